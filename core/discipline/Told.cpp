// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/Told.h"

#include "discipline/CaseContext.h"

namespace adab::discipline {

Told::Told(Session& session, const std::string& person, Instant at) {
    for (const auto& row : cases(session, at, std::nullopt, person)) {
        const LoadedCase loaded = loadCase(session, row.id, at);
        if (!loaded.subject.noticedOn) continue;
        m_cases.insert(row.id);
        m_concerns.insert(std::get<Opened>(loaded.entries.front().event.what).concern);
    }
}

bool Told::mayRead(const ledger::Record& record) const {
    if (const std::string caseId = record.data["case"].text(""); !caseId.empty()) return mayReadCase(caseId);
    const bool reported = record.type == "discipline.concernReported";
    const bool cameToNothing =
        record.type == "discipline.screened" && record.data["kind"].text("") == "conduct" && record.data["outcome"].text("") == "none";
    return !(reported || cameToNothing) || m_concerns.contains(record.data["concern"].text(""));
}

}  // namespace adab::discipline
