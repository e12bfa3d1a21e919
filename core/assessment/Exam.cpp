// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Exam.h"

#include <set>

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

Exam readExam(const Yaml& node, Problems& problems) {
    Exam exam;
    exam.id = node["id"].scalar();
    if (exam.id.empty()) problems.push_back(node.problem("an exam has no id", "begin it with id: and a short name"));
    std::set<std::string> courses;
    for (const auto& part : node["draw"].items()) {
        DrawPart one{part["course"].scalar(), readCount(part, "count", 1, 200, 0, exam.id, problems)};
        if (one.course.empty() || one.count == 0)
            problems.push_back(
                part.problem("a line of draw of exam " + exam.id + " lacks course or count", "write - {course: …, count: 8}"));
        if (!courses.insert(one.course).second)
            problems.push_back(part.problem("exam " + exam.id + " draws from " + one.course + " twice", "add the counts up in one line"));
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
    exam.minutes = readCount(node, "minutes", 1, 24 * 60, 0, exam.id, problems);
    exam.limits.attempts = readCount(node, "attempts", 1, 100, 0, exam.id, problems);
    exam.limits.coolDownMs = readCount(node, "cool_down_hours", 0, 24 * 365, 0, exam.id, problems) * base::kHourMs;
    return exam;
}

}  // namespace

std::int64_t Exam::itemCount() const {
    std::int64_t count = 0;
    for (const auto& part : draw) count += part.count;
    return count;
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
