// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/FilesService.h"

#include "discipline/CaseStore.h"
#include "files/PersonFile.h"
#include "gate/CommandAnswerStore.h"
#include "packs/PackChecks.h"
#include "people/PeopleRules.h"
#include "people/PeopleStore.h"
#include "storage/Purge.h"

#include <algorithm>
#include <set>

namespace adab::files {

namespace {

using gate::Access;
using gate::CommandCall;
using gate::Need;
using gate::QueryCall;
using gate::Reach;
using gate::Role;
using gate::Type;

const Access kHr{{Role::Hr, Reach::Organisation}};
const Access kHrAndOperator{{Role::Hr, Reach::Organisation}, {Role::Operator, Reach::Organisation}};
const Access kReaders{{Role::Hr, Reach::Organisation}, {Role::Auditor, Reach::Organisation}, {Role::Operator, Reach::Organisation}};

std::string requiredReason(const CommandCall& call) {
    std::string reason = call.text("reason");
    if (reason.empty()) throw Refused("files.reason-missing", Json::object(), "reason");
    return reason;
}

/// Nobody decides about their own file.
std::string someoneElse(CommandCall& call) {
    std::string person = call.text("person");
    if (!people::exists(call.session(), person)) throw Refused("people.unknown", Json::object({{"person", person}}), "person");
    if (person == call.actor().person) throw Refused("files.own-file", Json::object(), "person");
    return person;
}

std::string whoIs(QueryCall& call, const std::string& person) {
    return person == "operator" ? call.say("files.operator") : people::nameOf(call.session(), person).name;
}

Json dated(Date date) { return Json::object({{"date", date.iso()}}); }
Json dayOf(Session& session, const std::string& person, Instant at) { return dated(Zone(people::zoneOf(session, person, at)).dateOf(at)); }

// ---- holds ----

Json placeHold(CommandCall& call) {
    const std::string person = someoneElse(call);
    const std::string reason = requiredReason(call);
    const std::string caseId = call.text("case");
    if (!caseId.empty()) {
        const auto row = discipline::caseNamed(call.session(), caseId);
        if (!row || row->person != person) throw Refused("discipline.case-unknown", Json::object(), "case");
    }
    for (const Hold& hold : holdsOf(call.session(), person)) {
        if (hold.caseId == caseId && hold.standsAt(call.now())) throw Refused("files.held-already", Json::object(), "person");
    }
    const std::string hold = call.newId("hold");
    ledger::NewRecord record;
    record.type = "files.holdPlaced";
    record.subject = person;
    record.data = Json::object({{"hold", hold}});
    if (!caseId.empty()) record.data.set("case", caseId);
    record.texts = {{"reason", reason}};
    call.append(std::move(record));
    return Json::object({{"hold", hold}});
}

Json liftHoldCommand(CommandCall& call) {
    const auto hold = holdNamed(call.session(), call.text("hold"));
    if (!hold || !hold->standsAt(call.now())) throw Refused("files.hold-unknown", Json::object(), "hold");
    if (hold->person == call.actor().person) throw Refused("files.own-file", Json::object(), "hold");
    const std::string reason = requiredReason(call);
    ledger::NewRecord record;
    record.type = "files.holdLifted";
    record.subject = hold->person;
    record.data = Json::object({{"hold", hold->hold}});
    if (!hold->caseId.empty()) record.data.set("case", hold->caseId);
    record.texts = {{"reason", reason}};
    call.append(std::move(record));
    return Json::object({{"hold", hold->hold}});
}

gate::FindTarget targetOfHold() {
    return [](Session& session, const gate::Actor&, const Json& args) {
        const auto hold = holdNamed(session, args["hold"].text(""));
        if (!hold) throw Refused("files.hold-unknown", Json::object(), "hold");
        return people::targetOf(session, hold->person, hold->placedAt);
    };
}

/// Nobody reads of a hold on a case of their own before its notice.
bool mayRead(QueryCall& call, const Hold& hold) {
    if (hold.placedAt > call.at()) return false;
    return hold.caseId.empty() || Readable(call.session(), hold.person, call.at(), readerOf(call, hold.person)).hasCase(hold.caseId);
}

Json holdRow(QueryCall& call, const Hold& hold) {
    Session& session = call.session();
    const auto told = [&](const std::string& record) { return ledger::Ledger::privateText(session, record, "reason").value_or(""); };
    const std::string name = whoIs(call, hold.placedBy);
    Json row = Json::object({{"hold", hold.hold},
                             {"person", hold.person},
                             {"name", people::nameOf(session, hold.person).name},
                             {"case", hold.caseId},
                             {"placedAt", hold.placedAt.iso()},
                             {"reason", told(hold.record)},
                             {"stands", hold.standsAt(call.at())},
                             {"sentence", call.say(hold.caseId.empty() ? "files.held-since" : "files.case-held-since",
                                                   Json::object({{"name", name}, {"date", dayOf(session, hold.person, hold.placedAt)}}))}});
    if (hold.liftedAt && *hold.liftedAt <= call.at()) {
        row.set("liftedAt", hold.liftedAt->iso()).set("liftedReason", told(hold.liftedRecord));
        row.set("liftedSentence", call.say("files.lifted-on", Json::object({{"name", whoIs(call, hold.liftedBy)},
                                                                            {"date", dayOf(session, hold.person, *hold.liftedAt)}})));
    }
    return row;
}

/// Holds that stand, and those of the past where one person is asked about.
Json holdsAnswer(QueryCall& call) {
    const std::string person = call.text("person");
    const std::string caseId = call.text("case");
    Json rows = Json::list();
    for (const Hold& hold : holdsOf(call.session(), person)) {
        if (!mayRead(call, hold) || (!caseId.empty() && hold.caseId != caseId && !hold.caseId.empty())) continue;
        if (person.empty() && !hold.standsAt(call.at())) continue;
        if (!call.mayReach(people::targetOf(call.session(), hold.person, call.at()))) continue;
        rows.push(holdRow(call, hold));
    }
    return Json::object({{"rows", std::move(rows)}});
}

// ---- what may go ----

Json groupJson(const Group& group, int count) {
    Json one = Json::object({{"paper", group.paper}, {"count", count}});
    if (group.ruling.verdict != Verdict::MayGo) one.set("why", name(group.ruling.verdict));
    if (group.ruling.through) one.set("through", group.ruling.through->iso());
    if (!group.caseId.empty()) one.set("case", group.caseId);
    return one;
}

struct Sorted {
    Json gone = Json::list();
    Json kept = Json::list();
    std::optional<Date> firstFree;  ///< the first day on which something more may go
};
Sorted sorted(const Groups& groups) {
    Sorted answer;
    for (const auto& [group, count] : groups) {
        (group.ruling.verdict == Verdict::MayGo ? answer.gone : answer.kept).push(groupJson(group, count));
        if (group.ruling.through && (!answer.firstFree || group.ruling.through->plusDays(1) < *answer.firstFree))
            answer.firstFree = group.ruling.through->plusDays(1);
    }
    return answer;
}

/// What somebody has said about the file is kept by a line of its own and no reason to keep anything else.
bool isOnlyAccount(const Groups& groups) {
    return std::all_of(groups.begin(), groups.end(), [](const auto& one) { return one.first.paper == "accountability"; });
}

Error obstacleError(Session& session, const std::string& person, Verdict verdict, Instant at) {
    if (verdict == Verdict::CaseOpen) return {"files.case-open", Json::object(), "person"};
    if (verdict == Verdict::AppealOpen) return {"files.appeal-open", Json::object(), "person"};
    for (const Hold& hold : holdsOf(session, person)) {
        if (hold.caseId.empty() && hold.standsAt(at)) {
            return {"files.held",
                    Json::object({{"name", people::nameOf(session, hold.placedBy).name}, {"date", dayOf(session, person, hold.placedAt)}}),
                    "person"};
        }
    }
    return {"files.held", Json::object({{"name", ""}, {"date", dayOf(session, person, at)}}), "person"};
}

}  // namespace

Json retentionOf(QueryCall& call, const gate::Registry& registry, const std::string& person) {
    Session& session = call.session();
    const Zone zone(people::zoneOf(session, person, call.at()));
    const For reader = readerOf(call, person);
    const Circumstances circumstances = circumstancesOf(session, person, call.at(), retentionsAt(session, call.at()));
    const Groups groups = grouped(textsOf(session, registry, person, call.at(), reader), circumstances, zone.dateOf(call.at()));
    const Sorted parts = sorted(groups);
    Json papers = Json::list();
    for (const auto& [group, count] : groups) {
        Json one = groupJson(group, count);
        one.set("mayGo", group.ruling.verdict == Verdict::MayGo)
            .set("title", call.say("files.paper-" + (group.paper.empty() ? std::string("other") : group.paper)))
            .set("countText", call.say("files.texts", Json::object({{"count", count}})))
            .set("source", group.ruling.source == kCustomary ? call.say("files.customary") : group.ruling.source);
        Json arguments = Json::object();
        if (group.ruling.through) arguments.set("date", dated(*group.ruling.through));
        one.set("sentence", call.say("files.why-" + std::string(name(group.ruling.verdict)), arguments));
        papers.push(std::move(one));
    }
    Json answer = Json::object({{"person", person},
                                {"name", people::nameOf(session, person).name},
                                {"erased", people::isErased(session, person)},
                                {"papers", std::move(papers)}});
    if (reader == For::Themselves) {
        answer.set("refusal", Json::object({{"code", "files.own-file"}, {"message", call.say("files.own-file")}}));
    } else if (const auto verdict = obstacle(circumstances)) {
        const Error error = obstacleError(session, person, *verdict, call.at());
        answer.set("refusal", Json::object({{"code", error.code}, {"message", call.say(error.code, error.arguments)}}));
    } else if (parts.gone.size() == 0) {
        answer.set("refusal", Json::object({{"code", "files.nothing-to-erase"}, {"message", call.say("files.nothing-to-erase")}}));
    }
    Json erasures = Json::list();
    for (const Erasure& erasure : erasuresOf(session, person)) {
        erasures.push(Json::object(
            {{"at", erasure.at.iso()},
             {"sentence", call.say("files.erased-on",
                                   Json::object({{"name", whoIs(call, erasure.by)}, {"date", dayOf(session, person, erasure.at)}}))}}));
    }
    answer.set("erasures", std::move(erasures));
    return answer;
}

Json holdsOfPerson(QueryCall& call, const std::string& person) {
    Json rows = Json::list();
    for (const Hold& hold : holdsOf(call.session(), person)) {
        if (mayRead(call, hold)) rows.push(holdRow(call, hold));
    }
    return rows;
}

namespace {

/// Who has left, and of whom more may go than is still asked for. Nothing goes by itself: somebody looks, and erases.
Json dueAnswer(QueryCall& call, const gate::Registry& registry) {
    Session& session = call.session();
    std::set<std::string> left;
    for (const auto& [person, work] : people::workOfAll(session)) {
        if (people::hasLeft(work.jobs, call.at()) && call.mayReach(people::targetOf(session, person, call.at()))) left.insert(person);
    }
    Json rows = Json::list();
    const auto inForce = retentionsAt(session, call.at());
    for (const auto& [person, texts] : textsOfMany(session, registry, left, call.at())) {
        const Circumstances circumstances = circumstancesOf(session, person, call.at(), inForce);
        if (obstacle(circumstances)) continue;
        const Zone zone(people::zoneOf(session, person, call.at()));
        const Groups groups = grouped(texts, circumstances, zone.dateOf(call.at()));
        if (isOnlyAccount(groups)) continue;
        int mayGo = 0;
        int kept = 0;
        for (const auto& [group, count] : groups) (group.ruling.verdict == Verdict::MayGo ? mayGo : kept) += count;
        if (mayGo == 0) continue;
        Json row = Json::object({{"person", person},
                                 {"name", people::nameOf(session, person).name},
                                 {"leftOn", circumstances.leftOn ? circumstances.leftOn->iso() : std::string()},
                                 {"mayGo", mayGo},
                                 {"kept", kept}});
        if (circumstances.leftOn)
            row.set("sentence", call.say("files.due", Json::object({{"date", dated(*circumstances.leftOn)}, {"count", mayGo}})));
        rows.push(std::move(row));
    }
    return Json::object({{"rows", std::move(rows)}});
}

// ---- erasing ----

class Erasing {
public:
    Erasing(CommandCall& call, const gate::Registry& registry, std::string person)
        : m_call(call),
          m_session(call.session()),
          m_registry(registry),
          m_person(std::move(person)),
          m_zone(people::zoneOf(m_session, m_person, call.now())),
          m_circumstances(circumstancesOf(m_session, m_person, call.now(), retentionsAt(m_session, call.now()))) {}

