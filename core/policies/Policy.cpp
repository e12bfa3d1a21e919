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

const std::vector<EffectKind>& allEffectKinds() {
    static const std::vector<EffectKind> all{EffectKind::Points, EffectKind::Bonus, EffectKind::Nomination, EffectKind::Encouragement,
                                             EffectKind::Concern};
    return all;
}

std::optional<EffectKind> effectKindNamed(std::string_view text) {
    for (const auto kind : allEffectKinds()) {
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

/// What is found wrong, with the rule that is being read.
class Findings {
public:
    explicit Findings(Faults& faults) : m_faults(faults) {}
    void of(std::string rule) { m_rule = std::move(rule); }
    void add(Problem problem, const char* code, std::string field, Json about = Json::object()) {
        m_faults.push_back({std::move(problem), std::string("policies.fault-") + code, std::move(about), std::move(field), m_rule});
    }
    void unknownKeys(const Yaml& node, const std::set<std::string_view>& known) {
        Problems problems;
        base::refuseUnknown(node, known, problems);
        for (auto& problem : problems) {
            Json about = Json::object({{"fault", problem.message}, {"remedy", problem.remedy}});
            add(std::move(problem), "other", {}, std::move(about));
        }
    }

private:
    Faults& m_faults;
    std::string m_rule;
};

/// What a pack may hope to look at and never may.
const char* whyNever(const std::string& trigger) {
    if (trigger.find("practi") != std::string::npos) return "Practice is private to the learner and is never a fact of a policy.";
    if (trigger.find("utterance") != std::string::npos || trigger.find("recogni") != std::string::npos)
        return "An utterance that was not recognised never counts.";
    if (trigger.find("appearance") != std::string::npos) return "Rules of appearance have exemptions and never trigger anything.";
    return nullptr;
}

/// A number of a form: its key, what it is called in a problem, and its limits.
struct Limits {
    const char* field;
    std::string what;
    std::int64_t from = 0;
    std::int64_t to = 0;
};

/// A whole number in a range, or a problem at its place.
std::optional<std::int64_t> numberIn(const Yaml& node, const Yaml& around, const Limits& limits, Findings& found) {
    const auto value = node.integer();
    if (value && *value >= limits.from && *value <= limits.to) return value;
    found.add(
        base::placeOf(node, around)
            .problem(limits.what + " must be a whole number from " + std::to_string(limits.from) + " to " + std::to_string(limits.to) + ".",
                     "Correct the number."),
        "number", limits.field, Json::object({{"least", limits.from}, {"most", limits.to}}));
    return std::nullopt;
}

void readEffect(const Yaml& node, const Yaml& around, Rule& rule, Findings& found) {
    const Yaml& place = base::placeOf(node, around);
    const std::string kind = node["kind"].scalar();
    const auto effect = effectKindNamed(kind);
    if (!effect) {
        found.add(place.problem("The effect " + inQuotes(kind) + " is unknown. A policy rewards or raises a concern; it never sanctions.",
                                "Use points, bonus, nomination, encouragement or concern."),
                  "choose", "effect");
        return;
    }
    rule.effect = *effect;
    switch (*effect) {
        case EffectKind::Points:
            found.unknownKeys(node, {"kind", "points"});
            rule.points = static_cast<int>(
                numberIn(node["points"], place, {"points", "The points of " + inQuotes(rule.id), 1, kMaxPoints}, found).value_or(0));
            break;
        case EffectKind::Bonus:
            found.unknownKeys(node, {"kind", "percent"});
            rule.percent = static_cast<int>(
                numberIn(node["percent"], place, {"percent", "The percentage of " + inQuotes(rule.id), 1, kMaxBonusPercent}, found)
                    .value_or(0));
            break;
        case EffectKind::Nomination:
        case EffectKind::Encouragement: found.unknownKeys(node, {"kind"}); break;
        case EffectKind::Concern: {
            found.unknownKeys(node, {"kind", "offer"});
            const auto offer = offerNamed(node["offer"].scalar());
            if (!offer)
                found.add(base::placeOf(node["offer"], place)
                              .problem("A concern must offer support first.", "Write `offer: support-plan` or `offer: coaching`."),
                          "choose", "offer");
            rule.offer = offer.value_or(Offer::SupportPlan);
            break;
        }
    }
}

std::set<std::string> namesIn(const Yaml& node, const char* field, const std::string& what, Findings& found) {
    std::set<std::string> names;
    for (const auto& one : node.items()) names.insert(one.scalar());
    if (node && (names.empty() || names.contains("")))
        found.add(node.problem("The list of " + what + " is empty, so the rule is never reached.", "Name at least one, or leave it out."),
                  "missing", field);
    return names;
}

void readConditions(const Yaml& node, Rule& rule, Findings& found) {
    if (!node) return;
    found.unknownKeys(node, {"job_roles", "sites", "first_time", "within_months", "not_absent"});
    rule.when.jobRoles = namesIn(node["job_roles"], "jobRoles", "job roles", found);
    rule.when.sites = namesIn(node["sites"], "sites", "sites", found);
    rule.when.firstTime = node["first_time"].boolean().value_or(false);
    rule.when.notAbsent = node["not_absent"].boolean().value_or(false);
    for (const auto& [key, field] : {std::pair("first_time", "firstTime"), std::pair("not_absent", "notAbsent")}) {
        if (node[key] && node[key].boolean() != std::optional(true))
            found.add(node[key].problem("“" + std::string(key) + "” is either true or left out.", "Write `true`, or remove it."),
                      "unfitting", field);
    }
    if (node["within_months"])
        rule.when.withinMonths =
            static_cast<int>(numberIn(node["within_months"], node, {"withinMonths", "“within_months”", 1, kMaxMonths}, found).value_or(0));
    if (rule.when.firstTime && !isFact(rule.trigger))
        found.add(node["first_time"].problem("“first_time” belongs to facts only, not to overdue and lapsed.", "Remove it."), "unfitting",
                  "firstTime");
}

void readMeasure(const Yaml& node, Rule& rule, Findings& found) {
    const bool measured = isMeasured(rule.trigger);
    for (const auto& [key, field] : {std::pair("at_least", "atLeast"), std::pair("below", "below"), std::pair("kpi", "kpi")}) {
        if (node[key] && (!measured || (rule.trigger == Trigger::Visit && std::string_view(key) == "kpi")))
            found.add(
                node[key].problem("“" + std::string(key) + "” does not belong to “" + std::string(name(rule.trigger)) + "”.", "Remove it."),
                "unfitting", field);
    }
    if (!measured) return;
    const bool visit = rule.trigger == Trigger::Visit;
    rule.measure = node["kpi"].scalar();
    if (!visit && rule.measure.empty())
        found.add(node.problem("The rule " + inQuotes(rule.id) + " names no KPI.", "Add `kpi: …`."), "missing", "kpi");
    const std::int64_t least = visit ? 0 : -kMaxKpi;
    const std::int64_t most = visit ? 100 : kMaxKpi;
    if (node["at_least"]) rule.atLeast = numberIn(node["at_least"], node, {"atLeast", "“at_least”", least, most}, found);
    if (node["below"]) rule.below = numberIn(node["below"], node, {"below", "“below”", least, visit ? 101 : most}, found);
    if (!node["at_least"] && !node["below"])
        found.add(node.problem("The rule " + inQuotes(rule.id) + " says neither “at_least” nor “below”.", "Add one of them."), "one-number",
                  "atLeast");
    if (rule.atLeast && rule.below && *rule.atLeast >= *rule.below)
        found.add(node["below"].problem("Nothing is at least " + std::to_string(*rule.atLeast) + " and below " +
                                            std::to_string(*rule.below) + ": the rule is never reached.",
                                        "Correct one of the two."),
                  "no-span", "below", Json::object({{"least", *rule.atLeast}, {"below", *rule.below}}));
    if (visit && rule.below && *rule.below == 0)
        found.add(node["below"].problem("No visit scores below 0: the rule is never reached.", "Correct the number."), "number", "below",
                  Json::object({{"least", 1}, {"most", 101}}));
}

/// Which effects a trigger may have: what somebody achieved is rewarded, what was missed asks for support, and a poor visit leads to
/// coaching before anything else.
void checkEffect(const Yaml& node, const Rule& rule, Findings& found) {
    const auto wrong = [&](const std::string& why, const std::string& remedy, const char* code, const char* field = "effect") {
        found.add(node.problem("The rule " + inQuotes(rule.id) + " gives the wrong effect for its fact: " + why, remedy), code, field);
    };
    switch (rule.trigger) {
        case Trigger::Certified:
        case Trigger::Renewed:
        case Trigger::IdeaAdopted:
        case Trigger::AgreementMet:
            if (!isReward(rule.effect))
                wrong("an achievement is rewarded.", "Use points, bonus, nomination or encouragement.", "achievement");
            break;
        case Trigger::Lapsed:
        case Trigger::Overdue:
            if (isReward(rule.effect)) wrong("lateness asks for support.", "Use a concern.", "lateness");
            break;
        case Trigger::Visit:
        case Trigger::Kpi:
            if (node["below"] && !node["at_least"] && isReward(rule.effect))
                wrong("a number that is only “below” is no achievement.", "Use a concern, or “at_least”.", "only-below");
            if (node["at_least"] && !node["below"] && !isReward(rule.effect))
                wrong("a number that is only “at_least” is no lack.", "Use a reward, or “below”.", "only-at-least");
            if (rule.trigger == Trigger::Visit && !isReward(rule.effect) && rule.offer != Offer::Coaching)
                wrong("what was seen on a visit leads to coaching first.", "Write `offer: coaching`.", "visit-coaching", "offer");
            break;
        case Trigger::ConcernConfirmed:
            if (isReward(rule.effect) && rule.effect != EffectKind::Encouragement)
                wrong("a concern is no achievement.", "Use encouragement, or a concern that offers coaching.", "after-concern");
            break;
    }
}

Rule readRule(const Yaml& node, Findings& found) {
    Rule rule;
    rule.id = node["id"].scalar();
    found.of(rule.id);
    found.unknownKeys(node, {"id", "trigger", "days", "program", "effect", "when", "at_least", "below", "kpi"});
    rule.program = node["program"].scalar();
    if (rule.id.empty()) found.add(node.problem("A rule has no id.", "Add `id: some-name`."), "missing", "rule");
    const std::string asked = node["trigger"].scalar();
    const auto trigger = triggerNamed(asked);
    if (!trigger) {
        const char* never = whyNever(asked);
        found.add(base::placeOf(node["trigger"], node)
                      .problem(never ? never : "The fact " + inQuotes(asked) + " is unknown.",
                               never ? "Remove the rule."
                                     : "Use certified, renewed, lapsed, overdue, visit, kpi, idea-adopted, agreement-met or "
                                       "concern-confirmed."),
                  "choose", "trigger");
    }
    rule.trigger = trigger.value_or(Trigger::Certified);
    if (trigger && isAboutProgram(rule.trigger) && rule.program.empty())
        found.add(node.problem("The rule " + inQuotes(rule.id) + " names no program.", "Add `program: …`."), "choose", "program");
    if (trigger && !isAboutProgram(rule.trigger) && node["program"])
        found.add(node["program"].problem("“program” does not belong to “" + std::string(name(rule.trigger)) + "”.", "Remove it."),
                  "unfitting", "program");
    if (node["days"]) {
        rule.days = static_cast<int>(numberIn(node["days"], node, {"days", "“days”", 0, kMaxDays}, found).value_or(0));
        if (isFact(rule.trigger))
            found.add(node["days"].problem("“days” belongs to overdue and lapsed only.", "Remove it."), "unfitting", "days");
    }
    if (trigger) readMeasure(node, rule, found);
    readConditions(node["when"], rule, found);
    readEffect(node["effect"], node, rule, found);
    if (trigger && effectKindNamed(node["effect"]["kind"].scalar())) checkEffect(node, rule, found);
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
void checkTogether(const std::vector<Rule>& rules, const std::vector<const Yaml*>& nodes, Findings& found) {
    for (std::size_t i = 0; i < rules.size(); ++i) {
        found.of(rules[i].id);
        for (std::size_t k = 0; k < i; ++k) {
            if (!overlap(rules[i], rules[k])) continue;
            if (isReward(rules[i].effect) != isReward(rules[k].effect)) {
                found.add(nodes[i]->problem("The same fact is rewarded and raises a concern, by " + inQuotes(rules[k].id) + " and " +
                                                inQuotes(rules[i].id) + ".",
                                            "Let their numbers, roles or sites not meet."),
                          "both", {}, Json::object({{"rule", rules[k].id}}));
            } else if (rules[i].effect == rules[k].effect) {
                found.add(nodes[i]->problem("Another rule (" + inQuotes(rules[k].id) + ") already answers the same fact as " +
                                                inQuotes(rules[i].id) + ".",
                                            "Keep one of the two, or let their numbers, roles or sites not meet."),
                          "twice", {}, Json::object({{"rule", rules[k].id}}));
            }
        }
    }
    found.of({});
}

Caps readCaps(const Yaml& node, Findings& found) {
    Caps caps;
    if (!node) return caps;
    found.unknownKeys(node, {"points_per_month", "bonus_percent"});
    if (node["points_per_month"])
        caps.pointsPerMonth = static_cast<int>(
            numberIn(node["points_per_month"], node, {"pointsPerMonth", "“points_per_month”", 1, kMaxPoints}, found).value_or(0));
    if (node["bonus_percent"])
        caps.bonusPercent = static_cast<int>(
            numberIn(node["bonus_percent"], node, {"bonusPercent", "“bonus_percent”", 1, kMaxBonusPercent}, found).value_or(0));
    return caps;
}

/// What the rules say about the caps and the caps about the rules.
void checkSums(const Policy& policy, const std::vector<const Yaml*>& nodes, Findings& found) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < policy.rules.size(); ++i) {
        const Rule& rule = policy.rules[i];
        found.of(rule.id);
        sum += rule.points;
        if (sum > kMaxPoints && sum - rule.points <= kMaxPoints)
            found.add(
                nodes[i]->problem("With " + inQuotes(rule.id) + " the rules give more than 1,000,000 points in all.", "Give fewer points."),
                "sum", "points", Json::object({{"most", kMaxPoints}}));
        if (policy.caps.pointsPerMonth > 0 && rule.points > policy.caps.pointsPerMonth)
            found.add(nodes[i]->problem("The rule " + inQuotes(rule.id) + " gives more points than the limit of a month.",
                                        "Give fewer points, or raise `points_per_month`."),
                      "over-cap", "points", Json::object({{"most", policy.caps.pointsPerMonth}}));
        if (policy.caps.bonusPercent > 0 && rule.percent > policy.caps.bonusPercent)
            found.add(nodes[i]->problem("The rule " + inQuotes(rule.id) + " gives a higher bonus than the limit.",
                                        "Give less, or raise `bonus_percent`."),
                      "over-cap", "percent", Json::object({{"most", policy.caps.bonusPercent}}));
    }
    found.of({});
}

}  // namespace

