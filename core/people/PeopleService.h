// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::people {

/// Sites, staff, jobs, absences, roles, settings and sign-in: every command, query and projector of the room.
void registerPeople(gate::Registry& registry);

}  // namespace adab::people
