// SPDX-License-Identifier: GPL-3.0-or-later
// How a case is run is data; its dates are those that courts have counted.
#include "discipline/Procedure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace adab::discipline {
namespace {

using testing::HasSubstr;

Date day(const std::string& iso) { return Date::parse(iso).value(); }

struct SpanRow {
    const char* first;
    int months;
    const char* last;
};
class Span : public testing::TestWithParam<SpanRow> {};
TEST_P(Span, CountsItsFirstDay) { EXPECT_EQ(lastDayOf(day(GetParam().first), GetParam().months).iso(), GetParam().last); }
INSTANTIATE_TEST_SUITE_P(Dates, Span,
                         testing::Values(SpanRow{"1992-01-29", 12, "1993-01-28"},  // Bevan Ashford v Malin
                                         SpanRow{"2026-03-01", 6, "2026-08-31"}, SpanRow{"2026-01-31", 1, "2026-02-28"},
                                         SpanRow{"2026-01-29", 1, "2026-02-28"}, SpanRow{"2028-01-29", 1, "2028-02-28"},
                                         SpanRow{"2028-02-29", 12, "2029-02-28"}, SpanRow{"2027-02-28", 12, "2028-02-27"},
                                         SpanRow{"2026-08-31", 6, "2027-02-28"}, SpanRow{"2026-12-01", 1, "2026-12-31"}));

/// Every day of 2020 to 2040 and every time: the day after the last one has the day of the month of the first, or the month had no such
/// day.
TEST(Span, HoldsOnEveryDayFrom2020To2040) {
    for (Date first = day("2020-01-01"); first <= day("2040-12-31"); first = first.plusDays(1)) {
        for (const int months : {1, 3, 6, 12, 24, 60}) {
            const Date last = lastDayOf(first, months);
            const Date after = last.plusDays(1);
            EXPECT_LT(first, last);
            const int monthsBetween = (after.year - first.year) * 12 + after.month - first.month;
            if (after.day == first.day) {
                ASSERT_EQ(monthsBetween, months) << first.iso();
            } else {
                ASSERT_EQ(after.day, 1) << first.iso() << " + " << months;
                ASSERT_EQ(monthsBetween, months + 1) << first.iso();
                ASSERT_LT(last.day, first.day) << first.iso();
            }
        }
    }
}

const char* const kProcess =
    "prevailing_locale: th\n"
    "response_days: 7\n"
    "appeal_days: 5\n"
    "measure_days: 7\n"
    "hearing: on-request\n"
    "bar: {days: 30, from: discovery}\n"
    "ladder:\n"
    "  - {sanction: verbal-warning, live_months: 6, from: letter}\n"
    "  - {sanction: written-warning, live_months: 12, from: offence, source: \"Labour Protection Act s.119(4)\"}\n"
    "  - {sanction: suspension-without-pay, most_days: 7}\n"
    "  - {sanction: dismissal-proposal, consent: needed}\n";

TEST(Process, IsReadFromThePolicy) {
    Problems problems;
    const Procedure procedure = parseProcedure(Yaml::parse(kProcess, "policy.yaml", problems), problems);
    EXPECT_TRUE(problems.empty()) << problems.front().message;
    EXPECT_EQ(procedure.responseDays, 7);
    ASSERT_TRUE(procedure.bar);
    EXPECT_EQ(procedure.bar->from, RunsFrom::Discovery);
    ASSERT_EQ(procedure.ladder.size(), 4U);
    EXPECT_EQ(procedure.step(Sanction::WrittenWarning)->liveMonths, 12);
    EXPECT_EQ(procedure.step(Sanction::WrittenWarning)->from, RunsFrom::Offence);
    EXPECT_EQ(procedure.step(Sanction::SuspensionWithoutPay)->mostDays, 7);
    EXPECT_EQ(procedure.step(Sanction::DismissalProposal)->consent, Consent::Needed);
    EXPECT_EQ(procedure.step(Sanction::FinalWarning), nullptr);
}

struct FaultRow {
    const char* from;
    const char* to;
    int line;
    const char* says;
};
class ProcessFault : public testing::TestWithParam<FaultRow> {};
TEST_P(ProcessFault, IsNamedWithItsLine) {
    std::string text = kProcess;
    const std::size_t place = text.find(GetParam().from);
    ASSERT_NE(place, std::string::npos);
    text.replace(place, std::string(GetParam().from).size(), GetParam().to);
    Problems problems;
    (void)parseProcedure(Yaml::parse(text, "policy.yaml", problems), problems);
    ASSERT_FALSE(problems.empty());
    EXPECT_EQ(problems.front().line, GetParam().line);
    EXPECT_THAT(problems.front().message, HasSubstr(GetParam().says));
    EXPECT_FALSE(problems.front().remedy.empty());
}
INSTANTIATE_TEST_SUITE_P(Lines, ProcessFault,
                         testing::Values(FaultRow{"response_days: 7", "response_days: 0", 2, "response_days"},
                                         FaultRow{"appeal_days: 5\n", "", 1, "appeal_days"}, FaultRow{"on-request", "never", 5, "hearing"},
                                         FaultRow{"from: discovery", "from: letter", 6, "before any letter"},
                                         FaultRow{"live_months: 6", "live_months: 61", 8, "live_months"},
                                         FaultRow{"live_months: 6, ", "", 8, "live_months"},
                                         FaultRow{"from: offence", "from: rumour", 9, "from which event"},
                                         FaultRow{"most_days: 7", "most_days: 400", 10, "most_days"},
                                         FaultRow{"suspension-without-pay", "a-stern-look", 10, "a-stern-look"},
                                         FaultRow{"dismissal-proposal", "verbal-warning, live_months: 1, from: letter", 11, "goes down"},
                                         FaultRow{"consent: needed", "consent: maybe", 11, "maybe"},
                                         FaultRow{"prevailing_locale: th\n", "", 1, "language"}));

/// The countries' examples: each reads without a fault, says that it is one, and names what each line rests on.
TEST(Countries, NameTheirSources) {
    int found = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::string(ADAB_SOURCE) + "/assets/policies")) {
        Problems problems;
        const Yaml pack = Yaml::readFile(entry.path() / "pack.yaml", entry.path().filename(), problems);
        const Yaml& process = pack["process"];
        const Procedure procedure = parseProcedure(process, problems);
        for (const Problem& problem : problems) ADD_FAILURE() << problem.file << ":" << problem.line << " " << problem.message;
        EXPECT_EQ(pack["country"].scalar().size(), 2U) << entry.path();
        EXPECT_THAT(process["note"].scalar(), HasSubstr("confirmed by counsel"));
        for (const char* line : {"response_days", "appeal_days", "measure_days", "hearing"})
            EXPECT_FALSE(process["sources"][line].scalar().empty()) << entry.path() << " " << line;
        if (procedure.bar) {
            EXPECT_FALSE(process["bar"]["source"].scalar().empty()) << entry.path();
        }
        for (const Yaml& step : process["ladder"].items()) EXPECT_FALSE(step["source"].scalar().empty()) << step["sanction"].scalar();
        ++found;
    }
    EXPECT_EQ(found, 5) << "GB, TH, IR, AE, SA";
}

}  // namespace
}  // namespace adab::discipline
