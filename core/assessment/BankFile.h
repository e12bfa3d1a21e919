// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Item.h"
#include "packs/Pack.h"

#include <optional>
#include <string>
#include <vector>

namespace adab::assessment {

/// An imported bank is content as courses are: a pack of the kind `bank` with one file, `items.json`. Every import or edit that changes
/// something is a further version, so attempts keep the wording that they met.
inline constexpr const char* kBankKind = "bank";
inline constexpr const char* kBankFile = "items.json";
/// The items of such a pack.
std::vector<Item> itemsOfBankFile(const packs::Pack& bank);
/// Refused("assessment.import-bank-name") where the name cannot be one.
void requireBankName(const std::string& bank);
/// The pack that holds these items, of which there is at least one; its name as above.
packs::PackPtr bankPack(const std::string& bank, const packs::Version& version, const std::vector<Item>& items);
/// The version after that one, where the bank is there already.
packs::Version versionAfter(const packs::PackPtr& before);
/// What our own kinds ask of an item beyond what every reader asks, in words. Ticks that do not sum up to the mark are told and taken.
std::optional<std::string> bankFault(const Item& item);

}  // namespace adab::assessment
