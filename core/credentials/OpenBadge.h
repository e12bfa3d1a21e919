// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/Time.h"
#include "ledger/Checkpoints.h"

#include <cstdint>
#include <string>
#include <string_view>

/// A certificate as a 1EdTech Open Badges 3.0 credential in the data model of W3C Verifiable Credentials 2.0, of one fixed shape, with an
/// embedded proof. `credentialStatus` is one object (the standard allows no more): it names the list of revocations; the lists of
/// suspensions and of newer certificates use the same place.
namespace adab::credentials {

struct OpenBadge {
    std::string id;      ///< urn:uuid
    std::string issuer;  ///< did:key
    std::string issuerName;
    std::string title;  ///< of the program, in English
    Instant validFrom;
    Instant validUntil;      ///< the last millisecond that it is valid
    std::string statusList;  ///< urn:uuid
    std::int64_t place = 0;  ///< in the status lists: the number of the record that it rests on
    std::string holderId;    ///< urn:uuid, the same for all certificates of one person in one organisation
    std::string holder;      ///< in Latin letters where there are some
    std::string serial;
    std::string achievement;  ///< urn:uuid of the program's version
    std::string achievementName;
    std::string version;
    std::string description;  ///< what it proves
    std::string criteria;     ///< what was asked for

    bool operator==(const OpenBadge&) const = default;
};

/// The credential with its proof, made at `created`.
Json signedBadge(const OpenBadge& badge, Instant created, const ledger::SigningKey& key);

/// The signed N-Quads of it.
std::string canonicalBadge(const OpenBadge& badge);

/// A credential read from a stranger's text. `proven`: the signature fits the key that its issuer is.
struct ReadBadge {
    OpenBadge badge;
    Json content;  ///< everything that is signed, as it was given
    bool proven = false;
};
/// Throws Refused: what readDocument refuses, `credentials.other-shape {member}` where it is not of our shape to the letter: what is
/// shown as signed must be all that is there.
ReadBadge readBadge(std::string_view text);

}  // namespace adab::credentials
