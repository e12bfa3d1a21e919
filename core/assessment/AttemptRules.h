// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adab::assessment {

/// One sitting of one exam.
enum class AttemptState { NotStarted, InProgress, Submitted, NeedsGrading, Graded, Abandoned, Annulled };
std::string_view name(AttemptState state);  ///< `not-started in-progress submitted needs-grading graded abandoned annulled`

/// What can befall it. `Check`: an answer is scored while the attempt goes on (Behaviour.h); `TimeOver`: the deadline came and what is
/// there is handed in; `AskGrader`: a person has to mark some of it; `GradeSlot`: a person marked one answer; `Grade`: every answer has its
/// mark; `Regrade`: marks are given anew, the old ones stay on record; `Abandon`: left by the person, or the time to hand in passed;
/// `Annul`: it counts no more.
enum class AttemptEvent { Start, SaveResponse, Check, Submit, TimeOver, AskGrader, GradeSlot, Grade, Regrade, Abandon, Annul };
std::string_view name(AttemptEvent event);
inline constexpr int kAttemptStates = 7;
inline constexpr int kAttemptEvents = 11;

/// The state after the event, or why the event cannot be: `assessment.not-started`, `.already-started`, `.already-submitted`,
/// `.not-submitted`, `.already-graded`, `.abandoned`, `.annulled`.
Result<AttemptState> next(AttemptState state, AttemptEvent event);

/// Keys, feedback and marks are shown from here on, and never before.
enum class Review { Closed, Open };
/// When an exam lets one look: with the grade, when its window has closed for everybody, or never.
enum class ReviewOpens { Graded, Closed, Never };
std::string_view name(ReviewOpens opens);  ///< `graded closed never`
std::optional<ReviewOpens> reviewOpensNamed(std::string_view name);
Review reviewOf(AttemptState state);
/// `closes` is when the window closes, where there is one; without one `Closed` is as `Graded`.
Review reviewOf(AttemptState state, ReviewOpens opens, std::optional<Instant> closes, Instant now);

/// The recorded times of an attempt that is under way.
struct AttemptTimes {
    Instant startedAt;
    std::optional<Instant> deadline;         ///< first instant at which nothing more is taken
    Instant lastSeenAt;                      ///< of the newest record of the attempt
    std::optional<Instant> graceUntil = {};  ///< until then it may still be handed in, and nothing else
};

/// The attempt's own time: the clock's, but never before what has been recorded, so that a clock set back gives nobody more time.
struct AttemptClock {
    Instant now;
    enum class Step { None, Back } step = Step::None;
};
AttemptClock clockOf(const AttemptTimes& times, Instant machine);

/// What becomes of an attempt whose time ran out: what is there is handed in as of the deadline; or a grace follows in which it can only
/// be handed in, after which it is abandoned; or it is abandoned at the deadline.
enum class Overdue { Submit, Grace, Abandon };
std::string_view name(Overdue overdue);  ///< `submit grace abandon`
std::optional<Overdue> overdueNamed(std::string_view name);

enum class Time { Left, Grace, Over };
/// Over from the deadline on (from the end of the grace on), to the millisecond.
Time timeOf(const AttemptTimes& times, Instant now);
/// Milliseconds left, 0 when over; nothing where the exam has no limit.
std::optional<std::int64_t> remainingMs(const AttemptTimes& times, Instant now);

/// What time alone makes of an attempt that is under way: nothing, or the event and the instant at which it was true.
struct TimeEffect {
    AttemptEvent event = AttemptEvent::TimeOver;
    Instant at;
    bool operator==(const TimeEffect&) const = default;
};
std::optional<TimeEffect> timeEffect(const AttemptTimes& times, Overdue overdue, Instant now);

/// What a person is allowed beside everybody else: more time, an own window, large type, the questions read aloud by a supervisor who
/// enters the answers.
struct Accommodation {
    std::string id;
    std::int64_t extraPercent = 0;  ///< 0–300 of the limit
    std::int64_t extraMinutes = 0;  ///< 0–1440
    bool largeType = false;
    bool aloud = false;
    std::optional<Date> opens;   ///< first day of the person's own window
    std::optional<Date> closes;  ///< last day of it
    bool operator==(const Accommodation&) const = default;
};
/// Several at once: the longest time and the widest window; nobody's help takes another's away.
Accommodation together(const std::vector<Accommodation>& all);
/// The extra time on a limit of so many minutes, in ms; a part of a minute counts whole.
std::int64_t extraMs(const Accommodation& accommodation, std::int64_t minutes);

/// When an exam may be begun: [opens, closes), open where absent.
struct Window {
    std::optional<Instant> opens;
    std::optional<Instant> closes;
};
/// The window in a zone, days whole; the person's own days stand in place of the exam's.
Window windowOf(std::optional<Date> opens, std::optional<Date> closes, const Accommodation& accommodation, const Zone& zone);

/// The deadline of an attempt begun now. The window's close cuts the limit short, but never the time of somebody who has extra time.
std::optional<Instant> deadlineOf(Instant start, std::int64_t minutes, const Window& window, const Accommodation& accommodation);

/// An earlier sitting, as far as the rules for a further one need it.
struct Sitting {
    Instant startedAt;
    std::optional<Instant> submittedAt;  ///< when it ended: handed in, abandoned, or the deadline where that came first
    bool passed = false;
    bool annulled = false;
};

/// How often an exam may be sat.
struct AttemptLimits {
    std::int64_t attempts = 0;    ///< 0: any number
    std::int64_t coolDownMs = 0;  ///< from submission to the next start
    std::int64_t granted = 0;     ///< further ones that HR granted since the last pass
};

enum class Admission { Open, InProgress, CoolingDown, NoneLeft, NotYetOpen, Closed, Locked };
std::string_view name(Admission admission);  ///< `open in-progress cooling-down none-left not-yet-open closed locked`

struct Allowance {
    Admission admission = Admission::Open;
    std::optional<std::int64_t> left;  ///< attempts left; nothing where there is no limit
    std::optional<Instant> opensAt;    ///< cooling down, or before the window: first instant of the next start
    std::optional<Instant> closedAt;   ///< after the window: when it closed
};

/// May a further attempt begin? Attempts are counted since the last one that was passed (a recertification begins afresh); annulled
/// ones do not count. `sittings` in the order of their start.
Allowance allowanceOf(const std::vector<Sitting>& sittings, const AttemptLimits& limits, Instant now);

/// Whether a supervised exam has been unlocked in person for this person and device.
enum class Lock { None, Unlocked, Locked };
/// The same with the exam's window and lock: what cannot be mended by waiting is said first.
Allowance allowanceOf(const std::vector<Sitting>& sittings, const AttemptLimits& limits, const Window& window, Lock lock, Instant now);

}  // namespace adab::assessment
