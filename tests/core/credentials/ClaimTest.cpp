// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/Claim.h"

#include <gtest/gtest.h>

namespace adab::credentials {
namespace {

const ledger::SigningKey& key() {
    static base::SeededEntropy entropy(3);
    static const ledger::SigningKey key = ledger::newSigningKey(entropy);
    return key;
}

Claim sudarat() {
    return {"org-0011223344556677", "Saffron House",  "2026-000412",
            "Sudarat Jaidee",       "onboarding",     "Welcome to service",
            Date{2026, 5, 5},       Date{2027, 5, 5}, 412};
}

Issuer issuer() { return {"org-0011223344556677", key().publicKey}; }

constexpr Date kWithin{2026, 8, 1};

TEST(Claim, whatWasSignedIsReadBackAndValid) {
    const Verification result = verify(signedClaim(sudarat(), key()) + "\n", issuer(), kWithin);
    EXPECT_EQ(result.verdict, Verdict::Valid);
    EXPECT_EQ(result.claim, sudarat());
}

TEST(Claim, isShortEnoughForItsCodeWhateverTheNames) {
    EXPECT_LE(signedClaim(sudarat(), key()).size(), kLongestClaim);
    for (const std::string& unit : {std::string("a"), std::string("สุ"), std::string("م"), std::string("\xF0\x9F\x8C\xB8")}) {
        Claim claim = sudarat();
        for (int i = 0; i < 200; ++i) {
            claim.holder += unit;
            claim.issuerName += unit;
            claim.achievement += unit;
        }
        const std::string text = signedClaim(claim, key());
        EXPECT_LE(text.size(), kLongestClaim) << unit;
        EXPECT_EQ(verify(text, issuer(), kWithin).verdict, Verdict::Valid) << unit;
    }
}

TEST(Claim, noCharacterCanBeChangedUnseen) {
    const std::string text = signedClaim(sudarat(), key());
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string changed = text;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        EXPECT_NE(verify(changed, issuer(), kWithin).verdict, Verdict::Valid) << "position " << i;
    }
}

struct DayRow {
    Date today;
    Verdict verdict;
};

TEST(Claim, holdsFromItsFirstThroughItsLastDay) {
    const std::string text = signedClaim(sudarat(), key());
    for (const DayRow& row : {DayRow{{2026, 5, 4}, Verdict::NotYetValid}, DayRow{{2026, 5, 5}, Verdict::Valid},
                              DayRow{{2027, 5, 5}, Verdict::Valid}, DayRow{{2027, 5, 6}, Verdict::Expired}}) {
        EXPECT_EQ(verify(text, issuer(), row.today).verdict, row.verdict) << row.today.iso();
    }
}

TEST(Claim, withoutAnIssuerNothingIsValidButEverythingIsShown) {
    const Verification result = verify(signedClaim(sudarat(), key()), std::nullopt, kWithin);
    EXPECT_EQ(result.verdict, Verdict::IssuerUnknown);
    EXPECT_EQ(result.claim->holder, "Sudarat Jaidee");
}

TEST(Claim, anotherHouseOrAnotherKeyIsSeen) {
    base::SeededEntropy entropy(4);
    const ledger::SigningKey stranger = ledger::newSigningKey(entropy);
    const std::string text = signedClaim(sudarat(), key());
    EXPECT_EQ(verify(text, Issuer{"org-ffffffffffffffff", key().publicKey}, kWithin).verdict, Verdict::IssuerDiffers);
    EXPECT_EQ(verify(text, Issuer{"org-0011223344556677", stranger.publicKey}, kWithin).verdict, Verdict::SignatureWrong);
    EXPECT_EQ(verify(signedClaim(sudarat(), stranger), issuer(), kWithin).verdict, Verdict::SignatureWrong);
}

TEST(Claim, whatIsNoClaimIsMalformed) {
    for (const char* text : {"", "ADAB1", "ADAB1..", "ADAB1.e30.AAAA", "ADAB2.W10.AAAA", "%PDF-1.4", "{\"type\":\"x\"}"}) {
        EXPECT_EQ(verify(text, issuer(), kWithin).verdict, Verdict::Malformed) << text;
    }
}

TEST(Claim, anIssuerIsReadFromItsFileOrTheBareKey) {
    EXPECT_EQ(readIssuer("{\"issuer\":\"org-1\",\"name\":\"x\",\"key\":\"" + key().publicKey + "\"}\n").id, "org-1");
    EXPECT_EQ(readIssuer(key().publicKey + "\n").key, key().publicKey);
    for (const char* text : {"", "{}", "{", "AAAA"}) EXPECT_THROW(readIssuer(text), Refused) << text;
}

}  // namespace
}  // namespace adab::credentials
