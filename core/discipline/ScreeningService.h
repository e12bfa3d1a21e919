// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discipline/DisciplineStore.h"
#include "gate/Registry.h"

#include <cstdint>
#include <vector>

namespace adab::discipline {

Json factsData(const std::vector<std::int64_t>& seqs);

/// The record of a policy's concern has the concern's own id: two seats that act at once make one.
gate::NewRecord raised(const policies::Effect& effect);

/// A concern as the screening sees it.
ConcernToScreen toScreen(const policies::Effect& effect, ConcernState state);
ConcernToScreen toScreen(Session& session, const Report& report);
/// Why the reader may not screen it at all, with who may instead; nothing where they may.
std::optional<CaseRefusal> conflictOf(Session& session, const ConcernToScreen& concern, const gate::Call& call);
/// What the reader may make of it.
std::vector<ScreeningOutcome> outcomesFor(const ConcernToScreen& concern, const gate::Call& call);

/// Acting on concerns: `discipline.reportConcern` (conduct: `discipline.concernReported {concern, …as caseOpened}` + private words),
/// `discipline.screen`, once a concern: `discipline.screened {concern, kind, outcome, program, case?}` + private reason, then the plan
/// (`discipline.supportOffered {plan, concern, screening, program, steps, lastDay, untilAt, zone, jobRole?, roleFrom?}`) or the case that
/// it leads to, which name the screening. `discipline.openCase` reports and screens to a case at once, where somebody else raised it.
/// `discipline.answerProposal`: the person agrees to another role or not (`discipline.proposalAnswered {plan, agreed}`).
void registerScreening(gate::Registry& registry);

}  // namespace adab::discipline
