// SPDX-License-Identifier: GPL-3.0-or-later
#include "rewards/PayrollService.h"

#include "people/PeopleStore.h"
#include "policies/PoliciesStore.h"
#include "rewards/GrantStore.h"
#include "rewards/RewardsStore.h"

#include <algorithm>

namespace adab::rewards {

using gate::CommandCall;
using gate::Need;
using gate::QueryCall;
using gate::Reach;
using gate::Role;
using gate::Type;

namespace {

/// A cut-off is a day where the person who closes works; the operator's day is UTC.
Zone zoneOfActor(gate::Call& call) {
    if (call.actor().isOperator()) return Zone("UTC");
    return Zone(people::zoneOf(call.session(), call.actor().person, call.now()));
}

Date dateIn(const gate::Call& call, const char* argument) { return Date::parse(call.text(argument)).value_or(Date{}); }

Json closePayroll(CommandCall& call) {
    const Date payday = dateIn(call, "payday");
    const Date cutOff = dateIn(call, "cutOff");
    const Zone zone = zoneOfActor(call);
    const Instant cutOffAt = zone.endOf(cutOff);
    if (payday < cutOff) throw Refused("rewards.payday-early", Json::object(), "payday");
    if (cutOffAt > call.now()) throw Refused("rewards.cut-off-later", Json::object(), "cutOff");
    const auto before = payrolls(call.session(), call.now());
    if (!before.empty() && cutOffAt <= before.back().cutOffAt)
        throw Refused("rewards.cut-off-closed", Json::object({{"date", Json::object({{"date", before.back().cutOff.iso()}})}}), "cutOff");
    const auto lines = linesOf(grantsOf(call.session(), {}, call.now(), std::nullopt), before, holds(call.session()), cutOffAt, call.now());

    const std::string payroll = call.newId("payroll");
    gate::NewRecord closed;
    closed.type = "rewards.payrollClosed";
    closed.subject = payroll;
    closed.data = Json::object({{"payroll", payroll},
                                {"payday", payday.iso()},
                                {"cutOff", cutOff.iso()},
                                {"cutOffAt", cutOffAt.ms},
                                {"zone", zone.name()},
                                {"lines", static_cast<std::int64_t>(lines.size())}});
    call.append(std::move(closed));
    for (const PayrollLine& line : lines) {
        gate::NewRecord record;
        record.type = "rewards.bonusDue";
        record.subject = line.person;
        record.data =
            Json::object({{"payroll", payroll}, {"grant", line.grant}, {"kind", std::string(name(line.kind))}, {"percent", line.percent}});
        call.append(std::move(record));
    }
    return Json::object({{"payroll", payroll}, {"lines", static_cast<std::int64_t>(lines.size())}});
}

/// The payroll that is asked for: a closed one by its payday, else what the next would be.
struct Asked {
    Payroll payroll;
    enum class State { Closed, Open } state = State::Open;
};

Asked asked(QueryCall& call) {
    const Instant known = std::min(call.known().value_or(call.at()), call.at());
    const auto all = payrolls(call.session(), known);
    const auto payday = Date::parse(call.text("payday"));
    if (payday) {
        for (const Payroll& one : all) {
            if (one.payday == *payday) return {one, Asked::State::Closed};
        }
    }
    const Zone zone = zoneOfActor(call);
    Payroll open;
    open.cutOff = Date::parse(call.text("cutOff")).value_or(zone.dateOf(call.at()));
    open.payday = payday.value_or(open.cutOff);
    open.cutOffAt = zone.endOf(open.cutOff);
    open.lines = linesOf(grantsOf(call.session(), {}, call.at(), call.known()), all, holds(call.session()), open.cutOffAt, known);
    return {std::move(open), Asked::State::Open};
}

class Telling {
public:
    explicit Telling(QueryCall& call)
        : m_call(call), m_policies(policies::Policies::load(call.session(), call.known())), m_names(people::names(call.session())) {}

