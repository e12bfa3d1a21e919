// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/DataIntegrity.h"

#include "base/Hash.h"
#include "base/Result.h"
#include "credentials/Multibase.h"

#include <algorithm>

namespace adab::credentials {

namespace {

constexpr const char* kSecurity = "https://w3id.org/security#";
constexpr const char* kSuite = "eddsa-rdfc-2022";

std::string methodOf(const std::string& publicKey) { return didOf(publicKey) + '#' + multikey(publicKey); }

std::string optionsOf(const std::string& created, const std::string& method) {
    const std::string security = kSecurity;
    const Term proof = blank("proof");
    return canonicalNQuads({{proof, kRdfType, iri(security + "DataIntegrityProof")},
                            {proof, "http://purl.org/dc/terms/created", literal(created, kDateTime)},
                            {proof, security + "cryptosuite", literal(kSuite, security + "cryptosuiteString")},
                            {proof, security + "proofPurpose", iri(security + "assertionMethod")},
                            {proof, security + "verificationMethod", iri(method)}});
}

std::string signedOctets(const std::vector<Quad>& document, const std::string& created, const std::string& method) {
    const base::Digest options = base::sha256(optionsOf(created, method));
    const base::Digest hashed = base::sha256(canonicalNQuads(document));
    return std::string(base::view(options)) + std::string(base::view(hashed));
}

Json proofJson(const std::string& created, const std::string& method, const std::string& value) {
    return Json::object({{"type", "DataIntegrityProof"},
                         {"cryptosuite", kSuite},
                         {"created", created},
                         {"verificationMethod", method},
                         {"proofPurpose", "assertionMethod"},
                         {"proofValue", value}});
}

}  // namespace

Json proofOf(const std::vector<Quad>& document, Instant created, const ledger::SigningKey& key) {
    const std::string method = methodOf(key.publicKey);
    const std::string signature = ledger::sign(key, signedOctets(document, created.iso(), method));
    return proofJson(created.iso(), method, 'z' + base58(base::fromBase64url(signature).value_or("")));
}

bool isProven(const std::vector<Quad>& document, const Json& proof, const std::string& publicKey) {
    const std::string created = proof["created"].text("");
    const auto instant = Instant::parse(created);
    const std::string value = proof["proofValue"].text("");
    const std::string method = methodOf(publicKey);
    if (!instant || instant->iso() != created || !value.starts_with('z') || proof != proofJson(created, method, value)) return false;
    const auto signature = fromBase58(std::string_view(value).substr(1));
    return signature && ledger::isSignedBy(publicKey, signedOctets(document, created, method), base::base64url(*signature));
}

bool isKnownContext(const Json& document, const std::vector<std::string_view>& contexts) {
    Json expected = Json::list();
    for (const auto context : contexts) expected.push(context);
    return document["@context"] == expected;
}

Json readDocument(std::string_view text, const std::vector<std::string_view>& contexts) {
    if (text.size() > kLargestDocument) {
        throw Refused("credentials.too-large", Json::object({{"size", text.size()}, {"limit", kLargestDocument}}));
    }
    Json document;
    try {
        document = base::parseJson(text);
    } catch (const Refused& refused) {
        throw Refused("credentials.not-json", Json::object({{"at", refused.error().arguments["at"].integer()}}));
    }
    if (!document.isObject() || !document.has("@context")) throw Refused("credentials.no-credential");
    if (isKnownContext(document, contexts)) return document;
    std::string strange = "@context";
    const Json& given = document["@context"];
    for (std::size_t i = 0; given.isList() && i < given.size(); ++i) {
        const std::string context = given.at(i).text("");
        if (i >= contexts.size() || context != contexts[i]) {
            if (!context.empty()) strange = context.substr(0, 200);
            break;
        }
    }
    throw Refused("credentials.unknown-context", Json::object({{"context", strange}}));
}

std::optional<std::string> firstDifference(const Json& left, const Json& right) {
    if (left == right) return std::nullopt;
    if (left.isObject() && right.isObject()) {
        for (const auto& [key, value] : left.members()) {
            if (const auto inside = firstDifference(value, right[key])) return '/' + key.substr(0, 60) + *inside;
        }
        for (const auto& [key, value] : right.members()) {
            if (!left.has(key)) return '/' + key.substr(0, 60);
        }
    }
    if (left.isList() && right.isList() && left.size() == right.size()) {
        for (std::size_t i = 0; i < left.size(); ++i) {
            if (const auto inside = firstDifference(left.at(i), right.at(i))) return '/' + std::to_string(i) + *inside;
        }
    }
    return "";
}

std::string uuidOf(const std::vector<std::string>& words) {
    Json list = Json::list();
    for (const std::string& word : words) list.push(word);
    base::Digest digest = base::sha256(base::canonical(list));
    digest[6] = static_cast<std::uint8_t>((digest[6] & 0x0F) | 0x80);
    digest[8] = static_cast<std::uint8_t>((digest[8] & 0x3F) | 0x80);
    std::string text = base::hex(digest).substr(0, 32);
    for (const std::size_t dash : {20, 16, 12, 8}) text.insert(dash, 1, '-');
    return "urn:uuid:" + text;
}

std::string plain(std::string text) {
    std::replace_if(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; }, ' ');
    return text;
}

}  // namespace adab::credentials
