// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Item.h"

#include <string>

namespace adab::assessment {

/// An item as JSON without floating point, whole: `itemFromJson(itemJson(item)) = item`. What holds its default is left out, so equal
/// items have equal text.
Json itemJson(const Item& item);
/// The way back; what is missing or of another shape holds its default.
Item itemFromJson(const Json& json);
/// Hex SHA-256 of the item's canonical JSON, its id and version left out: whether two are the same question in the same words.
std::string itemDigest(const Item& item);

}  // namespace adab::assessment
