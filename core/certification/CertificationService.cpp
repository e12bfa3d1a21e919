// SPDX-License-Identifier: GPL-3.0-or-later
#include "certification/CertificationService.h"

#include "certification/CertificationAnswers.h"
#include "certification/DecisionStore.h"
#include "certification/ServiceParts.h"
#include "packs/ContentStore.h"
#include "packs/PackChecks.h"
#include "people/PeopleRules.h"
#include "people/PeopleStore.h"

#include <algorithm>
#include <set>

namespace adab::certification {

namespace {

const std::vector<std::string>& evidenceTypes() {
    static const std::vector<std::string> types{"courses.lessonFinished",
                                                "courses.standardsAcknowledged",
                                                "formulas.practised",
                                                "assessment.graded",
                                                "assessment.regraded",
                                                "scenarios.finished",
                                                "formulas.heard",
                                                "certification.observed",
                                                "certification.awarded",
                                                "certification.imported",
                                                "certification.recognised",
                                                "certification.hoursConfirmed",
                                                "certification.entryConfirmed"};
    return types;
}

/// Evidence, and what makes evidence void.
std::vector<std::string> voidingTypes() {
    std::vector<std::string> types = evidenceTypes();
    for (const char* type : {"assessment.annulled", "certification.awardWithdrawn", "certification.revoked",
                             "certification.observationWithdrawn", "certification.hoursWithdrawn"})
        types.emplace_back(type);
    return types;
}

Json listOf(const std::vector<std::int64_t>& seqs) {
    Json list = Json::list();
    for (const auto seq : seqs) list.push(seq);
    return list;
}

// ---- records ----

}  // namespace

NewRecord awardRecord(const std::string& type, const std::string& person, const std::string& awardId, const Program& program,
                      const Term& term, AwardKind kind, const Completion& completion, Instant now) {
    NewRecord record;
    record.type = type;
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

namespace {

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
    std::vector<Evidence> spoken;
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
        // A formula that was said as asked in an exam is passed, whatever became of the rest.
        const Json& formulas = data["formulas"];
        for (const auto& formula : formulas.items()) {
            spoken.push_back(evidence);
            spoken.back().kind = RequirementKind::Formula;
            spoken.back().ref = formula.text("");
        }
        if (!data["passed"].boolean()) return spoken;
        evidence.kind = RequirementKind::Exam;
        evidence.ref = data["exam"].text("");
    } else if (record.type == "scenarios.finished") {
        if (!data["passed"].boolean()) return {};
        evidence.kind = RequirementKind::Scenario;
        evidence.ref = data["scenario"].text("");
    } else if (record.type == "formulas.heard") {
        if (!data["grade"]["pass"].boolean()) return {};
        evidence.kind = RequirementKind::Formula;
        evidence.ref = data["formula"].text("");
    } else if (record.type == "certification.observed") {
        if (!data["passed"].boolean()) return {};
        evidence.kind = RequirementKind::Observation;
        evidence.ref = data["rubric"].text("");
    } else if (record.type == "certification.hoursConfirmed") {
        evidence.kind = RequirementKind::Hours;
        evidence.ref = data["program"].text("");
        evidence.amount = data["hours"].integer();
    } else if (record.type == "certification.entryConfirmed") {
        evidence.kind = RequirementKind::Entry;
        evidence.ref = data["program"].text("");
    } else if (record.type == "certification.awarded" || record.type == "certification.imported" ||
               record.type == "certification.recognised") {
        evidence.kind = RequirementKind::Certification;
        evidence.ref = data["program"].text("");
        evidence.until = Instant{data["validUntil"].integer()};
    } else {
        return {};
    }
    if (evidence.ref.empty() || record.subject.empty()) return {};
    std::vector<Evidence> all{evidence};
    all.insert(all.end(), spoken.begin(), spoken.end());
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

void projectHold(Session& session, const gate::Record& record) {
    const std::string program = record.data["program"].text("");
    const Json& data = record.data;
    if (record.type == "certification.suspended") {
        insertSuspension(session, record.subject, program, record);
    } else if (record.type == "certification.reinstated") {
        liftSuspensions(session, record.subject, program, record);
    } else if (record.type == "certification.revoked") {
        insertRevocation(session, record.subject, program,
                         {record.when(), Instant{data["retakeDueAt"].integer()}, dateIn(data, "retakeDue"), record.seq}, record.at);
        // What waited for a decision was earned before: from here on everything is earned anew.
        endProposals(session, record.subject, program, record);
    } else if (record.type == "certification.revocationLifted") {
        endRevocation(session, data["revocation"].integer(), record);
    } else if (record.type == "certification.enrolled") {
        insertEnrolment(session, record.subject, program, enrolmentIn(record), record.at);
    } else if (record.type == "certification.exempted") {
        Span span{Instant{data["fromAt"].integer()}, std::nullopt, record.seq};
        if (data.has("untilAt")) span.until = Instant{data["untilAt"].integer()};
        insertExemption(session, record.subject, program, span, record.at);
    } else if (record.type == "certification.dueMoved") {
        insertMovedDue(session, record.subject, program, {record.at, dateIn(data, "due"), record.seq});
    } else if (record.type == "certification.proposed") {
        insertProposal(session, record.subject, program, record);
    } else if (record.type == "certification.declined") {
        endProposals(session, record.subject, program, record);
    }
}

const std::vector<std::string>& statusTypes() {
    static const std::vector<std::string> types{
        "certification.awarded",          "certification.imported",  "certification.recognised", "certification.started",
        "certification.awardWithdrawn",   "certification.suspended", "certification.reinstated", "certification.revoked",
        "certification.revocationLifted", "certification.enrolled",  "certification.exempted",   "certification.dueMoved",
        "certification.proposed",         "certification.declined"};
    return types;
}

/// An award ends what was begun, and a decision stands on an award: one projector writes all tables of the room but the evidence.
void project(Session& session, const gate::Record& record) {
    if (record.type == "certification.awarded" || record.type == "certification.imported" || record.type == "certification.recognised") {
        insertAward(session, record.subject, awardIn(record));
    } else if (record.type == "certification.started") {
        insertStart(session, record.subject, record.data["program"].text(""), record.data["version"].text(""), record);
    } else if (record.type == "certification.awardWithdrawn") {
        // What is missing is met anew from here on: the work is under way again.
        insertWithdrawal(session, record.subject, record.data["program"].text(""), record);
        insertStart(session, record.subject, record.data["program"].text(""), record.data["version"].text(""), record);
    } else {
        projectHold(session, record);
    }
}

void projectEvidence(Session& session, const gate::Record& record) {
    const std::string attempt = record.data["attempt"].text("");
    const bool voids = record.type == "assessment.annulled" || record.type == "assessment.regraded";
    if (voids && !attempt.empty()) voidEvidence(session, attempt, record.at);
    // A certification that was taken back proves nothing for others that ask for it.
    if (record.type == "certification.awardWithdrawn") voidEvidence(session, record.data["award"].text(""), record.at);
    if (record.type == "certification.revoked") voidCertification(session, record.subject, record.data["program"].text(""), record.at);
    if (record.type == "certification.observationWithdrawn") voidEvidence(session, record.data["observation"].text(), record.at);
    if (record.type == "certification.hoursWithdrawn") voidEvidence(session, record.data["confirmation"].text(), record.at);
    // By which name it can be found where it proves nothing any more.
    const std::string source = record.type.starts_with("assessment.")          ? attempt
                               : record.type == "certification.observed"       ? record.data["observation"].text("")
                               : record.type == "certification.hoursConfirmed" ? record.data["confirmation"].text("")
                                                                               : record.data["award"].text("");
    for (const auto& evidence : evidenceIn(record)) insertEvidence(session, record.subject, evidence, source, record.at);
}

// ---- the reactors ----

bool asksFor(const std::vector<Requirement>& requirements, const Evidence& evidence) {
    return std::any_of(requirements.begin(), requirements.end(), [&](const Requirement& requirement) {
        return asksFor(requirement.parts, evidence) ||
               (requirement.kind == evidence.kind &&
                std::find(requirement.refs.begin(), requirement.refs.end(), evidence.ref) != requirement.refs.end());
    });
}

}  // namespace

std::string zoneFor(Session& session, const std::string& person, const Facts& facts, Instant at) {
    const DutySpan* duty = dutyAt(facts, at);
    return duty ? duty->zone : people::zoneOf(session, person, at);
}

Term termEarned(Session& session, const std::string& person, const Program& program, const Facts& facts, const Earned& earned) {
    return termEarned(program, facts, earned, Zone(zoneFor(session, person, facts, earned.completion.at)));
}

namespace {

/// An award, or the question to a person where the program asks for one, where every requirement of the cycle is met.
void awardWhereMet(ledger::Appending& appending, const std::string& person, const Program& program, const Facts& facts);

void consider(ledger::Appending& appending, const std::string& person, const ProgramVersions& versions, const Evidence& evidence) {
    Session& session = appending.session();
    const Instant now = appending.now();
    const Program& program = versions.back().program;
    const Facts facts = factsOf(session, person, program.id, versions, std::nullopt);
    if (!countsNow(facts, evidence, now)) return;
    if (!hasBegun(facts, now)) {
        NewRecord record;
        record.type = "certification.started";
        record.subject = person;
        record.data = Json::object({{"program", program.id}, {"version", program.version}});
        if (evidence.at < now) record.effective = evidence.at;
        appending.append(std::move(record));
    }
    awardWhereMet(appending, person, program, facts);
}

void awardWhereMet(ledger::Appending& appending, const std::string& person, const Program& program, const Facts& facts) {
    Session& session = appending.session();
    const Instant now = appending.now();
    const auto earned = earnedBy(facts, program, evidenceOf(session, person, std::nullopt), lessonsFor(session, person, program, now), now);
    if (!earned) return;
    if (program.decidedBy == DecidedBy::Person) {
        if (proposalAt(facts, now)) return;
        NewRecord record;
        record.type = "certification.proposed";
        record.subject = person;
        record.data = Json::object({{"program", program.id},
                                    {"version", program.version},
                                    {"kind", name(earned->kind)},
                                    {"lastRequirement", earned->completion.lastRequirement},
                                    {"restsOn", listOf(earned->completion.seqs)}});
        if (earned->completion.at < now) record.effective = earned->completion.at;
        appending.append(std::move(record));
        return;
    }
    const Term term = termEarned(session, person, program, facts, *earned);
    appending.append(awardRecord("certification.awarded", person, appending.entropy().id("award"), program, term, earned->kind,
                                 earned->completion, now));
}

bool contains(const std::vector<std::int64_t>& seqs, const std::vector<std::int64_t>& any) {
    return std::any_of(any.begin(), any.end(), [&](std::int64_t seq) { return std::find(seqs.begin(), seqs.end(), seq) != seqs.end(); });
}

/// An attempt was annulled, or proves less than before since it was graded anew: what was awarded on it counts no more, from now on and not
/// before. Whatever else was met stays met; the person has the program's days to make up for what is missing.
void withdraw(ledger::Appending& appending, const gate::Record& record) {
    Session& session = appending.session();
    const Instant now = appending.now();
    const std::string attempt = record.data["attempt"].text("");
    std::vector<std::int64_t> proved;
    const auto still = evidenceIn(record);
    const auto isStill = [&](const Evidence& before) {
        return std::any_of(still.begin(), still.end(), [&](const Evidence& one) {
            return one.kind == before.kind && one.ref == before.ref && one.part == before.part;
        });
    };
    for (const auto& one : attempt.empty() ? std::vector<Evidence>{} : evidenceOfAttempt(session, attempt)) {
        if (!isStill(one)) proved.push_back(one.seq);
    }
    if (proved.empty()) return;
    const Programs programs = Programs::load(session, now);
    for (const auto& [id, versions] : programs.all()) {
        const Program& program = versions.back().program;
        bool withdrawn = false;
        const Facts before = factsOf(session, record.subject, id, versions, std::nullopt);
        if (const Proposal* proposal = proposalAt(before, now); proposal && contains(proposal->restsOn, proved)) {
            NewRecord declined;
            declined.type = "certification.declined";
            declined.subject = record.subject;
            declined.data = Json::object({{"program", id}, {"because", record.seq}});
            appending.append(std::move(declined));
            withdrawn = true;
        }
        for (const auto& award : factsOf(session, record.subject, id, versions, std::nullopt).awards) {
            if (award.withdrawnAt || !restsOn(award, proved)) continue;
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
        awardWhereMet(appending, record.subject, program, facts);
    }
}

/// A revocation was taken back: what was met meanwhile towards the certificate that holds again counts at once.
void awardAfterAppeal(ledger::Appending& appending, const gate::Record& record) {
    const Programs programs = Programs::load(appending.session(), appending.now());
    const ProgramVersions& versions = programs.versionsOf(record.data["program"].text());
    const Facts facts = factsOf(appending.session(), record.subject, versions.back().program.id, versions, std::nullopt);
    awardWhereMet(appending, record.subject, versions.back().program, facts);
}

void react(ledger::Appending& appending, const gate::Record& record) {
    if (record.type == "certification.revocationLifted") return awardAfterAppeal(appending, record);
    if (record.type == "assessment.annulled" || record.type == "assessment.regraded") withdraw(appending, record);
    const auto all = evidenceIn(record);
    if (all.empty()) return;
    const Programs programs = Programs::load(appending.session(), appending.now());
    for (const auto& [id, versions] : programs.all()) {
        const auto asked =
            std::find_if(all.begin(), all.end(), [&](const Evidence& one) { return asksFor(versions.back().program.requirements, one); });
        // A grade given anew for an attempt that passed before adds nothing: its award stands.
        if (asked != all.end()) consider(appending, record.subject, versions, *asked);
    }
}

// ---- commands ----

Json enrolPerson(CommandCall& call) {
    const std::string person = call.text("person");
    const std::string id = call.text("program");
    const Programs programs = Programs::load(call.session(), call.now());
    const Program& program = programs.newest(id);
    if (!people::exists(call.session(), person)) throw Refused("certification.unknown-person", Json::object(), "person");
    if (person == call.actor().person && !program.open) throw Refused("certification.not-open", Json::object(), "program");
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

}  // namespace

// ---- what the registering files share ----

Access ownOrInCharge() {
    return {{Role::Learner, Reach::Own},
            {Role::Supervisor, Reach::Team},
            {Role::Hr, Reach::Organisation},
            {Role::Auditor, Reach::Organisation},
            {Role::Operator, Reach::Organisation}};
}
Access inCharge() { return {{Role::Supervisor, Reach::Team}, {Role::Hr, Reach::Organisation}}; }
Access hrOnly() { return {{Role::Hr, Reach::Organisation}}; }

gate::Argument personArgument(Need need, std::string about) { return {"person", Type::Person, need, std::move(about)}; }
gate::Argument programArgument() { return {"program", Type::Id, Need::Required, "the certification"}; }
gate::Argument reasonArgument() { return {"reason", Type::Text, Need::Required, "why, in words; private"}; }
gate::Argument evidenceArgument() { return {"evidence", Type::List, Need::Required, "numbers of the records that it rests on"}; }
gate::Argument signatureArgument() {
    return {"signature", Type::Secret, Need::Optional, "of people.confirm; needed wherever somebody is signed in"};
}

void addCommand(gate::Registry& registry, const char* name, const char* about, std::vector<gate::Argument> arguments, const char* answer,
                Access access, std::function<Json(CommandCall&)> handle, gate::FindTarget target) {
    gate::Command entry;
    entry.name = name;
    entry.about = about;
    entry.arguments = std::move(arguments);
    entry.answer = answer;
    entry.access = std::move(access);
    entry.handle = std::move(handle);
    entry.target = std::move(target);
    registry.command(std::move(entry));
}

void addQuery(gate::Registry& registry, const char* name, const char* about, std::vector<gate::Argument> arguments, const char* answer,
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

std::string requiredReason(const CommandCall& call, std::string_view field) {
    std::string reason = call.text(field);
    if (reason.empty()) throw Refused("certification.reason-missing", Json::object(), std::string(field));
    return reason;
}

namespace {

void registerCommands(gate::Registry& registry) {
    addCommand(registry, "certification.enrolPerson",
               "Enrols somebody whose job does not require the certification; oneself, where it is open.",
               {personArgument(Need::Required, "who"), programArgument()}, "{due}",
               {{Role::Learner, Reach::Own},
                {Role::Supervisor, Reach::Team},
                {Role::Hr, Reach::Organisation},
                {Role::Operator, Reach::Organisation}},
               enrolPerson);
}

void registerQueries(gate::Registry& registry) {
    addQuery(registry, "certification.myPath", "The way to each certification of a person: stations, what comes next, and why.",
             {personArgument(Need::Optional, "oneself where absent")},
             "{programs:[{program,title,why,label,duty,certificate,hold,due,dueText,statusText,award?,stations,next}]}", ownOrInCharge(),
             [](QueryCall& call) { return pathAnswer(call, whose(call)); });
    addQuery(registry, "certification.statusOf", "Where a person stands in a program, with every date's reason.",
             {personArgument(Need::Optional, "oneself where absent"), programArgument()},
             "{label,duty,certificate,hold,…dates,sentences,records}", ownOrInCharge(), [](QueryCall& call) {
                 return statusAnswer(call, Programs::load(call.session(), call.at()), whose(call), call.text("program"));
             });
    addQuery(registry, "certification.mayDo", "May a person do a task now, and why or why not?",
             {personArgument(Need::Optional, "oneself where absent"), {"task", Type::Id, Need::Required, "a task of a program"}},
             "{may,why}", ownOrInCharge(),
             [](QueryCall& call) { return mayDoAnswer(call, Programs::load(call.session(), call.at()), whose(call), call.text("task")); });
    addQuery(registry, "certification.tonight", "Who works at a site now, and who may do which task.",
             {{"site", Type::Id, Need::Required, "the site"},
              {"everybody", Type::Boolean, Need::Optional, "also those of whom no task asks a certificate"}},
             "{at,rows:[{person,name,jobRoleName,tasks:[{task,title,may,why}]}]}",
             {{Role::Supervisor, Reach::Site},
              {Role::Hr, Reach::Organisation},
              {Role::Auditor, Reach::Organisation},
              {Role::Operator, Reach::Organisation}},
             [](QueryCall& call) { return tonightAnswer(call, call.text("site")); });
    addQuery(
        registry, "certification.programs", "The certifications of this organisation.", {},
        "{rows:[{program,version,title,why,open,enrolled,validMonths,validDays,basis,windowDays,graceDays,dueDays,requirements,tasks}]}",
        {{Role::Learner, Reach::Own},
         {Role::Supervisor, Reach::Own},
         {Role::Hr, Reach::Own},
         {Role::Author, Reach::Own},
         {Role::Auditor, Reach::Own},
         {Role::Operator, Reach::Organisation}},
        programsAnswer);
}

}  // namespace

namespace {

/// The certifications that a program asks for, with their places.
std::vector<Yaml> prerequisitesOf(const packs::Pack& pack) {
    std::vector<Yaml> all;
    const auto add = [&](const Yaml& requirement) {
        const Yaml& named = requirement["program"];
        if (named.isScalar()) all.push_back(named);
        for (const auto& one : named.items()) all.push_back(one);
    };
    for (const auto& requirement : pack.manifest()["requirements"].items()) {
        add(requirement);
        for (const auto& part : requirement["of"].items()) add(part);
    }
    return all;
}

/// Does the way along the certifications asked for lead from `program` to `target`?
bool leadsTo(const std::string& program, const std::string& target, const packs::Library& library, std::set<std::string>& seen) {
    if (program == target) return true;
    const auto pack = seen.insert(program).second ? library.find(program) : nullptr;
    if (!pack) return false;
    const auto next = prerequisitesOf(*pack);
    return std::any_of(next.begin(), next.end(), [&](const Yaml& one) { return leadsTo(one.scalar(), target, library, seen); });
}

/// A certification that leads back to itself could never be earned.
void refuseCircles(const packs::Pack& pack, const packs::Library& library, Problems& problems) {
    for (const auto& asked : prerequisitesOf(pack)) {
        std::set<std::string> seen;
        if (asked.scalar() != pack.id() && leadsTo(asked.scalar(), pack.id(), library, seen)) {
            problems.push_back(asked.problem("“" + asked.scalar() + "” asks for “" + pack.id() + "” in its turn: nobody could begin.",
                                             "Take one of the two requirements out."));
        }
    }
}

}  // namespace

void registerCertification(gate::Registry& registry) {
    registry.privateTexts("training", {{"certification.observed", {"note", "note:"}},
                                       {"certification.observationSeen", {"witness", "remark"}},
                                       {"certification.observationWithdrawn", {"reason"}},
                                       {"certification.hoursConfirmed", {}},
                                       {"certification.hoursWithdrawn", {"reason"}},
                                       {"certification.entryConfirmed", {}},
                                       {"certification.awarded", {"reason"}},
                                       {"certification.declined", {"reason"}},
                                       {"certification.suspended", {"reason"}},
                                       {"certification.reinstated", {"reason"}},
                                       {"certification.revoked", {"reason"}},
                                       {"certification.decisionTakenBack", {"reason"}},
                                       {"certification.appealed", {"reason"}},
                                       {"certification.appealDecided", {"reason"}},
                                       {"certification.exceptionAsked", {"reason"}},
                                       {"certification.exceptionRefused", {"reason"}},
                                       {"certification.dueMoved", {"reason"}}});
    packs::addKindCheck("program", "certification.program", [](const packs::Pack& pack, const packs::Library& library, Problems& problems) {
        (void)parseProgram(pack.manifest(), {}, problems);  // the words of each locale are checked with every other pack's
        refuseCircles(pack, library, problems);
    });
    registerCommands(registry);
    registerQueries(registry);
    registerDecisions(registry);
    registerExceptions(registry);
    registerObservations(registry);
    registerHours(registry);
    registerImport(registry);
    registerShift(registry);
    registerPreview(registry);
    registerProgramChange(registry);
    registerUndo(registry);
    registerLineUp(registry);
    registry.projector({"certification.evidence", 4, voidingTypes(), {"certification_evidence"}, projectEvidence});
    registry.projector({"certification.status",
                        4,
                        statusTypes(),
                        {"certification_programs", "certification_timelines", "certification_awards", "certification_starts",
                         "certification_holds", "certification_duties", "certification_withdrawals", "certification_proposals"},
                        project});
    registry.projector({"certification.decisions",
                        2,
                        decisionTypes(),
                        {"certification_decisions", "certification_exceptions", "certification_appeals", "certification_assignments"},
                        projectDecision});
    registry.projector({"certification.restrictions",
                        1,
                        {"certification.restricted", "certification.restrictionLifted"},
                        {"certification_restrictions"},
                        [](Session& session, const Record& record) {
                            if (record.type == "certification.restricted") return insertRestriction(session, record);
                            liftRestriction(session, record);
                        }});
    registry.projector({"certification.observations", 2, observationTypes(), {"certification_observations"}, projectObservation});
    std::vector<std::string> decisive = voidingTypes();
    decisive.emplace_back("certification.revocationLifted");
    registry.reactor({"certification.award", std::move(decisive), react});
}

}  // namespace adab::certification
