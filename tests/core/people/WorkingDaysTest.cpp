// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/WorkingDays.h"

#include "base/Result.h"

#include <gtest/gtest.h>

namespace adab::people {
namespace {

Date day(const char* iso) { return Date::parse(iso).value(); }

/// Saturday and Sunday off; 1 May 2026 is a Friday.
WorkingCalendar fiveDays() { return {{{day("0001-01-01"), {6, 7}, {}}}, {}}; }

TEST(WorkingDays, theDayOfServiceIsExcluded) {
    struct Row {
        const char* served;
        int count;
        const char* last;
    };
    for (const Row& row : {Row{"2026-04-30", 0, "2026-04-30"}, Row{"2026-04-30", 1, "2026-05-01"}, Row{"2026-04-30", 2, "2026-05-04"},
                           Row{"2026-05-01", 1, "2026-05-04"}, Row{"2026-05-02", 1, "2026-05-04"}, Row{"2026-05-03", 1, "2026-05-04"},
                           Row{"2026-05-01", 5, "2026-05-08"}, Row{"2026-05-01", 6, "2026-05-11"}, Row{"2028-02-28", 1, "2028-02-29"}}) {
        EXPECT_EQ(addWorkingDays(fiveDays(), day(row.served), row.count).iso(), row.last) << row.served << " + " << row.count;
    }
}

TEST(WorkingDays, aHolidayIsSkippedAndAHalfDayCountsHalf) {
    WorkingCalendar calendar = fiveDays();
    calendar.days[day("2026-05-04")] = DayKind::Off;
    EXPECT_EQ(addWorkingDays(calendar, day("2026-05-01"), 1).iso(), "2026-05-05");
    calendar.days[day("2026-05-05")] = DayKind::Half;
    EXPECT_EQ(addWorkingDays(calendar, day("2026-05-01"), 1).iso(), "2026-05-06");
    calendar.days[day("2026-05-06")] = DayKind::Half;
    EXPECT_EQ(addWorkingDays(calendar, day("2026-05-01"), 1).iso(), "2026-05-06");
    EXPECT_TRUE(isWorkingDay(calendar, day("2026-05-05")));
    EXPECT_FALSE(isWorkingDay(calendar, day("2026-05-04")));
    EXPECT_FALSE(isWorkingDay(calendar, day("2026-05-02")));
    calendar.days[day("2026-05-02")] = DayKind::Half;  // a half holiday on a Saturday makes no working day of it
    EXPECT_FALSE(isWorkingDay(calendar, day("2026-05-02")));
}

TEST(WorkingDays, theWeekChangesFromItsDateOn) {
    // As in the Emirates on 1 January 2022: Friday and Saturday off before, Saturday and Sunday with a short Friday after.
    const WorkingCalendar calendar{{{day("0001-01-01"), {5, 6}, {}}, {day("2022-01-01"), {6, 7}, {5}}}, {}};
    EXPECT_EQ(kindOf(calendar, day("2021-12-31")), DayKind::Off);
    EXPECT_EQ(kindOf(calendar, day("2021-12-26")), DayKind::Full);
    EXPECT_EQ(kindOf(calendar, day("2022-01-02")), DayKind::Off);
    EXPECT_EQ(kindOf(calendar, day("2022-01-07")), DayKind::Half);
    EXPECT_EQ(addWorkingDays(calendar, day("2021-12-30"), 1).iso(), "2022-01-03");
    const WorkingCalendar corrected{{{day("2022-01-01"), {5}, {}}, {day("2022-01-01"), {7}, {}}}, {}};
    EXPECT_EQ(kindOf(corrected, day("2022-01-07")), DayKind::Full) << "of two patterns from one day the later word holds";
}

TEST(WorkingDays, aHolidayAnnouncedLaterLengthensAndNeverShortens) {
    WorkingCalendar later = fiveDays();
    later.days[day("2026-05-04")] = DayKind::Off;
    EXPECT_EQ(addWorkingDays(fiveDays(), later, day("2026-05-01"), 1).iso(), "2026-05-05");
    EXPECT_EQ(addWorkingDays(later, fiveDays(), day("2026-05-01"), 1).iso(), "2026-05-05");
}

TEST(WorkingDays, refuseWhatCannotBeCounted) {
    EXPECT_THROW((void)addWorkingDays(fiveDays(), day("2026-05-01"), -1), Refused);
    EXPECT_THROW((void)addWorkingDays(fiveDays(), day("2026-05-01"), 3661), Refused);
    EXPECT_NO_THROW((void)addWorkingDays(fiveDays(), day("2026-05-01"), 3660));
    EXPECT_THROW((void)addWorkingDays({{{day("0001-01-01"), {1, 2, 3, 4, 5, 6, 7}, {}}}, {}}, day("2026-05-01"), 1), Refused);
    EXPECT_EQ(addWorkingDays({}, day("2026-05-01"), 1).iso(), "2026-05-02") << "a site without a week works every day";
}

}  // namespace
}  // namespace adab::people
