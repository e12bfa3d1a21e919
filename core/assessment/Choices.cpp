// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Choices.h"

#include "base/Text.h"

#include <numeric>

namespace adab::assessment {

std::string textFor(const std::map<std::string, std::string>& texts, const std::string& id) {
    const auto found = texts.find(id);
    return found == texts.end() ? std::string() : found->second;
}

std::string optionText(const ItemText& text, const std::string& option) {
    const auto found = text.options.find(option);
    return found == text.options.end() || found->second.empty() ? option : found->second;
}

Json optionsJson(const std::vector<std::string>& options, const ItemText& text) {
    Json list = Json::list();
    for (const auto& option : options) list.push(Json::object({{"option", option}, {"text", optionText(text, option)}}));
    return list;
}

const std::vector<std::string>& orderOf(const Item& item, const ViewContext& context) {
    return context.order.size() == item.options.size() ? context.order : item.options;
}

// ---- reading what an author wrote ------------------------------------------------------------------------------------------------

bool isId(std::string_view text) {
    constexpr std::size_t longest = 64;
    return !text.empty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    });
}

std::vector<std::string> readIds(const Yaml& list, const std::string& what, Problems& problems) {
    std::vector<std::string> ids;
    if (!list) return ids;
    if (!list.isList()) {
        problems.push_back(list.problem(what + " is not a list", "write it as a list, as [a, b, c]"));
        return ids;
    }
    for (const auto& entry : list.items()) {
        if (!entry.isScalar() || !isId(entry.scalar()))
            problems.push_back(entry.problem(what + " holds something that is no id", "write ids of letters, digits, dots and dashes"));
        else
            ids.push_back(entry.scalar());
    }
    return ids;
}

std::int64_t readInteger(const Yaml& map, std::string_view name, std::int64_t lowest, std::int64_t highest, std::int64_t fallback,
                         const Item& item, Problems& problems) {
    const Yaml& node = map[name];
    if (!node) return fallback;
    const auto value = node.integer();
    if (value && *value >= lowest && *value <= highest) return *value;
    problems.push_back(node.problem(
        std::string(name) + " of item " + item.id + " is no whole number from " + std::to_string(lowest) + " to " + std::to_string(highest),
        "write a whole number, as " + std::string(name) + ": " + std::to_string(std::max(lowest, fallback))));
    return fallback;
}

std::optional<Fraction> readFraction(const Yaml& map, std::string_view name, const Fraction& lowest, const Fraction& highest,
                                     const Item& item, Problems& problems) {
    const Yaml& node = map[name];
    if (!node) return std::nullopt;
    const auto value = node.fraction();
    if (value && *value >= lowest && *value <= highest) return value;
    problems.push_back(
        node.problem(std::string(name) + " of item " + item.id + " is no fraction from " + lowest.text() + " to " + highest.text(),
                     "write a fraction or a decimal, as " + std::string(name) + ": \"1/4\""));
    return std::nullopt;
}

std::map<std::string, std::string> readTexts(const Item& item, const Yaml& map, const std::vector<std::string>& known,
                                             const std::string& what, Problems& problems) {
    std::map<std::string, std::string> texts;
    if (map && !map.isMap()) problems.push_back(map.problem(what + " of item " + item.id + " is no map", "write a line for each, as a: …"));
    for (const auto& [key, value] : map.members()) {
        if (!contains(known, key.scalar()))
            problems.push_back(
                key.problem("item " + item.id + " has no " + what + " " + key.scalar(), "use the ids of the pack's items.yaml"));
        if (value.scalar().empty())
            problems.push_back(value.problem(what + " " + key.scalar() + " of item " + item.id + " is empty", "write a sentence"));
        texts[key.scalar()] = value.scalar();
    }
    return texts;
}

void refuseUnknownNames(const Yaml& map, const std::set<std::string_view>& known, const std::string& where, Problems& problems) {
    for (const auto& [key, value] : map.members())
        if (!known.contains(key.scalar())) {
            std::string list;
            for (const auto& one : known) list += (list.empty() ? "" : ", ") + std::string(one);
            problems.push_back(key.problem(where + " does not know " + key.scalar(), "use one of: " + list));
        }
}

