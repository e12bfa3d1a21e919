// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/RemindersService.h"

#include "base/Hash.h"
#include "certification/CertificationAnswers.h"
#include "certification/Standing.h"
#include "people/Organisation.h"
#include "people/PeopleRules.h"
#include "people/PeopleStore.h"
#include "reminders/ICalendar.h"
#include "reminders/Mail.h"
#include "reminders/ReminderRules.h"
#include "reminders/RemindersStore.h"

#include <algorithm>

namespace adab::reminders {

using certification::Label;
using gate::CommandCall;
using gate::Need;
using gate::NewRecord;
using gate::QueryCall;
using gate::Reach;
using gate::Role;
using gate::Type;

namespace {

constexpr int kMostLettersShown = 200;
/// A letter that could not leave so often waits for a person to look.
constexpr int kMostTries = 20;

// ---- what is due to be told ----

bool mayNeedWords(Label label) {
    switch (label) {
        case Label::Assigned:
        case Label::InProgress:
        case Label::Overdue:
        case Label::Renewable:
        case Label::InGrace:
        case Label::Lapsed:
        case Label::Revoked: return true;
        case Label::NotRequired:
        case Label::Exempt:
        case Label::Certified:
        case Label::Suspended: return false;
    }
    return false;
}

/// Why the person may not be written to now: not at work here, away, or outside the hours of the site of the job held longest.
enum class Hindrance { None, NoJob, Away, Hours };

Hindrance hindranceAt(Session& session, const std::string& person, Instant now) {
    const auto jobs = people::jobsOf(session, person, now);
    if (jobs.empty()) return Hindrance::NoJob;
    if (people::isAbsent(people::absencesOf(session, person), now)) return Hindrance::Away;
    const auto site = people::siteOf(session, jobs.front().site);
    const Zone zone(site ? site->zone : jobs.front().zone);
    return mayArrive(hoursOf(session, jobs.front().site), zone, now) ? Hindrance::None : Hindrance::Hours;
}

bool isReachable(Session& session, const std::string& person, Instant now) { return hindranceAt(session, person, now) == Hindrance::None; }

std::map<std::string, std::vector<std::string>> supervisorsOfAll(Session& session, Instant now) {
    std::map<std::string, std::vector<std::string>> supervisors;
    for (const std::string& supervisor : people::holdersOf(session, Role::Supervisor, now)) {
        for (const std::string& person : people::teamOf(session, supervisor, {}, now)) supervisors[person].push_back(supervisor);
    }
    return supervisors;
}

/// Everything to be told now that was not told yet, by recipient.
std::map<std::string, std::vector<Reminder>> untoldAt(Session& session, Instant now) {
    std::map<std::string, std::vector<Reminder>> all;
    const auto addressed = personsWithAddress(session);
    if (addressed.empty()) return all;
    const auto programs = certification::Programs::load(session, now);
    const auto supervisors = supervisorsOfAll(session, now);
    const auto matrix = certification::matrixAt(session, programs, now, std::nullopt);
    std::map<std::string, bool> reachable;
    const auto tell = [&](const std::string& recipient, const Reminder& reminder) {
        if (!addressed.contains(recipient)) return;
        const auto [known, isNew] = reachable.emplace(recipient, false);
        if (isNew) known->second = isReachable(session, recipient, now);
        if (known->second && !wasTold(session, idOf(reminder, recipient))) all[recipient].push_back(reminder);
    };
    for (std::size_t row = 0; row < matrix.staff.size(); ++row) {
        const std::string& person = matrix.staff[row].person;
        const auto leads = supervisors.find(person);
        if (matrix.away[row] != 0 || (leads == supervisors.end() && !addressed.contains(person))) continue;
        for (std::size_t column = 0; column < matrix.programs.size(); ++column) {
            if (!mayNeedWords(matrix.label(row, column))) continue;
            const std::string& program = matrix.programs[column];
            const auto facts = certification::factsOf(session, person, program, programs.versionsOf(program), std::nullopt);
            const auto reminder = reminderAt(facts, person, program, now);
            if (!reminder) continue;
            tell(person, *reminder);
            if (leads == supervisors.end() || audienceOf(reminder->stage) == Audience::Person) continue;
            for (const std::string& supervisor : leads->second) tell(supervisor, *reminder);
        }
    }
    return all;
}

Json toJson(const Reminder& reminder) {
    return Json::object({{"stage", name(reminder.stage)},
                         {"person", reminder.person},
                         {"program", reminder.program},
                         {"boundary", reminder.boundary.ms},
                         {"day", reminder.day.iso()}});
}

std::optional<Reminder> reminderIn(const Json& item) {
    const auto stage = stageNamed(item["stage"].text(""));
    const auto day = Date::parse(item["day"].text(""));
    if (!stage || !day) return std::nullopt;
    return Reminder{*stage, item["person"].text(""), item["program"].text(""), Instant{item["boundary"].integer()}, *day};
}

/// Looked up outside the writer: a hundred thousand people take longer than anybody's "saved" may.
Json computeQueue(Session& reader, const Json&, Instant now, Entropy&) {
    Json messages = Json::list();
    for (const auto& [recipient, reminders] : untoldAt(reader, now)) {
        Json items = Json::list();
        for (const Reminder& reminder : reminders) items.push(toJson(reminder));
        messages.push(Json::object({{"recipient", recipient}, {"items", items}}));
    }
    return messages;
}

Json queue(CommandCall& call) {
    int letters = 0;
    int told = 0;
    for (const Json& message : call.prepared().items()) {
        const std::string recipient = message["recipient"].text("");
        Json items = Json::list();
        std::vector<std::string> ids;
        for (const Json& item : message["items"].items()) {
            const auto reminder = reminderIn(item);
            // Somebody else may have queued it since it was computed.
            if (!reminder || wasTold(call.session(), idOf(*reminder, recipient))) continue;
            ids.push_back(idOf(*reminder, recipient));
            items.push(item);
        }
        if (ids.empty()) continue;
        NewRecord record;
        record.type = "reminders.queued";
        record.subject = recipient;
        record.id = messageIdOf(ids);
        record.data = Json::object({{"message", record.id}, {"items", items}});
        insertLetter(call.session(), {record.id, recipient, LetterState::Waiting, 0, {}, call.now()});
        call.append(std::move(record));
        ++letters;
        told += static_cast<int>(ids.size());
    }
    return Json::object({{"letters", letters}, {"reminders", told}});
}

// ---- the letters on their way ----

Json take(CommandCall& call) {
    for (Letter& letter : waitingAfter(call.session(), call.text("after"))) {
        if (!addressOf(call.session(), letter.recipient) || !isReachable(call.session(), letter.recipient, call.now())) continue;
        letter.state = LetterState::Sending;
        letter.tries += 1;
        letter.changedAt = call.now();
        updateLetter(call.session(), letter);
        return Json::object({{"message", letter.message}, {"recipient", letter.recipient}});
    }
    return Json::object({{"message", Json()}});
}

Letter requireLetter(Session& session, const std::string& message) {
    auto letter = letterNamed(session, message);
    if (!letter) throw Refused("reminders.unknown-letter", Json::object({{"message", message}}), "message");
    return *letter;
}

Json settle(CommandCall& call) {
    Letter letter = requireLetter(call.session(), call.text("message"));
    if (letter.state != LetterState::Sending) throw Refused("reminders.not-being-sent", Json::object(), "message");
    const std::string outcome = call.text("outcome");
    if (outcome == "sent") {
        letter.state = LetterState::Sent;
    } else if (outcome == "refused") {
        letter.state = LetterState::Refused;
    } else if (outcome == "unsure") {
        letter.state = LetterState::Unsure;
    } else if (outcome == "later") {
        letter.state = letter.tries < kMostTries ? LetterState::Waiting : LetterState::Refused;
    } else {
        throw Refused("reminders.unknown-outcome", Json::object({{"outcome", outcome}}), "outcome");
    }
    letter.problem = call.text("problem").substr(0, 500);
    letter.changedAt = call.now();
    updateLetter(call.session(), letter);
    return Json::object({{"state", name(letter.state)}});
}

std::string shownName(Session& session, const std::string& person) {
    const auto called = people::nameOf(session, person);
    return called.name.empty() ? called.latinName : called.name;
}

/// What a letter says of one reminder, to whom it is about or to who leads them.
std::string sentenceOf(QueryCall& call, const certification::Programs& programs, const Reminder& reminder, const std::string& recipient,
                       const Reader& reader) {
    const bool isOwn = reminder.person == recipient;
    Json arguments = Json::object({{"program", programs.newest(reminder.program).textsFor(reader.locale).title},
                                   {"day", Json::object({{"date", reminder.day.iso()}})}});
    if (!isOwn) arguments.set("name", shownName(call.session(), reminder.person));
    const std::string code = std::string(isOwn ? "reminders.own-" : "reminders.team-") + std::string(name(reminder.stage));
    return call.phrases().render(code, arguments, reader);
}

Json letterAnswer(QueryCall& call) {
    Session& session = call.session();
    const Letter letter = requireLetter(session, call.text("message"));
    const auto address = addressOf(session, letter.recipient);
    if (!address) throw Refused("reminders.no-address", Json::object(), "message");
    const auto organisation = people::organisationOf(session);
    const auto programs = certification::Programs::load(session, call.at());
    const Reader reader = people::readerOf(session, letter.recipient);
    const auto say = [&](const std::string& code, const Json& arguments) { return call.phrases().render(code, arguments, reader); };
    std::string own;
    std::string team;
    const auto reminders = toldIn(session, letter.message);
    for (const Reminder& reminder : reminders) {
        const bool isOwn = reminder.person == letter.recipient;
        (isOwn ? own : team) += "• " + sentenceOf(call, programs, reminder, letter.recipient, reader) + '\n';
    }
    std::string body = say("reminders.greeting", Json::object({{"name", shownName(session, letter.recipient)}})) + "\n\n";
    if (!own.empty()) body += own + '\n';
    if (!team.empty()) body += say("reminders.team", Json::object()) + "\n" + team + '\n';
    body += say("reminders.closing", Json::object({{"organisation", organisation.name}})) + '\n';
    return Json::object(
        {{"to", *address},
         {"locale", reader.locale},
         {"subject", say("reminders.subject", Json::object({{"count", reminders.size()}, {"organisation", organisation.name}}))},
         {"body", body},
         {"messageId", letter.message + '@' + organisation.id + ".adab.invalid"}});
}

/// Why a letter has not left yet, in a sentence; empty where it has, or nobody knows.
std::string waitsBecause(QueryCall& call, const Letter& letter, const std::string& who) {
    if (letter.state != LetterState::Waiting) return {};
    const Json name = Json::object({{"name", who}});
    if (!addressOf(call.session(), letter.recipient)) return call.say("reminders.waits-address", name);
    switch (hindranceAt(call.session(), letter.recipient, call.at())) {
        case Hindrance::NoJob: return call.say("reminders.waits-job", name);
        case Hindrance::Away: return call.say("reminders.waits-away", name);
        case Hindrance::Hours: return call.say("reminders.waits-hours", name);
        case Hindrance::None: break;
    }
    return call.say(letter.tries > 0 ? "reminders.waits-again" : "reminders.waits-mail");
}

Json outboxAnswer(QueryCall& call) {
    Session& session = call.session();
    const auto programs = certification::Programs::load(session, call.at());
    Json rows = Json::list();
    for (const Letter& letter : letters(session, kMostLettersShown)) {
        const std::string who = shownName(session, letter.recipient);
        Json about = Json::list();
        for (const Reminder& reminder : toldIn(session, letter.message)) {
            about.push(sentenceOf(call, programs, reminder, letter.recipient, call.reader()));
        }
        rows.push(Json::object({{"message", letter.message},
                                {"recipient", letter.recipient},
                                {"recipientName", who},
                                {"state", name(letter.state)},
                                {"tries", letter.tries},
                                {"problem", letter.problem},
                                {"why", waitsBecause(call, letter, who)},
                                {"about", std::move(about)},
                                {"changedAt", letter.changedAt.iso()}}));
    }
    // Whoever has no address is told nothing; HR sees who, the first ones by name.
    const auto addressed = personsWithAddress(session);
    Json without = Json::list();
    std::int64_t count = 0;
    for (const people::Staff& staff : people::everyone(session, call.at())) {
        if (staff.jobs.empty() || addressed.contains(staff.person)) continue;
        if (++count > kMostLettersShown) continue;
        without.push(Json::object({{"person", staff.person}, {"name", shownName(session, staff.person)}}));
    }
    return Json::object({{"rows", std::move(rows)}, {"withoutAddress", std::move(without)}, {"withoutAddressCount", count}});
}

// ---- addresses and hours ----

std::string whose(gate::Call& call) {
    const std::string person = call.text("person", call.actor().person);
    if (!people::exists(call.session(), person)) throw Refused("people.unknown", Json::object({{"person", person}}), "person");
    return person;
}

Json saveAddress(CommandCall& call) {
    const std::string person = whose(call);
    const std::string address = call.text("address");
    if (!address.empty() && !isAddress(address)) throw Refused("reminders.address", Json::object(), "address");
    NewRecord record;
    record.type = "reminders.addressSaved";
    record.subject = person;
    record.texts = {{"address", address}};
    call.append(std::move(record));
    return Json::object({{"person", person}});
}

Json addressAnswer(QueryCall& call) { return Json::object({{"address", addressOf(call.session(), whose(call)).value_or("")}}); }

void requireSite(Session& session, const std::string& site) {
    if (!people::siteExists(session, site)) throw Refused("people.unknown-site", Json::object({{"site", site}}), "site");
}

Json setHours(CommandCall& call) {
    const std::string site = call.text("site");
    requireSite(call.session(), site);
    const auto from = minutesOf(call.text("from"));
    const auto until = minutesOf(call.text("until"));
    if (!from) throw Refused("reminders.clock-time", Json::object(), "from");
    if (!until) throw Refused("reminders.clock-time", Json::object(), "until");
    if (*from == *until) throw Refused("reminders.no-hours", Json::object(), "until");
    const auto first = Date::parse(call.text("first"));
    const auto last = Date::parse(call.text("last"));
    if (first.has_value() != last.has_value()) throw Refused("reminders.season-open", Json::object(), first ? "last" : "first");
    if (first && *last < *first) throw Refused("certification.span-backwards", Json::object(), "last");
    NewRecord record;
    record.type = "reminders.hoursSet";
    record.subject = site;
    record.data = Json::object({{"from", *from}, {"until", *until}});
    if (first) record.data.set("first", first->iso()).set("last", last->iso());
    call.append(std::move(record));
    return Json::object({{"site", site}});
}

std::string clockOf(int minutes) {
    const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return two(minutes / 60) + ':' + two(minutes % 60);
}

Json hoursAnswer(QueryCall& call) {
    const std::string site = call.text("site");
    requireSite(call.session(), site);
    Json rows = Json::list();
    for (const Hours& hours : hoursOf(call.session(), site)) {
        Json row = Json::object({{"from", clockOf(hours.fromMinute)}, {"until", clockOf(hours.untilMinute)}});
        if (hours.first) row.set("first", hours.first->iso());
        if (hours.last) row.set("last", hours.last->iso());
        rows.push(std::move(row));
    }
    return Json::object({{"rows", rows}});
}

// ---- the calendar ----

Json calendarAnswer(QueryCall& call) {
    const std::string person = whose(call);
    const auto programs = certification::Programs::load(call.session(), call.at());
    const auto organisation = people::organisationOf(call.session());
    std::vector<DayEvent> events;
    for (const auto& [program, versions] : programs.all()) {
        const auto standing = certification::standingOf(call, programs, person, program);
        const auto day = certification::dueDay(standing, call.at());
        if (!day || standing.status.label == Label::Lapsed || standing.status.hold == certification::Hold::Suspended) continue;
        const std::string title = versions.back().program.textsFor(call.reader().locale).title;
        const bool renews = standing.status.certificate != certification::Certificate::None &&
                            standing.status.certificate != certification::Certificate::Revoked;
        events.push_back(
            {base::hex(base::sha256(base::canonical(Json::list({"date", person, program})))) + '@' + organisation.id + ".adab.invalid",
             *day, call.say(renews ? "reminders.event-renew" : "reminders.event-due", Json::object({{"program", title}})),
             certification::statusSentence(call, standing)});
    }
    return Json::object(
        {{"fileName", "adab.ics"}, {"events", events.size()}, {"text", iCalendar(events, call.at(), call.say("reminders.calendar"))}});
}

// ---- the registry ----

const gate::Access kOwnOrHr{{Role::Learner, Reach::Own}, {Role::Hr, Reach::Organisation}, {Role::Operator, Reach::Organisation}};
const gate::Access kOperator{{Role::Operator, Reach::Organisation}};
const gate::Access kOffice{{Role::Hr, Reach::Organisation}, {Role::Operator, Reach::Organisation}};

gate::Argument person() { return {"person", Type::Person, Need::Optional, "whose; one's own where absent"}; }

void command(gate::Registry& registry, const char* name, const char* about, std::vector<gate::Argument> arguments, const char* answer,
             const gate::Access& access, Json (*handle)(CommandCall&)) {
    gate::Command entry;
    entry.name = name;
    entry.about = about;
    entry.arguments = std::move(arguments);
    entry.answer = answer;
    entry.access = access;
    entry.handle = handle;
    if (handle == queue) entry.prepare = computeQueue;
    registry.command(std::move(entry));
}

void query(gate::Registry& registry, const char* name, const char* about, std::vector<gate::Argument> arguments, const char* answer,
           const gate::Access& access, Json (*handle)(QueryCall&)) {
    gate::Query entry;
    entry.name = name;
    entry.about = about;
    entry.arguments = std::move(arguments);
    entry.answer = answer;
    entry.access = access;
    entry.handle = handle;
    registry.query(std::move(entry));
}

void projectTold(Session& session, const gate::Record& record) {
    for (const Json& item : record.data["items"].items()) {
        if (const auto reminder = reminderIn(item))
            insertTold(session, *reminder, record.subject, record.data["message"].text(""), record.at);
    }
}

void projectHours(Session& session, const gate::Record& record) {
    Hours hours;
    hours.fromMinute = static_cast<int>(record.data["from"].integer());
    hours.untilMinute = static_cast<int>(record.data["until"].integer());
    hours.first = Date::parse(record.data["first"].text(""));
    hours.last = Date::parse(record.data["last"].text(""));
    insertHours(session, record.subject, record.seq, hours);
}

void registerEntries(gate::Registry& registry) {
    const gate::Argument site{"site", Type::Id, Need::Required, "the site"};
    const gate::Argument message{"message", Type::Id, Need::Required, "the letter"};
    command(registry, "reminders.saveAddress", "Where letters go.",
            {person(), {"address", Type::Text, Need::Required, "a mail address; empty: no letters"}}, "{person}", kOwnOrHr, saveAddress);
    command(registry, "reminders.setHours", "The hours of a site in which letters may arrive, always or in a season.",
            {site,
             {"from", Type::Text, Need::Required, "HH:MM"},
             {"until", Type::Text, Need::Required, "HH:MM; before `from` where it is past midnight"},
             {"first", Type::Date, Need::Optional, "first day of a season, as Ramadan"},
             {"last", Type::Date, Need::Optional, "its last day"}},
            "{site}", kOffice, setHours);
    command(registry, "reminders.queue", "Writes down what is due to be told now, one letter a person.", {}, "{letters, reminders}",
            kOperator, queue);
    command(registry, "reminders.take", "Gives the next letter that may leave, and marks it as being sent.",
            {{"after", Type::Id, Need::Optional, "the letter before it"}}, "{message, recipient?}", kOperator, take);
    command(registry, "reminders.settle", "Says what became of a letter that was being sent.",
            {message,
             {"outcome", Type::Id, Need::Required, "sent, later, refused or unsure"},
             {"problem", Type::Text, Need::Optional, "what the server said"}},
            "{state}", kOperator, settle);
    query(registry, "reminders.address", "Where a person's letters go.", {person()}, "{address}", kOwnOrHr, addressAnswer);
    query(registry, "reminders.hours", "When letters may arrive at a site; the later word holds.", {site},
          "{rows:[{from, until, first?, last?}]}", kOffice, hoursAnswer);
    query(registry, "reminders.letter", "The words of a letter, in its reader's language.", {message},
          "{to, locale, subject, body, messageId}", kOperator, letterAnswer);
    query(registry, "reminders.outbox", "The last letters, what they tell, what became of them or why they wait; and who has no address.",
          {},
          "{rows:[{message, recipient, recipientName, state, tries, problem, why, about, changedAt}], "
          "withoutAddress:[{person, name}], withoutAddressCount}",
          kOffice, outboxAnswer);
    query(registry, "reminders.calendar", "A person's due dates for a calendar program (RFC 5545).", {person()}, "{fileName, events, text}",
          {{Role::Learner, Reach::Own},
           {Role::Supervisor, Reach::Team},
           {Role::Hr, Reach::Organisation},
           {Role::Operator, Reach::Organisation}},
          calendarAnswer);
}

}  // namespace

void registerReminders(gate::Registry& registry) {
    registry.privateTexts("address", {{"reminders.addressSaved", {"address"}}});
    registry.localRows({"outbox", "address", forgetLetters});
    registerEntries(registry);
    registry.projector(
        {"reminders.addresses", 1, {"reminders.addressSaved"}, {"reminder_addresses"}, [](Session& session, const gate::Record& record) {
             setAddress(session, record.subject, record.id);
         }});
    registry.projector({"reminders.hours", 1, {"reminders.hoursSet"}, {"reminder_hours"}, projectHours});
    registry.projector({"reminders.told", 1, {"reminders.queued"}, {"reminders_told"}, projectTold});
}

}  // namespace adab::reminders
