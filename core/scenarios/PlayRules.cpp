// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/PlayRules.h"

#include <algorithm>

namespace adab::scenarios {

namespace {

using Sums = std::map<std::string, Fraction>;

/// Of one link, or of all.
Sums sumsOf(const Play& play, std::optional<std::size_t> link = std::nullopt) {
    Sums sums;
    for (const auto& turn : play.turns) {
        if (link && turn.node->link != *link) continue;
        for (const auto& [rule, value] : turn.move->scores) sums[rule] = sums[rule] + value;
    }
    return sums;
}

Fraction sumOf(const Move& move) {
    Fraction sum;
    for (const auto& [rule, value] : move.scores) sum = sum + value;
    return sum;
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

void take(const Scenario& scenario, Play& play, const Move& move, Pace pace) {
    play.turns.push_back({play.node, &move, play.state, pace});
    play.state = after(std::move(play.state), move, pace);
    play.node = scenario.node(move.to);
    if (!play.node || !play.node->end) return;
    play.ended.push_back({play.node, play.state});
    // The next department takes over with what it is handed.
    if (const std::size_t next = play.node->link + 1; next < scenario.links.size()) play.node = scenario.node(scenario.links[next].start);
}

LinkMark linkMarkOf(const Play& finished, const Play& best, std::size_t link) {
    LinkMark mark;
    mark.link = link;
    const Sums most = sumsOf(best, link);
    Sums earned = sumsOf(finished, link);
    for (const auto& [rule, top] : most) {
        mark.mark = mark.mark + std::min(earned[rule], top);
        mark.maxMark = mark.maxMark + top;
    }
    for (const auto& turn : finished.turns) {
        if (turn.node->link != link) continue;
        mark.taken += turn.move->minutes;
        if (turn.move->prevention) mark.prevention = std::max(mark.prevention, *turn.move->prevention);
    }
    for (const auto& ended : finished.ended)
        if (ended.node->link == link) mark.end = *ended.node->end;
    return mark;
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

bool State::hasPromised(std::string_view promise) const {
    const auto found = promises.find(promise);
    return found != promises.end() && found->second != Promised::Withdrawn;
}

bool State::isOpen(std::string_view promise) const {
    const auto found = promises.find(promise);
    return found != promises.end() && found->second == Promised::Open;
}

State arriving(int mood) {
    State state;
    state.trust = mood;
    state.anger = kHighestMood - mood;
    return state;
}

State after(State state, const Move& move, Pace pace) {
    const auto within = [](int value) { return std::clamp(value, kLowestMood, kHighestMood); };
    if (pace == Pace::Late) state.anger = within(state.anger + 1);
    state.trust = within(state.trust + move.effects.trust);
    state.anger = within(state.anger + move.effects.anger);
    state.cost += std::max(0, move.effects.cost);
    state.minutes += std::max(0, move.minutes);
    if (!move.effects.promise.empty()) state.promises[move.effects.promise] = Promised::Open;
    const auto close = [&](const std::string& promise, Promised as) {
        if (state.isOpen(promise)) state.promises[promise] = as;
    };
    close(move.effects.kept, Promised::Kept);
    close(move.effects.withdrawn, Promised::Withdrawn);
    return state;
}

bool isOffered(const Move& move, const State& state, const Customs& avoided) {
    const When& when = move.when;
    if (!when.promise.empty() && !state.hasPromised(when.promise)) return false;
    if (!when.noPromise.empty() && state.hasPromised(when.noPromise)) return false;
    if (when.trust && state.trust < *when.trust) return false;
    if (when.anger && state.anger < *when.anger) return false;
    return std::none_of(move.without.begin(), move.without.end(), [&](const std::string& one) { return avoided.contains(one); });
}

Pace paceOf(const Node& node, std::int64_t seconds) { return node.patience && seconds > *node.patience ? Pace::Late : Pace::InTime; }

Play beginning(const Scenario& scenario, Customs avoided) {
    Play play;
    play.avoided = std::move(avoided);
    play.node = scenario.node(scenario.start);
    if (play.node) play.state = arriving(play.node->mood);
    return play;
}

std::optional<Error> advance(const Scenario& scenario, Play& play, const Taken& taken) {
    if (!play.node || play.node->end) return Error{"scenarios.finished-already", Json::object(), "move"};
    const Move* move = play.node->find(taken.move);
    if (!move || !isOffered(*move, play.state, play.avoided))
        return Error{"scenarios.move-unknown", Json::object({{"move", taken.move}, {"node", play.node->id}}), "move"};
    take(scenario, play, *move, taken.pace);
    return std::nullopt;
}

Result<Play> play(const Scenario& scenario, const std::vector<Taken>& moves, const Customs& avoided) {
    Play play = beginning(scenario, avoided);
    for (const auto& taken : moves)
        if (auto error = advance(scenario, play, taken)) return std::move(*error);
    return play;
}

Result<Play> play(const Scenario& scenario, const std::vector<std::string>& moves) {
    std::vector<Taken> taken;
    taken.reserve(moves.size());
    for (const auto& move : moves) taken.push_back({move});
    return play(scenario, taken);
}

Play bestPlay(const Scenario& scenario) {
    Play best = beginning(scenario);
    // A checked graph has no circle; the bound keeps an unchecked one from holding us.
    for (std::size_t i = 0; best.node && best.node->best() && i < scenario.nodes.size(); ++i)
        take(scenario, best, *best.node->best(), Pace::InTime);
    return best;
}

int bestMovesFrom(const Scenario& scenario, const Node& from) {
    int moves = 0;
    const Node* node = &from;
    while (node && moves < static_cast<int>(scenario.nodes.size())) {
        if (const Move* best = node->best()) {
            ++moves;
            node = scenario.node(best->to);
        } else if (node->end && node->link + 1 < scenario.links.size()) {
            node = scenario.node(scenario.links[node->link + 1].start);
        } else {
            break;
        }
    }
    return moves;
}

const Move* bestOffered(const Node& node, const State& state, const Customs& avoided) {
    const Move* best = nullptr;
    for (const auto& move : node.moves) {
        if (!isOffered(move, state, avoided)) continue;
        if (move.advice == Advice::Best) return &move;
        if (move.critical || move.means == Move::Means::Beyond) continue;
        if (!best || sumOf(move) > sumOf(*best)) best = &move;
    }
    return best;
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
    for (const auto critical : kCriticals)
        if (std::any_of(finished.turns.begin(), finished.turns.end(), [&](const auto& turn) { return turn.move->critical == critical; }))
            result.criticals.push_back(critical);
    for (const auto& [promise, became] : finished.state.promises)
        if (became == Promised::Open) result.broken.push_back(promise);
    if (finished.node && finished.node->end) result.outcome = *finished.node->end;
    if (scenario.isChain()) {
        for (std::size_t link = 0; link < scenario.links.size(); ++link) result.links.push_back(linkMarkOf(finished, best, link));
        // A customer lost on the way is lost to the house.
        for (const auto& link : result.links)
            if (link.end == Ending::Lost) result.outcome = Ending::Lost;
    }
    const bool enough = result.maxMark > Fraction(0) && result.mark / result.maxMark >= scenario.pass;
    if (enough && result.outcome != Ending::Lost && result.criticals.empty()) result.verdict = Verdict::Passed;
    return result;
}

Turned judge(const Play& play, const Play::Turn& turn) {
    return bestOffered(*turn.node, turn.before, play.avoided) == turn.move ? Turned::Well : Turned::Improvable;
}

}  // namespace adab::scenarios
