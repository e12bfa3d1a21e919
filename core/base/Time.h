// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace adab::base {

inline constexpr std::int64_t kSecondMs = 1000;
inline constexpr std::int64_t kMinuteMs = 60 * kSecondMs;
inline constexpr std::int64_t kHourMs = 60 * kMinuteMs;
inline constexpr std::int64_t kDayMs = 24 * kHourMs;

/// A point in time: milliseconds since 1970-01-01T00:00:00Z.
struct Instant {
    std::int64_t ms = 0;

    auto operator<=>(const Instant&) const = default;
    Instant plusMs(std::int64_t delta) const { return {ms + delta}; }
    /// `2026-05-01T08:30:00.000Z`
    std::string iso() const;
    /// ISO 8601 with `Z` or an offset; seconds and fraction optional; a bare date is 00:00Z. Nothing where it is not one.
    static std::optional<Instant> parse(std::string_view text);
};

/// A day of the proleptic Gregorian calendar, without a zone.
struct Date {
    int year = 1970;
    int month = 1;  ///< 1–12
    int day = 1;    ///< 1–31

    auto operator<=>(const Date&) const = default;
    std::string iso() const;
    /// `YYYY-MM-DD` of a day that exists.
    static std::optional<Date> parse(std::string_view text);
    std::int64_t daysSinceEpoch() const;
    static Date fromDaysSinceEpoch(std::int64_t days);
    Date plusDays(std::int64_t days) const;
    /// n months later; a missing day is the last of its month (31 January + 1 month is 28 or 29 February).
    Date plusMonths(int months) const;
    /// 1 = Monday … 7 = Sunday.
    int isoWeekday() const;
};

/// An IANA zone, by ICU. Throws Refused("zone.unknown") on an unknown name.
class Zone {
public:
    explicit Zone(std::string name = "UTC");
    ~Zone();
    Zone(const Zone&);
    Zone(Zone&&) noexcept;
    Zone& operator=(Zone);

    const std::string& name() const;
    Date dateOf(Instant instant) const;
    /// First instant of the day (00:00, or the end of the gap where a clock change swallows it).
    Instant startOf(Date date) const;
    /// First instant after the day: the day is [startOf, endOf).
    Instant endOf(Date date) const { return startOf(date.plusDays(1)); }
    /// Offset from UTC in ms at that instant.
    std::int64_t offsetMs(Instant instant) const;
    static bool exists(std::string_view name);

private:
    struct Impl;
    std::shared_ptr<const Impl> m_impl;
};

/// Where `now` comes from. Nothing else in core reads the machine's clock.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
};

/// A clock that is set by hand: demonstrations, rehearsals, tests.
class SetClock final : public Clock {
public:
    explicit SetClock(Instant now) : m_now(now) {}
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

}  // namespace adab::base

namespace adab {
using base::Clock;
using base::Date;
using base::Instant;
using base::Zone;
}  // namespace adab
