// SPDX-License-Identifier: GPL-3.0-or-later
// DOMAIN §7 as a contract, part two: every certificate × event, fixed days in three calendars, the least time in force, later versions,
// paths in time and late; each boundary a millisecond before, at and after, in zones that are not round.
#include "certification/CertificationRules.h"

#include <gtest/gtest.h>

#include <map>
#include <ostream>

using namespace adab;
using namespace adab::certification;
using base::CalendarKind;
using base::YearlyDay;

namespace {

Instant at(const std::string& iso) { return Instant::parse(iso).value(); }
Date day(const std::string& iso) { return Date::parse(iso).value(); }

Program program(Basis basis = Basis::PreviousExpiry) {
    Program one;
    one.id = "service";
    one.validMonths = 12;
    one.basis = basis;
    one.windowDays = 60;
    one.graceDays = 14;
    one.dueDays = 14;
    one.requiredOfAll = true;
    one.requirements = {{"lessons", RequirementKind::Practice, {"lessons"}, 1},
                        {"quiz", RequirementKind::Exam, {"quiz"}, 1},
                        {"floor", RequirementKind::Observation, {"floor"}, 1}};
    one.renewalPaths = {{"quiz"}};
    one.renewal = {"quiz"};
    return one;
}

// ---- every state × every event, in zones with strange offsets ----

/// What can befall a certificate, and where it leads from each state. The state is the certificate's axis before the event.
enum class Event { Complete, Suspend, Revoke, Withdraw, Exempt, Leave, GoAway, NewVersion, Nothing };
constexpr std::array kEvents{Event::Complete, Event::Suspend, Event::Revoke,     Event::Withdraw, Event::Exempt,
                             Event::Leave,    Event::GoAway,  Event::NewVersion, Event::Nothing};

struct Zoned {
    const char* zone;
    const char* completion;  ///< a little before midnight there
};
void PrintTo(const Zoned& z, std::ostream* out) { *out << z.zone; }

class EveryEvent : public testing::TestWithParam<Zoned> {
protected:
    const Zone zone{GetParam().zone};
    const Instant completion = at(GetParam().completion);
    ProgramVersions versions{{at("2020-01-01T00:00:00Z"), program()}};

