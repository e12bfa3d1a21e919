// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AttemptFile.h"

#include "assessment/SpeechFormula.h"
#include "base/Result.h"

#include <algorithm>

namespace adab::assessment {

std::vector<std::string> AttemptFile::courses() const {
    std::vector<std::string> courses;
    for (const auto& slot : slots) courses.push_back(slot.drawn.course);
    return courses;
}

AttemptFile openAttempt(Session& session, AttemptRow row) {
    AttemptFile file;
    file.row = std::move(row);
    file.slots = itemsOf(session, file.row.attempt);
    file.setup = file.row.setup;
    std::map<std::pair<std::string, std::string>, std::shared_ptr<const ItemBank>> banks;
    const auto itemIn = [&](const DrawnItem& drawn, const std::string& version) {
        auto& bank = banks[{drawn.course, version}];
        if (!bank) {
            bank = bankOf(packs::ContentStore::version(session, drawn.course, version));
            file.banks.push_back(bank);
        }
        const Item* item = bank->find(drawn.item);
        if (!item) throw Refused("assessment.item-unknown", Json::object({{"item", drawn.item}, {"course", drawn.course}}));
        return item;
    };
    for (const auto& slot : file.slots) {
        file.items.push_back(itemIn(slot.drawn, slot.drawn.version));
        const bool same = slot.scoredVersion.empty() || slot.scoredVersion == slot.drawn.version;
        file.scoringItems.push_back(same ? file.items.back() : itemIn(slot.drawn, slot.scoredVersion));
        file.setup.weights.push_back(slot.weight);
    }
    if (const Json& frozen = file.row.frozen["formulas"]; frozen.isObject())
        file.formulas = formulasOf(packs::ContentStore::version(session, frozen["pack"].text(""), frozen["version"].text("")));
    file.steps = stepsOf(session, file.row);
    return file;
}

ScoredSlot scoreSlot(Session& session, const AttemptFile& file, const Attempt& attempt, std::size_t index, const Item& item) {
    const SlotState& slot = attempt.slots[index];
    ScoredSlot one;
    if (!slot.response.empty()) one.response = responseOf(session, file.row.attempt, slot.response);
    one.scored = typeOf(item.kind).score(item, one.response, file.aids());
    const Answered answered{&item, one.response, slot.checksBefore(), slot.certainty, file.setup.weights[index]};
    one.mark = markOf(file.setup.behaviour, static_cast<std::int64_t>(index) + 1, answered, one.scored);
    return one;
}

std::vector<ScoredSlot> scoreAll(Session& session, const AttemptFile& file, const Attempt& attempt) {
    std::vector<ScoredSlot> all;
    for (std::size_t i = 0; i < file.items.size(); ++i) {
        ScoredSlot one = scoreSlot(session, file, attempt, i, *file.scoringItems[i]);
        // What was checked and finished, or marked by a person, is a fact and is not computed again.
        if (attempt.slots[i].mark && (attempt.slots[i].finished || attempt.slots[i].mark->by != SlotMark::By::Kind))
            one.mark = *attempt.slots[i].mark;
        all.push_back(std::move(one));
    }
    return all;
}

Standing standingOf(Session& session, const AttemptFile& file, const Asked& asked) {
    std::vector<Step> visible;
    for (const auto& step : file.steps)
        if (asked.sees(step.when, step.at)) visible.push_back(step);
    Standing standing;
    standing.attempt = fold(file.setup, visible);
    Attempt& attempt = standing.attempt;
    standing.clock = clockOf(attempt.times(file.setup), asked.at);
    if (attempt.state != AttemptState::InProgress) return standing;
    const auto effect = timeEffect(attempt.times(file.setup), file.setup.overdue, standing.clock.now);
    if (!effect) return standing;
    standing.source = Standing::Source::Derived;
    Step step;
    step.event = effect->event;
    step.at = standing.clock.now;
    step.when = effect->at;
    attempt = apply(file.setup, attempt, step).value();
    if (attempt.state != AttemptState::Submitted) return standing;
    Step graded;
    graded.event = AttemptEvent::Grade;
    graded.at = graded.when = standing.clock.now;
    for (const auto& one : scoreAll(session, file, attempt)) {
        if (one.mark.verdict == Verdict::NeedsPerson) graded.event = AttemptEvent::AskGrader;
        graded.marks.push_back(one.mark);
    }
    if (graded.event == AttemptEvent::AskGrader)
        std::erase_if(graded.marks, [](const SlotMark& mark) { return mark.verdict == Verdict::NeedsPerson; });
    attempt = apply(file.setup, attempt, graded).value();
    return standing;
}

}  // namespace adab::assessment
