// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::rewards {

/// Points by policy. A reactor books them when `certification.awarded` is recorded; `rewards.reverse` undoes a booking by a
/// counter-booking. Record: `rewards.booked {booking, points, policy, policyVersion, rule, program, trigger, facts:[seq], legs:[{account,
/// points}], reverses?}`.
/// `rewards.thanked {thanks}` + private words · `rewards.thanksTakenBack {thanks}`.
void registerRewards(gate::Registry& registry);
/// The part of it that is about thank-yous.
void registerThanks(gate::Registry& registry);

}  // namespace adab::rewards
