// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::policies {

/// `policies.enact`, `policies.list` and the projector of `policies.enacted {policy, version, digest, from, fromAt, zone}`.
/// A policy is never in force before it was enacted.
void registerPolicies(gate::Registry& registry);

}  // namespace adab::policies
