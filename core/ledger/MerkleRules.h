// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Hash.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace adab::ledger {

using base::Digest;

/// The Merkle tree of RFC 9162 §2.1 as pure functions. Leaves are leaf hashes (`base::leafHash`), numbered from 0 as in the RFC.

/// A growing tree kept as the roots of its full subtrees, largest first: an append costs one node hash on average,
/// and 64 digests hold any tree.
class Peaks {
public:
    Peaks() = default;
    /// As written by `octets()`; an empty tree where they do not fit the size.
    Peaks(std::int64_t size, std::string_view octets);

    void push(Digest leaf);
    std::int64_t size() const { return m_size; }
    /// RFC 9162 §2.1.1: the Merkle tree hash; SHA-256 of nothing for an empty tree.
    Digest root() const;
    std::string octets() const;

private:
    std::int64_t m_size = 0;
    std::vector<Digest> m_roots;
};

Digest rootOf(std::span<const Digest> leaves);

/// RFC 9162 §2.1.4.1. 0 < `from` ≤ number of leaves.
std::vector<Digest> consistencyPath(std::span<const Digest> leaves, std::int64_t from);

/// RFC 9162 §2.1.3.2: is `leaf` at `index` in the tree of `size` leaves with that root?
bool isIncluded(const Digest& leaf, std::int64_t index, std::int64_t size, std::span<const Digest> path, const Digest& root);
/// RFC 9162 §2.1.4.2: is the tree of `from` leaves a beginning of the tree of `to` leaves?
bool isConsistent(std::int64_t from, std::int64_t to, const Digest& fromRoot, const Digest& toRoot, std::span<const Digest> path);

}  // namespace adab::ledger
