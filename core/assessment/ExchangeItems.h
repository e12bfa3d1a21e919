// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Exchange.h"
#include "assessment/Item.h"

#include <functional>
#include <string>
#include <string_view>

/// Between the neutral model of other programs and our items.
namespace adab::assessment {

/// The language that its letters show: `th`, `fa`, `ar`, else `en`.
std::string localeOf(const ForeignItem& item);

/// An item with words in one language. Weights stay as they are (the ticks of a multiple choice are summed up and never go below nought; a
/// single choice may cost, as in Moodle). It tests no rule and belongs to no lesson yet: an author says that.
Item itemOf(const ForeignItem& foreign, std::string id, const std::string& locale);

/// What an importing program would read of the item, in that language. Kinds that no other program knows become a description, and `Held`
/// says so.
enum class Held { Whole, NotAtAll };
struct Outgoing {
    ForeignItem item;
    Held held = Held::Whole;
};
Outgoing foreignOf(const Item& item, std::string_view locale);

/// Ids of items are letters, digits, dots and dashes: the source's own where it is one, else of its title, else `q1`, `q2` … `taken` says
/// which are given away.
std::string idFor(const ForeignItem& item, const std::function<bool(const std::string&)>& taken);

}  // namespace adab::assessment
