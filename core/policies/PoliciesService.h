// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"
#include "packs/Pack.h"

namespace adab::policies {

/// `policies.enact`, `policies.list` and the projector of `policies.enacted {policy, version, digest, from, fromAt, zone}`.
/// A policy is never in force before it was enacted.
void registerPolicies(gate::Registry& registry);

/// The newest installed version. Refused: `policies.unknown` where it is no policy.
packs::PackPtr newestPolicy(storage::Session& session, const std::string& policy, Instant at);

/// Puts that installed version in force from the argument `from` on. Refused: `policies.retroactive`, `policies.already-enacted`,
/// `policies.later-enacted`.
Json enactFrom(gate::CommandCall& call, const packs::PackPtr& pack);

}  // namespace adab::policies
