// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Exam.h"
#include "assessment/ItemParse.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace adab::assessment {
namespace {

Yaml yaml(const std::string& text, const std::string& file) {
    Problems problems;
    Yaml node = Yaml::parse(text, file, problems);
    EXPECT_TRUE(problems.empty()) << (problems.empty() ? "" : problems.front().message);
    return node;
}

const char* const kWords = R"(
one:
  stem: What first?
  options: {a: Smile, b: Phone}
  feedback: {a: Seen at once, b: They wait}
  why: Being seen shortens the wait.
)";

Problems problemsOf(const std::string& items, const std::string& words = kWords) {
    Problems problems;
    parseItems(yaml(items, "items.yaml"), {{"en", yaml(words, "en/items.yaml")}}, problems);
    return problems;
}

bool names(const Problems& problems, const std::string& file, int line, const std::string& part) {
    return std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
        return problem.file == file && problem.line == line && problem.column > 0 && problem.message.find(part) != std::string::npos &&
               !problem.remedy.empty();
    });
}

const char* const kGood = "- id: one\n  kind: single-choice\n  rules: [presence.smile]\n  lesson: first\n  options: [a, b]\n  key: [a]\n";

TEST(ItemParse, readsAGoodItem) {
    Problems problems;
    const ItemBank bank = parseItems(yaml(kGood, "items.yaml"), {{"en", yaml(kWords, "en/items.yaml")}}, problems);
    ASSERT_TRUE(problems.empty()) << problems.front().message;
    ASSERT_EQ(bank.items.size(), 1u);
    EXPECT_EQ(bank.items[0].key, std::vector<std::string>{"a"});
    EXPECT_EQ(bank.items[0].textIn("en").options.at("b"), "Phone");
    EXPECT_EQ(bank.items[0].textIn("th").stem, "What first?");
    EXPECT_EQ(bank.find("two"), nullptr);
}

TEST(ItemParse, namesFileLineAndRemedyOfEachFault) {
    EXPECT_TRUE(names(problemsOf("- id: one\n  kind: riddle\n  rules: [r.a]\n  lesson: l\n  options: [a, b]\n  key: [a]\n"), "items.yaml",
                      2, "kind"));
    EXPECT_TRUE(names(problemsOf("- id: one\n  kind: single-choice\n  rules: [r.a]\n  lesson: l\n  options: [a, b]\n  key: [c]\n"),
                      "items.yaml", 6, "no option"));
    EXPECT_TRUE(names(problemsOf("- id: one\n  kind: single-choice\n  rules: [r.a]\n  lesson: l\n  options: [a, b]\n  key: [a, b]\n"),
                      "items.yaml", 6, "more than one"));
    EXPECT_TRUE(
        names(problemsOf("- id: one\n  kind: single-choice\n  lesson: l\n  options: [a, b]\n  key: [a]\n"), "items.yaml", 1, "no rule"));
    EXPECT_TRUE(names(problemsOf(std::string(kGood) + "  colour: red\n"), "items.yaml", 7, "colour"));
    EXPECT_TRUE(names(problemsOf(std::string(kGood) + kGood), "items.yaml", 7, "two items"));
    EXPECT_TRUE(names(problemsOf("- id: one\n  kind: ordering\n  rules: [r.a]\n  lesson: l\n  options: [a, b]\n  key: [a]\n"), "items.yaml",
                      6, "leaves options out"));
    EXPECT_TRUE(names(problemsOf("- id: one\n  kind: multiple-choice\n  rules: [r.a]\n  lesson: l\n  options: [a, b]\n  key: [a, b]\n"),
                      "items.yaml", 6, "every option"));
    EXPECT_TRUE(
        names(problemsOf("- id: one\n  kind: single-choice\n  difficulty: 4\n  rules: [r.a]\n  lesson: l\n  options: [a, b]\n  key: [a]\n"),
              "items.yaml", 3, "difficulty"));
}

TEST(ItemParse, missesNoWords) {
    EXPECT_TRUE(names(problemsOf(kGood, "two: {stem: x, why: y}\n"), "en/items.yaml", 1, "no text in en"));
    EXPECT_TRUE(names(problemsOf(kGood, "two: {stem: x, why: y}\n"), "en/items.yaml", 1, "no item two"));
    const auto problems = problemsOf(kGood, "one:\n  stem: x\n  options: {a: A}\n  feedback: {a: f}\n");
    EXPECT_TRUE(names(problems, "en/items.yaml", 3, "option b"));
    EXPECT_TRUE(names(problems, "en/items.yaml", 4, "no feedback"));
    EXPECT_TRUE(names(problems, "en/items.yaml", 2, "does not say why"));
    EXPECT_TRUE(names(problemsOf("- id: one\n  kind: short-text\n  rules: [r.a]\n  lesson: l\n", "one: {stem: x, why: y}\n"),
                      "en/items.yaml", 1, "accepts no answer"));
}

