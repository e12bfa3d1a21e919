// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discipline/Case.h"
#include "gate/Registry.h"

#include <map>
#include <string>
#include <vector>

namespace adab::discipline {

/// Conduct as a request reports it: what is alleged, and its words by field (`allegation`, `evidence:0` …).
struct Reported {
    Opened opened;
    std::map<std::string, std::string> texts;
};
/// Of `person rule occurredOn discoveredOn allegation evidence grave? accuser?`. Throws Refused for what is missing or cannot be.
Reported reportedIn(gate::CommandCall& call);
/// The arguments that it reads.
std::vector<gate::Argument> reportArguments();

/// Opens a case out of a concern that was screened to one, under an id made before: `{case, stage}`. Throws Refused where the process does
/// not allow it.
Json openScreened(gate::CommandCall& call, const std::string& id, Reported reported);

/// Cases of conduct: every step of the fair process from the notice up to the appeal, `discipline.cases` (HR's desk, the nearest
/// deadline first), `discipline.case`, `discipline.myCases`. One record a step (CaseRecords.h) with `case` and `on`; words are private
/// texts. The procedure is that of the policy in force, when the case is opened, for the country of the person's site, else for every
/// country.
void registerCases(gate::Registry& registry);

}  // namespace adab::discipline
