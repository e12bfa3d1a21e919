// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "policies/PolicyRules.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adab::discipline {

/// A concern asks a person to look; it is never a sanction, and what it offers is support. A policy's concern exists by being asked for,
/// and becomes a record when somebody first acts on it; one about conduct is reported by somebody. It is screened once (Screening.h).
enum class ConcernState { Asked, SupportOffered, SetAside, CaseOpened };
std::string_view name(ConcernState state);  ///< `asked support-offered set-aside case-opened`
ConcernState concernStateNamed(std::string_view name);

/// What a support plan may hold. Capability comes before conduct: time, people and another form, never a penalty.
/// `time coaching oral-form large-print pair-shift practice-together another-role`
const std::vector<std::string>& supportSteps();
bool isSupportStep(std::string_view step);

inline constexpr int kMaxPlanDays = 365;

struct ActedConcern {
    std::string concern;
    std::string person;
    std::string program;
    ConcernState state = ConcernState::Asked;
    std::string plan;
    std::int64_t seq = 0;
    Instant actedAt;
};

/// Another role is only ever proposed: from a day on, and nothing changes unless the person agrees. Who employs then arranges it with them.
struct RoleProposal {
    std::string jobRole;
    Date from;
    enum class State { Open, Agreed, Declined } state = State::Open;
};
std::string_view name(RoleProposal::State state);  ///< `open agreed declined`
RoleProposal::State proposalStateNamed(std::string_view name);

struct SupportPlan {
    std::string plan;
    std::string concern;
    std::string person;
    std::string program;
    std::string offeredBy;
    std::vector<std::string> steps;
    Instant from;
    Date lastDay;
    Instant untilAt;  ///< exclusive
    std::int64_t seq = 0;
    std::string screening = {};  ///< the record that says why it was offered
    std::optional<RoleProposal> proposal = std::nullopt;
};

}  // namespace adab::discipline
