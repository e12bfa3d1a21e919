// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discipline/Case.h"
#include "ledger/Record.h"
#include "storage/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace adab::discipline {

using storage::Session;

/// Where a case belongs: fixed when it is opened, so that nothing that changes later changes how it is run.
struct CaseRow {
    std::string id;
    std::string person;
    std::string zone;
    std::string site;    ///< whose working days count
    std::string policy;  ///< whose procedure holds
    std::string policyVersion;
    Instant openedAt;
};

/// One thing that happened to a case, with the record that tells it.
struct CaseEntry {
    std::int64_t seq = 0;
    std::string record;
    std::string type;
    CaseEvent event;
};

void insertCase(Session& session, const ledger::Record& record);
void insertEntry(Session& session, const ledger::Record& record);

std::optional<CaseRow> caseNamed(Session& session, const std::string& id);
/// Cases opened by `at`, as known then (all where absent), oldest first; of one person where given.
std::vector<CaseRow> cases(Session& session, Instant at, std::optional<Instant> known, const std::string& person = {});
/// What happened to it by `at`, as known then, in the order of the record.
std::vector<CaseEntry> entriesOf(Session& session, const std::string& id, Instant at, std::optional<Instant> known = std::nullopt);

}  // namespace adab::discipline
