// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/DisciplineService.h"

#include "base/Text.h"
#include "certification/CertificationAnswers.h"
#include "discipline/CaseContext.h"
#include "discipline/CaseService.h"
#include "discipline/ConcernRules.h"
#include "discipline/DisciplineStore.h"
#include "discipline/Procedure.h"
#include "discipline/ScreeningService.h"
#include "packs/PackChecks.h"
#include "people/PeopleStore.h"
#include "policies/Facts.h"
#include "standards/StandardsService.h"

#include <algorithm>
#include <map>
#include <utility>

namespace adab::discipline {

using certification::Known;
using certification::Label;
using certification::Matrix;
using certification::Programs;
using gate::Need;
using gate::Reach;
using gate::Role;
using gate::Type;
using policies::Policies;

std::vector<Concern> concernsOf(Session& session, const Policies& policies, const Programs& programs, const std::string& person,
                                const std::string& program, Instant at, Known known) {
    const auto facts = certification::factsOf(session, person, program, programs.versionsOf(program), known);
    std::vector<Concern> concerns;
    const auto around = [&](Instant boundary) { return policies::circumstancesOf(session, person, boundary); };
    for (auto& effect : concernsAt(policies.spans(), facts, person, program, at, around)) {
        Concern concern{std::move(effect), ConcernState::Asked, {}};
        const auto acted = actedOn(session, concern.effect.id);
        if (acted && acted->actedAt <= at) {
            concern.state = acted->state;
            concern.plan = acted->plan;
        }
        concerns.push_back(std::move(concern));
    }
    return concerns;
}

namespace {

/// The times that a label may stand for; nothing where no policy could ask about it. Most late cells of a big house are of programs without
/// a rule, and looking at each one's facts would cost a second.
bool mayBeAsked(const Policies& policies, const std::string& program, Label label) {
    const auto trigger = label == Label::Lapsed ? policies::Trigger::Lapsed : policies::Trigger::Overdue;
    return std::any_of(policies.spans().begin(), policies.spans().end(), [&](const policies::InForce& span) {
        return std::any_of(span.policy->rules.begin(), span.policy->rules.end(), [&](const policies::Rule& rule) {
            return rule.effect == policies::EffectKind::Concern && rule.trigger == trigger && rule.program == program;
        });
    });
}

}  // namespace

std::vector<Concern> allConcerns(Session& session, const Policies& policies, const Programs& programs, const Matrix& matrix, Known known) {
    std::vector<Concern> all;
    std::map<std::pair<std::size_t, Label>, bool> asks;
    for (std::size_t column = 0; column < matrix.programs.size(); ++column) {
        for (const Label label : {Label::Overdue, Label::Lapsed, Label::Revoked}) {
            asks[{column, label}] = mayBeAsked(policies, matrix.programs[column], label);
        }
    }
    for (std::size_t row = 0; row < matrix.staff.size(); ++row) {
        if (matrix.away[row]) continue;
        for (std::size_t column = 0; column < matrix.programs.size(); ++column) {
            const Label label = matrix.label(row, column);
            const auto asked = asks.find({column, label});
            if (asked == asks.end() || !asked->second) continue;
            for (auto& concern :
                 concernsOf(session, policies, programs, matrix.staff[row].person, matrix.programs[column], matrix.at, known)) {
                all.push_back(std::move(concern));
            }
        }
    }
    std::map<std::string, std::size_t> rowOf;
    for (std::size_t row = 0; row < matrix.staff.size(); ++row) rowOf[matrix.staff[row].person] = row;
    for (auto& concern : raisedByFacts(session, {}, matrix.at, known)) {
        const auto row = rowOf.find(concern.effect.person);
        if (row == rowOf.end() || matrix.away[row->second]) continue;
        all.push_back({std::move(concern.effect), concern.state, std::move(concern.plan)});
    }
    std::stable_sort(all.begin(), all.end(), [](const Concern& a, const Concern& b) { return a.effect.boundary < b.effect.boundary; });
    return all;
}

namespace {

Json dated(Date date) { return Json::object({{"date", date.iso()}}); }

// ---- what people read ----

struct Reading {
    gate::QueryCall& call;
    Programs programs;
    Policies policies;
    explicit Reading(gate::QueryCall& asked)
        : call(asked), programs(Programs::load(asked.session(), asked.at())), policies(Policies::load(asked.session(), asked.known())) {}

