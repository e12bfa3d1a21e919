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
}

}  // namespace
}  // namespace adab::assessment
