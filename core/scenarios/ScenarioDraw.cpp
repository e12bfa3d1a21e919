// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/ScenarioDraw.h"

#include "assessment/DrawRules.h"

#include <algorithm>
#include <limits>

namespace adab::scenarios {

namespace {

/// One of those that were met least.
template <class Met>
std::string leastMet(const std::vector<std::string>& all, assessment::DrawRandom& random, const Met& met) {
    std::vector<std::string> rare;
    auto fewest = std::numeric_limits<std::ptrdiff_t>::max();
    for (const auto& one : all) {
        const std::ptrdiff_t times = met(one);
        if (times < fewest) rare.clear();
        if (times <= fewest) rare.push_back(one);
        fewest = std::min(fewest, times);
    }
    return rare.empty() ? std::string() : rare[random.below(rare.size())];
}

}  // namespace

Drawn draw(const Scenario& scenario, std::string_view seed, const std::vector<Drawn>& before) {
    Drawn drawn;
    drawn.seed = seed;
    assessment::DrawRandom random(seed);
    drawn.persona = leastMet(scenario.personas, random, [&](const std::string& persona) {
        return std::count_if(before.begin(), before.end(), [&](const Drawn& play) { return play.persona == persona; });
    });
    for (const auto& [key, values] : scenario.details)
        drawn.details[key] = leastMet(values, random, [&, &name = key](const std::string& value) {
            return std::count_if(before.begin(), before.end(), [&](const Drawn& play) {
                const auto had = play.details.find(name);
                return had != play.details.end() && had->second == value;
            });
        });
    return drawn;
}

std::vector<const Move*> shownMoves(const Node& node, std::string_view seed) {
    std::vector<const Move*> moves;
    moves.reserve(node.moves.size());
    for (const auto& move : node.moves) moves.push_back(&move);
    if (seed.empty()) return moves;
    assessment::DrawRandom random(std::string(seed) + '/' + node.id);
    random.shuffle(moves);
    return moves;
}

}  // namespace adab::scenarios
