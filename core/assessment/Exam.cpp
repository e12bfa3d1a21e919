// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Exam.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace adab::assessment {

namespace {

std::int64_t readCount(const Yaml& map, std::string_view key, std::int64_t lowest, std::int64_t highest, std::int64_t fallback,
                       const std::string& exam, Problems& problems) {
    const Yaml& node = map[key];
    if (!node) return fallback;
    const auto value = node.integer();
    if (value && *value >= lowest && *value <= highest) return *value;
    problems.push_back(node.problem(
        std::string(key) + " of exam " + exam + " is no whole number from " + std::to_string(lowest) + " to " + std::to_string(highest),
        "write a whole number"));
    return fallback;
}

/// One of a few words, `fallback` where the line is absent.
template <class T, class Named>
T readWord(const Yaml& map, std::string_view key, T fallback, const Named& named, const std::string& words, const std::string& exam,
           Problems& problems) {
    const Yaml& node = map[key];
    if (!node) return fallback;
    if (const auto value = named(node.scalar())) return *value;
    problems.push_back(node.problem(std::string(key) + " of exam " + exam + " is none of its words", "use one of: " + words));
    return fallback;
}

std::optional<Date> readDay(const Yaml& map, std::string_view key, const std::string& exam, Problems& problems) {
    const Yaml& node = map[key];
    if (!node) return std::nullopt;
    auto day = Date::parse(node.scalar());
    if (!day) problems.push_back(node.problem(std::string(key) + " of exam " + exam + " is no day", "write it as 2026-05-04, Gregorian"));
    return day;
}

bool readYes(const Yaml& map, std::string_view key, const std::string& exam, Problems& problems) {
    const Yaml& node = map[key];
    if (!node) return false;
    const auto value = node.boolean();
    if (!value)
        problems.push_back(
            node.problem(std::string(key) + " of exam " + exam + " is neither true nor false", "write true, or leave it out"));
    return value.value_or(false);
}

DrawPart readPart(const Yaml& part, const std::string& exam, Problems& problems) {
    DrawPart one;
    for (const auto& [key, value] : part.members())
        if (key.scalar() != "course" && key.scalar() != "courses" && key.scalar() != "count" && key.scalar() != "rule" &&
            key.scalar() != "difficulty" && key.scalar() != "kinds")
            problems.push_back(key.problem("a line of draw of exam " + exam + " does not know " + key.scalar(),
                                           "use one of: count, course, courses, difficulty, kinds, rule"));
    if (const auto& course = part["course"].scalar(); !course.empty()) one.courses.push_back(course);
    for (const auto& course : part["courses"].items()) one.courses.push_back(course.scalar());
    one.count = readCount(part, "count", 1, 200, 0, exam, problems);
    one.rule = part["rule"].scalar();
    one.difficulty = static_cast<int>(readCount(part, "difficulty", 1, 3, 0, exam, problems));
    for (const auto& kind : part["kinds"].items()) {
        if (const auto known = itemKindNamed(kind.scalar()))
            one.kinds.push_back(*known);
        else
            problems.push_back(kind.problem("exam " + exam + " draws items of no known kind", "use a kind such as single-choice"));
    }
    std::set<std::string> twice;
    for (const auto& course : one.courses)
        if (!twice.insert(course).second)
            problems.push_back(part.problem("a line of draw of exam " + exam + " names " + course + " twice", "name each bank once"));
    if (one.courses.empty() || one.count == 0)
        problems.push_back(part.problem("a line of draw of exam " + exam + " lacks course or count", "write - {course: …, count: 8}"));
    return one;
}

void readTiming(const Yaml& node, Exam& exam, Problems& problems) {
    exam.minutes = readCount(node, "minutes", 1, 24 * 60, 0, exam.id, problems);
    exam.limits.attempts = readCount(node, "attempts", 1, 100, 0, exam.id, problems);
    exam.limits.coolDownMs = readCount(node, "cool_down_hours", 0, 24 * 365, 0, exam.id, problems) * base::kHourMs;
    exam.overdue = readWord(node, "overdue", Overdue::Submit, overdueNamed, "submit, grace, abandon", exam.id, problems);
    exam.graceMinutes = readCount(node, "grace_minutes", 1, 24 * 60, 0, exam.id, problems);
    if ((exam.overdue == Overdue::Grace) != (exam.graceMinutes > 0))
        problems.push_back((node["overdue"] ? node["overdue"] : node)
                               .problem("exam " + exam.id + " has a grace without its minutes, or the minutes without it",
                                        "write both, as overdue: grace and grace_minutes: 5, or neither"));
    exam.opens = readDay(node, "opens", exam.id, problems);
    exam.closes = readDay(node, "closes", exam.id, problems);
    if (exam.opens && exam.closes && *exam.closes < *exam.opens)
        problems.push_back(node["closes"].problem("exam " + exam.id + " closes before it opens", "let closes be the later day"));
    if (exam.overdue != Overdue::Submit && exam.minutes == 0 && !exam.closes)
        problems.push_back(node["overdue"].problem("exam " + exam.id + " has no time that could run out", "add minutes: or closes:"));
}

void readBehaviour(const Yaml& node, Exam& exam, Problems& problems) {
    BehaviourSettings& settings = exam.behaviour;
    settings.behaviour =
        readWord(node, "behaviour", Behaviour::Deferred, behaviourNamed, "deferred, immediate, tries, certainty", exam.id, problems);
    settings.tries = readCount(node, "tries", 2, 10, settings.behaviour == Behaviour::Tries ? 3 : 1, exam.id, problems);
    settings.penalty = settings.behaviour == Behaviour::Tries ? Fraction(1, 3) : Fraction(0);
    if (const Yaml& penalty = node["penalty"]) {
        const auto value = penalty.fraction();
        if (!value || *value < Fraction(0) || *value > Fraction(1))
            problems.push_back(
                penalty.problem("penalty of exam " + exam.id + " is no fraction from 0 to 1", "write it as penalty: \"1/3\""));
        else
            settings.penalty = *value;
    }
    if (settings.behaviour != Behaviour::Tries && (node["tries"] || node["penalty"]))
        problems.push_back((node["tries"] ? node["tries"] : node["penalty"])
                               .problem("exam " + exam.id + " names tries or a penalty, which its behaviour does not know",
                                        "add behaviour: tries, or remove the line"));
}

Exam readExam(const Yaml& node, Problems& problems) {
    Exam exam;
    exam.id = node["id"].scalar();
    if (exam.id.empty()) problems.push_back(node.problem("an exam has no id", "begin it with id: and a short name"));
    std::set<std::tuple<std::vector<std::string>, std::string, int, std::vector<ItemKind>>> cells;
    for (const auto& part : node["draw"].items()) {
        DrawPart one = readPart(part, exam.id, problems);
        if (!cells.insert({one.courses, one.rule, one.difficulty, one.kinds}).second && !one.courses.empty())
            problems.push_back(
                part.problem("exam " + exam.id + " draws from " + one.courses.front() + " twice", "add the counts up in one line"));
        exam.draw.push_back(std::move(one));
    }
    if (exam.draw.empty())
        problems.push_back(node.problem("exam " + exam.id + " draws no items", "say from which courses, as draw: [{course: …, count: 8}]"));
    const Yaml& pass = node["pass"];
    const auto mark = pass.fraction();
    if (!mark || *mark <= Fraction(0) || *mark > Fraction(1) || (*mark * Fraction(100)).denominator() != 1)
        problems.push_back(
            (pass ? pass : node)
                .problem("pass of exam " + exam.id + " is no whole percent above 0 and up to 1", "write a fraction, as pass: \"4/5\""));
    else
        exam.pass = *mark;
    readTiming(node, exam, problems);
    readBehaviour(node, exam, problems);
    exam.review = readWord(node, "review", ReviewOpens::Graded, reviewOpensNamed, "graded, closed, never", exam.id, problems);
    exam.exposure.percent = readCount(node, "exposure_percent", 1, 100, 0, exam.id, problems);
    exam.exposure.recent = readCount(node, "exposure_recent", 10, 1000, exam.exposure.recent, exam.id, problems);
    exam.marking = readYes(node, "blind", exam.id, problems) ? Marking::Blind : Marking::Named;
    exam.supervision = readYes(node, "supervised", exam.id, problems) ? Supervision::InPerson : Supervision::None;
    exam.testsOut = node["tests_out"].scalar();
    return exam;
}

}  // namespace

