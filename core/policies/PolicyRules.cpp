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
    effect.offer = rule.offer;
    effect.policy = policy.id;
    effect.version = policy.version;
    effect.rule = rule.id;
    effect.trigger = rule.trigger;
    return effect;
}

}  // namespace

std::vector<Effect> onFact(const std::vector<InForce>& policies, const Fact& fact) {
    std::vector<Effect> effects;
    for (const auto& one : policies) {
        if (!one.holds(fact.at)) continue;
        for (const auto& rule : one.policy->rules) {
            if (rule.trigger != fact.trigger || rule.program != fact.program) continue;
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

std::vector<InForce> inForce(const std::vector<Enacted>& enactments) {
    std::vector<const Enacted*> sorted;
    for (const auto& one : enactments) sorted.push_back(&one);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Enacted* a, const Enacted* b) { return a->from != b->from ? a->from < b->from : a->seq < b->seq; });
    std::vector<InForce> spans;
    for (const Enacted* one : sorted) {
        for (auto& span : spans) {
            if (span.policy->id == one->policy.id && !span.until) span.until = one->from;
        }
        spans.push_back({&one->policy, one->from, std::nullopt});
    }
    return spans;
}

}  // namespace adab::policies
