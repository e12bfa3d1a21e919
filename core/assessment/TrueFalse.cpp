// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Choices.h"

namespace adab::assessment {
namespace {

/// A sentence that holds or does not. The options are always `true` and `false`, in this order; their words are the house's unless the
/// author has better ones.
class TrueFalse final : public ItemType {
public:
    Names names() const override { return {{"key"}, {"options", "feedback"}}; }

    void readNeutral(const Yaml& node, Item& item, Problems& problems) const override {
        item.options = {"true", "false"};
        const Yaml& key = node["key"];
        if (const auto value = key.boolean())
            item.key = {*value ? "true" : "false"};
        else
            problems.push_back(
                placeOf(key, node).problem("the key of item " + item.id + " is neither true nor false", "write key: true or key: false"));
    }

    void check(const Item& item, const Yaml& place, Problems& problems) const override {
        checkCredit(item, place, {Credit::AllOrNothing}, problems);
        if (place) return;  // what stands in a file has been read as such
        checkKey(item, place, 1, problems);
        if (item.options != std::vector<std::string>{"true", "false"})
            problems.push_back(place.problem("item " + item.id + " has options of its own", "let it offer true and false"));
    }

    void checkWords(const Item& item, const ItemText& text, const Yaml& place, Problems& problems) const override {
        for (const auto& option : item.options)
            if (!text.feedback.contains(option))
                problems.push_back(placeOf(place["feedback"], place)
                                       .problem("the answer " + option + " of item " + item.id + " has no feedback",
                                                "say why it is right, or why not, as feedback: {true: …, false: …}"));
    }

    Result<Response> read(const Item& item, const Json& response) const override {
        auto chosen = readOptions(item, response, "chosen", Order::Any);
        if (!chosen) return chosen.error();
        if (chosen->size() > 1) return shapeError("chosen");
        if (chosen->empty()) return Response{};
        return Response{Chosen{*chosen}};
    }

    Scored score(const Item& item, const Response& response, const Aids&) const override {
        const auto* chosen = std::get_if<Chosen>(&response);
        if (!chosen || chosen->options.empty()) return {};
        const bool right = contains(item.key, chosen->options.front());
        return settle(item, {{chosen->options.front(), Fraction(right ? 1 : 0), Fraction(1), right ? Reason::Right : Reason::Wrong, {}}});
    }

    Response best(const Item& item) const override {
        if (item.key.empty()) return {};
        return Chosen{item.key};
    }

    std::optional<Fraction> randomGuess(const Item&) const override { return Fraction(1, 2); }

    void addView(const Item& item, const ViewContext& context, Json& view) const override { view.set("options", optionsOf(item, context)); }

    void addReview(const Item& item, const Response&, const ViewContext& context, Json& review) const override {
        // The words of the house stand where the author has none.
        const Json words = optionsOf(item, context);
        Json options = Json::list();
        for (std::size_t i = 0; i < review["options"].size(); ++i) {
            Json one = review["options"].at(i);
            for (const auto& word : words.items())
                if (word["option"] == one["option"]) one.set("text", word["text"]);
            options.push(std::move(one));
        }
        review.set("options", std::move(options));
    }

    PartWords describe(const Item& item, const Response& response, const Part& part, const ItemText& text) const override {
        const auto* chosen = std::get_if<Chosen>(&response);
        PartWords words = describeOption(item, chosen ? chosen->options : std::vector<std::string>{}, part, text);
        if (!item.key.empty()) words.expected = optionText(text, item.key.front());
        return words;
    }

private:
    static Json optionsOf(const Item& item, const ViewContext& context) {
        const ItemText& text = item.textIn(context.locale);
        Json options = Json::list();
        for (const auto& option : item.options) {
            const std::string code = "assessment.option-" + option;
            const std::string own = textFor(text.options, option);
            options.push(Json::object({{"option", option}, {"text", !own.empty() ? own : context.say ? context.say(code) : option}}));
        }
        return options;
    }
};

}  // namespace

const ItemType& trueFalseType() {
    static const TrueFalse type;
    return type;
}

}  // namespace adab::assessment