    Facts facts(bool awarded) const {
        Facts all;
        const Date hired = zone.dateOf(completion).plusDays(-7);
        all.duties = dutiesOf({{"j1", "waiter", zone.name(), hired, zone.startOf(hired), std::nullopt, 1, zone.startOf(hired)}}, versions);
        if (awarded) {
            Award award;
            award.award = "a1";
            award.program = "service";
            award.recordedAt = completion;
            award.term = termOf(program(), completion, zone, nullptr);
            all.awards.push_back(award);
        }
        return all;
    }
    void befall(Facts& all, Event event, Instant when) {
        switch (event) {
            case Event::Complete: {
                const Award* before = awardAt(all, when);
                const Cycle cycle = cycleAt(all, when);
                // Done before the window opens it extends nothing.
                if (cycle.since && when < *cycle.since) return;
                Award award;
                award.award = "a2";
                award.kind = cycle.ifMet;
                award.recordedAt = when;
                award.term = termOf(program(), when, zone, cycle.ifMet == AwardKind::Renewal ? &before->term : nullptr);
                all.awards.push_back(award);
                return;
            }
            case Event::Suspend: all.suspensions.push_back({when, std::nullopt, 9}); return;
            case Event::Revoke: {
                const Date due = zone.dateOf(when).plusDays(14);
                all.revocations.push_back({when, zone.endOf(due), due, 9});
                return;
            }
            case Event::Withdraw:
                for (auto& award : all.awards) {
                    award.withdrawnAt = when;
                    award.retakeDue = zone.dateOf(when).plusDays(14);
                }
                return;
            case Event::Exempt: all.exemptions.push_back({when, std::nullopt, 9}); return;
            case Event::Leave:
                for (auto& duty : all.duties) duty.until = when;
                return;
            case Event::GoAway: all.absences.push_back({zone.dateOf(when), std::nullopt}); return;
            case Event::NewVersion: {
                Program next = program();
                next.holdersRenewDays = 30;
                versions.push_back({when, next});
                for (auto& award : all.awards) award.term = termUnder(award.term, award.recordedAt, versions);
                return;
            }
            case Event::Nothing: return;
        }
    }
    static std::string axes(const Facts& all, Instant when) {
        const Status s = statusAt(all, when);
        return std::string(name(s.duty)) + "/" + std::string(name(s.certificate)) + (s.hold == Hold::Suspended ? "/suspended" : "");
    }
};

TEST_P(EveryEvent, LeadsFromEveryStateWhereItShould) {
    const Term term = termOf(program(), completion, zone, nullptr);
    const std::map<std::string, Instant> states{{"none", completion.plusMs(-1)},
                                                {"overdue", zone.endOf(zone.dateOf(completion).plusDays(7))},
                                                {"certified", completion.plusMs(base::kDayMs)},
                                                {"renewable", term.renewableFrom},
                                                {"in-grace", term.validUntil},
                                                {"lapsed", term.graceUntil}};
    // Columns: complete suspend revoke withdraw exempt leave go-away new-version nothing; the instant is that of the event.
    const std::map<std::string, std::array<const char*, 9>> expected{
        {"none",
         {"met/certified", "assigned/none/suspended", "assigned/none", "assigned/none", "exempt/none", "not-required/none", "assigned/none",
          "assigned/none", "assigned/none"}},
        {"overdue",
         {"met/certified", "overdue/none/suspended", "overdue/none", "overdue/none", "exempt/none", "not-required/none", "overdue/none",
          "overdue/none", "overdue/none"}},
        {"certified",
         {"met/certified", "met/certified/suspended", "assigned/revoked", "assigned/none", "exempt/certified", "not-required/certified",
          "met/certified", "assigned/renewable", "met/certified"}},
        {"renewable",
         {"met/certified", "assigned/renewable/suspended", "assigned/revoked", "assigned/none", "exempt/renewable",
          "not-required/renewable", "assigned/renewable", "assigned/renewable", "assigned/renewable"}},
        {"in-grace",
         {"met/certified", "assigned/in-grace/suspended", "assigned/revoked", "assigned/none", "exempt/in-grace", "not-required/in-grace",
          "assigned/in-grace", "assigned/in-grace", "assigned/in-grace"}},
        {"lapsed",
         {"met/certified", "overdue/lapsed/suspended", "assigned/revoked", "assigned/none", "exempt/lapsed", "not-required/lapsed",
          "overdue/lapsed", "overdue/lapsed", "overdue/lapsed"}}};
    for (const auto& [state, when] : states) {
        for (std::size_t e = 0; e < kEvents.size(); ++e) {
            versions.resize(1);
            Facts all = facts(state != "none" && state != "overdue");
            const std::string before = axes(all, when.plusMs(-1));
            befall(all, kEvents[e], when);
            EXPECT_EQ(axes(all, when), expected.at(state)[e]) << state << " × event " << e;
            EXPECT_EQ(axes(all, when.plusMs(1)), expected.at(state)[e]) << state << " × event " << e << ", a millisecond later";
            EXPECT_EQ(axes(all, when.plusMs(-1)), before) << state << " × event " << e << " changes nothing before it";
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Zones, EveryEvent,
                         testing::Values(Zoned{"Asia/Tehran", "2027-05-05T20:29:59.999Z"},
                                         Zoned{"Asia/Kathmandu", "2027-05-05T18:14:59.999Z"},
                                         Zoned{"Europe/London", "2027-03-27T23:30:00Z"},  // the next day has 23 hours
                                         Zoned{"America/New_York", "2027-11-07T03:59:59.999Z"}, Zoned{"UTC", "2028-02-29T12:00:00Z"},
                                         Zoned{"Australia/Lord_Howe", "2027-01-31T12:59:59.999Z"}));

// ---- fixed days ----

struct Fixed {
    const char* what;
    YearlyDay through;
    int leastDays;
    const char* completion;
    const char* lastValidDay;
};
void PrintTo(const Fixed& f, std::ostream* out) { *out << f.what; }
class FixedDay : public testing::TestWithParam<Fixed> {};

TEST_P(FixedDay, EndsWithTheDayOfItsCalendar) {
    Program one = program(Basis::FixedDay);
    one.validMonths = 0;
    one.validThrough = GetParam().through;
    one.activeDays = GetParam().leastDays;
    const Zone zone("Asia/Tehran");
    const Term term = termOf(one, at(GetParam().completion), zone, nullptr);
    EXPECT_EQ(term.lastValidDay.iso(), GetParam().lastValidDay);
    EXPECT_EQ(term.validUntil, zone.endOf(day(GetParam().lastValidDay)));
    EXPECT_EQ(base::dayIn(GetParam().through.calendar, term.lastValidDay).month, GetParam().through.month);
}

INSTANTIATE_TEST_SUITE_P(
    Calendars, FixedDay,
    testing::Values(Fixed{"31 December", {CalendarKind::Gregorian, 12, 31}, 0, "2026-05-05T09:00:00Z", "2026-12-31"},
                    Fixed{"31 December, on the day itself", {CalendarKind::Gregorian, 12, 31}, 0, "2026-12-31T09:00:00Z", "2026-12-31"},
                    Fixed{"31 December, too near", {CalendarKind::Gregorian, 12, 31}, 90, "2026-10-03T09:00:00Z", "2027-12-31"},
                    Fixed{"31 December, just far enough", {CalendarKind::Gregorian, 12, 31}, 90, "2026-10-02T09:00:00Z", "2026-12-31"},
                    Fixed{"29 February in a common year", {CalendarKind::Gregorian, 2, 29}, 0, "2026-05-05T09:00:00Z", "2027-02-28"},
                    Fixed{"29 February in a leap year", {CalendarKind::Gregorian, 2, 29}, 0, "2027-03-01T09:00:00Z", "2028-02-29"},
                    // The Iranian year 1403 is a leap year, 1404 and 1405 are not: the year ends with 30 or 29 Esfand.
                    Fixed{"last of Esfand, leap year", {CalendarKind::Jalali, 12, 30}, 0, "2025-01-01T09:00:00Z", "2025-03-20"},
                    Fixed{"last of Esfand, common year", {CalendarKind::Jalali, 12, 30}, 0, "2026-05-05T09:00:00Z", "2027-03-20"},
                    Fixed{"31 Shahrivar", {CalendarKind::Jalali, 6, 31}, 0, "2026-05-05T09:00:00Z", "2026-09-22"},
                    Fixed{"1 Ramadan 1448", {CalendarKind::UmmAlQura, 9, 1}, 0, "2026-05-05T09:00:00Z", "2027-02-08"},
                    Fixed{"30 Dhu al-Hijja 1447", {CalendarKind::UmmAlQura, 12, 30}, 0, "2026-05-05T09:00:00Z", "2026-06-15"},
                    Fixed{
                        "31 December in the Buddhist calendar", {CalendarKind::Buddhist, 12, 31}, 0, "2026-05-05T09:00:00Z", "2026-12-31"},
                    // 21:00Z on 31 December is 1 January in Tehran.
                    Fixed{"the day of the zone counts", {CalendarKind::Gregorian, 12, 31}, 0, "2026-12-31T21:00:00Z", "2027-12-31"}));

TEST(FixedDay, ARenewalInTimeEndsAYearLater) {
    Program one = program(Basis::FixedDay);
    one.validMonths = 0;
    one.validThrough = YearlyDay{CalendarKind::Gregorian, 12, 31};
    const Zone zone("UTC");
    const Term first = termOf(one, at("2026-05-05T09:00:00Z"), zone, nullptr);
    EXPECT_EQ(termOf(one, at("2026-12-01T09:00:00Z"), zone, &first).lastValidDay.iso(), "2027-12-31");
    EXPECT_EQ(termOf(one, at("2027-01-10T09:00:00Z"), zone, &first).lastValidDay.iso(), "2027-12-31") << "within grace: not two years";
}

TEST(Calendars, DaysThatAreNotThereAreNoDays) {
    EXPECT_EQ(base::dateOf(CalendarKind::Jalali, {1405, 1, 1})->iso(), "2026-03-21");
    EXPECT_FALSE(base::dateOf(CalendarKind::Jalali, {1405, 12, 30})) << "1405 is a common year";
    EXPECT_TRUE(base::dateOf(CalendarKind::Jalali, {1403, 12, 30}));
    EXPECT_FALSE(base::dateOf(CalendarKind::Jalali, {1405, 7, 31}));
    EXPECT_EQ(base::dateOf(CalendarKind::Buddhist, {2569, 5, 5})->iso(), "2026-05-05");
    EXPECT_FALSE(base::dateOf(CalendarKind::Gregorian, {2026, 2, 29}));
    EXPECT_EQ(base::parseIn(CalendarKind::Jalali, "1405-02-31")->iso(), "2026-05-21");
    EXPECT_FALSE(base::parseIn(CalendarKind::Jalali, "1405-2-31"));
    EXPECT_FALSE(base::calendarDeclared("persian"));
    for (const Date one : {day("1970-01-01"), day("2026-05-05"), day("2028-02-29"), day("2049-12-31")}) {
        for (const auto kind : {CalendarKind::Gregorian, CalendarKind::Buddhist, CalendarKind::Jalali, CalendarKind::UmmAlQura}) {
            EXPECT_EQ(base::dateOf(kind, base::dayIn(kind, one)), one) << base::name(kind) << " " << one.iso();
        }
    }
}

// ---- the least time in force ----

TEST(LeastTime, AShortRestOfASeriesGoesOnAWholeStep) {
    Program one = program();
    one.validMonths = 3;
    one.activeDays = 60;
    one.graceDays = 60;
    const Zone zone("UTC");
    const Term first = termOf(one, at("2026-01-31T09:00:00Z"), zone, nullptr);
    ASSERT_EQ(first.lastValidDay.iso(), "2026-04-30");
    EXPECT_EQ(termOf(one, at("2026-06-01T09:00:00Z"), zone, &first).lastValidDay.iso(), "2026-07-31") << "60 days lie ahead";
    EXPECT_EQ(termOf(one, at("2026-06-02T09:00:00Z"), zone, &first).lastValidDay.iso(), "2026-10-31") << "59 would be too few";
}

// ---- due dates ----

JobSpan job(const char* from, const char* recorded, const char* site = "north", const char* person = "nok") {
    const Zone zone("Asia/Kathmandu");
    return {"j1", "waiter", zone.name(), day(from), zone.startOf(day(from)), std::nullopt, 1, at(recorded), site, "rooms", person};
}

TEST(Due, CountsFromTheHireTheAssignmentOrAFixedDay) {
    Program one = program();
    const auto due = [&](const char* recorded) {
        return dutiesOf({job("2026-05-01", recorded)}, {{at("2020-01-01T00:00:00Z"), one}}).front().due.iso();
    };
    EXPECT_EQ(due("2026-05-20T00:00:00Z"), "2026-05-15");
    one.dueFrom = DueFrom::Assignment;
    EXPECT_EQ(due("2026-05-20T00:00:00Z"), "2026-06-03") << "known on the 20th";
    EXPECT_EQ(due("2026-05-20T18:15:00Z"), "2026-06-04") << "which is the 21st in Kathmandu";
    EXPECT_EQ(due("2026-04-01T00:00:00Z"), "2026-05-15") << "recorded ahead: from the first day at work";
    one.dueFrom = DueFrom::FixedDay;
    one.dueOn = YearlyDay{CalendarKind::Jalali, 3, 1};  // 22 May 2026
    EXPECT_EQ(due("2026-04-01T00:00:00Z"), "2026-05-22");
    one.dueDays = 22;
    EXPECT_EQ(due("2026-04-01T00:00:00Z"), "2027-05-22") << "the next one is too near";
}

TEST(Due, AnAmnestyIsForThoseWhoWereThereBefore) {
    Program one = program();
    one.amnestyDays = 60;
    one.amnestyUntil = day("2026-06-15");
    const ProgramVersions versions{{at("2026-05-01T00:00:00Z"), one}};
    const auto old = dutiesOf({job("2020-01-01", "2020-01-01T00:00:00Z")}, versions).front();
    EXPECT_EQ(old.due.iso(), "2026-06-30") << "the later of the two";
    EXPECT_EQ(old.amnesty, old.due);
    EXPECT_EQ(dutiesOf({job("2026-05-02", "2026-05-02T00:00:00Z")}, versions).front().due.iso(), "2026-05-16");
}

TEST(Due, FollowsSiteDepartmentAndPerson) {
    Program one = program();
    one.requiredOfAll = false;
    one.who = {{{"waiter"}, {"north"}, {}, {}}, {{}, {}, {}, {"lee"}}};
    const auto count = [&](const char* site, const char* person) {
        return dutiesOf({job("2026-05-01", "2026-05-01T00:00:00Z", site, person)}, {{at("2020-01-01T00:00:00Z"), one}}).size();
    };
    EXPECT_EQ(count("north", "nok"), 1u);
    EXPECT_EQ(count("south", "nok"), 0u);
    EXPECT_EQ(count("south", "lee"), 1u);
}

TEST(Due, ALaterDayThatWasGrantedCounts) {
    Facts facts;
    facts.duties = dutiesOf({job("2026-05-01", "2026-05-01T00:00:00Z")}, {{at("2020-01-01T00:00:00Z"), program()}});
    facts.movedDues.push_back({at("2026-05-10T00:00:00Z"), day("2026-06-01"), 9});
    EXPECT_EQ(dueOf(facts, facts.duties[0], at("2026-05-09T23:59:59.999Z")).iso(), "2026-05-15");
    EXPECT_EQ(dueOf(facts, facts.duties[0], at("2026-05-10T00:00:00Z")).iso(), "2026-06-01");
    const Instant end = Zone("Asia/Kathmandu").endOf(day("2026-06-01"));
    EXPECT_EQ(statusAt(facts, end.plusMs(-1)).label, Label::Assigned);
    EXPECT_EQ(statusAt(facts, end).label, Label::Overdue);
}

// ---- a person decides ----

TEST(Proposal, NothingIsLateWhileADecisionIsAwaited) {
    Facts facts;
    facts.duties = dutiesOf({job("2026-05-01", "2026-05-01T00:00:00Z")}, {{at("2020-01-01T00:00:00Z"), program()}});
    const Instant done = at("2026-05-14T00:00:00Z");
    facts.proposals.push_back({done, std::nullopt, {7}, 8});
    EXPECT_EQ(statusAt(facts, done.plusMs(-1)).label, Label::Assigned);
    EXPECT_EQ(statusAt(facts, done).label, Label::InProgress);
    EXPECT_EQ(statusAt(facts, at("2026-08-01T00:00:00Z")).label, Label::InProgress);
    facts.proposals[0].until = at("2026-08-02T00:00:00Z");
    EXPECT_EQ(statusAt(facts, at("2026-08-01T23:59:59.999Z")).label, Label::InProgress);
    EXPECT_EQ(statusAt(facts, at("2026-08-02T00:00:00Z")).label, Label::Overdue) << "declined: the date counts again";
}

// ---- versions ----

TEST(Versions, MayAskHoldersToRenewSooner) {
    const Zone zone("Asia/Kathmandu");
    Program next = program();
    next.holdersRenewDays = 30;
    const Instant installed = at("2026-08-01T20:00:00Z");  // 2 August in Kathmandu
    const ProgramVersions versions{{at("2020-01-01T00:00:00Z"), program()}, {installed, next}};
    const Term old = termOf(program(), at("2026-05-05T09:00:00Z"), zone, nullptr);
    const Term cut = termUnder(old, at("2026-05-05T09:00:00Z"), versions);
    EXPECT_EQ(cut.renewableFrom, installed);
    EXPECT_EQ(cut.lastValidDay.iso(), "2026-09-01");
    EXPECT_EQ(cut.validUntil, zone.endOf(day("2026-09-01")));
    EXPECT_EQ(cut.graceLastDay.iso(), "2026-09-15");
    EXPECT_EQ(termUnder(old, installed, versions), old) << "awarded under the new version";
    const Term nearlyOver = termOf(program(), at("2025-08-20T09:00:00Z"), zone, nullptr);
    EXPECT_EQ(termUnder(nearlyOver, at("2025-08-20T09:00:00Z"), versions).lastValidDay, nearlyOver.lastValidDay) << "never longer";
    const Term over = termOf(program(), at("2025-05-05T09:00:00Z"), zone, nullptr);
    EXPECT_EQ(termUnder(over, at("2025-05-05T09:00:00Z"), versions), over);
}

// ---- paths ----

Evidence did(RequirementKind kind, const char* ref, const char* when, std::int64_t seq) { return {kind, ref, "", at(when), seq}; }

struct Path : testing::Test {
    Program one = program();
    Facts facts;
    std::vector<Evidence> evidence;

    Path() {
        Award award;
        award.kind = AwardKind::First;
        award.term = termOf(one, at("2026-05-05T09:00:00Z"), Zone("UTC"), nullptr);  // window 6 March 2027, grace to 19 May 2027
        facts.awards.push_back(award);
    }
    std::string earned(const char* when) const {
        const auto got = earnedBy(facts, one, evidence, {}, at(when));
        return got ? std::string(name(got->kind)) + " " + got->completion.at.iso() : "";
    }
};

TEST_F(Path, LateIsDecidedByWhenItWasDoneNotByWhenItWasEntered) {
    one.latePath = LatePath::Full;
    evidence = {did(RequirementKind::Exam, "quiz", "2027-05-19T23:59:59.999Z", 5)};
    EXPECT_EQ(earned("2027-05-19T23:59:59.999Z"), "renewal 2027-05-19T23:59:59.999Z");
    EXPECT_EQ(earned("2027-08-01T00:00:00Z"), "renewal 2027-05-19T23:59:59.999Z") << "graded much later";
    evidence = {did(RequirementKind::Exam, "quiz", "2027-05-20T00:00:00Z", 5)};
    EXPECT_EQ(earned("2027-08-01T00:00:00Z"), "") << "after grace everything is asked for";
    evidence.push_back(did(RequirementKind::Practice, "lessons", "2027-06-01T00:00:00Z", 6));
    evidence.push_back(did(RequirementKind::Observation, "floor", "2027-06-02T00:00:00Z", 7));
    EXPECT_EQ(earned("2027-08-01T00:00:00Z"), "late 2027-06-02T00:00:00.000Z");
}

TEST_F(Path, ALatePathOfItsOwnOpensWhenGraceIsOver) {
    one.latePath = LatePath::Own;
    one.late = {"floor"};
    evidence = {did(RequirementKind::Observation, "floor", "2027-05-01T00:00:00Z", 5)};
    EXPECT_EQ(earned("2027-05-19T23:59:59.999Z"), "");
    EXPECT_EQ(earned("2027-05-20T00:00:00Z"), "late 2027-05-20T00:00:00.000Z");
}

TEST_F(Path, TheLatePathIsThatOfEverybodyUnlessSaidOtherwise) {
    evidence = {did(RequirementKind::Exam, "quiz", "2027-06-20T00:00:00Z", 5)};
    EXPECT_EQ(earned("2027-08-01T00:00:00Z"), "late 2027-06-20T00:00:00.000Z");
    evidence = {did(RequirementKind::Exam, "quiz", "2027-03-05T23:59:59.999Z", 5)};
    EXPECT_EQ(earned("2027-08-01T00:00:00Z"), "") << "a millisecond before the window";
}

TEST_F(Path, SeveralPathsTakeTurns) {
    one.renewalPaths = {{"quiz"}, {"floor"}, {"lessons"}};
    const auto asked = [&](int renewals) { return requirementsOf(one, Cycle::Path::Renewal, renewals).front()->id; };
    EXPECT_EQ(asked(0) + asked(1) + asked(2) + asked(3), "quizfloorlessonsquiz");
    EXPECT_EQ(cycleAt(facts, at("2027-04-01T00:00:00Z")).renewals, 0);
    Award renewal = facts.awards.front();
    renewal.kind = AwardKind::Renewal;
    renewal.term = termOf(one, at("2027-04-01T00:00:00Z"), Zone("UTC"), &facts.awards.front().term);
    facts.awards.push_back(renewal);
    EXPECT_EQ(cycleAt(facts, at("2028-04-01T00:00:00Z")).renewals, 1);
    evidence = {did(RequirementKind::Exam, "quiz", "2028-04-01T00:00:00Z", 5)};
    EXPECT_EQ(earned("2028-04-02T00:00:00Z"), "") << "the other path's turn";
    evidence = {did(RequirementKind::Observation, "floor", "2028-04-01T00:00:00Z", 5)};
    EXPECT_EQ(earned("2028-04-02T00:00:00Z"), "renewal 2028-04-01T00:00:00.000Z");
}

TEST(Groups, AChoiceWantsSomeAndASequenceItsOrder) {
    const Requirement choice{
        "c",
        RequirementKind::Choice,
        {},
        2,
        {{"a", RequirementKind::Exam, {"a"}, 1}, {"b", RequirementKind::Exam, {"b"}, 1}, {"d", RequirementKind::Exam, {"d"}, 1}}};
    std::vector<Evidence> evidence{did(RequirementKind::Exam, "d", "2026-05-03T00:00:00Z", 3)};
    const Instant until = at("2026-06-01T00:00:00Z");
    Progress progress = progressOf(choice, evidence, {}, std::nullopt, until);
    EXPECT_EQ(progress.done, 1);
    EXPECT_EQ(progress.of, 2);
    EXPECT_FALSE(progress.metAt);
    evidence.push_back(did(RequirementKind::Exam, "a", "2026-05-05T00:00:00Z", 4));
    progress = progressOf(choice, evidence, {}, std::nullopt, until);
    EXPECT_EQ(progress.metAt, at("2026-05-05T00:00:00Z"));
    EXPECT_EQ(progress.seqs, (std::vector<std::int64_t>{3, 4}));

    Requirement sequence = choice;
    sequence.kind = RequirementKind::Sequence;
    sequence.atLeast = 3;
    evidence = {did(RequirementKind::Exam, "b", "2026-05-01T00:00:00Z", 1), did(RequirementKind::Exam, "a", "2026-05-02T00:00:00Z", 2),
                did(RequirementKind::Exam, "d", "2026-05-03T00:00:00Z", 3)};
    EXPECT_FALSE(progressOf(sequence, evidence, {}, std::nullopt, until).metAt) << "b came before a";
    evidence.push_back(did(RequirementKind::Exam, "b", "2026-05-04T00:00:00Z", 4));
    EXPECT_FALSE(progressOf(sequence, evidence, {}, std::nullopt, until).metAt) << "and d before b";
    evidence.push_back(did(RequirementKind::Exam, "d", "2026-05-05T00:00:00Z", 5));
    EXPECT_EQ(progressOf(sequence, evidence, {}, std::nullopt, until).metAt, at("2026-05-05T00:00:00Z"));
}

TEST(Hours, AddUpUntilThereAreEnough) {
    const Requirement hours{"h", RequirementKind::Hours, {"service"}, 40};
    std::vector<Evidence> evidence;
    for (int i = 0; i < 3; ++i) {
        Evidence one = did(RequirementKind::Hours, "service", "2026-05-01T00:00:00Z", i);
        one.at = one.at.plusMs(i * base::kDayMs);
        one.amount = 16;
        evidence.push_back(one);
    }
    const Instant until = at("2026-06-01T00:00:00Z");
    EXPECT_EQ(progressOf(hours, evidence, {}, std::nullopt, until).metAt, at("2026-05-03T00:00:00Z"));
    evidence.pop_back();
    EXPECT_EQ(progressOf(hours, evidence, {}, std::nullopt, until).done, 32);
    EXPECT_FALSE(progressOf(hours, evidence, {}, std::nullopt, until).metAt);
}

/// Each row: what was done on which day of May, and what of ten hours counts on the first of June.
TEST(Hours, AreAskedInTheirTurnAndCountSinceThen) {
    Program program;
    program.id = "service";
    const Requirement ten{"ten", RequirementKind::Hours, {"service"}, 10};
    Requirement quiz{"quiz", RequirementKind::Exam, {"quiz"}, 1};
    Requirement sequence{"first", RequirementKind::Sequence, {}, 2};
    sequence.parts = {quiz, ten};
    struct Row {
        const char* what;
        bool inSequence;
        const char* quizOn;  ///< empty: not passed
        std::vector<std::pair<const char*, int>> worked;
        const char* since;  ///< empty: a first certificate
        int done;
        bool isTurn;
        const char* countsSince;
    };
    const std::vector<Row> rows{
        {"nothing yet", false, "", {}, "", 0, true, ""},
        {"some", false, "", {{"02", 4}, {"09", 3}}, "", 7, true, ""},
        {"more than enough is enough", false, "", {{"02", 8}, {"09", 8}}, "", 10, true, ""},
        {"before the window opened", false, "", {{"02", 4}, {"09", 3}}, "2026-05-05", 3, true, "2026-05-05"},
        {"on the instant it opened", false, "", {{"05", 4}}, "2026-05-05", 4, true, "2026-05-05"},
        {"not its turn", true, "", {{"02", 4}}, "", 0, false, ""},
        {"worked before its turn", true, "05", {{"02", 4}}, "", 0, true, "2026-05-05"},
        {"worked after its turn came", true, "05", {{"02", 4}, {"06", 6}}, "", 6, true, "2026-05-05"},
        {"the quiz was of the cycle before", true, "02", {{"06", 6}}, "2026-05-05", 0, false, "2026-05-05"},
    };
    for (const Row& row : rows) {
        program.requirements = {row.inSequence ? sequence : ten};
        std::vector<Evidence> evidence;
        const auto on = [](const char* day) { return std::string("2026-05-") + day + "T00:00:00Z"; };
        if (*row.quizOn) evidence.push_back(did(RequirementKind::Exam, "quiz", on(row.quizOn).c_str(), 1));
        for (const auto& [day, hours] : row.worked) {
            evidence.push_back(did(RequirementKind::Hours, "service", on(day).c_str(), static_cast<std::int64_t>(evidence.size()) + 2));
            evidence.back().amount = hours;
        }
        Cycle cycle;
        if (*row.since) cycle.since = at((std::string(row.since) + "T00:00:00Z").c_str());
        const auto asked = hoursAsked(program, cycle, evidence, {}, at("2026-06-01T00:00:00Z"));
        ASSERT_EQ(asked.size(), 1u) << row.what;
        EXPECT_EQ(asked.front().progress.of, 10) << row.what;
        EXPECT_EQ(asked.front().progress.done, row.done) << row.what;
        EXPECT_EQ(asked.front().turn == HoursAsked::Turn::Now, row.isTurn) << row.what;
        const auto since = asked.front().since;
        EXPECT_EQ(since ? since->iso().substr(0, 10) : std::string(), row.countsSince) << row.what;
    }
}

TEST(Prerequisite, CountsWhileItIsInForceWheneverItBegan) {
    const Requirement first{"f", RequirementKind::Certification, {"basics"}, 1};
    Evidence held = did(RequirementKind::Certification, "basics", "2026-01-01T00:00:00Z", 1);
    held.until = at("2027-01-01T00:00:00Z");
    const auto met = [&](const char* since, const char* until) { return progressOf(first, {held}, {}, at(since), at(until)).metAt; };
    EXPECT_EQ(met("2026-06-01T00:00:00Z", "2026-07-01T00:00:00Z"), at("2026-06-01T00:00:00Z"));
    EXPECT_TRUE(met("2026-06-01T00:00:00Z", "2026-12-31T23:59:59.999Z"));
    EXPECT_FALSE(met("2026-06-01T00:00:00Z", "2027-01-01T00:00:00Z"));
}

TEST(Rubric, EveryCriticalCriterionAndEnoughOfAll) {
    const auto criterion = [](const char* id, Criterion::Weight weight) {
        return Criterion{id, "r", {"not-yet", "does-it", "leads"}, 1, weight};
    };
    const Rubric rubric{"floor",
                        {criterion("greets", Criterion::Weight::Critical), criterion("listens", Criterion::Weight::Usual),
                         criterion("thanks", Criterion::Weight::Usual)},
                        2,
                        Rubric::Observer::Anybody,
                        ""};
    EXPECT_TRUE(passes(rubric, {{"greets", "does-it"}, {"listens", "leads"}, {"thanks", "not-yet"}}));
    EXPECT_FALSE(passes(rubric, {{"greets", "does-it"}, {"listens", "not-yet"}, {"thanks", "not-yet"}}));
    EXPECT_FALSE(passes(rubric, {{"greets", "not-yet"}, {"listens", "leads"}, {"thanks", "leads"}})) << "the critical one";
    EXPECT_FALSE(passes(rubric, {{"greets", "superb"}, {"listens", "leads"}, {"thanks", "leads"}})) << "no such level";
}

}  // namespace
