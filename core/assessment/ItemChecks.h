// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packs/PackChecks.h"

namespace adab::assessment {

/// What items need of their pack: that each figure is there, that a hotspot's figure is a drawing as large as the item says, and that
/// a speech formula is one of the course's formulas.
void checkItemMedia(const packs::Pack& course, const packs::Library& library, Problems& problems);

}  // namespace adab::assessment
