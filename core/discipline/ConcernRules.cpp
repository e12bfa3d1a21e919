// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/ConcernRules.h"

#include "certification/CertificationRules.h"

#include <algorithm>

namespace adab::discipline {

using certification::Certificate;
using certification::DutySpan;
using certification::Facts;
using policies::Running;
using policies::Trigger;

std::string_view name(ConcernState state) {
    switch (state) {
        case ConcernState::Asked: return "asked";
        case ConcernState::SupportOffered: return "support-offered";
        case ConcernState::SetAside: return "set-aside";
    }
    return "asked";
}

ConcernState concernStateNamed(std::string_view text) {
    if (text == "support-offered") return ConcernState::SupportOffered;
    if (text == "set-aside") return ConcernState::SetAside;
    return ConcernState::Asked;
}

const std::vector<std::string>& supportSteps() {
    static const std::vector<std::string> steps{"time", "coaching", "oral-form", "large-print", "pair-shift", "practice-together"};
    return steps;
}

bool isSupportStep(std::string_view step) {
    return std::any_of(supportSteps().begin(), supportSteps().end(), [&](const std::string& one) { return one == step; });
}

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

std::vector<policies::Effect> concernsAt(const std::vector<policies::InForce>& policies, const Facts& facts, const std::string& person,
                                         const std::string& program, Instant at, const Around& around) {
    std::vector<policies::Effect> concerns;
    for (auto& running : runningAgainst(facts, person, program, at)) {
        running.around = around;
        for (auto& effect : policies::asked(policies, running, at)) {
            if (effect.kind == policies::EffectKind::Concern) concerns.push_back(std::move(effect));
        }
    }
    return concerns;
}

}  // namespace adab::discipline