void checkOptions(const Item& item, const Yaml& place, std::size_t fewest, Problems& problems) {
    constexpr std::size_t most = 200;
    const Yaml& options = placeOf(place["options"], place);
    if (item.options.size() < fewest)
        problems.push_back(options.problem("item " + item.id + " offers fewer than " + std::to_string(fewest) + " options",
                                           "list " + std::to_string(fewest) + " or more option ids, as options: [a, b, c]"));
    if (item.options.size() > most)
        problems.push_back(
            options.problem("item " + item.id + " offers more than " + std::to_string(most) + " options", "make several items of it"));
    for (std::size_t i = 0; i < item.options.size(); ++i) {
        const auto at = item.options.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::find(item.options.begin(), at, *at) != at)
            problems.push_back(
                options.problem("option " + *at + " of item " + item.id + " stands twice", "give each option an id of its own"));
    }
}

void checkKey(const Item& item, const Yaml& place, std::size_t fewest, Problems& problems) {
    const Yaml& key = placeOf(placeOf(place["key"], place["fractions"]), place);
    if (item.key.size() < fewest)
        problems.push_back(key.problem("item " + item.id + " has too short a key", "name the right options, as key: [c]"));
    for (std::size_t i = 0; i < item.key.size(); ++i) {
        const auto at = item.key.begin() + static_cast<std::ptrdiff_t>(i);
        if (!contains(item.options, *at))
            problems.push_back(key.problem("the key of item " + item.id + " names " + *at + ", which is no option of it",
                                           "use one of the ids under options"));
        if (std::find(item.key.begin(), at, *at) != at)
            problems.push_back(key.problem("the key of item " + item.id + " names " + *at + " twice", "name it once"));
    }
}

void checkCredit(const Item& item, const Yaml& place, std::initializer_list<Credit> known, Problems& problems) {
    if (std::find(known.begin(), known.end(), item.credit) != known.end()) return;
    std::string list;
    for (const Credit credit : known) list += (list.empty() ? "" : " or ") + std::string(name(credit));
    problems.push_back(placeOf(place["credit"], place)
                           .problem("credit " + std::string(name(item.credit)) + " means nothing for the " + std::string(name(item.kind)) +
                                        " item " + item.id,
                                    "write credit: " + list + ", or leave it out"));
}

void checkTexts(const Item& item, const std::vector<std::string>& ids, const std::map<std::string, std::string>& texts,
                std::string_view what, const Yaml& place, Problems& problems) {
    for (const auto& id : ids) {
        if (!textFor(texts, id).empty()) continue;
        if (texts.contains(id) && place) continue;  // an empty line has been named where it stands
        problems.push_back(
            place.problem(std::string(what) + " " + id + " of item " + item.id + " has no text", "add a line " + id + ": …"));
    }
}

void checkOptionWords(const Item& item, const ItemText& text, const Yaml& place, Feedback feedback, Problems& problems) {
    checkTexts(item, item.options, text.options, "option", placeOf(place["options"], place), problems);
    if (feedback == Feedback::Free) return;
    for (const auto& option : item.options)
        if (!text.feedback.contains(option))
            problems.push_back(
                placeOf(place["feedback"], place)
                    .problem("option " + option + " of item " + item.id + " has no feedback", "say why it is right, or why not"));
}

// ---- reading what a learner answered ---------------------------------------------------------------------------------------------

Error shapeError(std::string_view expected) { return {"assessment.response-shape", Json::object({{"expected", expected}}), "response"}; }

Error optionError(std::string_view option) {
    constexpr std::size_t shown = 64;
    return {"assessment.response-option", Json::object({{"option", isId(option) ? option.substr(0, shown) : "?"}}), "response"};
}

Result<std::vector<std::string>> readOptions(const Item& item, const Json& response, std::string_view member, Order order) {
    const Json& list = response[member];
    if (!list.isList()) return shapeError(member);
    std::vector<std::string> chosen;
    for (const auto& entry : list.items()) {
        if (!entry.isText() || !contains(item.options, entry.text()) || contains(chosen, entry.text())) return optionError(entry.text("?"));
        chosen.push_back(entry.text());
    }
    if (order == Order::Any) {
        std::vector<std::string> sorted;
        for (const auto& option : item.options)
            if (contains(chosen, option)) sorted.push_back(option);
        return sorted;
    }
    return chosen;
}

