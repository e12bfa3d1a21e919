// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PeopleDirectory.h"

#include "people/PeopleRules.h"
#include "people/PeopleStore.h"
#include "people/SignInStore.h"

#include <algorithm>

namespace adab::people {

namespace {

gate::Actor actorOf(Session& session, const std::string& person, Instant now) {
    if (!exists(session, person)) throw Refused("people.unknown", Json::object({{"person", person}}), "person");
    gate::Actor actor;
    actor.person = person;
    if (hasLeft(allJobsOf(session, person), now)) return actor;
    for (const RoleGrant& grant : grantsOf(session, person, now)) {
        actor.grants.push_back({grant.role, grant.scope, grant.site, grant.from, grant.until});
        // Whoever leads a whole site leads the own team there as well.
        const bool leads = grant.scope == gate::Reach::Team || (grant.role == gate::Role::Supervisor && grant.scope != gate::Reach::Own);
        if (!leads) continue;
        for (std::string& member : teamOf(session, person, grant.site, now)) actor.team.push_back(std::move(member));
    }
    return actor;
}

std::optional<std::string> personOfSession(Session& session, const std::string& token, Instant now) {
    const auto signIn = sessionOf(session, token);
    if (!signIn || stateOf(*signIn, now) != SessionState::Active) return std::nullopt;
    return signIn->person;
}

}  // namespace

gate::Directory makeDirectory() {
    gate::Directory directory;
    directory.actorOf = actorOf;
    directory.targetOf = people::targetOf;
    directory.readerOf = readerOf;
    directory.personOfSession = personOfSession;
    directory.touchSession = sessionTouched;
    return directory;
}

}  // namespace adab::people
