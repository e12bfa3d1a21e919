// SPDX-License-Identifier: GPL-3.0-or-later
// What of a person's file may go on which day, as a table; and what the validator says of a policy's words on it.
#include "files/Retention.h"

#include <gtest/gtest.h>

namespace adab::files {
namespace {

Date day(const char* iso) { return *Date::parse(iso); }

Retention rules(const char* country = "") {
    Retention rules{country, {}};
    rules.of["profile"] = {24, Since::EmploymentEnd, "Law 1"};
    rules.of["roster"] = {24, Since::Recorded, "Law 2"};
    rules.of["case"] = {12, Since::CaseClosed, "Law 3"};
    rules.of["sanction"] = {12, Since::CaseClosed, "Law 3"};
    rules.of["training"] = {6, Since::Recorded, "Law 4"};
    rules.of["practice"] = {0, Since::Recorded, "nobody"};
    return rules;
}

Circumstances working() {
    Circumstances one;
    one.work = Circumstances::Work::Working;
    one.rules = {rules()};
    return one;
}
Circumstances left(const char* on) {
    Circumstances one = working();
    one.work = Circumstances::Work::Left;
    one.leftOn = day(on);
    return one;
}
Circumstances with(Circumstances one, const CaseStanding& standing) {
    one.cases["case-1"] = standing;
    return one;
}
Circumstances changed(Circumstances one, void (*change)(Circumstances&)) {
    change(one);
    return one;
}

struct Row {
    const char* what;
    Paper paper;
    Circumstances circumstances;
    const char* today;
    Verdict verdict;
    const char* through = "";
};

TEST(Retention, saysWhatMayGoAndUntilWhenTheRestIsKept) {
    const Paper profile{"profile", day("2024-01-10"), {}};
    const Paper roster{"roster", day("2024-01-31"), {}};
    const Paper ofCase{"case", day("2024-03-01"), "case-1"};
    const Paper sanction{"sanction", day("2024-03-20"), "case-1"};
    const Paper training{"training", day("2024-01-10"), {}};
    const Paper practice{"practice", day("2024-01-10"), {}};
    const CaseStanding open{true, std::nullopt, std::nullopt};
    const CaseStanding closed{false, day("2024-04-02"), std::nullopt};
    const CaseStanding counts{false, day("2024-04-02"), day("2024-09-19")};
    const auto held = [](Circumstances& one) { one.held = true; };
    const auto heldCase = [](Circumstances& one) { one.heldCases = {"case-1"}; };
    const auto appeal = [](Circumstances& one) { one.appealOpen = true; };
    const auto abroad = [](Circumstances& one) {
        Retention other{"XX", {}};
        other.of["roster"] = {36, Since::Recorded, "Law 9"};
        one.rules.push_back(other);
    };
    const auto lawless = [](Circumstances& one) { one.rules = {Retention{}}; };
    const std::vector<Row> rows{
        {"nobody asks for practice", practice, working(), "2024-01-10", Verdict::MayGo},
        {"a name while its bearer works here", profile, working(), "2034-01-10", Verdict::StillWorking},
        {"a name on the last day", profile, left("2024-06-30"), "2026-06-30", Verdict::Kept, "2026-06-30"},
        {"a name on the day after it", profile, left("2024-06-30"), "2026-07-01", Verdict::MayGo},
        {"a candidate's name, who never worked", profile,
         changed(working(), [](Circumstances& one) { one.work = Circumstances::Work::Never; }), "2026-01-10", Verdict::Kept, "2026-01-10"},
        {"the last of a month", roster, working(), "2026-01-31", Verdict::Kept, "2026-01-31"},
        {"and its morrow", roster, working(), "2026-02-01", Verdict::MayGo},
        {"the stricter of two countries", roster, changed(working(), abroad), "2026-02-01", Verdict::Kept, "2027-01-31"},
        {"no policy says a word", roster, changed(working(), lawless), "2044-02-01", Verdict::NoRule},
        {"an open case", ofCase, with(left("2024-06-30"), open), "2044-01-01", Verdict::CaseOpen},
        {"a closed one", ofCase, with(working(), closed), "2025-04-02", Verdict::Kept, "2025-04-02"},
        {"a closed one, a day later", ofCase, with(working(), closed), "2025-04-03", Verdict::MayGo},
        {"while the sanction counts", sanction, with(working(), counts), "2024-09-19", Verdict::SanctionCounts, "2024-09-19"},
        {"from its end on", sanction, with(working(), counts), "2024-09-20", Verdict::Kept, "2025-09-19"},
        {"and after that", sanction, with(working(), counts), "2025-09-20", Verdict::MayGo},
        {"a hold on the file", practice, changed(working(), held), "2044-01-01", Verdict::Held},
        {"a hold on the case", ofCase, changed(with(working(), closed), heldCase), "2044-01-01", Verdict::Held},
        {"touches no other papers", practice, changed(with(working(), closed), heldCase), "2044-01-01", Verdict::MayGo},
        {"an appeal keeps what it is about", training, changed(working(), appeal), "2044-01-01", Verdict::AppealOpen},
        {"a hold before a case", ofCase, changed(with(working(), open), held), "2044-01-01", Verdict::Held},
        {"papers that no room knows", {"", day("2024-01-10"), {}}, working(), "2044-01-01", Verdict::NoRule},
    };
    for (const Row& row : rows) {
        const Ruling ruling = rulingOn(row.paper, row.circumstances, day(row.today));
        EXPECT_EQ(name(ruling.verdict), name(row.verdict)) << row.what;
        EXPECT_EQ(ruling.through ? ruling.through->iso() : "", row.through) << row.what;
        EXPECT_EQ(ruling.source.empty(), ruling.verdict != Verdict::Kept && ruling.verdict != Verdict::StillWorking) << row.what;
    }
}

TEST(Retention, holdCaseAndAppealForbidToBegin) {
    const CaseStanding open{true, std::nullopt, std::nullopt};
    const CaseStanding closed{false, day("2024-04-02"), day("2044-09-19")};
    EXPECT_EQ(obstacle(working()), std::nullopt);
    EXPECT_EQ(obstacle(with(working(), closed)), std::nullopt);
    EXPECT_EQ(obstacle(with(working(), open)), Verdict::CaseOpen);
    EXPECT_EQ(obstacle(changed(with(working(), open), [](Circumstances& one) { one.held = true; })), Verdict::Held);
    EXPECT_EQ(obstacle(changed(working(), [](Circumstances& one) { one.appealOpen = true; })), Verdict::AppealOpen);
    EXPECT_EQ(obstacle(changed(with(working(), closed), [](Circumstances& one) { one.heldCases = {"case-1"}; })), std::nullopt);
}

std::vector<std::string> problemsOf(const std::string& text) {
    Problems problems;
    const Yaml yaml = Yaml::parse(text, "pack.yaml", problems);
    (void)parseRetention(yaml, problems);
    std::vector<std::string> lines;
    for (const Problem& problem : problems) lines.push_back(std::to_string(problem.line) + ": " + problem.message);
    return lines;
}

TEST(Retention, badWordsAreNamedByTheirLine) {
    using Lines = std::vector<std::string>;
    EXPECT_EQ(problemsOf("papers:\n  - {papers: [case, sanction], keep_months: 12, from: case-closed, source: Law}\n"), Lines{});
    EXPECT_EQ(problemsOf("papers:\n  - {papers: [practice], keep_months: 0, source: Law}\n"), Lines{});
    EXPECT_EQ(problemsOf("papers:\n  - {papers: [diary], keep_months: 1, from: recorded, source: Law}\n").at(0),
              "2: There are no papers named 'diary'.");
    EXPECT_EQ(problemsOf("papers:\n  - {papers: [case], keep_months: 1201, from: recorded, source: Law}\n").at(0),
              "2: It is not said for how many months these papers are kept.");
    EXPECT_EQ(problemsOf("papers:\n  - {papers: [case], keep_months: 12, from: never, source: Law}\n"),
              Lines{"2: It is not said from which event the time runs."});
    EXPECT_EQ(problemsOf("papers:\n  - {papers: [case], keep_months: 12, source: Law}\n"),
              Lines{"2: It is not said from which event the time runs."});
    EXPECT_EQ(problemsOf("papers:\n  - {papers: [case], keep_months: 12, from: recorded}\n"),
              Lines{"2: It is not said what this rests on."});
    EXPECT_EQ(problemsOf("papers:\n  - {papers: [case], keep_months: 1, from: recorded, source: A}\n  - {papers: [case], keep_months: 2, "
                         "from: recorded, source: A}\n"),
              Lines{"3: 'case' stands twice."});
    EXPECT_EQ(problemsOf("note: x\n").at(0), "1: Nothing is said about any papers.");
}

}  // namespace
}  // namespace adab::files
