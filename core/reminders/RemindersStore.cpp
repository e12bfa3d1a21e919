// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/RemindersStore.h"

#include "reminders/ReminderRules.h"

namespace adab::reminders {

using storage::Binds;

namespace {

std::optional<std::string> isoOf(const std::optional<Date>& date) {
    if (!date) return std::nullopt;
    return date->iso();
}

std::vector<Letter> lettersWhere(Session& session, const std::string& where, const Binds& binds) {
    std::vector<Letter> all;
    for (const auto& [message, recipient, state, tries, problem, changed] :
         session.select<std::string, std::string, std::string, std::int64_t, std::string, Instant>(
             "SELECT message_id, recipient_id, message_state, tries, problem, changed_at FROM outbox " + where, binds)) {
        all.push_back(
            {message, recipient, letterStateNamed(state).value_or(LetterState::Unsure), static_cast<int>(tries), problem, changed});
    }
    return all;
}

}  // namespace

std::string_view name(LetterState state) {
    switch (state) {
        case LetterState::Waiting: return "waiting";
        case LetterState::Sending: return "sending";
        case LetterState::Sent: return "sent";
        case LetterState::Refused: return "refused";
        case LetterState::Unsure: return "unsure";
    }
    return {};
}

std::optional<LetterState> letterStateNamed(std::string_view wanted) {
    for (const LetterState state :
         {LetterState::Waiting, LetterState::Sending, LetterState::Sent, LetterState::Refused, LetterState::Unsure}) {
        if (name(state) == wanted) return state;
    }
    return std::nullopt;
}

void setAddress(Session& session, const std::string& person, const std::string& record) {
    session.run(
        "INSERT INTO reminder_addresses (person_id, record_id) VALUES ($1, $2) "
        "ON CONFLICT (person_id) DO UPDATE SET record_id = excluded.record_id",
        Binds::of(person, record));
}

void insertHours(Session& session, const std::string& site, std::int64_t seq, const Hours& hours) {
    session.run("INSERT INTO reminder_hours (site_id, seq, first_day, last_day, from_minute, until_minute) VALUES ($1, $2, $3, $4, $5, $6)",
                Binds::of(site, seq, isoOf(hours.first), isoOf(hours.last), hours.fromMinute, hours.untilMinute));
}

void insertTold(Session& session, const Reminder& reminder, const std::string& recipient, const std::string& message, Instant queuedAt) {
    session.run(
        "INSERT INTO reminders_told (reminder_id, message_id, recipient_id, person_id, program_id, stage, boundary_at, on_day, queued_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        Binds::of(idOf(reminder, recipient), message, recipient, reminder.person, reminder.program, name(reminder.stage), reminder.boundary,
                  reminder.day.iso(), queuedAt));
}

std::optional<std::string> addressOf(Session& session, const std::string& person) {
    const auto row = session.selectOne<std::string>(
        "SELECT p.text FROM reminder_addresses a JOIN private_texts p ON p.record = a.record_id AND p.field = 'address' "
        "WHERE a.person_id = $1",
        Binds::of(person));
    if (!row || std::get<0>(*row).empty()) return std::nullopt;
    return std::get<0>(*row);
}

std::set<std::string> personsWithAddress(Session& session) {
    std::set<std::string> persons;
    for (const auto& [person] : session.select<std::string>(
             "SELECT a.person_id FROM reminder_addresses a JOIN private_texts p ON p.record = a.record_id AND p.field = 'address' "
             "WHERE p.text <> ''")) {
        persons.insert(person);
    }
    return persons;
}

std::vector<Hours> hoursOf(Session& session, const std::string& site) {
    std::vector<Hours> all;
    for (const auto& [first, last, from, until] :
         session.select<std::optional<std::string>, std::optional<std::string>, std::int64_t, std::int64_t>(
             "SELECT first_day, last_day, from_minute, until_minute FROM reminder_hours WHERE site_id = $1 ORDER BY seq",
             Binds::of(site))) {
        all.push_back({static_cast<int>(from), static_cast<int>(until), first ? Date::parse(*first) : std::nullopt,
                       last ? Date::parse(*last) : std::nullopt});
    }
    return all;
}

bool wasTold(Session& session, const std::string& reminder) {
    return session.selectOne<std::string>("SELECT reminder_id FROM reminders_told WHERE reminder_id = $1", Binds::of(reminder)).has_value();
}

std::vector<Reminder> toldIn(Session& session, const std::string& message) {
    std::vector<Reminder> all;
    for (const auto& [person, program, stage, boundary, day] : session.select<std::string, std::string, std::string, Instant, std::string>(
             "SELECT person_id, program_id, stage, boundary_at, on_day FROM reminders_told WHERE message_id = $1 "
             "ORDER BY person_id, program_id, stage",
             Binds::of(message))) {
        const auto known = stageNamed(stage);
        const auto date = Date::parse(day);
        if (known && date) all.push_back({*known, person, program, boundary, *date});
    }
    return all;
}

void insertLetter(Session& session, const Letter& letter) {
    session.run("INSERT INTO outbox (message_id, recipient_id, message_state, tries, problem, changed_at) VALUES ($1, $2, $3, $4, $5, $6)",
                Binds::of(letter.message, letter.recipient, name(letter.state), letter.tries, letter.problem, letter.changedAt));
}

void updateLetter(Session& session, const Letter& letter) {
    session.run("UPDATE outbox SET message_state = $1, tries = $2, problem = $3, changed_at = $4 WHERE message_id = $5",
                Binds::of(name(letter.state), letter.tries, letter.problem, letter.changedAt, letter.message));
}

std::optional<Letter> letterNamed(Session& session, const std::string& message) {
    auto found = lettersWhere(session, "WHERE message_id = $1", Binds::of(message));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<Letter> waitingAfter(Session& session, const std::string& message) {
    return lettersWhere(session, "WHERE message_state = 'waiting' AND message_id > $1 ORDER BY message_id", Binds::of(message));
}

std::vector<Letter> letters(Session& session, int most) {
    return lettersWhere(session, "ORDER BY changed_at DESC, message_id LIMIT $1", Binds::of(most));
}

void forgetLetters(Session& session, const std::string& person) {
    session.run("DELETE FROM outbox WHERE recipient_id = $1", Binds::of(person));
}

}  // namespace adab::reminders
