// SPDX-License-Identifier: GPL-3.0-or-later
#include "certification/DecisionStore.h"
#include "certification/ServiceParts.h"
#include "people/PeopleStore.h"

#include <algorithm>

/// What was entered or decided by mistake is undone by a record of its own, as long as nothing depends on it; what does is named.
namespace adab::certification {

void undoDecision(CommandCall& call, const DecisionRow& decision, const Json& because) {
    NewRecord record;
    record.subject = decision.person;
    record.data = Json::object({{"program", decision.program}});
    for (const auto& [key, value] : because.members()) record.data.set(key, value);
    if (decision.decision == "suspend") {
        record.type = "certification.reinstated";
    } else if (decision.decision == "reinstate") {
        record.type = "certification.suspended";
    } else if (decision.decision == "revoke") {
        record.type = "certification.revocationLifted";
        record.data.set("revocation", decision.seq);
    } else if (decision.decision == "decline") {
        const Programs programs = Programs::load(call.session(), call.now());
        const Program& program = programs.newest(decision.program);
        const Facts facts = factsOf(call.session(), decision.person, decision.program, programs.versionsOf(decision.program), std::nullopt);
        const auto earned = earnedBy(facts, program, evidenceOf(call.session(), decision.person, std::nullopt),
                                     lessonsFor(call.session(), decision.person, program, call.now()), call.now());
        if (!earned || proposalAt(facts, call.now())) return;
        record.type = "certification.proposed";
        Json seqs = Json::list();
        for (const auto seq : earned->completion.seqs) seqs.push(seq);
        record.data.set("version", program.version).set("kind", name(earned->kind)).set("restsOn", std::move(seqs));
        record.data.set("lastRequirement", earned->completion.lastRequirement);
        if (earned->completion.at < call.now()) record.effective = earned->completion.at;
    } else {
        return;
    }
    call.append(std::move(record));
}

namespace {

Json dated(Date date) { return Json::object({{"date", date.iso()}}); }

Dependence dependence(Session& session, Instant now, const std::string& program, const char* code, const std::string& person, Instant at,
                      const std::string& locale = "en") {
    const Zone zone(people::zoneOf(session, person, now));
    const Programs programs = Programs::load(session, now);
    const std::string title = programs.all().count(program) > 0 ? programs.newest(program).textsFor(locale).title : program;
    return {code, Json::object({{"program", title}, {"date", dated(zone.dateOf(at))}})};
}

/// A decision that names this record.
const DecisionRow* namingIt(const std::vector<DecisionRow>& decisions, std::int64_t seq) {
    const auto found = std::find_if(decisions.begin(), decisions.end(), [&](const DecisionRow& one) {
        return !one.takenBackAt && std::find(one.restsOn.begin(), one.restsOn.end(), seq) != one.restsOn.end();
    });
    return found == decisions.end() ? nullptr : &*found;
}

}  // namespace

std::optional<Dependence> dependenceOf(Session& session, const std::string& person, std::int64_t seq, Instant now,
                                       const std::string& locale) {
    const auto found = [&](const std::string& program, const char* code, Instant at) {
        return dependence(session, now, program, code, person, at, locale);
    };
    for (const auto& [program, facts] : storedFactsOfAll(session, person, std::nullopt)) {
        for (const auto& award : facts.awards) {
            if (!award.withdrawnAt && restsOn(award, {seq})) return found(program, "certification.depends-award", award.recordedAt);
        }
        const Proposal* open = proposalAt(facts, now);
        if (open && std::find(open->restsOn.begin(), open->restsOn.end(), seq) != open->restsOn.end())
            return found(program, "certification.depends-question", open->at);
        const auto decisions = decisionsAbout(session, person, program, std::nullopt);
        if (const DecisionRow* naming = namingIt(decisions, seq)) return found(program, "certification.depends-decision", naming->at);
    }
    return std::nullopt;
}

std::optional<Dependence> dependenceOf(Session& session, const ObservationRow& row, Instant now, const std::string& locale) {
    if (row.seenAt) return dependence(session, now, row.program, "certification.depends-signature", row.person, *row.seenAt, locale);
    return dependenceOf(session, row.person, row.seq, now, locale);
}

namespace {

Json withdrawCommand(CommandCall& call) {
    Session& session = call.session();
    const auto row = observationNamed(session, call.text("observation"));
    const bool mine = row && row->observer == call.actor().person;
    const bool hr = row && call.holds(Role::Hr) && row->person != call.actor().person;
    if (!mine && !hr) throw Refused("certification.unknown-observation", Json::object(), "observation");
    if (row->withdrawnAt) throw Refused("certification.withdrawn-already", Json::object(), "observation");
    const std::string reason = requiredReason(call);
    if (const auto found = dependenceOf(session, *row, call.now())) throw Refused(found->code, found->arguments, "observation");
    NewRecord record;
    record.type = "certification.observationWithdrawn";
    record.subject = row->person;
    record.data = Json::object({{"observation", row->observation}, {"observed", row->seq}, {"program", row->program}});
    record.texts = {{"reason", reason}};
    return Json::object({{"record", call.append(std::move(record)).seq}});
}

Json takeBackCommand(CommandCall& call) {
    Session& session = call.session();
    const auto row = decisionAt(session, call.args()["decision"].integer());
    if (!row || row->decidedBy != call.actor().person) throw Refused("certification.unknown-decision", Json::object(), "decision");
    if (row->takenBackAt) throw Refused("certification.taken-back-already", Json::object(), "decision");
    const std::string reason = requiredReason(call);
    const auto depends = [&](const char* code, Instant at) {
        const Dependence found = dependence(session, call.now(), row->program, code, row->person, at);
        throw Refused(found.code, found.arguments, "decision");
    };
    if (row->decision == "certify") depends("certification.depends-certificate", row->at);
    for (const auto& one : appealsOf(session, row->person)) {
        if (one.decisionSeq == row->seq) depends("certification.depends-appeal", one.askedAt);
    }
    for (const auto& one : decisionsAbout(session, row->person, row->program, std::nullopt)) {
        if (one.seq > row->seq && !one.takenBackAt) depends("certification.depends-decision", one.at);
    }
    for (const auto& one : storedFacts(session, row->person, row->program, std::nullopt).awards) {
        if (one.seq > row->seq && !one.withdrawnAt) depends("certification.depends-award", one.recordedAt);
    }
    people::takeSignature(session, call.actor(), call.text("signature"), call.now());
    NewRecord record;
    record.type = "certification.decisionTakenBack";
    record.subject = row->person;
    record.data = Json::object({{"taken", row->seq}, {"program", row->program}, {"kind", row->decision}});
    record.texts = {{"reason", reason}};
    const auto kept = call.append(std::move(record));
    undoDecision(call, *row, Json::object({{"takenBack", row->seq}}));
    return Json::object({{"record", kept.seq}});
}

}  // namespace

void registerUndo(gate::Registry& registry) {
    addCommand(registry, "certification.withdrawObservation", "An observation was entered by mistake; only while nothing depends on it.",
               {{"observation", Type::Id, Need::Required, "which"}, reasonArgument()}, "{record}",
               {{Role::Learner, Reach::Own}, {Role::Supervisor, Reach::Team}, {Role::Hr, Reach::Organisation}}, withdrawCommand,
               decidedByHandler());
    addCommand(registry, "certification.takeBackDecision", "Takes one's own decision back, while nothing depends on it.",
               {{"decision", Type::Integer, Need::Required, "number of the decision's record"}, reasonArgument(), signatureArgument()},
               "{record}", inCharge(), takeBackCommand, decidedByHandler());
}

}  // namespace adab::certification
