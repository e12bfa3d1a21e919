// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certification/Certification.h"
#include "policies/PolicyRules.h"

#include <string>
#include <vector>

namespace adab::policies {

/// The times that run against a promise at an instant: an overdue duty, a lapsed certificate, a retake that was not done. Nothing runs
/// against somebody who is away, exempt, suspended or not required; days away move every boundary; and the program's days count from no
/// earlier day than the one on which the training was offered, so that what was entered late is held against nobody.
std::vector<Running> runningAgainst(const certification::Facts& facts, const std::string& person, const std::string& program, Instant at);

/// What the times of one person and program bring about at boundaries in [from, until) under one policy, as if it had been in force all the
/// while: each effect once, at the first instant at which it would have been asked for.
std::vector<Effect> askedBetween(const Policy& policy, const certification::Facts& facts, const std::string& person,
                                 const std::string& program, Instant from, Instant until,
                                 const std::function<Circumstances(Instant)>& around);

}  // namespace adab::policies
