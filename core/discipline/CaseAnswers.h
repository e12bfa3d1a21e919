// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::discipline {

/// What people read of cases: `discipline.cases`, `discipline.case`, `discipline.myCases`.
void registerCaseAnswers(gate::Registry& registry);

}  // namespace adab::discipline
