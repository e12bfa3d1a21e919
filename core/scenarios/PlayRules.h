// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "scenarios/Scenario.h"

#include <map>
#include <string>
#include <vector>

namespace adab::scenarios {

/// What became of a promise.
enum class Promised { Open, Kept, Withdrawn };

/// What the moves so far have made of the customer and the house.
struct State {
    int trust = 2;    ///< 0 … 4
    int anger = 2;    ///< 0 … 4
    int cost = 0;     ///< ≥ 0
    int minutes = 0;  ///< ≥ 0
    std::map<std::string, Promised, std::less<>> promises;

    /// What the face shows: (trust + 4 − anger) / 2, rounded down, 0 … 4.
    int mood() const { return (trust + kHighestMood - anger) / 2; }
    bool hasPromised(std::string_view promise) const;
    bool isOpen(std::string_view promise) const;
    bool operator==(const State&) const = default;
};

/// Was a move made before the customer's patience had run out?
enum class Pace { InTime, Late };

/// As a customer of that mood comes in.
State arriving(int mood);
/// Trust, anger, cost, minutes and promises after a move; too late a move finds anger one step higher. Trust and anger stay within 0 … 4.
State after(State state, const Move& move, Pace pace = Pace::InTime);
/// Is the move offered to whom it finds like that, at a place where `avoided` does not fit?
bool isOffered(const Move& move, const State& state, const Customs& avoided);
/// Seconds up to and with the patience are in time.
Pace paceOf(const Node& node, std::int64_t seconds);

struct Taken {
    std::string move;
    Pace pace = Pace::InTime;
};

/// A play so far: the fold of its moves over the graph.
struct Play {
    struct Turn {
        const Node* node = nullptr;  ///< where the customer stood
        const Move* move = nullptr;  ///< what the learner did
        State before;
        Pace pace = Pace::InTime;
    };
    struct Ended {
        const Node* node = nullptr;  ///< the end of a link
        State state;
    };
    std::vector<Turn> turns;
    std::vector<Ended> ended;    ///< one a link that is over
    const Node* node = nullptr;  ///< where it stands now
    State state;
    Customs avoided;

    enum class Stage { Playing, Finished };
    Stage stage() const { return node && node->end ? Stage::Finished : Stage::Playing; }
};

Play beginning(const Scenario& scenario, Customs avoided = {});
/// One move more. Errors: `scenarios.finished-already`, `scenarios.move-unknown {move, node}` (also for one that is not offered).
std::optional<Error> advance(const Scenario& scenario, Play& play, const Taken& taken);
/// All moves from the beginning; errors of `advance`.
Result<Play> play(const Scenario& scenario, const std::vector<Taken>& moves, const Customs& avoided = {});
Result<Play> play(const Scenario& scenario, const std::vector<std::string>& moves);
/// The best path from the start.
Play bestPlay(const Scenario& scenario);
/// Moves still to come on the best way from that node, through all links.
int bestMovesFrom(const Scenario& scenario, const Node& node);
/// The best of what was offered: the best move, else the one that scores most and breaks nothing, the first where equal.
const Move* bestOffered(const Node& node, const State& state, const Customs& avoided);

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

/// How one department answered for its link.
struct LinkMark {
    std::size_t link = 0;
    int taken = 0;  ///< minutes
    Fraction prevention;
    Fraction mark;
    Fraction maxMark;
    Ending end = Ending::Lost;
    bool operator==(const LinkMark&) const = default;
};

enum class Verdict { NotPassed, Passed };

/// What a finished play is worth. A rule earns the sum of its scores on the path, at most what the best path earns of it, so no detour
/// makes more of a rule than doing it right at once. A step is done where a move with it was the best there or scored fully, partly where
/// it was touched, missed where not; steps that the best path does not need are left out. Passed: the whole reaches the pass mark exactly
/// or more, the customer was not lost, and nothing critical happened.
struct PlayScore {
    std::vector<RuleMark> rules;  ///< in the scenario's order; only rules that the best path scores
    std::vector<StepMark> steps;  ///< in ISO's order
    std::vector<LinkMark> links;  ///< of a chain
    std::vector<Critical> criticals;
    std::vector<std::string> broken;  ///< promises neither kept nor taken back
    Fraction mark;
    Fraction maxMark;
    Ending outcome = Ending::Lost;
    Verdict verdict = Verdict::NotPassed;

    std::int64_t percent() const { return maxMark == Fraction(0) ? 0 : (mark / maxMark).percentFloor(); }
};
PlayScore score(const Scenario& scenario, const Play& finished);

/// Could the turn have gone better?
enum class Turned { Well, Improvable };
Turned judge(const Play& play, const Play::Turn& turn);

}  // namespace adab::scenarios
