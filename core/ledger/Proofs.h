// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Hash.h"
#include "storage/Database.h"

#include <string>
#include <vector>

namespace adab::ledger {

/// The whole Merkle tree of some leaves, for proofs of inclusion: reads the leaves and hashes the tree once, however many are asked for.
class ProofTree {
public:
    explicit ProofTree(std::vector<base::Digest> leaves);
    /// Of the ledger's first `size` records. Throws Refused("ledger.damaged").
    static ProofTree of(storage::Session& session, std::int64_t size);

    /// RFC 9162 §2.1.3.1. `index` < number of leaves.
    std::vector<base::Digest> inclusionPath(std::int64_t index) const;
    /// The same of the record of that number (from 1): hex hashes.
    std::vector<std::string> inclusionOf(std::int64_t seq) const;

private:
    std::vector<std::vector<base::Digest>> m_levels;  ///< leaves first; the last has one node (none for no leaves)
};

}  // namespace adab::ledger
