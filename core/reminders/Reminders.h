// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adab::reminders {

/// What is told, in the order in which it may come about for one date.
enum class Stage { DueSoon, DueTomorrow, Overdue, WindowOpen, Expiring, ExpiringSoon, InGrace, Lapsed };
std::string_view name(Stage stage);  ///< `due-soon due-tomorrow overdue window-open expiring expiring-soon in-grace lapsed`
std::optional<Stage> stageNamed(std::string_view name);

/// Who hears of it beside the person: before a date the person alone.
enum class Audience { Person, PersonAndSupervisor };
Audience audienceOf(Stage stage);

/// One thing that is due to be told about one person and one program.
struct Reminder {
    Stage stage = Stage::DueSoon;
    std::string person;
    std::string program;
    Instant boundary;  ///< the end of the day that it is about
    Date day;          ///< that day, as the letter names it

    bool operator==(const Reminder&) const = default;
};

/// SHA-256 of what, whom and which boundary: told once, it is never told again.
std::string idOf(const Reminder& reminder, const std::string& recipient);
/// The same things to the same person make the same letter.
std::string messageIdOf(std::vector<std::string> reminderIds);

/// Hours of a site's day in which mail may arrive: [from, until) in minutes; of a season, where it has dates (both included).
struct Hours {
    int fromMinute = 8 * 60;
    int untilMinute = 20 * 60;
    std::optional<Date> first;
    std::optional<Date> last;
};

}  // namespace adab::reminders
