// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/AttemptRules.h"
#include "assessment/DrawRules.h"
#include "assessment/Item.h"
#include "ledger/Record.h"
#include "storage/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace adab::assessment {

using storage::Session;

/// One row of `assessment_attempts`.
struct AttemptRow {
    std::string attempt;
    std::string person;
    std::string exam;
    std::string program;
    std::string programVersion;
    Fraction pass;
    Instant startedAt;
    std::optional<Instant> deadline;
    std::optional<Instant> submittedAt;        ///< when it was true: the deadline where that came first
    std::optional<Instant> submittedRecorded;  ///< when it was recorded
    std::optional<Instant> gradedRecorded;
    std::optional<std::int64_t> gradedSeq;
    Fraction mark;
    Fraction maxMark;
    bool passed = false;
};

struct AttemptItemRow {
    std::int64_t slot = 0;  ///< from 1
    DrawnItem drawn;
    std::optional<Scored> scored;
};

/// What is on record for a slot: the newest response and the newest flag.
struct SavedResponse {
    std::int64_t slot = 0;
    Instant at;          ///< latest instant at which anything of the slot was recorded
    std::string record;  ///< of the response; empty where only flagged
    Response response;
    bool flagged = false;
};

/// As much of an attempt as a save needs, in one statement.
struct SaveContext {
    std::string exam;
    AttemptTimes times;
    AttemptState state = AttemptState::InProgress;
    ItemKind kind = ItemKind::SingleChoice;
    std::vector<std::string> options;
};

/// The person of an attempt; nothing where there is none.
std::optional<std::string> personOf(Session& session, const std::string& attempt);
std::optional<AttemptRow> attemptRow(Session& session, const std::string& attempt);
/// All attempts of a person at an exam, in the order of their start.
std::vector<AttemptRow> attemptsOf(Session& session, const std::string& person, const std::string& exam);
std::vector<AttemptItemRow> itemsOf(Session& session, const std::string& attempt);
/// Newest response of each slot among those recorded by `until` (all where absent). Typed words come from the private texts; where they
/// were erased the slot counts as not answered.
std::vector<SavedResponse> responsesOf(Session& session, const std::string& attempt, std::optional<Instant> until = std::nullopt);
std::optional<SaveContext> saveContext(Session& session, const std::string& attempt, std::int64_t slot);
Exposure exposureOf(Session& session, const std::string& person);

void projectStarted(Session& session, const ledger::Record& record);
void projectResponse(Session& session, const ledger::Record& record);
void projectSubmitted(Session& session, const ledger::Record& record);
void projectGraded(Session& session, const ledger::Record& record);

}  // namespace adab::assessment
