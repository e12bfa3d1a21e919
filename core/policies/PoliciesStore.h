// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packs/Pack.h"
#include "policies/PolicyRules.h"
#include "storage/Database.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace adab::policies {

using storage::Session;

struct EnactmentRow {
    std::int64_t seq = 0;
    std::string policy;
    std::string version;
    std::string digest;
    std::string fromDate;
    Instant from;
    Instant recordedAt;
};
void insertEnactment(Session& session, const EnactmentRow& row);
/// All enactments recorded until `known` (all where absent), by record.
std::vector<EnactmentRow> enactments(Session& session, std::optional<Instant> known);

/// The policy of a pack, parsed once.
std::shared_ptr<const Policy> policyOf(const packs::PackPtr& pack);

/// Every policy that is, was or will be in force, with its span. Moves, never copies: the spans point at what it keeps.
class Policies {
public:
    static Policies load(Session& session, std::optional<Instant> known = std::nullopt);
    Policies(Policies&&) = default;
    Policies& operator=(Policies&&) = default;
    Policies(const Policies&) = delete;
    Policies& operator=(const Policies&) = delete;

    const std::vector<InForce>& spans() const { return m_spans; }
    /// That version, where it was ever enacted; else null.
    const Policy* version(const std::string& policy, const std::string& version) const;

private:
    Policies() = default;
    std::vector<std::shared_ptr<const Policy>> m_policies;
    std::vector<InForce> m_spans;
};

}  // namespace adab::policies
