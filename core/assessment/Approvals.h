// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/AssessmentContent.h"
#include "assessment/ConductStore.h"
#include "gate/Registry.h"

#include <map>
#include <string>
#include <utility>

namespace adab::assessment {

/// Who brought in the item versions of a bank, and who stands behind them.
class Approvals {
public:
    Approvals(Session& session, const std::string& course);

    bool approved(const std::string& item, const std::string& digest) const { return m_approved.contains({item, digest}); }
    /// Who first installed a pack that holds it: its author, as far as the house knows.
    std::string author(const std::string& item, const std::string& digest) const;
    bool mayApprove(const gate::Actor& actor, const std::string& item, const std::string& digest) const;
    /// `{approved, approvedBy?, approvedAt?, record?, mayApprove, own}`; `own` is what the person who asks brought in.
    Json of(gate::QueryCall& call, const std::string& item, const std::string& digest) const;

private:
    using Version = std::pair<std::string, std::string>;  ///< item, digest
    ApprovedItems m_approved;
    std::map<Version, ApprovalRow> m_rows;
    std::map<Version, std::string> m_authors;
};

}  // namespace adab::assessment
