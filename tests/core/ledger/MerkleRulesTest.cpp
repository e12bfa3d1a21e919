// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/MerkleRules.h"
#include "ledger/Proofs.h"

#include <gtest/gtest.h>

namespace adab::ledger {
namespace {

using base::fromHex;
using base::hex;
using base::leafHash;

/// The eight inputs of the published test vectors of Certificate Transparency (merkletree's `merkle_tree_test`).
std::vector<Digest> publishedLeaves() {
    std::vector<Digest> leaves;
    for (const char* input : {"", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"}) {
        leaves.push_back(leafHash(*fromHex(input)));
    }
    return leaves;
}

constexpr const char* kPublishedRoots[] = {
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c", "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

std::vector<Digest> manyLeaves(std::size_t count) {
    std::vector<Digest> leaves;
    for (std::size_t i = 0; i < count; ++i) leaves.push_back(leafHash("entry " + std::to_string(i)));
    return leaves;
}

TEST(MerkleTree, HasThePublishedRoots) {
    const auto leaves = publishedLeaves();
    for (std::size_t size = 1; size <= 8; ++size) {
        EXPECT_EQ(hex(rootOf(std::span(leaves).first(size))), kPublishedRoots[size - 1]) << size;
    }
}

TEST(MerkleTree, OfNothingIsTheHashOfNothing) {
    EXPECT_EQ(hex(rootOf({})), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(MerkleTree, HasThePublishedPaths) {
    const auto leaves = publishedLeaves();
    const auto path = ProofTree(leaves).inclusionPath(5);
    ASSERT_EQ(path.size(), 3U);
    EXPECT_EQ(hex(path[0]), "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    EXPECT_EQ(hex(path[1]), "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0");
    EXPECT_EQ(hex(path[2]), "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    const auto consistency = consistencyPath(leaves, 6);
    ASSERT_EQ(consistency.size(), 3U);
    EXPECT_EQ(hex(consistency[0]), "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a");
    EXPECT_EQ(hex(consistency[1]), "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0");
    EXPECT_EQ(hex(consistency[2]), "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
}

TEST(MerkleTree, ProvesEveryLeafOfEverySizeAndNoOther) {
    const auto leaves = manyLeaves(64);
    for (std::int64_t size = 1; size <= 64; ++size) {
        const auto tree = std::span(leaves).first(static_cast<std::size_t>(size));
        const Digest root = rootOf(tree);
        const ProofTree proofs({tree.begin(), tree.end()});
        for (std::int64_t index = 0; index < size; ++index) {
            const auto path = proofs.inclusionPath(index);
            EXPECT_TRUE(isIncluded(tree[static_cast<std::size_t>(index)], index, size, path, root)) << index << " of " << size;
            EXPECT_FALSE(isIncluded(leafHash("another"), index, size, path, root));
            EXPECT_FALSE(isIncluded(tree[static_cast<std::size_t>(index)], (index + 1) % size, size, path, root) && size > 1);
            if (!path.empty()) {
                auto shorter = path;
                shorter.pop_back();
                EXPECT_FALSE(isIncluded(tree[static_cast<std::size_t>(index)], index, size, shorter, root));
                auto flipped = path;
                flipped[0][7] ^= 1;
                EXPECT_FALSE(isIncluded(tree[static_cast<std::size_t>(index)], index, size, flipped, root));
            }
            auto longer = path;
            longer.push_back(root);
            EXPECT_FALSE(isIncluded(tree[static_cast<std::size_t>(index)], index, size, longer, root));
        }
    }
    EXPECT_FALSE(isIncluded(leaves[0], 0, 0, {}, rootOf({})));
    EXPECT_FALSE(isIncluded(leaves[0], -1, 1, {}, leaves[0]));
}

TEST(MerkleTree, ProvesEveryGrowthAndNoOther) {
    const auto leaves = manyLeaves(64);
    for (std::int64_t to = 1; to <= 64; ++to) {
        const auto tree = std::span(leaves).first(static_cast<std::size_t>(to));
        const Digest root = rootOf(tree);
        for (std::int64_t from = 1; from <= to; ++from) {
            const Digest old = rootOf(tree.first(static_cast<std::size_t>(from)));
            const auto path = consistencyPath(tree, from);
            EXPECT_TRUE(isConsistent(from, to, old, root, path)) << from << " to " << to;
            EXPECT_FALSE(isConsistent(from, to, leafHash("another"), root, path));
            EXPECT_FALSE(isConsistent(from, to, old, leafHash("another"), path));
            if (!path.empty()) {
                auto flipped = path;
                flipped.back()[31] ^= 0x80;
                EXPECT_FALSE(isConsistent(from, to, old, root, flipped));
            }
        }
    }
    EXPECT_FALSE(isConsistent(0, 1, rootOf({}), leaves[0], {}));
    EXPECT_FALSE(isConsistent(2, 1, leaves[0], leaves[0], {}));
}

TEST(Peaks, GrowAsTheTreeAndSurviveBeingWrittenDown) {
    const auto leaves = manyLeaves(200);
    Peaks peaks;
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        peaks = Peaks(peaks.size(), peaks.octets());
        peaks.push(leaves[i]);
        ASSERT_EQ(peaks.root(), rootOf(std::span(leaves).first(i + 1))) << i;
    }
}

TEST(Peaks, ThatDoNotFitTheirSizeAreAnEmptyTree) {
    EXPECT_EQ(Peaks(3, "too short").size(), 0);
    EXPECT_EQ(Peaks(-1, "").size(), 0);
    EXPECT_EQ(Peaks(0, "").size(), 0);
}

}  // namespace
}  // namespace adab::ledger
