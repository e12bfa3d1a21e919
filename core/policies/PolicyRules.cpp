// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/PolicyRules.h"

#include "base/Hash.h"
#include "base/Json.h"

#include <algorithm>

namespace adab::policies {

std::string effectId(const Effect& effect) {
    return base::hex(base::sha256(
        base::canonical(Json::list({effect.policy, effect.version, effect.rule, effect.person, effect.subject, effect.boundary.ms}))));
}

namespace {

Effect effectOf(const Policy& policy, const Rule& rule) {
    Effect effect;
    effect.kind = rule.effect;
    effect.points = rule.points;
    effect.percent = rule.percent;
    effect.offer = rule.offer;
    effect.policy = policy.id;
    effect.version = policy.version;
    effect.rule = rule.id;
    effect.trigger = rule.trigger;
    return effect;
}

bool among(const std::set<std::string>& wanted, const std::vector<std::string>& have) {
    return wanted.empty() || std::any_of(have.begin(), have.end(), [&](const std::string& one) { return wanted.contains(one); });
}

}  // namespace

bool holds(const Rule& rule, const Circumstances& around) {
    const Conditions& when = rule.when;
    if (!among(when.jobRoles, around.jobRoles) || !among(when.sites, around.sites)) return false;
    if (when.notAbsent && around.away) return false;
    if (when.firstTime && std::any_of(around.earlier.begin(), around.earlier.end(), [&](std::int64_t value) { return rule.spans(value); }))
        return false;
    return when.withinMonths == 0 || (around.firstDay && around.day < around.firstDay->plusMonths(when.withinMonths));
}

bool concerns(const Rule& rule, Trigger trigger, std::string_view program, std::string_view measure, std::int64_t value) {
    if (rule.trigger != trigger || rule.program != program || rule.measure != measure) return false;
    return !isMeasured(rule.trigger) || rule.spans(value);
}

bool answers(const Rule& rule, const Fact& fact) {
    if (!concerns(rule, fact.trigger, fact.program, fact.measure, fact.value)) return false;
    if (rule.effect == EffectKind::Concern && (fact.around.away || fact.chain == Fact::Chain::Further)) return false;
    return holds(rule, fact.around);
}

std::vector<Effect> onFact(const std::vector<InForce>& policies, const Fact& fact) {
    std::vector<Effect> effects;
    for (const auto& one : policies) {
        if (!one.holds(fact.at)) continue;
        for (const auto& rule : one.policy->rules) {
            if (!answers(rule, fact)) continue;
            Effect effect = effectOf(*one.policy, rule);
            effect.person = fact.person;
            effect.program = fact.program;
            effect.subject = fact.subject;
            effect.boundary = fact.at;
            effect.facts = {fact.seq};
            effect.id = effectId(effect);
            effects.push_back(std::move(effect));
        }
    }
    return effects;
}

std::vector<Effect> asked(const std::vector<InForce>& policies, const Running& running, Instant at) {
    std::vector<Effect> effects;
    for (const auto& one : policies) {
        if (one.from > at) continue;
        for (const auto& rule : one.policy->rules) {
            if (rule.trigger != running.trigger || rule.program != running.program) continue;
            const auto boundary = running.boundaryAfter(rule.days);
            if (!boundary || *boundary > at || !one.holds(*boundary)) continue;
            if (rule.when.any() && !(running.around && holds(rule, running.around(*boundary)))) continue;
            Effect effect = effectOf(*one.policy, rule);
            effect.person = running.person;
            effect.program = running.program;
            effect.subject = running.program;
            effect.boundary = *boundary;
            effect.facts = running.facts;
            effect.id = effectId(effect);
            effects.push_back(std::move(effect));
        }
    }
    return effects;
}

std::vector<InForce> inForce(std::vector<EnactedAt> enactments) {
    std::stable_sort(enactments.begin(), enactments.end(),
                     [](const EnactedAt& a, const EnactedAt& b) { return a.from != b.from ? a.from < b.from : a.seq < b.seq; });
    std::vector<InForce> spans;
    for (const EnactedAt& one : enactments) {
        for (auto& span : spans) {
            if (span.policy->id == one.policy->id && !span.until) span.until = one.from;
        }
        spans.push_back({one.policy, one.from, std::nullopt});
    }
    return spans;
}

std::vector<InForce> inForce(const std::vector<Enacted>& enactments) {
    std::vector<EnactedAt> all;
    for (const auto& one : enactments) all.push_back({one.from, one.seq, &one.policy});
    return inForce(std::move(all));
}

}  // namespace adab::policies
