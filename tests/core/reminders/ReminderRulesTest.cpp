// SPDX-License-Identifier: GPL-3.0-or-later
#include "certification/CertificationRules.h"
#include "reminders/ReminderRules.h"

#include <gtest/gtest.h>

namespace adab::reminders {
namespace {

using certification::Award;
using certification::DutySpan;
using certification::Facts;

Instant at(const char* iso) { return *Instant::parse(iso); }

/// Due on 15 May in Tehran, so at 20:30 UTC of that day.
Facts waiter() {
    Facts facts;
    facts.duties = {{at("2026-04-30T20:30:00Z"), std::nullopt, Date{2026, 5, 1}, Date{2026, 5, 15}, "Asia/Tehran", "job-1", "waiter", 1,
                     DutySpan::Because::Job, at("2026-04-30T20:30:00Z")}};
    return facts;
}

/// Valid through 3 May 2027 in Tehran, renewable sixty days before, with fourteen days of grace.
Facts certified() {
    Facts facts = waiter();
    certification::Program program;
    program.validMonths = 12;
    program.windowDays = 60;
    program.graceDays = 14;
    Award award;
    award.award = "a1";
    award.seq = 9;
    award.term = certification::termOf(program, at("2026-05-03T08:00:00Z"), Zone("Asia/Tehran"), nullptr);
    facts.awards = {award};
    return facts;
}

struct Row {
    const char* at;
    const char* stage;  ///< empty: nothing is told
};

void expectStages(const Facts& facts, const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        const auto reminder = reminderAt(facts, "wira", "onboarding", at(row.at));
        EXPECT_EQ(reminder ? std::string(name(reminder->stage)) : std::string(), row.stage) << row.at;
    }
}

TEST(ReminderRules, aDueDateIsToldSevenDaysAndOneDayBeforeAndWhenItIsOver) {
    expectStages(waiter(), {{"2026-05-07T20:29:59.999Z", ""},
                            {"2026-05-07T20:30:00.000Z", "due-soon"},
                            {"2026-05-13T20:29:59.999Z", "due-soon"},
                            {"2026-05-13T20:30:00.000Z", "due-tomorrow"},
                            {"2026-05-15T20:29:59.999Z", "due-tomorrow"},
                            {"2026-05-15T20:30:00.000Z", "overdue"},
                            {"2026-06-14T20:30:00.000Z", "overdue"},
                            {"2026-06-14T20:30:00.001Z", ""}});  // whoever turns mail on later is not told of old things
    const auto reminder = reminderAt(waiter(), "wira", "onboarding", at("2026-05-10T00:00:00Z"));
    EXPECT_EQ(reminder->day, (Date{2026, 5, 15}));
    EXPECT_EQ(reminder->boundary, at("2026-05-15T20:30:00Z"));
}

TEST(ReminderRules, aCertificateIsToldFromItsWindowToItsEnd) {
    expectStages(certified(), {{"2027-03-03T20:29:59.999Z", ""},
                               {"2027-03-04T20:30:00.000Z", "window-open"},
                               {"2027-04-03T20:30:00.001Z", ""},
                               {"2027-04-18T20:29:59.999Z", ""},
                               {"2027-04-18T20:30:00.000Z", "expiring"},
                               {"2027-04-29T20:30:00.000Z", "expiring-soon"},
                               {"2027-05-03T20:29:59.999Z", "expiring-soon"},
                               {"2027-05-03T20:30:00.000Z", "in-grace"},
                               {"2027-05-17T20:29:59.999Z", "in-grace"},
                               {"2027-05-17T20:30:00.000Z", "lapsed"},
                               {"2027-06-17T00:00:00.000Z", ""}});
    EXPECT_EQ(reminderAt(certified(), "wira", "onboarding", at("2027-05-10T00:00:00Z"))->day, (Date{2027, 5, 17}));
}

TEST(ReminderRules, nothingIsToldToWhomNothingRuns) {
    const char* overdue = "2026-05-20T08:00:00Z";
    Facts away = waiter();
    away.absences = {{Date{2026, 5, 18}, Date{2026, 5, 25}}};
    expectStages(away, {{overdue, ""}, {"2026-05-26T08:00:00Z", "overdue"}});
    // Days away before the date move it, and with it what is told.
    Facts moved = waiter();
    moved.absences = {{Date{2026, 5, 2}, Date{2026, 5, 6}}};
    EXPECT_EQ(reminderAt(moved, "wira", "onboarding", at("2026-05-19T08:00:00Z"))->day, (Date{2026, 5, 20}));
    Facts exempt = waiter();
    exempt.exemptions = {{at("2026-05-01T00:00:00Z"), std::nullopt, 3}};
    expectStages(exempt, {{overdue, ""}});
    Facts gone = waiter();
    gone.duties.front().until = at("2026-05-18T20:30:00Z");
    expectStages(gone, {{overdue, ""}});
    Facts suspended = certified();
    suspended.suspensions = {{at("2027-04-01T00:00:00Z"), std::nullopt, 12}};
    expectStages(suspended, {{"2027-04-20T00:00:00Z", ""}});
    expectStages(Facts{}, {{overdue, ""}});
}

TEST(ReminderRules, aSupervisorHearsOfWhatNeedsHelp) {
    EXPECT_EQ(audienceOf(Stage::DueSoon), Audience::Person);
    EXPECT_EQ(audienceOf(Stage::WindowOpen), Audience::Person);
    for (const Stage stage : {Stage::Overdue, Stage::ExpiringSoon, Stage::InGrace, Stage::Lapsed})
        EXPECT_EQ(audienceOf(stage), Audience::PersonAndSupervisor) << name(stage);
}

TEST(ReminderRules, aReminderIsKnownByWhatWhomAndWhichBoundary) {
    const Reminder reminder{Stage::DueSoon, "wira", "onboarding", at("2026-05-15T20:30:00Z"), Date{2026, 5, 15}};
    const std::string id = idOf(reminder, "wira");
    EXPECT_EQ(id.size(), 64U);
    EXPECT_EQ(idOf(reminder, "wira"), id);
    EXPECT_NE(idOf(reminder, "sara"), id);
    Reminder other = reminder;
    other.boundary = other.boundary.plusMs(1);
    EXPECT_NE(idOf(other, "wira"), id);
    other = reminder;
    other.stage = Stage::DueTomorrow;
    EXPECT_NE(idOf(other, "wira"), id);
    EXPECT_EQ(messageIdOf({"a", "b"}), messageIdOf({"b", "a"}));
    EXPECT_NE(messageIdOf({"a", "b"}), messageIdOf({"a"}));
}

TEST(ReminderRules, lettersArriveInTheHoursOfTheSite) {
    const Zone tehran("Asia/Tehran");
    struct HoursRow {
        std::vector<Hours> hours;
        const char* at;
        bool may;
    };
    const Hours usual{9 * 60, 18 * 60, {}, {}};
    const Hours ramadan{20 * 60, 2 * 60, Date{2027, 2, 8}, Date{2027, 3, 9}};
    for (const HoursRow& row :
         {HoursRow{{}, "2026-05-10T04:29:59.999Z", false}, HoursRow{{}, "2026-05-10T04:30:00Z", true},
          HoursRow{{}, "2026-05-10T16:29:59.999Z", true}, HoursRow{{}, "2026-05-10T16:30:00Z", false},
          HoursRow{{usual}, "2026-05-10T05:29:59Z", false}, HoursRow{{usual}, "2026-05-10T05:30:00Z", true},
          // In the season its own hours hold, over midnight, whichever was said last.
          HoursRow{{usual, ramadan}, "2027-02-10T08:30:00Z", false}, HoursRow{{ramadan, usual}, "2027-02-10T08:30:00Z", false},
          HoursRow{{usual, ramadan}, "2027-02-10T16:30:00Z", true}, HoursRow{{usual, ramadan}, "2027-02-10T22:29:59Z", true},
          HoursRow{{usual, ramadan}, "2027-02-10T22:30:00Z", false}, HoursRow{{usual, ramadan}, "2027-03-10T08:30:00Z", true},
          // Of two words the later one.
          HoursRow{{usual, Hours{10 * 60, 11 * 60, {}, {}}}, "2026-05-10T05:30:00Z", false}}) {
        EXPECT_EQ(mayArrive(row.hours, tehran, at(row.at)), row.may) << row.at;
    }
}

TEST(ReminderRules, aClockTimeIsReadStrictly) {
    EXPECT_EQ(minutesOf("00:00"), 0);
    EXPECT_EQ(minutesOf("24:00"), 1440);
    EXPECT_EQ(minutesOf("08:30"), 510);
    for (const char* text : {"", "8:30", "08:60", "24:01", "99:00", "ab:cd", "08.30", "08:300"})
        EXPECT_EQ(minutesOf(text), std::nullopt) << text;
}

}  // namespace
}  // namespace adab::reminders
