// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PeopleService.h"

#include "people/PeopleProjectionStore.h"
#include "people/PeopleStore.h"
#include "people/ServiceParts.h"
#include "people/SignInStore.h"

namespace adab::people {

namespace {

/// What is private of people here, and what lies beside the record.
void registerTexts(gate::Registry& registry) {
    registry.privateTexts(
        "house",
        {{"people.organisationFounded", {}}, {"people.siteAdded", {}}, {"people.departmentAdded", {}}, {"people.jobRoleAdded", {}}});
    registry.privateTexts("profile", {{"people.staffAdded", {"name", "latinName"}}, {"people.nameChanged", {"name", "latinName"}}});
    registry.privateTexts("preferences", {{"people.settingsSaved", {"particle", "pronoun", "badgeName:"}},
                                          {"people.nameConfirmed", {"badgeName:", "nameNote"}}});
    registry.privateTexts("roster", {{"people.shiftCovered", {"reason"}}, {"people.shiftCoverTakenBack", {"reason"}}});
    // Tries are counted under the login: they go before it does.
    registry.localRows({"throttles", "profile", forgetThrottles});
    for (const std::string& table : signInTables()) {
        registry.localRows(
            {table, "profile", [table](gate::Session& session, const std::string& person) { forgetRows(session, table, person); }});
    }
    registry.localRows({"organisation_secrets", {}, {}});
}

}  // namespace

void registerPeople(gate::Registry& registry) {
    registerPeopleProjectors(registry);
    registerTexts(registry);
    registerPlaces(registry);
    registerStaff(registry);
    registerStaffQueries(registry);
    registerStaffImport(registry);
    registerRoster(registry);
    registerSignIn(registry);
}

}  // namespace adab::people
