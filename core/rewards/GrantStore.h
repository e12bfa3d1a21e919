// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Record.h"
#include "rewards/Payroll.h"
#include "storage/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace adab::rewards {

using storage::Session;

void insertGrant(Session& session, const Grant& grant);
void withdrawGrant(Session& session, const std::string& grant, Instant at);
std::optional<Grant> grantNamed(Session& session, const std::string& grant);
/// Grants true by `at` and recorded by `known` (all where absent), of one person or of everybody (empty); withdrawals as known then.
std::vector<Grant> grantsOf(Session& session, const std::string& person, Instant at, std::optional<Instant> known);

void insertPayroll(Session& session, const Payroll& payroll, std::int64_t seq);
void insertLine(Session& session, const std::string& payroll, const PayrollLine& line);
/// Payrolls closed by then, by cut-off, with their lines.
std::vector<Payroll> payrolls(Session& session, Instant closedBy);

void insertHold(Session& session, const std::string& caseId, const BonusHold& hold);
void releaseHold(Session& session, const std::string& caseId, Instant at);
std::vector<BonusHold> holds(Session& session);
/// Is there a hold of the case that was not released?
bool isHeldFor(Session& session, const std::string& caseId);

}  // namespace adab::rewards
