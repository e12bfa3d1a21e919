// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discipline/CaseRules.h"
#include "discipline/Discipline.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace adab::discipline {

/// A support plan as it is asked for.
struct PlanAsked {
    std::int64_t days = 0;
    std::vector<std::string> steps;
    std::string jobRole;       ///< of another role: which
    std::optional<Date> from;  ///< of another role: its first day
};

/// Whether a plan may be offered: 1–365 days, steps from the list, and for another role one that exists and is not held already, with a day
/// within the plan.
enum class RoleAsked { Free, Unknown, Held };
std::optional<CaseRefusal> refusalOf(const PlanAsked& plan, Date today, RoleAsked role);

/// Whether the person may answer a proposal: before its first day, and as often as they change their mind.
std::optional<CaseRefusal> refusalOfAnswer(const SupportPlan& plan, Date today);

}  // namespace adab::discipline
