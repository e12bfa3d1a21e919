// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Item.h"
#include "base/Result.h"
#include "base/Yaml.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
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

/// The words that explain one part of a mark, in one language; empty where there are none.
struct PartWords {
    std::string label;     ///< what the part is about: an option, a stem, the sentence around a gap
    std::string given;     ///< what was answered there
    std::string expected;  ///< what would have been right
    std::string feedback;  ///< what the author says to it
};

/// What one kind of item is and how it is scored; knows nothing of attempts, time or storage. A further kind is a further file
/// like SingleChoice.cpp and a line in `typeOf`.
class ItemType {
public:
    virtual ~ItemType() = default;

    // ---- as an author writes it

    /// Names in the neutral file and in the files of words that items of this kind have beside those that all have (ItemParse.cpp).
    struct Names {
        std::set<std::string_view> neutral;
        std::set<std::string_view> words;
    };
    virtual Names names() const = 0;
    /// What holds where the author does not say.
    virtual Credit usualCredit() const { return Credit::AllOrNothing; }
    /// Reads what stands in the neutral file under the kind's own names; `options` and a `key` that is a list are read already.
    virtual void readNeutral(const Yaml&, Item&, Problems&) const {}
    /// Reads what stands in a file of words under the kind's own names; `options` and `feedback` are read already.
    virtual void readWords(const Yaml&, const Item&, ItemText&, Problems&) const {}
    /// Says what is wrong with an item of this kind. `place` is the item's node in the neutral file, missing where it came another way.
    virtual void check(const Item& item, const Yaml& place, Problems& problems) const = 0;
    /// The same for its words in one language; `place` is their node.
    virtual void checkWords(const Item& item, const ItemText& text, const Yaml& place, Problems& problems) const = 0;

    // ---- answered and scored

    /// Reads the `response` of a request. Errors (field `response`): `assessment.response-shape {expected}`, `.response-option {option}`,
    /// `.response-incomplete-order {count}`, `.response-too-long {limit}`, `.response-number`, `.response-point {width, height}`,
    /// `.response-rating {levels}`, `.response-locale {locale}`. An empty answer is a response taken back and reads as monostate.
    /// `read(toJson(r)) = r`.
    virtual Result<Response> read(const Item& item, const Json& response) const = 0;
    /// Exact, deterministic, independent of the learner's language and of the order in which options were shown. Never throws for a
    /// response that `read` gave; a response of another kind of item counts as none.
    virtual Scored score(const Item& item, const Response& response, const Aids& aids = {}) const = 0;
    /// A response that earns the whole mark: for demonstrations and tests. Monostate where only a person can say.
    virtual Response best(const Item& item) const = 0;
    /// The mark to be expected of somebody who chooses at random; nothing where one cannot guess (Moodle: random guess score).
    virtual std::optional<Fraction> randomGuess(const Item& item) const = 0;

    // ---- shown

    /// Adds to the view what this kind shows beside stem, options and figure; nothing that tells what is right (ItemView.h).
    virtual void addView(const Item&, const ViewContext&, Json&) const {}
    /// Adds to the review what this kind shows beside options and parts.
    virtual void addReview(const Item&, const Response&, const ViewContext&, Json&) const {}
    /// Puts one part of a score into words.
    virtual PartWords describe(const Item& item, const Response& response, const Part& part, const ItemText& text) const = 0;
};

const ItemType& singleChoiceType();
const ItemType& multipleChoiceType();
const ItemType& trueFalseType();
const ItemType& matchingType();
const ItemType& orderingType();
const ItemType& gapFillType();
const ItemType& shortTextType();
const ItemType& numericType();
const ItemType& hotspotType();
const ItemType& errorTextType();
const ItemType& judgementType();
const ItemType& speechFormulaType();
const ItemType& writtenType();
const ItemType& descriptionType();
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
