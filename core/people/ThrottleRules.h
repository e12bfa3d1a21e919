// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"

#include <optional>
#include <vector>

namespace adab::people {

/// How many wrong tries are free, and how long one waits after each further one.
struct ThrottlePolicy {
    int freeTries = 5;
    std::vector<std::int64_t> waitsMs;  ///< after the last free try, after the next one, …; the last of them repeats
    std::int64_t forgetAfterMs = 0;     ///< quiet time (since the last failure, or since its wait was over) after which one starts anew
};

/// What is known of one key: a login, the first half of a code, a device.
struct Throttle {
    int failures = 0;
    Instant lastFailureAt;
    std::optional<Instant> lockedUntil;  ///< exclusive: at that instant one may try again
    bool operator==(const Throttle&) const = default;
};

/// Locks of a wrong PIN or password: 1 min, 5 min, 15 min, 1 h, 4 h.
const ThrottlePolicy& signInPolicy();
/// Wrong codes that begin like one another: 1 min, 5 min, 15 min, 1 h, 24 h.
const ThrottlePolicy& codePolicy();
/// Wrong codes and secrets from one device; generous, for a tablet at the change of a shift: 1 min, 2 min, 5 min.
const ThrottlePolicy& devicePolicy();
/// Codes issued for one person: five, then 10 min, 1 h between further ones.
const ThrottlePolicy& issuePolicy();

bool isLocked(const Throttle& throttle, Instant now);
/// Tries before the next lock; 0 while locked.
int triesLeft(const ThrottlePolicy& policy, const Throttle& throttle, Instant now);
/// A try while locked is refused unseen and changes nothing.
Throttle afterFailure(const ThrottlePolicy& policy, const Throttle& throttle, Instant now);

}  // namespace adab::people
