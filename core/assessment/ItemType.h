// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Item.h"
#include "base/Result.h"
#include "base/Yaml.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adab::formulas {
class Formulas;
}

namespace adab::assessment {

/// What scoring stands on beyond the item: the speech formulas of the version that the attempt froze. A speech-formula item that is scored
/// without them needs a person.
struct Aids {
    const formulas::Formulas* formulas = nullptr;
};

/// For whom an item is written out.
struct ViewContext {
    std::string locale = "en";
    std::vector<std::string> order;  ///< the item's options as this attempt shows them; as the author wrote them where empty
    std::string figures;             ///< what goes before a figure's name: `presence/1.0.0/`
    /// Words of the house in the reader's language (`assessment.option-true` …); a code stands for itself where there is nobody to ask.
    std::function<std::string(std::string_view code)> say;
};

/// What one kind of item is and how it is scored; knows nothing of attempts, time or storage. A further kind is a further file
/// like SingleChoice.cpp and a line in `typeOf`.
class ItemType {
public:
    virtual ~ItemType() = default;

    /// Says what is wrong with an item of this kind as its author wrote it. `place` is the item's node in the neutral file.
    virtual void check(const Item& item, const Yaml& place, Problems& problems) const = 0;
    /// Reads the `response` of a request. Errors (field `response`): `assessment.response-shape {expected}`, `.response-option {option}`,
    /// `.response-incomplete-order {count}`, `.response-too-long {limit}`, `.response-point {width, height}`, `.response-rating {levels}`,
    /// `.response-locale {locale}`. An empty answer is a response taken back and reads as monostate. `read(toJson(r)) = r`.
    virtual Result<Response> read(const Item& item, const Json& response) const = 0;
    /// Exact, deterministic, independent of the learner's language and of the order in which options were shown. Never throws for a
    /// response that `read` gave; a response of another kind of item counts as none.
    virtual Scored score(const Item& item, const Response& response, const Aids& aids = {}) const = 0;
    /// A response that earns the whole mark: for demonstrations and tests. Monostate where only a person can say.
    virtual Response best(const Item& item) const = 0;
    /// The mark to be expected of somebody who chooses at random; nothing where one cannot guess (Moodle: random guess score).
    virtual std::optional<Fraction> randomGuess(const Item& item) const = 0;
};

const ItemType& singleChoiceType();
const ItemType& multipleChoiceType();
const ItemType& orderingType();
const ItemType& shortTextType();
const ItemType& typeOf(ItemKind kind);

/// A response as an answer of the gate: `{"chosen":[…]}`, `{"order":[…]}`, `{"text":"…"}`, `{"pairs":{stem: option}}`,
/// `{"gaps":{gap: {"option":…} or {"text":…}}}`, `{"number":"…", "unit"?:…}`, `{"point":{"x":…, "y":…}}`, `{"ratings":{option: level}}`,
/// `{"said":"…", "locale":…}`, or null.
Json toJson(const Response& response);
/// The way back; what is not a response reads as none. Shapes only: whether it fits an item, `ItemType::read` says.
Response responseFromJson(const Json& json);

/// A response as a record keeps it: `data` holds ids and whole numbers only; what a person typed goes into the private texts.
struct ResponseRecord {
    Json data = Json::object();                ///< as `toJson`, with `true` in the place of each typed text; `{}` for none
    std::map<std::string, std::string> texts;  ///< private text by name: `text`, or the gap's id
};
ResponseRecord recordOf(const Response& response);
/// The way back. `text` gives a private text by its name, nothing where it has been erased: a response that was that text is then none.
Response responseFrom(const Json& data, const std::function<std::optional<std::string>(const std::string& name)>& text);

}  // namespace adab::assessment
