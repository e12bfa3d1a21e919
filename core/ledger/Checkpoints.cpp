// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Checkpoints.h"

#include "base/Hash.h"

#include <sodium.h>

namespace adab::ledger {

namespace {

const unsigned char* octets(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

std::string signedText(const Checkpoint& checkpoint) { return base::canonical(toJson(checkpoint).erase("signature")); }

void startSodium() {
    static const int started = sodium_init();
    if (started < 0) throw Refused("entropy.unavailable");
}

}  // namespace

Json toJson(const Checkpoint& checkpoint) {
    return Json::object({{"size", checkpoint.size},
                         {"epoch", checkpoint.epoch},
                         {"root", checkpoint.root},
                         {"at", checkpoint.at.iso()},
                         {"organisation", checkpoint.organisation},
                         {"key", checkpoint.key},
                         {"signature", checkpoint.signature}});
}

SigningKey newSigningKey(Entropy& entropy) {
    startSodium();
    const std::string seed = entropy.bytes(crypto_sign_SEEDBYTES);
    std::string publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    std::string secretKey(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(publicKey.data()), reinterpret_cast<unsigned char*>(secretKey.data()),
                             octets(seed));
    return {base::base64url(publicKey), base::base64url(secretKey)};
}

std::string sign(const SigningKey& key, std::string_view text) {
    startSodium();
    const auto secret = base::fromBase64url(key.secretKey);
    if (!secret || secret->size() != crypto_sign_SECRETKEYBYTES) throw Refused("ledger.key-invalid");
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, octets(text), text.size(), octets(*secret));
    return base::base64url(signature);
}

bool isSignedBy(const std::string& publicKey, std::string_view text, const std::string& signature) {
    startSodium();
    const auto key = base::fromBase64url(publicKey);
    const auto signed_ = base::fromBase64url(signature);
    if (!key || key->size() != crypto_sign_PUBLICKEYBYTES || !signed_ || signed_->size() != crypto_sign_BYTES) return false;
    return crypto_sign_verify_detached(octets(*signed_), octets(text), text.size(), octets(*key)) == 0;
}

Checkpoint takeCheckpoint(Session& session, Instant at, const std::string& organisation, const SigningKey& key) {
    Checkpoint checkpoint;
    checkpoint.size = Ledger::head(session);
    checkpoint.epoch = Ledger::epoch(session);
    checkpoint.root = Ledger::root(session, checkpoint.size);
    checkpoint.at = at;
    checkpoint.organisation = organisation;
    checkpoint.key = key.publicKey;
    checkpoint.signature = sign(key, signedText(checkpoint));
    return checkpoint;
}

bool isGenuine(const Checkpoint& checkpoint) { return isSignedBy(checkpoint.key, signedText(checkpoint), checkpoint.signature); }

std::optional<Error> faultOfSigner(const Checkpoint& checkpoint, const std::string& organisation, const std::string& publicKey) {
    if (!isGenuine(checkpoint)) return Error{"ledger.checkpoint-forged", Json::object(), {}};
    if (checkpoint.organisation != organisation) {
        return Error{"ledger.checkpoint-foreign", Json::object({{"organisation", checkpoint.organisation}}), {}};
    }
    if (checkpoint.key != publicKey) return Error{"ledger.checkpoint-other-key", Json::object({{"key", checkpoint.key}}), {}};
    return std::nullopt;
}

Checkpoint checkpointFromJson(const Json& json) {
    const auto at = Instant::parse(json["at"].text(""));
    if (!json["size"].isInteger() || !json["epoch"].isInteger() || !json["root"].isText() || !at)
        throw Refused("ledger.checkpoint-unreadable");
    Checkpoint checkpoint;
    checkpoint.size = json["size"].integer();
    checkpoint.epoch = json["epoch"].integer();
    checkpoint.root = json["root"].text("");
    checkpoint.at = *at;
    checkpoint.organisation = json["organisation"].text("");
    checkpoint.key = json["key"].text("");
    checkpoint.signature = json["signature"].text("");
    return checkpoint;
}

}  // namespace adab::ledger
