// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"

#include <string>
#include <string_view>
#include <vector>

/// Dates for a calendar program: RFC 5545.
namespace adab::reminders {

/// A whole day.
struct DayEvent {
    std::string uid;  ///< the same date of the same person, the same event
    Date day;
    std::string summary;
    std::string description;
};

/// The events as one calendar, written at `stamp`.
std::string iCalendar(const std::vector<DayEvent>& events, Instant stamp, std::string_view name);

/// Text as a value (§3.3.11): backslash, semicolon, comma and line breaks escaped, other control characters gone.
std::string escapedText(std::string_view text);
/// A line folded so that none has more than 75 octets, never within a character (§3.1), with its CRLF.
std::string foldedLine(std::string_view line);

}  // namespace adab::reminders
