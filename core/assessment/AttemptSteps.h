// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/AttemptRules.h"
#include "assessment/Behaviour.h"
#include "assessment/GradeRules.h"
#include "base/Json.h"

#include <optional>
#include <string>
#include <vector>

namespace adab::assessment {

/// What was settled when an attempt began and holds for it whatever becomes of its exam.
struct AttemptSetup {
    BehaviourSettings behaviour;
    Overdue overdue = Overdue::Submit;
    ReviewOpens review = ReviewOpens::Graded;
    Fraction pass = Fraction(1);
    Instant startedAt;
    std::optional<Instant> deadline;
    std::optional<Instant> graceUntil;
    std::vector<Fraction> weights;  ///< of each slot, from slot 1: what a right answer earns where certainty plays no part
};

/// One step of an attempt, as its record tells it. Which fields count depends on the event.
struct Step {
    AttemptEvent event = AttemptEvent::Start;
    Instant at;            ///< when it was recorded
    Instant when;          ///< when it was true
    std::int64_t seq = 0;  ///< of the record
    std::string record;    ///< its id
    std::int64_t slot = 0;
    enum class Answer { Untouched, Given, TakenBack } answer = Answer::Untouched;  ///< SaveResponse
    std::optional<bool> flagged;                                                   ///< SaveResponse
    std::optional<std::int64_t> certainty;                                         ///< SaveResponse
    bool clockBack = false;                                                        ///< the machine's clock stood before an earlier step
    std::vector<SlotMark> marks;  ///< Check, GradeSlot: one; AskGrader: those that need nobody; Grade, Regrade: all
    bool finished = false;        ///< Check: nothing more is taken for the slot
};

/// One answer of an attempt, after its steps.
struct SlotState {
    std::string response;  ///< record of the response that counts; empty where none was given or it was taken back
    std::int64_t responseSeq = 0;
    bool flagged = false;
    std::int64_t certainty = 0;
    std::int64_t checks = 0;
    std::string checked;  ///< the response that the last check scored
    bool finished = false;
    std::optional<SlotMark> mark;
    std::int64_t markSeq = 0;  ///< of the record that gave the mark
    bool operator==(const SlotState&) const = default;

    SlotStanding standing() const { return {checks, finished}; }
    /// Tries that an answer handed in now has behind it: a check of this very answer is not behind it.
    std::int64_t checksBefore() const { return checks > 0 && checked == response ? checks - 1 : checks; }
};

/// An attempt: nothing but the fold of its steps.
struct Attempt {
    AttemptState state = AttemptState::NotStarted;
    std::vector<SlotState> slots;
    Instant lastSeenAt;
    std::optional<Instant> endedAt;   ///< when it was handed in or abandoned
    std::optional<Instant> gradedAt;  ///< when the marks that count were recorded
    std::int64_t gradedSeq = 0;
    std::int64_t steps = 0;
    std::int64_t clockBacks = 0;
    std::int64_t regrades = 0;
    Fraction mark;
    Fraction maxMark;
    Outcome outcome = Outcome::NotPassed;
    bool operator==(const Attempt&) const = default;

    AttemptTimes times(const AttemptSetup& setup) const { return {setup.startedAt, setup.deadline, lastSeenAt, setup.graceUntil}; }
};

/// The attempt after a further step, or why that step cannot be: what `next` refuses, `assessment.time-over`, `assessment.only-submit`
/// (in the grace), `assessment.slot-unknown`, `assessment.slot-finished`, `assessment.check-not-here`, `assessment.marks-incomplete`,
/// `assessment.time-left` (nothing has run out yet), `assessment.mark-out-of-range`.
Result<Attempt> apply(const AttemptSetup& setup, Attempt attempt, const Step& step);

/// All steps in order of their records. What cannot be is left out: a record is a fact, and an attempt must be readable whatever it says.
Attempt fold(const AttemptSetup& setup, const std::vector<Step>& steps);

/// A step as a record's data tells it (`type` without the room: `responseSaved`), and the setup as `attemptStarted` froze it.
std::optional<AttemptEvent> eventOf(std::string_view recordType);
Step stepOf(AttemptEvent event, const Json& data);
AttemptSetup setupOf(const Json& started, Instant startedAt);
Json settingsToJson(const AttemptSetup& setup);
void readSettings(const Json& settings, AttemptSetup& setup);

}  // namespace adab::assessment
