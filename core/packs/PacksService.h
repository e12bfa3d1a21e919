// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"
#include "packs/Pack.h"

#include <string>

namespace adab::packs {

/// Checks the pack in that folder against what is installed, stores its bytes and appends `packs.installed {pack, version, kind, digest}`.
/// The same bytes again change nothing. Refused: `packs.invalid {pack, count, file, line, column, message, remedy}`,
/// `packs.version-taken {pack, version}`.
Json install(gate::CommandCall& call, const std::string& folder);
Json install(gate::CommandCall& call, const PackPtr& pack);

/// What is wrong with a pack among those that are installed by then.
Problems problemsOf(storage::Session& session, const PackPtr& pack, Instant at);

/// The pack in that folder as `install` would take it now, checked against what is installed. Refused: `packs.invalid`.
PackPtr checked(storage::Session& session, const std::string& folder, Instant now);

/// `packs.install`, `packs.list`, `packs.figure` and the projector of `packs.installed`.
void registerPacks(gate::Registry& registry);

}  // namespace adab::packs
