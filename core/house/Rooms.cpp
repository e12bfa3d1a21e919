// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/Rooms.h"

#include "assessment/AssessmentService.h"
#include "certification/CertificationService.h"
#include "courses/CoursesService.h"
#include "credentials/CredentialsService.h"
#include "discipline/DisciplineService.h"
#include "files/FilesService.h"
#include "formulas/FormulasService.h"
#include "insight/InsightService.h"
#include "packs/PacksService.h"
#include "people/Organisation.h"
#include "people/PeopleService.h"
#include "policies/PoliciesService.h"
#include "print/PrintService.h"
#include "reminders/RemindersService.h"
#include "rewards/RewardsService.h"
#include "scenarios/ScenariosService.h"
#include "standards/StandardsService.h"

namespace adab::house {

void registerAllRooms(gate::Registry& registry, const ledger::SigningKey& key, const reminders::MailPlace& mail) {
    packs::registerPacks(registry);
    people::registerOrganisation(registry);
    people::registerPeople(registry);
    standards::registerStandards(registry);
    formulas::registerFormulas(registry);
    assessment::registerAssessment(registry);
    scenarios::registerScenarios(registry);
    courses::registerCourses(registry);
    certification::registerCertification(registry);
    credentials::registerCredentials(registry, key);
    policies::registerPolicies(registry);
    rewards::registerRewards(registry);
    discipline::registerDiscipline(registry);
    reminders::registerReminders(registry);
    reminders::registerMailSettings(registry, mail);
    insight::registerInsight(registry);
    files::registerFiles(registry);
    print::registerPrint(registry, key);
}

std::shared_ptr<const gate::Registry> allRooms(const ledger::SigningKey& key, const reminders::MailPlace& mail) {
    const auto registry = std::make_shared<gate::Registry>();
    registerAllRooms(*registry, key, mail);
    return registry;
}

}  // namespace adab::house
