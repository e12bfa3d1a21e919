// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Record.h"
#include "scenarios/PlayReader.h"
#include "storage/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace adab::scenarios {

using storage::Session;

/// One row of `scenario_plays`.
struct PlayRow {
    std::string play;
    std::string person;
    std::string scenario;
    std::string course;
    std::string version;
    Instant startedAt;
    std::optional<Instant> finishedAt;
    std::optional<Instant> finishedRecorded;
    Fraction mark;
    Fraction maxMark;
    bool passed = false;
};

std::optional<PlayRow> playRow(Session& session, const std::string& play);
/// In the order of their start.
std::vector<PlayRow> playsOf(Session& session, const std::string& person);
/// Moves recorded by `until` (all where absent), in order.
std::vector<std::string> movesOf(Session& session, const std::string& play, std::optional<Instant> until = std::nullopt);

void projectStarted(Session& session, const ledger::Record& record);
void projectMoved(Session& session, const ledger::Record& record);
void projectFinished(Session& session, const ledger::Record& record);

}  // namespace adab::scenarios
