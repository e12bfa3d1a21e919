// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate/AccessRules.h"

#include <algorithm>

namespace adab::gate {

namespace {

bool isActive(const Grant& grant, Instant now) { return grant.from <= now && (!grant.until || now < *grant.until); }

bool contains(const std::vector<std::string>& all, const std::string& one) { return std::find(all.begin(), all.end(), one) != all.end(); }

/// Does a grant, narrowed to `reach`, cover the target?
bool covers(const Actor& actor, const Grant& grant, Reach reach, const Target& target) {
    if (target.isAnything()) return true;
    if (!target.person.empty() && target.person == actor.person) return true;
    switch (std::min(reach, grant.scope)) {
        case Reach::Own: return false;
        case Reach::Team: return contains(actor.team, target.person);
        case Reach::Site: return contains(target.sites, grant.site);
        case Reach::Organisation: return true;
    }
    return false;
}

/// Whoever is signed in is a learner of their own file, without a grant.
std::vector<Grant> grantsOf(const Actor& actor) {
    std::vector<Grant> grants = actor.grants;
    if (!actor.isNobody() && !actor.isOperator()) grants.push_back({Role::Learner, Reach::Own, {}, Instant{INT64_MIN}, std::nullopt});
    return grants;
}

}  // namespace

bool allowed(const Actor& actor, const Access& access, const Target& target, Instant now) {
    const std::vector<Grant> grants = grantsOf(actor);
    return std::any_of(grants.begin(), grants.end(), [&](const Grant& grant) {
        const auto row = access.find(grant.role);
        return row != access.end() && isActive(grant, now) && covers(actor, grant, row->second, target);
    });
}

bool holdsRole(const Actor& actor, Role role, Instant now) {
    const std::vector<Grant> grants = grantsOf(actor);
    return std::any_of(grants.begin(), grants.end(), [&](const Grant& grant) { return grant.role == role && isActive(grant, now); });
}

}  // namespace adab::gate
