// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/Claim.h"
#include "credentials/DataIntegrity.h"
#include "credentials/Multibase.h"

#include <gtest/gtest.h>

#include <functional>

namespace adab::credentials {
namespace {

const ledger::SigningKey& key() {
    static base::SeededEntropy entropy(3);
    static const ledger::SigningKey key = ledger::newSigningKey(entropy);
    return key;
}

StatusList listWith(Purpose purpose, std::vector<std::int64_t> places, const char* asOf = "2026-08-01T00:00:00Z") {
    StatusList list = emptyList(purpose, 1000);
    list.organisation = "org-1";
    list.asOf = *Instant::parse(asOf);
    for (const auto place : places) mark(list, place);
    return list;
}

StatusList readAgain(const StatusList& list) { return readStatusList(base::toText(signedList(list, key()))); }

std::string refusal(const std::function<void()>& act) {
    try {
        act();
    } catch (const Refused& refused) {
        return refused.error().code;
    }
    return {};
}

TEST(StatusList, placeZeroIsTheHighestBitOfTheFirstOctet) {
    const StatusList list = listWith(Purpose::Revocation, {0, 7, 9});
    EXPECT_EQ(list.bits.substr(0, 3), std::string("\x81\x40\x00", 3));
    EXPECT_EQ(list.at(0), true);
    EXPECT_EQ(list.at(1), false);
    EXPECT_EQ(list.at(9), true);
    EXPECT_EQ(list.at(-1), std::nullopt);
}

TEST(StatusList, hasRoomForTheCrowdAndForTheLast) {
    EXPECT_EQ(emptyList(Purpose::Revocation, 0).bits.size() * 8, 131'072U);
    EXPECT_EQ(emptyList(Purpose::Revocation, 131'071).bits.size() * 8, 131'072U);
    StatusList list = emptyList(Purpose::Revocation, 131'072);
    EXPECT_EQ(list.bits.size() * 8, 262'144U);
    mark(list, 262'143);
    EXPECT_EQ(list.at(262'143), true);
    EXPECT_EQ(list.at(262'144), std::nullopt);
}

/// As `@digitalbazaar/bitstring` packs a list of 131,072 places with 3 and 131,071 set; it unpacks to the same octets.
TEST(StatusList, unpacksWhatOthersPacked) {
    const auto bits = decodedList("uH4sIAAAAAAAAA-3BMQEAAAwCoNlg_dMawwf4AwAAAAAAAAAAAAAAAAAAAMZS7FINswBAAAA");
    ASSERT_TRUE(bits);
    ASSERT_EQ(bits->size(), 16'384U);
    EXPECT_EQ(bits->front(), '\x10');
    EXPECT_EQ(bits->back(), '\x01');
    EXPECT_EQ(decodedList(encodedList(*bits)), bits);
}

TEST(StatusList, isReadBack) {
    const StatusList read = readAgain(listWith(Purpose::Suspension, {412}));
    EXPECT_EQ(read.purpose, Purpose::Suspension);
    EXPECT_EQ(read.issuer, didOf(key().publicKey));
    EXPECT_EQ(read.asOf.iso(), "2026-08-01T00:00:00.000Z");
    EXPECT_EQ(read.at(412), true);
    EXPECT_EQ(read.at(411), false);
}

TEST(StatusList, aChangedListIsRefused) {
    const Json good = signedList(listWith(Purpose::Revocation, {412}), key());
    Json cleared = good;
    cleared.set("credentialSubject",
                Json(good["credentialSubject"]).set("encodedList", encodedList(listWith(Purpose::Revocation, {}).bits)));
    EXPECT_EQ(refusal([&] { readStatusList(base::toText(cleared)); }), "credentials.list-forged");
    Json later = good;
    later.set("validFrom", "2026-09-01T00:00:00.000Z");
    EXPECT_EQ(refusal([&] { readStatusList(base::toText(later)); }), "credentials.list-forged");
    Json purpose = good;
    purpose.set("credentialSubject", Json(good["credentialSubject"]).set("statusPurpose", "suspension"));
    EXPECT_EQ(refusal([&] { readStatusList(base::toText(purpose)); }), "credentials.list-forged");
    for (const auto& [member, value] : good.members()) {
        Json less = good;
        less.erase(member);
        EXPECT_NE(refusal([&] { readStatusList(base::toText(less)); }), "") << member;
    }
    Json more = good;
    more.set("ttl", 5);
    EXPECT_EQ(refusal([&] { readStatusList(base::toText(more)); }), "credentials.list-unreadable");
}

TEST(StatusList, whatUnpacksToTooMuchIsRefused) {
    EXPECT_EQ(decodedList(encodedList(std::string(kLongestList / 8 + 1, '\0'))), std::nullopt);
    for (const char* text : {"", "u", "uH4s", "zabc", "u!!!"}) EXPECT_EQ(decodedList(text), std::nullopt) << text;
}

TEST(StatusList, whatListsSayOfACertificate) {
    using State = Listed::State;
    const std::string issuer = didOf(key().publicKey);
    const StatusList revoked = readAgain(listWith(Purpose::Revocation, {1, 3}));
    const StatusList suspended = readAgain(listWith(Purpose::Suspension, {2}));
    const StatusList refresh = readAgain(listWith(Purpose::Refresh, {3}));
    struct Row {
        std::vector<StatusList> lists;
        std::int64_t place;
        State state;
    };
    for (const Row& row : {Row{{}, 1, State::Unknown}, Row{{suspended}, 1, State::Unknown}, Row{{suspended}, 2, State::Suspended},
                           Row{{revoked}, 0, State::Active}, Row{{revoked}, 1, State::Revoked},
                           Row{{revoked, suspended}, 2, State::Suspended}, Row{{revoked}, 3, State::Revoked},
                           Row{{revoked, refresh}, 3, State::Superseded}, Row{{revoked}, 131'072, State::Unknown},  // newer than the list
                           Row{{readAgain(listWith(Purpose::Revocation, {}, "2026-07-01T00:00:00Z")), revoked}, 1, State::Revoked},
                           Row{{readAgain(listWith(Purpose::Revocation, {}, "2026-09-01T00:00:00Z")), revoked}, 1, State::Active}}) {
        EXPECT_EQ(listedIn(row.lists, issuer, row.place).state, row.state) << row.place << " in " << row.lists.size();
    }
    EXPECT_EQ(refusal([&] { listedIn({revoked}, "did:key:z6Mkother", 1); }), "credentials.list-foreign");
}

TEST(StatusList, aRevokedOrSuspendedQrCodeIsNotValid) {
    const Claim claim{"org-1",          "Saffron House",  "2026-000412",
                      "Sudarat Jaidee", "onboarding",     "Welcome to service",
                      Date{2026, 5, 5}, Date{2027, 5, 5}, 412};
    const std::string text = signedClaim(claim, key());
    const Issuer issuer{"org-1", key().publicKey};
    constexpr Date today{2026, 8, 1};
    const auto verdict = [&](Purpose purpose, std::vector<std::int64_t> places) {
        return verify(text, issuer, today, {readAgain(listWith(purpose, std::move(places)))}).verdict;
    };
    EXPECT_EQ(verdict(Purpose::Revocation, {412}), Verdict::Revoked);
    EXPECT_EQ(verdict(Purpose::Revocation, {411}), Verdict::Valid);
    EXPECT_EQ(verdict(Purpose::Suspension, {412}), Verdict::Suspended);
    EXPECT_EQ(verdict(Purpose::Refresh, {412}), Verdict::Superseded);
}

}  // namespace
}  // namespace adab::credentials
