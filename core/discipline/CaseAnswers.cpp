// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/CaseAnswers.h"

#include "base/Text.h"
#include "discipline/CaseContext.h"
#include "discipline/CaseDeadlines.h"
#include "ledger/Ledger.h"
#include "people/PeopleStore.h"
#include "standards/StandardsService.h"

#include <algorithm>
#include <vector>

namespace adab::discipline {

namespace {

using gate::Need;
using gate::QueryCall;
using gate::Reach;
using gate::Role;
using gate::Type;

Json dated(Date date) { return Json::object({{"date", date.iso()}}); }

/// What comes next, who does it, and by when at the latest; `until` is empty where no time runs.
struct Next {
    std::string step = "nothing";  ///< `notice answer decide receipt appeal decide-appeal nothing`
    std::optional<Instant> until = std::nullopt;
    bool late = false;
};

Next nextOf(const std::vector<CaseDeadline>& deadlines) {
    for (const CaseDeadline& one : deadlines) {
        if (!isStep(one.due)) continue;
        const bool waits = one.time == CaseDeadline::Time::Waits;
        return {std::string(name(one.due)), waits ? std::nullopt : one.until, one.time == CaseDeadline::Time::Over};
    }
    return {};
}

class Reading {
public:
    Reading(QueryCall& call, Reader reader, By by) : m_call(call), m_reader(std::move(reader)), m_by(by) {}

    /// What runs in it, by harm.
    std::vector<CaseDeadline> running(const LoadedCase& loaded) {
        const Deadlines times = deadlinesOf(m_call.session(), loaded.row, loaded.subject, loaded.procedure, m_call.at());
        return caseDeadlines(loaded.subject, loaded.procedure, times, Zone(loaded.row.zone), m_call.at());
    }

    /// One line of a list.
    Json row(const LoadedCase& loaded, const std::vector<CaseDeadline>& deadlines) {
        const Next next = nextOf(deadlines);
        const Zone zone(loaded.row.zone);
        Json answer =
            Json::object({{"case", loaded.row.id},
                          {"person", loaded.row.person},
                          {"name", nameOf(loaded.row.person)},
                          {"siteName", people::placeName(m_call.session(), people::Named::Site, loaded.row.site, m_reader.locale)},
                          {"rule", loaded.subject.allegation.rule},
                          {"ruleTitle", ruleTexts(loaded).title},
                          {"openedAt", loaded.row.openedAt.iso()},
                          {"stage", name(loaded.subject.stage)},
                          {"next", next.step}});
        Json arguments = Json::object({{"name", nameOf(loaded.row.person)}});
        if (next.until) {
            const Date last = zone.dateOf(next.until->plusMs(-1));
            answer.set("until", last.iso());
            answer.set("late", next.late);
            arguments.set("date", dated(last));
        }
        answer.set("nextText", say(nextCode(next), arguments));
        setInCharge(answer, loaded, zone.dateOf(m_call.at()));
        const SanctionState state = sanctionOn(loaded.subject, loaded.procedure, zone.dateOf(m_call.at()));
        answer.set("sanctionState", name(state));
        if (const auto standing = loaded.subject.standing()) {
            answer.set("sanction", name(*standing));
            answer.set("sanctionText", sanctionText(*standing));
        }
        return answer;
    }

    /// What runs in it, each as one sentence for those who run it.
    void setDeadlines(Json& row, const LoadedCase& loaded, const std::vector<CaseDeadline>& deadlines) {
        const Zone zone(loaded.row.zone);
        Json list = Json::list();
        bool late = false;
        for (const CaseDeadline& one : deadlines) {
            Json arguments = Json::object({{"name", nameOf(loaded.row.person)}});
            const bool waits = one.time == CaseDeadline::Time::Waits;
            const Date day = one.until ? zone.dateOf(waits ? *one.until : one.until->plusMs(-1)) : Date{};
            if (one.until) arguments.set("date", dated(day));
            Json line = Json::object({{"due", name(one.due)},
                                      {"pressing", isPressing(one, m_call.at())},
                                      {"late", one.time == CaseDeadline::Time::Over},
                                      {"text", say(deadlineCode(one), arguments)}});
            if (one.until) line.set(waits ? "since" : "until", day.iso());
            list.push(std::move(line));
            late = late || one.time == CaseDeadline::Time::Over;
        }
        row.set("deadlines", std::move(list));
        row.set("late", late);
    }

