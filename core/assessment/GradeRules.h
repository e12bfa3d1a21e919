// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Item.h"

#include <string>
#include <vector>

namespace adab::assessment {

/// The marks of an attempt. Exact: three thirds are one; a pass is `mark / maxMark ≥ pass`, so 79.996 % is below 80 % and shown as 79 %.
struct Grade {
    Fraction mark;
    Fraction maxMark;
    std::vector<Scored> items;  ///< in the order of the slots

    Fraction share() const { return maxMark == Fraction(0) ? Fraction(0) : mark / maxMark; }
    std::int64_t percent() const { return share().percentFloor(); }
};

enum class Outcome { NotPassed, Passed };
Outcome outcomeOf(const Fraction& mark, const Fraction& maxMark, const Fraction& pass);

/// Items and the responses given to them, slot by slot.
Grade grade(const std::vector<const Item*>& items, const std::vector<Response>& responses);

/// What a rule cost: marks lost on the items that test it.
struct RuleCost {
    std::string rule;
    std::string course;
    std::string lesson;  ///< where to read it again
    Fraction lost;
};
/// Rules that lost marks, the costliest first, equal ones by name.
std::vector<RuleCost> costlyRules(const std::vector<const Item*>& items, const std::vector<std::string>& courses,
                                  const std::vector<Scored>& scores);

}  // namespace adab::assessment
