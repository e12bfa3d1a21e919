// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Phrases.h"
#include "base/Time.h"

#include <optional>
#include <string_view>

/// Days of the calendars in which people write dates, as the Gregorian days that bind (DOMAIN §7). Jalali and Umm al-Qura by ICU.
namespace adab::base {

/// The calendar of that name; nothing for a name that is none (`calendarNamed` falls back).
std::optional<CalendarKind> calendarDeclared(std::string_view name);

/// A day of some calendar: year of its own era, month and day from 1.
struct CalendarDay {
    int year = 1;
    int month = 1;
    int day = 1;
    bool operator==(const CalendarDay&) const = default;
};

CalendarDay dayIn(CalendarKind calendar, Date date);
/// The Gregorian date of a day that exists in that calendar; nothing for 30 Esfand of a common year and the like.
std::optional<Date> dateOf(CalendarKind calendar, const CalendarDay& day);
/// `1405-02-15` as a day of that calendar.
std::optional<Date> parseIn(CalendarKind calendar, std::string_view text);

/// A day that comes every year of its calendar: the end of a fiscal year, the first of Ramadan.
struct YearlyDay {
    CalendarKind calendar = CalendarKind::Gregorian;
    int month = 1;
    int day = 1;
    bool operator==(const YearlyDay&) const = default;
};
/// The first such day on or after `from`; a day that the month does not have that year is its last (30 Esfand, 29 February).
Date nextYearly(const YearlyDay& day, Date from);
/// Can the calendar have such a day in some year?
bool exists(const YearlyDay& day);

}  // namespace adab::base
