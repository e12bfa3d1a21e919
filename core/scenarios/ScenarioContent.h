// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Phrases.h"
#include "packs/ContentStore.h"
#include "packs/PackChecks.h"
#include "scenarios/PlayRules.h"
#include "scenarios/Scenario.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// What this room makes of installed packs, and plays without an organisation (`adabctl scenario check|play`, an author's preview).
namespace adab::scenarios {

using storage::Session;

/// All scenarios of a course pack that its pack.yaml lists.
struct ScenarioSet {
    std::vector<Scenario> scenarios;
    const Scenario* find(std::string_view id) const;
};
ScenarioSet readScenarios(const packs::Pack& course, Problems& problems);

/// A scenario and the set that owns it.
struct FoundScenario {
    std::shared_ptr<const ScenarioSet> set;
    const Scenario* scenario = nullptr;
    const Scenario* operator->() const { return scenario; }
    const Scenario& operator*() const { return *scenario; }
};
/// In the newest version of the courses installed by that instant. Throws Refused("scenarios.unknown {scenario}").
FoundScenario scenarioNamed(Session& session, std::string_view scenario, Instant at);
/// As that version of the course has it.
FoundScenario scenarioOf(Session& session, std::string_view course, std::string_view version, std::string_view scenario);
std::vector<std::shared_ptr<const ScenarioSet>> allScenarios(Session& session, Instant at);

void checkScenarios(const packs::Pack& course, const packs::Library& library, Problems& problems);

/// How sentences and titles of rules are found while a debrief is written.
struct Telling {
    std::string locale;  ///< of the scenario's words
    std::function<std::string(std::string_view code, const Json& arguments)> say;
    std::function<std::string(const std::string& rule)> ruleTitle;
};

/// The answer of `scenarios.debrief`: `{passed, mark, maxMark, percent, passPercent, outcome, outcomeText, isoSteps, yours, best, rules}`.
Json debriefOf(const Scenario& scenario, const Play& finished, const PlayScore& score, const Telling& telling);

/// Plays moves on a pack folder, without an organisation: `{scenario, finished, mood, lines, debrief?}`. Throws Refused of `play`.
Json playWithoutOrganisation(const packs::Pack& course, std::string_view scenario, const std::vector<std::string>& moves,
                             const Telling& telling);
/// What has been said so far, `{who, text, mood}` a line.
Json linesOf(const Scenario& scenario, const Play& play, std::string_view locale);
/// A file of moves: ids apart by white space or commas, `#` begins a remark.
std::vector<std::string> readMoves(std::string_view text);

}  // namespace adab::scenarios
