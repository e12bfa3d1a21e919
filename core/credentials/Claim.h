// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "credentials/OpenBadge.h"
#include "credentials/StatusList.h"
#include "ledger/Checkpoints.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adab::credentials {

/// What a certificate says, small enough for a QR code: signed by the organisation, readable without its database.
struct Claim {
    std::string issuer;  ///< id of the organisation
    std::string issuerName;
    std::string serial;
    std::string holder;       ///< in Latin letters where there are some
    std::string program;      ///< id
    std::string achievement;  ///< title of the program in English
    Date validFrom;
    Date validUntil;  ///< last valid day
    std::int64_t ledgerSeq = 0;

    bool operator==(const Claim&) const = default;
};

/// The most octets that a claim's text may have, so that its QR code stays readable on a printed page.
inline constexpr std::size_t kLongestClaim = 400;

/// `ADAB1.<payload>.<signature>`: base64url of an RFC 8785 list and of an Ed25519 signature over `ADAB1.<payload>`.
/// Names that would make it too long are shortened at a whole character and end with `…`.
std::string signedClaim(const Claim& claim, const ledger::SigningKey& key);

/// Who is trusted to have issued a claim: what `adabctl keys public` writes.
struct Issuer {
    std::string id;   ///< empty where the file holds nothing but the key
    std::string key;  ///< base64url Ed25519 public key
};
/// Throws Refused("credentials.issuer-unreadable").
Issuer readIssuer(std::string_view text);

enum class Verdict { Valid, Malformed, IssuerUnknown, IssuerDiffers, SignatureWrong, Superseded, Revoked, Suspended, NotYetValid, Expired };
/// `ok malformed issuer-unknown issuer-differs signature-wrong superseded revoked suspended not-yet-valid expired`
std::string_view name(Verdict verdict);

/// One thing that was looked at.
struct Check {
    std::string name;  ///< `format issuer signature revocation suspension dates`
    enum class Outcome { Good, Bad, Unknown } outcome = Outcome::Good;
};

struct Verification {
    Verdict verdict = Verdict::Malformed;
    std::optional<Claim> claim;  ///< of the text of a QR code
    std::vector<Check> checks;
    Listed listed;  ///< what the lists say
};

/// Holds the text of a QR code to an issuer's key at a day, and to that issuer's status lists. Without an issuer nothing is ever valid, and
/// the rest is shown all the same. The first fault in the order of Verdict is the verdict.
/// Throws Refused("credentials.list-foreign") where a list is not the issuer's.
Verification verify(std::string_view text, const std::optional<Issuer>& issuer, Date today, const std::vector<StatusList>& lists = {});

/// The same of an Open Badges credential, to the millisecond. Its issuer is its key, so the signature is judged even where nobody says
/// whether that issuer is to be trusted.
Verification verify(const ReadBadge& read, const std::optional<Issuer>& issuer, Instant at, const std::vector<StatusList>& lists = {});

}  // namespace adab::credentials
