// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"

#include <map>
#include <set>
#include <vector>

namespace adab::people {

/// Whether people work on a day: all of it, half of it, or not.
enum class DayKind { Full, Half, Off };

/// The days off of each week from a date on (ISO weekdays, 1 = Monday … 7 = Sunday).
struct WeekPattern {
    Date from;
    std::set<int> off;
    std::set<int> half;
};

/// The working-day calendar of a site: weekly patterns with dates of effect and single days that differ from them.
struct WorkingCalendar {
    std::vector<WeekPattern> patterns;  ///< any order; of two from one date the later in the list holds
    std::map<Date, DayKind> days;       ///< holidays (Off) and half days (Half)
};

DayKind kindOf(const WorkingCalendar& calendar, Date date);
/// A half day is a day on which people work.
bool isWorkingDay(const WorkingCalendar& calendar, Date date);

/// The day on which `count` working days are over, counted from the day after `served` (the day of service is excluded). A half day counts
/// half, so two make one; the person is never given less. `count` 0 is the day of service itself. Refused("people.no-working-days") where a
/// year goes by without a working day, Refused("people.days-range") for a count below 0 or over 3,660.
Date addWorkingDays(const WorkingCalendar& calendar, Date served, int count);

/// The same where the calendar was changed after service: a holiday announced later may lengthen a time, never shorten one.
Date addWorkingDays(const WorkingCalendar& asServed, const WorkingCalendar& asKnownNow, Date served, int count);

}  // namespace adab::people
