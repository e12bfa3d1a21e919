// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/PoliciesService.h"

#include "certification/Standing.h"
#include "packs/ContentStore.h"
#include "packs/PackChecks.h"
#include "people/PeopleStore.h"
#include "policies/DraftService.h"
#include "policies/FactService.h"
#include "policies/PoliciesStore.h"
#include "policies/PreviewService.h"

#include <algorithm>

namespace adab::policies {

using gate::Need;
using gate::Reach;
using gate::Role;
using gate::Type;

namespace {

/// A date of enactment is a day where the person who enacts works; the operator's day is UTC.
Zone zoneOfActor(gate::Call& call) {
    if (call.actor().isOperator()) return Zone("UTC");
    return Zone(people::zoneOf(call.session(), call.actor().person, call.now()));
}

}  // namespace

packs::PackPtr newestPolicy(storage::Session& session, const std::string& policy, Instant at) {
    auto pack = packs::ContentStore::newest(session, policy, at);
    if (pack->kind() != "policy") throw Refused("policies.unknown", Json::object({{"policy", policy}}), "policy");
    return pack;
}

Json enactFrom(gate::CommandCall& call, const packs::PackPtr& pack) {
    const auto policy = policyOf(pack);
    const Zone zone = zoneOfActor(call);
    const Date from = Date::parse(call.text("from")).value_or(Date{});
    const Date today = zone.dateOf(call.now());
    if (from < today) throw Refused("policies.retroactive", Json::object({{"date", Json::object({{"date", from.iso()}})}}), "from");
    const Instant fromAt = std::max(zone.startOf(from), call.now());

    for (const auto& row : enactments(call.session(), std::nullopt)) {
        if (row.policy == policy->id && row.version == policy->version) {
            throw Refused("policies.already-enacted", Json::object({{"policy", policy->id}, {"version", policy->version}}), "policy");
        }
        if (row.policy == policy->id && row.from >= fromAt) {
            throw Refused("policies.later-enacted", Json::object({{"date", Json::object({{"date", row.fromDate}})}}), "from");
        }
    }
    gate::NewRecord record;
    record.type = "policies.enacted";
    record.subject = policy->id;
    record.data = Json::object({{"policy", policy->id},
                                {"version", policy->version},
                                {"digest", policy->digest},
                                {"from", from.iso()},
                                {"fromAt", fromAt.ms},
                                {"zone", zone.name()}});
    call.append(std::move(record));
    return Json::object({{"policy", policy->id}, {"version", policy->version}, {"inForceFrom", fromAt.iso()}});
}

namespace {

Json enact(gate::CommandCall& call) {
    const auto pack = newestPolicy(call.session(), call.text("policy"), call.now());
    const std::string previewed = call.text("digest");
    if (!previewed.empty() && previewed != pack->digest()) throw Refused("policies.draft-moved", Json::object(), "digest");
    return enactFrom(call, pack);
}

Json conditionsJson(const Conditions& when) {
    Json json = Json::object();
    const auto names = [](const std::set<std::string>& all) {
        Json list = Json::list();
        for (const auto& one : all) list.push(one);
        return list;
    };
    if (!when.jobRoles.empty()) json.set("jobRoles", names(when.jobRoles));
    if (!when.sites.empty()) json.set("sites", names(when.sites));
    if (when.firstTime) json.set("firstTime", true);
    if (when.withinMonths > 0) json.set("withinMonths", when.withinMonths);
    if (when.notAbsent) json.set("notAbsent", true);
    return json;
}

Json toJson(const Policy& policy, const Rule& rule, const std::string& locale) {
    const RuleTexts texts = policy.ruleTexts(rule.id, locale);
    Json json = Json::object({{"rule", rule.id},
                              {"title", texts.title},
                              {"plain", texts.plain},
                              {"trigger", name(rule.trigger)},
                              {"program", rule.program},
                              {"effect", name(rule.effect)}});
    if (!rule.measure.empty()) json.set("kpi", rule.measure);
    if (rule.atLeast) json.set("atLeast", *rule.atLeast);
    if (rule.below) json.set("below", *rule.below);
    if (rule.effect == EffectKind::Points) json.set("points", rule.points);
    if (rule.effect == EffectKind::Bonus) json.set("percent", rule.percent);
    if (rule.effect == EffectKind::Concern) json.set("offer", name(rule.offer)).set("days", rule.days);
    if (rule.when.any()) json.set("when", conditionsJson(rule.when));
    return json;
}

/// A renewal cannot come before its window opens: a rule that asks for it earlier is never reached. Months of 28 and of 31 days, so that
/// only what can never be is named.
void checkReach(const Policy& policy, const packs::Pack& pack, const packs::Library& library, Problems& problems) {
    for (const Yaml& node : pack.manifest()["rules"].items()) {
        const Rule* rule = policy.rule(node["id"].scalar());
        if (!rule || rule->trigger != Trigger::Renewed || rule->when.withinMonths == 0) continue;
        const auto found = library.find(rule->program);
        if (!found || found->kind() != "program") continue;
        const auto program = certification::programOf(found);
        if (program->validMonths == 0 || rule->when.withinMonths * 31 >= program->validMonths * 28 - program->windowDays) continue;
        problems.push_back(node["when"]["within_months"].problem(
            "Nobody can renew “" + rule->program + "” so early: the rule “" + rule->id + "” is never reached.", "Give more months."));
    }
}

Json list(gate::QueryCall& call) {
    const Policies policies = Policies::load(call.session(), call.known());
    const std::string locale = call.reader().locale;
    const auto ruleJson = [&](const Policy& policy, const Rule& rule) { return toJson(policy, rule, locale); };
    Json rows = Json::list();
    for (const auto& span : policies.spans()) {
        Json rules = Json::list();
        for (const auto& rule : span.policy->rules) rules.push(ruleJson(*span.policy, rule));
        rows.push(Json::object({{"policy", span.policy->id},
                                {"version", span.policy->version},
                                {"title", span.policy->textsFor(locale).title},
                                {"from", span.from.iso()},
                                {"until", span.until ? Json(span.until->iso()) : Json()},
                                {"state", span.holds(call.at())   ? "in-force"
                                          : span.from > call.at() ? "coming"
                                                                  : "past"},
                                {"rules", std::move(rules)}}));
    }
    // What is installed and not enacted yet: HR's choice.
    for (const auto& pack : packs::ContentStore::allNewest(call.session(), "policy", call.at())) {
        const auto policy = policyOf(pack);
        if (policies.version(policy->id, policy->version)) continue;
        Json rules = Json::list();
        for (const auto& rule : policy->rules) rules.push(ruleJson(*policy, rule));
        rows.push(Json::object({{"policy", policy->id},
                                {"version", policy->version},
                                {"title", policy->textsFor(locale).title},
                                {"from", Json()},
                                {"until", Json()},
                                {"state", "not-enacted"},
                                {"rules", std::move(rules)}}));
    }
    return Json::object({{"rows", std::move(rows)}});
}

}  // namespace

void registerPolicies(gate::Registry& registry) {
    registry.privateTexts("rewards", {{"policies.factWithdrawn", {"reason"}}});
    // Whoever changed a draft is named by id, and it is about nobody.
    registry.localRows({"policy_drafts", {}, {}});
    packs::addKindCheck("policy", "policies.policy", [](const packs::Pack& pack, const packs::Library& library, Problems& problems) {
        const Policy policy = parsePolicy(pack.manifest(), {}, problems);
        checkReach(policy, pack, library, problems);
    });
    registerFacts(registry);
    registerPreview(registry);
    registerDrafts(registry);
    gate::Command command;
    command.name = "policies.enact";
    command.about = "Puts the newest installed version of a policy in force from a day on, never backwards.";
    command.arguments = {{"policy", Type::Id, Need::Required, "the policy"},
                         {"from", Type::Date, Need::Required, "first day, today or later"},
                         {"digest", Type::Text, Need::Optional, "of the version that was previewed; refused where it is another"}};
    command.answer = "{policy,version,inForceFrom}";
    command.access = {{Role::Hr, Reach::Organisation}, {Role::Operator, Reach::Organisation}};
    command.handle = enact;
    registry.command(std::move(command));

    gate::Query query;
    query.name = "policies.list";
    query.about = "The policies in force, coming and past, each rule in plain words.";
    query.answer = "{rows:[{policy,version,title,from,until,state,rules}]}";
    // What is rewarded and what raises a concern is no secret from anybody.
    query.access = {{Role::Learner, Reach::Own}, {Role::Supervisor, Reach::Own}, {Role::Hr, Reach::Own},
                    {Role::Auditor, Reach::Own}, {Role::Author, Reach::Own},     {Role::Operator, Reach::Organisation}};
    query.handle = list;
    registry.query(std::move(query));

    registry.projector(
        {"policies.enactments", 1, {"policies.enacted"}, {"policy_enactments"}, [](Session& session, const gate::Record& record) {
             const Json& data = record.data;
             insertEnactment(session, {record.seq, data["policy"].text(""), data["version"].text(""), data["digest"].text(""),
                                       data["from"].text(""), Instant{data["fromAt"].integer()}, record.at});
         }});
}

}  // namespace adab::policies
