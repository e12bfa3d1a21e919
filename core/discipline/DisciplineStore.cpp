// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/DisciplineStore.h"

#include "base/Json.h"
#include "discipline/CaseRecords.h"

#include <algorithm>

namespace adab::discipline {

using storage::Binds;

void insertConcern(Session& session, const policies::Effect& effect, const ledger::Record& record) {
    Json facts = Json::list();
    for (const auto seq : effect.facts) facts.push(seq);
    session.run(
        "INSERT INTO concerns (concern_id, seq, person_id, program_id, policy_id, policy_version, rule_id, trigger_kind, boundary_at, "
        "offer, facts, raised_at, state, plan_id, acted_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        Binds::of(effect.id, record.seq, effect.person, effect.program, effect.policy, effect.version, effect.rule,
                  policies::name(effect.trigger), effect.boundary, policies::name(effect.offer), base::canonical(facts), record.at,
                  name(ConcernState::Asked), "", record.at));
}

void setConcernState(Session& session, const std::string& concern, ConcernState state, const std::string& plan, Instant actedAt) {
    session.run("UPDATE concerns SET state = $1, plan_id = $2, acted_at = $3 WHERE concern_id = $4",
                Binds::of(name(state), plan, actedAt, concern));
}

void insertPlan(Session& session, const SupportPlan& plan) {
    Json steps = Json::list();
    for (const auto& step : plan.steps) steps.push(step);
    const RoleProposal proposal = plan.proposal.value_or(RoleProposal{});
    session.run(
        "INSERT INTO support_plans (plan_id, seq, concern_id, screening_id, person_id, program_id, offered_by, steps, from_at, last_day, "
        "until_at, proposed_role, proposed_from, proposal_state, answered_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        Binds::of(plan.plan, plan.seq, plan.concern, plan.screening, plan.person, plan.program, plan.offeredBy, base::canonical(steps),
                  plan.from, plan.lastDay.iso(), plan.untilAt, proposal.jobRole, plan.proposal ? proposal.from.iso() : std::string(),
                  name(RoleProposal::State::Open), plan.from));
}

void setProposalState(Session& session, const std::string& plan, RoleProposal::State state, Instant answeredAt) {
    session.run("UPDATE support_plans SET proposal_state = $1, answered_at = $2 WHERE plan_id = $3",
                Binds::of(name(state), answeredAt, plan));
}

namespace {

std::vector<ActedConcern> concerns(Session& session, const std::string& where, const Binds& binds) {
    using T = std::string;
    std::vector<ActedConcern> all;
    for (const auto& [id, person, program, state, plan, seq, actedAt] : session.select<T, T, T, T, T, std::int64_t, Instant>(
             "SELECT concern_id, person_id, program_id, state, plan_id, seq, acted_at FROM concerns WHERE " + where, binds)) {
        all.push_back({id, person, program, concernStateNamed(state), plan, seq, actedAt});
    }
    return all;
}

}  // namespace