    Json carryOut(const std::string& reason) {
        if (const auto verdict = obstacle(m_circumstances)) throw Refused(obstacleError(m_session, m_person, *verdict, m_call.now()));
        const Date today = m_zone.dateOf(m_call.now());
        const auto texts = textsOf(m_session, m_registry, m_person, m_call.now(), For::Others);
        const Sorted parts = sorted(grouped(texts, m_circumstances, today));
        if (parts.gone.size() == 0) {
            // Asked for again, so that the octets go that somebody's reading kept in the files.
            if (!erasuresOf(m_session, m_person).empty()) return answer(0, parts);
            refuseNothing(parts);
        }

        std::set<std::string> kept;
        std::vector<const FileText*> going;
        for (const FileText& text : texts) {
            const bool mayGo = rulingOn(text.paper, m_circumstances, today).verdict == Verdict::MayGo;
            if (mayGo) going.push_back(&text);
            if (!mayGo) kept.insert(text.paper.paper);
        }
        forgetAnswersOf(going, !kept.contains("profile"));
        for (const FileText* text : going) ledger::Ledger::eraseText(m_session, text->record, text->field);
        for (const gate::LocalRows& rows : m_registry.allLocalRows()) {
            if (rows.erase && !kept.contains(rows.paper) && rowsMayGo(rows.paper, today)) rows.erase(m_session, m_person);
        }
        ledger::NewRecord record;
        record.type = "files.erased";
        record.subject = m_person;
        record.data = Json::object({{"gone", parts.gone}, {"kept", parts.kept}});
        record.texts = {{"reason", reason}};
        m_call.append(std::move(record));
        return answer(going.size(), parts);
    }

private:
    Json answer(std::size_t erased, const Sorted& parts) const {
        return Json::object({{"person", m_person}, {"erased", erased}, {"gone", parts.gone}, {"kept", parts.kept}});
    }
    [[noreturn]] void refuseNothing(const Sorted& parts) const {
        if (!parts.firstFree) throw Refused("files.nothing-to-erase", Json::object(), "person");
        throw Refused("files.nothing-yet", Json::object({{"date", dated(*parts.firstFree)}}), "person");
    }
    /// Rows without any text beside them follow the rule of their class as of the day on which the person left.
    bool rowsMayGo(const std::string& paper, Date today) const {
        const Paper rows{paper, m_circumstances.leftOn.value_or(today), {}};
        return rulingOn(rows, m_circumstances, today).verdict == Verdict::MayGo;
    }
    /// A kept answer may repeat what goes: a login made from a name, a row of an import.
    void forgetAnswersOf(const std::vector<const FileText*>& going, bool nameGoes) {
        std::vector<std::string> words;
        std::set<std::string> commands;
        for (const auto& record : ledger::Ledger::ofSubject(m_session, m_person, "")) commands.insert(record.command);
        for (const FileText* text : going) {
            if (auto words_ = ledger::Ledger::privateText(m_session, text->record, text->field)) words.push_back(std::move(*words_));
        }
        if (const auto login = people::loginOf(m_session, m_person); login && nameGoes) words.push_back('"' + *login + '"');
        gate::forgetAnswers(m_session, m_person, commands, words);
    }

