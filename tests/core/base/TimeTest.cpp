// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Result.h"
#include "base/Time.h"

#include <gtest/gtest.h>

namespace adab::base {
namespace {

Date date(const char* text) { return Date::parse(text).value(); }
Instant instant(const char* text) { return Instant::parse(text).value(); }

TEST(Instant, IsReadAndWrittenAsIso) {
    EXPECT_EQ(instant("1970-01-01T00:00:00Z").ms, 0);
    EXPECT_EQ(instant("2026-05-01").iso(), "2026-05-01T00:00:00.000Z");
    EXPECT_EQ(instant("2026-05-01T08:30Z").iso(), "2026-05-01T08:30:00.000Z");
    EXPECT_EQ(instant("2026-05-01T08:30:15.25Z").iso(), "2026-05-01T08:30:15.250Z");
    EXPECT_EQ(instant("2026-05-01T08:30:15.9999Z").iso(), "2026-05-01T08:30:15.999Z") << "cut off, never rounded into the next second";
    EXPECT_EQ(instant("2026-05-01T12:00:00+03:30").iso(), "2026-05-01T08:30:00.000Z");
    EXPECT_EQ(instant("2026-05-01T00:10:00+05:45").iso(), "2026-04-30T18:25:00.000Z");
    EXPECT_EQ(instant("2026-05-01T00:00:00-03:30").iso(), "2026-05-01T03:30:00.000Z");
    EXPECT_EQ(Instant{-1}.iso(), "1969-12-31T23:59:59.999Z");
}

TEST(Instant, RefusesWhatIsNotOne) {
    for (const char* text :
         {"", "2026", "2026-5-1", "2026-02-29", "2026-13-01", "2026-05-01T", "2026-05-01T24:00Z", "2026-05-01T08:60Z", "2026-05-01T08:30",
          "2026-05-01T08:30:00", "2026-05-01T08:30:60Z", "2026-05-01T08:30:00.Z", "2026-05-01T08:30:00+0330", "2026-05-01T08:30:00+24:00",
          "2026-05-01T08:30:00Zx", " 2026-05-01", "2026-05-01T08:30:00+03:3", "-026-05-01"}) {
        EXPECT_FALSE(Instant::parse(text)) << text;
    }
}

TEST(Date, CountsDaysBothWays) {
    EXPECT_EQ(date("1970-01-01").daysSinceEpoch(), 0);
    EXPECT_EQ(date("2000-03-01").daysSinceEpoch(), 11017);
    for (std::int64_t day = -800000; day < 800000; day += 17) {
        ASSERT_EQ(Date::fromDaysSinceEpoch(day).daysSinceEpoch(), day);
    }
    EXPECT_EQ(date("2028-02-28").plusDays(1).iso(), "2028-02-29");
    EXPECT_EQ(date("2027-02-28").plusDays(1).iso(), "2027-03-01");
    EXPECT_EQ(date("2100-02-28").plusDays(1).iso(), "2100-03-01") << "a century is no leap year";
    EXPECT_EQ(date("2000-02-28").plusDays(1).iso(), "2000-02-29") << "unless 400 divides it";
}

TEST(Date, KnowsItsWeekday) {
    EXPECT_EQ(date("1970-01-01").isoWeekday(), 4);
    EXPECT_EQ(date("2026-05-04").isoWeekday(), 1);
    EXPECT_EQ(date("2026-05-03").isoWeekday(), 7);
    EXPECT_EQ(date("1969-12-29").isoWeekday(), 1);
}

TEST(Date, RefusesDaysThatDoNotExist) {
    for (const char* text : {"2026-02-29", "2026-04-31", "2026-00-10", "2026-01-00", "2026-01-32", "2026-1-1", "20260101", "2026-01-01 "}) {
        EXPECT_FALSE(Date::parse(text)) << text;
    }
    EXPECT_TRUE(Date::parse("2028-02-29"));
}

struct MonthsRow {
    const char* from;
    int months;
    const char* to;
};
class PlusMonths : public testing::TestWithParam<MonthsRow> {};
TEST_P(PlusMonths, AMissingDayIsTheLastOfItsMonth) { EXPECT_EQ(date(GetParam().from).plusMonths(GetParam().months).iso(), GetParam().to); }
INSTANTIATE_TEST_SUITE_P(Boundaries, PlusMonths,
                         testing::Values(MonthsRow{"2026-01-31", 1, "2026-02-28"}, MonthsRow{"2028-01-31", 1, "2028-02-29"},
                                         MonthsRow{"2026-01-31", 2, "2026-03-31"}, MonthsRow{"2028-02-29", 12, "2029-02-28"},
                                         MonthsRow{"2028-02-29", 48, "2032-02-29"}, MonthsRow{"1992-01-29", 12, "1993-01-29"},
                                         MonthsRow{"2026-12-31", 2, "2027-02-28"}, MonthsRow{"2026-08-31", 1, "2026-09-30"},
                                         MonthsRow{"2026-03-31", -1, "2026-02-28"}, MonthsRow{"2026-01-15", -1, "2025-12-15"},
                                         MonthsRow{"2026-01-15", -13, "2024-12-15"}, MonthsRow{"2026-05-05", 0, "2026-05-05"}));

TEST(Date, ASeriesKeepsItsAnchorDay) {
    const Date anchor = date("2026-01-31");
    EXPECT_EQ(anchor.plusMonths(1).iso(), "2026-02-28");
    EXPECT_EQ(anchor.plusMonths(2).iso(), "2026-03-31") << "counted from the anchor, not from 28 February";
    EXPECT_EQ(anchor.plusMonths(1).plusMonths(1).iso(), "2026-03-28") << "which is why nobody may chain them";
}

struct DayRow {
    const char* zone;
    const char* day;
    const char* start;
    const char* end;
    const char* why;
};
class DayOfZone : public testing::TestWithParam<DayRow> {};
TEST_P(DayOfZone, BeginsAndEndsWhereItShould) {
    const Zone zone(GetParam().zone);
    const Date day = date(GetParam().day);
    EXPECT_EQ(zone.startOf(day).iso(), GetParam().start) << GetParam().why;
    EXPECT_EQ(zone.endOf(day).iso(), GetParam().end) << GetParam().why;
    if (zone.startOf(day) < zone.endOf(day)) {
        EXPECT_EQ(zone.dateOf(zone.startOf(day)), day) << GetParam().why;
        EXPECT_LT(zone.dateOf(zone.startOf(day).plusMs(-1)), day) << GetParam().why;
        EXPECT_EQ(zone.dateOf(zone.endOf(day).plusMs(-1)), day) << GetParam().why;
    }
}
INSTANTIATE_TEST_SUITE_P(
    Boundaries, DayOfZone,
    testing::Values(
        DayRow{"UTC", "2026-05-04", "2026-05-04T00:00:00.000Z", "2026-05-05T00:00:00.000Z", "plain"},
        DayRow{"Asia/Bangkok", "2026-05-04", "2026-05-03T17:00:00.000Z", "2026-05-04T17:00:00.000Z", "+07:00"},
        DayRow{"Asia/Tehran", "2026-05-04", "2026-05-03T20:30:00.000Z", "2026-05-04T20:30:00.000Z", "+03:30, no summer time since 2022"},
        DayRow{"Asia/Tehran", "2021-03-22", "2021-03-21T20:30:00.000Z", "2021-03-22T19:30:00.000Z",
               "00:00 was skipped at the end of that day"},
        DayRow{"Asia/Kathmandu", "2026-05-04", "2026-05-03T18:15:00.000Z", "2026-05-04T18:15:00.000Z", "+05:45"},
        DayRow{"Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00.000Z", "2026-03-29T22:00:00.000Z", "23 hours: gap"},
        DayRow{"Europe/Berlin", "2026-10-25", "2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z", "25 hours: overlap"},
        DayRow{"Asia/Beirut", "2026-03-29", "2026-03-28T22:00:00.000Z", "2026-03-29T21:00:00.000Z", "begins at 01:00: midnight in the gap"},
        DayRow{"America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00.000Z", "2018-11-05T02:00:00.000Z", "begins at 01:00"},
        DayRow{"America/Sao_Paulo", "2018-02-17", "2018-02-17T02:00:00.000Z", "2018-02-18T03:00:00.000Z", "ends twice: 25 hours"},
        DayRow{"Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00.000Z", "2011-12-30T10:00:00.000Z", "the day that Samoa skipped is empty"},
        DayRow{"Pacific/Apia", "2011-12-31", "2011-12-30T10:00:00.000Z", "2011-12-31T10:00:00.000Z", "and the next one begins at once"},
        DayRow{"Australia/Lord_Howe", "2026-10-04", "2026-10-03T13:30:00.000Z", "2026-10-04T13:00:00.000Z", "a change of half an hour"}));

TEST(Zone, DaysFollowEachOtherWithoutGapOrOverlap) {
    for (const char* name : {"Asia/Tehran", "America/Sao_Paulo", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Beirut", "America/Havana"}) {
        const Zone zone(name);
        for (Date day = date("2016-01-01"); day < date("2027-01-01"); day = day.plusDays(1)) {
            const Instant start = zone.startOf(day);
            ASSERT_EQ(zone.dateOf(start), day) << name << " " << day.iso();
            ASSERT_LT(zone.dateOf(start.plusMs(-1)), day) << name << " " << day.iso();
            ASSERT_GE(zone.endOf(day).ms - start.ms, 23 * kHourMs) << name << " " << day.iso();
            ASSERT_LE(zone.endOf(day).ms - start.ms, 25 * kHourMs) << name << " " << day.iso();
        }
    }
}

TEST(Zone, KnowsOnlyNamesOfTheIanaBase) {
    EXPECT_TRUE(Zone::exists("Asia/Bangkok"));
    EXPECT_TRUE(Zone::exists("UTC"));
    EXPECT_FALSE(Zone::exists(""));
    EXPECT_FALSE(Zone::exists("Asia/Atlantis"));
    EXPECT_FALSE(Zone::exists("GMT+3:30")) << "ICU would take this for a zone of its own making";
    try {
        const Zone zone("Asia/Atlantis");
        FAIL() << zone.name();
    } catch (const Refused& refused) {
        EXPECT_EQ(refused.error().code, "zone.unknown");
        EXPECT_EQ(refused.error().arguments["zone"].text(), "Asia/Atlantis");
    }
}

TEST(Zone, GivesTheOffsetOfTheInstant) {
    EXPECT_EQ(Zone("Asia/Tehran").offsetMs(instant("2026-07-01")), 210 * kMinuteMs);
    EXPECT_EQ(Zone("Asia/Tehran").offsetMs(instant("2021-07-01")), 270 * kMinuteMs);
    EXPECT_EQ(Zone("Asia/Kathmandu").offsetMs(instant("2026-07-01")), 345 * kMinuteMs);
}

TEST(SetClock, StandsStillUntilItIsSet) {
    SetClock clock(instant("2026-05-04T08:00:00Z"));
    EXPECT_EQ(clock.now(), clock.now());
    clock.set(instant("2026-05-05"));
    EXPECT_EQ(clock.now().iso(), "2026-05-05T00:00:00.000Z");
}

}  // namespace
}  // namespace adab::base