    /// Everything that the person may know, which is everything.
    Json whole(const LoadedCase& loaded, const std::vector<CaseDeadline>& deadlines) {
        Json answer = row(loaded, deadlines);
        const Case& subject = loaded.subject;
        const Allegation& alleged = subject.allegation;
        const Zone zone(loaded.row.zone);
        answer.set("accuser", subject.accuser);
        answer.set("accuserName", nameOf(subject.accuser));
        answer.set("ruleText", ruleTexts(loaded).text);
        answer.set("ruleVersion", alleged.ruleVersion);
        answer.set("occurredOn", alleged.occurredOn.iso());
        answer.set("occurredText", say("discipline.occurred", Json::object({{"occurred", dated(alleged.occurredOn)},
                                                                            {"discovered", dated(alleged.discoveredOn)}})));
        Json locales = Json::list({loaded.procedure.prevailingLocale});
        if (const std::string own = people::settingsOf(m_call.session(), loaded.row.person).locale;
            own != loaded.procedure.prevailingLocale)
            locales.push(own);
        answer.set("noticeLocales", std::move(locales));
        answer.set("newEvidence", subject.noticedOn && subject.evidenceNoticed < subject.evidence.size());
        answer.set("discoveredOn", alleged.discoveredOn.iso());
        answer.set("grave", alleged.weight == Allegation::Weight::Grave);
        if (const auto trained = trainedOn(m_call.session(), loaded.row.person, alleged.rule, zone.startOf(alleged.occurredOn)))
            answer.set("trainedText", say("discipline.trained-on", Json::object({{"date", dated(zone.dateOf(*trained))}})));
        answer.set("policy", loaded.row.policy);
        answer.set("policyVersion", loaded.row.policyVersion);
        Json ladder = Json::list();
        for (const LadderStep& step : loaded.procedure.ladder) {
            ladder.push(
                Json::object({{"sanction", name(step.sanction)}, {"title", sanctionText(step.sanction)}, {"mostDays", step.mostDays}}));
        }
        answer.set("ladder", std::move(ladder));
        setTexts(answer, loaded);
        setDecision(answer, loaded);
        // The newest letter that there is.
        if (subject.noticedOn) answer.set("letter", answer.has("appeal") ? "outcome" : answer.has("decision") ? "decision" : "notice");
        if (subject.measure) {
            answer.set("measure", Json::object({{"measure", name(subject.measure->measure)},
                                                {"until", subject.measure->until.iso()},
                                                {"sentence", say("discipline.measure-" + std::string(name(subject.measure->measure)),
                                                                 Json::object({{"date", dated(subject.measure->until)}}))}}));
        }
        if (!subject.companion.empty()) answer.set("companionName", nameOf(subject.companion));
        answer.set("history", history(loaded));
        return answer;
    }

private:
    std::string say(const std::string& code, const Json& arguments = Json::object()) const {
        return m_call.phrases().render(code, arguments, m_reader);
    }
    std::string nextCode(const Next& next) const {
        const bool theirs = next.step == "answer" || next.step == "receipt" || next.step == "appeal";
        const char* const whose = theirs && m_by == By::Themselves ? "discipline.yours-" : "discipline.next-";
        return whose + next.step + (next.until ? "-until" : "");
    }
    static std::string deadlineCode(const CaseDeadline& deadline) {
        const std::string due(name(deadline.due));
        switch (deadline.time) {
            case CaseDeadline::Time::Over: return "discipline.due-" + due + "-over";
            case CaseDeadline::Time::Waits: return "discipline.due-" + due + "-since";
            case CaseDeadline::Time::Stands: return "discipline.next-" + due;
            case CaseDeadline::Time::Runs: break;
        }
        const bool step = deadline.due == Due::Notice || deadline.due == Due::Answer || deadline.due == Due::Appeal;
        return step ? "discipline.next-" + due + "-until" : "discipline.due-" + due;
    }
    /// Who is in charge today; of somebody who stands in, for whom and how long.
    void setInCharge(Json& answer, const LoadedCase& loaded, Date today) {
        const std::string& inCharge = loaded.subject.inChargeOn(today);
        answer.set("inCharge", inCharge);
        answer.set("inChargeName", nameOf(inCharge));
        answer.set("mine", inCharge == m_call.actor().person);
        Json arguments = Json::object({{"name", base::isolated(nameOf(inCharge))}});
        const HandedOver* const handed = loaded.subject.handedOn(today);
        const bool forATime = handed != nullptr && handed->until;
        if (forATime) {
            arguments.set("owner", base::isolated(nameOf(loaded.subject.inChargeOn(handed->until->plusDays(1)))));
            arguments.set("date", dated(*handed->until));
        }
        answer.set("inChargeText", say(forATime ? "discipline.in-charge-until" : "discipline.in-charge", arguments));
    }
    std::string nameOf(const std::string& person) { return people::nameOf(m_call.session(), person).name; }
    std::string sanctionText(Sanction sanction) { return say("discipline.sanction-" + std::string(name(sanction))); }
    std::string privateText(const CaseEntry& entry, const std::string& field) {
        return ledger::Ledger::privateText(m_call.session(), entry.record, field).value_or("");
    }

