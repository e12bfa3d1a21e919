// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AssessmentService.h"

#include "assessment/AssessmentParts.h"
#include "assessment/ConductStore.h"
#include "assessment/ExchangeService.h"
#include "assessment/ItemChecks.h"

namespace adab::assessment {

using gate::Record;

void registerAssessment(gate::Registry& registry) {
    // Of a response every text that was typed, by the name that its kind of question gives it.
    registry.privateTexts("exams", {{"assessment.responseSaved", {}},
                                    {"assessment.slotGraded", {"comment"}},
                                    {"assessment.regraded", {"reason"}},
                                    {"assessment.annulled", {"reason"}},
                                    {"assessment.attemptGranted", {"reason"}}});
    // Why somebody needs another form of an exam tells of health.
    registry.privateTexts("accommodation", {{"assessment.accommodationGranted", {"reason"}}});
    packs::addKindCheck("course", "assessment.items", checkItems);
    packs::addKindCheck("course", "assessment.media", checkItemMedia);
    packs::addKindCheck("program", "assessment.exams", checkExams);

    registerAttempts(registry);
    registerReview(registry);
    registerGrading(registry);
    registerConduct(registry);
    registerBanks(registry);
    registerAuthors(registry);
    registerExchange(registry);

    registry.projector(
        {"assessment.attempts",
         2,
         {"assessment.attemptStarted", "assessment.responseSaved", "assessment.checked", "assessment.submitted", "assessment.graderAsked",
          "assessment.slotGraded", "assessment.graded", "assessment.regraded", "assessment.abandoned", "assessment.annulled",
          "assessment.accommodationGranted", "assessment.accommodationEnded", "assessment.examUnlocked", "assessment.attemptGranted",
          "assessment.graderAssigned", "assessment.graderReleased"},
         {"assessment_attempts", "assessment_attempt_items", "assessment_responses", "assessment_steps", "assessment_scripts",
          "assessment_accommodations", "assessment_unlocks", "assessment_grants", "assessment_graders"},
         [](Session& session, const Record& record) {
             const auto event = eventOf(std::string_view(record.type).substr(record.type.find('.') + 1));
             if (!event)
                 projectConduct(session, record);
             else if (*event == AttemptEvent::SaveResponse)
                 projectResponse(session, record);
             else if (*event == AttemptEvent::Start)
                 projectStarted(session, record);
             else
                 projectStep(session, stepOf(*event, record.data).event, record);
         }});
    registry.projector({"assessment.banks",
                        1,
                        {"assessment.itemApproved", "packs.installed"},
                        {"assessment_item_approvals", "assessment_bank_installs"},
                        projectBank});
}

}  // namespace adab::assessment
