// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/CertificatesStore.h"
#include "credentials/StatusList.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace adab::credentials {

/// What was decided about certificates until an instant: read once, asked for each.
class Decisions {
public:
    /// Of everybody.
    static Decisions load(Session& session, Instant at);

    bool isRevoked(const Issued& issued) const;
    bool isSuspended(const Issued& issued) const;

private:
    using Pair = std::pair<std::string, std::string>;  ///< person and program
    std::map<Pair, Instant> m_revoked;                 ///< the last revocation: it takes everything awarded before it
    std::map<Pair, bool> m_suspended;
    std::map<Pair, std::vector<std::pair<std::int64_t, std::int64_t>>> m_withdrawn;  ///< (from, recorded at) of the awards
};

enum class State { Valid, Superseded, Revoked, Suspended, Expired };
std::string_view name(State state);  ///< `valid superseded revoked suspended expired`
State stateOf(const Issued& issued, const Decisions& decisions, Instant at);

/// An organisation's list as of an instant.
StatusList statusListAt(Session& session, const std::string& organisation, Purpose purpose, Instant at);

}  // namespace adab::credentials
