// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/OpenBadge.h"

#include "base/Result.h"
#include "credentials/DataIntegrity.h"
#include "credentials/Multibase.h"

#include <algorithm>
#include <charconv>

namespace adab::credentials {

namespace {

constexpr const char* kBadge = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#";
constexpr const char* kName = "https://schema.org/name";
/// As the context of Open Badges 3.0.3 writes it.
constexpr const char* kBadgeBoolean = "https://www.w3.org/2001/XMLSchema#boolean";

const std::vector<std::string_view>& contexts() {
    static const std::vector<std::string_view> all{kCredentialsContext, kBadgeContext};
    return all;
}

Json bodyOf(const OpenBadge& badge) {
    const std::string place = std::to_string(badge.place);
    return Json::object(
        {{"@context", Json::list({kCredentialsContext, kBadgeContext})},
         {"id", badge.id},
         {"type", Json::list({"VerifiableCredential", "OpenBadgeCredential"})},
         {"name", badge.title},
         {"issuer", Json::object({{"id", badge.issuer}, {"type", Json::list({"Profile"})}, {"name", badge.issuerName}})},
         {"validFrom", badge.validFrom.iso()},
         {"validUntil", badge.validUntil.iso()},
         {"credentialStatus", Json::object({{"id", badge.statusList + '#' + place},
                                            {"type", "BitstringStatusListEntry"},
                                            {"statusPurpose", "revocation"},
                                            {"statusListIndex", place},
                                            {"statusListCredential", badge.statusList}})},
         {"credentialSubject",
          Json::object({{"id", badge.holderId},
                        {"type", Json::list({"AchievementSubject"})},
                        {"licenseNumber", badge.serial},
                        {"identifier",
                         Json::list({Json::object(
                             {{"type", "IdentityObject"}, {"hashed", false}, {"identityHash", badge.holder}, {"identityType", "name"}})})},
                        {"achievement", Json::object({{"id", badge.achievement},
                                                      {"type", Json::list({"Achievement"})},
                                                      {"achievementType", "Certificate"},
                                                      {"name", badge.achievementName},
                                                      {"version", badge.version},
                                                      {"description", badge.description},
                                                      {"criteria", Json::object({{"narrative", badge.criteria}})}})}})}});
}

std::vector<Quad> quadsOf(const OpenBadge& badge) {
    const std::string vc = kVc;
    const std::string ob = kBadge;
    const std::string status = kStatusVocabulary;
    const std::string place = std::to_string(badge.place);
    const Term credential = iri(badge.id);
    const Term issuer = iri(badge.issuer);
    const Term entry = iri(badge.statusList + '#' + place);
    const Term subject = iri(badge.holderId);
    const Term achievement = iri(badge.achievement);
    const Term identity = blank("identity");
    const Term criteria = blank("criteria");
    return {{credential, kRdfType, iri(vc + "VerifiableCredential")},
            {credential, kRdfType, iri(ob + "OpenBadgeCredential")},
            {credential, kName, literal(badge.title)},
            {credential, vc + "issuer", issuer},
            {credential, vc + "validFrom", literal(badge.validFrom.iso(), kDateTime)},
            {credential, vc + "validUntil", literal(badge.validUntil.iso(), kDateTime)},
            {credential, vc + "credentialStatus", entry},
            {credential, vc + "credentialSubject", subject},
            {issuer, kRdfType, iri(ob + "Profile")},
            {issuer, kName, literal(badge.issuerName)},
            {entry, kRdfType, iri(status + "BitstringStatusListEntry")},
            {entry, status + "statusPurpose", literal("revocation")},
            {entry, status + "statusListIndex", literal(place)},
            {entry, status + "statusListCredential", iri(badge.statusList)},
            {subject, kRdfType, iri(ob + "AchievementSubject")},
            {subject, ob + "licenseNumber", literal(badge.serial)},
            {subject, ob + "identifier", identity},
            {subject, ob + "achievement", achievement},
            {identity, kRdfType, iri(ob + "IdentityObject")},
            {identity, ob + "hashed", literal("false", kBadgeBoolean)},
            {identity, ob + "identityHash", literal(badge.holder)},
            {identity, ob + "identityType", literal("name")},
            {achievement, kRdfType, iri(ob + "Achievement")},
            {achievement, ob + "achievementType", literal("Certificate")},
            {achievement, kName, literal(badge.achievementName)},
            {achievement, ob + "version", literal(badge.version)},
            {achievement, "https://schema.org/description", literal(badge.description)},
            {achievement, ob + "Criteria", criteria},
            {criteria, ob + "narrative", literal(badge.criteria)}};
}

[[noreturn]] void otherShape(const std::string& member) {
    throw Refused("credentials.other-shape", Json::object({{"member", member.empty() ? "/" : member}}));
}

/// Nothing that could end an identifier or a text early in the signed form.
const std::string& checkedIri(const Json& value, const std::string& member) {
    const std::string& text = value.text();
    const bool fits = (text.starts_with("urn:uuid:") || text.starts_with("did:key:")) && std::all_of(text.begin(), text.end(), [](char c) {
                          return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':' || c == '-';
                      });
    if (!fits) otherShape(member);
    return text;
}

const std::string& checkedText(const Json& value, const std::string& member) {
    const std::string& text = value.text();
    if (text.empty() || plain(text) != text) otherShape(member);
    return text;
}

Instant checkedInstant(const Json& value, const std::string& member) {
    const auto instant = Instant::parse(value.text(""));
    if (!instant) otherShape(member);
    return *instant;
}

std::int64_t checkedPlace(const Json& value, const std::string& member) {
    const std::string& text = value.text();
    std::int64_t place = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), place);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size() || place < 0) otherShape(member);
    return place;
}

}  // namespace

