// SPDX-License-Identifier: GPL-3.0-or-later
#include "Law.h"
#include "fuzz/ImportLaws.h"

void attack(std::string_view text) { holdImportLaws(adab::assessment::ExchangeFormat::MoodleXml, text); }
