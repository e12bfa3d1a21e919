// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/Claim.h"
#include "credentials/DataIntegrity.h"
#include "credentials/Multibase.h"
#include "credentials/NQuads.h"

#include <gtest/gtest.h>

#include <functional>

namespace adab::credentials {
namespace {

/// Of a seed of 32 octets 0x07.
const ledger::SigningKey kKey{"6kpsY-KcUgq-9VB7Ey7F-ZVHdq6-vnuSQh7qaRRG0iw",
                              "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwfqSmxj4pxSCr71UHsTLsX5lUd2rr6-e5JCHuppFEbSLA"};
constexpr const char* kDid = "did:key:z6MkvDqGT54cXesYGvABpF1UapVNwjCqRcafi4Px6Thv5T3Z";

OpenBadge sudarat() {
    OpenBadge badge;
    badge.id = "urn:uuid:11111111-1111-8111-8111-111111111111";
    badge.issuer = kDid;
    badge.issuerName = "บ้านหญ้าฝรั่น";
    badge.title = "Welcome \"to\" \\ service";
    badge.validFrom = *Instant::parse("2026-05-20T06:00:00Z");
    badge.validUntil = *Instant::parse("2027-05-20T16:59:59.999Z");
    badge.statusList = "urn:uuid:22222222-2222-8222-8222-222222222222";
    badge.place = 412;
    badge.holderId = "urn:uuid:33333333-3333-8333-8333-333333333333";
    badge.holder = "Sudarat Jaidee";
    badge.serial = "2026-000412";
    badge.achievement = "urn:uuid:44444444-4444-8444-8444-444444444444";
    badge.achievementName = "Welcome to service";
    badge.version = "1.0.0";
    badge.description = "Serves well. 🌸";
    badge.criteria = "Lessons; the quiz";
    return badge;
}

Json signedSudarat() { return signedBadge(sudarat(), *Instant::parse("2026-05-20T06:00:01.500Z"), kKey); }
Issuer issuer() { return {"org-1", kKey.publicKey}; }
const Instant kWithin = *Instant::parse("2026-08-01T00:00:00Z");

std::string refusal(const std::function<void()>& act) {
    try {
        act();
    } catch (const Refused& refused) {
        return refused.error().code;
    }
    return {};
}

TEST(Multibase, isWhatOthersWrite) {
    EXPECT_EQ(base58("Hello World!"), "2NEpo7TZRRrLZSi2U");
    EXPECT_EQ(base58(std::string("\0\0\x28\x7f\xb4\xcd", 6)), "11233QC4");  // the examples of draft-msporny-base58-03
    EXPECT_EQ(fromBase58("11233QC4"), std::string("\0\0\x28\x7f\xb4\xcd", 6));
    EXPECT_EQ(base58(""), "");
    EXPECT_EQ(fromBase58("0"), std::nullopt);
    EXPECT_EQ(fromBase58(std::string(129, 'z')), std::nullopt);
    EXPECT_EQ(didOf(kKey.publicKey), kDid);
    EXPECT_EQ(keyOfDid(kDid), kKey.publicKey);
    for (const char* strange : {"did:key:", "did:key:z", "did:key:u6MkvDqGT54cXesYGvABpF1UapVNwjCqRcafi4Px6Thv5T3Z",
                                "did:key:z6MkvDqGT54cXesYGvABpF1UapVNwjCqRcafi4Px6Thv5T3Zz", "did:web:example.org",
                                "did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme"}) {
        EXPECT_EQ(keyOfDid(strange), std::nullopt) << strange;
    }
}

/// What jsonld 9.0.0 with rdf-canonize 5.0.0 made of the same credential (RDFC-1.0), and Node's Ed25519 of it: made once by others, so that
/// the everyday test needs neither. `tests/node/vc` holds the libraries themselves to what we sign.
TEST(OpenBadge, isCanonicalAndSignedAsOthersDoIt) {
    EXPECT_EQ(
        canonicalBadge(sudarat()),
        R"nq(<did:key:z6MkvDqGT54cXesYGvABpF1UapVNwjCqRcafi4Px6Thv5T3Z> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#Profile> .
<did:key:z6MkvDqGT54cXesYGvABpF1UapVNwjCqRcafi4Px6Thv5T3Z> <https://schema.org/name> "บ้านหญ้าฝรั่น" .
<urn:uuid:11111111-1111-8111-8111-111111111111> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential> .
<urn:uuid:11111111-1111-8111-8111-111111111111> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/2018/credentials#VerifiableCredential> .
<urn:uuid:11111111-1111-8111-8111-111111111111> <https://schema.org/name> "Welcome \"to\" \\ service" .
<urn:uuid:11111111-1111-8111-8111-111111111111> <https://www.w3.org/2018/credentials#credentialStatus> <urn:uuid:22222222-2222-8222-8222-222222222222#412> .
<urn:uuid:11111111-1111-8111-8111-111111111111> <https://www.w3.org/2018/credentials#credentialSubject> <urn:uuid:33333333-3333-8333-8333-333333333333> .
<urn:uuid:11111111-1111-8111-8111-111111111111> <https://www.w3.org/2018/credentials#issuer> <did:key:z6MkvDqGT54cXesYGvABpF1UapVNwjCqRcafi4Px6Thv5T3Z> .
<urn:uuid:11111111-1111-8111-8111-111111111111> <https://www.w3.org/2018/credentials#validFrom> "2026-05-20T06:00:00.000Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
<urn:uuid:11111111-1111-8111-8111-111111111111> <https://www.w3.org/2018/credentials#validUntil> "2027-05-20T16:59:59.999Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
<urn:uuid:22222222-2222-8222-8222-222222222222#412> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/ns/credentials/status#BitstringStatusListEntry> .
<urn:uuid:22222222-2222-8222-8222-222222222222#412> <https://www.w3.org/ns/credentials/status#statusListCredential> <urn:uuid:22222222-2222-8222-8222-222222222222> .
<urn:uuid:22222222-2222-8222-8222-222222222222#412> <https://www.w3.org/ns/credentials/status#statusListIndex> "412" .
<urn:uuid:22222222-2222-8222-8222-222222222222#412> <https://www.w3.org/ns/credentials/status#statusPurpose> "revocation" .
<urn:uuid:33333333-3333-8333-8333-333333333333> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#AchievementSubject> .
<urn:uuid:33333333-3333-8333-8333-333333333333> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievement> <urn:uuid:44444444-4444-8444-8444-444444444444> .
<urn:uuid:33333333-3333-8333-8333-333333333333> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifier> _:c14n1 .
<urn:uuid:33333333-3333-8333-8333-333333333333> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#licenseNumber> "2026-000412" .
<urn:uuid:44444444-4444-8444-8444-444444444444> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement> .
<urn:uuid:44444444-4444-8444-8444-444444444444> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#Criteria> _:c14n0 .
<urn:uuid:44444444-4444-8444-8444-444444444444> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievementType> "Certificate" .
<urn:uuid:44444444-4444-8444-8444-444444444444> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#version> "1.0.0" .
<urn:uuid:44444444-4444-8444-8444-444444444444> <https://schema.org/description> "Serves well. 🌸" .
<urn:uuid:44444444-4444-8444-8444-444444444444> <https://schema.org/name> "Welcome to service" .
_:c14n0 <https://purl.imsglobal.org/spec/vc/ob/vocab.html#narrative> "Lessons; the quiz" .
_:c14n1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentityObject> .
_:c14n1 <https://purl.imsglobal.org/spec/vc/ob/vocab.html#hashed> "false"^^<https://www.w3.org/2001/XMLSchema#boolean> .
_:c14n1 <https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityHash> "Sudarat Jaidee" .
_:c14n1 <https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityType> "name" .
)nq");
    const Json proof = signedSudarat()["proof"].at(0);
    EXPECT_EQ(proof["proofValue"].text(), "z2rs5GDoAZ1BuTBHCgu1Mv9biQYSyJmY5w2gNJkgVm8NhYcXRK8Xye2J92jUFjJRJ1FeaDq6AVQgPaKjwhzSsPE4");
    EXPECT_EQ(proof["verificationMethod"].text(), std::string(kDid) + "#z6MkvDqGT54cXesYGvABpF1UapVNwjCqRcafi4Px6Thv5T3Z");
}

TEST(NQuads, putNodesWithoutNamesInTheOrderOfTheirHashes) {
    const auto two = [](const std::string& first, const std::string& second) {
        return canonicalNQuads({{blank(first), "urn:p", literal("1")}, {blank(second), "urn:p", literal("2")}});
    };
    // Whatever they are called here.
    EXPECT_EQ(two("a", "b"), two("z", "y"));
    EXPECT_EQ(refusal([] { canonicalNQuads({{blank("a"), "urn:p", literal("1")}, {blank("b"), "urn:p", literal("1")}}); }),
              "credentials.nodes-alike");
}

TEST(OpenBadge, isReadBackAndValid) {
    const auto read = readBadge(base::toPrettyText(signedSudarat()));
    EXPECT_EQ(read.badge, sudarat());
    EXPECT_TRUE(read.proven);
    EXPECT_FALSE(read.content.has("proof"));
    EXPECT_EQ(verify(read, issuer(), kWithin).verdict, Verdict::Valid);
    EXPECT_EQ(verify(read, issuer(), kWithin).listed.state, Listed::State::Unknown);
}

TEST(OpenBadge, holdsToTheMillisecond) {
    const auto read = readBadge(base::toText(signedSudarat()));
    struct Row {
        const char* at;
        Verdict verdict;
    };
    for (const Row& row : {Row{"2026-05-20T05:59:59.999Z", Verdict::NotYetValid}, Row{"2026-05-20T06:00:00.000Z", Verdict::Valid},
                           Row{"2027-05-20T16:59:59.999Z", Verdict::Valid}, Row{"2027-05-20T17:00:00.000Z", Verdict::Expired}}) {
        EXPECT_EQ(verify(read, issuer(), *Instant::parse(row.at)).verdict, row.verdict) << row.at;
    }
}

TEST(OpenBadge, anotherIssuerIsSeenWithAndWithoutItsKey) {
    const auto read = readBadge(base::toText(signedSudarat()));
    EXPECT_EQ(verify(read, std::nullopt, kWithin).verdict, Verdict::IssuerUnknown);
    base::SeededEntropy entropy(4);
    const auto stranger = ledger::newSigningKey(entropy);
    EXPECT_EQ(verify(read, Issuer{"org-1", stranger.publicKey}, kWithin).verdict, Verdict::IssuerDiffers);
    // A stranger's own signature is good, and it is a stranger's.
    const auto forged = readBadge(base::toText(signedBadge(sudarat(), kWithin, stranger)));
    EXPECT_TRUE(forged.proven);
    EXPECT_EQ(verify(forged, issuer(), kWithin).verdict, Verdict::IssuerDiffers);
    // The organisation's name over a stranger's signature.
    Json mixed = signedSudarat();
    mixed.set("proof", signedBadge(sudarat(), kWithin, stranger)["proof"]);
    EXPECT_EQ(verify(readBadge(base::toText(mixed)), issuer(), kWithin).verdict, Verdict::SignatureWrong);
}

/// Every text of the document, one after another, with one letter changed: never valid.
void changeEach(const Json& whole, const Json& part, const std::function<Json(Json)>& put, int& changed) {
    if (part.isText() && !part.text().empty()) {
        std::string text = part.text();
        text.back() = text.back() == '1' ? '2' : '1';
        ++changed;
        const std::string document = base::toText(put(text));
        try {
            EXPECT_NE(verify(readBadge(document), issuer(), kWithin).verdict, Verdict::Valid) << document;
        } catch (const Refused& refused) {
            EXPECT_TRUE(refused.error().code.starts_with("credentials.")) << refused.error().code;
        }
    }
    for (std::size_t i = 0; part.isList() && i < part.size(); ++i) {
        changeEach(
            whole, part.at(i),
            [&, i](Json item) {
                Json list = Json::list();
                for (std::size_t k = 0; k < part.size(); ++k) list.push(k == i ? item : part.at(k));
                return put(list);
            },
            changed);
    }
    if (!part.isObject()) return;
    for (const auto& [key, member] : part.members()) {
        changeEach(whole, member, [&, key = key](Json value) { return put(Json(part).set(key, std::move(value))); }, changed);
    }
}

TEST(OpenBadge, noTextOfItCanBeChangedUnseen) {
    const Json document = signedSudarat();
    int changed = 0;
    changeEach(document, document, [](Json json) { return json; }, changed);
    EXPECT_EQ(changed, 35);
    Json later = document;
    later.set("validUntil", "2037-05-20T16:59:59.999Z");
    EXPECT_EQ(verify(readBadge(base::toText(later)), issuer(), kWithin).verdict, Verdict::SignatureWrong);
}

TEST(OpenBadge, whatIsNotSignedIsNotThere) {
    for (const char* member : {"image", "x", "evidence", "termsOfUse"}) {
        Json more = signedSudarat();
        more.set(member, "https://example.org/i.png");
        EXPECT_EQ(refusal([&] { readBadge(base::toText(more)); }), "credentials.other-shape") << member;
    }
    const Json whole = signedSudarat();
    for (const auto& [key, value] : whole.members()) {
        Json less = whole;
        less.erase(key);
        EXPECT_NE(refusal([&] { readBadge(base::toText(less)); }), "") << key;
    }
    Json twice = signedSudarat();
    twice.set("proof", Json::list({twice["proof"].at(0), twice["proof"].at(0)}));
    EXPECT_EQ(refusal([&] { readBadge(base::toText(twice)); }), "credentials.other-shape");
    // What would end an identifier early in the signed form.
    OpenBadge trick = sudarat();
    trick.holderId = "urn:uuid:1> <urn:p> <urn:q";
    EXPECT_EQ(refusal([&] { readBadge(base::toText(signedBadge(trick, kWithin, kKey))); }), "credentials.other-shape");
}

TEST(OpenBadge, hostileTextIsRefusedWithItsReason) {
    const std::string good = base::toText(signedSudarat());
    struct Row {
        const char* what;
        std::string text;
        const char* code;
    };
    std::string duplicate = good;
    duplicate.insert(1, "\"id\":\"urn:uuid:0\",");
    std::string context = good;
    context.replace(context.find("credentials/v2"), 14, "credentials/v9");
    for (const Row& row : {Row{"empty", "", "credentials.not-json"}, Row{"a list", "[]", "credentials.no-credential"},
                           Row{"no context", "{}", "credentials.no-credential"}, Row{"a duplicate key", duplicate, "credentials.not-json"},
                           Row{"deep", std::string(100'000, '[') + std::string(100'000, ']'), "credentials.not-json"},
                           Row{"10 MB", std::string(10'000'000, ' ') + good, "credentials.too-large"},
                           Row{"another vocabulary", context, "credentials.unknown-context"},
                           Row{"its own vocabulary", R"({"@context":[{"name":"urn:x"}]})", "credentials.unknown-context"},
                           Row{"cut off", good.substr(0, good.size() / 2), "credentials.not-json"}}) {
        EXPECT_EQ(refusal([&] { readBadge(row.text); }), row.code) << row.what;
    }
}

}  // namespace
}  // namespace adab::credentials
