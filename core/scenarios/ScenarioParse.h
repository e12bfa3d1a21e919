// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Yaml.h"
#include "scenarios/Scenario.h"

#include <map>
#include <string>

namespace adab::scenarios {

/// Reads `scenarios/<id>.yaml` (graph) and each locale's (words), and checks the graph: known ids; no circle, so every path ends;
/// every node reached from the start; only ends without moves; one best move at each node and a best path that keeps the customer;
/// moods within bounds and in step from node to node; every rule of the list scored on some path, and no other. Each problem has file,
/// line, column and remedy.
Scenario parseScenario(const Yaml& graph, const std::map<std::string, Yaml>& locales, Problems& problems);

}  // namespace adab::scenarios