TEST(ExamParse, readsLimitsAndRefusesWhatIsNoExam) {
    const std::string good =
        "id: onboarding\nversion: 1.0.0\nexams:\n  - id: quiz\n    draw: [{course: presence, count: 4}]\n    pass: \"4/5\"\n    minutes: "
        "20\n"
        "    attempts: 3\n    cool_down_hours: 4\n";
    const Yaml words = yaml("title: T\nwhy: W\nexams: {quiz: {title: The quiz}}\n", "en/program.yaml");
    Problems problems;
    const auto exams = parseExams(yaml(good, "pack.yaml"), {{"en", words}}, problems);
    ASSERT_TRUE(problems.empty());
    ASSERT_EQ(exams.size(), 1u);
    EXPECT_EQ(exams[0].pass, Fraction(4, 5));
    EXPECT_EQ(exams[0].limits.coolDownMs, 4 * base::kHourMs);
    EXPECT_EQ(exams[0].itemCount(), 4);
    EXPECT_EQ(exams[0].titles.at("en"), "The quiz");

    const auto faults = [&](const std::string& text) {
        Problems found;
        parseExams(yaml(text, "pack.yaml"), {{"en", words}}, found);
        return found;
    };
    EXPECT_TRUE(
        names(faults("exams:\n  - id: quiz\n    draw: [{course: p, count: 4}]\n    pass: \"2/3\"\n"), "pack.yaml", 4, "whole percent"));
    EXPECT_TRUE(names(faults("exams:\n  - id: quiz\n    draw: [{course: p, count: 0}]\n    pass: \"4/5\"\n"), "pack.yaml", 3, "count"));
    EXPECT_TRUE(names(faults("exams:\n  - id: quiz\n    pass: \"4/5\"\n"), "pack.yaml", 2, "draws no items"));
    EXPECT_TRUE(names(faults("exams:\n  - id: exam\n    draw: [{course: p, count: 1}]\n    pass: 1\n"), "en/program.yaml", 1, "no title"));

    const std::string head = "exams:\n  - id: quiz\n    draw: [{course: p, count: 4}]\n    pass: \"4/5\"\n";
    EXPECT_TRUE(names(faults(head + "    overdue: later\n"), "pack.yaml", 5, "overdue"));
    EXPECT_TRUE(names(faults(head + "    minutes: 5\n    overdue: grace\n"), "pack.yaml", 6, "grace"));
    EXPECT_TRUE(names(faults(head + "    overdue: abandon\n"), "pack.yaml", 5, "run out"));
    EXPECT_TRUE(names(faults(head + "    opens: 2026-05-04\n    closes: 2026-05-03\n"), "pack.yaml", 6, "closes before"));
    EXPECT_TRUE(names(faults(head + "    opens: tomorrow\n"), "pack.yaml", 5, "no day"));
    EXPECT_TRUE(names(faults(head + "    tries: 3\n"), "pack.yaml", 5, "tries"));
    EXPECT_TRUE(names(faults(head + "    behaviour: tries\n    penalty: \"4/3\"\n"), "pack.yaml", 6, "penalty"));
    EXPECT_TRUE(names(faults(head + "    blind: maybe\n"), "pack.yaml", 5, "blind"));
    EXPECT_TRUE(
        names(faults("exams:\n  - id: quiz\n    draw: [{course: p, count: 4, lesson: x}]\n    pass: 1\n"), "pack.yaml", 3, "lesson"));
    EXPECT_TRUE(
        names(faults("exams:\n  - id: quiz\n    draw: [{course: p, count: 4, kinds: [riddle]}]\n    pass: 1\n"), "pack.yaml", 3, "kind"));
    EXPECT_TRUE(names(faults("exams:\n  - id: quiz\n    draw: [{course: p, count: 4}, {course: p, count: 4}]\n    pass: 1\n"), "pack.yaml",
                      3, "twice"));

    const auto rich = parseExams(
        yaml("exams:\n  - id: quiz\n    draw: [{courses: [a, b], rule: r.one, difficulty: 2, kinds: [ordering, single-choice], count: 3}]\n"
             "    pass: \"2/4\"\n    minutes: 30\n    behaviour: tries\n    tries: 4\n    penalty: \"1/4\"\n    overdue: grace\n"
             "    grace_minutes: 5\n    opens: 2026-05-04\n    closes: 2026-05-08\n    review: closed\n    exposure_percent: 40\n"
             "    exposure_recent: 80\n    blind: true\n    supervised: true\n    tests_out: a\n",
             "pack.yaml"),
        {{"en", words}}, problems);
    ASSERT_TRUE(problems.empty()) << problems.front().message;
    const Exam& exam = rich.at(0);
    EXPECT_EQ(exam.draw[0].courses, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(exam.draw[0].kinds, (std::vector<ItemKind>{ItemKind::Ordering, ItemKind::SingleChoice}));
    EXPECT_EQ(exam.behaviour, (BehaviourSettings{Behaviour::Tries, 4, Fraction(1, 4)}));
    EXPECT_EQ(exam.overdue, Overdue::Grace);
    EXPECT_EQ(exam.graceMinutes, 5);
    EXPECT_EQ(exam.closes, Date::parse("2026-05-08"));
    EXPECT_EQ(exam.review, ReviewOpens::Closed);
    EXPECT_EQ(exam.exposure.percent, 40);
    EXPECT_EQ(exam.exposure.recent, 80);
    EXPECT_EQ(exam.marking, Marking::Blind);
    EXPECT_EQ(exam.supervision, Supervision::InPerson);
    EXPECT_EQ(exam.testsOut, "a");
}

}  // namespace
}  // namespace adab::assessment
