// SPDX-License-Identifier: GPL-3.0-or-later
#include "certification/CertificationService.h"

#include "certification/CertificationAnswers.h"
#include "packs/ContentStore.h"
#include "packs/PackChecks.h"
#include "people/PeopleRules.h"
#include "people/PeopleStore.h"

#include <algorithm>

namespace adab::certification {

using gate::Access;
using gate::CommandCall;
using gate::Need;
using gate::NewRecord;
using gate::QueryCall;
using gate::Reach;
using gate::Role;
using gate::Type;

namespace {

const std::vector<std::string>& evidenceTypes() {
    static const std::vector<std::string> types{"courses.lessonFinished", "courses.standardsAcknowledged", "formulas.practised",
                                                "assessment.graded",      "assessment.regraded",           "scenarios.finished"};
    return types;
}

/// Evidence, and what makes evidence void.
std::vector<std::string> voidingTypes() {
    std::vector<std::string> types = evidenceTypes();
    types.emplace_back("assessment.annulled");
    return types;
}

Json listOf(const std::vector<std::int64_t>& seqs) {
    Json list = Json::list();
    for (const auto seq : seqs) list.push(seq);
    return list;
}

// ---- records ----

NewRecord awardRecord(const std::string& person, const std::string& awardId, const Program& program, const Term& term, AwardKind kind,
                      const Completion& completion, Instant now) {
    NewRecord record;
    record.type = "certification.awarded";
    record.subject = person;
    record.data = Json::object({{"award", awardId},
                                {"program", program.id},
                                {"version", program.version},
                                {"digest", program.digest},
                                {"kind", name(kind)},
                                {"zone", term.zone},
                                {"awardedOn", term.awardedOn.iso()},
                                {"anchor", term.anchor.iso()},
                                {"anchorMonths", term.anchorMonths},
                                {"renewableOn", term.renewableOn.iso()},
                                {"lastValidDay", term.lastValidDay.iso()},
                                {"graceLastDay", term.graceLastDay.iso()},
                                {"from", term.from.ms},
                                {"renewableFrom", term.renewableFrom.ms},
                                {"validUntil", term.validUntil.ms},
                                {"graceUntil", term.graceUntil.ms},
                                {"lastRequirement", completion.lastRequirement},
                                {"restsOn", listOf(completion.seqs)}});
    if (completion.at < now) record.effective = completion.at;
    return record;
}

Date dateIn(const Json& data, std::string_view key) { return Date::parse(data[key].text("")).value_or(Date{}); }

}  // namespace

Award awardIn(const gate::Record& record) {
    const Json& data = record.data;
    Award award;
    award.award = data["award"].text("");
    award.seq = record.seq;
    award.kind = awardKindNamed(data["kind"].text("")).value_or(AwardKind::First);
    award.program = data["program"].text("");
    award.version = data["version"].text("");
    award.recordedAt = record.at;
    award.term = {data["zone"].text("UTC"),
                  dateIn(data, "awardedOn"),
                  dateIn(data, "anchor"),
                  static_cast<int>(data["anchorMonths"].integer()),
                  dateIn(data, "renewableOn"),
                  dateIn(data, "lastValidDay"),
                  dateIn(data, "graceLastDay"),
                  Instant{data["from"].integer()},
                  Instant{data["renewableFrom"].integer()},
                  Instant{data["validUntil"].integer()},
                  Instant{data["graceUntil"].integer()}};
    for (const auto& seq : data["restsOn"].items()) award.restsOn.push_back(seq.integer());
    return award;
}

std::vector<Evidence> evidenceIn(const gate::Record& record) {
    const Json& data = record.data;
    Evidence evidence;
    evidence.at = record.when();
    evidence.seq = record.seq;
    if (record.type == "courses.lessonFinished") {
        evidence.kind = RequirementKind::Course;
        evidence.ref = data["course"].text("");
        evidence.part = data["lesson"].text("");
    } else if (record.type == "courses.standardsAcknowledged") {
        evidence.kind = RequirementKind::Acknowledgement;
        evidence.ref = data["program"].text("");
    } else if (record.type == "formulas.practised") {
        evidence.kind = RequirementKind::Practice;
        evidence.ref = data["formula"].text("");
    } else if (record.type == "assessment.graded" || record.type == "assessment.regraded") {
        if (!data["passed"].boolean()) return {};
        evidence.kind = RequirementKind::Exam;
        evidence.ref = data["exam"].text("");
    } else if (record.type == "scenarios.finished") {
        if (!data["passed"].boolean()) return {};
        evidence.kind = RequirementKind::Scenario;
        evidence.ref = data["scenario"].text("");
    } else {
        return {};
    }
    if (evidence.ref.empty() || record.subject.empty()) return {};
    std::vector<Evidence> all{evidence};
    // "I know this already": the exam proves the whole course as well.
    if (evidence.kind == RequirementKind::Exam && data.has("testsOut")) {
        evidence.kind = RequirementKind::Course;
        evidence.ref = data["testsOut"].text("");
        evidence.part = "*";
        all.push_back(evidence);
    }
    return all;
}

namespace {

// ---- projectors ----

DutySpan enrolmentIn(const gate::Record& record) {
    const Json& data = record.data;
    return {record.when(),
            std::nullopt,
            dateIn(data, "anchor"),
            dateIn(data, "due"),
            data["zone"].text("UTC"),
            "enrolment",
            "",
            record.seq,
            DutySpan::Because::Enrolment,
            record.at};
}

void projectDecision(Session& session, const gate::Record& record) {
    const std::string program = record.data["program"].text("");
    const Json& data = record.data;
    if (record.type == "certification.suspended") {
        insertSuspension(session, record.subject, program, record);
    } else if (record.type == "certification.reinstated") {
        liftSuspensions(session, record.subject, program, record);
    } else if (record.type == "certification.revoked") {
        insertRevocation(session, record.subject, program,
                         {record.when(), Instant{data["retakeDueAt"].integer()}, dateIn(data, "retakeDue"), record.seq}, record.at);
    } else if (record.type == "certification.enrolled") {
        insertEnrolment(session, record.subject, program, enrolmentIn(record), record.at);
    } else if (record.type == "certification.exempted") {
        Span span{Instant{data["fromAt"].integer()}, std::nullopt, record.seq};
        if (data.has("untilAt")) span.until = Instant{data["untilAt"].integer()};
        insertExemption(session, record.subject, program, span, record.at);
    }
}

/// An award ends what was begun, and a decision stands on an award: one projector writes all tables of the room but the evidence.
void project(Session& session, const gate::Record& record) {
    if (record.type == "certification.awarded") {
        insertAward(session, record.subject, awardIn(record));
    } else if (record.type == "certification.started") {
        insertStart(session, record.subject, record.data["program"].text(""), record.data["version"].text(""), record);
    } else if (record.type == "certification.awardWithdrawn") {
        // What is missing is met anew from here on: the work is under way again.
        insertWithdrawal(session, record.subject, record.data["program"].text(""), record);
        insertStart(session, record.subject, record.data["program"].text(""), record.data["version"].text(""), record);
    } else {
        projectDecision(session, record);
    }
}

void projectEvidence(Session& session, const gate::Record& record) {
    const std::string attempt = record.data["attempt"].text("");
    const bool voids = record.type == "assessment.annulled" || record.type == "assessment.regraded";
    if (voids && !attempt.empty()) voidEvidence(session, attempt, record.at);
    const bool isExam = record.type.starts_with("assessment.");
    for (const auto& evidence : evidenceIn(record))
        insertEvidence(session, record.subject, evidence, isExam ? attempt : std::string(), record.at);
}

// ---- the reactors ----

bool asksFor(const Program& program, const Evidence& evidence) {
    return std::any_of(program.requirements.begin(), program.requirements.end(), [&](const Requirement& requirement) {
        return requirement.kind == evidence.kind &&
               std::find(requirement.refs.begin(), requirement.refs.end(), evidence.ref) != requirement.refs.end();
    });
}

std::string zoneFor(Session& session, const std::string& person, const Facts& facts, Instant at) {
    const DutySpan* duty = dutyAt(facts, at);
    return duty ? duty->zone : people::zoneOf(session, person, at);
}

/// An award, where every requirement of the cycle is met.
void awardWhereMet(ledger::Appending& appending, const std::string& person, const Program& program, const Facts& facts, const Cycle& cycle);

void consider(ledger::Appending& appending, const std::string& person, const ProgramVersions& versions, const Evidence& evidence) {
    Session& session = appending.session();
    const Instant now = appending.now();
    const Program& program = versions.back().program;
    const Facts facts = factsOf(session, person, program.id, versions, std::nullopt);
    const Cycle cycle = cycleAt(facts, now);
    if (cycle.since && evidence.at < *cycle.since) return;  // done before the window opened: it extends nothing

    const bool started =
        std::any_of(facts.starts.begin(), facts.starts.end(), [&](Instant start) { return !cycle.since || *cycle.since <= start; });
    if (!started) {
        NewRecord record;
        record.type = "certification.started";
        record.subject = person;
        record.data = Json::object({{"program", program.id}, {"version", program.version}});
        if (evidence.at < now) record.effective = evidence.at;
        appending.append(std::move(record));
    }
    awardWhereMet(appending, person, program, facts, cycle);
}

void awardWhereMet(ledger::Appending& appending, const std::string& person, const Program& program, const Facts& facts,
                   const Cycle& cycle) {
    Session& session = appending.session();
    const Instant now = appending.now();
    const auto completion = completionOf(program, cycle.path, evidenceOf(session, person, std::nullopt),
                                         lessonsFor(session, person, program, now), cycle.since, now);
    if (!completion) return;

    // What was withdrawn is nothing that could be renewed, even where it still held at the instant of completion.
    Facts standing = facts;
    std::erase_if(standing.awards, [](const Award& award) { return award.withdrawnAt.has_value(); });
    // In time or late is decided by the instant of completion, not by when it was graded or entered.
    const AwardKind kind = cycleAt(standing, completion->at).ifMet;
    const Award* previous = awardAt(standing, completion->at);
    const Zone zone(zoneFor(session, person, facts, completion->at));
    const Term term = termOf(program, completion->at, zone, kind == AwardKind::Renewal && previous ? &previous->term : nullptr);
    appending.append(awardRecord(person, appending.entropy().id("award"), program, term, kind, *completion, now));
}

bool contains(const std::vector<std::int64_t>& seqs, const std::vector<std::int64_t>& any) {
    return std::any_of(any.begin(), any.end(), [&](std::int64_t seq) { return std::find(seqs.begin(), seqs.end(), seq) != seqs.end(); });
}

/// An attempt was annulled, or graded anew and not passed: what was awarded on it counts no more, from now on and not before. Whatever
/// else was met stays met; the person has the program's days to make up for what is missing.
void withdraw(ledger::Appending& appending, const gate::Record& record) {
    Session& session = appending.session();
    const Instant now = appending.now();
    const std::string attempt = record.data["attempt"].text("");
    const auto proved = attempt.empty() ? std::vector<std::int64_t>{} : evidenceOfAttempt(session, attempt);
    if (proved.empty()) return;
    const Programs programs = Programs::load(session, now);
    for (const auto& [id, versions] : programs.all()) {
        const Program& program = versions.back().program;
        bool withdrawn = false;
        for (const auto& award : factsOf(session, record.subject, id, versions, std::nullopt).awards) {
            if (award.withdrawnAt || !contains(award.restsOn, proved)) continue;
            const Facts facts = factsOf(session, record.subject, id, versions, std::nullopt);
            const Zone zone(zoneFor(session, record.subject, facts, now));
            NewRecord taken;
            taken.type = "certification.awardWithdrawn";
            taken.subject = record.subject;
            taken.data = Json::object({{"award", award.award},
                                       {"awardSeq", award.seq},
                                       {"awardFrom", award.term.from.ms},
                                       {"awardRecordedAt", award.recordedAt.ms},
                                       {"program", id},
                                       {"version", program.version},
                                       {"because", record.seq},
                                       {"retakeDue", zone.dateOf(now).plusDays(program.dueDays).iso()},
                                       {"zone", zone.name()}});
            appending.append(std::move(taken));
            withdrawn = true;
        }
        if (!withdrawn) continue;
        // A later attempt may have passed as well: then the award rests on that one.
        const Facts facts = factsOf(session, record.subject, id, versions, std::nullopt);
        awardWhereMet(appending, record.subject, program, facts, cycleAt(facts, now));
    }
}

void react(ledger::Appending& appending, const gate::Record& record) {
    if (record.type == "assessment.annulled" || (record.type == "assessment.regraded" && !record.data["passed"].boolean()))
        withdraw(appending, record);
    const auto all = evidenceIn(record);
    if (all.empty()) return;
    const Programs programs = Programs::load(appending.session(), appending.now());
    for (const auto& [id, versions] : programs.all()) {
        const auto asked = std::find_if(all.begin(), all.end(), [&](const Evidence& one) { return asksFor(versions.back().program, one); });
        // A grade given anew for an attempt that passed before adds nothing: its award stands.
        if (asked != all.end()) consider(appending, record.subject, versions, *asked);
    }
}

// ---- commands ----

/// A decision about a certificate: who decides must not be the person, and not the operator (people decide, on recorded evidence).
struct Decision {
    std::string person;
    std::string program;
    Programs programs;
    Facts facts;
    Status status;
};

Decision decide(CommandCall& call) {
    Decision decision{call.text("person"), call.text("program"), Programs::load(call.session(), call.now()), {}, {}};
    if (call.actor().person == decision.person) throw Refused("certification.own-decision", Json::object(), "person");
    if (!people::exists(call.session(), decision.person)) throw Refused("certification.unknown-person", Json::object(), "person");
    decision.facts =
        factsOf(call.session(), decision.person, decision.program, decision.programs.versionsOf(decision.program), std::nullopt);
    decision.status = statusAt(decision.facts, call.now());
    return decision;
}

NewRecord decisionRecord(const CommandCall& call, const std::string& type, const Decision& decision) {
    const std::string reason = call.text("reason");
    if (reason.empty()) throw Refused("certification.reason-missing", Json::object(), "reason");
    NewRecord record;
    record.type = type;
    record.subject = decision.person;
    record.data = Json::object({{"program", decision.program}});
    record.texts = {{"reason", reason}};
    return record;
}

Json suspend(CommandCall& call) {
    const Decision decision = decide(call);
    const Certificate certificate = decision.status.certificate;
    if (certificate == Certificate::None || certificate == Certificate::Lapsed || certificate == Certificate::Revoked) {
        throw Refused("certification.nothing-to-suspend", Json::object(), "person");
    }
    if (decision.status.hold == Hold::Suspended) throw Refused("certification.already-suspended", Json::object(), "person");
    return Json::object({{"record", call.append(decisionRecord(call, "certification.suspended", decision)).seq}});
}

Json reinstate(CommandCall& call) {
    const Decision decision = decide(call);
    if (decision.status.hold != Hold::Suspended) throw Refused("certification.not-suspended", Json::object(), "person");
    return Json::object({{"record", call.append(decisionRecord(call, "certification.reinstated", decision)).seq}});
}

Json revoke(CommandCall& call) {
    const Decision decision = decide(call);
    if (decision.status.certificate == Certificate::None || decision.status.certificate == Certificate::Revoked) {
        throw Refused("certification.nothing-to-revoke", Json::object(), "person");
    }
    NewRecord record = decisionRecord(call, "certification.revoked", decision);
    // Earning it again has its own time: the program's days from the day of the decision.
    const Zone zone(zoneFor(call.session(), decision.person, decision.facts, call.now()));
    const Date due = zone.dateOf(call.now()).plusDays(decision.programs.newest(decision.program).dueDays);
    record.data.set("retakeDue", due.iso());
    record.data.set("retakeDueAt", zone.endOf(due).ms);
    record.data.set("zone", zone.name());
    return Json::object({{"record", call.append(std::move(record)).seq}});
}

Json enrolPerson(CommandCall& call) {
    const std::string person = call.text("person");
    const std::string id = call.text("program");
    const Programs programs = Programs::load(call.session(), call.now());
    const Program& program = programs.newest(id);
    if (!people::exists(call.session(), person)) throw Refused("certification.unknown-person", Json::object(), "person");
    const Facts facts = factsOf(call.session(), person, id, programs.versionsOf(id), std::nullopt);
    if (dutyAt(facts, call.now())) throw Refused("certification.already-enrolled", Json::object(), "person");
    const Zone zone(people::zoneOf(call.session(), person, call.now()));
    const Date anchor = zone.dateOf(call.now());
    const Date due = anchor.plusDays(program.dueDays);
    NewRecord record;
    record.type = "certification.enrolled";
    record.subject = person;
    record.data =
        Json::object({{"program", id}, {"version", program.version}, {"anchor", anchor.iso()}, {"due", due.iso()}, {"zone", zone.name()}});
    call.append(std::move(record));
    return Json::object({{"due", due.iso()}});
}

Json exempt(CommandCall& call) {
    const Decision decision = decide(call);
    const Zone zone(people::zoneOf(call.session(), decision.person, call.now()));
    const Date today = zone.dateOf(call.now());
    const Date from = Date::parse(call.text("from", today.iso())).value_or(today);
    const auto until = Date::parse(call.text("until"));
    if (from < today) throw Refused("certification.exempt-past", Json::object({{"date", from.iso()}}), "from");
    if (until && *until < from) throw Refused("certification.span-backwards", Json::object(), "until");
    NewRecord record = decisionRecord(call, "certification.exempted", decision);
    record.data.set("from", from.iso());
    record.data.set("fromAt", from == today ? call.now().ms : zone.startOf(from).ms);
    record.data.set("zone", zone.name());
    if (until) {
        record.data.set("until", until->iso());
        record.data.set("untilAt", zone.endOf(*until).ms);
    }
    return Json::object({{"record", call.append(std::move(record)).seq}});
}

// ---- the table of access ----

const Access kOwnOrInCharge{{Role::Learner, Reach::Own},
                            {Role::Supervisor, Reach::Team},
                            {Role::Hr, Reach::Organisation},
                            {Role::Auditor, Reach::Organisation},
                            {Role::Operator, Reach::Organisation}};
const Access kHr{{Role::Hr, Reach::Organisation}};

gate::Argument person(Need need, std::string about) { return {"person", Type::Person, need, std::move(about)}; }
gate::Argument program() { return {"program", Type::Id, Need::Required, "the certification"}; }
gate::Argument reason() { return {"reason", Type::Text, Need::Required, "why, in words; private"}; }

void command(gate::Registry& registry, const char* name, const char* about, std::vector<gate::Argument> arguments, const char* answer,
             Access access, Json (*handle)(CommandCall&)) {
    gate::Command entry;
    entry.name = name;
    entry.about = about;
    entry.arguments = std::move(arguments);
    entry.answer = answer;
    entry.access = std::move(access);
    entry.handle = handle;
    registry.command(std::move(entry));
}

void query(gate::Registry& registry, const char* name, const char* about, std::vector<gate::Argument> arguments, const char* answer,
           Access access, std::function<Json(QueryCall&)> handle) {
    gate::Query entry;
    entry.name = name;
    entry.about = about;
    entry.arguments = std::move(arguments);
    entry.answer = answer;
    entry.access = std::move(access);
    entry.handle = std::move(handle);
    registry.query(std::move(entry));
}

std::string whose(QueryCall& call) {
    const std::string person = call.text("person", call.actor().person);
    if (!people::exists(call.session(), person)) throw Refused("certification.unknown-person", Json::object(), "person");
    return person;
}

void registerCommands(gate::Registry& registry) {
    command(registry, "certification.suspend", "Suspends a certificate until it is reinstated.",
            {person(Need::Required, "whose certificate"), program(), reason()}, "{record}", kHr, suspend);
    command(registry, "certification.reinstate", "Lifts a suspension.", {person(Need::Required, "whose certificate"), program(), reason()},
            "{record}", kHr, reinstate);
    command(registry, "certification.revoke", "Revokes a certificate; it is earned again from the beginning.",
            {person(Need::Required, "whose certificate"), program(), reason()}, "{record}", kHr, revoke);
    command(registry, "certification.enrolPerson", "Enrols somebody whose job does not require the certification.",
            {person(Need::Required, "who"), program()}, "{due}",
            {{Role::Hr, Reach::Organisation}, {Role::Supervisor, Reach::Team}, {Role::Operator, Reach::Organisation}}, enrolPerson);
    command(registry, "certification.exempt", "Excuses somebody from holding the certification.",
            {person(Need::Required, "who"),
             program(),
             {"from", Type::Date, Need::Optional, "first day; today where absent"},
             {"until", Type::Date, Need::Optional, "last day; open where absent"},
             reason()},
            "{record}", kHr, exempt);
}

void registerQueries(gate::Registry& registry) {
    query(registry, "certification.myPath", "The way to each certification of a person: stations, what comes next, and why.",
          {person(Need::Optional, "oneself where absent")},
          "{programs:[{program,title,why,label,duty,certificate,hold,due,dueText,statusText,award?,stations,next}]}", kOwnOrInCharge,
          [](QueryCall& call) { return pathAnswer(call, whose(call)); });
    query(registry, "certification.statusOf", "Where a person stands in a program, with every date's reason.",
          {person(Need::Optional, "oneself where absent"), program()}, "{label,duty,certificate,hold,…dates,sentences,records}",
          kOwnOrInCharge,
          [](QueryCall& call) { return statusAnswer(call, Programs::load(call.session(), call.at()), whose(call), call.text("program")); });
    query(registry, "certification.mayDo", "May a person do a task now, and why or why not?",
          {person(Need::Optional, "oneself where absent"), {"task", Type::Id, Need::Required, "a task of a program"}}, "{may,why}",
          kOwnOrInCharge,
          [](QueryCall& call) { return mayDoAnswer(call, Programs::load(call.session(), call.at()), whose(call), call.text("task")); });
    query(registry, "certification.tonight", "Who works at a site now, and who may do which task.",
          {{"site", Type::Id, Need::Required, "the site"},
           {"everybody", Type::Boolean, Need::Optional, "also those of whom no task asks a certificate"}},
          "{at,rows:[{person,name,jobRoleName,tasks:[{task,title,may,why}]}]}",
          {{Role::Supervisor, Reach::Site},
           {Role::Hr, Reach::Organisation},
           {Role::Auditor, Reach::Organisation},
           {Role::Operator, Reach::Organisation}},
          [](QueryCall& call) { return tonightAnswer(call, call.text("site")); });
    query(registry, "certification.programs", "The certifications of this organisation.", {},
          "{rows:[{program,version,title,why,validText,windowDays,graceDays,dueDays,tasks}]}",
          {{Role::Learner, Reach::Own},
           {Role::Supervisor, Reach::Own},
           {Role::Hr, Reach::Own},
           {Role::Author, Reach::Own},
           {Role::Auditor, Reach::Own},
           {Role::Operator, Reach::Organisation}},
          programsAnswer);
}

}  // namespace

void registerCertification(gate::Registry& registry) {
    packs::addKindCheck("program", "certification.program", [](const packs::Pack& pack, const packs::Library&, Problems& problems) {
        (void)parseProgram(pack.manifest(), {}, problems);  // the words of each locale are checked with every other pack's
    });
    registerCommands(registry);
    registerQueries(registry);
    registry.projector({"certification.evidence", 2, voidingTypes(), {"certification_evidence"}, projectEvidence});
    registry.projector({"certification.status",
                        2,
                        {"certification.awarded", "certification.awardWithdrawn", "certification.started", "certification.suspended",
                         "certification.reinstated", "certification.revoked", "certification.enrolled", "certification.exempted"},
                        {"certification_programs", "certification_timelines", "certification_awards", "certification_starts",
                         "certification_holds", "certification_duties", "certification_withdrawals"},
                        project});
    registry.reactor({"certification.award", voidingTypes(), react});
}

}  // namespace adab::certification
