// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/Time.h"
#include "base/Yaml.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace adab::policies {

/// What a rule may look at. Most are facts, evaluated when their record arrives; lapsed and overdue are times, asked for. Practice is
/// private, an utterance that was not recognised proves nothing, and rules of appearance have exemptions: none of them is here.
enum class Trigger { Certified, Renewed, Lapsed, Overdue, Visit, Kpi, IdeaAdopted, AgreementMet, ConcernConfirmed };
/// `certified renewed lapsed overdue visit kpi idea-adopted agreement-met concern-confirmed`
std::string_view name(Trigger trigger);
std::optional<Trigger> triggerNamed(std::string_view name);
const std::vector<Trigger>& allTriggers();
bool isFact(Trigger trigger);
/// A certification is what it is about: certified, renewed, lapsed, overdue.
bool isAboutProgram(Trigger trigger);
/// It has a number: a visit its score (0–100 per cent), a KPI its value.
bool isMeasured(Trigger trigger);

/// A policy rewards, or it raises a concern that offers something. It never sanctions: no such effect exists here.
enum class EffectKind { Points, Bonus, Nomination, Encouragement, Concern };
std::string_view name(EffectKind kind);  ///< `points bonus nomination encouragement concern`
std::optional<EffectKind> effectKindNamed(std::string_view name);
const std::vector<EffectKind>& allEffectKinds();
inline bool isReward(EffectKind kind) { return kind != EffectKind::Concern; }
enum class Offer { SupportPlan, Coaching };
std::string_view name(Offer offer);  ///< `support-plan coaching`
std::optional<Offer> offerNamed(std::string_view name);

inline constexpr int kMaxPoints = 1'000'000;
inline constexpr int kMaxBonusPercent = 100;
inline constexpr int kMaxMonths = 600;
inline constexpr int kMaxDays = 3650;
inline constexpr std::int64_t kMaxKpi = 1'000'000'000;

/// What else must hold for a rule. A concern is never raised about somebody who is away, whether a rule says so or not.
struct Conditions {
    std::set<std::string> jobRoles;  ///< one of them held; empty: any
    std::set<std::string> sites;     ///< works at one of them; empty: any
    bool firstTime = false;          ///< no such fact about the person before
    int withinMonths = 0;            ///< within so many months of the first day of work, 1–600; 0: at any time
    bool notAbsent = false;          ///< at work on the day
    bool operator==(const Conditions&) const = default;
    bool any() const { return *this != Conditions{}; }
};

struct Rule {
    std::string id;
    Trigger trigger = Trigger::Certified;
    int days = 0;  ///< of a time: whole days after the boundary, through the end of the day; 0–3650
    std::string program;
    EffectKind effect = EffectKind::Points;
    int points = 0;  ///< 1–1,000,000
    Offer offer = Offer::SupportPlan;
    std::string measure = {};                  ///< of a KPI: which
    std::optional<std::int64_t> atLeast = {};  ///< of a visit or a KPI: from this number on
    std::optional<std::int64_t> below = {};    ///< and under that one
    int percent = 0;                           ///< of a bonus: 1–100
    Conditions when = {};
    /// Does a number lie in the rule's span?
    bool spans(std::int64_t value) const { return (!atLeast || value >= *atLeast) && (!below || value < *below); }
    bool operator==(const Rule&) const = default;
};

/// What may be earned at most, whatever the rules give; 0: no limit.
struct Caps {
    int pointsPerMonth = 0;  ///< a person and calendar month of their zone: 1–1,000,000
    int bonusPercent = 0;    ///< a person and payroll: 1–100
    bool operator==(const Caps&) const = default;
};

struct RuleTexts {
    std::string title;
    std::string plain;  ///< the rule in plain words
    bool operator==(const RuleTexts&) const = default;
};
struct PolicyTexts {
    std::string title;
    std::map<std::string, RuleTexts> rules;
    bool operator==(const PolicyTexts&) const = default;
};

/// One version of a policy: parsed from a policy pack, immutable.
struct Policy {
    std::string id;
    std::string version;
    std::string digest;
    std::vector<Rule> rules;
    Caps caps = {};
    std::string sourceLocale = "en";
    std::map<std::string, PolicyTexts> texts;

    const Rule* rule(std::string_view ruleId) const;
    const PolicyTexts& textsFor(const std::string& locale) const;
    RuleTexts ruleTexts(const std::string& ruleId, const std::string& locale) const;
    bool operator==(const Policy&) const = default;
};

/// What is wrong in a policy: a problem at a place of a file, and a sentence of core at a field of a form.
struct Fault {
    Problem problem;
    std::string code;   ///< `policies.fault-…`
    Json about;         ///< what the sentence speaks of
    std::string field;  ///< as `FormRule` and `Form` call it, with `/locale` where it is words; empty: the whole rule, or policy
    std::string rule;   ///< empty: the policy
};
using Faults = std::vector<Fault>;

/// Reads a policy pack. Problems name file and line: unknown triggers, keys and effects; practice, utterances and appearance as a trigger;
/// a reward for a lapse or a concern for a certification; a poor visit that leads to anything but coaching; two rules of one effect, or a
/// reward and a concern, for the same fact; a rule that no fact can reach; days on a fact; points out of range, alone or in sum; texts
/// missing.
Policy parsePolicy(const Yaml& pack, const std::map<std::string, Yaml>& texts, Faults& faults);
Policy parsePolicy(const Yaml& pack, const std::map<std::string, Yaml>& texts, Problems& problems);

/// One enactment: the version is in force from `from` until the next enactment of the same policy.
struct Enacted {
    Instant from;
    std::int64_t seq = 0;
    Policy policy;
};

/// A policy with the span in which this version is in force: [from, until).
struct InForce {
    const Policy* policy = nullptr;
    Instant from;
    std::optional<Instant> until;
    bool holds(Instant at) const { return from <= at && (!until || at < *until); }
};

}  // namespace adab::policies
