// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Behaviour.h"

#include <algorithm>
#include <array>

namespace adab::assessment {

std::string_view name(Behaviour behaviour) {
    switch (behaviour) {
        case Behaviour::Deferred: return "deferred";
        case Behaviour::Immediate: return "immediate";
        case Behaviour::Tries: return "tries";
        case Behaviour::Certainty: return "certainty";
    }
    return {};
}

std::optional<Behaviour> behaviourNamed(std::string_view wanted) {
    for (const auto behaviour : {Behaviour::Deferred, Behaviour::Immediate, Behaviour::Tries, Behaviour::Certainty})
        if (name(behaviour) == wanted) return behaviour;
    return std::nullopt;
}

Checks checksOf(Behaviour behaviour) {
    switch (behaviour) {
        case Behaviour::Immediate:
        case Behaviour::Tries: return Checks::Yes;
        case Behaviour::Deferred:
        case Behaviour::Certainty: break;
    }
    return Checks::No;
}

Scoring scoringAfter(Behaviour behaviour, AttemptEvent event) {
    if (event == AttemptEvent::Submit || event == AttemptEvent::TimeOver) return Scoring::ScoreNow;
    return event == AttemptEvent::Check && checksOf(behaviour) == Checks::Yes ? Scoring::ScoreNow : Scoring::Wait;
}

Fraction certaintyMark(const Fraction& score, std::int64_t certainty) {
    static const std::array<std::int64_t, 4> right{1, 1, 2, 3};
    static const std::array<std::int64_t, 4> wrong{0, 0, -2, -6};
    const auto stated = static_cast<std::size_t>(std::clamp<std::int64_t>(certainty, 0, kHighestCertainty));
    if (score <= Fraction(0)) return Fraction(wrong[stated]);
    return Fraction(right[stated]) * score;
}

Fraction maxMarkOf(Behaviour behaviour) { return Fraction(behaviour == Behaviour::Certainty ? kHighestCertainty : 1); }

Fraction markAfterTries(const Fraction& score, const Fraction& penalty, std::int64_t triesBefore) {
    return std::max(Fraction(0), score - penalty * Fraction(triesBefore));
}

Result<Checked> check(const BehaviourSettings& settings, const SlotStanding& slot, const Scored& scored) {
    if (checksOf(settings.behaviour) == Checks::No) return Error{"assessment.check-not-here", Json::object(), "slot"};
    if (slot.finished) return Error{"assessment.slot-finished", Json::object(), "slot"};
    if (scored.verdict == Verdict::NeedsPerson) return Error{"assessment.check-needs-person", Json::object(), "slot"};
    if (scored.verdict == Verdict::Unanswered) return Error{"assessment.check-unanswered", Json::object(), "slot"};
    if (settings.behaviour == Behaviour::Immediate) return Checked{scored.mark, 0, true};
    const bool last = scored.mark >= Fraction(1) || slot.checks + 1 >= settings.tries;
    return Checked{markAfterTries(scored.mark, settings.penalty, slot.checks), last ? 0 : settings.tries - slot.checks - 1, last};
}

Result<SlotStanding> change(const BehaviourSettings&, const SlotStanding& slot) {
    if (slot.finished) return Error{"assessment.slot-finished", Json::object(), "slot"};
    return slot;
}

Fraction markAtEnd(const BehaviourSettings& settings, const Scored& scored, std::int64_t checksBefore, std::int64_t certainty) {
    if (scored.verdict == Verdict::Unanswered || scored.verdict == Verdict::NeedsPerson) return Fraction(0);
    switch (settings.behaviour) {
        case Behaviour::Deferred:
        case Behaviour::Immediate: return scored.mark;
        case Behaviour::Tries: return markAfterTries(scored.mark, settings.penalty, checksBefore);
        case Behaviour::Certainty: return certaintyMark(scored.mark, certainty);
    }
    return scored.mark;
}

}  // namespace adab::assessment
