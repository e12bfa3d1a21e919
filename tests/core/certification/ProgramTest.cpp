// SPDX-License-Identifier: GPL-3.0-or-later
// What a program pack may say, and how it is told where it is wrong: file, line and remedy.
#include "certification/Program.h"

#include <gtest/gtest.h>

using namespace adab;
using namespace adab::certification;

namespace {

const std::string kHead = "kind: program\nid: service\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\n";
const std::string kRest = "requirements:\n  - {id: quiz, kind: exam, exam: final}\n";

struct Read {
    Program program;
    Problems problems;
};
Read read(const std::string& text) {
    Read result;
    const Yaml yaml = Yaml::parse(text, "pack.yaml", result.problems);
    result.program = parseProgram(yaml, {}, result.problems);
    return result;
}
Program good(const std::string& text) {
    const Read result = read(text);
    for (const auto& problem : result.problems) ADD_FAILURE() << problem.line << ": " << problem.message;
    return result.program;
}

struct Wrong {
    const char* text;
    int line;  ///< of the part below the head
    const char* message;
};
class Refuses : public testing::TestWithParam<Wrong> {};

TEST_P(Refuses, WithLineAndRemedy) {
    const std::string validity = std::string(GetParam().text).find("validity") == std::string::npos ? "validity: {months: 12}\n" : "";
    const std::string rest = std::string(GetParam().text).find("requirements") == std::string::npos ? kRest : "";
    const Read result = read(kHead + GetParam().text + validity + rest);
    ASSERT_FALSE(result.problems.empty()) << GetParam().text;
    const Problem& problem = result.problems.front();
    EXPECT_NE(problem.message.find(GetParam().message), std::string::npos) << problem.message;
    EXPECT_EQ(problem.line, 5 + GetParam().line) << problem.message;
    EXPECT_EQ(problem.file, "pack.yaml");
    EXPECT_FALSE(problem.remedy.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Programs, Refuses,
    testing::Values(
        Wrong{"open: perhaps\n", 1, "either there or not"}, Wrong{"validity: {months: 0}\n", 1, "whole number from 1 to 120"},
        Wrong{"validity: {basis: completion}\n", 1, "not zero and not both"},
        Wrong{"validity: {months: 12, days: 30}\n", 1, "not zero and not both"},
        Wrong{"validity: {months: 2}\nwindow_days: 56\n", 2, "as long as the validity"},
        Wrong{"validity: {days: 30}\nwindow_days: 30\n", 2, "as long as the validity"},
        Wrong{"validity: {days: 30, least_days: 31}\n", 1, "longer than the validity"},
        Wrong{"validity: {basis: fixed-day, day: {month: 12, day: 31}}\n", 1, "names no calendar"},
        Wrong{"validity: {basis: fixed-day, day: {calendar: persian, month: 12, day: 29}}\n", 1, "is unknown"},
        Wrong{"validity: {basis: fixed-day, day: {calendar: jalali, month: 12, day: 31}}\n", 1, "no such day"},
        Wrong{"validity: {months: 12, basis: sometimes}\n", 1, "is unknown"},
        Wrong{"due: {on: {month: 1, day: 1}}\n", 1, "names no calendar"}, Wrong{"due: {days: 14, after: birth}\n", 1, "A due date counts"},
        Wrong{"amnesty: {until: soon}\n", 1, "no date"}, Wrong{"holders: forget\n", 1, "holders of an older version"},
        Wrong{"decided_by: dice\n", 1, "unknown"}, Wrong{"required_of: {cities: [x]}\n", 1, "says nothing about who"},
        Wrong{"required_of: {job_roles: []}\n", 1, "Nobody is named"}, Wrong{"recertification: [nothing]\n", 1, "which is no requirement"},
        Wrong{"recertification: {late: sometimes}\n", 1, "late path is unknown"},
        Wrong{"recertification: {late: []}\n", 1, "asks for nothing"},
        Wrong{"requirements:\n  - {id: self, kind: certification, program: service}\n", 2, "asks for itself"},
        Wrong{"requirements:\n  - {id: floor, kind: observation, observation: floor}\n", 2, "no observation"},
        Wrong{"requirements:\n  - {id: work, kind: hours}\n", 2, "no number of hours"},
        Wrong{"requirements:\n  - {id: one, kind: choice, of: [{id: quiz, kind: exam, exam: final}]}\n", 2, "fewer than two"},
        Wrong{"requirements:\n  - {id: quiz, kind: dance}\n", 2, "unknown kind"},
        Wrong{"observations:\n  - {id: floor, levels: [a, b], criteria: []}\n", 2, "no criteria"},
        Wrong{"observations:\n  - {id: floor, levels: [a], criteria: [{id: x, rule: r}]}\n", 2, "fewer than two levels"},
        Wrong{"observations:\n  - {id: floor, levels: [a, b], criteria: [{id: x, rule: r, needed: a}]}\n", 2, "level that is needed"}));

TEST(Programs, SayEverythingThatTheyMay) {
    const Program program =
        good(kHead +
             "required_of:\n  any:\n    - {job_roles: [waiter]}\n    - {job_roles: [cashier], sites: [north]}\n    - "
             "{persons: [lee]}\n"
             "due: {days: 10, after: assignment}\namnesty: {days: 60, until: 2026-09-30}\n"
             "validity: {basis: fixed-day, day: {calendar: jalali, month: 12, day: 29}, least_days: 90}\n"
             "window_days: 60\ngrace_days: 14\nholders: {renew_within_days: 45}\ndecided_by: person\n"
             "observations:\n  - id: floor\n    levels: [not-yet, does-it, leads]\n    at_least: 1\n"
             "    observer: {not_trainer: true, certified_in: coaching}\n    criteria:\n"
             "      - {id: greets, rule: speech.greet, critical: true, needed: leads}\n      - {id: thanks, rule: speech.thank}\n"
             "requirements:\n  - {id: quiz, kind: exam, exam: final}\n"
             "  - id: words\n    kind: choice\n    at_least: 1\n    of:\n"
             "      - {id: heard, kind: formula, formulas: [welcome, refusal]}\n"
             "      - {id: basics, kind: certification, program: basics}\n"
             "  - id: floor-first\n    kind: sequence\n    of:\n      - {id: work, kind: hours, hours: 40}\n"
             "      - {id: floor, kind: observation, observation: floor}\n"
             "recertification: {in_time: [[quiz], [floor-first]], late: full}\n");
    EXPECT_TRUE(program.isRequiredOf({"waiter", "south", "rooms", "nok"}));
    EXPECT_FALSE(program.isRequiredOf({"cashier", "south", "rooms", "nok"}));
    EXPECT_TRUE(program.isRequiredOf({"cashier", "north", "rooms", "nok"}));
    EXPECT_TRUE(program.isRequiredOf({"gardener", "south", "rooms", "lee"}));
    EXPECT_FALSE(program.isByJobRole());
    EXPECT_EQ(program.dueFrom, DueFrom::Assignment);
    EXPECT_EQ(program.amnestyDays, 60);
    EXPECT_EQ(program.amnestyUntil->iso(), "2026-09-30");
    EXPECT_EQ(program.validThrough->calendar, base::CalendarKind::Jalali);
    EXPECT_EQ(program.activeDays, 90);
    EXPECT_EQ(program.holdersRenewDays, 45);
    EXPECT_EQ(program.decidedBy, DecidedBy::Person);
    ASSERT_EQ(program.requirements.size(), 3u);
    EXPECT_EQ(program.requirements[1].parts[0].atLeast, 2);
    EXPECT_EQ(program.requirements[2].parts[0].atLeast, 40);
    EXPECT_EQ(program.requirements[2].atLeast, 2);
    EXPECT_EQ(program.renewalPaths.size(), 2u);
    EXPECT_EQ(program.latePath, LatePath::Full);
    const Rubric* rubric = program.rubric("floor");
    ASSERT_TRUE(rubric);
    EXPECT_EQ(rubric->observer, Rubric::Observer::NotTrainer);
    EXPECT_EQ(rubric->certifiedIn, "coaching");
    EXPECT_EQ(rubric->criterion("greets")->needed, 2);
    EXPECT_EQ(rubric->criterion("thanks")->needed, 1);
    EXPECT_EQ(rubric->atLeast, 1);
}

TEST(Programs, AskForTheExamAnewUnlessTheySayOtherwise) {
    const Program program = good(kHead + "validity: {months: 12}\nrequired_of: all\n" + kRest);
    EXPECT_EQ(program.renewal, std::vector<std::string>{"quiz"});
    EXPECT_EQ(program.latePath, LatePath::InTime);
    EXPECT_TRUE(program.requiredOfAll);
    EXPECT_FALSE(program.holdersRenewDays);
}

}  // namespace
