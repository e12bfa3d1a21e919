// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Entropy.h"
#include "ledger/Ledger.h"

#include <string>
#include <string_view>

namespace adab::ledger {

/// An Ed25519 key pair (RFC 8032, libsodium), base64url. The secret part never enters the record or a backup.
struct SigningKey {
    std::string publicKey;  ///< 32 octets
    std::string secretKey;  ///< 64 octets: seed and public key, as libsodium keeps it
};

SigningKey newSigningKey(Entropy& entropy);
/// Signature of the text, base64url. Throws Refused("ledger.key-invalid").
std::string sign(const SigningKey& key, std::string_view text);
bool isSignedBy(const std::string& publicKey, std::string_view text, const std::string& signature);

/// States size and root of the ledger as they are in this session's snapshot.
Checkpoint takeCheckpoint(Session& session, Instant at, const std::string& organisation, const SigningKey& key);
/// Does the signature fit the rest, by the key that the checkpoint itself names? The caller must know that key.
bool isGenuine(const Checkpoint& checkpoint);
/// Was it signed by this organisation's key? Else `ledger.checkpoint-forged`, `ledger.checkpoint-foreign {organisation}`,
/// `ledger.checkpoint-other-key {key}`.
std::optional<Error> faultOfSigner(const Checkpoint& checkpoint, const std::string& organisation, const std::string& publicKey);
/// Throws Refused("ledger.checkpoint-unreadable").
Checkpoint checkpointFromJson(const Json& json);

}  // namespace adab::ledger
