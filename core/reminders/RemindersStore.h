// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Record.h"
#include "reminders/Reminders.h"
#include "storage/Database.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace adab::reminders {

using storage::Session;

// ---- rows that projectors write ----
void setAddress(Session& session, const std::string& person, const std::string& record);
void insertHours(Session& session, const std::string& site, std::int64_t seq, const Hours& hours);
void insertTold(Session& session, const Reminder& reminder, const std::string& recipient, const std::string& message, Instant queuedAt);

// ---- reading ----
/// The address, where there is one and it was not erased.
std::optional<std::string> addressOf(Session& session, const std::string& person);
std::set<std::string> personsWithAddress(Session& session);
/// In the order in which they were said.
std::vector<Hours> hoursOf(Session& session, const std::string& site);
bool wasTold(Session& session, const std::string& reminder);
/// What a letter tells, by person, program and stage.
std::vector<Reminder> toldIn(Session& session, const std::string& message);

// ---- the letters (local) ----
enum class LetterState { Waiting, Sending, Sent, Refused, Unsure };
std::string_view name(LetterState state);  ///< `waiting sending sent refused unsure`
std::optional<LetterState> letterStateNamed(std::string_view name);

struct Letter {
    std::string message;
    std::string recipient;
    LetterState state = LetterState::Waiting;
    int tries = 0;
    std::string problem;
    Instant changedAt;
};
void insertLetter(Session& session, const Letter& letter);
void updateLetter(Session& session, const Letter& letter);
std::optional<Letter> letterNamed(Session& session, const std::string& message);
/// Those that wait, after that one, in the order of their ids.
std::vector<Letter> waitingAfter(Session& session, const std::string& message);
/// What lies here of letters to a person: those that wait will not be sent.
void forgetLetters(Session& session, const std::string& person);
/// The last changed first.
std::vector<Letter> letters(Session& session, int most);

}  // namespace adab::reminders
