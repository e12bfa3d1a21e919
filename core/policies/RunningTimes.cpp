// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/RunningTimes.h"

#include "certification/CertificationRules.h"

#include <algorithm>
#include <set>

namespace adab::policies {

using certification::Certificate;
using certification::DutySpan;
using certification::Facts;

namespace {

/// The end of the day that lies n days after a due date, with the absences since `from` taken out.
std::optional<Instant> endAfter(const Facts& facts, const Zone& zone, Date from, Date due, int days) {
    const auto moved = certification::pausedDue(from, due.plusDays(days), facts.absences);
    return moved ? std::optional<Instant>(zone.endOf(*moved)) : std::nullopt;
}

Running overdueDuty(const Facts& facts, const DutySpan& duty, Instant at) {
    Running running;
    running.trigger = Trigger::Overdue;
    if (duty.seq > 0) running.facts = {duty.seq};
    // Whose award was withdrawn has until the later date.
    const Date due = certification::dueOf(facts, duty, at);
    running.boundaryAfter = [&facts, duty, due](int days) -> std::optional<Instant> {
        const Zone zone(duty.zone);
        const auto promised = endAfter(facts, zone, duty.anchor, due, days);
        // Whoever was told late has the same number of days.
        const Date offered = std::max(duty.anchor, zone.dateOf(duty.offeredAt));
        const Date fairDue = offered.plusDays(duty.due.daysSinceEpoch() - duty.anchor.daysSinceEpoch());
        const auto fair = endAfter(facts, zone, offered, fairDue, days);
        if (!promised || !fair) return std::nullopt;
        return std::max(*promised, *fair);
    };
    return running;
}

}  // namespace

std::vector<Running> runningAgainst(const Facts& facts, const std::string& person, const std::string& program, Instant at) {
    const certification::Status status = certification::statusAt(facts, at);
    const DutySpan* duty = certification::dutyAt(facts, at);
    if (!duty || status.duty != certification::Duty::Overdue || status.hold == certification::Hold::Suspended) return {};
    const Zone zone(duty->zone);
    if (certification::awayOn(facts.absences, zone.dateOf(at))) return {};

    std::vector<Running> all;
    const certification::Award* award = certification::awardAt(facts, at);
    if (const auto* revocation = certification::revocationAt(facts, at)) {
        Running running;
        running.trigger = Trigger::Overdue;
        running.facts = {revocation->seq};
        running.boundaryAfter = [&facts, zone, copy = *revocation](int days) {
            return endAfter(facts, zone, zone.dateOf(copy.at), copy.retakeDue, days);
        };
        all.push_back(std::move(running));
    } else if (award && status.certificate == Certificate::Lapsed) {
        Running running;
        running.trigger = Trigger::Lapsed;
        running.facts = {award->seq};
        // An absence never lengthens a certificate, but the days in which somebody could have renewed it are counted without it; and who
        // came into a duty after the lapse has the program's days first.
        running.boundaryAfter = [&facts, zone, term = award->term, came = *duty](int days) -> std::optional<Instant> {
            const auto renewed = endAfter(facts, zone, term.renewableOn, term.graceLastDay, days);
            if (!renewed || came.anchor <= term.renewableOn) return renewed;
            const auto fresh = endAfter(facts, zone, came.anchor, came.due, days);
            return fresh ? std::optional<Instant>(std::max(*renewed, *fresh)) : std::nullopt;
        };
        all.push_back(std::move(running));
    } else if (status.certificate == Certificate::None) {
        all.push_back(overdueDuty(facts, *duty, at));
    }
    for (auto& running : all) {
        running.person = person;
        running.program = program;
    }
    return all;
}

namespace {

/// Every instant at which something may begin to be asked: where a time is over, a rule's days later, and where somebody comes back.
std::set<Instant> turningPoints(const Policy& policy, const Facts& facts, const std::string& program, Instant from, Instant until) {
    std::set<Instant> points;
    std::set<int> days;
    for (const Rule& rule : policy.rules) {
        if (!isFact(rule.trigger) && rule.program == program) days.insert(rule.days);
    }
    if (days.empty()) return points;
    const auto add = [&](Instant at) {
        if (from <= at && at < until) points.insert(at);
    };
    const auto addDays = [&](const std::string& zoneName, Date anchor, Date last) {
        const Zone zone(zoneName);
        for (const int more : days) {
            add(zone.endOf(last.plusDays(more)));
            if (const auto moved = endAfter(facts, zone, anchor, last, more)) add(*moved);
        }
    };
    std::string zone = "UTC";
    for (const DutySpan& duty : facts.duties) {
        zone = duty.zone;
        const Date due = certification::dueOf(facts, duty, until);
        const Date offered = std::max(duty.anchor, Zone(zone).dateOf(duty.offeredAt));
        addDays(zone, duty.anchor, due);
        addDays(zone, duty.anchor, duty.due);
        addDays(zone, offered, offered.plusDays(due.daysSinceEpoch() - duty.anchor.daysSinceEpoch()));
        add(duty.from);
        for (const auto& award : facts.awards) addDays(zone, duty.anchor, award.term.graceLastDay);
        for (const auto& revocation : facts.revocations) addDays(zone, Zone(zone).dateOf(revocation.at), revocation.retakeDue);
    }
    for (const auto& award : facts.awards) {
        addDays(zone, award.term.renewableOn, award.term.graceLastDay);
        if (award.withdrawnAt) add(*award.withdrawnAt);
    }
    for (const auto& away : facts.absences) {
        if (away.until) add(Zone(zone).endOf(*away.until));
    }
    for (const auto* spans : {&facts.exemptions, &facts.suspensions}) {
        for (const auto& span : *spans) {
            if (span.until) add(*span.until);
        }
    }
    for (const auto& proposal : facts.proposals) {
        if (proposal.until) add(*proposal.until);
    }
    for (const auto& revocation : facts.revocations) add(revocation.at);
    return points;
}

}  // namespace

std::vector<Effect> askedBetween(const Policy& policy, const Facts& facts, const std::string& person, const std::string& program,
                                 Instant from, Instant until, const std::function<Circumstances(Instant)>& around) {
    std::vector<Effect> all;
    std::set<std::string> seen;
    const std::vector<InForce> spans{{&policy, from, until}};
    for (const Instant at : turningPoints(policy, facts, program, from, until)) {
        for (Running& running : runningAgainst(facts, person, program, at)) {
            running.around = around;
            for (Effect& effect : asked(spans, running, at)) {
                if (seen.insert(effect.id).second) all.push_back(std::move(effect));
            }
        }
    }
    return all;
}

}  // namespace adab::policies
