// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

#include <string>

namespace adab::people {

/// Who issues certificates and whose house this is.
struct Organisation {
    std::string id;    ///< `org-…`, in every claim that the organisation signs
    std::string name;  ///< as its people write it
    std::string zone;  ///< of the head office; sites have their own
    Instant foundedAt;
};

/// Throws Refused("people.no-organisation") before `people.foundOrganisation`.
Organisation organisationOf(storage::Session& session);

/// `people.foundOrganisation` (once, by the operator) and `people.organisation` (anybody: the sign-in page shows the name).
void registerOrganisation(gate::Registry& registry);

}  // namespace adab::people
