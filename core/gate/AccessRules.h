// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::gate {

/// May this actor do what the row allows, to that target, at that instant? An actor's grant of a listed role must be active;
/// the reach of the row and the scope of the grant both have to cover the target. The operator holds Role::Operator with the whole
/// organisation.
bool allowed(const Actor& actor, const Access& access, const Target& target, Instant now);

bool holdsRole(const Actor& actor, Role role, Instant now);

}  // namespace adab::gate
