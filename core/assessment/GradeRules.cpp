// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/GradeRules.h"

#include "assessment/ItemType.h"

#include <algorithm>

namespace adab::assessment {

Outcome outcomeOf(const Fraction& mark, const Fraction& maxMark, const Fraction& pass) {
    if (maxMark <= Fraction(0)) return Outcome::NotPassed;
    return mark / maxMark >= pass ? Outcome::Passed : Outcome::NotPassed;
}

Grade grade(const std::vector<const Item*>& items, const std::vector<Response>& responses) {
    Grade result;
    for (std::size_t slot = 0; slot < items.size(); ++slot) {
        const Response none;
        const Scored scored = typeOf(items[slot]->kind).score(*items[slot], slot < responses.size() ? responses[slot] : none);
        result.mark = result.mark + scored.mark;
        result.maxMark = result.maxMark + Fraction(1);
        result.items.push_back(scored);
    }
    return result;
}

std::vector<RuleCost> costlyRules(const std::vector<const Item*>& items, const std::vector<std::string>& courses,
                                  const std::vector<Scored>& scores) {
    std::vector<RuleCost> costs;
    for (std::size_t slot = 0; slot < items.size() && slot < scores.size(); ++slot) {
        const Fraction lost = Fraction(1) - scores[slot].mark;
        if (lost <= Fraction(0)) continue;
        for (const auto& rule : items[slot]->rules) {
            const auto known = std::find_if(costs.begin(), costs.end(), [&](const RuleCost& cost) { return cost.rule == rule; });
            if (known != costs.end())
                known->lost = known->lost + lost;
            else
                costs.push_back({rule, slot < courses.size() ? courses[slot] : std::string(), items[slot]->lesson, lost});
        }
    }
    std::sort(costs.begin(), costs.end(),
              [](const RuleCost& a, const RuleCost& b) { return a.lost != b.lost ? a.lost > b.lost : a.rule < b.rule; });
    return costs;
}

}  // namespace adab::assessment
