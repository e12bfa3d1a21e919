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
/// `assessment.graded` (subject: the person) has data `{attempt, exam, program, programVersion, mark, maxMark, pass, passed, testsOut?,
/// items:[{slot, course, item, version, digest, mark, maxMark, verdict, by?, response?}]}`; its `when()` is the submission, or the deadline
/// where that came first, however late a person marked it. `assessment.regraded` has the same and `{replaces: seq, kind:
/// override|rescore}`: from then on it counts instead. After `assessment.annulled {attempt, exam, program, wasPassed}` the attempt counts
/// no more.
namespace adab::assessment {

struct PassedExam {
    std::string attempt;
    std::string exam;
    std::string program;
    std::string programVersion;
    Instant submittedAt;  ///< from when it counts
    Instant recordedAt;   ///< when the grade was recorded
    Fraction mark;
    Fraction maxMark;
    std::int64_t seq = 0;  ///< of `assessment.graded`
};

/// Attempts of a person passed by `at`, by what was recorded until `known` (everything where absent), by submission.
std::vector<PassedExam> passedExams(storage::Session& session, const std::string& person, Instant at,
                                    std::optional<Instant> known = std::nullopt);

}  // namespace adab::assessment
