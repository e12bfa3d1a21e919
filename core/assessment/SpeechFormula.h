// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formulas/Formula.h"

#include <memory>

namespace adab::assessment {

/// The formulas of an installed pack, read once for its bytes: what `Aids` points at. Keep the pointer while scoring.
std::shared_ptr<const formulas::Formulas> formulasOf(const packs::PackPtr& pack);

}  // namespace adab::assessment
