// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/MarkReasons.h"

#include <algorithm>

namespace adab::assessment {
namespace {

/// A mark that the slot had at some time, and the record that gave it.
struct Given {
    SlotMark mark;
    std::int64_t seq = 0;
    AttemptEvent event = AttemptEvent::Grade;
};

std::vector<Given> marksGiven(const std::vector<Step>& steps, std::int64_t slot) {
    std::vector<Given> all;
    for (const auto& step : steps) {
        if (step.event == AttemptEvent::Check && step.slot != slot) continue;
        for (const auto& mark : step.marks)
            if (mark.slot == slot && (all.empty() || !(all.back().mark == mark))) all.push_back({mark, step.seq, step.event});
    }
    return all;
}

}  // namespace

std::vector<Sentence> reasonsOf(const AttemptSetup& setup, const std::vector<Step>& steps, const Attempt& attempt, std::size_t index,
                                ItemKind kind, const std::string& rules) {
    const SlotState& slot = attempt.slots[index];
    std::vector<Sentence> sentences;
    if (!slot.mark) return sentences;
    const auto given = marksGiven(steps, slot.mark->slot);
    // A mark that time alone gave is on no record yet.
    const auto recordOfMark = [&](std::size_t i) { return i < given.size() ? given[i].seq : std::int64_t{0}; };
    const auto changes = std::find_if(given.begin(), given.end(), [](const Given& one) { return one.event == AttemptEvent::Regrade; });
    const auto first = changes == given.begin() ? std::size_t{0} : static_cast<std::size_t>(changes - given.begin()) - 1;
    const SlotMark& original = given.empty() ? *slot.mark : given[first].mark;
    Json arguments = Json::object({{"mark", original.mark.text()},
                                   {"max", original.maxMark.text()},
                                   {"answer", std::to_string(slot.responseSeq)},
                                   {"record", std::to_string(recordOfMark(first))},
                                   {"rules", rules.empty() ? "none" : rules},
                                   {"scoring", "assessment.scoring-" + std::string(name(kind))}});
    if (original.verdict == Verdict::Unanswered)
        sentences.push_back({"assessment.mark-none", arguments});
    else if (original.by == SlotMark::By::Grader)
        sentences.push_back({"assessment.mark-grader", arguments});
    else
        sentences.push_back({recordOfMark(first) > 0 ? "assessment.mark-kind" : "assessment.mark-time", arguments});
    if (original.by == SlotMark::By::Kind && original.verdict != Verdict::Unanswered) {
        if (setup.behaviour.behaviour == Behaviour::Tries && slot.checksBefore() > 0)
            sentences.push_back(
                {"assessment.mark-tries", Json::object({{"tries", slot.checksBefore()}, {"penalty", setup.behaviour.penalty.text()}})});
        if (setup.behaviour.behaviour == Behaviour::Certainty)
            sentences.push_back({"assessment.mark-certainty", Json::object({{"certainty", std::max<std::int64_t>(1, slot.certainty)}})});
    }
    for (std::size_t i = first + 1; i < given.size(); ++i)
        sentences.push_back({given[i].mark.by == SlotMark::By::Override ? "assessment.mark-override" : "assessment.mark-regraded",
                             Json::object({{"mark", given[i].mark.mark.text()},
                                           {"max", given[i].mark.maxMark.text()},
                                           {"before", given[i - 1].mark.mark.text()},
                                           {"record", std::to_string(given[i].seq)}})});
    return sentences;
}

}  // namespace adab::assessment
