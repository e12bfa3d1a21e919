// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Choices.h"

namespace adab::assessment {
namespace {

/// Stems and what belongs to them, among options of which some may belong to none. Partial (usual): each right pair earns 1/(stems).
/// Penalised: each wrong pair costs, where the author does not say, 1/(stems × (options − 1)), so that guessing earns nothing on the
/// whole (formula scoring, S = R − W/(k − 1): Diamond and Evans 1973, "The correction for guessing"). A stem left open costs nothing.
class Matching final : public ItemType {
public:
    Names names() const override { return {{"stems", "options", "key"}, {"stems", "options", "feedback"}}; }
    Credit usualCredit() const override { return Credit::Partial; }

    void readNeutral(const Yaml& node, Item& item, Problems& problems) const override {
        item.stems = readIds(node["stems"], "stems of item " + item.id, problems);
        const Yaml& key = node["key"];
        if (!key.isMap())
            problems.push_back(placeOf(key, node).problem("the key of the matching " + item.id + " is no map",
                                                          "write key: {stem: option, …}, a pair for each stem"));
        for (const auto& [stem, option] : key.members()) {
            if (!contains(item.stems, stem.scalar()))
                problems.push_back(stem.problem("the key of item " + item.id + " names " + stem.scalar() + ", which is no stem of it",
                                                "use one of the ids under stems"));
            if (!contains(item.options, option.scalar()))
                problems.push_back(option.problem("the key of item " + item.id + " names " + option.scalar() + ", which is no option of it",
                                                  "use one of the ids under options"));
            item.pairs[stem.scalar()] = option.scalar();
        }
    }

    void check(const Item& item, const Yaml& place, Problems& problems) const override {
        checkOptions(item, place, 2, problems);
        const Yaml& stems = placeOf(place["stems"], place);
        if (item.stems.empty())
            problems.push_back(
                stems.problem("the matching " + item.id + " has no stems", "list what is to be matched, as stems: [s1, s2]"));
        for (std::size_t i = 0; i < item.stems.size(); ++i) {
            const auto at = item.stems.begin() + static_cast<std::ptrdiff_t>(i);
            if (std::find(item.stems.begin(), at, *at) != at)
                problems.push_back(
                    stems.problem("stem " + *at + " of item " + item.id + " stands twice", "give each stem an id of its own"));
            const auto pair = item.pairs.find(*at);
            if (pair == item.pairs.end())
                problems.push_back(placeOf(place["key"], place)
                                       .problem("the key of item " + item.id + " leaves out " + *at, "say which option belongs to it"));
            else if (!place && !contains(item.options, pair->second))
                problems.push_back(
                    place.problem("item " + item.id + " pairs " + *at + " with what is no option", "pair it with an option"));
        }
    }

    void readWords(const Yaml& node, const Item& item, ItemText& text, Problems& problems) const override {
        text.stems = readTexts(item, node["stems"], item.stems, "stem", problems);
    }

    void checkWords(const Item& item, const ItemText& text, const Yaml& place, Problems& problems) const override {
        checkTexts(item, item.stems, text.stems, "stem", placeOf(place["stems"], place), problems);
        checkOptionWords(item, text, place, Feedback::Free, problems);
    }

    Result<Response> read(const Item& item, const Json& response) const override {
        const Json& pairs = response["pairs"];
        if (!pairs.isObject()) return shapeError("pairs");
        Paired paired;
        for (const auto& [stem, option] : pairs.members()) {
            if (!contains(item.stems, stem)) return optionError(stem);
            if (option.isNull() || (option.isText() && option.text().empty())) continue;  // a stem taken back
            if (!option.isText() || !contains(item.options, option.text())) return optionError(option.text("?"));
            paired.options[stem] = option.text();
        }
        if (paired.options.empty()) return Response{};
        Response given;  // not a temporary: GCC 12 warns of its members at -O1
        given.emplace<Paired>(std::move(paired));
        return given;
    }

    Scored score(const Item& item, const Response& response, const Aids&) const override {
        const auto* paired = std::get_if<Paired>(&response);
        if (!paired || paired->options.empty() || item.stems.empty()) return {};
        const auto stems = static_cast<std::int64_t>(item.stems.size());
        const auto others = std::max<std::int64_t>(1, static_cast<std::int64_t>(item.options.size()) - 1);
        const Fraction share(1, stems);
        const Fraction cost = item.credit == Credit::Penalised ? item.penalty.value_or(Fraction(1, stems * others)) : Fraction(0);
        std::vector<Part> parts;
        std::int64_t right = 0;
        for (const auto& stem : item.stems) {
            const auto given = paired->options.find(stem);
            const auto pair = item.pairs.find(stem);
            if (given == paired->options.end()) {
                parts.push_back({stem, Fraction(0), share, Reason::Missing, {}});
            } else if (pair != item.pairs.end() && given->second == pair->second) {
                ++right;
                parts.push_back({stem, share, share, Reason::Right, {}});
            } else {
                parts.push_back({stem, Fraction(0) - cost, share, Reason::Wrong, {}});
            }
        }
        if (item.credit == Credit::AllOrNothing && right > 0 && right < stems)
            parts.push_back({{}, Fraction(-right, stems), Fraction(0), Reason::Limited, {}});
        return settle(item, std::move(parts));
    }

    Response best(const Item& item) const override {
        if (item.pairs.empty()) return {};
        return Paired{item.pairs};
    }

    std::optional<Fraction> randomGuess(const Item& item) const override {
        if (item.options.empty() || item.credit != Credit::Partial) return std::nullopt;
        return Fraction(1, static_cast<std::int64_t>(item.options.size()));
    }

    void addView(const Item& item, const ViewContext& context, Json& view) const override {
        const ItemText& text = item.textIn(context.locale);
        Json stems = Json::list();
        for (const auto& stem : item.stems) stems.push(Json::object({{"stem", stem}, {"text", textFor(text.stems, stem)}}));
        view.set("stems", std::move(stems));
    }

    PartWords describe(const Item& item, const Response& response, const Part& part, const ItemText& text) const override {
        PartWords words;
        if (part.id.empty()) return words;
        words.label = textFor(text.stems, part.id);
        words.feedback = textFor(text.feedback, part.id);
        if (const auto pair = item.pairs.find(part.id); pair != item.pairs.end()) words.expected = optionText(text, pair->second);
        const auto* paired = std::get_if<Paired>(&response);
        if (paired)
            if (const auto given = paired->options.find(part.id); given != paired->options.end())
                words.given = optionText(text, given->second);
        return words;
    }
};

}  // namespace

const ItemType& matchingType() {
    static const Matching type;
    return type;
}

}  // namespace adab::assessment
