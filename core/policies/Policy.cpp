// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/Policy.h"

#include <algorithm>

namespace adab::policies {

std::string_view name(Trigger trigger) {
    switch (trigger) {
        case Trigger::Certified: return "certified";
        case Trigger::Renewed: return "renewed";
        case Trigger::Lapsed: return "lapsed";
        case Trigger::Overdue: return "overdue";
        case Trigger::Visit: return "visit";
        case Trigger::Kpi: return "kpi";
        case Trigger::IdeaAdopted: return "idea-adopted";
        case Trigger::AgreementMet: return "agreement-met";
        case Trigger::ConcernConfirmed: return "concern-confirmed";
    }
    return "certified";
}

const std::vector<Trigger>& allTriggers() {
    static const std::vector<Trigger> all{Trigger::Certified,   Trigger::Renewed,      Trigger::Lapsed,
                                          Trigger::Overdue,     Trigger::Visit,        Trigger::Kpi,
                                          Trigger::IdeaAdopted, Trigger::AgreementMet, Trigger::ConcernConfirmed};
    return all;
}

std::optional<Trigger> triggerNamed(std::string_view text) {
    for (const auto trigger : allTriggers()) {
        if (name(trigger) == text) return trigger;
    }
    return std::nullopt;
}

bool isFact(Trigger trigger) { return trigger != Trigger::Lapsed && trigger != Trigger::Overdue; }

bool isAboutProgram(Trigger trigger) {
    switch (trigger) {
        case Trigger::Certified:
        case Trigger::Renewed:
        case Trigger::Lapsed:
        case Trigger::Overdue: return true;
        case Trigger::Visit:
        case Trigger::Kpi:
        case Trigger::IdeaAdopted:
        case Trigger::AgreementMet:
        case Trigger::ConcernConfirmed: return false;
    }
    return false;
}

bool isMeasured(Trigger trigger) { return trigger == Trigger::Visit || trigger == Trigger::Kpi; }

std::string_view name(EffectKind kind) {
    switch (kind) {
        case EffectKind::Points: return "points";
        case EffectKind::Bonus: return "bonus";
        case EffectKind::Nomination: return "nomination";
        case EffectKind::Encouragement: return "encouragement";
        case EffectKind::Concern: return "concern";
    }
    return "concern";
}

std::optional<EffectKind> effectKindNamed(std::string_view text) {
    for (const auto kind :
         {EffectKind::Points, EffectKind::Bonus, EffectKind::Nomination, EffectKind::Encouragement, EffectKind::Concern}) {
        if (name(kind) == text) return kind;
    }
    return std::nullopt;
}

std::string_view name(Offer offer) { return offer == Offer::Coaching ? "coaching" : "support-plan"; }

std::optional<Offer> offerNamed(std::string_view text) {
    if (text == "support-plan") return Offer::SupportPlan;
    if (text == "coaching") return Offer::Coaching;
    return std::nullopt;
}

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

std::string inQuotes(const std::string& text) { return "“" + text + "”"; }

/// What a pack may hope to look at and never may.
const char* whyNever(const std::string& trigger) {
    if (trigger.find("practi") != std::string::npos) return "Practice is private to the learner and is never a fact of a policy.";
    if (trigger.find("utterance") != std::string::npos || trigger.find("recogni") != std::string::npos)
        return "An utterance that was not recognised never counts.";
    if (trigger.find("appearance") != std::string::npos) return "Rules of appearance have exemptions and never trigger anything.";
    return nullptr;
}

/// A whole number in a range, or a problem at its place.
std::optional<std::int64_t> numberIn(const Yaml& node, const Yaml& around, const std::string& what, std::int64_t from, std::int64_t to,
                                     Problems& problems) {
    const auto value = node.integer();
    if (value && *value >= from && *value <= to) return value;
    problems.push_back(base::placeOf(node, around)
                           .problem(what + " must be a whole number from " + std::to_string(from) + " to " + std::to_string(to) + ".",
                                    "Correct the number."));
    return std::nullopt;
}

void readEffect(const Yaml& node, const Yaml& around, Rule& rule, Problems& problems) {
    const Yaml& place = base::placeOf(node, around);
    const std::string kind = node["kind"].scalar();
    const auto effect = effectKindNamed(kind);
    if (!effect) {
        problems.push_back(
            place.problem("The effect " + inQuotes(kind) + " is unknown. A policy rewards or raises a concern; it never sanctions.",
                          "Use points, bonus, nomination, encouragement or concern."));
        return;
    }
    rule.effect = *effect;
    switch (*effect) {
        case EffectKind::Points:
            base::refuseUnknown(node, {"kind", "points"}, problems);
            rule.points = static_cast<int>(
                numberIn(node["points"], place, "The points of " + inQuotes(rule.id), 1, kMaxPoints, problems).value_or(0));
            break;
        case EffectKind::Bonus:
            base::refuseUnknown(node, {"kind", "percent"}, problems);
            rule.percent = static_cast<int>(
                numberIn(node["percent"], place, "The percentage of " + inQuotes(rule.id), 1, kMaxBonusPercent, problems).value_or(0));
            break;
        case EffectKind::Nomination:
        case EffectKind::Encouragement: base::refuseUnknown(node, {"kind"}, problems); break;
        case EffectKind::Concern: {
            base::refuseUnknown(node, {"kind", "offer"}, problems);
            const auto offer = offerNamed(node["offer"].scalar());
            if (!offer)
                problems.push_back(
                    base::placeOf(node["offer"], place)
                        .problem("A concern must offer support first.", "Write `offer: support-plan` or `offer: coaching`."));
            rule.offer = offer.value_or(Offer::SupportPlan);
            break;
        }
    }
}

std::set<std::string> namesIn(const Yaml& node, const std::string& what, Problems& problems) {
    std::set<std::string> names;
    for (const auto& one : node.items()) names.insert(one.scalar());
    if (node && (names.empty() || names.contains("")))
        problems.push_back(
            node.problem("The list of " + what + " is empty, so the rule is never reached.", "Name at least one, or leave it out."));
    return names;
}

void readConditions(const Yaml& node, Rule& rule, Problems& problems) {
    if (!node) return;
    base::refuseUnknown(node, {"job_roles", "sites", "first_time", "within_months", "not_absent"}, problems);
    rule.when.jobRoles = namesIn(node["job_roles"], "job roles", problems);
    rule.when.sites = namesIn(node["sites"], "sites", problems);
    rule.when.firstTime = node["first_time"].boolean().value_or(false);
    rule.when.notAbsent = node["not_absent"].boolean().value_or(false);
    for (const char* key : {"first_time", "not_absent"}) {
        if (node[key] && node[key].boolean() != std::optional(true))
            problems.push_back(node[key].problem("“" + std::string(key) + "” is either true or left out.", "Write `true`, or remove it."));
    }
    if (node["within_months"])
        rule.when.withinMonths =
            static_cast<int>(numberIn(node["within_months"], node, "“within_months”", 1, kMaxMonths, problems).value_or(0));
    if (rule.when.firstTime && !isFact(rule.trigger))
        problems.push_back(node["first_time"].problem("“first_time” belongs to facts only, not to overdue and lapsed.", "Remove it."));
}

void readMeasure(const Yaml& node, Rule& rule, Problems& problems) {
    const bool measured = isMeasured(rule.trigger);
    for (const char* key : {"at_least", "below", "kpi"}) {
        if (node[key] && (!measured || (rule.trigger == Trigger::Visit && std::string_view(key) == "kpi")))
            problems.push_back(node[key].problem("“" + std::string(key) + "” does not belong to “" + std::string(name(rule.trigger)) + "”.",
                                                 "Remove it."));
    }
    if (!measured) return;
    const bool visit = rule.trigger == Trigger::Visit;
    rule.measure = node["kpi"].scalar();
    if (!visit && rule.measure.empty())
        problems.push_back(node.problem("The rule " + inQuotes(rule.id) + " names no KPI.", "Add `kpi: …`."));
    if (node["at_least"])
        rule.atLeast = numberIn(node["at_least"], node, "“at_least”", visit ? 0 : -kMaxKpi, visit ? 100 : kMaxKpi, problems);
    if (node["below"]) rule.below = numberIn(node["below"], node, "“below”", visit ? 0 : -kMaxKpi, visit ? 101 : kMaxKpi, problems);
    if (!node["at_least"] && !node["below"])
        problems.push_back(node.problem("The rule " + inQuotes(rule.id) + " says neither “at_least” nor “below”.", "Add one of them."));
    if (rule.atLeast && rule.below && *rule.atLeast >= *rule.below)
        problems.push_back(node["below"].problem("Nothing is at least " + std::to_string(*rule.atLeast) + " and below " +
                                                     std::to_string(*rule.below) + ": the rule is never reached.",
                                                 "Correct one of the two."));
    if (visit && rule.below && *rule.below == 0)
        problems.push_back(node["below"].problem("No visit scores below 0: the rule is never reached.", "Correct the number."));
}

/// Which effects a trigger may have: what somebody achieved is rewarded, what was missed asks for support, and a poor visit leads to
/// coaching before anything else.
void checkEffect(const Yaml& node, const Rule& rule, Problems& problems) {
    const auto wrong = [&](const std::string& why, const std::string& remedy) {
        problems.push_back(node.problem("The rule " + inQuotes(rule.id) + " gives the wrong effect for its fact: " + why, remedy));
    };
    switch (rule.trigger) {
        case Trigger::Certified:
        case Trigger::Renewed:
        case Trigger::IdeaAdopted:
        case Trigger::AgreementMet:
            if (!isReward(rule.effect)) wrong("an achievement is rewarded.", "Use points, bonus, nomination or encouragement.");
            break;
        case Trigger::Lapsed:
        case Trigger::Overdue:
            if (isReward(rule.effect)) wrong("lateness asks for support.", "Use a concern.");
            break;
        case Trigger::Visit:
        case Trigger::Kpi:
            if (!rule.atLeast && isReward(rule.effect))
                wrong("a number that is only “below” is no achievement.", "Use a concern, or “at_least”.");
            if (!rule.below && !isReward(rule.effect)) wrong("a number that is only “at_least” is no lack.", "Use a reward, or “below”.");
            if (rule.trigger == Trigger::Visit && !isReward(rule.effect) && rule.offer != Offer::Coaching)
                wrong("what was seen on a visit leads to coaching first.", "Write `offer: coaching`.");
            break;
        case Trigger::ConcernConfirmed:
            if (isReward(rule.effect) && rule.effect != EffectKind::Encouragement)
                wrong("a concern is no achievement.", "Use encouragement, or a concern that offers coaching.");
            break;
    }
}

Rule readRule(const Yaml& node, Problems& problems) {
    base::refuseUnknown(node, {"id", "trigger", "days", "program", "effect", "when", "at_least", "below", "kpi"}, problems);
    Rule rule;
    rule.id = node["id"].scalar();
    rule.program = node["program"].scalar();
    if (rule.id.empty()) problems.push_back(node.problem("A rule has no id.", "Add `id: some-name`."));
    const std::string asked = node["trigger"].scalar();
    const auto trigger = triggerNamed(asked);
    if (!trigger) {
        const char* never = whyNever(asked);
        problems.push_back(base::placeOf(node["trigger"], node)
                               .problem(never ? never : "The fact " + inQuotes(asked) + " is unknown.",
                                        never ? "Remove the rule."
                                              : "Use certified, renewed, lapsed, overdue, visit, kpi, idea-adopted, agreement-met or "
                                                "concern-confirmed."));
    }
    rule.trigger = trigger.value_or(Trigger::Certified);
    if (isAboutProgram(rule.trigger) && rule.program.empty())
        problems.push_back(node.problem("The rule " + inQuotes(rule.id) + " names no program.", "Add `program: …`."));
    if (!isAboutProgram(rule.trigger) && node["program"])
        problems.push_back(
            node["program"].problem("“program” does not belong to “" + std::string(name(rule.trigger)) + "”.", "Remove it."));
    if (node["days"]) {
        rule.days = static_cast<int>(numberIn(node["days"], node, "“days”", 0, 3650, problems).value_or(0));
        if (isFact(rule.trigger)) problems.push_back(node["days"].problem("“days” belongs to overdue and lapsed only.", "Remove it."));
    }
    if (trigger) readMeasure(node, rule, problems);
    readConditions(node["when"], rule, problems);
    readEffect(node["effect"], node, rule, problems);
    if (trigger && effectKindNamed(node["effect"]["kind"].scalar())) checkEffect(node, rule, problems);
    return rule;
}

bool meet(const std::set<std::string>& a, const std::set<std::string>& b) {
    if (a.empty() || b.empty()) return true;
    return std::any_of(a.begin(), a.end(), [&](const std::string& one) { return b.contains(one); });
}

/// Is there a fact that both rules answer?
bool overlap(const Rule& a, const Rule& b) {
    if (a.trigger != b.trigger || a.program != b.program || a.measure != b.measure) return false;
    if (!isFact(a.trigger) && a.days != b.days) return false;
    if (!meet(a.when.jobRoles, b.when.jobRoles) || !meet(a.when.sites, b.when.sites)) return false;
    const auto under = [](const Rule& low, const Rule& high) { return low.below && high.atLeast && *low.below <= *high.atLeast; };
    return !under(a, b) && !under(b, a);
}

/// Rules against each other: each is held to those before it, and the later one is named.
void checkTogether(const std::vector<Rule>& rules, const std::vector<const Yaml*>& nodes, Problems& problems) {
    for (std::size_t i = 0; i < rules.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            if (!overlap(rules[i], rules[k])) continue;
            if (isReward(rules[i].effect) != isReward(rules[k].effect)) {
                problems.push_back(nodes[i]->problem(
                    "The same fact is rewarded and raises a concern, by " + inQuotes(rules[k].id) + " and " + inQuotes(rules[i].id) + ".",
                    "Let their numbers, roles or sites not meet."));
            } else if (rules[i].effect == rules[k].effect) {
                problems.push_back(nodes[i]->problem(
                    "Another rule (" + inQuotes(rules[k].id) + ") already answers the same fact as " + inQuotes(rules[i].id) + ".",
                    "Keep one of the two, or let their numbers, roles or sites not meet."));
            }
        }
    }
}

