// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::rewards {

/// The bonus as of a payroll day: `rewards.payroll`, `rewards.closePayroll`, `rewards.payrollFile`, `rewards.all`. Records
/// `rewards.payrollClosed {payroll, payday, cutOff, cutOffAt, zone}` and, about each person, `rewards.bonusDue {payroll, grant, kind,
/// percent}`; `rewards.bonusHeld {case, untilAt?}` and `rewards.bonusReleased {case}` come from the room discipline.
void registerPayroll(gate::Registry& registry);

}  // namespace adab::rewards
