// SPDX-License-Identifier: GPL-3.0-or-later
// DOMAIN §7, the contract of dates: validity, window, grace and due dates at the millisecond, in zones that are not round.
#include "certification/CertificationRules.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace adab;
using namespace adab::certification;

namespace {

Program programOf(int months, Basis basis = Basis::Completion, int window = 60, int grace = 14) {
    Program program;
    program.id = "onboarding";
    program.validMonths = months;
    program.basis = basis;
    program.windowDays = window;
    program.graceDays = grace;
    return program;
}

Instant at(const std::string& iso) { return Instant::parse(iso).value(); }
Date day(const std::string& iso) { return Date::parse(iso).value(); }

struct Case {
    const char* what;
    const char* zone;
    const char* completion;
    int months;
    const char* lastValidDay;
    const char* renewableFrom;  ///< UTC
    const char* validUntil;     ///< UTC, exclusive
    const char* graceUntil;     ///< UTC, exclusive
};
void PrintTo(const Case& c, std::ostream* out) { *out << c.what; }

class TermDates : public testing::TestWithParam<Case> {};

TEST_P(TermDates, AreThoseOfTheContract) {
    const Case& c = GetParam();
    const Zone zone(c.zone);
    const Term term = termOf(programOf(c.months), at(c.completion), zone, nullptr);
    EXPECT_EQ(term.lastValidDay.iso(), c.lastValidDay);
    EXPECT_EQ(term.from.iso(), at(c.completion).iso());
    EXPECT_EQ(term.renewableFrom.iso(), at(c.renewableFrom).iso());
    EXPECT_EQ(term.validUntil.iso(), at(c.validUntil).iso());
    EXPECT_EQ(term.graceUntil.iso(), at(c.graceUntil).iso());
}

INSTANTIATE_TEST_SUITE_P(
    Zones, TermDates,
    testing::Values(Case{"Bangkok, an ordinary day", "Asia/Bangkok", "2026-05-05T09:00:00Z", 12, "2027-05-05", "2027-03-05T17:00:00Z",
                         "2027-05-05T17:00:00Z", "2027-05-19T17:00:00Z"},
                    // 21:00Z is already the next day in Tehran.
                    Case{"Tehran +03:30, after local midnight", "Asia/Tehran", "2026-05-05T21:00:00Z", 12, "2027-05-06",
                         "2027-03-06T20:30:00Z", "2027-05-06T20:30:00Z", "2027-05-20T20:30:00Z"},
                    Case{"Tehran +03:30, before local midnight", "Asia/Tehran", "2026-05-05T20:29:59.999Z", 12, "2027-05-05",
                         "2027-03-05T20:30:00Z", "2027-05-05T20:30:00Z", "2027-05-19T20:30:00Z"},
                    Case{"Kathmandu +05:45", "Asia/Kathmandu", "2026-05-05T18:15:00Z", 12, "2027-05-06", "2027-03-06T18:15:00Z",
                         "2027-05-06T18:15:00Z", "2027-05-20T18:15:00Z"},
                    // The window opens in winter (+00:00 on 1 February), validity and grace end in summer time (+01:00).
                    Case{"London, across the change of clocks", "Europe/London", "2026-04-02T10:00:00Z", 12, "2027-04-02",
                         "2027-02-01T00:00:00Z", "2027-04-02T23:00:00Z", "2027-04-16T23:00:00Z"},
                    // The last valid day is the day of the change itself: it has 23 hours.
                    Case{"London, ends on the short day", "Europe/London", "2026-03-28T10:00:00Z", 12, "2027-03-28", "2027-01-27T00:00:00Z",
                         "2027-03-28T23:00:00Z", "2027-04-11T23:00:00Z"},
                    Case{"29 February has no day a year later", "UTC", "2028-02-29T10:00:00Z", 12, "2029-02-28", "2028-12-30T00:00:00Z",
                         "2029-03-01T00:00:00Z", "2029-03-15T00:00:00Z"},
                    Case{"29 February again after four years", "UTC", "2028-02-29T10:00:00Z", 48, "2032-02-29", "2031-12-31T00:00:00Z",
                         "2032-03-01T00:00:00Z", "2032-03-15T00:00:00Z"},
                    Case{"31 August and six months", "UTC", "2026-08-31T10:00:00Z", 6, "2027-02-28", "2026-12-30T00:00:00Z",
                         "2027-03-01T00:00:00Z", "2027-03-15T00:00:00Z"}));

TEST(Term, ASeriesKeepsItsAnchorOnThe31st) {
    const Program program = programOf(1, Basis::PreviousExpiry, 7, 3);
    const Zone zone("UTC");
    Term term = termOf(program, at("2026-12-31T12:00:00Z"), zone, nullptr);
    const std::vector<std::string> expected{"2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"};
    for (const auto& last : expected) {
        EXPECT_EQ(term.lastValidDay.iso(), last);
        // Renewed on the last valid day each time.
        term = termOf(program, zone.startOf(term.lastValidDay).plusMs(1), zone, &term);
    }
}

TEST(Term, WithinGraceCountsAsInTimeOnTheBasisOfPreviousExpiry) {
    const Program program = programOf(12, Basis::PreviousExpiry);
    const Zone zone("Asia/Tehran");
    const Term first = termOf(program, at("2026-05-05T09:00:00Z"), zone, nullptr);
    const Term renewed = termOf(program, first.graceUntil.plusMs(-1), zone, &first);
    EXPECT_EQ(renewed.lastValidDay.iso(), "2028-05-05");
    EXPECT_EQ(renewed.from, first.graceUntil.plusMs(-1));
}

TEST(Term, OnTheBasisOfCompletionARenewalCountsFromItsOwnDay) {
    const Program program = programOf(12);
    const Zone zone("UTC");
    const Term first = termOf(program, at("2026-05-05T09:00:00Z"), zone, nullptr);
    EXPECT_EQ(termOf(program, at("2027-03-10T09:00:00Z"), zone, &first).lastValidDay.iso(), "2028-03-10");
}

TEST(Term, ValidityInDaysRunsThroughTheEndOfTheLast) {
    Program program = programOf(0, Basis::PreviousExpiry, 5, 0);
    program.validDays = 30;
    const Zone zone("Asia/Kathmandu");
    const Term first = termOf(program, at("2027-01-31T12:00:00Z"), zone, nullptr);
    EXPECT_EQ(first.lastValidDay.iso(), "2027-03-02");
    EXPECT_EQ(first.graceUntil, first.validUntil) << "no grace: it lapses when it ends";
    EXPECT_EQ(termOf(program, at("2027-03-01T12:00:00Z"), zone, &first).lastValidDay.iso(), "2027-04-01");
}

TEST(Term, WithoutAWindowNothingIsRenewableBeforeTheEnd) {
    const Term term = termOf(programOf(12, Basis::Completion, 0, 14), at("2026-05-05T09:00:00Z"), Zone("UTC"), nullptr);
    EXPECT_EQ(term.renewableFrom, term.validUntil);
}

struct PauseCase {
    const char* what;
    std::vector<Away> absences;
    const char* due;  ///< empty: it waits
};
void PrintTo(const PauseCase& c, std::ostream* out) { *out << c.what; }
class Pause : public testing::TestWithParam<PauseCase> {};

TEST_P(Pause, LengthensTheDueDateDayForDay) {
    const auto due = pausedDue(day("2026-05-01"), day("2026-05-15"), GetParam().absences);
    EXPECT_EQ(due ? due->iso() : "", GetParam().due);
}

INSTANTIATE_TEST_SUITE_P(Absences, Pause,
                         testing::Values(PauseCase{"none", {}, "2026-05-15"},
                                         PauseCase{"inside", {{day("2026-05-10"), day("2026-05-12")}}, "2026-05-18"},
                                         PauseCase{"one day", {{day("2026-05-10"), day("2026-05-10")}}, "2026-05-16"},
                                         PauseCase{"began before the hire day", {{day("2026-04-01"), day("2026-05-02")}}, "2026-05-17"},
                                         PauseCase{"over before the hire day", {{day("2026-04-01"), day("2026-04-30")}}, "2026-05-15"},
                                         PauseCase{"on the last day", {{day("2026-05-15"), day("2026-05-15")}}, "2026-05-16"},
                                         PauseCase{"begins the day after", {{day("2026-05-16"), day("2026-05-20")}}, "2026-05-15"},
                                         PauseCase{"outlasts the due date", {{day("2026-05-14"), day("2026-06-13")}}, "2026-06-15"},
                                         PauseCase{"overlapping ones count once",
                                                   {{day("2026-05-03"), day("2026-05-06")}, {day("2026-05-05"), day("2026-05-08")}},
                                                   "2026-05-21"},
                                         PauseCase{"one inside another counts once",
                                                   {{day("2026-05-03"), day("2026-05-08")}, {day("2026-05-04"), day("2026-05-05")}},
                                                   "2026-05-21"},
                                         PauseCase{"the second reaches the lengthened span",
                                                   {{day("2026-05-10"), day("2026-05-12")}, {day("2026-05-17"), day("2026-05-17")}},
                                                   "2026-05-19"},
                                         PauseCase{"out of order",
                                                   {{day("2026-05-17"), day("2026-05-17")}, {day("2026-05-10"), day("2026-05-12")}},
                                                   "2026-05-19"},
                                         PauseCase{"without an end", {{day("2026-05-10"), std::nullopt}}, ""},
                                         PauseCase{"without an end, after it was due", {{day("2026-05-16"), std::nullopt}}, "2026-05-15"}));

JobSpan job(const char* id, const char* role, const char* from, const char* until = "") {
    const Zone zone("Asia/Bangkok");
    JobSpan span{id, role, "Asia/Bangkok", day(from), zone.startOf(day(from)), std::nullopt, 1, {}};
    if (*until) span.until = zone.endOf(day(until));
    return span;
}

ProgramVersions versions(const std::vector<std::pair<std::string, std::set<std::string>>>& installed) {
    ProgramVersions list;
    for (const auto& [when, roles] : installed) {
        Program program = programOf(12);
        program.jobRoles = roles;
        program.dueDays = 14;
        list.push_back({at(when), program});
    }
    return list;
}

TEST(Duties, AJobMakesOneByItselfAndItsEndExcuses) {
    const auto duties = dutiesOf({job("j1", "waiter", "2026-05-01", "2026-06-30")}, versions({{"2026-01-01T00:00:00Z", {"waiter"}}}));
    ASSERT_EQ(duties.size(), 1u);
    EXPECT_EQ(duties[0].due.iso(), "2026-05-15");
    EXPECT_EQ(duties[0].from.iso(), "2026-04-30T17:00:00.000Z");
    EXPECT_EQ(duties[0].until->iso(), "2026-06-30T17:00:00.000Z");
}

TEST(Duties, ATransferWithoutAGapIsNoNewBeginning) {
    const auto duties = dutiesOf({job("j2", "cashier", "2026-05-11"), job("j1", "waiter", "2026-05-01", "2026-05-10")},
                                 versions({{"2026-01-01T00:00:00Z", {"waiter", "cashier"}}}));
    ASSERT_EQ(duties.size(), 2u);
    EXPECT_EQ(duties[1].due.iso(), "2026-05-15");
}

TEST(Duties, WhoIsHiredAgainBeginsAgain) {
    const auto duties = dutiesOf({job("j1", "waiter", "2026-05-01", "2026-05-10"), job("j2", "waiter", "2026-05-12")},
                                 versions({{"2026-01-01T00:00:00Z", {"waiter"}}}));
    ASSERT_EQ(duties.size(), 2u);
    EXPECT_EQ(duties[1].due.iso(), "2026-05-26");
}

TEST(Duties, CountFromNoEarlierDayThanTheProgramWasThere) {
    const auto duties = dutiesOf({job("j1", "waiter", "2020-01-01")}, versions({{"2026-05-01T20:00:00Z", {"waiter"}}}));
    ASSERT_EQ(duties.size(), 1u);
    EXPECT_EQ(duties[0].anchor.iso(), "2026-05-02") << "20:00Z is the next day in Bangkok";
    EXPECT_EQ(duties[0].due.iso(), "2026-05-16");
    EXPECT_EQ(duties[0].because, DutySpan::Because::Introduction);
}

TEST(Duties, ANewVersionMayExcuseARole) {
    const auto duties = dutiesOf({job("j1", "waiter", "2026-05-01")},
                                 versions({{"2026-01-01T00:00:00Z", {"waiter"}}, {"2026-07-01T00:00:00Z", {"cashier"}}}));
    ASSERT_EQ(duties.size(), 1u);
    EXPECT_EQ(duties[0].until->iso(), "2026-07-01T00:00:00.000Z");
    EXPECT_TRUE(dutiesOf({job("j1", "gardener", "2026-05-01")}, versions({{"2026-01-01T00:00:00Z", {"waiter"}}})).empty());
}

}  // namespace
