// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::scenarios {

/// `scenarios.list`: what can be played, and what one plays together with others.
Json listPlays(gate::QueryCall& call);
/// `scenarios.view`: where a play stands. What a move scores and which is best is told in the debrief only.
Json viewPlay(gate::QueryCall& call);
/// `scenarios.debrief`: a finished play beside the best path.
Json debriefPlay(gate::QueryCall& call);

}  // namespace adab::scenarios
