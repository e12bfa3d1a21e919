// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::insight {

/// One page of the matrix: all labels are derived, only the rows asked for become JSON.
Json matrixAnswer(gate::QueryCall& call);

}  // namespace adab::insight
