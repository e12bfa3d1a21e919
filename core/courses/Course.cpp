// SPDX-License-Identifier: GPL-3.0-or-later
#include "courses/Course.h"

#include <algorithm>

namespace adab::courses {

const Lesson* Course::lesson(std::string_view lessonId) const {
    const auto found = std::find_if(lessons.begin(), lessons.end(), [&](const Lesson& one) { return one.id == lessonId; });
    return found != lessons.end() ? &*found : nullptr;
}

int Course::minutes() const {
    int sum = 0;
    for (const Lesson& one : lessons) sum += one.minutes;
    return sum;
}

std::string Course::localeFor(const std::string& locale) const { return texts.contains(locale) ? locale : sourceLocale; }

const CourseTexts& Course::textsFor(const std::string& locale) const { return texts.at(localeFor(locale)); }

Course readCourse(const packs::Pack& pack) {
    Course course;
    course.id = pack.id();
    course.version = pack.version().text();
    course.digest = pack.digest();
    course.sourceLocale = pack.sourceLocale();
    for (const Yaml& node : pack.manifest()["lessons"].items()) {
        Lesson lesson;
        lesson.id = node["id"].scalar();
        lesson.minutes = static_cast<int>(node["minutes"].integer().value_or(0));
        for (const Yaml& rule : node["rules"].items()) lesson.rules.push_back(rule.scalar());
        course.lessons.push_back(std::move(lesson));
    }
    for (const std::string& locale : pack.locales()) {
        CourseTexts& texts = course.texts[locale];
        const Yaml words = pack.yaml(locale + "/course.yaml");
        texts.title = words["title"].scalar();
        texts.why = words["why"].scalar();
        for (const Yaml& objective : words["objectives"].items()) texts.objectives.push_back(objective.scalar());
        for (const Lesson& lesson : course.lessons) {
            texts.lessonTitles[lesson.id] = words["lessons"][lesson.id]["title"].scalar();
            const std::string path = locale + "/lessons/" + lesson.id + ".md";
            Problems ignored;  // installed content has none
            if (const std::string* text = pack.bytes(path)) texts.lessons[lesson.id] = packs::parseLesson(*text, pack.shown(path), ignored);
        }
    }
    return course;
}

}  // namespace adab::courses
