// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/PlayRules.h"

#include <algorithm>

namespace adab::scenarios {

namespace {

std::map<std::string, Fraction> sumsOf(const Play& play) {
    std::map<std::string, Fraction> sums;
    for (const auto& turn : play.turns)
        for (const auto& [rule, value] : turn.move->scores) sums[rule] = sums[rule] + value;
    return sums;
}

/// All that could be earned with this move was earned.
bool scoresFully(const Move& move) {
    return std::all_of(move.scores.begin(), move.scores.end(), [](const auto& one) { return one.second == Fraction(1); });
}

bool touches(const Move& move, IsoStep step) { return std::find(move.steps.begin(), move.steps.end(), step) != move.steps.end(); }

bool touches(const Play& play, IsoStep step) {
    return std::any_of(play.turns.begin(), play.turns.end(), [&](const Play::Turn& turn) { return touches(*turn.move, step); });
}

StepState stateOf(const Play& play, IsoStep step) {
    StepState state = StepState::Missed;
    for (const auto& turn : play.turns) {
        if (!touches(*turn.move, step)) continue;
        if (turn.move->advice == Advice::Best || scoresFully(*turn.move)) return StepState::Done;
        state = StepState::Partly;
    }
    return state;
}

void take(const Scenario& scenario, Play& play, const Move& move) {
    play.turns.push_back({play.node, &move, play.mood});
    play.mood = moodAfter(play.mood, move);
    play.node = scenario.node(move.to);
}

Play beginning(const Scenario& scenario) {
    Play play;
    play.node = scenario.node(scenario.start);
    if (play.node) play.mood = play.node->mood;
    return play;
}

}  // namespace

std::string_view name(StepState state) {
    switch (state) {
        case StepState::Done: return "done";
        case StepState::Partly: return "partly";
        case StepState::Missed: return "missed";
    }
    return {};
}

int moodAfter(int mood, const Move& move) { return std::clamp(mood + move.mood, kLowestMood, kHighestMood); }

Result<Play> play(const Scenario& scenario, const std::vector<std::string>& moves) {
    Play play = beginning(scenario);
    for (const auto& id : moves) {
        if (!play.node || play.node->end) return Error{"scenarios.finished-already", Json::object(), "move"};
        const Move* move = play.node->find(id);
        if (!move) return Error{"scenarios.move-unknown", Json::object({{"move", id}, {"node", play.node->id}}), "move"};
        take(scenario, play, *move);
    }
    return play;
}

Play bestPlay(const Scenario& scenario) {
    Play best = beginning(scenario);
    // A checked graph has no circle; the bound keeps an unchecked one from holding us.
    for (std::size_t i = 0; best.node && best.node->best() && i < scenario.nodes.size(); ++i) take(scenario, best, *best.node->best());
    return best;
}

int bestMovesFrom(const Scenario& scenario, const Node& from) {
    int moves = 0;
    const Node* node = &from;
    while (node && node->best() && moves < static_cast<int>(scenario.nodes.size())) {
        ++moves;
        node = scenario.node(node->best()->to);
    }
    return moves;
}

PlayScore score(const Scenario& scenario, const Play& finished) {
    PlayScore result;
    const Play best = bestPlay(scenario);
    const auto most = sumsOf(best);
    const auto earned = sumsOf(finished);
    for (const auto& rule : scenario.rules) {
        const auto top = most.find(rule);
        if (top == most.end() || top->second == Fraction(0)) continue;
        const auto own = earned.find(rule);
        const Fraction mark = own == earned.end() ? Fraction(0) : std::min(own->second, top->second);
        result.rules.push_back({rule, mark, top->second});
        result.mark = result.mark + mark;
        result.maxMark = result.maxMark + top->second;
    }
    for (const auto step : kIsoSteps)
        if (touches(best, step)) result.steps.push_back({step, stateOf(finished, step)});
    if (finished.node && finished.node->end) result.outcome = *finished.node->end;
    const bool enough = result.maxMark > Fraction(0) && result.mark / result.maxMark >= scenario.pass;
    if (enough && result.outcome != Ending::Lost) result.verdict = Verdict::Passed;
    return result;
}

Turned judge(const Play::Turn& turn) { return turn.move->advice == Advice::Best ? Turned::Well : Turned::Improvable; }

}  // namespace adab::scenarios
