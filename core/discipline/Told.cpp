// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/Told.h"

#include "discipline/CaseContext.h"

namespace adab::discipline {

Told::Told(Session& session, const std::string& person, Instant at) {
    for (const auto& row : cases(session, at, std::nullopt, person)) {
        if (loadCase(session, row.id, at).subject.noticedOn) m_cases.insert(row.id);
    }
}

bool Told::mayRead(const ledger::Record& record) const {
    if (const std::string caseId = record.data["case"].text(""); !caseId.empty()) return mayReadCase(caseId);
    if (record.type == "discipline.screened") return record.data["kind"].text("") != "conduct" || record.data["outcome"].text("") != "none";
    return record.type != "discipline.concernReported";
}

}  // namespace adab::discipline
