// SPDX-License-Identifier: GPL-3.0-or-later
#include "Law.h"
#include "ScenarioLaws.h"

void attack(std::string_view text) { holdScenarioLaws(text); }
