// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/PoliciesStore.h"

#include "packs/ContentStore.h"
#include "policies/PolicyForm.h"

namespace adab::policies {

using storage::Binds;

void insertEnactment(Session& session, const EnactmentRow& row) {
    session.run(
        "INSERT INTO policy_enactments (seq, policy_id, policy_version, digest, from_date, from_at, recorded_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        Binds::of(row.seq, row.policy, row.version, row.digest, row.fromDate, row.from, row.recordedAt));
}

std::vector<EnactmentRow> enactments(Session& session, std::optional<Instant> known) {
    std::vector<EnactmentRow> rows;
    for (const auto& [seq, policy, version, digest, fromDate, from, recordedAt] :
         session.select<std::int64_t, std::string, std::string, std::string, std::string, Instant, Instant>(
             "SELECT seq, policy_id, policy_version, digest, from_date, from_at, recorded_at FROM policy_enactments "
             "WHERE recorded_at <= $1 ORDER BY seq",
             Binds::of(known.value_or(Instant{INT64_MAX})))) {
        rows.push_back({seq, policy, version, digest, fromDate, from, recordedAt});
    }
    return rows;
}

std::shared_ptr<const Policy> policyOf(const packs::PackPtr& pack) {
    return packs::parsedOnce<Policy>(pack, [](const packs::Pack& one) {
        Faults ignored;  // what was installed was checked
        return policyIn(one, ignored);
    });
}

Policies Policies::load(Session& session, std::optional<Instant> known) {
    Policies policies;
    std::vector<EnactedAt> all;
    for (const auto& row : enactments(session, known)) {
        // Parsed once and shared: this is asked for with every record that tells a fact.
        policies.m_policies.push_back(policyOf(packs::ContentStore::byDigest(session, row.digest)));
        all.push_back({row.from, row.seq, policies.m_policies.back().get()});
    }
    policies.m_spans = inForce(std::move(all));
    return policies;
}

const Policy* Policies::version(const std::string& policy, const std::string& wanted) const {
    for (const auto& one : m_policies) {
        if (one->id == policy && one->version == wanted) return one.get();
    }
    return nullptr;
}

}  // namespace adab::policies
