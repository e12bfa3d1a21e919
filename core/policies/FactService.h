// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::policies {

/// Facts that no other room records yet: visits, KPIs, ideas, agreements. `policies.reportFacts`, `policies.withdrawFact`,
/// `policies.facts`; records `policies.factReported` (Facts.h) and `policies.factWithdrawn {fact}` + private reason.
void registerFacts(gate::Registry& registry);

}  // namespace adab::policies
