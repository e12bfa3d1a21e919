// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::discipline {

/// What a case does to other rooms, as records there: a restriction of tasks (a neutral measure, or decided), a bonus that waits while a
/// sanction counts where the policy's ladder says so (`holds: [bonus]`). An overturned decision is undone by counter-records: the
/// restriction lifted, the bonus released, points that were taken back for the case booked again, suspensions and revocations that rested
/// on the case's records ended.
void registerConsequences(gate::Registry& registry);

}  // namespace adab::discipline
