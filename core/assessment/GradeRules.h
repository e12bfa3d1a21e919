// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Behaviour.h"
#include "assessment/Item.h"
#include "base/Json.h"

#include <string>
#include <vector>

namespace adab::assessment {

/// The mark of one answer, as it is recorded.
struct SlotMark {
    std::int64_t slot = 0;  ///< from 1
    Fraction mark;          ///< what it earned; below 0 where the item or the stated certainty says so
    Fraction maxMark = Fraction(1);
    Verdict verdict = Verdict::Unanswered;
    /// How it came about: scored by the item's kind; by a person who marked it; by a person instead of an earlier mark.
    enum class By { Kind, Grader, Override } by = By::Kind;
    bool operator==(const SlotMark&) const = default;
};
std::string_view name(SlotMark::By by);  ///< `kind grader override`
void addTo(Json& json, const SlotMark& mark);
SlotMark slotMarkFromJson(const Json& json);

/// Whole percent of the most that could be earned, rounded down: 79.996 % is 79 % and never 80 %. A negative mark is 0 %.
std::int64_t percentOf(const Fraction& mark, const Fraction& maxMark);

enum class Outcome { NotPassed, Passed };
/// Exact: three thirds are one; a pass is `mark / maxMark ≥ pass`, so 79.996 % is below 80 %.
Outcome outcomeOf(const Fraction& mark, const Fraction& maxMark, const Fraction& pass);

/// One answer of an attempt that is handed in, with what its behaviour needs to know of it.
struct Answered {
    const Item* item = nullptr;
    Response response;
    std::int64_t checksBefore = 0;
    std::int64_t certainty = 0;
    Fraction weight = Fraction(1);
};
/// The mark of one answer: its share by the item's kind, then the behaviour, then the weight.
SlotMark markOf(const BehaviourSettings& settings, std::int64_t slot, const Answered& answered, const Scored& scored);

/// What a rule cost: marks lost on the items that test it.
struct RuleCost {
    std::string rule;
    std::string course;
    std::string lesson;  ///< where to read it again
    Fraction lost;
};
/// Rules that lost marks, the costliest first, equal ones by name.
std::vector<RuleCost> costlyRules(const std::vector<const Item*>& items, const std::vector<std::string>& courses,
                                  const std::vector<SlotMark>& marks);

}  // namespace adab::assessment
