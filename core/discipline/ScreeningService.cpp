// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/ScreeningService.h"

#include "certification/CertificationService.h"
#include "discipline/CaseContext.h"
#include "discipline/CaseRecords.h"
#include "discipline/CaseService.h"
#include "discipline/DisciplineService.h"
#include "discipline/SupportRules.h"
#include "people/PeopleStore.h"

#include <algorithm>
#include <array>
#include <utility>

namespace adab::discipline {

namespace {

using gate::CommandCall;
using gate::Need;
using gate::Reach;
using gate::Role;
using gate::Type;

/// A concern that somebody acts on: what a policy asks, or what was reported.
struct Found {
    std::optional<policies::Effect> effect;
    std::optional<Report> report;
    ConcernToScreen concern;
    std::string id;
    std::string program;
};

Found find(CommandCall& call, const std::string& id) {
    Session& session = call.session();
    const std::string person = call.text("person");
    for (Report& report : reports(session, call.now(), std::nullopt, person)) {
        if (report.concern != id) continue;
        ConcernToScreen concern = toScreen(session, report);
        return {std::nullopt, std::move(report), std::move(concern), id, {}};
    }
    const auto asked = [&](policies::Effect effect, ConcernState state) {
        ConcernToScreen concern = toScreen(effect, state);
        std::string program = effect.program;
        return Found{std::move(effect), std::nullopt, std::move(concern), id, std::move(program)};
    };
    for (auto& raised : raisedByFacts(session, person, call.now(), std::nullopt)) {
        if (raised.effect.id == id) return asked(std::move(raised.effect), raised.state);
    }
    if (const auto acted = actedOn(session, id); acted && acted->person == person) {
        policies::Effect effect;
        effect.id = id;
        effect.person = person;
        return asked(std::move(effect), acted->state);
    }
    if (!call.text("program").empty()) {
        const auto policies = policies::Policies::load(session);
        const auto programs = certification::Programs::load(session, call.now());
        for (auto& concern : concernsOf(session, policies, programs, person, call.text("program"), call.now(), std::nullopt)) {
            if (concern.effect.id == id) return asked(std::move(concern.effect), concern.state);
        }
    }
    throw Refused("discipline.no-concern", Json::object(), "concern");
}

std::string siteOf(Session& session, const std::string& person, Instant at) {
    const auto jobs = people::jobsOf(session, person, at);
    return jobs.empty() ? std::string() : jobs.front().site;
}

/// Whom a refusal names instead: nobody with a part in it.
void sayWho(Session& session, const ConcernToScreen& concern, CaseRefusal& refusal, Entitled who, Instant at) {
    if (!isConflict(refusal)) return;
    std::set<std::string> apart{concern.person, concern.accuser};
    for (const Evidence& one : concern.evidence) apart.insert(one.given);
    refusal.args.set("who", whoMay(session, siteOf(session, concern.person, at), who, apart, at));
}

Screening::As asOf(const gate::Call& call) { return call.holds(Role::Hr) ? Screening::As::Hr : Screening::As::Supervisor; }

PlanAsked planIn(CommandCall& call, const std::string& person) {
    Session& session = call.session();
    PlanAsked plan{
        call.args()["days"].isNull() ? 0 : call.args()["days"].integer(), {}, call.text("jobRole"), Date::parse(call.text("roleFrom"))};
    for (const auto& step : call.args()["steps"].items()) plan.steps.push_back(step.text(""));
    const auto jobs = people::jobsOf(session, person, call.now());
    RoleAsked role = people::jobRoleExists(session, plan.jobRole) ? RoleAsked::Free : RoleAsked::Unknown;
    if (std::any_of(jobs.begin(), jobs.end(), [&](const people::Job& job) { return job.jobRole == plan.jobRole; })) role = RoleAsked::Held;
    const Zone zone(people::zoneOf(session, person, call.now()));
    if (auto refusal = refusalOf(plan, zone.dateOf(call.now()), role))
        throw Refused(refusal->code, std::move(refusal->args), refusal->field);
    return plan;
}

Json offer(CommandCall& call, const Found& found, const std::string& screening, const PlanAsked& asked) {
    const Zone zone(people::zoneOf(call.session(), found.concern.person, call.now()));
    const Date lastDay = zone.dateOf(call.now()).plusDays(asked.days);
    const std::string plan = call.newId("plan");
    Json steps = Json::list();
    for (const std::string& step : asked.steps) steps.push(step);
    gate::NewRecord record;
    record.type = "discipline.supportOffered";
    record.subject = found.concern.person;
    record.data = Json::object({{"plan", plan},
                                {"concern", found.id},
                                {"screening", screening},
                                {"program", found.program},
                                {"steps", std::move(steps)},
                                {"lastDay", lastDay.iso()},
                                {"untilAt", zone.endOf(lastDay).ms},
                                {"zone", zone.name()}});
    if (!asked.jobRole.empty()) record.data.set("jobRole", asked.jobRole).set("roleFrom", asked.from->iso());
    call.append(std::move(record));
    return Json::object({{"concern", found.id}, {"outcome", "support"}, {"plan", plan}, {"until", lastDay.iso()}});
}

/// The case is what was reported, word for word.
Reported asReported(Session& session, const Report& report) {
    Reported reported{report.opened, {}};
    const auto copy = [&](const std::string& field) {
        reported.texts[field] = ledger::Ledger::privateText(session, report.record, field).value_or("");
    };
    copy("allegation");
    for (std::size_t i = 0; i < report.opened.evidence.size(); ++i) copy("evidence:" + std::to_string(i));
    return reported;
}

Json screen(CommandCall& call, const Found& found, ScreeningOutcome outcome, const std::string& reason) {
    Session& session = call.session();
    const Screening screening{call.actor().person, asOf(call), outcome, reason.empty() ? Given::No : Given::Yes};
    if (auto refusal = refusalOf(found.concern, screening)) {
        sayWho(session, found.concern, *refusal, outcome == ScreeningOutcome::Support ? Entitled::HrOrSupervisor : Entitled::Hr,
               call.now());
        throw Refused(refusal->code, std::move(refusal->args), refusal->field);
    }
    PlanAsked plan;
    if (outcome == ScreeningOutcome::Support) plan = planIn(call, found.concern.person);
    // What a fact raised has its record already, and so has what was reported.
    if (found.effect && !policies::isFact(found.effect->trigger)) call.append(raised(*found.effect));
    gate::NewRecord record;
    record.type = "discipline.screened";
    record.subject = found.concern.person;
    record.data =
        Json::object({{"concern", found.id}, {"kind", name(found.concern.kind)}, {"outcome", name(outcome)}, {"program", found.program}});
    const std::string caseId = outcome == ScreeningOutcome::Case ? call.newId("case") : std::string();
    if (!caseId.empty()) record.data.set("case", caseId);
    record.texts = {{"reason", reason}};
    const std::string recorded = call.append(std::move(record)).id;
    switch (outcome) {
        case ScreeningOutcome::None: break;
        case ScreeningOutcome::Support: return offer(call, found, recorded, plan);
        case ScreeningOutcome::Case: {
            Reported reported = asReported(session, *found.report);
            reported.opened.concern = found.id;
            reported.opened.screening = recorded;
            return openScreened(call, caseId, std::move(reported)).set("concern", found.id).set("outcome", "case");
        }
    }
    return Json::object({{"concern", found.id}, {"outcome", name(outcome)}});
}

std::string report(CommandCall& call) {
    Reported reported = reportedIn(call);
    const std::string concern = call.newId("concern");
    gate::NewRecord record;
    record.type = "discipline.concernReported";
    record.subject = reported.opened.person;
    record.data = dataOf(CaseEvent{{}, {}, {}, reported.opened});
    record.data.set("concern", concern);
    for (auto& [field, text] : reported.texts) {
        if (!text.empty()) record.texts.emplace(field, std::move(text));
    }
    call.append(std::move(record));
    return concern;
}

const gate::Access kHr{{Role::Hr, Reach::Organisation}};

}  // namespace

Json factsData(const std::vector<std::int64_t>& seqs) {
    Json list = Json::list();
    for (const auto seq : seqs) list.push(seq);
    return list;
}

gate::NewRecord raised(const policies::Effect& effect) {
    gate::NewRecord record;
    record.type = "discipline.concernRaised";
    record.subject = effect.person;
    record.id = effect.id;
    record.data = Json::object({{"program", effect.program},
                                {"policy", effect.policy},
                                {"policyVersion", effect.version},
                                {"rule", effect.rule},
                                {"trigger", policies::name(effect.trigger)},
                                {"offer", policies::name(effect.offer)},
                                {"boundary", effect.boundary.ms},
                                {"facts", factsData(effect.facts)}});
    return record;
}

namespace {

std::optional<ScreeningOutcome> outcomeOf(ConcernState state) {
    switch (state) {
        case ConcernState::Asked: return std::nullopt;
        case ConcernState::SupportOffered: return ScreeningOutcome::Support;
        case ConcernState::SetAside: return ScreeningOutcome::None;
        case ConcernState::CaseOpened: return ScreeningOutcome::Case;
    }
    return std::nullopt;
}

}  // namespace

ConcernToScreen toScreen(const policies::Effect& effect, ConcernState state) {
    return {kindOf(effect.trigger), effect.person, {}, {}, CaseFacts::Coaching::Never, outcomeOf(state)};
}

ConcernToScreen toScreen(Session& session, const Report& report) {
    const Zone zone(people::zoneOf(session, report.opened.person, report.reportedAt));
    const bool coached = !plansOf(session, report.opened.person, zone.startOf(report.opened.allegation.occurredOn)).empty();
    return {ConcernKind::Conduct,
            report.opened.person,
            report.opened.accuser,
            report.opened.evidence,
            coached ? CaseFacts::Coaching::Offered : CaseFacts::Coaching::Never,
            outcomeOf(report.state)};
}

std::optional<CaseRefusal> conflictOf(Session& session, const ConcernToScreen& concern, const gate::Call& call) {
    auto refusal = refusalOf(concern, {call.actor().person, asOf(call), ScreeningOutcome::Support, Given::Yes});
    if (!refusal || !isConflict(*refusal)) return std::nullopt;
    sayWho(session, concern, *refusal, Entitled::Hr, call.now());
    return refusal;
}

std::vector<ScreeningOutcome> outcomesFor(const ConcernToScreen& concern, const gate::Call& call) {
    std::vector<ScreeningOutcome> all;
    for (const ScreeningOutcome outcome : {ScreeningOutcome::Support, ScreeningOutcome::Case, ScreeningOutcome::None}) {
        if (!refusalOf(concern, {call.actor().person, asOf(call), outcome, Given::Yes})) all.push_back(outcome);
    }
    return all;
}

namespace {

void registerProposals(gate::Registry& registry) {
    gate::Command answer;
    answer.name = "discipline.answerProposal";
    answer.about =
        "The person's own answer to another role that a plan proposes: nothing changes without it, and it counts against nobody.";
    answer.arguments = {{"plan", Type::Id, Need::Required, "the support plan"},
                        {"agreed", Type::Boolean, Need::Required, "whether they agree"}};
    answer.answer = "{plan,state}";
    answer.access = {{Role::Learner, Reach::Own}};
    answer.target = [](Session& session, const gate::Actor&, const Json& args) {
        const auto plan = planNamed(session, args["plan"].text(""));
        if (!plan) throw Refused("discipline.plan-unknown", Json::object(), "plan");
        return gate::Target{plan->person, {}};
    };
    answer.handle = [](CommandCall& call) {
        const auto plan = planNamed(call.session(), call.text("plan"));
        const Zone zone(people::zoneOf(call.session(), plan->person, call.now()));
        if (auto refusal = refusalOfAnswer(*plan, zone.dateOf(call.now())))
            throw Refused(refusal->code, std::move(refusal->args), refusal->field);
        const bool agreed = call.args()["agreed"].boolean();
        gate::NewRecord record;
        record.type = "discipline.proposalAnswered";
        record.subject = plan->person;
        record.data = Json::object({{"plan", plan->plan}, {"agreed", agreed}});
        call.append(std::move(record));
        return Json::object({{"plan", plan->plan}, {"state", name(agreed ? RoleProposal::State::Agreed : RoleProposal::State::Declined)}});
    };
    registry.command(std::move(answer));
}

}  // namespace

void registerScreening(gate::Registry& registry) {
    gate::Command report;
    report.name = "discipline.reportConcern";
    report.about = "Reports conduct: what happened, against which rule, on which evidence. Somebody else screens it.";
    report.arguments = reportArguments();
    report.answer = "{concern}";
    report.access = {{Role::Hr, Reach::Organisation}, {Role::Supervisor, Reach::Site}};
    report.handle = [](CommandCall& call) { return Json::object({{"concern", discipline::report(call)}}); };
    registry.command(std::move(report));

    gate::Command screening;
    screening.name = "discipline.screen";
    screening.about = "Screens a concern, once: nothing follows, support is offered, or conduct becomes a case.";
    screening.arguments = {
        {"concern", Type::Id, Need::Required, "the concern's id"},
        {"person", Type::Person, Need::Required, "whom it is about"},
        {"program", Type::Text, Need::Optional, "the certification; none where a fact raised it or somebody reported it"},
        {"outcome", Type::Text, Need::Required, "none · support · case"},
        {"reason", Type::Text, Need::Required, "why, in words; private"},
        {"days", Type::Integer, Need::Optional, "of support: how many days it runs, 1–365"},
        {"steps", Type::List, Need::Optional,
         "of support: time, coaching, oral-form, large-print, pair-shift, practice-together, another-role"},
        {"jobRole", Type::Id, Need::Optional, "of another role: which is proposed"},
        {"roleFrom", Type::Date, Need::Optional, "of another role: its first day, within the plan"}};
    screening.answer = "{concern,outcome,plan?,until?,case?,stage?}";
    screening.access = {{Role::Hr, Reach::Organisation}, {Role::Supervisor, Reach::Team}};
    screening.handle = [](CommandCall& call) {
        const auto outcome = screeningOutcomeNamed(call.text("outcome"));
        if (!outcome) throw Refused("discipline.screening-outcome", Json::object({{"outcome", call.text("outcome")}}), "outcome");
        return screen(call, find(call, call.text("concern")), *outcome, call.text("reason"));
    };
    registry.command(std::move(screening));

    registerProposals(registry);

    gate::Command open;
    open.name = "discipline.openCase";
    open.about = "Reports conduct that somebody else raised and screens it to a case at once. The person is told by the notice.";
    open.arguments = reportArguments();
    open.answer = "{concern,outcome,case,stage}";
    open.access = kHr;
    open.handle = [](CommandCall& call) {
        const std::string concern = discipline::report(call);
        // What is alleged is why it is a case.
        return screen(call, find(call, concern), ScreeningOutcome::Case, call.text("allegation"));
    };
    registry.command(std::move(open));
}

}  // namespace adab::discipline
