// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/Status.h"

#include "certification/CertificationStore.h"
#include "ledger/Ledger.h"

#include <algorithm>

namespace adab::credentials {

Decisions Decisions::load(Session& session, Instant at) {
    Decisions decisions;
    for (const auto& hold : certification::holdsAt(session, at, std::nullopt)) {
        const Pair pair{hold.person, hold.program};
        if (hold.kind == certification::HoldRow::Kind::Suspended) {
            decisions.m_suspended[pair] = true;
        } else {
            Instant& last = decisions.m_revoked.emplace(pair, hold.from).first->second;
            last = std::max(last, hold.from);
        }
    }
    for (const auto& row : certification::withdrawalsAt(session, at, std::nullopt)) {
        decisions.m_withdrawn[{row.person, row.program}].emplace_back(row.awardFrom, row.awardRecordedAt);
    }
    return decisions;
}

bool Decisions::isRevoked(const Issued& issued) const {
    const Pair pair{issued.person, issued.program};
    const auto revoked = m_revoked.find(pair);
    if (revoked != m_revoked.end() && issued.from <= revoked->second) return true;
    const auto withdrawn = m_withdrawn.find(pair);
    return withdrawn != m_withdrawn.end() && std::find(withdrawn->second.begin(), withdrawn->second.end(),
                                                       std::pair(issued.from.ms, issued.awardRecordedAt.ms)) != withdrawn->second.end();
}

bool Decisions::isSuspended(const Issued& issued) const { return m_suspended.contains({issued.person, issued.program}); }

std::string_view name(State state) {
    switch (state) {
        case State::Valid: return "valid";
        case State::Superseded: return "superseded";
        case State::Revoked: return "revoked";
        case State::Suspended: return "suspended";
        case State::Expired: return "expired";
    }
    return {};
}

State stateOf(const Issued& issued, const Decisions& decisions, Instant at) {
    if (issued.isSuperseded(at)) return State::Superseded;
    if (decisions.isRevoked(issued)) return State::Revoked;
    if (issued.validUntil <= at) return State::Expired;
    if (decisions.isSuspended(issued)) return State::Suspended;
    return State::Valid;
}

StatusList statusListAt(Session& session, const std::string& organisation, Purpose purpose, Instant at) {
    StatusList list = emptyList(purpose, ledger::Ledger::head(session));
    list.organisation = organisation;
    list.asOf = at;
    const Decisions decisions = Decisions::load(session, at);
    forEachIssued(session, at, [&](const Issued& issued) {
        const bool superseded = issued.isSuperseded(at);
        bool set = false;
        switch (purpose) {
            // A certificate with a name that was corrected is not to be shown any more: a newer one has taken its place.
            case Purpose::Revocation: set = superseded || decisions.isRevoked(issued); break;
            case Purpose::Suspension: set = decisions.isSuspended(issued); break;
            case Purpose::Refresh: set = superseded; break;
        }
        if (set) mark(list, issued.seq);
    });
    return list;
}

}  // namespace adab::credentials
