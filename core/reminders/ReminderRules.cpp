// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/ReminderRules.h"

#include "base/Hash.h"
#include "base/Json.h"
#include "certification/CertificationRules.h"

#include <algorithm>
#include <array>

namespace adab::reminders {

using certification::Award;
using certification::Certificate;
using certification::Duty;
using certification::DutySpan;
using certification::Facts;

namespace {

constexpr std::array<Stage, 8> kStages{Stage::DueSoon,  Stage::DueTomorrow,  Stage::Overdue, Stage::WindowOpen,
                                       Stage::Expiring, Stage::ExpiringSoon, Stage::InGrace, Stage::Lapsed};
constexpr int kMinutesOfDay = 24 * 60;

/// A stage of a date, and since when it is told.
struct Step {
    Stage stage;
    Instant since;
};

/// The last that has come about, if that was not long ago.
std::optional<Reminder> latest(const std::vector<Step>& steps, const std::string& person, const std::string& program, Date day,
                               Instant boundary, Instant at) {
    const Step* last = nullptr;
    for (const Step& step : steps) {
        if (step.since <= at && (!last || last->since <= step.since)) last = &step;
    }
    if (!last || last->since.plusMs(kOldestReasonDays * base::kDayMs) < at) return std::nullopt;
    return Reminder{last->stage, person, program, boundary, day};
}

std::optional<Reminder> ofDue(const std::string& person, const std::string& program, Date due, const Zone& zone, Instant at) {
    const Instant boundary = zone.endOf(due);
    return latest({{Stage::DueSoon, zone.startOf(due.plusDays(-kDaysBeforeDue))},
                   {Stage::DueTomorrow, zone.startOf(due.plusDays(-1))},
                   {Stage::Overdue, boundary}},
                  person, program, due, boundary, at);
}

std::optional<Reminder> ofTerm(const std::string& person, const std::string& program, const certification::Term& term, Instant at) {
    const Zone zone(term.zone);
    std::vector<Step> steps{{Stage::WindowOpen, term.renewableFrom}};
    // A short window has no room for both letters before the end.
    for (const Step& step : {Step{Stage::Expiring, zone.startOf(term.lastValidDay.plusDays(-kDaysBeforeExpiry))},
                             Step{Stage::ExpiringSoon, zone.startOf(term.lastValidDay.plusDays(-kDaysBeforeExpirySoon))}}) {
        if (term.renewableFrom < step.since) steps.push_back(step);
    }
    if (term.validUntil < term.graceUntil) steps.push_back({Stage::InGrace, term.validUntil});
    steps.push_back({Stage::Lapsed, term.graceUntil});
    auto reminder = latest(steps, person, program, term.lastValidDay, term.validUntil, at);
    if (reminder && reminder->stage == Stage::InGrace) reminder->day = term.graceLastDay;
    return reminder;
}

}  // namespace

std::string_view name(Stage stage) {
    switch (stage) {
        case Stage::DueSoon: return "due-soon";
        case Stage::DueTomorrow: return "due-tomorrow";
        case Stage::Overdue: return "overdue";
        case Stage::WindowOpen: return "window-open";
        case Stage::Expiring: return "expiring";
        case Stage::ExpiringSoon: return "expiring-soon";
        case Stage::InGrace: return "in-grace";
        case Stage::Lapsed: return "lapsed";
    }
    return {};
}

std::optional<Stage> stageNamed(std::string_view wanted) {
    const auto found = std::find_if(kStages.begin(), kStages.end(), [&](Stage stage) { return name(stage) == wanted; });
    if (found == kStages.end()) return std::nullopt;
    return *found;
}

Audience audienceOf(Stage stage) {
    switch (stage) {
        case Stage::DueSoon:
        case Stage::DueTomorrow:
        case Stage::WindowOpen:
        case Stage::Expiring: return Audience::Person;
        case Stage::Overdue:
        case Stage::ExpiringSoon:
        case Stage::InGrace:
        case Stage::Lapsed: return Audience::PersonAndSupervisor;
    }
    return Audience::Person;
}

std::string idOf(const Reminder& reminder, const std::string& recipient) {
    return base::hex(base::sha256(base::canonical(
        Json::list({"reminder", name(reminder.stage), recipient, reminder.person, reminder.program, reminder.boundary.ms}))));
}

std::string messageIdOf(std::vector<std::string> reminderIds) {
    std::sort(reminderIds.begin(), reminderIds.end());
    Json list = Json::list();
    for (std::string& id : reminderIds) list.push(std::move(id));
    return base::hex(base::sha256(base::canonical(list)));
}

std::optional<Reminder> reminderAt(const Facts& facts, const std::string& person, const std::string& program, Instant at) {
    const certification::Status status = certification::statusAt(facts, at);
    if (status.duty == Duty::NotRequired || status.duty == Duty::Exempt || status.hold == certification::Hold::Suspended)
        return std::nullopt;
    const DutySpan* duty = certification::dutyAt(facts, at);
    if (!duty) return std::nullopt;
    const Zone zone(duty->zone);
    if (certification::awayOn(facts.absences, zone.dateOf(at))) return std::nullopt;
    if (const auto* revocation = certification::revocationAt(facts, at)) return ofDue(person, program, revocation->retakeDue, zone, at);
    const Award* award = certification::awardAt(facts, at);
    if (award && status.certificate != Certificate::None) return ofTerm(person, program, award->term, at);
    const auto due = certification::pausedDue(duty->anchor, certification::dueOf(facts, *duty, at), facts.absences);
    return due ? ofDue(person, program, *due, zone, at) : std::nullopt;
}

bool mayArrive(const std::vector<Hours>& hours, const Zone& zone, Instant at) {
    const Date today = zone.dateOf(at);
    Hours holds;
    bool ofSeason = false;
    for (const Hours& one : hours) {
        const bool season = one.first.has_value();
        if (season && (today < *one.first || (one.last && *one.last < today))) continue;
        if (ofSeason && !season) continue;
        holds = one;
        ofSeason = ofSeason || season;
    }
    const std::int64_t local = at.ms + zone.offsetMs(at);
    const auto minute = static_cast<int>(((local % base::kDayMs) + base::kDayMs) % base::kDayMs / base::kMinuteMs);
    // Hours of a month of fasting may reach over midnight: 20:00 to 02:00.
    if (holds.fromMinute <= holds.untilMinute) return holds.fromMinute <= minute && minute < holds.untilMinute;
    return holds.fromMinute <= minute || minute < holds.untilMinute;
}

std::optional<int> minutesOf(std::string_view clock) {
    const auto digit = [&](std::size_t i) { return clock[i] >= '0' && clock[i] <= '9'; };
    if (clock.size() != 5 || clock[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4)) return std::nullopt;
    const int hour = (clock[0] - '0') * 10 + (clock[1] - '0');
    const int minute = (clock[3] - '0') * 10 + (clock[4] - '0');
    if (minute > 59 || hour * 60 + minute > kMinutesOfDay) return std::nullopt;
    return hour * 60 + minute;
}

}  // namespace adab::reminders
