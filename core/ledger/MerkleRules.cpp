// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/MerkleRules.h"

#include <bit>
#include <cstring>

namespace adab::ledger {

using base::nodeHash;

namespace {

/// The largest power of two below n; n > 1.
std::size_t split(std::size_t n) { return std::bit_floor(n - 1); }

/// Whether the root of the first `from` leaves is known to the verifier: it is the old tree itself.
enum class OldRoot { Known, Told };

void appendConsistency(std::span<const Digest> leaves, std::size_t from, OldRoot old, std::vector<Digest>& path) {
    if (from == leaves.size()) {
        if (old == OldRoot::Told) path.push_back(rootOf(leaves));
        return;
    }
    const std::size_t k = split(leaves.size());
    if (from <= k) {
        appendConsistency(leaves.first(k), from, old, path);
        path.push_back(rootOf(leaves.subspan(k)));
    } else {
        appendConsistency(leaves.subspan(k), from - k, OldRoot::Told, path);
        path.push_back(rootOf(leaves.first(k)));
    }
}

}  // namespace

Peaks::Peaks(std::int64_t size, std::string_view octets) {
    const auto count = static_cast<std::size_t>(std::popcount(static_cast<std::uint64_t>(size)));
    if (size < 0 || octets.size() != count * sizeof(Digest)) return;
    m_size = size;
    m_roots.resize(count);
    if (count > 0) std::memcpy(m_roots.data(), octets.data(), octets.size());
}

void Peaks::push(Digest leaf) {
    // As many subtrees become full as the size has trailing ones.
    for (auto size = static_cast<std::uint64_t>(m_size); (size & 1) != 0; size >>= 1) {
        leaf = nodeHash(m_roots.back(), leaf);
        m_roots.pop_back();
    }
    m_roots.push_back(leaf);
    ++m_size;
}

Digest Peaks::root() const {
    if (m_roots.empty()) return base::sha256(std::string_view());
    Digest root = m_roots.back();
    for (std::size_t i = m_roots.size() - 1; i-- > 0;) root = nodeHash(m_roots[i], root);
    return root;
}

std::string Peaks::octets() const {
    std::string octets;
    octets.reserve(m_roots.size() * sizeof(Digest));
    for (const Digest& root : m_roots) octets += base::view(root);
    return octets;
}

Digest rootOf(std::span<const Digest> leaves) {
    Peaks peaks;
    for (const Digest& leaf : leaves) peaks.push(leaf);
    return peaks.root();
}

std::vector<Digest> consistencyPath(std::span<const Digest> leaves, std::int64_t from) {
    std::vector<Digest> path;
    appendConsistency(leaves, static_cast<std::size_t>(from), OldRoot::Known, path);
    return path;
}

bool isIncluded(const Digest& leaf, std::int64_t index, std::int64_t size, std::span<const Digest> path, const Digest& root) {
    if (index < 0 || index >= size) return false;
    auto fn = static_cast<std::uint64_t>(index);
    auto sn = static_cast<std::uint64_t>(size - 1);
    Digest r = leaf;
    for (const Digest& p : path) {
        if (sn == 0) return false;
        if ((fn & 1) != 0 || fn == sn) {
            r = nodeHash(p, r);
            while ((fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            r = nodeHash(r, p);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && r == root;
}

bool isConsistent(std::int64_t from, std::int64_t to, const Digest& fromRoot, const Digest& toRoot, std::span<const Digest> path) {
    if (from <= 0 || from > to) return false;
    if (from == to) return path.empty() && fromRoot == toRoot;
    if (path.empty()) return false;
    // A full old tree is its own first node, which the proof leaves out.
    const bool full = std::has_single_bit(static_cast<std::uint64_t>(from));
    std::size_t next = 0;
    auto fn = static_cast<std::uint64_t>(from - 1);
    auto sn = static_cast<std::uint64_t>(to - 1);
    while ((fn & 1) != 0) {
        fn >>= 1;
        sn >>= 1;
    }
    Digest fr = full ? fromRoot : path[next++];
    Digest sr = fr;
    for (; next < path.size(); ++next) {
        const Digest& c = path[next];
        if (sn == 0) return false;
        if ((fn & 1) != 0 || fn == sn) {
            fr = nodeHash(c, fr);
            sr = nodeHash(c, sr);
            while ((fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            sr = nodeHash(sr, c);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return fr == fromRoot && sr == toRoot && sn == 0;
}

}  // namespace adab::ledger
