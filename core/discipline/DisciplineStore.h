// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discipline/Case.h"
#include "discipline/Discipline.h"
#include "discipline/Screening.h"
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
/// Conduct that somebody reported by `at`, as known then, oldest first; of one person where given.
struct Report {
    std::string concern;
    std::string record;
    std::int64_t seq = 0;
    std::string by;  ///< who recorded it
    Opened opened;   ///< what is alleged, of whom, by whom, on which evidence
    Instant reportedAt;
    ConcernState state = ConcernState::Asked;
    std::string plan;
    std::string caseId;  ///< that it led to
};
void insertReport(Session& session, const ledger::Record& record);
std::vector<Report> reports(Session& session, Instant at, std::optional<Instant> known, const std::string& person = {});

/// What became of a concern.
struct ScreeningRow {
    std::string concern;
    std::string record;
    ScreeningOutcome outcome = ScreeningOutcome::None;
    std::string caseId;
    std::string by;
    Instant at;
};
void insertScreening(Session& session, const ledger::Record& record);
std::optional<ScreeningRow> screeningOf(Session& session, const std::string& concern);

/// All concerns acted on, by id: one statement for a whole list.
std::map<std::string, ActedConcern> allActedOn(Session& session, Instant at);
/// What the person answered to the role that a plan proposes; the last answer counts.
void setProposalState(Session& session, const std::string& plan, RoleProposal::State state, Instant answeredAt);
std::optional<SupportPlan> planNamed(Session& session, const std::string& plan);
std::vector<SupportPlan> plansOf(Session& session, const std::string& person, Instant at);

}  // namespace adab::discipline
