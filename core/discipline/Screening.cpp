// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/Screening.h"

#include <algorithm>
#include <array>

namespace adab::discipline {

namespace {

constexpr std::array<std::string_view, 3> kKinds{"capability", "seen", "conduct"};
constexpr std::array<std::string_view, 3> kOutcomes{"none", "support", "case"};

std::optional<CaseRefusal> refuse(const char* code, const char* field = "") {
    return CaseRefusal{std::string("discipline.") + code, field, Json::object()};
}

std::optional<CaseRefusal> mayBecomeCase(const ConcernToScreen& concern) {
    switch (concern.kind) {
        case ConcernKind::Capability: return refuse("capability-no-case", "outcome");
        case ConcernKind::Seen: return refuse("coach-first", "outcome");
        case ConcernKind::Conduct: break;
    }
    if (onlySeen(concern.evidence) && concern.coaching == CaseFacts::Coaching::Never) return refuse("coach-first", "evidence");
    return std::nullopt;
}

}  // namespace

std::string_view name(ConcernKind kind) { return kKinds.at(static_cast<std::size_t>(kind)); }
std::string_view name(ScreeningOutcome outcome) { return kOutcomes.at(static_cast<std::size_t>(outcome)); }

std::optional<ScreeningOutcome> screeningOutcomeNamed(std::string_view name) {
    const auto* const found = std::find(kOutcomes.begin(), kOutcomes.end(), name);
    if (found == kOutcomes.end()) return std::nullopt;
    return static_cast<ScreeningOutcome>(found - kOutcomes.begin());
}

ConcernKind kindOf(policies::Trigger trigger) {
    using policies::Trigger;
    switch (trigger) {
        case Trigger::Visit: return ConcernKind::Seen;
        case Trigger::Certified:
        case Trigger::Renewed:
        case Trigger::Lapsed:
        case Trigger::Overdue:
        case Trigger::Kpi:
        case Trigger::IdeaAdopted:
        case Trigger::AgreementMet:
        case Trigger::ConcernConfirmed: break;
    }
    return ConcernKind::Capability;
}

std::optional<CaseRefusal> refusalOf(const ConcernToScreen& concern, const Screening& screening) {
    if (screening.actor == concern.person) return refuse("own-concern", "person");
    if (concern.screened) return refuse("already-acted", "concern");
    if (screening.actor == concern.accuser) return refuse("case-accuser");
    if (std::any_of(concern.evidence.begin(), concern.evidence.end(), [&](const Evidence& one) { return one.given == screening.actor; }))
        return refuse("case-witness");
    if (screening.outcome == ScreeningOutcome::Case) {
        if (const auto refusal = mayBecomeCase(concern)) return refusal;
    }
    if (screening.outcome != ScreeningOutcome::Support && screening.as != Screening::As::Hr) return refuse("screening-hr", "outcome");
    return screening.reason == Given::Yes ? std::nullopt : refuse("reason-missing", "reason");
}

}  // namespace adab::discipline
