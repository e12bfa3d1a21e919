// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Yaml.h"
#include "scenarios/Scenario.h"

namespace adab::scenarios {

/// What only the whole graph shows. Known ids; no circle, so every path ends; every node reached from the start of its link; a best path
/// that keeps the customer, every promise and the time of every link; moods in step from node to node; every rule of the list scored on
/// some path, and no other. Then, over every state that any sequence of moves leads to (trust, anger, promises, in time or late, with or
/// without what does not fit everywhere): two moves or more are offered, no promise is kept that was not made, and nothing is spent beyond
/// the means except by what says so.
void checkGraph(const Scenario& scenario, const Yaml& graph, Problems& problems);

}  // namespace adab::scenarios
