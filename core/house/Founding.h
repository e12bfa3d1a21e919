// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "house/House.h"
#include "packs/PackChecks.h"

#include <string>
#include <vector>

namespace adab::house {

/// Calls as the operator and gives the value; throws Refused.
Json asOperator(House& house, const std::string& name, Json args = Json::object());
/// Calls as a person without signing in: demonstrations.
Json asPerson(House& house, const std::string& person, const std::string& name, Json args = Json::object());

/// Folders of the packs that the house ships, in the order in which they point at each other:
/// standards, formulas, courses, programs, policies.
std::vector<std::string> shippedPacks();

/// Checks packs of any kind with everything that the rooms require of theirs; needs no organisation.
packs::FolderCheck checkPacks(const std::vector<std::string>& folders, packs::Asked asked = packs::Asked::Problems);

/// Installs the shipped packs and enacts the shipped policies from that day on.
void installShipped(House& house, Date policiesFrom);

}  // namespace adab::house
