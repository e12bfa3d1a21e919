// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"
#include "base/Time.h"
#include "storage/Database.h"

#include <optional>
#include <string>
#include <vector>

/// What the room knows, for the rooms below it.
///
/// `scenarios.finished` (subject: the person) has data `{play, scenario, course, version, outcome, mark, maxMark, pass, passed,
/// rules:[{rule, mark, maxMark}], steps:[{step, state}]}`.
namespace adab::scenarios {

struct FinishedScenario {
    std::string play;
    std::string scenario;
    std::string course;
    std::string version;
    Instant finishedAt;  ///< from when it counts
    Instant recordedAt;
    std::string outcome;  ///< `kept partly lost`
    Fraction mark;
    Fraction maxMark;
    enum class Verdict { NotPassed, Passed } verdict = Verdict::NotPassed;
    std::int64_t seq = 0;  ///< of `scenarios.finished`
};

/// Plays that a person finished by `at`, passed or not, by what was recorded until `known` (everything where absent), by their end.
std::vector<FinishedScenario> finishedScenarios(storage::Session& session, const std::string& person, Instant at,
                                                std::optional<Instant> known = std::nullopt);

}  // namespace adab::scenarios
