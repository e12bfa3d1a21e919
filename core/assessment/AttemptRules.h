// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <optional>
#include <string_view>
#include <vector>

namespace adab::assessment {

/// One sitting of one exam.
enum class AttemptState { NotStarted, InProgress, Submitted, NeedsGrading, Graded, Abandoned, Annulled };
std::string_view name(AttemptState state);  ///< `not-started in-progress submitted needs-grading graded abandoned annulled`

/// What can befall it. `TimeOver`: the deadline came; `AskGrader`: a person has to mark some of it; `Annul`: it counts no more.
enum class AttemptEvent { Start, SaveResponse, Submit, TimeOver, AskGrader, Grade, Abandon, Annul };
std::string_view name(AttemptEvent event);

/// The state after the event, or why the event cannot be: `assessment.not-started`, `.already-started`, `.already-submitted`,
/// `.not-submitted`, `.already-graded`, `.abandoned`, `.annulled`.
Result<AttemptState> next(AttemptState state, AttemptEvent event);

/// Keys, feedback and marks are shown from here on, and never before.
enum class Review { Closed, Open };
Review reviewOf(AttemptState state);

/// The recorded times of an attempt that is under way.
struct AttemptTimes {
    Instant startedAt;
    std::optional<Instant> deadline;  ///< first instant at which nothing more is taken
    Instant lastSeenAt;               ///< of the newest record of the attempt
};

/// The attempt's own time: the clock's, but never before what has been recorded, so that a clock set back gives nobody more time.
struct AttemptClock {
    Instant now;
    enum class Step { None, Back } step = Step::None;
};
AttemptClock clockOf(const AttemptTimes& times, Instant machine);

enum class Time { Left, Over };
/// Over from the deadline on, to the millisecond.
Time timeOf(const AttemptTimes& times, Instant now);
/// Milliseconds left, 0 when over; nothing where the exam has no limit.
std::optional<std::int64_t> remainingMs(const AttemptTimes& times, Instant now);

/// An earlier sitting, as far as the rules for a further one need it.
struct Sitting {
    Instant startedAt;
    std::optional<Instant> submittedAt;  ///< when it was true: the deadline, where that came first
    bool passed = false;
    bool annulled = false;
};

/// How often an exam may be sat.
struct AttemptLimits {
    std::int64_t attempts = 0;    ///< 0: any number
    std::int64_t coolDownMs = 0;  ///< from submission to the next start
};

enum class Admission { Open, InProgress, CoolingDown, NoneLeft };
std::string_view name(Admission admission);  ///< `open in-progress cooling-down none-left`

struct Allowance {
    Admission admission = Admission::Open;
    std::optional<std::int64_t> left;  ///< attempts left; nothing where there is no limit
    std::optional<Instant> opensAt;    ///< while cooling down: first instant of the next start
};

/// May a further attempt begin? Attempts are counted since the last one that was passed (a recertification begins afresh); annulled
/// ones do not count. `sittings` in the order of their start.
Allowance allowanceOf(const std::vector<Sitting>& sittings, const AttemptLimits& limits, Instant now);

}  // namespace adab::assessment