std::optional<ActedConcern> actedOn(Session& session, const std::string& concern) {
    auto found = concerns(session, "concern_id = $1", Binds::of(concern));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<RaisedConcern> raisedByFacts(Session& session, const std::string& person, Instant at, std::optional<Instant> known) {
    using T = std::string;
    std::vector<RaisedConcern> all;
    const Instant until = known ? std::min(*known, at) : at;
    Binds binds = Binds::of(until);
    if (!person.empty()) binds.add(storage::toValue(person));
    for (const auto& [id, who, policy, version, rule, trigger, boundary, offer, factsText, state, plan, actedAt] :
         session.select<T, T, T, T, T, T, Instant, T, T, T, T, Instant>(
             "SELECT concern_id, person_id, policy_id, policy_version, rule_id, trigger_kind, boundary_at, offer, facts, state, plan_id, "
             "acted_at FROM concerns WHERE raised_at <= $1 AND trigger_kind NOT IN ('overdue', 'lapsed', 'reported')" +
                 std::string(person.empty() ? "" : " AND person_id = $2") + " ORDER BY boundary_at, concern_id",
             binds)) {
        policies::Effect effect;
        effect.kind = policies::EffectKind::Concern;
        effect.offer = policies::offerNamed(offer).value_or(policies::Offer::SupportPlan);
        effect.policy = policy;
        effect.version = version;
        effect.rule = rule;
        effect.trigger = policies::triggerNamed(trigger).value_or(policies::Trigger::Visit);
        effect.person = who;
        effect.boundary = boundary;
        const Json facts = base::parseJson(factsText);
        for (const auto& seq : facts.items()) effect.facts.push_back(seq.integer());
        effect.id = id;
        const bool acted = actedAt <= until;
        all.push_back({std::move(effect), acted ? concernStateNamed(state) : ConcernState::Asked, acted ? plan : std::string()});
    }
    return all;
}

void insertReport(Session& session, const ledger::Record& record) {
    const std::string& concern = record.data["concern"].text();
    session.run(
        "INSERT INTO concerns (concern_id, seq, person_id, program_id, policy_id, policy_version, rule_id, trigger_kind, boundary_at, "
        "offer, facts, raised_at, state, plan_id, acted_at) VALUES ($1, $2, $3, '', '', '', $4, 'reported', $5, '', '[]', $6, $7, '', $8)",
        Binds::of(concern, record.seq, record.subject, record.data["rule"].text(), record.at, record.at, name(ConcernState::Asked),
                  record.at));
    session.run(
        "INSERT INTO concern_reports (concern_id, seq, record_id, person_id, reported_by, data, reported_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        Binds::of(concern, record.seq, record.id, record.subject, record.actor, base::canonical(record.data), record.at));
}

std::vector<Report> reports(Session& session, Instant at, std::optional<Instant> known, const std::string& person) {
    using T = std::string;
    std::vector<Report> all;
    const Instant until = known ? std::min(*known, at) : at;
    Binds binds = Binds::of(until, until);
    if (!person.empty()) binds.add(storage::toValue(person));
    for (const auto& [concern, seq, record, who, by, data, reportedAt, state, plan, actedAt, caseId] :
         session.select<T, std::int64_t, T, T, T, T, Instant, T, T, Instant, T>(
             "SELECT r.concern_id, r.seq, r.record_id, r.person_id, r.reported_by, r.data, r.reported_at, c.state, c.plan_id, c.acted_at, "
             "COALESCE((SELECT s.case_id FROM screenings s WHERE s.concern_id = r.concern_id AND s.screened_at <= $1), '') "
             "FROM concern_reports r JOIN concerns c ON c.concern_id = r.concern_id WHERE r.reported_at <= $2" +
                 std::string(person.empty() ? "" : " AND r.person_id = $3") + " ORDER BY r.seq",
             binds)) {
        Report report{concern, record, seq, by, {}, reportedAt, ConcernState::Asked, {}, caseId};
        report.opened = std::get<Opened>(eventIn(caseRecordTypes().front(), base::parseJson(data)));
        report.opened.person = who;
        if (actedAt <= until) {
            report.state = concernStateNamed(state);
            report.plan = plan;
        }
        all.push_back(std::move(report));
    }
    return all;
}

void insertScreening(Session& session, const ledger::Record& record) {
    session.run(
        "INSERT INTO screenings (concern_id, seq, record_id, person_id, outcome, case_id, screened_by, screened_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        Binds::of(record.data["concern"].text(), record.seq, record.id, record.subject, record.data["outcome"].text(),
                  record.data["case"].text(""), record.actor, record.at));
}

std::optional<ScreeningRow> screeningOf(Session& session, const std::string& concern) {
    using T = std::string;
    const auto row = session.selectOne<T, T, T, T, Instant>(
        "SELECT record_id, outcome, case_id, screened_by, screened_at FROM screenings WHERE concern_id = $1", Binds::of(concern));
    if (!row) return std::nullopt;
    const auto& [record, outcome, caseId, by, at] = *row;
    return ScreeningRow{concern, record, screeningOutcomeNamed(outcome).value_or(ScreeningOutcome::None), caseId, by, at};
}

std::map<std::string, ActedConcern> allActedOn(Session& session, Instant at) {
    std::map<std::string, ActedConcern> all;
    for (auto& one : concerns(session, "acted_at <= $1", Binds::of(at))) all.emplace(one.concern, one);
    return all;
}

namespace {

std::vector<SupportPlan> plans(Session& session, const std::string& where, const Binds& binds, std::optional<Instant> at) {
    using T = std::string;
    std::vector<SupportPlan> all;
    for (const auto& [id, seq, concern, screening, who, program, by, steps, from, lastDay, untilAt, role, roleFrom, state, answeredAt] :
         session.select<T, std::int64_t, T, T, T, T, T, T, Instant, T, Instant, T, T, T, Instant>(
             "SELECT plan_id, seq, concern_id, screening_id, person_id, program_id, offered_by, steps, from_at, last_day, until_at, "
             "proposed_role, proposed_from, proposal_state, answered_at FROM support_plans WHERE " +
                 where + " ORDER BY seq",
             binds)) {
        SupportPlan plan{id, concern, who, program, by, {}, from, Date::parse(lastDay).value_or(Date{}), untilAt, seq, screening, {}};
        const Json codes = base::parseJson(steps);  // named: a range over a temporary's items would dangle
        for (const auto& step : codes.items()) plan.steps.push_back(step.text(""));
        if (!role.empty()) {
            const bool answered = !at || answeredAt <= *at;
            plan.proposal = RoleProposal{role, Date::parse(roleFrom).value_or(Date{}),
                                         answered ? proposalStateNamed(state) : RoleProposal::State::Open};
        }
        all.push_back(std::move(plan));
    }
    return all;
}

}  // namespace

std::optional<SupportPlan> planNamed(Session& session, const std::string& plan) {
    auto found = plans(session, "plan_id = $1", Binds::of(plan), std::nullopt);
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<SupportPlan> plansOf(Session& session, const std::string& person, Instant at) {
    return plans(session, "person_id = $1 AND from_at <= $2", Binds::of(person, at), at);
}

}  // namespace adab::discipline
