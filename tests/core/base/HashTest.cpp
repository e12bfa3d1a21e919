// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Entropy.h"
#include "base/Hash.h"

#include <gtest/gtest.h>

#include <regex>
#include <set>
#include <thread>

namespace adab::base {
namespace {

/// FIPS 180-4 examples, and a million letters.
TEST(Sha256, GivesTheKnownAnswers) {
    EXPECT_EQ(hex(sha256("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(hex(sha256(std::string(1000000, 'a'))), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    EXPECT_EQ(sha256("ab", "c"), sha256("abc"));
    EXPECT_EQ(sha256(std::string("a\0b", 3)), sha256(std::string("a\0", 2), "b")) << "NUL is an octet like others";
}

/// The leaves and the root of the test tree of Certificate Transparency (RFC 9162 §2.1, as in the reference implementation).
TEST(MerkleHash, GivesTheKnownAnswers) {
    EXPECT_EQ(hex(leafHash("")), "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    const Digest two = nodeHash(leafHash(""), leafHash(std::string(1, '\0')));
    EXPECT_EQ(hex(two), "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
    EXPECT_EQ(hex(nodeHash(two, leafHash("\x10"))), "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
    EXPECT_NE(leafHash("x"), sha256("x")) << "a leaf can never be taken for a node";
}

TEST(Sha256, WorksInSeveralThreads) {
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([] {
            for (int k = 0; k < 1000; ++k) ASSERT_EQ(hex(sha256("abc")).substr(0, 8), "ba7816bf");
        });
    }
    for (std::thread& thread : threads) thread.join();
}

TEST(Base64url, FollowsRfc4648) {
    EXPECT_EQ(base64url(""), "");
    EXPECT_EQ(base64url("f"), "Zg");
    EXPECT_EQ(base64url("fo"), "Zm8");
    EXPECT_EQ(base64url("foo"), "Zm9v");
    EXPECT_EQ(base64url("foob"), "Zm9vYg");
    EXPECT_EQ(base64url("fooba"), "Zm9vYmE");
    EXPECT_EQ(base64url("foobar"), "Zm9vYmFy");
    EXPECT_EQ(base64url("\xff\xfe\xfd"), "__79");
    std::string all;
    for (int i = 0; i < 256; ++i) all.push_back(static_cast<char>(i));
    for (std::size_t n = 0; n < all.size(); ++n) EXPECT_EQ(fromBase64url(base64url(all.substr(0, n))), all.substr(0, n));
    for (const char* text : {"Z", "Zg==", "Zm9v+", "Zm9v/", "Zm 9", "Zh"}) EXPECT_FALSE(fromBase64url(text)) << text;
}

TEST(Hex, GoesBothWays) {
    EXPECT_EQ(hex(std::string_view("\x00\xff\x10", 3)), "00ff10");
    EXPECT_EQ(fromHex("00ff10"), std::string("\x00\xff\x10", 3));
    EXPECT_FALSE(fromHex("0"));
    EXPECT_FALSE(fromHex("0g"));
}

TEST(SeededEntropy, GivesTheSameAgain) {
    SeededEntropy one(7);
    SeededEntropy same(7);
    SeededEntropy other(8);
    const std::string first = one.bytes(32);
    EXPECT_EQ(first, same.bytes(32));
    EXPECT_NE(first, other.bytes(32));
    EXPECT_NE(one.bytes(32), first);
    EXPECT_EQ(one.uuid(), (same.bytes(32), same.uuid()));
}

TEST(Entropy, MakesIdentifiersOfTheirShape) {
    SystemEntropy entropy;
    std::set<std::string> seen;
    const std::regex uuid("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    for (int i = 0; i < 1000; ++i) {
        const std::string made = entropy.uuid();
        ASSERT_TRUE(std::regex_match(made, uuid)) << made;
        ASSERT_TRUE(seen.insert(made).second);
    }
    EXPECT_TRUE(std::regex_match(entropy.id("p"), std::regex("p-[0-9a-f]{16}")));
}

}  // namespace
}  // namespace adab::base
