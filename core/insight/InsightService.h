// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::insight {

/// What HR, supervisors and the person themselves look at: the desk, the matrix, one cell with its reasons, one's own record. No tables:
/// all of it is asked of the rooms above.
void registerInsight(gate::Registry& registry);

}  // namespace adab::insight
