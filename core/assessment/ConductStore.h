// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/AttemptRules.h"
#include "ledger/Record.h"
#include "storage/Database.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace adab::assessment {

using storage::Session;

/// What a person is allowed beside everybody else, with its span.
struct AccommodationRow {
    Accommodation accommodation;
    std::string person;
    std::string exam;  ///< empty: every exam
    Instant from;
    std::optional<Instant> until;
    std::optional<Instant> ended;
    std::int64_t seq = 0;
    bool holds(Instant at) const { return from <= at && (!until || at < *until) && (!ended || at < *ended); }
};
std::vector<AccommodationRow> accommodationsOf(Session& session, const std::string& person);
std::optional<AccommodationRow> accommodationNamed(Session& session, const std::string& accommodation);
/// All that hold for that exam at that instant, taken together.
Accommodation accommodationAt(Session& session, const std::string& person, const std::string& exam, Instant at);

/// A supervised exam unlocked in person for one start on one device.
struct UnlockRow {
    std::string unlock;
    std::string device;
    Instant at;
    Instant until;
    std::string by;
};
std::optional<UnlockRow> unusedUnlock(Session& session, const std::string& person, const std::string& exam, const std::string& device,
                                      Instant at);
/// Was that device unlocked for the person and exam since an instant? So a sitting may move to another one.
bool unlockedSince(Session& session, const std::string& person, const std::string& exam, const std::string& device, Instant since);

/// Further attempts granted after an instant (all where absent).
std::int64_t grantsAfter(Session& session, const std::string& person, const std::string& exam, std::optional<Instant> after);

/// Exams whose answers a person may mark at an instant, by assignment.
struct GraderRow {
    std::string assignment;
    std::string person;
    std::string exam;
    Instant from;
    std::optional<Instant> until;
};
std::vector<GraderRow> graderAssignments(Session& session, const std::string& person, Instant at);
std::optional<GraderRow> graderAssignment(Session& session, const std::string& assignment);
std::vector<GraderRow> allGraders(Session& session, Instant at);

/// An answer that waits for a person, or was marked by one.
struct ScriptRow {
    std::string script;
    std::string attempt;
    std::int64_t slot = 0;
    std::string exam;
    std::string person;
    Instant askedAt;
    std::optional<Instant> gradedAt;
};
/// Those of an exam that nobody has marked yet, oldest first.
std::vector<ScriptRow> waitingScripts(Session& session, const std::string& exam);
std::optional<ScriptRow> scriptNamed(Session& session, const std::string& script);

// ---- banks ----
struct ApprovalRow {
    std::string item;
    std::string digest;
    std::string by;
    Instant at;
    std::int64_t seq = 0;
};
std::vector<ApprovalRow> approvalsOf(Session& session, const std::string& course);
struct BankInstall {
    std::string version;
    std::string digest;  ///< of the pack
    std::string by;
    Instant at;
};
/// By installation.
std::vector<BankInstall> bankInstalls(Session& session, const std::string& course);

// ---- rows that the projectors write ----
void projectConduct(Session& session, const ledger::Record& record);
void projectBank(Session& session, const ledger::Record& record);

}  // namespace adab::assessment