Caps readCaps(const Yaml& node, Problems& problems) {
    Caps caps;
    if (!node) return caps;
    base::refuseUnknown(node, {"points_per_month", "bonus_percent"}, problems);
    if (node["points_per_month"])
        caps.pointsPerMonth =
            static_cast<int>(numberIn(node["points_per_month"], node, "“points_per_month”", 1, kMaxPoints, problems).value_or(0));
    if (node["bonus_percent"])
        caps.bonusPercent =
            static_cast<int>(numberIn(node["bonus_percent"], node, "“bonus_percent”", 1, kMaxBonusPercent, problems).value_or(0));
    return caps;
}

/// What the rules say about the caps and the caps about the rules.
void checkSums(const Policy& policy, const std::vector<const Yaml*>& nodes, Problems& problems) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < policy.rules.size(); ++i) {
        const Rule& rule = policy.rules[i];
        sum += rule.points;
        if (sum > kMaxPoints && sum - rule.points <= kMaxPoints)
            problems.push_back(nodes[i]->problem("With " + inQuotes(rule.id) + " the rules give more than 1,000,000 points in all.",
                                                 "Give fewer points."));
        if (policy.caps.pointsPerMonth > 0 && rule.points > policy.caps.pointsPerMonth)
            problems.push_back(nodes[i]->problem("The rule " + inQuotes(rule.id) + " gives more points than the limit of a month.",
                                                 "Give fewer points, or raise `points_per_month`."));
        if (policy.caps.bonusPercent > 0 && rule.percent > policy.caps.bonusPercent)
            problems.push_back(nodes[i]->problem("The rule " + inQuotes(rule.id) + " gives a higher bonus than the limit.",
                                                 "Give less, or raise `bonus_percent`."));
    }
}

}  // namespace

Policy parsePolicy(const Yaml& pack, const std::map<std::string, Yaml>& texts, Problems& problems) {
    Policy policy;
    policy.id = pack["id"].scalar();
    policy.version = pack["version"].scalar();
    if (pack["source_locale"]) policy.sourceLocale = pack["source_locale"].scalar();
    policy.caps = readCaps(pack["caps"], problems);
    std::set<std::string> ids;
    std::vector<const Yaml*> nodes;
    for (const auto& node : pack["rules"].items()) {
        Rule rule = readRule(node, problems);
        if (!ids.insert(rule.id).second) {
            problems.push_back(node.problem("The rule " + inQuotes(rule.id) + " stands twice.", "Give each rule its own id."));
        }
        policy.rules.push_back(std::move(rule));
        nodes.push_back(&node);
    }
    checkTogether(policy.rules, nodes, problems);
    checkSums(policy, nodes, problems);
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
