// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Record.h"
#include "storage/Database.h"

#include <set>
#include <string>

namespace adab::discipline {

using storage::Session;

/// What somebody may read of what is on record about them. What is only being looked into is nobody's guilt: nothing of a case before its
/// notice, whichever room recorded it (its data name the `case`), and nothing of a report that came to no case.
class Told {
public:
    Told(Session& session, const std::string& person, Instant at);
    bool mayRead(const ledger::Record& record) const;
    bool mayReadCase(const std::string& caseId) const { return m_cases.contains(caseId); }

private:
    std::set<std::string> m_cases;     ///< of which the person has been told
    std::set<std::string> m_concerns;  ///< that they came from
};

}  // namespace adab::discipline
