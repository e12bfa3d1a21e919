// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Proofs.h"

#include "ledger/LedgerStore.h"

namespace adab::ledger {

ProofTree::ProofTree(std::vector<base::Digest> leaves) {
    m_levels.push_back(std::move(leaves));
    // A node without a sibling stands for itself one level up: the same tree as splitting at the largest power of two.
    while (m_levels.back().size() > 1) {
        const auto& below = m_levels.back();
        std::vector<base::Digest> level;
        level.reserve((below.size() + 1) / 2);
        for (std::size_t i = 0; i + 1 < below.size(); i += 2) level.push_back(base::nodeHash(below[i], below[i + 1]));
        if (below.size() % 2 == 1) level.push_back(below.back());
        m_levels.push_back(std::move(level));
    }
}

ProofTree ProofTree::of(storage::Session& session, std::int64_t size) { return ProofTree(store::leaves(session, size)); }

std::vector<base::Digest> ProofTree::inclusionPath(std::int64_t index) const {
    std::vector<base::Digest> path;
    auto node = static_cast<std::size_t>(index);
    for (const auto& level : m_levels) {
        const std::size_t sibling = node ^ 1U;
        if (sibling < level.size()) path.push_back(level[sibling]);
        node /= 2;
    }
    return path;
}

std::vector<std::string> ProofTree::inclusionOf(std::int64_t seq) const {
    std::vector<std::string> path;
    for (const base::Digest& digest : inclusionPath(seq - 1)) path.push_back(base::hex(digest));
    return path;
}

}  // namespace adab::ledger