    standards::Texts ruleTexts(const LoadedCase& loaded) {
        const Instant then = Zone(loaded.row.zone).startOf(loaded.subject.allegation.occurredOn);
        const auto place = standards::placeOf(m_call.session(), loaded.row.person, then);
        const auto rule = standards::ruleInForce(m_call.session(), loaded.subject.allegation.rule, place, then);
        return rule ? rule->texts(m_reader.locale) : standards::Texts{loaded.subject.allegation.rule, {}, {}};
    }

    Json evidence(const Evidence& one, const std::string& text) {
        Json answer = Json::object({{"kind", name(one.kind)},
                                    {"kindText", say("discipline.evidence-" + std::string(name(one.kind)))},
                                    {"digest", one.digest},
                                    {"text", text}});
        if (!one.given.empty()) answer.set("givenName", nameOf(one.given));
        return answer;
    }

    /// What was written, from the records that hold it.
    void setTexts(Json& answer, const LoadedCase& loaded) {
        Json evidenceList = Json::list();
        for (const CaseEntry& entry : loaded.entries) {
            if (const auto* opened = std::get_if<Opened>(&entry.event.what)) {
                answer.set("allegation", privateText(entry, "allegation"));
                for (std::size_t i = 0; i < opened->evidence.size(); ++i)
                    evidenceList.push(evidence(opened->evidence[i], privateText(entry, "evidence:" + std::to_string(i))));
            } else if (const auto* added = std::get_if<EvidenceAdded>(&entry.event.what)) {
                evidenceList.push(evidence(added->evidence, privateText(entry, "evidence")));
            } else if (std::holds_alternative<Responded>(entry.event.what)) {
                answer.set("answer", privateText(entry, "answer"));
                answer.set("receiptText", say("discipline.answer-receipt", Json::object({{"record", entry.seq}})));
            } else if (std::holds_alternative<HearingHeld>(entry.event.what)) {
                answer.set("hearingNotes", privateText(entry, "notes"));
            } else if (std::holds_alternative<Appealed>(entry.event.what)) {
                answer.set("grounds", privateText(entry, "grounds"));
                answer.set("receiptText", say("discipline.appeal-receipt", Json::object({{"record", entry.seq}})));
            }
        }
        answer.set("evidence", std::move(evidenceList));
    }

