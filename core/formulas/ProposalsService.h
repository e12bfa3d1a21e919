// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::formulas {

/// Phrases that should count: a learner proposes one, a supervisor accepts or declines it with a reason, the author reads the accepted ones
/// for the next version of the pack. Tries that a supervisor heard, which can be judged again. The pocket card.
void registerProposals(gate::Registry& registry);

}  // namespace adab::formulas
