// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Item.h"
#include "base/Yaml.h"

#include <map>
#include <string>

namespace adab::assessment {

/// Reads `items.yaml` (language-neutral: ids, kinds, options, keys) and each locale's `items.yaml` (words). What is wrong goes to
/// `problems` with file, line, column and remedy; an item with a problem of its own is still returned as far as it could be read.
/// `courses/_template` shows every kind.
ItemBank parseItems(const Yaml& neutral, const std::map<std::string, Yaml>& locales, Problems& problems);

/// What is wrong with an item that came another way (an import), in the same words but without places.
Problems checkItem(const Item& item);

}  // namespace adab::assessment
