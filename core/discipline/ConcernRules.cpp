// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/ConcernRules.h"

#include "policies/RunningTimes.h"

#include <algorithm>

namespace adab::discipline {

using certification::Facts;

std::string_view name(ConcernState state) {
    switch (state) {
        case ConcernState::Asked: return "asked";
        case ConcernState::SupportOffered: return "support-offered";
        case ConcernState::SetAside: return "set-aside";
        case ConcernState::CaseOpened: return "case-opened";
    }
    return "asked";
}

ConcernState concernStateNamed(std::string_view text) {
    if (text == "support-offered") return ConcernState::SupportOffered;
    if (text == "set-aside") return ConcernState::SetAside;
    if (text == "case-opened") return ConcernState::CaseOpened;
    return ConcernState::Asked;
}

std::string_view name(RoleProposal::State state) {
    switch (state) {
        case RoleProposal::State::Open: return "open";
        case RoleProposal::State::Agreed: return "agreed";
        case RoleProposal::State::Declined: return "declined";
    }
    return "open";
}

RoleProposal::State proposalStateNamed(std::string_view text) {
    if (text == "agreed") return RoleProposal::State::Agreed;
    if (text == "declined") return RoleProposal::State::Declined;
    return RoleProposal::State::Open;
}

const std::vector<std::string>& supportSteps() {
    static const std::vector<std::string> steps{"time",       "coaching",          "oral-form",   "large-print",
                                                "pair-shift", "practice-together", "another-role"};
    return steps;
}

bool isSupportStep(std::string_view step) {
    return std::any_of(supportSteps().begin(), supportSteps().end(), [&](const std::string& one) { return one == step; });
}

std::vector<policies::Effect> concernsAt(const std::vector<policies::InForce>& policies, const Facts& facts, const std::string& person,
                                         const std::string& program, Instant at, const Around& around) {
    std::vector<policies::Effect> concerns;
    for (auto& running : policies::runningAgainst(facts, person, program, at)) {
        running.around = around;
        for (auto& effect : policies::asked(policies, running, at)) {
            if (effect.kind == policies::EffectKind::Concern) concerns.push_back(std::move(effect));
        }
    }
    return concerns;
}

}  // namespace adab::discipline
