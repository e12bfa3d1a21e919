// SPDX-License-Identifier: GPL-3.0-or-later
#include "certification/DecisionStore.h"
#include "certification/ServiceParts.h"
#include "ledger/Ledger.h"
#include "people/PeopleStore.h"

#include <algorithm>

/// What people decide about a certificate: on recorded evidence, with a reason, under their name, never about themselves or somebody whom
/// they trained; and what can be said against it.
namespace adab::certification {

Decision decisionOf(CommandCall& call) {
    Decision decision{call.text("person"), call.text("program"), Programs::load(call.session(), call.now()), {}, {}};
    if (call.actor().person == decision.person) throw Refused("certification.own-decision", Json::object(), "person");
    if (!people::exists(call.session(), decision.person)) throw Refused("certification.unknown-person", Json::object(), "person");
    decision.facts =
        factsOf(call.session(), decision.person, decision.program, decision.programs.versionsOf(decision.program), std::nullopt);
    decision.status = statusAt(decision.facts, call.now());
    return decision;
}

bool hasTrained(Session& session, const std::string& person, const std::string& candidate, const std::string& program) {
    const auto all = assignmentsOf(session, program);
    return std::any_of(all.begin(), all.end(), [&](const Assignment& one) {
        return one.kind == "trainer" && one.person == person && (one.candidate.empty() || one.candidate == candidate);
    });
}

bool mayObserve(Session& session, const std::string& person, const std::string& program, Instant at) {
    const auto all = assignmentsOf(session, program);
    return std::any_of(all.begin(), all.end(), [&](const Assignment& one) {
        return one.kind == "observer" && one.person == person && one.from <= at && (!one.until || at < *one.until);
    });
}

namespace {

/// The records that are named must be there and be about the person.
Json checkedEvidence(CommandCall& call, const std::string& person) {
    Json list = Json::list();
    const Json::List& given = call.args()["evidence"].items();
    if (given.empty()) throw Refused("certification.evidence-missing", Json::object(), "evidence");
    for (const Json& seq : given) {
        const auto record = seq.isInteger() ? ledger::Ledger::read(call.session(), seq.integer()) : std::nullopt;
        if (!record || record->subject != person) {
            throw Refused("certification.evidence-unknown", Json::object({{"record", seq.isInteger() ? seq : Json(0)}}), "evidence");
        }
        list.push(record->seq);
    }
    return list;
}

/// Who decides is neither the candidate nor their trainer, says why and on what, and signs.
NewRecord signedRecord(CommandCall& call, const std::string& type, const std::string& meaning, const Decision& decision) {
    const std::string reason = requiredReason(call);
    Json evidence = checkedEvidence(call, decision.person);
    if (hasTrained(call.session(), call.actor().person, decision.person, decision.program)) {
        throw Refused("certification.trained-candidate", Json::object(), "person");
    }
    people::takeSignature(call.session(), call.actor(), call.text("signature"), call.now());
    NewRecord record;
    record.type = type;
    record.subject = decision.person;
    record.data = Json::object({{"program", decision.program}, {"evidence", std::move(evidence)}, {"decision", meaning}});
    record.texts = {{"reason", reason}};
    return record;
}

Json suspend(CommandCall& call) {
    const Decision decision = decisionOf(call);
    const Certificate certificate = decision.status.certificate;
    if (certificate == Certificate::None || certificate == Certificate::Lapsed || certificate == Certificate::Revoked) {
        throw Refused("certification.nothing-to-suspend", Json::object(), "person");
    }
    if (decision.status.hold == Hold::Suspended) throw Refused("certification.already-suspended", Json::object(), "person");
    return Json::object({{"record", call.append(signedRecord(call, "certification.suspended", "suspend", decision)).seq}});
}

Json reinstate(CommandCall& call) {
    const Decision decision = decisionOf(call);
    if (decision.status.hold != Hold::Suspended) throw Refused("certification.not-suspended", Json::object(), "person");
    return Json::object({{"record", call.append(signedRecord(call, "certification.reinstated", "reinstate", decision)).seq}});
}

Json revoke(CommandCall& call) {
    const Decision decision = decisionOf(call);
    if (decision.status.certificate == Certificate::None || decision.status.certificate == Certificate::Revoked) {
        throw Refused("certification.nothing-to-revoke", Json::object(), "person");
    }
    NewRecord record = signedRecord(call, "certification.revoked", "revoke", decision);
    // Earning it again has its own time: the program's days from the day of the decision.
    const Zone zone(zoneFor(call.session(), decision.person, decision.facts, call.now()));
    const Date due = zone.dateOf(call.now()).plusDays(decision.programs.newest(decision.program).dueDays);
    record.data.set("retakeDue", due.iso());
    record.data.set("retakeDueAt", zone.endOf(due).ms);
    record.data.set("zone", zone.name());
    return Json::object({{"record", call.append(std::move(record)).seq}});
}

/// What waits for a decision, with what was earned as of now: an exam that was annulled in between has taken it back.
Earned earnedOf(CommandCall& call, const Decision& decision) {
    const Program& program = decision.programs.newest(decision.program);
    auto earned = proposalAt(decision.facts, call.now())
                      ? earnedBy(decision.facts, program, evidenceOf(call.session(), decision.person, std::nullopt),
                                 lessonsFor(call.session(), decision.person, program, call.now()), call.now())
                      : std::nullopt;
    if (!earned) throw Refused("certification.nothing-to-decide", Json::object(), "person");
    return *earned;
}

Json certify(CommandCall& call) {
    const Decision decision = decisionOf(call);
    const Earned earned = earnedOf(call, decision);
    const NewRecord signedOne = signedRecord(call, "certification.awarded", "certify", decision);
    const Program& program = decision.programs.newest(decision.program);
    const std::string award = call.newId("award");
    NewRecord record = awardRecord("certification.awarded", decision.person, award, program,
                                   termEarned(call.session(), decision.person, program, decision.facts, earned), earned.kind,
                                   earned.completion, call.now());
    record.data.set("evidence", signedOne.data["evidence"]).set("decision", "certify");
    record.texts = signedOne.texts;
    return Json::object({{"award", award}, {"record", call.append(std::move(record)).seq}});
}

Json decline(CommandCall& call) {
    const Decision decision = decisionOf(call);
    (void)earnedOf(call, decision);
    return Json::object({{"record", call.append(signedRecord(call, "certification.declined", "decline", decision)).seq}});
}

// ---- who trains and who observes ----

Json assign(CommandCall& call, const std::string& kind) {
    Session& session = call.session();
    const std::string who = call.text(kind);
    const std::string candidate = call.text("person");
    const std::string program = call.text("program");
    (void)Programs::load(session, call.now()).versionsOf(program);
    for (const auto& one : {who, candidate}) {
        if (!one.empty() && !people::exists(session, one)) throw Refused("certification.unknown-person", Json::object(), "person");
    }
    if (who == candidate) throw Refused("certification.own-trainer", Json::object(), kind);
    const std::string id = call.newId("assignment");
    NewRecord record;
    record.type = "certification.assigned";
    record.subject = who;
    record.data = Json::object({{"assignment", id}, {"kind", kind}, {"program", program}, {"candidate", candidate}});
    call.append(std::move(record));
    return Json::object({{"assignment", id}});
}

Json endAssignmentCommand(CommandCall& call) {
    const auto found = assignmentNamed(call.session(), call.text("assignment"));
    if (!found) throw Refused("certification.unknown-assignment", Json::object(), "assignment");
    NewRecord record;
    record.type = "certification.assignmentEnded";
    record.subject = found->person;
    record.data = Json::object({{"assignment", found->assignment}, {"program", found->program}});
    call.append(std::move(record));
    return Json::object({{"assignment", found->assignment}});
}

// ---- appeals ----

Json appeal(CommandCall& call) {
    const auto decision = decisionAt(call.session(), call.args()["decision"].integer());
    if (!decision || decision->person != call.actor().person) {
        throw Refused("certification.unknown-decision", Json::object(), "decision");
    }
    if (decision->takenBackAt) throw Refused("certification.taken-back-already", Json::object(), "decision");
    const auto before = appealsOf(call.session(), decision->person);
    if (std::any_of(before.begin(), before.end(), [&](const AppealRow& one) { return one.decisionSeq == decision->seq; })) {
        throw Refused("certification.appealed-already", Json::object(), "decision");
    }
    NewRecord record;
    record.type = "certification.appealed";
    record.subject = decision->person;
    const std::string id = call.newId("appeal");
    record.data = Json::object({{"appeal", id}, {"program", decision->program}, {"against", decision->seq}});
    record.texts = {{"reason", requiredReason(call)}};
    call.append(std::move(record));
    return Json::object({{"appeal", id}});
}

Json decideAppealCommand(CommandCall& call) {
    const auto open = appealNamed(call.session(), call.text("appeal"));
    if (!open) throw Refused("certification.unknown-appeal", Json::object(), "appeal");
    if (open->state != "open") throw Refused("certification.appeal-decided", Json::object(), "appeal");
    const auto decision = decisionAt(call.session(), open->decisionSeq);
    // A third person: neither the one concerned, nor whoever decided, nor their trainer.
    if (call.actor().person == open->person) throw Refused("certification.own-decision", Json::object(), "appeal");
    if (!decision || call.actor().person == decision->decidedBy) throw Refused("certification.appeal-third", Json::object(), "appeal");
    if (hasTrained(call.session(), call.actor().person, open->person, open->program)) {
        throw Refused("certification.trained-candidate", Json::object(), "appeal");
    }
    const std::string outcome = call.text("outcome");
    if (outcome != "upheld" && outcome != "overturned") throw Refused("certification.appeal-outcome", Json::object(), "outcome");
    const std::string reason = requiredReason(call);
    people::takeSignature(call.session(), call.actor(), call.text("signature"), call.now());
    NewRecord record;
    record.type = "certification.appealDecided";
    record.subject = open->person;
    record.data = Json::object({{"appeal", open->appeal}, {"program", open->program}, {"outcome", outcome}});
    record.texts = {{"reason", reason}};
    const auto kept = call.append(std::move(record));
    if (outcome == "overturned") undoDecision(call, *decision, Json::object({{"appeal", open->appeal}}));
    return Json::object({{"record", kept.seq}});
}

// ---- what can be read ----

Json signedBy(QueryCall& call, const std::string& person, Instant at, const std::string& meaning) {
    const std::string zone = people::zoneOf(call.session(), person, at);
    const std::string who = people::nameOf(call.session(), person).name;
    return Json::object(
        {{"person", person},
         {"name", who},
         {"at", at.iso()},
         {"meaning", meaning},
         {"sentence", call.say("certification.signed-" + meaning,
                               Json::object({{"name", who}, {"at", Json::object({{"instant", at.ms}, {"zone", zone}})}}))}});
}

Json appealJson(QueryCall& call, const AppealRow& row) {
    Json json = Json::object({{"appeal", row.appeal},
                              {"person", row.person},
                              {"personName", people::nameOf(call.session(), row.person).name},
                              {"program", row.program},
                              {"decision", row.decisionSeq},
                              {"at", row.askedAt.iso()},
                              {"reason", ledger::Ledger::privateText(call.session(), row.record, "reason").value_or("")},
                              {"state", row.state}});
    if (row.decidedAt) {
        json.set("signed", signedBy(call, row.decidedBy, *row.decidedAt, row.state));
        json.set("answer", ledger::Ledger::privateText(call.session(), row.decidedRecord, "reason").value_or(""));
    }
    return json;
}

Json decisionsAnswer(QueryCall& call) {
    const std::string person = whose(call);
    const auto appeals = appealsOf(call.session(), person);
    Json rows = Json::list();
    for (const auto& row : decisionsAbout(call.session(), person, call.text("program"), call.known())) {
        if (row.at > call.at()) continue;
        Json evidence = Json::list();
        for (const auto seq : row.restsOn) evidence.push(seq);
        Json json = Json::object({{"decision", row.seq},
                                  {"kind", row.decision},
                                  {"at", row.at.iso()},
                                  {"reason", ledger::Ledger::privateText(call.session(), row.record, "reason").value_or("")},
                                  {"evidence", std::move(evidence)},
                                  {"signed", signedBy(call, row.decidedBy, row.at, row.decision)}});
        if (row.takenBackAt && *row.takenBackAt <= call.at() && (!call.known() || *row.takenBackAt <= *call.known())) {
            json.set("takenBack",
                     Json::object({{"at", row.takenBackAt->iso()},
                                   {"reason", ledger::Ledger::privateText(call.session(), row.takenBackRecord, "reason").value_or("")}}));
        }
        for (const auto& one : appeals) {
            if (one.decisionSeq == row.seq) json.set("appeal", appealJson(call, one));
        }
        rows.push(std::move(json));
    }
    return Json::object({{"rows", std::move(rows)}});
}

/// What a decision can name: everything that counts or has counted towards the certification.
Json evidenceAnswer(QueryCall& call) {
    const std::string person = whose(call);
    const Programs programs = Programs::load(call.session(), call.at());
    const Program& program = programs.newest(call.text("program"));
    const std::string locale = call.reader().locale;
    Json rows = Json::list();
    const auto add = [&](const Evidence& one, const Requirement& requirement) {
        const bool asked =
            requirement.kind == one.kind && std::find(requirement.refs.begin(), requirement.refs.end(), one.ref) != requirement.refs.end();
        if (!asked || one.at > call.at()) return;
        rows.push(Json::object({{"record", one.seq},
                                {"kind", name(one.kind)},
                                {"ref", one.ref},
                                {"part", one.part},
                                {"requirement", requirement.id},
                                {"title", program.requirementTitle(requirement.id, locale)},
                                {"at", one.at.iso()}}));
    };
    for (const auto& one : evidenceOf(call.session(), person, call.known())) {
        for (const auto& requirement : program.requirements) {
            add(one, requirement);
            for (const auto& part : requirement.parts) add(one, part);
        }
    }
    return Json::object({{"rows", std::move(rows)}});
}

}  // namespace

const std::vector<std::string>& decisionTypes() {
    static const std::vector<std::string> types{
        "certification.suspended",        "certification.reinstated",        "certification.revoked",
        "certification.awarded",          "certification.declined",          "certification.assigned",
        "certification.assignmentEnded",  "certification.appealed",          "certification.appealDecided",
        "certification.exceptionAsked",   "certification.exceptionApproved", "certification.exceptionRefused",
        "certification.decisionTakenBack"};
    return types;
}

void projectDecision(Session& session, const gate::Record& record) {
    const Json& data = record.data;
    const std::string& type = record.type;
    if (type == "certification.assigned") {
        insertAssignment(session, {data["assignment"].text(), data["kind"].text(), record.subject, data["candidate"].text(""),
                                   data["program"].text(), record.when(), std::nullopt});
    } else if (type == "certification.assignmentEnded") {
        endAssignment(session, data["assignment"].text(), record.when());
    } else if (type == "certification.appealed") {
        insertAppeal(session, {data["appeal"].text(), record.subject, data["program"].text(), data["against"].integer(), record.at,
                               record.id, "open", "", std::nullopt, ""});
    } else if (type == "certification.decisionTakenBack") {
        takeBackDecision(session, data["taken"].integer(), record);
    } else if (type == "certification.appealDecided") {
        decideAppeal(session, data["appeal"].text(), data["outcome"].text(), record);
    } else if (type == "certification.exceptionAsked") {
        insertException(session, {data["exception"].text(), record.subject, data["program"].text(), data["kind"].text(),
                                  Date::parse(data["from"].text()).value_or(Date{}), Date::parse(data["until"].text()).value_or(Date{}),
                                  record.actor, record.at, record.id, "asked", "", std::nullopt});
    } else if (type == "certification.exceptionApproved" || type == "certification.exceptionRefused") {
        const bool approved = type == "certification.exceptionApproved";
        decideException(session, data["exception"].text(), approved ? "approved" : "refused", record.actor, record.at);
    } else if (data.has("decision")) {
        DecisionRow row{record.seq, record.subject, data["program"].text(), data["decision"].text(), record.actor, record.at,
                        {},         record.id};
        for (const auto& seq : data["evidence"].items()) row.restsOn.push_back(seq.integer());
        insertDecision(session, row);
    }
}

void registerDecisions(gate::Registry& registry) {
    const auto decided = [&](const char* name, const char* about, Access access, Json (*handle)(CommandCall&), const char* answer) {
        addCommand(registry, name, about,
                   {personArgument(Need::Required, "whose certificate"), programArgument(), evidenceArgument(), reasonArgument(),
                    signatureArgument()},
                   answer, std::move(access), handle);
    };
    decided("certification.suspend", "Suspends a certificate until it is reinstated.", hrOnly(), suspend, "{record}");
    decided("certification.reinstate", "Lifts a suspension.", hrOnly(), reinstate, "{record}");
    decided("certification.revoke", "Revokes a certificate; it is earned again from the beginning.", hrOnly(), revoke, "{record}");
    decided("certification.certify", "Certifies somebody who has met everything, where the program asks for a person.", inCharge(), certify,
            "{award, record}");
    decided("certification.decline", "Does not certify yet, where the program asks for a person.", inCharge(), decline, "{record}");

    addCommand(registry, "certification.assignTrainer", "Names who trains somebody: they decide and, where asked, observe no more.",
               {personArgument(Need::Required, "who is trained"), {"trainer", Type::Id, Need::Required, "who trains"}, programArgument()},
               "{assignment}", inCharge(), [](CommandCall& call) { return assign(call, "trainer"); });
    addCommand(registry, "certification.assignObserver", "Names who may observe for a certification, beside those in charge.",
               {{"observer", Type::Id, Need::Required, "who observes"}, programArgument()}, "{assignment}", hrOnly(),
               [](CommandCall& call) { return assign(call, "observer"); });
    addCommand(registry, "certification.endAssignment", "Ends the assignment of a trainer or observer.",
               {{"assignment", Type::Id, Need::Required, "which"}}, "{assignment}", hrOnly(), endAssignmentCommand);

    addCommand(registry, "certification.appeal", "Asks a third person to look at a decision about oneself again.",
               {{"decision", Type::Integer, Need::Required, "number of the decision's record"}, reasonArgument()}, "{appeal}",
               {{Role::Learner, Reach::Own}}, appeal);
    addCommand(registry, "certification.decideAppeal", "Decides an appeal; overturned, the decision is undone from now on.",
               {{"appeal", Type::Id, Need::Required, "which"},
                {"outcome", Type::Text, Need::Required, "upheld overturned"},
                reasonArgument(),
                signatureArgument()},
               "{record}", hrOnly(), decideAppealCommand);
    addQuery(registry, "certification.decisions", "What was decided about a certificate, by whom, on what and why.",
             {personArgument(Need::Optional, "oneself where absent"), programArgument()},
             "{rows:[{decision,kind,at,reason,evidence,signed:{person,name,at,meaning,sentence},appeal?,takenBack?:{at,reason}}]}",
             ownOrInCharge(), decisionsAnswer);
    addQuery(registry, "certification.evidence", "What has counted towards a certification, to be named in a decision.",
             {personArgument(Need::Optional, "oneself where absent"), programArgument()},
             "{rows:[{record,kind,ref,part,requirement,title,at}]}", ownOrInCharge(), evidenceAnswer);
}

}  // namespace adab::certification