    Json line(const PayrollLine& line) const {
        const auto grant = grantNamed(m_call.session(), line.grant);
        const std::string kind(name(line.kind));
        Json row = Json::object({{"person", line.person},
                                 {"name", nameOf(line.person)},
                                 {"kind", kind},
                                 {"kindText", m_call.say("rewards.line-" + kind)},
                                 {"percent", line.percent},
                                 {"grant", line.grant}});
        if (!grant) return row;
        const policies::Policy* policy = m_policies.version(grant->policy, grant->policyVersion);
        const policies::RuleTexts texts = policy ? policy->ruleTexts(grant->rule, m_call.reader().locale) : policies::RuleTexts{};
        row.set("earnedOn", Zone(people::zoneOf(m_call.session(), line.person, grant->at)).dateOf(grant->at).iso())
            .set("reasonText", texts.plain)
            .set("ruleTitle", texts.title)
            .set("policy", grant->policy)
            .set("policyVersion", grant->policyVersion)
            .set("rule", grant->rule)
            .set("facts", Json::list({grant->factSeq}));
        return row;
    }
    std::string nameOf(const std::string& person) const {
        const auto found = m_names.find(person);
        return found == m_names.end() ? person : found->second.name;
    }

private:
    QueryCall& m_call;
    policies::Policies m_policies;
    std::unordered_map<std::string, people::PersonName> m_names;
};

Json payrollAnswer(QueryCall& call) {
    const Asked found = asked(call);
    const Telling telling(call);
    Json rows = Json::list();
    for (const auto& line : found.payroll.lines) rows.push(telling.line(line));
    Json closed = Json::list();
    for (const auto& one : payrolls(call.session(), std::min(call.known().value_or(call.at()), call.at())))
        closed.push(Json::object({{"payday", one.payday.iso()}, {"cutOff", one.cutOff.iso()}, {"closedAt", one.closedAt.iso()}}));
    return Json::object({{"payday", found.payroll.payday.iso()},
                         {"cutOff", found.payroll.cutOff.iso()},
                         {"state", found.state == Asked::State::Closed ? "closed" : "open"},
                         {"rows", std::move(rows)},
                         {"closed", std::move(closed)}});
}

Json payrollFile(QueryCall& call) {
    const Asked found = asked(call);
    const Telling telling(call);
    std::vector<std::vector<std::string>> table{
        {"payday", "cut_off", "person", "name", "kind", "percent", "earned_on", "policy", "version", "rule", "record"}};
    for (const auto& line : found.payroll.lines) {
        const Json row = telling.line(line);
        table.push_back({found.payroll.payday.iso(), found.payroll.cutOff.iso(), line.person, row["name"].text(""), row["kind"].text(""),
                         std::to_string(line.percent), row["earnedOn"].text(""), row["policy"].text(""), row["policyVersion"].text(""),
                         row["rule"].text(""), row["facts"].size() > 0 ? std::to_string(row["facts"].at(0).integer()) : std::string()});
    }
    return Json::object({{"fileName", "bonus-" + found.payroll.payday.iso() + ".csv"},
                         {"state", found.state == Asked::State::Closed ? "closed" : "open"},
                         {"csv", csvOf(table)}});
}

Json everybody(QueryCall& call) {
    struct Sum {
        std::int64_t points = 0;
        int nominations = 0;
        int bonuses = 0;
    };
    std::map<std::string, Sum> sums;
    for (const auto& staff : people::everyone(call.session(), call.at(), call.known())) {
        if (!staff.jobs.empty()) sums[staff.person] = {};
    }
    for (const auto& [person, points] : balances(call.session(), call.at(), call.known())) sums[person].points = points;
    for (const auto& grant : grantsOf(call.session(), {}, call.at(), call.known())) {
        if (grant.withdrawnAt) continue;
        if (grant.kind == Grant::Kind::Nomination) ++sums[grant.person].nominations;
        if (grant.kind == Grant::Kind::Bonus) ++sums[grant.person].bonuses;
    }
    const Telling telling(call);
    Json rows = Json::list();
    for (const auto& [person, sum] : sums) {
        rows.push(Json::object({{"person", person},
                                {"name", telling.nameOf(person)},
                                {"points", sum.points},
                                {"bonuses", sum.bonuses},
                                {"nominations", sum.nominations}}));
    }
    return Json::object({{"at", call.at().iso()}, {"rows", std::move(rows)}});
}

void project(Session& session, const gate::Record& record) {
    const Json& data = record.data;
    if (record.type == "rewards.payrollClosed") {
        insertPayroll(session,
                      {data["payroll"].text(""),
                       Date::parse(data["payday"].text("")).value_or(Date{}),
                       Date::parse(data["cutOff"].text("")).value_or(Date{}),
                       Instant{data["cutOffAt"].integer()},
                       record.at,
                       {}},
                      record.seq);
    } else {
        insertLine(session, data["payroll"].text(""),
                   {data["grant"].text(""), record.subject, lineKindNamed(data["kind"].text("")).value_or(LineKind::Earned),
                    static_cast<int>(data["percent"].integer())});
    }
}

}  // namespace

void registerPayroll(gate::Registry& registry) {
    const gate::Argument payday{"payday", Type::Date, Need::Required, "the day on which wages are paid"};
    const gate::Argument cutOff{"cutOff", Type::Date, Need::Required, "the last day that counts"};
    gate::Command close;
    close.name = "rewards.closePayroll";
    close.about = "Fixes who has earned which bonus through the cut-off day; what comes later is a correction of the next one.";
    close.arguments = {payday, cutOff};
    close.answer = "{payroll,lines}";
    close.access = {{Role::Hr, Reach::Organisation}};
    close.handle = closePayroll;
    registry.command(std::move(close));

    const gate::Access reading{
        {Role::Hr, Reach::Organisation}, {Role::Auditor, Reach::Organisation}, {Role::Operator, Reach::Organisation}};
    const auto query = [&](const char* name, const char* about, const char* answer, Json (*handle)(QueryCall&)) {
        gate::Query entry;
        entry.name = name;
        entry.about = about;
        entry.arguments = {{"payday", Type::Date, Need::Optional, "of a closed payroll, or for the next one"},
                           {"cutOff", Type::Date, Need::Optional, "of the next one; today where absent"}};
        entry.answer = answer;
        entry.access = reading;
        entry.handle = handle;
        registry.query(std::move(entry));
    };
    query("rewards.payroll", "Who has earned which bonus as of a payroll day, line by line with its reason.",
          "{payday,cutOff,state,rows:[{person,name,kind,kindText,percent,earnedOn,reasonText,ruleTitle,policy,policyVersion,rule,facts}],"
          "closed:[{payday,cutOff,closedAt}]}",
          payrollAnswer);
    query("rewards.payrollFile", "The same as a CSV file.", "{fileName,state,csv}", payrollFile);

    gate::Query all;
    all.name = "rewards.all";
    all.about = "What everybody holds.";
    all.answer = "{at,rows:[{person,name,points,bonuses,nominations}]}";
    all.access = reading;
    all.handle = everybody;
    registry.query(std::move(all));

    registry.projector(
        {"rewards.payroll", 1, {"rewards.payrollClosed", "rewards.bonusDue"}, {"reward_payrolls", "reward_payroll_lines"}, project});
    registry.projector({"rewards.holds",
                        1,
                        {"rewards.bonusHeld", "rewards.bonusReleased"},
                        {"reward_holds"},
                        [](Session& session, const gate::Record& record) {
                            const std::string caseId = record.data["case"].text("");
                            if (record.type == "rewards.bonusReleased") return releaseHold(session, caseId, record.at);
                            BonusHold hold{record.subject, record.at, std::nullopt, std::nullopt};
                            if (record.data.has("untilAt")) hold.until = Instant{record.data["untilAt"].integer()};
                            insertHold(session, caseId, hold);
                        }});
}

}  // namespace adab::rewards
