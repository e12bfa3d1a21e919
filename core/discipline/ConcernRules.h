// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certification/Certification.h"
#include "discipline/Discipline.h"

#include <functional>
#include <string>
#include <vector>

namespace adab::discipline {

/// The times that run against a promise at an instant: an overdue duty, a lapsed certificate, a retake that was not done. Nothing runs
/// against somebody who is away, exempt, suspended or not required; days away move every boundary; and the program's days count from no
/// earlier day than the one on which the training was offered, so that what was entered late is held against nobody.
std::vector<policies::Running> runningAgainst(const certification::Facts& facts, const std::string& person, const std::string& program,
                                              Instant at);

/// What was true around a person at a boundary, for rules with conditions.
using Around = std::function<policies::Circumstances(Instant)>;

/// The concerns that the policies ask for at the instant.
std::vector<policies::Effect> concernsAt(const std::vector<policies::InForce>& policies, const certification::Facts& facts,
                                         const std::string& person, const std::string& program, Instant at, const Around& around = {});

}  // namespace adab::discipline
