// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "scenarios/Scenario.h"

#include <map>
#include <string>
#include <vector>

namespace adab::scenarios {

/// The customer's mood after a move: the step added, kept within 0 … 4.
int moodAfter(int mood, const Move& move);

/// A play so far: the fold of its moves over the graph.
struct Play {
    struct Turn {
        const Node* node = nullptr;  ///< where the customer stood
        const Move* move = nullptr;  ///< what the learner did
        int mood = 0;                ///< of the customer, before the move
    };
    std::vector<Turn> turns;
    const Node* node = nullptr;  ///< where it stands now
    int mood = 0;

    enum class Stage { Playing, Finished };
    Stage stage() const { return node && node->end ? Stage::Finished : Stage::Playing; }
};

/// Errors: `scenarios.finished-already`, `scenarios.move-unknown {move, node}`.
Result<Play> play(const Scenario& scenario, const std::vector<std::string>& moves);
/// The best path from the start.
Play bestPlay(const Scenario& scenario);
/// Moves still to come on the best way from that node.
int bestMovesFrom(const Scenario& scenario, const Node& node);

struct RuleMark {
    std::string rule;
    Fraction mark;
    Fraction maxMark;
    bool operator==(const RuleMark&) const = default;
};

enum class StepState { Done, Partly, Missed };
std::string_view name(StepState state);  ///< `done partly missed`

struct StepMark {
    IsoStep step;
    StepState state;
    bool operator==(const StepMark&) const = default;
};

enum class Verdict { NotPassed, Passed };

/// What a finished play is worth. A rule earns the sum of its scores on the path, at most what the best path earns of it, so no detour
/// makes more of a rule than doing it right at once. A step is done where a move with it was the best there or scored fully, partly where
/// it was touched, missed where not; steps that the best path does not need are left out. Passed: the whole reaches the pass mark exactly
/// or more, and the customer was not lost.
struct PlayScore {
    std::vector<RuleMark> rules;  ///< in the scenario's order; only rules that the best path scores
    std::vector<StepMark> steps;  ///< in ISO's order
    Fraction mark;
    Fraction maxMark;
    Ending outcome = Ending::Lost;
    Verdict verdict = Verdict::NotPassed;

    std::int64_t percent() const { return maxMark == Fraction(0) ? 0 : (mark / maxMark).percentFloor(); }
};
PlayScore score(const Scenario& scenario, const Play& finished);

/// Could the turn have gone better?
enum class Turned { Well, Improvable };
Turned judge(const Play::Turn& turn);

}  // namespace adab::scenarios
