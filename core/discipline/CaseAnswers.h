// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discipline/CaseContext.h"
#include "gate/Registry.h"

namespace adab::discipline {

/// Who reads of a case: somebody who runs it, or the person whom it is about.
enum class By { Others, Themselves };

/// Everything about a case, in that reader's language and calendar: the answer of `discipline.case`.
Json caseAsRead(gate::QueryCall& call, const LoadedCase& loaded, const Reader& reader, By by);

/// What people read of cases: `discipline.cases`, `discipline.case`, `discipline.myCases`.
void registerCaseAnswers(gate::Registry& registry);

}  // namespace adab::discipline
