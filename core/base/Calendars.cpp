// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Calendars.h"

#include "base/Result.h"

#include <unicode/calendar.h>
#include <unicode/timezone.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <mutex>

namespace adab::base {

namespace {

constexpr int kBuddhistEra = 543;
constexpr int kLongestMonth = 31;

/// ICU's calendar in UTC. A static one each: making one costs more than using it.
icu::Calendar& icuCalendar(CalendarKind calendar) {
    static const auto make = [](const char* locale) {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Calendar> made(
            icu::Calendar::createInstance(icu::TimeZone::createTimeZone("UTC"), icu::Locale(locale), status));
        if (U_FAILURE(status)) throw Refused("calendar.unavailable");
        made->setLenient(static_cast<UBool>(false));
        return made;
    };
    static const auto jalali = make("fa@calendar=persian");
    static const auto hijri = make("ar@calendar=islamic-umalqura");
    return calendar == CalendarKind::Jalali ? *jalali : *hijri;
}

std::mutex& icuMutex() {
    static std::mutex mutex;
    return mutex;
}

bool isByIcu(CalendarKind calendar) { return calendar == CalendarKind::Jalali || calendar == CalendarKind::UmmAlQura; }

}  // namespace

std::optional<CalendarKind> calendarDeclared(std::string_view text) {
    for (const auto kind : {CalendarKind::Gregorian, CalendarKind::Buddhist, CalendarKind::Jalali, CalendarKind::UmmAlQura}) {
        if (name(kind) == text) return kind;
    }
    return std::nullopt;
}

CalendarDay dayIn(CalendarKind calendar, Date date) {
    if (!isByIcu(calendar)) return {date.year + (calendar == CalendarKind::Buddhist ? kBuddhistEra : 0), date.month, date.day};
    const std::lock_guard lock(icuMutex());
    icu::Calendar& icuOne = icuCalendar(calendar);
    UErrorCode status = U_ZERO_ERROR;
    icuOne.setTime(static_cast<double>(date.daysSinceEpoch() * kDayMs), status);
    const CalendarDay day{icuOne.get(UCAL_EXTENDED_YEAR, status), icuOne.get(UCAL_MONTH, status) + 1, icuOne.get(UCAL_DATE, status)};
    if (U_FAILURE(status)) throw Refused("calendar.unavailable");
    return day;
}

std::optional<Date> dateOf(CalendarKind calendar, const CalendarDay& day) {
    if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > kLongestMonth) return std::nullopt;
    if (!isByIcu(calendar)) {
        const Date date{day.year - (calendar == CalendarKind::Buddhist ? kBuddhistEra : 0), day.month, day.day};
        return Date::parse(date.iso());
    }
    const std::lock_guard lock(icuMutex());
    icu::Calendar& icuOne = icuCalendar(calendar);
    icuOne.clear();
    icuOne.set(UCAL_EXTENDED_YEAR, day.year);
    icuOne.set(UCAL_MONTH, day.month - 1);
    icuOne.set(UCAL_DATE, day.day);
    UErrorCode status = U_ZERO_ERROR;
    const double ms = icuOne.getTime(status);
    if (U_FAILURE(status)) return std::nullopt;
    const std::int64_t days = static_cast<std::int64_t>(ms) / kDayMs;
    return Date::fromDaysSinceEpoch(static_cast<std::int64_t>(ms) % kDayMs < 0 ? days - 1 : days);
}

std::optional<Date> parseIn(CalendarKind calendar, std::string_view text) {
    if (calendar == CalendarKind::Gregorian) return Date::parse(text);
    // The same form as an ISO date, but a Jalali month may have 31 days where the Gregorian one of that number has not.
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto digits = [&](std::size_t at, std::size_t count) {
        int value = 0;
        for (std::size_t i = at; i < at + count; ++i) {
            if (text[i] < '0' || text[i] > '9') return -1;
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    const CalendarDay day{digits(0, 4), digits(5, 2), digits(8, 2)};
    if (day.year < 1 || day.month < 1 || day.day < 1) return std::nullopt;
    return dateOf(calendar, day);
}

namespace {

/// That day in one year of its calendar; the last of the month where it has not so many.
std::optional<Date> yearly(const YearlyDay& day, int year) {
    for (int number = day.day; number > 0; --number) {
        if (const auto date = dateOf(day.calendar, {year, day.month, number})) return date;
    }
    return std::nullopt;
}

}  // namespace

Date nextYearly(const YearlyDay& day, Date from) {
    const int year = dayIn(day.calendar, from).year;
    for (const int candidate : {year, year + 1}) {
        if (const auto date = yearly(day, candidate); date && *date >= from) return *date;
    }
    return yearly(day, year + 2).value_or(from);
}

bool exists(const YearlyDay& day) {
    if (day.month < 1 || day.month > 12 || day.day < 1) return false;
    static constexpr std::array<int, 12> gregorian{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    switch (day.calendar) {
        case CalendarKind::Gregorian:
        case CalendarKind::Buddhist: return day.day <= gregorian[static_cast<std::size_t>(day.month - 1)];
        case CalendarKind::Jalali: return day.day <= (day.month <= 6 ? 31 : 30);
        case CalendarKind::UmmAlQura: return day.day <= 30;
    }
    return false;
}

}  // namespace adab::base
