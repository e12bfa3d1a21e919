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
        case AttemptEvent::Submit: return "submit";
        case AttemptEvent::TimeOver: return "time-over";
        case AttemptEvent::AskGrader: return "ask-grader";
        case AttemptEvent::Grade: return "grade";
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
    }
    return {};
}

namespace {

Result<AttemptState> refuse(const char* code) { return Error{code, Json::object(), {}}; }

Result<AttemptState> fromNotStarted(AttemptEvent event) {
    switch (event) {
        case AttemptEvent::Start: return AttemptState::InProgress;
        case AttemptEvent::SaveResponse:
        case AttemptEvent::Submit:
        case AttemptEvent::TimeOver:
        case AttemptEvent::AskGrader:
        case AttemptEvent::Grade:
        case AttemptEvent::Abandon:
        case AttemptEvent::Annul: break;
    }
    return refuse("assessment.not-started");
}

Result<AttemptState> fromInProgress(AttemptEvent event) {
    switch (event) {
        case AttemptEvent::SaveResponse: return AttemptState::InProgress;
        case AttemptEvent::Submit:
        case AttemptEvent::TimeOver: return AttemptState::Submitted;
        case AttemptEvent::Abandon: return AttemptState::Abandoned;
        case AttemptEvent::Annul: return AttemptState::Annulled;
        case AttemptEvent::Start: return refuse("assessment.already-started");
        case AttemptEvent::AskGrader:
        case AttemptEvent::Grade: break;
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
        case AttemptEvent::Submit:
        case AttemptEvent::TimeOver:
        case AttemptEvent::Abandon: break;
    }
    return refuse("assessment.already-submitted");
}

Result<AttemptState> fromNeedsGrading(AttemptEvent event) {
    switch (event) {
        case AttemptEvent::Grade: return AttemptState::Graded;
        case AttemptEvent::Annul: return AttemptState::Annulled;
        case AttemptEvent::Start:
        case AttemptEvent::SaveResponse:
        case AttemptEvent::Submit:
        case AttemptEvent::TimeOver:
        case AttemptEvent::AskGrader:
        case AttemptEvent::Abandon: break;
    }
    return refuse("assessment.already-submitted");
}

Result<AttemptState> fromGraded(AttemptEvent event) {
    switch (event) {
        case AttemptEvent::Annul: return AttemptState::Annulled;
        case AttemptEvent::Start:
        case AttemptEvent::SaveResponse:
        case AttemptEvent::Submit:
        case AttemptEvent::TimeOver:
        case AttemptEvent::AskGrader:
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
        case AttemptEvent::Submit:
        case AttemptEvent::TimeOver:
        case AttemptEvent::AskGrader:
        case AttemptEvent::Grade:
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

AttemptClock clockOf(const AttemptTimes& times, Instant machine) {
    const Instant floor = std::max(times.startedAt, times.lastSeenAt);
    if (machine < floor) return {floor, AttemptClock::Step::Back};
    return {machine, AttemptClock::Step::None};
}

Time timeOf(const AttemptTimes& times, Instant now) { return times.deadline && now >= *times.deadline ? Time::Over : Time::Left; }

std::optional<std::int64_t> remainingMs(const AttemptTimes& times, Instant now) {
    if (!times.deadline) return std::nullopt;
    return std::max<std::int64_t>(0, times.deadline->ms - now.ms);
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
    if (limits.attempts > 0) allowance.left = std::max<std::int64_t>(0, limits.attempts - used);
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

}  // namespace adab::assessment
