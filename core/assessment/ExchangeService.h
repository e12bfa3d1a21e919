// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Item.h"
#include "gate/Registry.h"
#include "packs/Pack.h"

namespace adab::assessment {

/// An imported bank is content as courses are: a pack of the kind `bank` with one file, `items.json`. Every import that changes something
/// is a further version, so attempts keep the wording that they met.
inline constexpr const char* kBankKind = "bank";
inline constexpr const char* kBankFile = "items.json";
/// The items of such a pack.
std::vector<Item> itemsOfBankFile(const packs::Pack& bank);

/// `assessment.importItems`, `assessment.exportItems`, `assessment.statistics`.
void registerExchange(gate::Registry& registry);

}  // namespace adab::assessment