std::int64_t Exam::itemCount() const {
    std::int64_t count = 0;
    for (const auto& part : draw) count += part.count;
    return count;
}

std::vector<std::string> Exam::banks() const {
    std::vector<std::string> all;
    for (const auto& part : draw)
        for (const auto& course : part.courses)
            if (std::find(all.begin(), all.end(), course) == all.end()) all.push_back(course);
    return all;
}

std::vector<Exam> parseExams(const Yaml& pack, const std::map<std::string, Yaml>& locales, Problems& problems) {
    std::vector<Exam> exams;
    std::set<std::string> seen;
    for (const auto& node : pack["exams"].items()) {
        Exam exam = readExam(node, problems);
        exam.program = pack["id"].scalar();
        exam.version = pack["version"].scalar();
        if (!exam.id.empty() && !seen.insert(exam.id).second)
            problems.push_back(node["id"].problem("two exams are called " + exam.id, "give the second an id of its own"));
        for (const auto& [locale, words] : locales) {
            exam.whys[locale] = words["why"].scalar();
            exam.titles[locale] = words["exams"][exam.id]["title"].scalar();
            if (exam.titles[locale].empty())
                problems.push_back(
                    words.problem("exam " + exam.id + " has no title in " + locale, "add it under exams: " + exam.id + ": {title: …}"));
        }
        exams.push_back(std::move(exam));
    }
    return exams;
}

}  // namespace adab::assessment
