// SPDX-License-Identifier: GPL-3.0-or-later
// What people decide about sittings: accommodations, unlocking in person, a further attempt, annulment.
#include "assessment/AssessmentParts.h"
#include "assessment/ConductStore.h"
#include "people/PeopleStore.h"

namespace adab::assessment {
namespace {

using gate::CommandCall;
using gate::NewRecord;
using gate::QueryCall;

constexpr std::int64_t kMostExtraPercent = 300;
constexpr std::int64_t kMostExtraMinutes = 1440;
constexpr std::int64_t kMostUnlockMinutes = 240;
constexpr std::int64_t kUsualUnlockMinutes = 10;

std::string requirePerson(const gate::Call& call, Session& session) {
    std::string person = call.text("person");
    if (!people::exists(session, person)) throw Refused("assessment.person-unknown", Json::object(), "person");
    if (person == call.actor().person) throw Refused("assessment.own-decision", Json::object(), "person");
    return person;
}

std::int64_t numberIn(const CommandCall& call, const char* argument, std::int64_t highest, std::int64_t fallback = 0) {
    if (!call.args().has(argument)) return fallback;
    const std::int64_t value = call.args()[argument].integer();
    if (value < 0 || value > highest)
        throw Refused("assessment.number-range", Json::object({{"lowest", 0}, {"highest", highest}}), argument);
    return value;
}

Json grantAccommodation(CommandCall& call) {
    Session& session = call.session();
    const std::string person = requirePerson(call, session);
    const std::string exam = call.text("exam");
    if (!exam.empty()) examNamed(session, exam, call.now());
    const Zone zone(people::zoneOf(session, person, call.now()));
    NewRecord record;
    record.type = "assessment.accommodationGranted";
    record.subject = person;
    const std::string id = call.newId("accommodation");
    record.data = Json::object({{"accommodation", id},
                                {"extraPercent", numberIn(call, "extraPercent", kMostExtraPercent)},
                                {"extraMinutes", numberIn(call, "extraMinutes", kMostExtraMinutes)},
                                {"largeType", call.args()["largeType"].boolean()},
                                {"aloud", call.args()["aloud"].boolean()},
                                {"zone", zone.name()}});
    if (!exam.empty()) record.data.set("exam", exam);
    for (const char* day : {"opens", "closes", "until"})
        if (const auto date = Date::parse(call.text(day))) record.data.set(day, date->iso());
    if (const auto until = Date::parse(call.text("until"))) record.data.set("untilAt", zone.endOf(*until).ms);
    const Json& data = record.data;
    if (data["extraPercent"].integer() == 0 && data["extraMinutes"].integer() == 0 && !data["largeType"].boolean() &&
        !data["aloud"].boolean() && !data.has("opens") && !data.has("closes"))
        throw Refused("assessment.accommodation-empty", Json::object(), "extraPercent");
    record.texts["reason"] = requireReason(call);
    call.append(std::move(record));
    return Json::object({{"accommodation", id}});
}

Json endAccommodation(CommandCall& call) {
    const auto row = accommodationNamed(call.session(), call.text("accommodation"));
    if (!row) throw Refused("assessment.accommodation-unknown", Json::object(), "accommodation");
    if (row->ended) return Json::object({{"ended", true}});
    NewRecord record;
    record.type = "assessment.accommodationEnded";
    record.subject = row->person;
    record.data = Json::object({{"accommodation", row->accommodation.id}});
    call.append(std::move(record));
    return Json::object({{"ended", true}});
}

Json listAccommodations(QueryCall& call) {
    Json rows = Json::list();
    for (const auto& row : accommodationsOf(call.session(), call.text("person", call.actor().person))) {
        const Accommodation& one = row.accommodation;
        Json json = Json::object({{"accommodation", one.id},
                                  {"extraPercent", one.extraPercent},
                                  {"extraMinutes", one.extraMinutes},
                                  {"largeType", one.largeType},
                                  {"aloud", one.aloud},
                                  {"exam", row.exam},
                                  {"from", row.from.iso()},
                                  {"holds", row.holds(call.at())}});
        if (one.opens) json.set("opens", one.opens->iso());
        if (one.closes) json.set("closes", one.closes->iso());
        if (row.until) json.set("until", row.until->iso());
        if (row.ended) json.set("ended", row.ended->iso());
        rows.push(std::move(json));
    }
    return Json::object({{"rows", std::move(rows)}});
}

/// Where a supervisor has something to do: exams that are unlocked in person, and those that are read aloud to this person.
Json listSupervisable(QueryCall& call) {
    const std::string person = call.text("person");
    Json rows = Json::list();
    for (const ExamInPack& one : allExams(call.session(), call.at())) {
        const bool supervised = one.exam.supervision != Supervision::None;
        const bool aloud = accommodationAt(call.session(), person, one.exam.id, call.at()).aloud;
        if (supervised || aloud)
            rows.push(Json::object(
                {{"exam", one.exam.id}, {"title", titleOf(one, lessonLocale(call))}, {"supervised", supervised}, {"aloud", aloud}}));
    }
    return Json::object({{"rows", std::move(rows)}});
}

Json unlockExam(CommandCall& call) {
    const std::string person = requirePerson(call, call.session());
    const ExamInPack exam = examNamed(call.session(), call.text("exam"), call.now());
    if (exam.exam.supervision == Supervision::None) throw Refused("assessment.not-supervised", Json::object(), "exam");
    const std::int64_t minutes = numberIn(call, "minutes", kMostUnlockMinutes, kUsualUnlockMinutes);
    if (minutes == 0) throw Refused("assessment.number-range", Json::object({{"lowest", 1}, {"highest", kMostUnlockMinutes}}), "minutes");
    const Instant until = call.now().plusMs(minutes * base::kMinuteMs);
    NewRecord record;
    record.type = "assessment.examUnlocked";
    record.subject = person;
    const std::string id = call.newId("unlock");
    record.data = Json::object({{"unlock", id}, {"exam", exam.exam.id}, {"device", call.text("device")}, {"until", until.ms}});
    call.append(std::move(record));
    return Json::object({{"unlock", id}, {"until", until.iso()}});
}

Json grantAttempt(CommandCall& call) {
    const std::string person = requirePerson(call, call.session());
    const ExamInPack exam = examNamed(call.session(), call.text("exam"), call.now());
    if (exam.exam.limits.attempts == 0) throw Refused("assessment.attempts-unlimited", Json::object(), "exam");
    NewRecord record;
    record.type = "assessment.attemptGranted";
    record.subject = person;
    const std::string id = call.newId("grant");
    record.data = Json::object({{"grant", id}, {"exam", exam.exam.id}});
    record.texts["reason"] = requireReason(call);
    call.append(std::move(record));
    return Json::object({{"grant", id}});
}

Json annulAttempt(CommandCall& call) {
    AttemptFile file = openAttempt(call.session(), rowOf(call.session(), call.text("attempt")));
    if (file.row.person == call.actor().person) throw Refused("assessment.own-decision", Json::object(), "attempt");
    const std::string reason = requireReason(call);
    const Standing standing = settle(call, file);
    next(standing.state(), AttemptEvent::Annul).value();
    NewRecord record = stepRecord(file, "assessment.annulled");
    record.data.set("program", file.row.program);
    record.data.set("wasPassed", standing.state() == AttemptState::Graded && standing.attempt.outcome == Outcome::Passed);
    record.texts["reason"] = reason;
    appendStep(call, file, std::move(record));
    return resultOf(file, standingOf(call.session(), file, present(call.now())));
}

using gate::Need;
using gate::Reach;
using gate::Role;
using gate::Type;

const gate::Access kHr{{Role::Hr, Reach::Organisation}};
const gate::Argument kReason{"reason", Type::Text, Need::Required, "why, in words; private"};
gate::Argument person(Need need, const char* about) { return {"person", Type::Person, need, about}; }
gate::Argument exam(Need need, const char* about) { return {"exam", Type::Id, need, about}; }

}  // namespace

void registerConduct(gate::Registry& registry) {
    registry.command(entryOf<gate::Command>(
        "assessment.grantAccommodation", "Allows a person more time, large type, reading aloud, or a window of their own",
        {person(Need::Required, "who"),
         exam(Need::Optional, "only for that exam; for all where absent"),
         {"extraPercent", Type::Integer, Need::Optional, "more time in per cent of the limit, up to 300"},
         {"extraMinutes", Type::Integer, Need::Optional, "more time in minutes; the longer of the two counts"},
         {"largeType", Type::Boolean, Need::Optional, "the page shows large type"},
         {"aloud", Type::Boolean, Need::Optional, "a supervisor reads aloud and enters the answers"},
         {"opens", Type::Date, Need::Optional, "first day of the person's own window"},
         {"closes", Type::Date, Need::Optional, "last day of it"},
         {"until", Type::Date, Need::Optional, "last day on which this holds; open where absent"},
         kReason},
        "{accommodation}", kHr, grantAccommodation));
    auto end = entryOf<gate::Command>("assessment.endAccommodation", "Ends an accommodation; attempts under way keep theirs",
                                      {{"accommodation", Type::Id, Need::Required, "which"}}, "{ended}", kHr, endAccommodation);
    registry.command(std::move(end));
    auto list = entryOf<gate::Query>("assessment.accommodations", "What a person is allowed in exams beside everybody else",
                                     {person(Need::Optional, "oneself where absent")},
                                     "{rows:[{accommodation, extraPercent, extraMinutes, largeType, aloud, exam, from, until?, opens?, "
                                     "closes?, ended?, holds}]}",
                                     {{Role::Learner, Reach::Own}, {Role::Supervisor, Reach::Site}, {Role::Hr, Reach::Organisation}},
                                     listAccommodations);
    list.trace = gate::Query::Trace::FileRead;
    registry.query(std::move(list));
    registry.query(entryOf<gate::Query>(
        "assessment.supervisable", "The exams of a person for which a supervisor is needed",
        {person(Need::Required, "who sits them"), {"locale", Type::Locale, Need::Optional, "of the titles"}},
        "{rows:[{exam, title, supervised, aloud}]}", {{Role::Supervisor, Reach::Site}, {Role::Hr, Reach::Organisation}}, listSupervisable));
    registry.command(
        entryOf<gate::Command>("assessment.unlockExam", "Unlocks a supervised exam in person: one start, on one device, for some minutes",
                               {person(Need::Required, "who sits it"),
                                exam(Need::Required, "a supervised exam"),
                                {"device", Type::Id, Need::Required, "the code that the device shows"},
                                {"minutes", Type::Integer, Need::Optional, "1–240; 10 where absent"}},
                               "{unlock, until}", {{Role::Supervisor, Reach::Site}, {Role::Hr, Reach::Organisation}}, unlockExam));
    registry.command(entryOf<gate::Command>("assessment.grantAttempt", "Grants a person one attempt more",
                                            {person(Need::Required, "who"), exam(Need::Required, "the exam"), kReason}, "{grant}", kHr,
                                            grantAttempt));
    auto annul =
        entryOf<gate::Command>("assessment.annulAttempt", "Annuls an attempt: it counts no more, nor does what rests on it",
                               {{"attempt", Type::Id, Need::Required, "the attempt"}, kReason}, "{state, passPercent}", kHr, annulAttempt);
    annul.target = ownerOf;
    registry.command(std::move(annul));
}

}  // namespace adab::assessment
