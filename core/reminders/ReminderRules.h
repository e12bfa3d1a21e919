// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certification/Certification.h"
#include "reminders/Reminders.h"

#include <optional>
#include <vector>

namespace adab::reminders {

/// How long before its date each letter is written, and how old a reason may be: an organisation that turns mail on does not send years.
inline constexpr int kDaysBeforeDue = 7;
inline constexpr int kDaysBeforeExpiry = 14;
inline constexpr int kDaysBeforeExpirySoon = 3;
inline constexpr int kOldestReasonDays = 30;

/// What is to be told about one person and one program at an instant: of all that has come about for the date in force, the latest.
/// Nothing for whom it is not required or who is exempt, suspended or away on that day.
std::optional<Reminder> reminderAt(const certification::Facts& facts, const std::string& person, const std::string& program, Instant at);

/// May mail arrive at that instant? A season goes before the usual hours, and of two the later word (the later in the list) holds;
/// without any word 8:00 to 20:00.
bool mayArrive(const std::vector<Hours>& hours, const Zone& zone, Instant at);

/// `HH:MM` as minutes of the day, 00:00 to 24:00.
std::optional<int> minutesOf(std::string_view clock);

}  // namespace adab::reminders