    void setDecision(Json& answer, const LoadedCase& loaded) {
        const Case& subject = loaded.subject;
        for (const CaseEntry& entry : loaded.entries) {
            if (const auto* decided = std::get_if<Decided>(&entry.event.what)) {
                Json decision = Json::object({{"upheld", decided->finding == Finding::Upheld},
                                              {"by", nameOf(entry.event.actor)},
                                              {"on", entry.event.on.iso()},
                                              {"reasons", privateText(entry, "reasons")},
                                              {"improvement", privateText(entry, "improvement")}});
                if (decided->sanction) decision.set("sanctionText", sanctionText(*decided->sanction));
                decision.set("sentence", decided->finding == Finding::NotUpheld ? say("discipline.found-nothing")
                                         : decided->sanction                    ? sanctionText(*decided->sanction)
                                                                                : say("discipline.found-word"));
                if (decided->reviewOn) {
                    decision.set("reviewOn", decided->reviewOn->iso());
                    decision.set("reviewText", say("discipline.review-on", Json::object({{"date", dated(*decided->reviewOn)}})));
                }
                answer.set("decision", std::move(decision));
            } else if (std::holds_alternative<Reviewed>(entry.event.what)) {
                answer.set("review",
                           Json::object({{"by", nameOf(entry.event.actor)},
                                         {"on", entry.event.on.iso()},
                                         {"onText", say("discipline.reviewed-on", Json::object({{"date", dated(entry.event.on)}}))},
                                         {"notes", privateText(entry, "notes")}}));
            } else if (const auto* appeal = std::get_if<AppealDecided>(&entry.event.what)) {
                answer.set("appeal", Json::object({{"outcome", name(appeal->outcome)},
                                                   {"outcomeText", say("discipline.appeal-" + std::string(name(appeal->outcome)))},
                                                   {"by", nameOf(entry.event.actor)},
                                                   {"on", entry.event.on.iso()},
                                                   {"reasons", privateText(entry, "reasons")}}));
            }
        }
        if (const auto last = liveThrough(subject, loaded.procedure)) {
            answer.set("liveThrough", last->iso());
            const Date today = Zone(loaded.row.zone).dateOf(m_call.at());
            const bool spent = sanctionOn(subject, loaded.procedure, today) == SanctionState::Spent;
            answer.set("liveText",
                       say(spent ? "discipline.spent-after" : "discipline.live-through", Json::object({{"date", dated(*last)}})));
        }
    }

    Json history(const LoadedCase& loaded) {
        Json rows = Json::list();
        for (const CaseEntry& entry : loaded.entries) {
            const std::string step = entry.type.substr(std::string("discipline.").size());
            std::string code = "discipline.did-" + step;
            Json arguments = Json::object({{"name", nameOf(entry.event.actor)}});
            if (const auto* handed = std::get_if<HandedOver>(&entry.event.what)) {
                arguments.set("to", nameOf(handed->to));
                if (handed->until) arguments.set("date", dated(*handed->until));
                if (handed->until) code += "-until";
            }
            rows.push(Json::object({{"at", entry.event.at.iso()},
                                    {"record", entry.seq},
                                    {"step", step},
                                    {"onText", say("discipline.on", Json::object({{"date", dated(entry.event.on)}}))},
                                    {"by", nameOf(entry.event.actor)},
                                    {"sentence", say(code, arguments)}}));
        }
        return rows;
    }

    QueryCall& m_call;
    Reader m_reader;
    By m_by;
};

/// Who may take over: in HR, and of one site its supervisors.
Json deputies(QueryCall& call, const std::string& site, const std::set<std::string>& apart) {
    Json list = Json::list();
    for (const std::string& person : thoseWhoMay(call.session(), site, Entitled::HrOrSupervisor, apart, call.at()))
        list.push(Json::object({{"person", person}, {"name", people::nameOf(call.session(), person).name}}));
    return list;
}

Json casesAnswer(QueryCall& call) {
    Reading reading(call, call.reader(), By::Others);
    struct Row {
        Json json;
        std::vector<CaseDeadline> deadlines;
    };
    std::vector<Row> rows;
    for (const CaseRow& row : cases(call.session(), call.at(), call.known())) {
        // Nobody finds a case about themselves on the desk; it stands with their own.
        if (row.person == call.actor().person || !call.mayReach({row.person, {row.site}})) continue;
        const LoadedCase loaded = loadCase(call.session(), row.id, call.at(), call.known());
        auto deadlines = reading.running(loaded);
        Json json = reading.row(loaded, deadlines);
        reading.setDeadlines(json, loaded, deadlines);
        rows.push_back({std::move(json), std::move(deadlines)});
    }
    // In order of harm; where nothing runs any more, last.
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
        if (a.deadlines.empty() || b.deadlines.empty()) return b.deadlines.empty() && !a.deadlines.empty();
        return harmsBefore(a.deadlines.front(), b.deadlines.front(), call.at());
    });
    Json list = Json::list();
    for (Row& row : rows) list.push(std::move(row.json));
    return Json::object({{"at", call.at().iso()}, {"rows", std::move(list)}, {"deputies", deputies(call, {}, {call.actor().person})}});
}

