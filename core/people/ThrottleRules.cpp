// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/ThrottleRules.h"

#include <algorithm>

namespace adab::people {

namespace {

using base::kHourMs;
using base::kMinuteMs;

bool isForgotten(const ThrottlePolicy& policy, const Throttle& throttle, Instant now) {
    const Instant quietSince = std::max(throttle.lastFailureAt, throttle.lockedUntil.value_or(throttle.lastFailureAt));
    return now >= quietSince.plusMs(policy.forgetAfterMs);
}

}  // namespace

const ThrottlePolicy& signInPolicy() {
    static const ThrottlePolicy policy{5, {kMinuteMs, 5 * kMinuteMs, 15 * kMinuteMs, kHourMs, 4 * kHourMs}, 24 * kHourMs};
    return policy;
}

const ThrottlePolicy& codePolicy() {
    static const ThrottlePolicy policy{5, {kMinuteMs, 5 * kMinuteMs, 15 * kMinuteMs, kHourMs, 24 * kHourMs}, 24 * kHourMs};
    return policy;
}

const ThrottlePolicy& devicePolicy() {
    static const ThrottlePolicy policy{20, {kMinuteMs, 2 * kMinuteMs, 5 * kMinuteMs}, kHourMs};
    return policy;
}

const ThrottlePolicy& issuePolicy() {
    static const ThrottlePolicy policy{5, {10 * kMinuteMs, kHourMs}, kHourMs};
    return policy;
}

bool isLocked(const Throttle& throttle, Instant now) { return throttle.lockedUntil && now < *throttle.lockedUntil; }

int triesLeft(const ThrottlePolicy& policy, const Throttle& throttle, Instant now) {
    if (isLocked(throttle, now)) return 0;
    if (throttle.failures == 0 || isForgotten(policy, throttle, now)) return policy.freeTries;
    return std::max(1, policy.freeTries - throttle.failures);
}

Throttle afterFailure(const ThrottlePolicy& policy, const Throttle& throttle, Instant now) {
    if (isLocked(throttle, now)) return throttle;
    Throttle next;
    if (throttle.failures > 0 && !isForgotten(policy, throttle, now)) next.failures = throttle.failures;
    next.failures += 1;
    next.lastFailureAt = now;
    if (next.failures >= policy.freeTries) {
        const auto step = static_cast<std::size_t>(next.failures - policy.freeTries);
        next.lockedUntil = now.plusMs(policy.waitsMs[std::min(step, policy.waitsMs.size() - 1)]);
    }
    return next;
}

}  // namespace adab::people
