// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Item.h"
#include "base/Result.h"

#include <map>
#include <string>

namespace adab::assessment {

/// What a person's marking comes to: the points of the levels chosen over the most that there are. Errors (field `levels`):
/// `assessment.rubric-incomplete {criterion}`, `assessment.rubric-unknown {criterion}`, `assessment.no-rubric`.
Result<Scored> scoreByRubric(const Item& item, const std::map<std::string, std::string>& levels);

}  // namespace adab::assessment
