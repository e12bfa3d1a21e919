// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discipline/CaseRules.h"
#include "policies/Policy.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace adab::discipline {

/// What a concern is about decides what may become of it: failing, being late and lapsing are capability; a visit or an observation shows
/// something to practise; only conduct, reported by somebody with evidence, may become a case (DOMAIN §8).
enum class ConcernKind { Capability, Seen, Conduct };
std::string_view name(ConcernKind kind);  ///< `capability seen conduct`
/// Of what a policy asks about; never conduct.
ConcernKind kindOf(policies::Trigger trigger);

/// What becomes of a concern.
enum class ScreeningOutcome { None, Support, Case };
std::string_view name(ScreeningOutcome outcome);  ///< `none support case`
std::optional<ScreeningOutcome> screeningOutcomeNamed(std::string_view name);

struct ConcernToScreen {
    ConcernKind kind = ConcernKind::Capability;
    std::string person;
    std::string accuser;                                        ///< who raised it; empty where a policy asks
    std::vector<Evidence> evidence;                             ///< of conduct
    CaseFacts::Coaching coaching = CaseFacts::Coaching::Never;  ///< before the event alleged
    std::optional<ScreeningOutcome> screened;
};

struct Screening {
    std::string actor;
    enum class As { Hr, Supervisor } as = As::Hr;
    ScreeningOutcome outcome = ScreeningOutcome::None;
    Given reason = Given::No;
};

/// Whether somebody may screen a concern so. It is screened once, with a reason, by nobody whom it is about, who raised it or who is a
/// witness; support is offered by HR or a supervisor, the rest is HR's; capability never becomes a case, and what was only seen on a visit
/// or an observation teaches first.
std::optional<CaseRefusal> refusalOf(const ConcernToScreen& concern, const Screening& screening);

}  // namespace adab::discipline
