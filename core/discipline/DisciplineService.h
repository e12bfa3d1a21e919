// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certification/Standing.h"
#include "discipline/Discipline.h"
#include "gate/Registry.h"
#include "policies/PoliciesStore.h"

#include <string>
#include <vector>

namespace adab::discipline {

using storage::Session;

/// Concerns are asked by policy, or reported (ScreeningService.h); support is offered first. When somebody acts on one of a policy's:
/// `discipline.concernRaised` (its id is the concern's) `{program, policy, policyVersion, rule, trigger, boundary, facts}`, then the
/// screening. A fact that no longer stands drops what waits: `discipline.concernDropped {concern, fact}`.
void registerDiscipline(gate::Registry& registry);

/// A concern that a fact raises (a poor visit, a KPI) is recorded at once as `discipline.concernRaised` and waits to be acted on; it is
/// about no program. An offer of support confirms a concern, which is a fact again; a chain ends there.

/// A concern with its state.
struct Concern {
    policies::Effect effect;
    ConcernState state = ConcernState::Asked;
    std::string plan;
};
/// Concerns of one person and program at an instant.
std::vector<Concern> concernsOf(Session& session, const policies::Policies& policies, const certification::Programs& programs,
                                const std::string& person, const std::string& program, Instant at, certification::Known known);
/// Concerns of everybody in the matrix, by boundary.
std::vector<Concern> allConcerns(Session& session, const policies::Policies& policies, const certification::Programs& programs,
                                 const certification::Matrix& matrix, certification::Known known);

}  // namespace adab::discipline
