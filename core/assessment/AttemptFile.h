// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/AssessmentContent.h"
#include "assessment/AttemptStore.h"
#include "assessment/GradeRules.h"

#include <memory>
#include <optional>
#include <vector>

namespace adab::assessment {

/// One attempt with everything about it: its times, the items of the versions drawn, and what is on record for each slot.
struct AttemptFile {
    AttemptRow row;
    std::vector<AttemptItemRow> slots;
    std::vector<const Item*> items;        ///< beside `slots`; owned by `banks`
    std::vector<SavedResponse> responses;  ///< beside `slots`
    std::vector<std::shared_ptr<const ItemBank>> banks;

    AttemptTimes times() const;
    std::vector<Response> answers() const;
    std::vector<std::string> courses() const;
};

/// Throws Refused("assessment.item-unknown {item}") where a drawn item is missing from the installed version.
AttemptFile openAttempt(Session& session, AttemptRow row, std::optional<Instant> until = std::nullopt);

/// The instant that a question is about. The present sees every record, or a clock that was set back would hide some; the past sees
/// what was true by `at` and recorded by `known`.
struct Asked {
    Instant at;
    enum class Tense { Present, Past } tense = Tense::Present;
    std::optional<Instant> known;

    /// Records made up to here are read; all where absent.
    std::optional<Instant> until() const { return tense == Tense::Past && (!known || at < *known) ? std::optional(at) : known; }
    /// Had this happened, as far as was known? `recorded` is when it was written down.
    bool sees(Instant happened, Instant recorded) const {
        return (tense == Tense::Present || happened <= at) && (!known || recorded <= *known);
    }
};

/// How an attempt stands at an instant. Past its deadline it *is* submitted as of the deadline and graded, recorded or not.
struct Standing {
    AttemptState state = AttemptState::InProgress;
    AttemptClock clock;
    std::optional<Instant> submittedAt;
    std::optional<Grade> grade;  ///< where graded
    Outcome outcome = Outcome::NotPassed;
    enum class Source { Recorded, Derived } source = Source::Recorded;
};
Standing standingOf(const AttemptFile& file, const Asked& asked);
/// Submitted and graded on record, seen from there.
bool isSettled(const AttemptRow& row, const Asked& asked);

}  // namespace adab::assessment
