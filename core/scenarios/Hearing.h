// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formulas/Grade.h"
#include "scenarios/Scenario.h"

#include <optional>
#include <string>
#include <string_view>

namespace adab::scenarios {

/// How one's own words were taken. `Unheard`: nothing of the formula was recognised, or a person should look; no move is made of them.
enum class Hearing { Full, Part, Poor, Unheard };
std::string_view name(Hearing hearing);  ///< `full part poor unheard`
std::optional<Hearing> hearingNamed(std::string_view name);

/// Full where the formula passes. Where a person should look, unheard, whatever else was found: that is never used against anybody. Poor
/// where something was said that hurts; part where some of it was there.
Hearing hearingOf(const formulas::Grade& grade);
/// The move that the node makes of them; nothing where they were not heard.
std::string moveFor(const FreeWords& free, Hearing hearing);

}  // namespace adab::scenarios
