// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/ItemType.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

/// What several kinds of item share: reading what authors and learners wrote, and summing up parts.
namespace adab::assessment {

inline bool contains(const std::vector<std::string>& list, std::string_view wanted) {
    return std::find(list.begin(), list.end(), wanted) != list.end();
}
/// The text under that id; empty where there is none.
std::string textFor(const std::map<std::string, std::string>& texts, const std::string& id);
/// The same for an option, which stands for itself where it has no text.
std::string optionText(const ItemText& text, const std::string& option);
Json optionsJson(const std::vector<std::string>& options, const ItemText& text);
/// The item's options as the attempt shows them.
const std::vector<std::string>& orderOf(const Item& item, const ViewContext& context);

// ---- reading what an author wrote

/// Letters, digits, dots, dashes, underscores; at most 64.
bool isId(std::string_view text);
std::vector<std::string> readIds(const Yaml& list, const std::string& what, Problems& problems);
/// A whole number in the range; a problem and the fallback where it is none, the fallback alone where it is not there.
std::int64_t readInteger(const Yaml& map, std::string_view name, std::int64_t lowest, std::int64_t highest, std::int64_t fallback,
                         const Item& item, Problems& problems);
/// The same for an exact fraction, `"2/3"` or `0.25`.
std::optional<Fraction> readFraction(const Yaml& map, std::string_view name, const Fraction& lowest, const Fraction& highest,
                                     const Item& item, Problems& problems);
/// `{id: text}`; an id that `known` does not hold is a problem.
std::map<std::string, std::string> readTexts(const Item& item, const Yaml& map, const std::vector<std::string>& known,
                                             const std::string& what, Problems& problems);
void refuseUnknownNames(const Yaml& map, const std::set<std::string_view>& known, const std::string& where, Problems& problems);
using base::placeOf;

/// Options as such: enough of them, ids, none twice.
void checkOptions(const Item& item, const Yaml& place, std::size_t fewest, Problems& problems);
/// The key as such: enough, known, none twice.
void checkKey(const Item& item, const Yaml& place, std::size_t fewest, Problems& problems);
/// Credit that means nothing for the kind.
void checkCredit(const Item& item, const Yaml& place, std::initializer_list<Credit> known, Problems& problems);
/// Every option has its words, and, where `Feedback::Needed`, its feedback.
enum class Feedback { Needed, Free };
void checkOptionWords(const Item& item, const ItemText& text, const Yaml& place, Feedback feedback, Problems& problems);
/// The same for a list of ids among texts.
void checkTexts(const Item& item, const std::vector<std::string>& ids, const std::map<std::string, std::string>& texts,
                std::string_view what, const Yaml& place, Problems& problems);

// ---- reading what a learner answered

/// Option ids of the item, each at most once, given back in the item's order where `Order::Any`.
enum class Order { Kept, Any };
Result<std::vector<std::string>> readOptions(const Item& item, const Json& response, std::string_view member, Order order);
Error shapeError(std::string_view expected);
Error optionError(std::string_view option);
/// Words typed into one line: normalised, at most so many code points.
Result<std::string> readLine(const Json& text, std::string_view expected, std::int64_t limit);
/// All options in an order, or none.
Result<Response> readOrder(const Item& item, const Json& response);

// ---- summing up

/// The parts and what they come to, held to what the item allows; the verdict follows from mark and parts.
Scored settle(const Item& item, std::vector<Part> parts);
/// Ticks among the options. With the author's fractions each tick earns its own. Else each right one earns 1/(right ones) and: penalised,
/// each wrong one costs the penalty (1/(wrong ones) where the author does not say), so that ticking all earns nothing; partial, each tick
/// beyond the number of right ones cancels one of them (as the OU's multiple response for Moodle); all or nothing: anything amiss, nothing.
Scored scoreTicks(const Item& item, const std::vector<std::string>& ticked);
/// Words for a part of one of the above.
PartWords describeOption(const Item& item, const std::vector<std::string>& chosen, const Part& part, const ItemText& text);

}  // namespace adab::assessment
