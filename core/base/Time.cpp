// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Time.h"

#include "base/Result.h"

#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <map>
#include <mutex>
#include <utility>

namespace adab::base {
namespace {

/// Days from 0000-03-01 in eras of 400 years: the usual proleptic Gregorian arithmetic, without tables.
std::int64_t daysFromCivil(std::int64_t year, int month, int day) {
    year -= month <= 2 ? 1 : 0;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

Date civilFromDays(std::int64_t days) {
    days += 719468;
    const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    const std::int64_t dayOfEra = days - era * 146097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shifted = (5 * dayOfYear + 2) / 153;
    const int day = static_cast<int>(dayOfYear - (153 * shifted + 2) / 5 + 1);
    const int month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
    const int year = static_cast<int>(yearOfEra + era * 400 + (month <= 2 ? 1 : 0));
    return {year, month, day};
}

int daysInMonth(int year, int month) {
    static constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : lengths[static_cast<std::size_t>(month - 1)];
}

std::int64_t floorDivide(std::int64_t a, std::int64_t b) {
    const std::int64_t quotient = a / b;
    return a % b < 0 ? quotient - 1 : quotient;
}

/// Takes exactly `count` digits off the front.
std::optional<int> takeDigits(std::string_view& text, std::size_t count) {
    if (text.size() < count) return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view& text, char expected) {
    if (text.empty() || text.front() != expected) return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Date> takeDate(std::string_view& text) {
    const auto year = takeDigits(text, 4);
    if (!year || !take(text, '-')) return std::nullopt;
    const auto month = takeDigits(text, 2);
    if (!month || !take(text, '-')) return std::nullopt;
    const auto day = takeDigits(text, 2);
    if (!day || *month < 1 || *month > 12 || *day < 1 || *day > daysInMonth(*year, *month)) return std::nullopt;
    return Date{*year, *month, *day};
}

/// `Z` or `±HH:MM`, to the end of the text; milliseconds east of UTC.
std::optional<std::int64_t> takeOffset(std::string_view& text) {
    if (take(text, 'Z') || take(text, 'z')) return text.empty() ? std::optional<std::int64_t>(0) : std::nullopt;
    if (text.empty() || (text.front() != '+' && text.front() != '-')) return std::nullopt;
    const int sign = text.front() == '+' ? 1 : -1;
    text.remove_prefix(1);
    const auto hours = takeDigits(text, 2);
    if (!hours || !take(text, ':')) return std::nullopt;
    const auto minutes = takeDigits(text, 2);
    if (!minutes || !text.empty() || *hours > 23 || *minutes > 59) return std::nullopt;
    return sign * (*hours * kHourMs + *minutes * kMinuteMs);
}

}  // namespace

std::string Instant::iso() const {
    const std::int64_t days = floorDivide(ms, kDayMs);
    const std::int64_t rest = ms - days * kDayMs;
    std::array<char, 48> buffer{};
    const int written = std::snprintf(buffer.data(), buffer.size(), "%sT%02d:%02d:%02d.%03dZ", Date::fromDaysSinceEpoch(days).iso().c_str(),
                                      static_cast<int>(rest / kHourMs), static_cast<int>(rest / kMinuteMs % 60),
                                      static_cast<int>(rest / kSecondMs % 60), static_cast<int>(rest % kSecondMs));
    return {buffer.data(), static_cast<std::size_t>(written)};
}

std::optional<Instant> Instant::parse(std::string_view text) {
    const auto date = takeDate(text);
    if (!date) return std::nullopt;
    const std::int64_t midnight = date->daysSinceEpoch() * kDayMs;
    if (text.empty()) return Instant{midnight};
    if (!take(text, 'T') && !take(text, 't') && !take(text, ' ')) return std::nullopt;
    const auto hours = takeDigits(text, 2);
    if (!hours || !take(text, ':')) return std::nullopt;
    const auto minutes = takeDigits(text, 2);
    if (!minutes || *hours > 23 || *minutes > 59) return std::nullopt;
    int seconds = 0;
    std::int64_t fractionMs = 0;
    if (take(text, ':')) {
        const auto given = takeDigits(text, 2);
        if (!given || *given > 59) return std::nullopt;
        seconds = *given;
        if (take(text, '.') || take(text, ',')) {
            std::int64_t unit = 100;
            std::size_t digits = 0;
            for (; !text.empty() && text.front() >= '0' && text.front() <= '9' && digits < 9; ++digits) {
                fractionMs += (text.front() - '0') * unit;  // below a millisecond the unit is 0: cut off, never rounded up
                unit /= 10;
                text.remove_prefix(1);
            }
            if (digits == 0) return std::nullopt;
        }
    }
    const auto offset = takeOffset(text);
    if (!offset) return std::nullopt;
    return Instant{midnight + *hours * kHourMs + *minutes * kMinuteMs + seconds * kSecondMs + fractionMs - *offset};
}

std::string Date::iso() const {
    std::array<char, 32> buffer{};
    const int written = std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d", year, month, day);
    return {buffer.data(), static_cast<std::size_t>(written)};
}

std::optional<Date> Date::parse(std::string_view text) {
    const auto date = takeDate(text);
    if (!date || !text.empty()) return std::nullopt;
    return date;
}

std::int64_t Date::daysSinceEpoch() const { return daysFromCivil(year, month, day); }

Date Date::fromDaysSinceEpoch(std::int64_t days) { return civilFromDays(days); }

Date Date::plusDays(std::int64_t days) const { return civilFromDays(daysSinceEpoch() + days); }

Date Date::plusMonths(int months) const {
    const std::int64_t index = static_cast<std::int64_t>(year) * 12 + (month - 1) + months;
    const int newYear = static_cast<int>(floorDivide(index, 12));
    const int newMonth = static_cast<int>(index - static_cast<std::int64_t>(newYear) * 12) + 1;
    return {newYear, newMonth, std::min(day, daysInMonth(newYear, newMonth))};
}

int Date::isoWeekday() const {
    const std::int64_t sinceMonday = daysSinceEpoch() + 3;  // 1970-01-01 was a Thursday
    return static_cast<int>(sinceMonday - floorDivide(sinceMonday, 7) * 7) + 1;
}

struct Zone::Impl {
    std::string name;
    std::unique_ptr<const icu::TimeZone> zone;

    std::int64_t offset(std::int64_t ms) const {
        std::int32_t raw = 0;
        std::int32_t saving = 0;
        UErrorCode status = U_ZERO_ERROR;
        zone->getOffset(static_cast<UDate>(ms), 0, raw, saving, status);
        if (U_FAILURE(status)) throw Refused("zone.unknown", Json::object({{"zone", name}}));
        return static_cast<std::int64_t>(raw) + saving;
    }

    /// Zones are read once: a matrix asks for thousands of dates.
    static std::shared_ptr<const Impl> named(std::string_view zoneName) {
        static std::mutex mutex;
        static std::map<std::string, std::shared_ptr<const Impl>, std::less<>> known;
        const std::lock_guard lock(mutex);
        if (const auto found = known.find(zoneName); found != known.end()) return found->second;
        const icu::UnicodeString id =
            icu::UnicodeString::fromUTF8(icu::StringPiece(zoneName.data(), static_cast<std::int32_t>(zoneName.size())));
        UErrorCode status = U_ZERO_ERROR;
        icu::UnicodeString canonical;
        UBool isSystemId = false;
        icu::TimeZone::getCanonicalID(id, canonical, isSystemId, status);
        // ICU takes any `GMT+3:30` as a zone of its own making; a site needs one with a history of rules.
        if (U_FAILURE(status) || !isSystemId || zoneName.empty()) return nullptr;
        auto impl = std::make_shared<Impl>();
        impl->name = std::string(zoneName);
        impl->zone.reset(icu::TimeZone::createTimeZone(id));
        known.emplace(std::string(zoneName), impl);
        return impl;
    }
};

Zone::Zone(std::string name) : m_impl(Impl::named(name)) {
    if (!m_impl) throw Refused("zone.unknown", Json::object({{"zone", name}}), "zone");
}
Zone::~Zone() = default;
Zone::Zone(const Zone&) = default;
Zone::Zone(Zone&&) noexcept = default;
Zone& Zone::operator=(Zone other) {
    m_impl.swap(other.m_impl);
    return *this;
}

const std::string& Zone::name() const { return m_impl->name; }

bool Zone::exists(std::string_view name) { return Impl::named(name) != nullptr; }

std::int64_t Zone::offsetMs(Instant instant) const { return m_impl->offset(instant.ms); }

Date Zone::dateOf(Instant instant) const { return Date::fromDaysSinceEpoch(floorDivide(instant.ms + m_impl->offset(instant.ms), kDayMs)); }

Instant Zone::startOf(Date date) const {
    const std::int64_t local = date.daysSinceEpoch() * kDayMs;
    // The rules a day and a half before and after: between them lies at most one change of the clock, also where a whole day was skipped.
    const std::int64_t before = m_impl->offset(local - 36 * kHourMs);
    const std::int64_t after = m_impl->offset(local + 36 * kHourMs);
    const std::int64_t byBefore = local - before;
    if (before == after || m_impl->offset(byBefore) == before) return {byBefore};
    const std::int64_t byAfter = local - after;
    if (m_impl->offset(byAfter) == after) return {byAfter};
    // 00:00 lies in the gap: the day begins where the clock was put forward.
    std::int64_t low = std::min(byBefore, byAfter);
    std::int64_t high = std::max(byBefore, byAfter);
    while (high - low > 1) {
        const std::int64_t middle = low + (high - low) / 2;
        (m_impl->offset(middle) == before ? low : high) = middle;
    }
    return {high};
}

Instant SystemClock::now() const {
    return {std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

}  // namespace adab::base
