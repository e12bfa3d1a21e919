// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::assessment {

/// `assessment.previewItems`, `assessment.importItems`, `assessment.exportItems`, `assessment.statistics`.
void registerExchange(gate::Registry& registry);

}  // namespace adab::assessment
