// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/Policy.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adab::policies {

/// What the conditions of a rule look at, on the day of a fact or at a boundary.
struct Circumstances {
    std::vector<std::string> jobRoles;  ///< held then
    std::vector<std::string> sites;
    bool away = false;
    std::vector<std::int64_t> earlier;  ///< the values of the facts of the same kind (and program or KPI) about the person before
    std::optional<Date> firstDay;       ///< of the employment; nothing where not employed then
    Date day;                           ///< the day where the person works
};

/// Something that happened, as a record tells it.
struct Fact {
    Trigger trigger = Trigger::Certified;
    std::string person;
    std::string program;
    std::string subject;  ///< what it happened to: the award
    Instant at;
    std::int64_t seq = 0;
    std::string measure = {};  ///< of a KPI: which
    std::int64_t value = 0;    ///< of a visit: its score in whole per cent, rounded down; of a KPI: its value
    Circumstances around = {};
    /// A concern that a confirmed concern raised is no reason for a further one.
    enum class Chain { First, Further } chain = Chain::First;
};

/// What follows from a fact or a time: it names policy version, rule and facts.
struct Effect {
    EffectKind kind = EffectKind::Points;
    int points = 0;
    int percent = 0;
    Offer offer = Offer::SupportPlan;
    std::string policy;
    std::string version;
    std::string rule;
    Trigger trigger = Trigger::Certified;
    std::string person;
    std::string program;
    std::string subject;
    Instant boundary;  ///< when it came about
    std::vector<std::int64_t> facts;
    std::string id;  ///< SHA-256 of (policy version, person, subject, boundary): two seats make one
};

/// The identity of an effect: hex SHA-256 of the RFC 8785 list [policy, version, rule, person, subject, boundary in ms].
std::string effectId(const Effect& effect);

/// Do the conditions hold? Within n months: to the day before the n-th month is over, counted from the first day. The first time: no
/// earlier fact of that kind lay in the rule's span.
bool holds(const Rule& rule, const Circumstances& around);

/// Does the rule answer the fact, its circumstances included? A concern is raised about nobody who is away, nor out of a further one.
bool answers(const Rule& rule, const Fact& fact);
/// The same without the circumstances: what it is, of what, and its number.
bool concerns(const Rule& rule, Trigger trigger, std::string_view program, std::string_view measure, std::int64_t value);

/// What a fact brings about under the policies in force when it was true.
std::vector<Effect> onFact(const std::vector<InForce>& policies, const Fact& fact);

/// A time that runs against a promise: since when, and where n days later lie (nothing while an absence without an end pauses it).
struct Running {
    Trigger trigger = Trigger::Overdue;
    std::string person;
    std::string program;
    std::function<std::optional<Instant>(int days)> boundaryAfter;
    std::vector<std::int64_t> facts;
    /// What the conditions look at, at the boundary; where it is missing, a rule with conditions is not met.
    std::function<Circumstances(Instant boundary)> around = {};
};

/// What a running time has brought about by `at`: a rule counts only in the version that was in force at its boundary, so that no policy
/// reaches back before its enactment.
std::vector<Effect> asked(const std::vector<InForce>& policies, const Running& running, Instant at);

/// An enactment of a policy that somebody else keeps.
struct EnactedAt {
    Instant from;
    std::int64_t seq = 0;
    const Policy* policy = nullptr;
};
std::vector<InForce> inForce(std::vector<EnactedAt> enactments);
/// The spans of the versions, from the enactments of all policies (any order).
std::vector<InForce> inForce(const std::vector<Enacted>& enactments);

}  // namespace adab::policies
