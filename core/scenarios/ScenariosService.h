// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::scenarios {

/// Simulated complaints: start, choose, see, debrief. A learner reaches their own plays and nobody else's.
/// Records: `scenarios.started`, `.moved` (one a choice), `.finished` (see PlayReader.h).
void registerScenarios(gate::Registry& registry);

}  // namespace adab::scenarios
