// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Record.h"
#include "people/People.h"
#include "policies/FactStore.h"
#include "policies/PoliciesStore.h"

#include <optional>
#include <string>
#include <vector>

/// Facts as records tell them, and what was true around them.
namespace adab::policies {

/// The types that tell a fact: `certification.awarded` and `policies.factReported`.
const std::vector<std::string>& factRecordTypes();
/// An award that was earned or renewed in time (a late renewal is earned anew), or what was reported. Circumstances are not in it.
Fact factIn(const ledger::Record& record);

/// A reported fact as a record `policies.factReported {trigger, measure, value, subject, chain}`: what a visit, a KPI, an idea, an
/// agreement or a confirmed concern tells, by a command of this room or by a room below.
ledger::NewRecord recordOf(const Fact& fact);

/// Circumstances from what is known of a person's work.
Circumstances circumstancesOf(const std::vector<people::Job>& jobs, const std::vector<people::Absence>& absences, Instant at);
/// The same, asked for; with the earlier facts of that kind.
Circumstances circumstancesOf(Session& session, const Fact& fact);
Circumstances circumstancesOf(Session& session, const std::string& person, Instant at);

/// What the record of a fact brings about under the policies in force when it was true; each effect once, by its id.
std::vector<Effect> effectsOf(Session& session, const Policies& policies, const ledger::Record& record);

}  // namespace adab::policies
