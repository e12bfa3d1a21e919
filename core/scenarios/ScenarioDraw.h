// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenarios/Scenario.h"
#include "scenarios/ScenarioWords.h"

#include <string>
#include <string_view>
#include <vector>

namespace adab::scenarios {

/// What makes one play another than the last.
struct Drawn {
    std::string seed;
    std::string persona;
    Details details;
    bool operator==(const Drawn&) const = default;
};

/// Draws a persona and one text for each detail: of those met least in the plays before, chance among equals. The same seed after the same
/// plays draws the same.
Drawn draw(const Scenario& scenario, std::string_view seed, const std::vector<Drawn>& before);

/// The moves of a node in the order in which that play shows them; as they stand in the file where there is no seed.
std::vector<const Move*> shownMoves(const Node& node, std::string_view seed);

}  // namespace adab::scenarios
