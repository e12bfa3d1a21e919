// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AttemptSteps.h"

#include <algorithm>

namespace adab::assessment {
namespace {

Error refusal(const char* code, const char* field = "attempt") { return {code, Json::object(), field}; }

/// Answers are given and checked while time is left.
std::optional<Error> timeFault(Time time) {
    switch (time) {
        case Time::Left: return std::nullopt;
        case Time::Grace: return refusal("assessment.only-submit");
        case Time::Over: break;
    }
    return refusal("assessment.time-over");
}

std::optional<Error> take(const AttemptSetup& setup, Attempt& attempt, const Step& step, Time time) {
    switch (step.event) {
        case AttemptEvent::Start:
            attempt.slots.assign(setup.weights.size(), {});
            attempt.lastSeenAt = step.at;
            return std::nullopt;
        case AttemptEvent::SaveResponse: {
            if (auto fault = timeFault(time)) return fault;
            SlotState& slot = attempt.slots[static_cast<std::size_t>(step.slot - 1)];
            if (step.answer != Step::Answer::Untouched || step.certainty) {
                if (const auto open = change(setup.behaviour, slot.standing()); !open) return open.error();
            }
            if (step.answer != Step::Answer::Untouched) {
                slot.response = step.answer == Step::Answer::Given ? step.record : std::string();
                slot.responseSeq = step.answer == Step::Answer::Given ? step.seq : 0;
            }
            if (step.certainty) slot.certainty = *step.certainty;
            if (step.flagged) slot.flagged = *step.flagged;
            return std::nullopt;
        }
        case AttemptEvent::Check: {
            if (auto fault = timeFault(time)) return fault;
            SlotState& slot = attempt.slots[static_cast<std::size_t>(step.slot - 1)];
            if (checksOf(setup.behaviour.behaviour) == Checks::No) return refusal("assessment.check-not-here", "slot");
            if (slot.finished) return refusal("assessment.slot-finished", "slot");
            if (slot.response.empty()) return refusal("assessment.check-unanswered", "slot");
            if (slot.checked == slot.response) return refusal("assessment.check-again", "slot");
            if (step.marks.size() != 1) return refusal("assessment.marks-incomplete");
            ++slot.checks;
            slot.checked = slot.response;
            slot.mark = step.marks.front();
            slot.markSeq = step.seq;
            slot.finished = step.finished || slot.checks >= std::max<std::int64_t>(1, setup.behaviour.tries);
            return std::nullopt;
        }
        case AttemptEvent::Submit:
            if (time == Time::Over) return refusal("assessment.time-over");
            attempt.endedAt = step.when;
            return std::nullopt;
        case AttemptEvent::TimeOver:
            if (time != Time::Over) return refusal("assessment.time-left");
            attempt.endedAt = step.when;
            return std::nullopt;
        case AttemptEvent::Abandon: attempt.endedAt = step.when; return std::nullopt;
        case AttemptEvent::AskGrader:
        case AttemptEvent::GradeSlot:
        case AttemptEvent::Grade:
        case AttemptEvent::Regrade:
            if (step.event == AttemptEvent::GradeSlot && step.marks.size() != 1) return refusal("assessment.marks-incomplete");
            for (const auto& mark : step.marks) {
                SlotState& slot = attempt.slots[static_cast<std::size_t>(mark.slot - 1)];
                if (step.event == AttemptEvent::GradeSlot && slot.mark) return refusal("assessment.slot-graded", "slot");
                // A grade repeats what a person gave: that mark stays with its own record.
                if (!slot.mark || !(*slot.mark == mark)) slot.markSeq = step.seq;
                slot.mark = mark;
            }
            return std::nullopt;
        case AttemptEvent::Annul: return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Error> marksFault(const AttemptSetup& setup, const Attempt& attempt, const Step& step) {
    const Fraction most = maxMarkOf(setup.behaviour.behaviour);
    std::vector<bool> marked(setup.weights.size(), false);
    for (const auto& mark : step.marks) {
        if (mark.slot < 1 || mark.slot > static_cast<std::int64_t>(setup.weights.size()))
            return Error{"assessment.slot-unknown", Json::object({{"slot", mark.slot}}), "slot"};
        const auto index = static_cast<std::size_t>(mark.slot - 1);
        if (marked[index]) return refusal("assessment.marks-incomplete");
        marked[index] = true;
        if (mark.maxMark != setup.weights[index] * most || mark.mark > mark.maxMark) return refusal("assessment.mark-out-of-range", "mark");
    }
    if (step.event != AttemptEvent::Grade && step.event != AttemptEvent::Regrade) return std::nullopt;
    for (std::size_t i = 0; i < attempt.slots.size(); ++i)
        if (!marked[i] && !attempt.slots[i].mark) return refusal("assessment.marks-incomplete");
    return std::nullopt;
}

void total(const AttemptSetup& setup, Attempt& attempt, const Step& step) {
    attempt.mark = Fraction(0);
    attempt.maxMark = Fraction(0);
    for (const auto& slot : attempt.slots) {
        attempt.mark = attempt.mark + slot.mark->mark;
        attempt.maxMark = attempt.maxMark + slot.mark->maxMark;
    }
    attempt.outcome = outcomeOf(attempt.mark, attempt.maxMark, setup.pass);
    attempt.gradedAt = step.at;
    attempt.gradedSeq = step.seq;
    if (step.event == AttemptEvent::Regrade) ++attempt.regrades;
}

/// Takes a step into the attempt, or says why not and leaves it as it was.
std::optional<Error> advance(const AttemptSetup& setup, Attempt& attempt, const Step& step) {
    const auto state = next(attempt.state, step.event);
    if (!state) return state.error();
    const bool aboutSlot =
        step.event == AttemptEvent::SaveResponse || step.event == AttemptEvent::Check || step.event == AttemptEvent::GradeSlot;
    if (aboutSlot && (step.slot < 1 || step.slot > static_cast<std::int64_t>(attempt.slots.size())))
        return Error{"assessment.slot-unknown", Json::object({{"slot", step.slot}}), "slot"};
    if (auto fault = marksFault(setup, attempt, step)) return fault;
    const Instant now = std::max(step.at, attempt.lastSeenAt);
    const Time time = step.event == AttemptEvent::Start ? Time::Left : timeOf(attempt.times(setup), now);
    if (auto fault = take(setup, attempt, step, time)) return fault;
    if (step.event == AttemptEvent::Grade || step.event == AttemptEvent::Regrade) total(setup, attempt, step);
    attempt.state = state.value();
    attempt.lastSeenAt = now;
    ++attempt.steps;
    if (step.clockBack) ++attempt.clockBacks;
    return std::nullopt;
}

}  // namespace

Result<Attempt> apply(const AttemptSetup& setup, Attempt attempt, const Step& step) {
    if (auto fault = advance(setup, attempt, step)) return *fault;
    return attempt;
}

Attempt fold(const AttemptSetup& setup, const std::vector<Step>& steps) {
    Attempt attempt;
    for (const auto& step : steps) (void)advance(setup, attempt, step);
    return attempt;
}

std::optional<AttemptEvent> eventOf(std::string_view type) {
    if (type == "attemptStarted") return AttemptEvent::Start;
    if (type == "responseSaved") return AttemptEvent::SaveResponse;
    if (type == "checked") return AttemptEvent::Check;
    if (type == "submitted") return AttemptEvent::Submit;  // or TimeOver: the data say by whom
    if (type == "graderAsked") return AttemptEvent::AskGrader;
    if (type == "slotGraded") return AttemptEvent::GradeSlot;
    if (type == "graded") return AttemptEvent::Grade;
    if (type == "regraded") return AttemptEvent::Regrade;
    if (type == "abandoned") return AttemptEvent::Abandon;
    if (type == "annulled") return AttemptEvent::Annul;
    return std::nullopt;
}

Step stepOf(AttemptEvent event, const Json& data) {
    Step step;
    step.event = event == AttemptEvent::Submit && data["by"].text("") == "deadline" ? AttemptEvent::TimeOver : event;
    step.slot = data["slot"].integer();
    step.clockBack = data["clockBack"].boolean();
    if (data.has("response") && event == AttemptEvent::SaveResponse)
        step.answer = data["response"].size() == 0 ? Step::Answer::TakenBack : Step::Answer::Given;
    if (data.has("flagged")) step.flagged = data["flagged"].boolean();
    if (data.has("certainty")) step.certainty = data["certainty"].integer();
    step.finished = data["finished"].boolean();
    if (event == AttemptEvent::Check || event == AttemptEvent::GradeSlot)
        step.marks.push_back(slotMarkFromJson(data));
    else
        for (const auto& item : data["items"].items())
            if (item.has("mark")) step.marks.push_back(slotMarkFromJson(item));
    return step;
}

Json settingsToJson(const AttemptSetup& setup) {
    Json json =
        Json::object({{"behaviour", name(setup.behaviour.behaviour)}, {"overdue", name(setup.overdue)}, {"review", name(setup.review)}});
    if (setup.behaviour.behaviour == Behaviour::Tries) {
        json.set("tries", setup.behaviour.tries);
        json.set("penalty", setup.behaviour.penalty.text());
    }
    return json;
}

void readSettings(const Json& settings, AttemptSetup& setup) {
    setup.behaviour.behaviour = behaviourNamed(settings["behaviour"].text("")).value_or(Behaviour::Deferred);
    setup.behaviour.tries = settings["tries"].integer(1);
    setup.behaviour.penalty = Fraction::parse(settings["penalty"].text("0")).value_or(Fraction(0));
    setup.overdue = overdueNamed(settings["overdue"].text("")).value_or(Overdue::Submit);
    setup.review = reviewOpensNamed(settings["review"].text("")).value_or(ReviewOpens::Graded);
}

AttemptSetup setupOf(const Json& started, Instant startedAt) {
    AttemptSetup setup;
    readSettings(started["settings"], setup);
    setup.pass = Fraction::parse(started["pass"].text("1")).value_or(Fraction(1));
    setup.startedAt = startedAt;
    if (started["deadline"].isInteger()) setup.deadline = Instant{started["deadline"].integer()};
    if (started["graceUntil"].isInteger()) setup.graceUntil = Instant{started["graceUntil"].integer()};
    for (const auto& item : started["items"].items())
        setup.weights.push_back(Fraction::parse(item["weight"].text("1")).value_or(Fraction(1)));
    return setup;
}

}  // namespace adab::assessment