    CommandCall& m_call;
    Session& m_session;
    const gate::Registry& m_registry;
    std::string m_person;
    Zone m_zone;
    Circumstances m_circumstances;
};

// ---- the gate ----

const gate::Argument kPerson{"person", Type::Person, Need::Required, "whose file"};
const gate::Argument kReason{"reason", Type::Text, Need::Required, "why, in words; private"};

void registerHolds(gate::Registry& registry) {
    gate::Command place;
    place.name = "files.placeHold";
    place.about = "A legal hold on a person's file, or on the papers of one case: nothing of it is erased until it is lifted.";
    place.arguments = {kPerson, kReason, {"case", Type::Id, Need::Optional, "the case; else the whole file"}};
    place.answer = "{hold}";
    place.access = kHr;
    place.handle = placeHold;
    registry.command(std::move(place));

    gate::Command lift;
    lift.name = "files.liftHold";
    lift.about = "Ends a legal hold.";
    lift.arguments = {{"hold", Type::Id, Need::Required, "which"}, kReason};
    lift.answer = "{hold}";
    lift.access = kHr;
    lift.target = targetOfHold();
    lift.handle = liftHoldCommand;
    registry.command(std::move(lift));

    gate::Query holds;
    holds.name = "files.holds";
    holds.about = "Legal holds: those that stand, or all of one person; with a case those that cover its papers.";
    holds.arguments = {{"person", Type::Person, Need::Optional, "whose file"}, {"case", Type::Id, Need::Optional, "of which case"}};
    holds.answer = "{rows:[{hold,person,name,case,placedAt,reason,stands,sentence,liftedAt?,liftedReason?,liftedSentence?}]}";
    holds.access = kReaders;
    holds.handle = holdsAnswer;
    registry.query(std::move(holds));

    registry.projector(
        {"files.holds", 1, {"files.holdPlaced", "files.holdLifted"}, {"file_holds"}, [](Session& session, const ledger::Record& record) {
             record.type == "files.holdPlaced" ? insertHold(session, record) : liftHold(session, record);
         }});
}

void registerErasing(gate::Registry& registry) {
    const gate::Registry* const all = &registry;  // it owns what is registered here
    gate::Query retention;
    retention.name = "files.retention";
    retention.about = "What of a person's file may be erased now, and what is kept until when and why.";
    retention.arguments = {kPerson};
    retention.answer =
        "{person,name,erased,refusal?:{code,message},papers:[{paper,title,count,countText,mayGo,why?,through?,case?,sentence,source}],"
        "erasures:[{at,sentence}]}";
    retention.access = kReaders;
    retention.trace = gate::Query::Trace::FileRead;
    retention.handle = [all](QueryCall& call) { return retentionOf(call, *all, call.text("person")); };
    registry.query(std::move(retention));

    gate::Query due;
    due.name = "files.due";
    due.about = "Who has left and of whose file something is kept longer than anything asks for.";
    due.answer = "{rows:[{person,name,leftOn,mayGo,kept,sentence}]}";
    due.access = kReaders;
    due.handle = [all](QueryCall& call) { return dueAnswer(call, *all); };
    registry.query(std::move(due));

    gate::Command erase;
    erase.name = "files.erasePerson";
    erase.about =
        "Erases of a person's file what nothing asks to be kept: texts, sign-in, kept answers. Certificates stay, without a name.";
    erase.arguments = {kPerson, kReason};
    erase.answer = "{person,erased,gone:[{paper,count}],kept:[{paper,count,why,through?}],clean}";
    erase.access = kHrAndOperator;
    erase.handle = [all](CommandCall& call) {
        const std::string person = someoneElse(call);
        return Erasing(call, *all, person).carryOut(requiredReason(call));
    };
    erase.afterwards = [](storage::Database& database, Json& answer) {
        answer.set("clean", storage::purge(database) == storage::Purged::Whole);
    };
    registry.command(std::move(erase));

    registry.projector({"files.erasures", 1, {"files.erased"}, {"file_erasures"}, [](Session& session, const ledger::Record& record) {
                            insertErasure(session, record);
                        }});
}

}  // namespace

void registerFiles(gate::Registry& registry) {
    packs::addKindCheck("policy", "files.retention", [](const packs::Pack& pack, const packs::Library&, Problems& problems) {
        if (const Yaml& retention = pack.manifest()["retention"]) (void)parseRetention(retention, problems);
    });
    registry.privateTexts("accountability",
                          {{"files.holdPlaced", {"reason"}}, {"files.holdLifted", {"reason"}}, {"files.erased", {"reason"}}});
    // Of the rooms that have no registration of their own. Kept answers are gone through whenever somebody is erased.
    registry.localRows({"command_answers", {}, {}});
    registry.localRows({"projector_versions", {}, {}});
    registry.localRows({"schema_migrations", {}, {}});
    registerHolds(registry);
    registerErasing(registry);
}

}  // namespace adab::files