Json caseAnswer(QueryCall& call) {
    const LoadedCase loaded = loadCase(call.session(), call.text("case"), call.at(), call.known());
    Reading reading(call, call.reader(), By::Others);
    const auto deadlines = reading.running(loaded);
    Json answer = reading.whole(loaded, deadlines);
    reading.setDeadlines(answer, loaded, deadlines);
    std::set<std::string> apart = loaded.subject.parts();
    apart.insert({loaded.subject.decider, answer["inCharge"].text()});
    answer.set("deputies", deputies(call, loaded.row.site, apart));
    return answer;
}

/// A person reads of a case from the notice on: what is being looked into before is nobody's guilt.
Json myCases(QueryCall& call) {
    Json rows = Json::list();
    for (const CaseRow& row : cases(call.session(), call.at(), call.known(), call.actor().person)) {
        const LoadedCase loaded = loadCase(call.session(), row.id, call.at(), call.known());
        if (loaded.subject.noticedOn) rows.push(caseAsRead(call, loaded, call.reader(), By::Themselves));
    }
    return Json::object({{"rows", std::move(rows)}});
}

/// Colleagues of the same site with no part in the case.
Json companions(QueryCall& call) {
    const LoadedCase loaded = loadCase(call.session(), call.text("case"), call.at(), call.known());
    const auto witnesses = loaded.subject.witnesses();
    Json rows = Json::list();
    for (const people::Staff& staff : people::everyone(call.session(), call.at(), call.known())) {
        const bool here = std::any_of(staff.jobs.begin(), staff.jobs.end(), [&](const auto& job) { return job.site == loaded.row.site; });
        if (!here || staff.person == loaded.row.person || staff.person == loaded.subject.accuser || witnesses.contains(staff.person))
            continue;
        rows.push(Json::object({{"person", staff.person}, {"name", people::nameOf(call.session(), staff.person).name}}));
    }
    return Json::object({{"rows", std::move(rows)}});
}

}  // namespace

Json caseAsRead(QueryCall& call, const LoadedCase& loaded, const Reader& reader, By by) {
    Reading reading(call, reader, by);
    return reading.whole(loaded, reading.running(loaded));
}

void registerCaseAnswers(gate::Registry& registry) {
    gate::Query desk;
    desk.name = "discipline.cases";
    desk.about = "Cases within reach, what runs in each and all of them in order of harm.";
    desk.answer =
        "{at,rows:[{case,person,name,siteName,rule,ruleTitle,openedAt,stage,next,nextText,until?,late,sanctionState,sanction?,"
        "inCharge,inChargeName,inChargeText,mine,deadlines:[{due,pressing,late,until?,since?,text}]}],deputies:[{person,name}]}";
    desk.access = {{Role::Hr, Reach::Organisation}, {Role::Supervisor, Reach::Site}, {Role::Auditor, Reach::Organisation}};
    desk.handle = casesAnswer;
    registry.query(std::move(desk));

    gate::Query one;
    one.name = "discipline.case";
    one.about = "One case: what is alleged, on which evidence, what was said, decided and why, and what comes next.";
    one.arguments = {{"case", Type::Id, Need::Required, "the case"}};
    one.answer =
        "as in cases, with "
        "{allegation,ruleText,ruleVersion,trainedText?,evidence,ladder,answer?,hearingNotes?,decision?,appeal?,liveThrough?,"
        "measure?,companionName?,letter?,review?,deputies,history}";
    one.access = {{Role::Hr, Reach::Organisation}, {Role::Supervisor, Reach::Site}, {Role::Auditor, Reach::Organisation}};
    one.target = targetOfCase;
    one.trace = gate::Query::Trace::FileRead;
    one.handle = caseAnswer;
    registry.query(std::move(one));

    gate::Query along;
    along.name = "discipline.companions";
    along.about = "Who may come along: colleagues of the site with no part in the case.";
    along.arguments = {{"case", Type::Id, Need::Required, "the case"}};
    along.answer = "{rows:[{person,name}]}";
    along.access = {{Role::Learner, Reach::Own}};
    along.target = targetOfCase;
    along.handle = companions;
    registry.query(std::move(along));

    gate::Query own;
    own.name = "discipline.myCases";
    own.about = "Cases about oneself, from the notice on, with everything that is in them.";
    own.answer = "{rows:[as discipline.case]}";
    own.access = {{Role::Learner, Reach::Own}};
    own.handle = myCases;
    registry.query(std::move(own));
}

}  // namespace adab::discipline
