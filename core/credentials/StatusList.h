// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/Time.h"
#include "ledger/Checkpoints.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// W3C Bitstring Status List 1.0: one bit a certificate, signed by the organisation, to be laid wherever whoever verifies can fetch it. The
/// place of a certificate is the number of its record in the ledger: given once with the record, never to anything else.
namespace adab::credentials {

/// What a set bit says. `Refresh`: a newer certificate takes the place of this one (a name was corrected).
enum class Purpose { Revocation, Suspension, Refresh };
std::string_view name(Purpose purpose);  ///< `revocation suspension refresh`
std::optional<Purpose> purposeNamed(std::string_view name);

/// The least number of places, so that nobody stands out by theirs (§6.1: 131,072), and by how many a list grows.
inline constexpr std::int64_t kListStep = 131'072;
/// More places than any list that is read may have: what unpacks to more is refused.
inline constexpr std::int64_t kLongestList = 16 * 1024 * 1024 * 8LL;

struct StatusList {
    Purpose purpose = Purpose::Revocation;
    std::string organisation;  ///< id; unknown (empty) of a list that was read
    std::string issuer;        ///< did:key
    Instant asOf;
    std::string bits;  ///< octets; place 0 is the highest bit of the first

    /// Nothing where the list is shorter: the certificate is newer than it.
    std::optional<bool> at(std::int64_t place) const;
};

/// An empty list with room for the places up to `last`.
StatusList emptyList(Purpose purpose, std::int64_t last);
void mark(StatusList& list, std::int64_t place);

/// `u` and base64url of the gzipped octets (§3.2.2), and back: nothing where it is not that, or longer than kLongestList.
std::string encodedList(const std::string& bits);
std::optional<std::string> decodedList(std::string_view encoded);

/// `urn:uuid:…`, the identifier of an organisation's list.
std::string listIdOf(const std::string& organisation, Purpose purpose);

/// The list as a signed verifiable credential.
Json signedList(const StatusList& list, const ledger::SigningKey& key);

/// Reads one, whose signature must fit the key that its issuer is. Throws Refused: what readDocument refuses,
/// `credentials.list-unreadable {member}`, `credentials.list-forged`.
StatusList readStatusList(std::string_view text);

/// What lists say of a certificate.
struct Listed {
    enum class State { Unknown, Active, Revoked, Superseded, Suspended } state = State::Unknown;
    std::optional<Instant> asOf;  ///< of the list that says so
    std::optional<bool> revoked;
    std::optional<bool> suspended;
};
std::string_view name(Listed::State state);  ///< `unknown active revoked superseded suspended`

/// The newest list of each purpose counts. `Active` is said on a list of revocations only: without one nobody knows.
/// Throws Refused("credentials.list-foreign") where a list is not of that issuer.
Listed listedIn(const std::vector<StatusList>& lists, const std::string& issuer, std::int64_t place);

}  // namespace adab::credentials