Result<std::string> readLine(const Json& text, std::string_view expected, std::int64_t limit) {
    if (!text.isText()) return shapeError(expected);
    // What is far too long is not even normalised: a code point has at most four bytes, and folding white space only shortens.
    const auto tooLong = [&] { return Error{"assessment.response-too-long", Json::object({{"limit", limit}}), "response"}; };
    constexpr std::size_t slack = 64;
    if (text.text().size() > static_cast<std::size_t>(limit) * slack) return tooLong();
    std::string line = base::normalised(text.text());
    if (base::codePointCount(line) > static_cast<std::size_t>(limit)) return tooLong();
    return line;
}

Result<Response> readOrder(const Item& item, const Json& response) {
    auto order = readOptions(item, response, "order", Order::Kept);
    if (!order) return order.error();
    if (order->empty()) return Response{};
    if (order->size() != item.options.size())
        return Error{"assessment.response-incomplete-order", Json::object({{"count", item.options.size()}}), "response"};
    return Response{Ordered{*order}};
}

// ---- summing up ------------------------------------------------------------------------------------------------------------------

Scored settle(const Item& item, std::vector<Part> parts) {
    Scored scored;
    for (const auto& part : parts) scored.mark = scored.mark + part.earned;
    const Fraction most(1);
    const Fraction limit = scored.mark > most ? most : scored.mark < item.lowest ? item.lowest : scored.mark;
    if (limit != scored.mark) parts.push_back({{}, limit - scored.mark, Fraction(0), Reason::Limited, {}});
    scored.mark = limit;
    const bool slip = std::any_of(parts.begin(), parts.end(), [](const Part& part) { return part.reason == Reason::Slip; });
    scored.verdict = scored.mark <= Fraction(0) ? Verdict::Wrong
                     : scored.mark < most       ? Verdict::Partly
                     : slip                     ? Verdict::Spelling
                                                : Verdict::Right;
    scored.parts = std::move(parts);
    return scored;
}

Scored scoreTicks(const Item& item, const std::vector<std::string>& ticked) {
    if (ticked.empty()) return {};
    std::vector<Part> parts;
    if (!item.fractions.empty()) {
        for (const auto& option : item.options) {
            const auto known = item.fractions.find(option);
            const Fraction worth = known == item.fractions.end() ? Fraction(0) : known->second;
            const Fraction most = worth > Fraction(0) ? worth : Fraction(0);
            if (contains(ticked, option))
                parts.push_back({option, worth, most, worth > Fraction(0) ? Reason::Right : Reason::Wrong, {}});
            else if (most > Fraction(0))
                parts.push_back({option, Fraction(0), most, Reason::Missing, {}});
        }
        return settle(item, std::move(parts));
    }
    const auto keys = static_cast<std::int64_t>(item.key.size());
    const auto others = static_cast<std::int64_t>(item.options.size()) - keys;
    if (keys == 0) return settle(item, {});
    const Fraction share(1, keys);
    Fraction cost;
    if (item.credit == Credit::Penalised) cost = item.penalty ? *item.penalty : others > 0 ? Fraction(1, others) : Fraction(0);
    std::int64_t right = 0;
    std::int64_t wrong = 0;
    for (const auto& option : item.options) {
        const bool isKey = contains(item.key, option);
        if (contains(ticked, option)) {
            ++(isKey ? right : wrong);
            parts.push_back(isKey ? Part{option, share, share, Reason::Right, {}}
                                  : Part{option, Fraction(0) - cost, Fraction(0), Reason::Wrong, {}});
        } else if (isKey) {
            parts.push_back({option, Fraction(0), share, Reason::Missing, {}});
        }
    }
    const std::int64_t excess = std::max<std::int64_t>(0, right + wrong - keys);
    if (item.credit == Credit::Partial && excess > 0 && right > 0)
        parts.push_back({{}, Fraction(-std::min(excess, right), keys), Fraction(0), Reason::TooMany, {}});
    const bool whole = right == keys && wrong == 0;
    if (item.credit == Credit::AllOrNothing && !whole && right > 0)
        parts.push_back({{}, Fraction(-right, keys), Fraction(0), Reason::Limited, {}});
    return settle(item, std::move(parts));
}

PartWords describeOption(const Item& item, const std::vector<std::string>& chosen, const Part& part, const ItemText& text) {
    PartWords words;
    if (part.id.empty()) return words;
    words.label = optionText(text, part.id);
    if (contains(chosen, part.id)) words.given = words.label;
    if (contains(item.key, part.id)) words.expected = words.label;
    words.feedback = textFor(text.feedback, part.id);
    return words;
}

}  // namespace adab::assessment
