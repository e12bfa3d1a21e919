// SPDX-License-Identifier: GPL-3.0-or-later
#include "rewards/GrantStore.h"

#include <algorithm>
#include <map>

namespace adab::rewards {

using storage::Binds;
using T = std::string;
using Maybe = std::optional<Instant>;

void insertGrant(Session& session, const Grant& grant) {
    session.run(
        "INSERT INTO reward_grants (grant_id, seq, person_id, kind, percent, most_percent, policy_id, policy_version, rule_id, program_id, "
        "trigger_kind, fact_seq, granted_at, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        Binds::of(grant.grant, grant.seq, grant.person, std::string(name(grant.kind)), static_cast<std::int64_t>(grant.percent),
                  static_cast<std::int64_t>(grant.mostPercent), grant.policy, grant.policyVersion, grant.rule, grant.program, grant.trigger,
                  grant.factSeq, grant.at, grant.recordedAt));
}

void withdrawGrant(Session& session, const std::string& grant, Instant at) {
    session.run("UPDATE reward_grants SET withdrawn_at = $1 WHERE grant_id = $2", Binds::of(at, grant));
}

namespace {

std::vector<Grant> grants(Session& session, const std::string& where, const Binds& binds) {
    std::vector<Grant> all;
    for (const auto& [id, seq, person, kind, percent, most, policy, version, rule, program, trigger, fact, at, recordedAt, withdrawnAt] :
         session.select<T, std::int64_t, T, T, std::int64_t, std::int64_t, T, T, T, T, T, std::int64_t, Instant, Instant, Maybe>(
             "SELECT grant_id, seq, person_id, kind, percent, most_percent, policy_id, policy_version, rule_id, program_id, trigger_kind, "
             "fact_seq, granted_at, recorded_at, withdrawn_at FROM reward_grants WHERE " +
                 where + " ORDER BY seq",
             binds)) {
        all.push_back({id, person, grantKindNamed(kind).value_or(Grant::Kind::Encouragement), static_cast<int>(percent),
                       static_cast<int>(most), policy, version, rule, program, trigger, fact, at, recordedAt, withdrawnAt, seq});
    }
    return all;
}

}  // namespace

std::optional<Grant> grantNamed(Session& session, const std::string& grant) {
    auto found = grants(session, "grant_id = $1", Binds::of(grant));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<Grant> grantsOf(Session& session, const std::string& person, Instant at, std::optional<Instant> known) {
    const Instant until = known ? std::min(*known, at) : at;
    auto all = person.empty() ? grants(session, "granted_at <= $1 AND recorded_at <= $2", Binds::of(at, until))
                              : grants(session, "person_id = $1 AND granted_at <= $2 AND recorded_at <= $3", Binds::of(person, at, until));
    for (Grant& grant : all) {
        if (grant.withdrawnAt && *grant.withdrawnAt > until) grant.withdrawnAt.reset();
    }
    return all;
}

void insertPayroll(Session& session, const Payroll& payroll, std::int64_t seq) {
    session.run("INSERT INTO reward_payrolls (payroll_id, seq, payday, cut_off, cut_off_at, closed_at) VALUES ($1, $2, $3, $4, $5, $6)",
                Binds::of(payroll.payroll, seq, payroll.payday.iso(), payroll.cutOff.iso(), payroll.cutOffAt, payroll.closedAt));
}

void insertLine(Session& session, const std::string& payroll, const PayrollLine& line) {
    session.run("INSERT INTO reward_payroll_lines (payroll_id, grant_id, person_id, kind, percent) VALUES ($1, $2, $3, $4, $5)",
                Binds::of(payroll, line.grant, line.person, std::string(name(line.kind)), static_cast<std::int64_t>(line.percent)));
}

std::vector<Payroll> payrolls(Session& session, Instant closedBy) {
    std::vector<Payroll> all;
    std::map<std::string, std::size_t> placeOf;
    for (const auto& [id, payday, cutOff, cutOffAt, closedAt] : session.select<T, T, T, Instant, Instant>(
             "SELECT payroll_id, payday, cut_off, cut_off_at, closed_at FROM reward_payrolls WHERE closed_at <= $1 ORDER BY cut_off_at",
             Binds::of(closedBy))) {
        placeOf[id] = all.size();
        all.push_back({id, Date::parse(payday).value_or(Date{}), Date::parse(cutOff).value_or(Date{}), cutOffAt, closedAt, {}});
    }
    for (const auto& [id, grant, person, kind, percent] : session.select<T, T, T, T, std::int64_t>(
             "SELECT l.payroll_id, l.grant_id, l.person_id, l.kind, l.percent FROM reward_payroll_lines l "
             "JOIN reward_grants g ON g.grant_id = l.grant_id ORDER BY l.person_id, g.granted_at, g.seq")) {
        if (const auto place = placeOf.find(id); place != placeOf.end())
            all[place->second].lines.push_back({grant, person, lineKindNamed(kind).value_or(LineKind::Earned), static_cast<int>(percent)});
    }
    return all;
}

void insertHold(Session& session, const std::string& caseId, const BonusHold& hold) {
    session.run(
        "INSERT INTO reward_holds (case_id, person_id, from_at, until_at) VALUES ($1, $2, $3, $4) ON CONFLICT (case_id) DO UPDATE SET "
        "until_at = excluded.until_at",
        Binds::of(caseId, hold.person, hold.from, hold.until));
}

void releaseHold(Session& session, const std::string& caseId, Instant at) {
    session.run("UPDATE reward_holds SET released_at = $1 WHERE case_id = $2", Binds::of(at, caseId));
}

std::vector<BonusHold> holds(Session& session) {
    std::vector<BonusHold> all;
    for (const auto& [person, from, until, released] :
         session.select<T, Instant, Maybe, Maybe>("SELECT person_id, from_at, until_at, released_at FROM reward_holds"))
        all.push_back({person, from, until, released});
    return all;
}

bool isHeldFor(Session& session, const std::string& caseId) {
    return session.selectOne<T>("SELECT case_id FROM reward_holds WHERE case_id = $1 AND released_at IS NULL", Binds::of(caseId))
        .has_value();
}

}  // namespace adab::rewards
