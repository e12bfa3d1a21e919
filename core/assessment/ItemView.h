// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/ItemType.h"

namespace adab::assessment {

/// What a learner sees of an item: `{kind, stem, options:[{option, text}], figure?:{image, alt, width, height}}` and what its kind adds.
/// Nothing here depends on the key, on fractions, feedback or hints: two items that differ only in those have equal views (a test holds
/// every kind to it).
Json viewOf(const Item& item, const ViewContext& context);

/// What is shown once review is open: `{options:[{option, text, feedback, chosen, correct, rightPlace?, chosenPlace?}], parts:[{part,
/// label, given, expected, earned, of, reason, detail, feedback}], outcome, why}` and what the kind adds.
Json reviewOf(const Item& item, const Response& response, const Scored& scored, const ViewContext& context);

}  // namespace adab::assessment