std::string canonicalBadge(const OpenBadge& badge) { return canonicalNQuads(quadsOf(badge)); }

Json signedBadge(const OpenBadge& badge, Instant created, const ledger::SigningKey& key) {
    OpenBadge own = badge;
    own.issuer = didOf(key.publicKey);
    for (std::string* text :
         {&own.issuerName, &own.title, &own.holder, &own.serial, &own.achievementName, &own.version, &own.description, &own.criteria}) {
        *text = plain(std::move(*text));
    }
    Json document = bodyOf(own);
    document.set("proof", Json::list({proofOf(quadsOf(own), created, key)}));
    return document;
}

ReadBadge readBadge(std::string_view text) {
    const Json document = readDocument(text, contexts());
    const Json& issuer = document["issuer"];
    const Json& status = document["credentialStatus"];
    const Json& subject = document["credentialSubject"];
    const Json& achievement = subject["achievement"];
    const Json& proofs = document["proof"];
    if (!subject["identifier"].isList() || subject["identifier"].size() != 1) otherShape("/credentialSubject/identifier");
    if (!proofs.isList() || proofs.size() != 1) otherShape("/proof");

    ReadBadge read;
    OpenBadge& badge = read.badge;
    badge.id = checkedIri(document["id"], "/id");
    badge.issuer = checkedIri(issuer["id"], "/issuer/id");
    badge.issuerName = checkedText(issuer["name"], "/issuer/name");
    badge.title = checkedText(document["name"], "/name");
    badge.validFrom = checkedInstant(document["validFrom"], "/validFrom");
    badge.validUntil = checkedInstant(document["validUntil"], "/validUntil");
    badge.statusList = checkedIri(status["statusListCredential"], "/credentialStatus/statusListCredential");
    badge.place = checkedPlace(status["statusListIndex"], "/credentialStatus/statusListIndex");
    badge.holderId = checkedIri(subject["id"], "/credentialSubject/id");
    badge.holder = checkedText(subject["identifier"].at(0)["identityHash"], "/credentialSubject/identifier");
    badge.serial = checkedText(subject["licenseNumber"], "/credentialSubject/licenseNumber");
    badge.achievement = checkedIri(achievement["id"], "/credentialSubject/achievement/id");
    badge.achievementName = checkedText(achievement["name"], "/credentialSubject/achievement/name");
    badge.version = checkedText(achievement["version"], "/credentialSubject/achievement/version");
    badge.description = checkedText(achievement["description"], "/credentialSubject/achievement/description");
    badge.criteria = checkedText(achievement["criteria"]["narrative"], "/credentialSubject/achievement/criteria");
    read.content = document;
    read.content.erase("proof");
    const auto key = keyOfDid(badge.issuer);
    if (!key) otherShape("/issuer/id");
    if (const auto where = firstDifference(read.content, bodyOf(badge))) otherShape(*where);
    read.proven = isProven(quadsOf(badge), proofs.at(0), *key);
    return read;
}

}  // namespace adab::credentials
