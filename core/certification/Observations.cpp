// SPDX-License-Identifier: GPL-3.0-or-later
#include "certification/DecisionStore.h"
#include "certification/ServiceParts.h"
#include "ledger/Ledger.h"
#include "people/PeopleStore.h"

#include <algorithm>

/// Practical checks against a rubric: what somebody else has seen. Words and levels, never pictures of people.
namespace adab::certification {

namespace {

const Rubric& rubricOf(const Program& program, const std::string& id) {
    const Rubric* rubric = program.rubric(id);
    if (!rubric) throw Refused("certification.unknown-rubric", Json::object({{"rubric", id}}), "rubric");
    return *rubric;
}

/// Who watches must not be the learner, nor their trainer where the program says so, and holds what the program asks of observers.
void requireObserver(CommandCall& call, const Programs& programs, const Program& program, const Rubric& rubric,
                     const std::string& learner) {
    const std::string& observer = call.actor().person;
    if (observer == learner) throw Refused("certification.observe-self", Json::object(), "person");
    const bool inCharge =
        (call.holds(Role::Supervisor) || call.holds(Role::Hr)) && call.mayReach(people::targetOf(call.session(), learner, call.now()));
    if (!inCharge && !mayObserve(call.session(), observer, program.id, call.now())) {
        throw Refused("certification.observer-not-named", Json::object(), "person");
    }
    if (rubric.observer == Rubric::Observer::NotTrainer && hasTrained(call.session(), observer, learner, program.id)) {
        throw Refused("certification.observer-trained", Json::object(), "person");
    }
    if (rubric.certifiedIn.empty()) return;
    const Facts facts = factsOf(call.session(), observer, rubric.certifiedIn, programs.versionsOf(rubric.certifiedIn), std::nullopt);
    const Status status = statusAt(facts, call.now());
    const bool holds = status.certificate == Certificate::Certified || status.certificate == Certificate::Renewable ||
                       status.certificate == Certificate::InGrace;
    if (!holds || status.hold == Hold::Suspended) {
        throw Refused("certification.observer-uncertified",
                      Json::object({{"program", programs.newest(rubric.certifiedIn).textsFor("en").title}}), "person");
    }
}

std::map<std::string, std::string> checkedLevels(const CommandCall& call, const Rubric& rubric) {
    std::map<std::string, std::string> levels;
    for (const auto& [criterion, level] : call.args()["levels"].members()) {
        const Criterion* found = rubric.criterion(criterion);
        const bool fits = found && std::find(found->levels.begin(), found->levels.end(), level.text("")) != found->levels.end();
        if (!fits) throw Refused("certification.level-unknown", Json::object({{"criterion", criterion}}), "levels");
        levels[criterion] = level.text();
    }
    for (const auto& criterion : rubric.criteria) {
        if (!levels.count(criterion.id)) {
            throw Refused("certification.level-missing", Json::object({{"criterion", criterion.id}}), "levels");
        }
    }
    return levels;
}

/// When it was seen: not later than now, and not before the person worked here.
Instant observedAt(const CommandCall& call, Session& session, const std::string& person) {
    const Instant at = Instant::parse(call.text("observedAt")).value_or(call.now());
    if (at > call.now()) throw Refused("certification.observed-later", Json::object(), "observedAt");
    const auto jobs = people::allJobsOf(session, person);
    if (jobs.empty() || at < jobs.front().fromAt) throw Refused("certification.before-hire", Json::object(), "observedAt");
    return at;
}

Json recordObservation(CommandCall& call) {
    Session& session = call.session();
    const std::string person = call.text("person");
    if (!people::exists(session, person)) throw Refused("certification.unknown-person", Json::object(), "person");
    const Programs programs = Programs::load(session, call.now());
    const Program& program = programs.newest(call.text("program"));
    const Rubric& rubric = rubricOf(program, call.text("rubric"));
    requireObserver(call, programs, program, rubric, person);
    const auto levels = checkedLevels(call, rubric);
    const Instant at = observedAt(call, session, person);
    const bool passed = passes(rubric, levels);

    Json given = Json::object();
    for (const auto& [criterion, level] : levels) given.set(criterion, level);
    NewRecord record;
    record.type = "certification.observed";
    record.subject = person;
    const std::string id = call.newId("observation");
    record.data = Json::object({{"observation", id},
                                {"program", program.id},
                                {"version", program.version},
                                {"rubric", rubric.id},
                                {"levels", std::move(given)},
                                {"passed", passed}});
    if (at < call.now()) record.effective = at;
    if (const std::string note = call.text("note"); !note.empty()) record.texts.emplace("note", note);
    for (const auto& [criterion, note] : call.args()["notes"].members()) {
        if (rubric.criterion(criterion) && !note.text("").empty()) record.texts.emplace("note:" + criterion, note.text());
    }
    call.append(std::move(record));
    return Json::object({{"observation", id}, {"passed", passed}});
}

/// "I have seen it" is no "I agree". Whoever will not sign need not: then the observer and a witness say so.
Json signObservation(CommandCall& call) {
    const auto row = observationNamed(call.session(), call.text("observation"));
    const std::string& actor = call.actor().person;
    if (!row || (actor != row->person && actor != row->observer)) {
        throw Refused("certification.unknown-observation", Json::object(), "observation");
    }
    if (row->withdrawnAt) throw Refused("certification.withdrawn-already", Json::object(), "observation");
    if (!row->seenState.empty()) throw Refused("certification.seen-already", Json::object(), "observation");
    const std::string answer = call.text("answer");
    if (answer != "seen" && answer != "refused") throw Refused("certification.seen-answer", Json::object(), "answer");
    if (answer == "seen" && actor != row->person) throw Refused("certification.seen-own", Json::object(), "answer");
    const std::string witness = call.text("witness");
    if (answer == "refused" && actor == row->observer && witness.empty()) {
        throw Refused("certification.witness-missing", Json::object(), "witness");
    }
    if (answer == "seen") people::takeSignature(call.session(), call.actor(), call.text("signature"), call.now());
    NewRecord record;
    record.type = "certification.observationSeen";
    record.subject = row->person;
    record.data = Json::object({{"observation", row->observation}, {"program", row->program}, {"answer", answer}});
    if (!witness.empty()) record.texts.emplace("witness", witness);
    if (const std::string remark = call.text("remark"); !remark.empty()) record.texts.emplace("remark", remark);
    return Json::object({{"record", call.append(std::move(record)).seq}});
}

/// Somebody passed the entry assessment as a candidate, before they worked here: HR keeps its paper and says so once.
Json confirmEntry(CommandCall& call) {
    Session& session = call.session();
    const std::string person = call.text("person");
    if (person == call.actor().person) throw Refused("certification.own-decision", Json::object(), "person");
    if (!people::exists(session, person)) throw Refused("certification.unknown-person", Json::object(), "person");
    const Programs programs = Programs::load(session, call.now());
    const Program& program = programs.newest(call.text("program"));
    const auto asks = [](const Requirement& one) { return one.kind == RequirementKind::Entry; };
    const bool isAsked = std::any_of(program.requirements.begin(), program.requirements.end(), [&](const Requirement& one) {
        return asks(one) || std::any_of(one.parts.begin(), one.parts.end(), asks);
    });
    if (!isAsked) throw Refused("certification.entry-not-asked", Json::object(), "program");
    for (const auto& one : evidenceOf(session, person, std::nullopt)) {
        if (one.kind == RequirementKind::Entry && one.ref == program.id)
            throw Refused("certification.entry-already", Json::object(), "person");
    }
    const Zone zone(people::zoneOf(session, person, call.now()));
    const Date passedOn = Date::parse(call.text("passedOn")).value_or(zone.dateOf(call.now()));
    if (passedOn > zone.dateOf(call.now())) throw Refused("certification.observed-later", Json::object(), "passedOn");
    NewRecord record;
    record.type = "certification.entryConfirmed";
    record.subject = person;
    record.data = Json::object({{"program", program.id}, {"passedOn", passedOn.iso()}, {"zone", zone.name()}});
    if (const Instant end = zone.endOf(passedOn).plusMs(-1); end < call.now()) record.effective = end;
    return Json::object({{"record", call.append(std::move(record)).seq}});
}

// ---- reading ----

Json rubricJson(QueryCall& call, const Program& program, const Rubric& rubric) {
    const auto& all = program.textsFor(call.reader().locale).rubrics;
    const auto found = all.find(rubric.id);
    const auto orId = [](const auto& map, const std::string& key) {
        const auto text = map.find(key);
        return text == map.end() ? key : text->second;
    };
    const ProgramTexts::RubricTexts texts = found == all.end() ? ProgramTexts::RubricTexts{} : found->second;
    Json criteria = Json::list();
    for (const auto& criterion : rubric.criteria) {
        Json levels = Json::list();
        const auto words = texts.levels.find(criterion.id);
        for (std::size_t i = 0; i < criterion.levels.size(); ++i) {
            levels.push(
                Json::object({{"level", criterion.levels[i]},
                              {"words", words == texts.levels.end() ? criterion.levels[i] : orId(words->second, criterion.levels[i])},
                              {"met", static_cast<int>(i) >= criterion.needed}}));
        }
        criteria.push(Json::object({{"criterion", criterion.id},
                                    {"title", orId(texts.criteria, criterion.id)},
                                    {"rule", criterion.rule},
                                    {"critical", criterion.weight == Criterion::Weight::Critical},
                                    {"levels", std::move(levels)}}));
    }
    return Json::object({{"rubric", rubric.id},
                         {"title", texts.title.empty() ? rubric.id : texts.title},
                         {"program", program.id},
                         {"atLeast", rubric.atLeast},
                         {"notTrainer", rubric.observer == Rubric::Observer::NotTrainer},
                         {"certifiedIn", rubric.certifiedIn},
                         {"criteria", std::move(criteria)}});
}

Json rubricsAnswer(QueryCall& call) {
    const Programs programs = Programs::load(call.session(), call.at());
    Json rows = Json::list();
    for (const auto& [id, versions] : programs.all()) {
        if (!call.text("program").empty() && call.text("program") != id) continue;
        for (const auto& rubric : versions.back().program.rubrics) rows.push(rubricJson(call, versions.back().program, rubric));
    }
    return Json::object({{"rows", std::move(rows)}});
}

Json observationJson(QueryCall& call, const ObservationRow& row) {
    const auto text = [&](const std::string& record, const std::string& field) {
        return ledger::Ledger::privateText(call.session(), record, field).value_or("");
    };
    Json levels = Json::object();
    Json notes = Json::object();
    for (const auto& [criterion, level] : row.levels) {
        levels.set(criterion, level);
        if (std::string note = text(row.record, "note:" + criterion); !note.empty()) notes.set(criterion, note);
    }
    Json json = Json::object({{"observation", row.observation},
                              {"record", row.seq},
                              {"person", row.person},
                              {"personName", people::nameOf(call.session(), row.person).name},
                              {"program", row.program},
                              {"version", row.version},
                              {"rubric", row.rubric},
                              {"observer", row.observer},
                              {"observerName", people::nameOf(call.session(), row.observer).name},
                              {"observedAt", row.observedAt.iso()},
                              {"recordedAt", row.recordedAt.iso()},
                              {"enteredLater", row.observedAt < row.recordedAt},
                              {"passed", row.outcome == ObservationRow::Outcome::Passed},
                              {"levels", std::move(levels)},
                              {"notes", std::move(notes)},
                              {"note", text(row.record, "note")},
                              {"seen", row.seenState}});
    if (row.seenAt && *row.seenAt <= call.at()) {
        json.set("seenAt", row.seenAt->iso());
        json.set("witness", text(row.seenRecord, "witness"));
        json.set("remark", text(row.seenRecord, "remark"));
    }
    if (row.withdrawnAt && *row.withdrawnAt <= call.at() && (!call.known() || *row.withdrawnAt <= *call.known())) {
        json.set("withdrawn", Json::object({{"at", row.withdrawnAt->iso()}, {"reason", text(row.withdrawnRecord, "reason")}}));
    }
    return json;
}

Json observationsAnswer(QueryCall& call) {
    const std::string person = whose(call);
    Json rows = Json::list();
    for (const auto& row : observationsOf(call.session(), person, call.known())) {
        if (row.observedAt <= call.at()) rows.push(observationJson(call, row));
    }
    return Json::object({{"rows", std::move(rows)}});
}

/// What one has written oneself: whether it waits for a signature, and what rests on it where it cannot be taken back.
Json observationsMadeAnswer(QueryCall& call) {
    Json rows = Json::list();
    for (const auto& row : observationsBy(call.session(), call.actor().person, call.known())) {
        if (row.recordedAt > call.at()) continue;
        Json json = observationJson(call, row);
        const bool isWithdrawn = json.has("withdrawn");
        json.set("waits", !isWithdrawn && row.seenState.empty());
        if (!isWithdrawn) {
            if (const auto depends = dependenceOf(call.session(), row, call.at(), call.reader().locale))
                json.set("depends", call.say(depends->code, depends->arguments));
        }
        rows.push(std::move(json));
    }
    return Json::object({{"rows", std::move(rows)}});
}

}  // namespace

gate::FindTarget decidedByHandler() {
    return [](Session&, const gate::Actor&, const Json&) { return gate::Target{}; };
}

const std::vector<std::string>& observationTypes() {
    static const std::vector<std::string> types{"certification.observed", "certification.observationSeen",
                                                "certification.observationWithdrawn"};
    return types;
}

void projectObservation(Session& session, const gate::Record& record) {
    const Json& data = record.data;
    if (record.type == "certification.observationSeen") {
        markSeen(session, data["observation"].text(), data["answer"].text(), record);
        return;
    }
    if (record.type == "certification.observationWithdrawn") {
        withdrawObservation(session, data["observation"].text(), record);
        return;
    }
    ObservationRow row{data["observation"].text(),
                       record.seq,
                       record.subject,
                       data["program"].text(),
                       data["version"].text(),
                       data["rubric"].text(),
                       record.actor,
                       record.when(),
                       record.at,
                       data["passed"].boolean() ? ObservationRow::Outcome::Passed : ObservationRow::Outcome::NotYet,
                       {},
                       record.id,
                       "",
                       std::nullopt,
                       ""};
    for (const auto& [criterion, level] : data["levels"].members()) row.levels[criterion] = level.text();
    insertObservation(session, row);
}

void registerObservations(gate::Registry& registry) {
    const Access observers{{Role::Learner, Reach::Own}, {Role::Supervisor, Reach::Team}, {Role::Hr, Reach::Organisation}};
    addCommand(registry, "certification.recordObservation", "What was seen at work, criterion by criterion.",
               {personArgument(Need::Required, "who was watched"),
                programArgument(),
                {"rubric", Type::Id, Need::Required, "the observation of the program"},
                {"levels", Type::Object, Need::Required, "the level of each criterion"},
                {"notes", Type::Object, Need::Optional, "words on criteria; private"},
                {"note", Type::Text, Need::Optional, "words on the whole; private"},
                {"observedAt", Type::Instant, Need::Optional, "when it was seen, if entered later"}},
               "{observation, passed}", observers, recordObservation, decidedByHandler());
    addCommand(registry, "certification.signObservation", "The learner has seen what was written; or will not sign, before a witness.",
               {{"observation", Type::Id, Need::Required, "which"},
                {"answer", Type::Text, Need::Required, "seen refused"},
                {"witness", Type::Text, Need::Optional, "who was there when it was not signed; private"},
                {"remark", Type::Text, Need::Optional, "what the learner has to say; private"},
                signatureArgument()},
               "{record}", observers, signObservation, decidedByHandler());
    addCommand(registry, "certification.confirmEntry", "The entry assessment that somebody passed as a candidate.",
               {personArgument(Need::Required, "who"),
                programArgument(),
                {"passedOn", Type::Date, Need::Required, "the day; it may lie before the first day of work"}},
               "{record}", hrOnly(), confirmEntry);
    addQuery(registry, "certification.rubrics", "What is looked at in the observations of a program, in words.",
             {{"program", Type::Id, Need::Optional, "all where absent"}},
             "{rows:[{rubric,title,program,atLeast,notTrainer,certifiedIn,criteria:[{criterion,title,rule,critical,levels:[{level,words,"
             "met}]}]}]}",
             {{Role::Learner, Reach::Own},
              {Role::Supervisor, Reach::Own},
              {Role::Hr, Reach::Own},
              {Role::Author, Reach::Own},
              {Role::Auditor, Reach::Own},
              {Role::Operator, Reach::Organisation}},
             rubricsAnswer);
    addQuery(registry, "certification.observations", "Observations of a person, newest first.",
             {personArgument(Need::Optional, "oneself where absent")},
             "{rows:[{observation,record,person,personName,program,version,rubric,observer,observerName,observedAt,recordedAt,enteredLater,"
             "passed,levels,notes,note,seen,seenAt?,witness?,remark?,withdrawn?:{at,reason}}]}",
             ownOrInCharge(), observationsAnswer);
    addQuery(registry, "certification.observationsMade", "Observations that one made oneself, newest first.", {},
             "{rows:[…as certification.observations, waits, depends?]}",
             {{Role::Learner, Reach::Own}, {Role::Supervisor, Reach::Own}, {Role::Hr, Reach::Own}}, observationsMadeAnswer);
}

}  // namespace adab::certification
