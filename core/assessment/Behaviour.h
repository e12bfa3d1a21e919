// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/AttemptRules.h"
#include "assessment/Item.h"
#include "base/Fraction.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace adab::assessment {

/// When an answer is scored and shown, whatever kind of item it answers.
/// - `Deferred`: everything is scored at submission, and review opens with the grade.
/// - `Immediate`: an answer may be checked at once; then it stands, and its explanation is shown.
/// - `Tries`: an answer may be checked several times, with a hint after each that is not right; each try before costs a penalty.
/// - `Certainty`: as deferred, and each answer says how certain one is of it.
enum class Behaviour { Deferred, Immediate, Tries, Certainty };
std::string_view name(Behaviour behaviour);  ///< `deferred immediate tries certainty`
std::optional<Behaviour> behaviourNamed(std::string_view name);

/// How an exam applies its behaviour.
struct BehaviourSettings {
    Behaviour behaviour = Behaviour::Deferred;
    std::int64_t tries = 1;  ///< `Tries`: checks of one item, 1–10
    Fraction penalty{0};     ///< `Tries`: taken off for each try before, 0–1
    bool operator==(const BehaviourSettings&) const = default;
};

/// What follows an accepted event.
enum class Scoring { Wait, ScoreNow };
Scoring scoringAfter(Behaviour behaviour, AttemptEvent event);

/// May single answers be checked while the attempt goes on?
enum class Checks { No, Yes };
Checks checksOf(Behaviour behaviour);

/// Certainty is stated as 1 (low), 2 (middling) or 3 (high); 0: not stated, which counts as low.
inline constexpr std::int64_t kHighestCertainty = 3;

/// The mark of an answer at a stated certainty: right 1, 2, 3; wrong 0, −2, −6; right in part, that part of the mark for right. A. R.
/// Gardner-Medwin, "Confidence assessment in the teaching of basic science", ALT-J 3 (1995) 80–85, and "Confidence-based marking: towards
/// deeper learning and better exams" (2006): with these marks it pays to state what one believes (1 below 2/3, 2 up to 4/5, 3 above).
Fraction certaintyMark(const Fraction& score, std::int64_t certainty);

/// The most that one item can earn: 3 where certainty is stated, else 1.
Fraction maxMarkOf(Behaviour behaviour);

/// The mark of an answer that was checked `triesBefore` times before without success: its score less the penalty for each, never below 0.
Fraction markAfterTries(const Fraction& score, const Fraction& penalty, std::int64_t triesBefore);

/// One answer while the attempt goes on.
struct SlotStanding {
    std::int64_t checks = 0;  ///< tries that were checked
    bool finished = false;    ///< nothing more is taken
};

/// What a check gives. `mark` is what the answer earns if it stays so.
struct Checked {
    Fraction mark;
    std::int64_t triesLeft = 0;
    bool finished = false;
    bool operator==(const Checked&) const = default;
};
/// Errors: `assessment.check-not-here` (the behaviour defers), `assessment.slot-finished`, `assessment.check-needs-person`,
/// `assessment.check-unanswered`.
Result<Checked> check(const BehaviourSettings& settings, const SlotStanding& slot, const Scored& scored);

/// May an answer still be changed? Error: `assessment.slot-finished`.
Result<SlotStanding> change(const BehaviourSettings& settings, const SlotStanding& slot);

/// The mark of an answer when the attempt is handed in. Unchecked answers are scored as if they were checked now. No answer earns 0,
/// whatever was stated of it.
Fraction markAtEnd(const BehaviourSettings& settings, const Scored& scored, std::int64_t checksBefore, std::int64_t certainty);

}  // namespace adab::assessment
