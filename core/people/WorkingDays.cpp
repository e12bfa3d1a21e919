// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/WorkingDays.h"

#include "base/Result.h"

#include <algorithm>

namespace adab::people {

namespace {

constexpr int kMostDays = 3660;
constexpr int kLongestStretchOff = 366;

const WeekPattern* patternOn(const WorkingCalendar& calendar, Date date) {
    const WeekPattern* holding = nullptr;
    for (const WeekPattern& pattern : calendar.patterns) {
        if (pattern.from <= date && (!holding || pattern.from >= holding->from)) holding = &pattern;
    }
    return holding;
}

}  // namespace

DayKind kindOf(const WorkingCalendar& calendar, Date date) {
    DayKind weekly = DayKind::Full;
    if (const WeekPattern* pattern = patternOn(calendar, date)) {
        const int weekday = date.isoWeekday();
        if (pattern->off.contains(weekday)) return DayKind::Off;
        if (pattern->half.contains(weekday)) weekly = DayKind::Half;
    }
    const auto day = calendar.days.find(date);
    if (day == calendar.days.end()) return weekly;
    // A holiday on a day off changes nothing, a half-day holiday on a short day leaves it short.
    return day->second == DayKind::Full ? weekly : day->second;
}

bool isWorkingDay(const WorkingCalendar& calendar, Date date) { return kindOf(calendar, date) != DayKind::Off; }

Date addWorkingDays(const WorkingCalendar& calendar, Date served, int count) {
    if (count < 0 || count > kMostDays) throw Refused("people.days-range", Json::object({{"days", count}}));
    Date day = served;
    int stretchOff = 0;
    for (int halves = 2 * count; halves > 0;) {
        day = day.plusDays(1);
        switch (kindOf(calendar, day)) {
            case DayKind::Full: halves -= 2; break;
            case DayKind::Half: halves -= 1; break;
            case DayKind::Off:
                if (++stretchOff > kLongestStretchOff) throw Refused("people.no-working-days", Json::object({{"date", served.iso()}}));
                continue;
        }
        stretchOff = 0;
    }
    return day;
}

Date addWorkingDays(const WorkingCalendar& asServed, const WorkingCalendar& asKnownNow, Date served, int count) {
    return std::max(addWorkingDays(asServed, served, count), addWorkingDays(asKnownNow, served, count));
}

}  // namespace adab::people
