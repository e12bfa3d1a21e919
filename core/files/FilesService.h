// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::files {

/// Legal holds, what may be erased when, and erasing. Records: `files.holdPlaced {hold, case?}` and `files.holdLifted {hold, case?}`, each
/// with a private reason; `files.erased {gone: [{paper, count}], kept: [{paper, count, why, through?}]}` with a private reason. It comes
/// after every room that claims private texts; what it registers asks the registry for them.
void registerFiles(gate::Registry& registry);

/// The answers of `files.retention` and `files.holds` about one person, for whoever may see them.
Json retentionOf(gate::QueryCall& call, const gate::Registry& registry, const std::string& person);
Json holdsOfPerson(gate::QueryCall& call, const std::string& person);

}  // namespace adab::files
