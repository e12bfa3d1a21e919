// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standards/Standards.h"

namespace adab::standards {

/// Reads an installed standards pack (already checked by packs/PackChecks).
Registry readRegistry(const packs::Pack& pack);

/// The variant that holds at a place: of those whose every field fits, the most particular one (a site before a line of business before a
/// country, more fields before fewer, the first in the pack where equal); nothing where the rule itself holds.
const Variant* variantAt(const Rule& rule, const Place& place);

/// The id whose texts a person at that place is trained on: a variant's, or the rule's own.
const std::string& wordingAt(const Rule& rule, const Place& place);

}  // namespace adab::standards
