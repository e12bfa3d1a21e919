// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/Policy.h"

#include <tuple>

namespace adab::policies {

std::string_view name(Trigger trigger) {
    switch (trigger) {
        case Trigger::Certified: return "certified";
        case Trigger::Renewed: return "renewed";
        case Trigger::Lapsed: return "lapsed";
        case Trigger::Overdue: return "overdue";
    }
    return "certified";
}

std::optional<Trigger> triggerNamed(std::string_view text) {
    for (const auto trigger : {Trigger::Certified, Trigger::Renewed, Trigger::Lapsed, Trigger::Overdue}) {
        if (name(trigger) == text) return trigger;
    }
    return std::nullopt;
}

bool isFact(Trigger trigger) { return trigger == Trigger::Certified || trigger == Trigger::Renewed; }

std::string_view name(Offer) { return "support-plan"; }

const Rule* Policy::rule(std::string_view ruleId) const {
    for (const auto& one : rules) {
        if (one.id == ruleId) return &one;
    }
    return nullptr;
}

const PolicyTexts& Policy::textsFor(const std::string& locale) const {
    static const PolicyTexts none;
    auto found = texts.find(locale);
    if (found == texts.end()) found = texts.find(sourceLocale);
    return found == texts.end() ? none : found->second;
}

RuleTexts Policy::ruleTexts(const std::string& ruleId, const std::string& locale) const {
    const auto& rulesOfLocale = textsFor(locale).rules;
    const auto found = rulesOfLocale.find(ruleId);
    return found == rulesOfLocale.end() ? RuleTexts{ruleId, {}} : found->second;
}

namespace {

void readEffect(const Yaml& node, const Yaml& place, Rule& rule, Problems& problems) {
    const std::string kind = node["kind"].scalar();
    if (kind == "points") {
        rule.effect = EffectKind::Points;
        const auto points = node["points"].integer();
        if (!points || *points < 1 || *points > kMaxPoints) {
            problems.push_back(
                (node["points"] ? node["points"] : place)
                    .problem("The points of “" + rule.id + "” must be a whole number from 1 to 1,000,000.", "Correct the number."));
        } else {
            rule.points = static_cast<int>(*points);
        }
    } else if (kind == "concern") {
        rule.effect = EffectKind::Concern;
        if (node["offer"].scalar() != "support-plan") {
            problems.push_back(
                (node["offer"] ? node["offer"] : place).problem("A concern must offer support first.", "Write `offer: support-plan`."));
        }
    } else {
        problems.push_back((node ? node : place)
                               .problem("The effect “" + kind + "” is unknown. A policy rewards or raises a concern; it never sanctions.",
                                        "Use `kind: points` or `kind: concern`."));
    }
}

Rule readRule(const Yaml& node, Problems& problems) {
    Rule rule;
    rule.id = node["id"].scalar();
    rule.program = node["program"].scalar();
    if (rule.id.empty()) problems.push_back(node.problem("A rule has no id.", "Add `id: some-name`."));
    if (rule.program.empty()) problems.push_back(node.problem("The rule “" + rule.id + "” names no program.", "Add `program: …`."));
    const auto trigger = triggerNamed(node["trigger"].scalar());
    if (!trigger) {
        problems.push_back(
            (node["trigger"] ? node["trigger"] : node)
                .problem("The fact “" + node["trigger"].scalar() + "” is unknown.", "Use certified, renewed, lapsed or overdue."));
    }
    rule.trigger = trigger.value_or(Trigger::Certified);
    if (node["days"]) {
        const auto days = node["days"].integer();
        if (!days || *days < 0 || *days > 3650) {
            problems.push_back(node["days"].problem("“days” must be a whole number from 0 to 3650.", "Correct the number."));
        } else {
            rule.days = static_cast<int>(*days);
        }
        if (isFact(rule.trigger)) problems.push_back(node["days"].problem("“days” belongs to overdue and lapsed only.", "Remove it."));
    }
    readEffect(node["effect"], node, rule, problems);
    if (trigger && isFact(rule.trigger) != (rule.effect == EffectKind::Points)) {
        problems.push_back(node.problem(
            "The rule “" + rule.id + "” gives the wrong effect for its fact: certifying is rewarded, lateness asks for support.",
            "Use points with certified and renewed, a concern with overdue and lapsed."));
    }
    return rule;
}

}  // namespace

Policy parsePolicy(const Yaml& pack, const std::map<std::string, Yaml>& texts, Problems& problems) {
    Policy policy;
    policy.id = pack["id"].scalar();
    policy.version = pack["version"].scalar();
    if (pack["source_locale"]) policy.sourceLocale = pack["source_locale"].scalar();
    std::set<std::string> ids;
    std::set<std::tuple<Trigger, std::string, int>> facts;
    for (const auto& node : pack["rules"].items()) {
        Rule rule = readRule(node, problems);
        if (!ids.insert(rule.id).second) {
            problems.push_back(node.problem("The rule “" + rule.id + "” stands twice.", "Give each rule its own id."));
        }
        if (!facts.insert({rule.trigger, rule.program, rule.days}).second) {
            problems.push_back(node.problem("Another rule already answers the same fact as “" + rule.id + "”.", "Keep one of the two."));
        }
        policy.rules.push_back(std::move(rule));
    }
    if (policy.rules.empty() && !pack["process"])
        problems.push_back(pack.problem("The policy has no rules.", "Add at least one entry under `rules`, or a `process`."));

    for (const auto& [locale, node] : texts) {
        PolicyTexts& own = policy.texts[locale];
        own.title = node["title"].scalar();
        if (own.title.empty()) problems.push_back(node.problem("The title is missing.", "Add `title: …`."));
        for (const auto& [key, value] : node["rules"].members()) {
            own.rules[key.scalar()] = {value["title"].scalar(), value["plain"].scalar()};
        }
        for (const auto& rule : policy.rules) {
            const auto found = own.rules.find(rule.id);
            if (found == own.rules.end() || found->second.title.empty() || found->second.plain.empty()) {
                problems.push_back(
                    node.problem("The " + locale + " words of the rule “" + rule.id + "” are missing.", "Add its title and plain words."));
            }
        }
    }
    return policy;
}

}  // namespace adab::policies
