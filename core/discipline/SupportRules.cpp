// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/SupportRules.h"

#include <algorithm>

namespace adab::discipline {

namespace {

constexpr const char* kAnotherRole = "another-role";

CaseRefusal refusal(const char* code, const char* field, Json args = Json::object()) {
    return {std::string("discipline.") + code, field, std::move(args)};
}

}  // namespace

std::optional<CaseRefusal> refusalOf(const PlanAsked& plan, Date today, RoleAsked role) {
    if (plan.days < 1 || plan.days > kMaxPlanDays) return refusal("plan-days", "days", Json::object({{"most", kMaxPlanDays}}));
    if (plan.steps.empty()) return refusal("plan-empty", "steps");
    for (const std::string& step : plan.steps) {
        if (!isSupportStep(step)) return refusal("unknown-step", "steps", Json::object({{"step", step}}));
    }
    const bool another = std::find(plan.steps.begin(), plan.steps.end(), kAnotherRole) != plan.steps.end();
    if (!another) return plan.jobRole.empty() ? std::nullopt : std::optional(refusal("proposal-no-step", "steps"));
    if (plan.jobRole.empty() || !plan.from) return refusal("proposal-missing", "jobRole");
    switch (role) {
        case RoleAsked::Free: break;
        case RoleAsked::Unknown: return refusal("proposal-role", "jobRole", Json::object({{"role", plan.jobRole}}));
        case RoleAsked::Held: return refusal("proposal-held", "jobRole");
    }
    const Date last = today.plusDays(plan.days);
    if (*plan.from <= today || last < *plan.from)
        return refusal("proposal-day", "roleFrom", Json::object({{"date", Json::object({{"date", last.iso()}})}}));
    return std::nullopt;
}

std::optional<CaseRefusal> refusalOfAnswer(const SupportPlan& plan, Date today) {
    if (!plan.proposal) return refusal("proposal-none", "plan");
    if (plan.proposal->from <= today) return refusal("proposal-over", "plan");
    return std::nullopt;
}

}  // namespace adab::discipline
