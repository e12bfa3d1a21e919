// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// What a rule may look at. Certified and renewed are facts, evaluated when their record arrives; lapsed and overdue are times, asked for.
enum class Trigger { Certified, Renewed, Lapsed, Overdue };
std::string_view name(Trigger trigger);  ///< `certified renewed lapsed overdue`
std::optional<Trigger> triggerNamed(std::string_view name);
bool isFact(Trigger trigger);

/// A policy rewards, or it raises a concern that offers something. It never sanctions: no such effect exists here.
enum class EffectKind { Points, Concern };
enum class Offer { SupportPlan };
std::string_view name(Offer offer);  ///< `support-plan`

inline constexpr int kMaxPoints = 1'000'000;

struct Rule {
    std::string id;
    Trigger trigger = Trigger::Certified;
    int days = 0;  ///< of a time: whole days after the boundary, through the end of the day; 0–3650
    std::string program;
    EffectKind effect = EffectKind::Points;
    int points = 0;  ///< 1–1,000,000
    Offer offer = Offer::SupportPlan;
};

struct RuleTexts {
    std::string title;
    std::string plain;  ///< the rule in plain words
};
struct PolicyTexts {
    std::string title;
    std::map<std::string, RuleTexts> rules;
};

/// One version of a policy: parsed from a policy pack, immutable.
struct Policy {
    std::string id;
    std::string version;
    std::string digest;
    std::vector<Rule> rules;
    std::string sourceLocale = "en";
    std::map<std::string, PolicyTexts> texts;

    const Rule* rule(std::string_view ruleId) const;
    const PolicyTexts& textsFor(const std::string& locale) const;
    RuleTexts ruleTexts(const std::string& ruleId, const std::string& locale) const;
};

/// Reads a policy pack. Problems name file and line: unknown triggers and effects, a reward for a lapse or a concern for a certification,
/// two rules of one effect for the same fact, days on a fact, points out of range, texts missing.
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
