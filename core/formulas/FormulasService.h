// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::formulas {

/// Practice of speech formulas. Grading is private: nothing that is said is kept. `formulas.recordPractice` keeps only that one practised.
void registerFormulas(gate::Registry& registry);

}  // namespace adab::formulas
