// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Record.h"
#include "scenarios/PlayReader.h"
#include "scenarios/ScenarioDraw.h"
#include "storage/Database.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace adab::scenarios {

using storage::Session;

/// One row of `scenario_plays`.
struct PlayRow {
    std::string play;
    std::string person;  ///< who plays it; who gathered it where it is played together
    std::string scenario;
    std::string course;
    std::string version;
    Instant startedAt;
    std::optional<Instant> finishedAt;
    std::optional<Instant> finishedRecorded;
    Fraction mark;
    Fraction maxMark;
    bool passed = false;
    Drawn drawn;
    Customs avoided;   ///< what does not fit where it is played
    bool calm = true;  ///< nobody's patience runs
    std::string site;  ///< of one that is played together; else empty
    Instant shownAt;   ///< since when the customer has been waiting
    bool isShared() const { return !site.empty(); }
};

/// One row of `scenario_moves`.
struct MoveRow {
    std::string move;
    std::string person;
    Instant at;
    std::optional<std::int64_t> seconds;  ///< that the customer had waited, where their patience ran
    std::string heard;                    ///< how own words were taken; empty where a choice was
    std::string record;                   ///< whose private text `said` those words are
};

std::optional<PlayRow> playRow(Session& session, const std::string& play);
/// What the person plays alone, in the order of their start.
std::vector<PlayRow> playsOf(Session& session, const std::string& person);
/// What the person takes part in or has gathered, in the order of their start.
std::vector<PlayRow> sharedPlaysOf(Session& session, const std::string& person);
/// Link → person of a play that is played together.
std::map<std::string, std::string> partsOf(Session& session, const std::string& play);
/// Moves recorded by `until` (all where absent), in order.
std::vector<MoveRow> movesOf(Session& session, const std::string& play, std::optional<Instant> until = std::nullopt);

void projectStarted(Session& session, const ledger::Record& record);
void projectResumed(Session& session, const ledger::Record& record);
void projectMoved(Session& session, const ledger::Record& record);
void projectFinished(Session& session, const ledger::Record& record);

}  // namespace adab::scenarios
