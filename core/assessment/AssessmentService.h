// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::assessment {

/// Exams: what one may begin, attempts with every answer saved, marks and their reasons, those who mark, accommodations and supervision,
/// banks. A learner reaches their own attempts; the operator answers no quiz.
/// Records of an attempt: `assessment.attemptStarted .responseSaved .checked .submitted .graderAsked .slotGraded .graded .regraded
/// .abandoned .annulled` (AttemptSteps.h; AssessmentReader.h for those that other rooms read). Beside attempts: `.accommodationGranted
/// .accommodationEnded .examUnlocked .attemptGranted .graderAssigned .graderReleased .itemApproved`.
void registerAssessment(gate::Registry& registry);

}  // namespace adab::assessment
