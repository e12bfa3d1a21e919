// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Approvals.h"

#include "people/PeopleStore.h"

namespace adab::assessment {

Approvals::Approvals(Session& session, const std::string& course) : m_approved(approvedItems(session, course)) {
    for (auto& row : approvalsOf(session, course)) m_rows.insert_or_assign({row.item, row.digest}, row);
    for (const auto& install : bankInstalls(session, course)) {
        const auto digests = digestsOf(packs::ContentStore::byDigest(session, install.digest));
        for (const auto& [item, digest] : digests->byItem) m_authors.try_emplace({item, digest}, install.by);
    }
}

std::string Approvals::author(const std::string& item, const std::string& digest) const {
    const auto found = m_authors.find({item, digest});
    return found == m_authors.end() ? std::string() : found->second;
}

bool Approvals::mayApprove(const gate::Actor& actor, const std::string& item, const std::string& digest) const {
    return !approved(item, digest) && author(item, digest) != actor.person;
}

Json Approvals::of(gate::QueryCall& call, const std::string& item, const std::string& digest) const {
    Json json = Json::object({{"approved", approved(item, digest)}});
    if (const auto row = m_rows.find({item, digest}); row != m_rows.end()) {
        json.set("approvedBy", people::nameOf(call.session(), row->second.by).name);
        json.set("approvedAt", row->second.at.iso());
        json.set("record", row->second.seq);
    }
    json.set("mayApprove", mayApprove(call.actor(), item, digest));
    return json.set("own", author(item, digest) == call.actor().person);
}

}  // namespace adab::assessment
