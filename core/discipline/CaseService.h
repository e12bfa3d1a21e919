// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::discipline {

/// Cases of conduct: `discipline.openCase` and every step of the fair process up to the appeal, `discipline.cases` (HR's desk, the nearest
/// deadline first), `discipline.case`, `discipline.myCases`. One record a step (CaseRecords.h) with `case` and `on`; words are private
/// texts. The procedure is that of the policy in force, when the case is opened, for the country of the person's site, else for every
/// country.
void registerCases(gate::Registry& registry);

}  // namespace adab::discipline
