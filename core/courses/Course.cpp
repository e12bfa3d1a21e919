// SPDX-License-Identifier: GPL-3.0-or-later
#include "courses/Course.h"

#include <algorithm>

namespace adab::courses {

const Lesson* Course::lesson(std::string_view lessonId) const {
    for (const std::vector<Lesson>* list : {&lessons, &refresher}) {
        const auto found = std::find_if(list->begin(), list->end(), [&](const Lesson& one) { return one.id == lessonId; });
        if (found != list->end()) return &*found;
    }
    return nullptr;
}

const std::vector<Lesson>& Course::listOf(const Lesson& lesson) const {
    const bool again = std::any_of(refresher.begin(), refresher.end(), [&](const Lesson& one) { return one.id == lesson.id; });
    return again ? refresher : lessons;
}

int Course::minutes() const {
    int sum = 0;
    for (const Lesson& one : lessons) sum += one.minutes;
    return sum;
}

std::string Course::localeFor(const std::string& locale) const { return texts.contains(locale) ? locale : sourceLocale; }

const CourseTexts& Course::textsFor(const std::string& locale) const { return texts.at(localeFor(locale)); }

namespace {

std::vector<Lesson> readLessons(const Yaml& list) {
    std::vector<Lesson> lessons;
    for (const Yaml& node : list.items()) {
        Lesson lesson;
        lesson.id = node["id"].scalar();
        lesson.minutes = static_cast<int>(node["minutes"].integer().value_or(0));
        for (const Yaml& rule : node["rules"].items()) lesson.rules.push_back(rule.scalar());
        lessons.push_back(std::move(lesson));
    }
    return lessons;
}

}  // namespace

Course readCourse(const packs::Pack& pack) {
    Course course;
    course.id = pack.id();
    course.version = pack.version().text();
    course.digest = pack.digest();
    course.sourceLocale = pack.sourceLocale();
    course.lessons = readLessons(pack.manifest()["lessons"]);
    course.refresher = readLessons(pack.manifest()["refresher"]);
    for (const std::string& locale : pack.locales()) {
        CourseTexts& texts = course.texts[locale];
        const Yaml words = pack.yaml(locale + "/course.yaml");
        texts.title = words["title"].scalar();
        texts.why = words["why"].scalar();
        for (const Yaml& objective : words["objectives"].items()) texts.objectives.push_back(objective.scalar());
        Problems ignored;  // installed content has none
        for (const auto& [list, titles] : {std::pair{&course.lessons, "lessons"}, std::pair{&course.refresher, "refresher"}}) {
            for (const Lesson& lesson : *list) {
                texts.lessonTitles[lesson.id] = words[titles][lesson.id]["title"].scalar();
                const std::string path = locale + "/lessons/" + lesson.id + ".md";
                if (const std::string* text = pack.bytes(path)) texts.lessons[lesson.id] = packs::parseLesson(*text, path, ignored);
            }
        }
        if (const std::string* text = pack.bytes(locale + "/card.md")) texts.card = packs::parseCard(*text, "card.md", ignored);
    }
    return course;
}

}  // namespace adab::courses