Policy parsePolicy(const Yaml& pack, const std::map<std::string, Yaml>& texts, Faults& faults) {
    Findings found(faults);
    Policy policy;
    policy.id = pack["id"].scalar();
    policy.version = pack["version"].scalar();
    if (pack["source_locale"]) policy.sourceLocale = pack["source_locale"].scalar();
    policy.caps = readCaps(pack["caps"], found);
    std::set<std::string> ids;
    std::vector<const Yaml*> nodes;
    for (const auto& node : pack["rules"].items()) {
        Rule rule = readRule(node, found);
        if (!ids.insert(rule.id).second)
            found.add(node.problem("The rule " + inQuotes(rule.id) + " stands twice.", "Give each rule its own id."), "unfitting", "rule");
        policy.rules.push_back(std::move(rule));
        nodes.push_back(&node);
    }
    checkTogether(policy.rules, nodes, found);
    checkSums(policy, nodes, found);
    if (policy.rules.empty() && !pack["process"])
        found.add(pack.problem("The policy has no rules.", "Add at least one entry under `rules`, or a `process`."), "no-rules", {});

    for (const auto& [locale, node] : texts) {
        const Json language = Json::object({{"language", Json::object({{"phrase", "policies.language-" + locale}})}});
        PolicyTexts& own = policy.texts[locale];
        own.title = node["title"].scalar();
        found.of({});
        if (own.title.empty()) found.add(node.problem("The title is missing.", "Add `title: …`."), "title", "title/" + locale, language);
        for (const auto& [key, value] : node["rules"].members()) {
            own.rules[key.scalar()] = {value["title"].scalar(), value["plain"].scalar()};
        }
        for (const auto& rule : policy.rules) {
            const auto words = own.rules.find(rule.id);
            if (words != own.rules.end() && !words->second.title.empty() && !words->second.plain.empty()) continue;
            found.of(rule.id);
            found.add(node.problem("The " + locale + " words of the rule “" + rule.id + "” are missing.", "Add its title and plain words."),
                      "words", "words/" + locale, language);
        }
    }
    return policy;
}

Policy parsePolicy(const Yaml& pack, const std::map<std::string, Yaml>& texts, Problems& problems) {
    Faults faults;
    Policy policy = parsePolicy(pack, texts, faults);
    for (Fault& fault : faults) problems.push_back(std::move(fault.problem));
    return policy;
}

}  // namespace adab::policies
