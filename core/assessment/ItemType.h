// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Item.h"
#include "base/Result.h"
#include "base/Yaml.h"

namespace adab::assessment {

/// What one kind of item is and how it is scored; knows nothing of attempts, time or storage. A further kind is a further file
/// like SingleChoice.cpp and a line in `typeOf`.
class ItemType {
public:
    virtual ~ItemType() = default;

    /// Says what is wrong with an item of this kind as its author wrote it. `place` is the item's node in the neutral file.
    virtual void check(const Item& item, const Yaml& place, Problems& problems) const = 0;
    /// Reads the `response` of a request. Errors: `assessment.response-shape`, `assessment.response-option {option}`,
    /// `assessment.response-too-long {limit}`. An empty answer is a response taken back and reads as monostate.
    virtual Result<Response> read(const Item& item, const Json& response) const = 0;
    /// Exact, deterministic, independent of the learner's language. Never throws for a response that `read` gave.
    virtual Scored score(const Item& item, const Response& response) const = 0;
};

const ItemType& singleChoiceType();
const ItemType& multipleChoiceType();
const ItemType& orderingType();
const ItemType& shortTextType();
const ItemType& typeOf(ItemKind kind);

/// A response as an answer of the gate and as record data: `{"chosen":[…]}`, `{"order":[…]}`, `{"text":"…"}`, or null.
Json toJson(const Response& response);
/// The way back from record data; what is not a response reads as none.
Response responseFromJson(const Json& json);

}  // namespace adab::assessment
