// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Yaml.h"
#include "scenarios/Scenario.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace adab::scenarios {

/// A file has at most so many nodes, and a node so many moves: more is no conversation that a person plays.
inline constexpr std::size_t kMostNodes = 200;
inline constexpr std::size_t kMostMoves = 12;
inline constexpr std::size_t kMostPromises = 6;

/// Reads `scenarios/<id>.yaml` (graph) and each locale's (words), and checks them: what a line says by itself here, what only the whole
/// graph shows in ScenarioCheck.h, the words in ScenarioWords.h. Each problem has file, line, column and remedy.
Scenario parseScenario(const Yaml& graph, const std::map<std::string, Yaml>& locales, Problems& problems);

using Keys = std::set<std::string_view>;
void refuseUnknownKeys(const Yaml& map, const Keys& known, const std::string& where, Problems& problems);

}  // namespace adab::scenarios
