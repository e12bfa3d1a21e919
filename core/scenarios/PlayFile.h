// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"
#include "scenarios/PlayStore.h"
#include "scenarios/ScenarioContent.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace adab::scenarios {

/// One play with all that it stands on.
struct PlayFile {
    PlayRow row;
    FoundScenario found;
    std::vector<MoveRow> moves;
    Play play;
    std::map<std::string, std::string> parts;  ///< link → person, where it is played together

    const Scenario& scenario() const { return *found; }
    bool isFinished() const { return play.stage() == Play::Stage::Finished; }
    const Link& link() const { return scenario().links[play.node->link]; }
    /// Whose turn it is.
    const std::string& player() const;
    /// The last link of that person that the play has come to; nothing where it has not come to one yet, or they take none.
    std::optional<std::size_t> lastLinkOf(const std::string& person) const;
};

/// Throws Refused("scenarios.play-unknown {play}").
PlayRow rowOf(Session& session, const std::string& play);
/// By the moves recorded until that instant (all where absent).
PlayFile openPlay(Session& session, const std::string& play, std::optional<Instant> until = std::nullopt);
/// What was said in own words, how long it took: by turn.
std::vector<TurnNote> notesOf(Session& session, const std::vector<MoveRow>& moves);

/// Whose file a command of a play touches: of whom the turn is.
gate::Target playerOf(Session& session, const gate::Actor& actor, const Json& args);
/// Whoever the play has come to may look at it.
gate::Target viewerOf(Session& session, const gate::Actor& actor, const Json& args);
/// Everybody who takes part reads the debrief, and so do supervisors of the site where it was gathered. One's own play is one's own.
gate::Target readerOf(Session& session, const gate::Actor& actor, const Json& args);

}  // namespace adab::scenarios
