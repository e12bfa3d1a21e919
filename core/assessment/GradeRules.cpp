// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/GradeRules.h"

#include <algorithm>

namespace adab::assessment {

std::string_view name(SlotMark::By by) {
    switch (by) {
        case SlotMark::By::Kind: return "kind";
        case SlotMark::By::Grader: return "grader";
        case SlotMark::By::Override: return "override";
    }
    return {};
}

void addTo(Json& json, const SlotMark& mark) {
    json.set("slot", mark.slot);
    json.set("mark", mark.mark.text());
    json.set("maxMark", mark.maxMark.text());
    json.set("verdict", name(mark.verdict));
    if (mark.by != SlotMark::By::Kind) json.set("by", name(mark.by));
}

SlotMark slotMarkFromJson(const Json& json) {
    SlotMark mark;
    mark.slot = json["slot"].integer();
    mark.mark = Fraction::parse(json["mark"].text("0")).value_or(Fraction(0));
    mark.maxMark = Fraction::parse(json["maxMark"].text("1")).value_or(Fraction(1));
    mark.verdict = verdictNamed(json["verdict"].text("")).value_or(Verdict::Unanswered);
    for (const auto by : {SlotMark::By::Grader, SlotMark::By::Override})
        if (json["by"].text("") == name(by)) mark.by = by;
    return mark;
}

std::int64_t percentOf(const Fraction& mark, const Fraction& maxMark) {
    if (maxMark <= Fraction(0) || mark <= Fraction(0)) return 0;
    return (mark / maxMark).percentFloor();
}

Outcome outcomeOf(const Fraction& mark, const Fraction& maxMark, const Fraction& pass) {
    if (maxMark <= Fraction(0)) return Outcome::NotPassed;
    return mark / maxMark >= pass ? Outcome::Passed : Outcome::NotPassed;
}

SlotMark markOf(const BehaviourSettings& settings, std::int64_t slot, const Answered& answered, const Scored& scored) {
    SlotMark mark;
    mark.slot = slot;
    mark.mark = markAtEnd(settings, scored, answered.checksBefore, answered.certainty) * answered.weight;
    mark.maxMark = maxMarkOf(settings.behaviour) * answered.weight;
    mark.verdict = scored.verdict;
    return mark;
}

std::vector<RuleCost> costlyRules(const std::vector<const Item*>& items, const std::vector<std::string>& courses,
                                  const std::vector<SlotMark>& marks) {
    std::vector<RuleCost> costs;
    for (std::size_t slot = 0; slot < items.size() && slot < marks.size(); ++slot) {
        const Fraction lost = marks[slot].maxMark - marks[slot].mark;
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
