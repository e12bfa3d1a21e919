// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::assessment {

/// Exams: start, save, submit, review. A learner reaches their own attempts and nobody else's; the operator answers no quiz.
/// Records: `assessment.attemptStarted`, `.responseSaved`, `.submitted`, `.graded` (see AssessmentReader.h).
void registerAssessment(gate::Registry& registry);

}  // namespace adab::assessment
