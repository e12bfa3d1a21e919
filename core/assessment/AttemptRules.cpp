// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AttemptRules.h"

#include <algorithm>

namespace adab::assessment {

std::string_view name(AttemptState state) {
    switch (state) {
        case AttemptState::NotStarted: return "not-started";
        case AttemptState::InProgress: return "in-progress";
        case AttemptState::Submitted: return "submitted";
        case AttemptState::NeedsGrading: return "needs-grading";
        case AttemptState::Graded: return "graded";
        case AttemptState::Abandoned: return "abandoned";
        case AttemptState::Annulled: return "annulled";
    }
    return {};
}

std::string_view name(AttemptEvent event) {
    switch (event) {
        case AttemptEvent::Start: return "start";
        case AttemptEvent::SaveResponse: return "save-response";
        case AttemptEvent::Check: return "check";
        case AttemptEvent::Submit: return "submit";
        case AttemptEvent::TimeOver: return "time-over";
        case AttemptEvent::AskGrader: return "ask-grader";
        case AttemptEvent::GradeSlot: return "grade-slot";
        case AttemptEvent::Grade: return "grade";
        case AttemptEvent::Regrade: return "regrade";
        case AttemptEvent::Abandon: return "abandon";
        case AttemptEvent::Annul: return "annul";
    }
    return {};
}

std::string_view name(Admission admission) {
    switch (admission) {
        case Admission::Open: return "open";
        case Admission::InProgress: return "in-progress";
        case Admission::CoolingDown: return "cooling-down";
        case Admission::NoneLeft: return "none-left";
        case Admission::NotYetOpen: return "not-yet-open";
        case Admission::Closed: return "closed";
        case Admission::Locked: return "locked";
    }
    return {};
}

std::string_view name(ReviewOpens opens) {
    switch (opens) {
        case ReviewOpens::Graded: return "graded";
        case ReviewOpens::Closed: return "closed";
        case ReviewOpens::Never: return "never";
    }
    return {};
}

std::optional<ReviewOpens> reviewOpensNamed(std::string_view wanted) {
    for (const auto opens : {ReviewOpens::Graded, ReviewOpens::Closed, ReviewOpens::Never})
        if (name(opens) == wanted) return opens;
    return std::nullopt;
}

std::string_view name(Overdue overdue) {
    switch (overdue) {
        case Overdue::Submit: return "submit";
        case Overdue::Grace: return "grace";
        case Overdue::Abandon: return "abandon";
    }
    return {};
}

std::optional<Overdue> overdueNamed(std::string_view wanted) {
    for (const auto overdue : {Overdue::Submit, Overdue::Grace, Overdue::Abandon})
        if (name(overdue) == wanted) return overdue;
    return std::nullopt;
}

namespace {

Result<AttemptState> refuse(const char* code) { return Error{code, Json::object(), {}}; }

Result<AttemptState> fromNotStarted(AttemptEvent event) {
    switch (event) {
        case AttemptEvent::Start: return AttemptState::InProgress;
        case AttemptEvent::SaveResponse:
        case AttemptEvent::Check:
        case AttemptEvent::Submit:
        case AttemptEvent::TimeOver:
        case AttemptEvent::AskGrader:
        case AttemptEvent::GradeSlot:
        case AttemptEvent::Grade:
        case AttemptEvent::Regrade:
        case AttemptEvent::Abandon:
        case AttemptEvent::Annul: break;
    }
    return refuse("assessment.not-started");
}

Result<AttemptState> fromInProgress(AttemptEvent event) {
    switch (event) {
        case AttemptEvent::SaveResponse:
        case AttemptEvent::Check: return AttemptState::InProgress;
        case AttemptEvent::Submit:
        case AttemptEvent::TimeOver: return AttemptState::Submitted;
        case AttemptEvent::Abandon: return AttemptState::Abandoned;
        case AttemptEvent::Annul: return AttemptState::Annulled;
        case AttemptEvent::Start: return refuse("assessment.already-started");
        case AttemptEvent::AskGrader:
        case AttemptEvent::GradeSlot:
        case AttemptEvent::Grade:
        case AttemptEvent::Regrade: break;
    }
    return refuse("assessment.not-submitted");
}

Result<AttemptState> fromSubmitted(AttemptEvent event) {
    switch (event) {
        case AttemptEvent::AskGrader: return AttemptState::NeedsGrading;
        case AttemptEvent::Grade: return AttemptState::Graded;
        case AttemptEvent::Annul: return AttemptState::Annulled;
        case AttemptEvent::Start:
        case AttemptEvent::SaveResponse:
        case AttemptEvent::Check:
        case AttemptEvent::Submit:
        case AttemptEvent::TimeOver:
        case AttemptEvent::GradeSlot:
        case AttemptEvent::Regrade:
        case AttemptEvent::Abandon: break;
    }
    return refuse("assessment.already-submitted");
}

Result<AttemptState> fromNeedsGrading(AttemptEvent event) {
    switch (event) {
        case AttemptEvent::GradeSlot: return AttemptState::NeedsGrading;
        case AttemptEvent::Grade: return AttemptState::Graded;
        case AttemptEvent::Annul: return AttemptState::Annulled;
        case AttemptEvent::Start:
        case AttemptEvent::SaveResponse:
        case AttemptEvent::Check:
        case AttemptEvent::Submit:
        case AttemptEvent::TimeOver:
        case AttemptEvent::AskGrader:
        case AttemptEvent::Regrade:
        case AttemptEvent::Abandon: break;
    }
    return refuse("assessment.already-submitted");
}

Result<AttemptState> fromGraded(AttemptEvent event) {
    switch (event) {
        case AttemptEvent::Regrade: return AttemptState::Graded;
        case AttemptEvent::Annul: return AttemptState::Annulled;
        case AttemptEvent::Start:
        case AttemptEvent::SaveResponse:
        case AttemptEvent::Check:
        case AttemptEvent::Submit:
        case AttemptEvent::TimeOver:
        case AttemptEvent::AskGrader:
        case AttemptEvent::GradeSlot:
        case AttemptEvent::Grade:
        case AttemptEvent::Abandon: break;
    }
    return refuse("assessment.already-graded");
}

Result<AttemptState> fromAbandoned(AttemptEvent event) {
    switch (event) {
        case AttemptEvent::Annul: return AttemptState::Annulled;
        case AttemptEvent::Start:
        case AttemptEvent::SaveResponse:
        case AttemptEvent::Check:
        case AttemptEvent::Submit:
        case AttemptEvent::TimeOver:
        case AttemptEvent::AskGrader:
        case AttemptEvent::GradeSlot:
        case AttemptEvent::Grade:
        case AttemptEvent::Regrade:
        case AttemptEvent::Abandon: break;
    }
    return refuse("assessment.abandoned");
}

}  // namespace

Result<AttemptState> next(AttemptState state, AttemptEvent event) {
    switch (state) {
        case AttemptState::NotStarted: return fromNotStarted(event);
        case AttemptState::InProgress: return fromInProgress(event);
        case AttemptState::Submitted: return fromSubmitted(event);
        case AttemptState::NeedsGrading: return fromNeedsGrading(event);
        case AttemptState::Graded: return fromGraded(event);
        case AttemptState::Abandoned: return fromAbandoned(event);
        case AttemptState::Annulled: break;  // nothing befalls what counts no more
    }
    return refuse("assessment.annulled");
}

Review reviewOf(AttemptState state) {
    switch (state) {
        case AttemptState::Graded: return Review::Open;
        case AttemptState::NotStarted:
        case AttemptState::InProgress:
        case AttemptState::Submitted:
        case AttemptState::NeedsGrading:
        case AttemptState::Abandoned:
        case AttemptState::Annulled: break;
    }
    return Review::Closed;
}

Review reviewOf(AttemptState state, ReviewOpens opens, std::optional<Instant> closes, Instant now) {
    if (reviewOf(state) == Review::Closed) return Review::Closed;
    switch (opens) {
        case ReviewOpens::Graded: return Review::Open;
        case ReviewOpens::Closed: return !closes || now >= *closes ? Review::Open : Review::Closed;
        case ReviewOpens::Never: break;
    }
    return Review::Closed;
}

AttemptClock clockOf(const AttemptTimes& times, Instant machine) {
    const Instant floor = std::max(times.startedAt, times.lastSeenAt);
    if (machine < floor) return {floor, AttemptClock::Step::Back};
    return {machine, AttemptClock::Step::None};
}

Time timeOf(const AttemptTimes& times, Instant now) {
    if (!times.deadline || now < *times.deadline) return Time::Left;
    return times.graceUntil && now < *times.graceUntil ? Time::Grace : Time::Over;
}

std::optional<std::int64_t> remainingMs(const AttemptTimes& times, Instant now) {
    if (!times.deadline) return std::nullopt;
    return std::max<std::int64_t>(0, times.deadline->ms - now.ms);
}

std::optional<TimeEffect> timeEffect(const AttemptTimes& times, Overdue overdue, Instant now) {
    if (timeOf(times, now) != Time::Over) return std::nullopt;
    switch (overdue) {
        case Overdue::Submit: return TimeEffect{AttemptEvent::TimeOver, *times.deadline};
        case Overdue::Grace: return TimeEffect{AttemptEvent::Abandon, times.graceUntil.value_or(*times.deadline)};
        case Overdue::Abandon: return TimeEffect{AttemptEvent::Abandon, *times.deadline};
    }
    return std::nullopt;
}

Accommodation together(const std::vector<Accommodation>& all) {
    Accommodation one;
    for (const auto& each : all) {
        if (one.id.empty()) one.id = each.id;
        one.extraPercent = std::max(one.extraPercent, each.extraPercent);
        one.extraMinutes = std::max(one.extraMinutes, each.extraMinutes);
        one.largeType = one.largeType || each.largeType;
        one.aloud = one.aloud || each.aloud;
        if (each.opens && (!one.opens || *each.opens < *one.opens)) one.opens = each.opens;
        if (each.closes && (!one.closes || *each.closes > *one.closes)) one.closes = each.closes;
    }
    return one;
}

std::int64_t extraMs(const Accommodation& accommodation, std::int64_t minutes) {
    const std::int64_t byPercent = (minutes * accommodation.extraPercent + 99) / 100;
    return std::max(byPercent, accommodation.extraMinutes) * base::kMinuteMs;
}

Window windowOf(std::optional<Date> opens, std::optional<Date> closes, const Accommodation& accommodation, const Zone& zone) {
    if (accommodation.opens) opens = accommodation.opens;
    if (accommodation.closes) closes = accommodation.closes;
    Window window;
    if (opens) window.opens = zone.startOf(*opens);
    if (closes) window.closes = zone.endOf(*closes);
    return window;
}

std::optional<Instant> deadlineOf(Instant start, std::int64_t minutes, const Window& window, const Accommodation& accommodation) {
    if (minutes == 0) return window.closes;
    const std::int64_t extra = extraMs(accommodation, minutes);
    const Instant byLimit = start.plusMs(minutes * base::kMinuteMs + extra);
    return extra == 0 && window.closes && *window.closes < byLimit ? window.closes : byLimit;
}

Allowance allowanceOf(const std::vector<Sitting>& sittings, const AttemptLimits& limits, Instant now) {
    std::int64_t used = 0;
    std::optional<Instant> lastSubmitted;
    bool open = false;
    for (const auto& sitting : sittings) {
        if (sitting.annulled) continue;
        if (!sitting.submittedAt) open = true;
        if (sitting.submittedAt && (!lastSubmitted || *sitting.submittedAt > *lastSubmitted)) lastSubmitted = sitting.submittedAt;
        used = sitting.passed ? 0 : used + 1;
    }
    Allowance allowance;
    if (limits.attempts > 0) allowance.left = std::max<std::int64_t>(0, limits.attempts + limits.granted - used);
    if (open) {
        allowance.admission = Admission::InProgress;
    } else if (allowance.left && *allowance.left == 0) {
        allowance.admission = Admission::NoneLeft;
    } else if (lastSubmitted && now < lastSubmitted->plusMs(limits.coolDownMs)) {
        allowance.admission = Admission::CoolingDown;
        allowance.opensAt = lastSubmitted->plusMs(limits.coolDownMs);
    }
    return allowance;
}

Allowance allowanceOf(const std::vector<Sitting>& sittings, const AttemptLimits& limits, const Window& window, Lock lock, Instant now) {
    Allowance allowance = allowanceOf(sittings, limits, now);
    if (allowance.admission == Admission::InProgress || allowance.admission == Admission::NoneLeft) return allowance;
    const Instant opens = std::max(window.opens.value_or(now), allowance.opensAt.value_or(now));
    if (window.closes && opens >= *window.closes) {
        allowance.admission = Admission::Closed;
        allowance.opensAt.reset();
        allowance.closedAt = window.closes;
    } else if (window.opens && now < *window.opens) {
        allowance.admission = Admission::NotYetOpen;
        allowance.opensAt = opens;
    } else if (allowance.admission == Admission::Open && lock == Lock::Locked) {
        allowance.admission = Admission::Locked;
    }
    return allowance;
}

}  // namespace adab::assessment