    std::string programTitle(const std::string& program) const {
        if (program.empty()) return call.say("discipline.about-service");
        const auto found = programs.all().find(program);
        return found == programs.all().end() ? program : found->second.back().program.textsFor(call.reader().locale).title;
    }
    Json concernJson(const Concern& concern, const std::string& sentenceCode) {
        const auto& effect = concern.effect;
        const Zone zone(people::zoneOf(call.session(), effect.person, call.at()));
        // The boundary is the first instant after the day, so the day that is told is the one before it.
        const bool ofTime = !policies::isFact(effect.trigger);
        const Json since = dated(zone.dateOf(ofTime ? effect.boundary.plusMs(-1) : effect.boundary));
        Json facts = Json::list();
        if (ofTime) {
            const auto standing = certification::standingOf(call, programs, effect.person, effect.program);
            facts.push(certification::statusSentence(call, standing));
            if (const std::string due = certification::dueSentence(call, standing); !due.empty()) facts.push(due);
        }
        const policies::Policy* policy = policies.version(effect.policy, effect.version);
        const std::string& locale = call.reader().locale;
        const policies::RuleTexts rule = policy ? policy->ruleTexts(effect.rule, locale) : policies::RuleTexts{effect.rule, {}};
        if (policy) facts.push(rule.plain);
        Json records = factsData(effect.facts);
        return Json::object({{"concern", effect.id},
                             {"trigger", policies::name(effect.trigger)},
                             {"person", effect.person},
                             {"program", effect.program},
                             {"programTitle", programTitle(effect.program)},
                             {"since", effect.boundary.iso()},
                             {"sinceText", call.say("discipline.since", Json::object({{"date", since}}))},
                             {"sentence", call.say(sentenceCode + std::string(policies::name(effect.trigger)),
                                                   Json::object({{"program", programTitle(effect.program)}, {"date", since}}))},
                             {"facts", std::move(facts)},
                             {"records", std::move(records)},
                             {"offer", policies::name(effect.offer)},
                             {"offerText", call.say("discipline.offer-" + std::string(policies::name(effect.offer)))},
                             {"state", name(concern.state)},
                             {"plan", concern.plan.empty() ? Json() : Json(concern.plan)},
                             {"policy", effect.policy},
                             {"policyTitle", policy ? policy->textsFor(locale).title : effect.policy},
                             {"policyVersion", effect.version},
                             {"rule", effect.rule},
                             {"ruleTitle", rule.title}});
    }
    /// Conduct that somebody reported: what is alleged, and what it rests on.
    Json reportJson(const Report& report) {
        const Allegation& alleged = report.opened.allegation;
        Session& session = call.session();
        const Zone zone(people::zoneOf(session, report.opened.person, call.at()));
        const Instant then = zone.startOf(alleged.occurredOn);
        const auto rule = standards::ruleInForce(session, alleged.rule, standards::placeOf(session, report.opened.person, then), then);
        const std::string ruleTitle = rule ? rule->texts(call.reader().locale).title : alleged.rule;
        const auto words = [&](const std::string& field) {
            return ledger::Ledger::privateText(session, report.record, field).value_or("");
        };
        Json facts = Json::list({base::isolated(words("allegation"))});
        facts.push(call.say("discipline.occurred",
                            Json::object({{"occurred", dated(alleged.occurredOn)}, {"discovered", dated(alleged.discoveredOn)}})));
        const auto trained = trainedOn(session, report.opened.person, alleged.rule, then);
        facts.push(trained ? call.say("discipline.trained-on", Json::object({{"date", dated(zone.dateOf(*trained))}}))
                           : call.say("discipline.trained-never"));
        for (std::size_t i = 0; i < report.opened.evidence.size(); ++i) {
            const Evidence& one = report.opened.evidence[i];
            std::string line = call.say("discipline.evidence-" + std::string(name(one.kind)));
            if (!one.given.empty()) line += " (" + base::isolated(people::nameOf(session, one.given).name) + ")";
            if (const std::string text = words("evidence:" + std::to_string(i)); !text.empty()) line += ": " + base::isolated(text);
            facts.push(line);
        }
        return Json::object(
            {{"concern", report.concern},
             {"trigger", "reported"},
             {"person", report.opened.person},
             {"program", ""},
             {"programTitle", programTitle("")},
             {"since", report.reportedAt.iso()},
             {"sinceText", call.say("discipline.reported-by",
                                    Json::object({{"date", dated(zone.dateOf(report.reportedAt))},
                                                  {"name", base::isolated(people::nameOf(session, report.opened.accuser).name)}}))},
             {"sentence", call.say("discipline.concern-reported", Json::object({{"rule", ruleTitle}}))},
             {"facts", std::move(facts)},
             {"records", factsData({report.seq})},
             {"offer", ""},
             {"offerText", ""},
             {"state", name(report.state)},
             {"plan", report.plan.empty() ? Json() : Json(report.plan)},
             {"case", report.caseId.empty() ? Json() : Json(report.caseId)},
             {"policy", ""},
             {"policyTitle", ""},
             {"policyVersion", ""},
             {"rule", alleged.rule},
             {"ruleTitle", ruleTitle}});
    }
    /// What the reader may make of it, and why not where they may not.
    void setOutcomes(Json& row, const ConcernToScreen& concern) {
        Json outcomes = Json::list();
        for (const ScreeningOutcome outcome : outcomesFor(concern, call)) outcomes.push(name(outcome));
        row.set("kind", name(concern.kind));
        row.set("outcomes", std::move(outcomes));
        if (concern.screened) return;
        if (const auto conflict = conflictOf(call.session(), concern, call)) row.set("conflict", call.say(conflict->code, conflict->args));
    }
    Json proposalJson(const RoleProposal& proposal, const std::string& code) {
        const std::string role = people::placeName(call.session(), people::Named::JobRole, proposal.jobRole, call.reader().locale);
        return Json::object({{"jobRole", proposal.jobRole},
                             {"title", role},
                             {"from", proposal.from.iso()},
                             {"state", name(proposal.state)},
                             {"sentence", call.say(code + std::string(name(proposal.state)),
                                                   Json::object({{"role", role}, {"date", dated(proposal.from)}}))}});
    }
    /// What stands of the role that a concern's plan proposed, for those in charge.
    void setProposal(Json& row, const std::string& person, const std::string& plan) {
        for (const SupportPlan& one : plansOf(call.session(), person, call.at())) {
            if (one.plan == plan && one.proposal) row.set("proposal", proposalJson(*one.proposal, "discipline.proposed-"));
        }
    }
    Json planJson(const SupportPlan& plan) {
        Json steps = Json::list();
        for (const auto& step : plan.steps) {
            steps.push(Json::object({{"step", step}, {"text", call.say("discipline.step-" + step)}}));
        }
        Json answer =
            Json::object({{"plan", plan.plan},
                          {"concern", plan.concern},
                          {"program", plan.program},
                          {"programTitle", programTitle(plan.program)},
                          {"offeredBy", plan.offeredBy},
                          {"offeredByName", people::nameOf(call.session(), plan.offeredBy).name},
                          {"from", plan.from.iso()},
                          {"until", plan.lastDay.iso()},
                          {"sentence", call.say("discipline.plan",
                                                Json::object({{"program", programTitle(plan.program)}, {"date", dated(plan.lastDay)}}))},
                          {"steps", std::move(steps)}});
        // Why it was offered is theirs to read.
        if (const auto why = ledger::Ledger::privateText(call.session(), plan.screening, "reason")) answer.set("reason", *why);
        if (plan.proposal) answer.set("proposal", proposalJson(*plan.proposal, "discipline.proposal-"));
        return answer;
    }
};

Json concernsAnswer(gate::QueryCall& call) {
    Reading reading(call);
    const std::string site = call.text("site");
    const Matrix matrix = certification::matrixAt(call.session(), reading.programs, call.at(), call.known());
    std::map<std::string, const people::Staff*> staffOf;
    for (const auto& staff : matrix.staff) staffOf[staff.person] = &staff;
    Json rows = Json::list();
    // Nobody handles a concern about themselves. Asked before a row is made: of a big house most are out of a supervisor's reach.
    const auto within = [&](const std::string& person) -> std::optional<gate::Target> {
        const auto found = staffOf.find(person);
        if (found == staffOf.end() || person == call.actor().person) return std::nullopt;
        gate::Target target{person, {}};
        for (const auto& job : found->second->jobs) target.sites.push_back(job.site);
        if (!site.empty() && std::find(target.sites.begin(), target.sites.end(), site) == target.sites.end()) return std::nullopt;
        if (!call.mayReach(target)) return std::nullopt;
        return target;
    };
    const auto add = [&](const gate::Target& target, Json row, const ConcernToScreen& concern) {
        row.set("name", people::nameOf(call.session(), concern.person).name);
        row.set("site", target.sites.empty() ? "" : target.sites.front());
        if (!target.sites.empty())
            row.set("siteName", people::placeName(call.session(), people::Named::Site, target.sites.front(), call.reader().locale));
        reading.setOutcomes(row, concern);
        if (!row["plan"].isNull()) reading.setProposal(row, concern.person, row["plan"].text());
        rows.push(std::move(row));
    };
    // Who runs the machine reads of lateness, never of what somebody is said to have done.
    if (call.holds(Role::Hr) || call.holds(Role::Supervisor) || call.holds(Role::Auditor)) {
        for (const auto& report : reports(call.session(), call.at(), call.known())) {
            if (const auto target = within(report.opened.person))
                add(*target, reading.reportJson(report), toScreen(call.session(), report));
        }
    }
    for (const auto& concern : allConcerns(call.session(), reading.policies, reading.programs, matrix, call.known())) {
        if (const auto target = within(concern.effect.person))
            add(*target, reading.concernJson(concern, "discipline.concern-"), toScreen(concern.effect, concern.state));
    }
    return Json::object({{"at", call.at().iso()}, {"rows", std::move(rows)}});
}

Json mine(gate::QueryCall& call) {
    Reading reading(call);
    const std::string person = call.actor().person;
    Json concerns = Json::list();
    for (const auto& [program, versions] : reading.programs.all()) {
        for (const auto& concern :
             concernsOf(call.session(), reading.policies, reading.programs, person, program, call.at(), call.known())) {
            if (concern.state == ConcernState::SetAside) continue;
            concerns.push(reading.concernJson(concern, "discipline.mine-"));
        }
    }
    for (const auto& raised : raisedByFacts(call.session(), person, call.at(), call.known())) {
        if (raised.state == ConcernState::SetAside) continue;
        concerns.push(reading.concernJson({raised.effect, raised.state, raised.plan}, "discipline.mine-"));
    }
    Json plans = Json::list();
    for (const auto& plan : plansOf(call.session(), person, call.at())) {
        if (call.at() < plan.untilAt) plans.push(reading.planJson(plan));
    }
    return Json::object({{"concerns", std::move(concerns)}, {"plans", std::move(plans)}});
}

// ---- facts ----

void raiseFromFact(ledger::Appending& appending, const gate::Record& record) {
    const Policies policies = Policies::load(appending.session());
    for (const auto& effect : policies::effectsOf(appending.session(), policies, record)) {
        if (effect.kind != policies::EffectKind::Concern || actedOn(appending.session(), effect.id)) continue;
        appending.append(raised(effect));
    }
}

/// A fact that no longer stands raises nothing: what waits is set aside, what was offered stays offered.
void dropWithFact(ledger::Appending& appending, const gate::Record& record) {
    const std::int64_t fact = record.data["fact"].integer();
    for (const auto& concern : raisedByFacts(appending.session(), record.subject, appending.now(), std::nullopt)) {
        const auto& facts = concern.effect.facts;
        if (concern.state != ConcernState::Asked || std::find(facts.begin(), facts.end(), fact) == facts.end()) continue;
        gate::NewRecord aside;
        aside.type = "discipline.concernDropped";
        aside.subject = record.subject;
        aside.data = Json::object({{"concern", concern.effect.id}, {"program", ""}, {"fact", fact}});
        appending.append(std::move(aside));
    }
}

/// Whoever offers support confirms the concern.
void confirmConcern(ledger::Appending& appending, const gate::Record& record) {
    const std::string concern = record.data["concern"].text("");
    policies::Fact fact;
    fact.trigger = policies::Trigger::ConcernConfirmed;
    fact.person = record.subject;
    fact.subject = concern;
    fact.at = record.when();
    for (const auto& raised : raisedByFacts(appending.session(), record.subject, appending.now(), std::nullopt)) {
        if (raised.effect.id == concern && raised.effect.trigger == policies::Trigger::ConcernConfirmed)
            fact.chain = policies::Fact::Chain::Further;
    }
    appending.append(policies::recordOf(fact));
}

void project(Session& session, const gate::Record& record) {
    const Json& data = record.data;
    if (record.type == "discipline.concernRaised") {
        policies::Effect effect;
        effect.id = record.id;
        effect.person = record.subject;
        effect.program = data["program"].text("");
        effect.policy = data["policy"].text("");
        effect.version = data["policyVersion"].text("");
        effect.rule = data["rule"].text("");
        effect.trigger = policies::triggerNamed(data["trigger"].text("")).value_or(policies::Trigger::Overdue);
        effect.offer = policies::offerNamed(data["offer"].text("")).value_or(policies::Offer::SupportPlan);
        for (const auto& fact : data["facts"].items()) effect.facts.push_back(fact.integer());
        effect.boundary = Instant{data["boundary"].integer()};
        insertConcern(session, effect, record);
    } else if (record.type == "discipline.supportOffered") {
        SupportPlan plan;
        plan.plan = data["plan"].text("");
        plan.concern = data["concern"].text("");
        plan.person = record.subject;
        plan.program = data["program"].text("");
        plan.offeredBy = record.actor;
        for (const auto& step : data["steps"].items()) plan.steps.push_back(step.text(""));
        plan.from = record.when();
        plan.lastDay = Date::parse(data["lastDay"].text("")).value_or(Date{});
        plan.untilAt = Instant{data["untilAt"].integer()};
        plan.seq = record.seq;
        plan.screening = data["screening"].text("");
        if (data.has("jobRole"))
            plan.proposal = RoleProposal{data["jobRole"].text(), Date::parse(data["roleFrom"].text()).value_or(Date{})};
        insertPlan(session, plan);
        setConcernState(session, plan.concern, ConcernState::SupportOffered, plan.plan, record.at);
    } else if (record.type == "discipline.concernReported") {
        insertReport(session, record);
    } else if (record.type == "discipline.proposalAnswered") {
        setProposalState(session, data["plan"].text(""),
                         data["agreed"].boolean() ? RoleProposal::State::Agreed : RoleProposal::State::Declined, record.at);
    } else if (record.type == "discipline.screened") {
        insertScreening(session, record);
        switch (screeningOutcomeNamed(data["outcome"].text("")).value_or(ScreeningOutcome::None)) {
            case ScreeningOutcome::Support: break;  // the plan's own record says so
            case ScreeningOutcome::None: setConcernState(session, data["concern"].text(""), ConcernState::SetAside, "", record.at); break;
            case ScreeningOutcome::Case: setConcernState(session, data["concern"].text(""), ConcernState::CaseOpened, "", record.at); break;
        }
    } else {
        setConcernState(session, data["concern"].text(""), ConcernState::SetAside, "", record.at);
    }
}

}  // namespace

void registerDiscipline(gate::Registry& registry) {
    // The first that fits holds: what is not said here of this room belongs to the papers of a case.
    registry.privateTexts("support", {{"discipline.screened", {}}});
    registry.privateTexts("sanction", {{"discipline.caseDecided", {}}, {"discipline.appealDecided", {}}});
    registry.privateTexts("case", {{"discipline.", {}}});
    registerScreening(registry);

    gate::Query concerns;
    concerns.name = "discipline.concerns";
    concerns.about = "What the policies in force ask a person to look at; support comes first.";
    concerns.arguments = {{"site", Type::Id, Need::Optional, "one site only"}};
    concerns.answer =
        "{at,rows:[{concern,person,name,siteName,program,programTitle,since,sinceText,sentence,facts,offer,state,plan,policy,policyTitle,"
        "policyVersion,rule,ruleTitle,kind,outcomes,conflict?,case?,proposal?}]}";
    concerns.access = {{Role::Hr, Reach::Organisation},
                       {Role::Supervisor, Reach::Team},
                       {Role::Auditor, Reach::Organisation},
                       {Role::Operator, Reach::Organisation}};
    concerns.handle = concernsAnswer;
    registry.query(std::move(concerns));

    gate::Query own;
    own.name = "discipline.mine";
    own.about = "Concerns and support plans about oneself, in plain words.";
    own.answer = "{concerns:[…],plans:[{plan,program,programTitle,until,sentence,steps,reason?,proposal?}]}";
    own.access = {{Role::Learner, Reach::Own}};
    own.handle = mine;
    registry.query(std::move(own));

    registerCases(registry);
    packs::addKindCheck("policy", "discipline.process", [](const packs::Pack& pack, const packs::Library&, Problems& problems) {
        if (const Yaml& process = pack.manifest()["process"]) (void)parseProcedure(process, problems);
    });
    registry.projector({"discipline.concerns",
                        1,
                        {"discipline.concernRaised", "discipline.concernReported", "discipline.screened", "discipline.supportOffered",
                         "discipline.proposalAnswered", "discipline.concernDropped"},
                        {"concerns", "concern_reports", "screenings", "support_plans"},
                        project});
    registry.reactor({"discipline.raise", policies::factRecordTypes(), raiseFromFact});
    registry.reactor({"discipline.drop", {"policies.factWithdrawn"}, dropWithFact});
    registry.reactor({"discipline.confirm", {"discipline.supportOffered"}, confirmConcern});
}

}  // namespace adab::discipline
