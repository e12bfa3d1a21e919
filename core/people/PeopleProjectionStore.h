// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::people {

/// Record → rows of this room: places, staff, jobs, absences, roles.
void registerPeopleProjectors(gate::Registry& registry);

}  // namespace adab::people
