// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certification/Certification.h"
#include "discipline/Discipline.h"

#include <functional>
#include <string>
#include <vector>

namespace adab::discipline {

/// What was true around a person at a boundary, for rules with conditions.
using Around = std::function<policies::Circumstances(Instant)>;

/// The concerns that the policies ask for at the instant.
std::vector<policies::Effect> concernsAt(const std::vector<policies::InForce>& policies, const certification::Facts& facts,
                                         const std::string& person, const std::string& program, Instant at, const Around& around = {});

}  // namespace adab::discipline
