// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/Time.h"
#include "credentials/NQuads.h"
#include "ledger/Checkpoints.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Embedded proofs of W3C Data Integrity EdDSA Cryptosuites 1.0, `eddsa-rdfc-2022` (§3.2): Ed25519 over SHA-256 of the canonical proof
/// options and SHA-256 of the canonical document. What we sign has a fixed shape, so each document writes its own N-Quads.
namespace adab::credentials {

inline constexpr std::string_view kCredentialsContext = "https://www.w3.org/ns/credentials/v2";
inline constexpr std::string_view kBadgeContext = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

inline constexpr const char* kRdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
inline constexpr const char* kDateTime = "http://www.w3.org/2001/XMLSchema#dateTime";
inline constexpr const char* kVc = "https://www.w3.org/2018/credentials#";
inline constexpr const char* kStatusVocabulary = "https://www.w3.org/ns/credentials/status#";

/// The largest document that is read at all, in octets: a status list of sixteen million places fits many times over.
inline constexpr std::size_t kLargestDocument = 4 << 20;

/// The proof of a document as its JSON object. `created` is when the record was made that the document rests on, so that the same
/// document is signed to the same octets each time.
Json proofOf(const std::vector<Quad>& document, Instant created, const ledger::SigningKey& key);

/// Does the proof fit the document, by that base64url key, and does it name that key? `proof` has the shape that proofOf gives.
bool isProven(const std::vector<Quad>& document, const Json& proof, const std::string& publicKey);

/// Parses a document from a stranger: Refused `credentials.too-large {size, limit}`, `credentials.not-json {at}` (no JSON, a duplicate key,
/// nested too deeply), `credentials.no-credential`, `credentials.unknown-context {context}` (each must be one of `contexts`, in order).
Json readDocument(std::string_view text, const std::vector<std::string_view>& contexts);
bool isKnownContext(const Json& document, const std::vector<std::string_view>& contexts);

/// Where two values differ first: `/credentialSubject/achievement/name`. Nothing where they are equal.
std::optional<std::string> firstDifference(const Json& left, const Json& right);

/// `urn:uuid:…` of version 8 (RFC 9562) from the SHA-256 of those words: the same words, the same name.
std::string uuidOf(const std::vector<std::string>& words);
/// Text without control characters, which RDF libraries do not agree how to write.
std::string plain(std::string text);

}  // namespace adab::credentials
