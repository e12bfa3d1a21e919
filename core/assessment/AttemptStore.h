// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/AttemptSteps.h"
#include "assessment/DrawRules.h"
#include "assessment/Item.h"
#include "ledger/Record.h"
#include "storage/Database.h"

#include <map>
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
    AttemptSetup setup;  ///< without the weights, which stand with the items
    Json frozen;         ///< what else was settled at the start: `{accommodation?, closes?, formulas?, marking, seed, testsOut?}`
    bool aloud = false;  ///< a supervisor reads aloud and enters the answers
    std::string device;  ///< where it was unlocked; empty where nobody had to
    std::int64_t startedSeq = 0;
    AttemptState state = AttemptState::InProgress;  ///< on record
    std::optional<Instant> endedAt;                 ///< when it was true: the deadline where that came first
    std::optional<Instant> endedRecorded;           ///< when it was recorded
    std::optional<Instant> gradedRecorded;
    std::optional<std::int64_t> gradedSeq;
    Fraction mark;
    Fraction maxMark;
    bool passed = false;

    Instant startedAt() const { return setup.startedAt; }
    std::optional<Instant> closes() const;
};

struct AttemptItemRow {
    std::int64_t slot = 0;  ///< from 1
    DrawnItem drawn;
    std::string digest;  ///< of the item as it was drawn: its version
    Fraction weight = Fraction(1);
    std::string scoredVersion;  ///< of the course pack whose key gave the mark that counts; empty before the grade
};

/// As much of an attempt as a save needs, in one statement.
struct SaveContext {
    std::string person;
    std::string device;
    bool aloud = false;
    AttemptTimes times;
    AttemptState state = AttemptState::InProgress;
    std::string setup;      ///< JSON; few saves need to read it
    bool finished = false;  ///< the slot takes nothing more
    std::string course;
    std::string version;
    std::string item;
};

/// The person of an attempt; nothing where there is none.
std::optional<std::string> personOf(Session& session, const std::string& attempt);
std::optional<AttemptRow> attemptRow(Session& session, const std::string& attempt);
/// All attempts of a person at an exam, in the order of their start.
std::vector<AttemptRow> attemptsOf(Session& session, const std::string& person, const std::string& exam);
/// All attempts of a person, in the order of their start.
std::vector<AttemptRow> attemptsOf(Session& session, const std::string& person);
/// Attempts at an exam that are under way on record although their time has run out.
std::vector<AttemptRow> overdueAttempts(Session& session, const std::string& exam, Instant now);
std::vector<AttemptItemRow> itemsOf(Session& session, const std::string& attempt);
/// Every step in the order of the records, the start included.
std::vector<Step> stepsOf(Session& session, const AttemptRow& row);
/// Who entered responses in the person's stead, by record.
std::map<std::string, std::string> enteredBy(Session& session, const std::string& attempt);
/// The response that a record keeps; none where its words were erased.
Response responseOf(Session& session, const std::string& attempt, const std::string& record);
std::optional<SaveContext> saveContext(Session& session, const std::string& attempt, std::int64_t slot);

/// How often a person met each item.
Exposure exposureOf(Session& session, const std::string& person);
/// In how many of the newest attempts at the exam each item was met.
RecentUse recentUse(Session& session, const std::string& exam, std::int64_t attempts);
/// Graded attempts that have the item, in the order of their start.
std::vector<std::string> gradedAttemptsWith(Session& session, const std::string& course, const std::string& item);
/// In how many attempts each wording of each item of a bank was met.
struct VersionMet {
    std::string item;
    std::string digest;
    std::int64_t attempts = 0;
};
std::vector<VersionMet> versionsMet(Session& session, const std::string& course);
/// How many items of an exam's attempts were drawn although the cap spoke against it.
std::int64_t overCapDraws(Session& session, const std::string& exam);

// ---- rows that the projector writes ----
void projectStarted(Session& session, const ledger::Record& record);
void projectResponse(Session& session, const ledger::Record& record);
/// Every other step.
void projectStep(Session& session, AttemptEvent event, const ledger::Record& record);

}  // namespace adab::assessment
