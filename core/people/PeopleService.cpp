// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PeopleService.h"

#include "people/PeopleProjectionStore.h"
#include "people/ServiceParts.h"

namespace adab::people {

void registerPeople(gate::Registry& registry) {
    registerPeopleProjectors(registry);
    registerPlaces(registry);
    registerStaff(registry);
    registerStaffQueries(registry);
    registerStaffImport(registry);
    registerRoster(registry);
    registerSignIn(registry);
}

}  // namespace adab::people
