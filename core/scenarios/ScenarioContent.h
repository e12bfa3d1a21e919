// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Phrases.h"
#include "packs/ContentStore.h"
#include "packs/PackChecks.h"
#include "scenarios/Hearing.h"
#include "scenarios/PlayRules.h"
#include "scenarios/Scenario.h"
#include "scenarios/ScenarioDraw.h"

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

/// What a turn was beside its move.
struct TurnNote {
    std::string own;                      ///< the learner's own words; empty where a choice was taken
    std::string heard;                    ///< how they were taken
    std::optional<std::int64_t> seconds;  ///< since the customer had spoken, where patience ran
};

/// How sentences and titles of rules are found while a play is told, and what it drew and heard.
struct Telling {
    std::string locale;  ///< of the scenario's words
    std::function<std::string(std::string_view code, const Json& arguments)> say;
    std::function<std::string(const std::string& rule)> ruleTitle;
    Drawn drawn = {};
    std::vector<TurnNote> notes = {};           ///< by turn; as long as there are any
    base::Digits digits = base::Digits::Usual;  ///< in which the reader has numbers; a room, a price and a time are such
};

/// The answer of `scenarios.debrief`: `{passed, mark, maxMark, percent, passPercent, outcome, outcomeText, isoSteps, yours, best, rules,
/// critical, minutes, cost, most?, promises, links?, responseTime?}`.
Json debriefOf(const Scenario& scenario, const Play& finished, const PlayScore& score, const Telling& telling);

/// Grades words by a formula in that language, for plays without an organisation. Throws Refused("formulas.unknown").
using Hear = std::function<Hearing(const std::string& formula, const std::string& locale, const std::string& text)>;
/// One line of a file of moves: a move, or what is said in one's own words.
struct Step {
    std::string move;
    std::string own;
};
/// Plays moves on a pack folder, without an organisation: `{scenario, finished, mood, lines, debrief?}`. Throws Refused of `play`.
Json playWithoutOrganisation(const packs::Pack& course, std::string_view scenario, const std::vector<Step>& steps, const Telling& telling,
                             const Hear& hear = {});
/// What has been said so far, `{who, text, mood, link?}` a line.
Json linesOf(const Scenario& scenario, const Play& play, const Telling& telling);
/// A text as the play drew it, numbers in the reader's digits. What has letters of a code in it (`AB-204`) stays as it is printed.
std::string spoken(const std::string& text, const Telling& telling);
/// A file of moves: ids apart by white space or commas; `#` begins a remark; a line that begins with `say:` is said in one's own words.
std::vector<Step> readMoves(std::string_view text);

}  // namespace adab::scenarios
