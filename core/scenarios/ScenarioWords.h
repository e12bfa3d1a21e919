// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Yaml.h"
#include "scenarios/Scenario.h"

#include <string>

namespace adab::scenarios {

/// Reads `<locale>/scenarios/<id>.yaml`: a text for everything that the graph names, none for what it does not, and only details that it
/// draws.
ScenarioText readWords(const Scenario& scenario, const Yaml& words, const std::string& locale, Problems& problems);

/// What a play drew.
using Details = std::map<std::string, std::string>;
/// The text with `{room}` replaced by what was drawn.
std::string filled(const std::string& text, const Details& details);

}  // namespace adab::scenarios
