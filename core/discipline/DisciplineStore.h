// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discipline/Discipline.h"
#include "ledger/Record.h"
#include "storage/Database.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace adab::discipline {

using storage::Session;

/// A concern as a fact raised it, or as it was when somebody first acted on it.
void insertConcern(Session& session, const policies::Effect& effect, const ledger::Record& record);
void setConcernState(Session& session, const std::string& concern, ConcernState state, const std::string& plan, Instant actedAt);
void insertPlan(Session& session, const SupportPlan& plan);

std::optional<ActedConcern> actedOn(Session& session, const std::string& concern);
/// Concerns that facts raised by `at`, as known then, by when the facts were true; of one person where given. Those of time are asked for.
struct RaisedConcern {
    policies::Effect effect;
    ConcernState state = ConcernState::Asked;
    std::string plan;
};
std::vector<RaisedConcern> raisedByFacts(Session& session, const std::string& person, Instant at, std::optional<Instant> known);
/// All concerns acted on, by id: one statement for a whole list.
std::map<std::string, ActedConcern> allActedOn(Session& session, Instant at);
std::vector<SupportPlan> plansOf(Session& session, const std::string& person, Instant at);

}  // namespace adab::discipline
