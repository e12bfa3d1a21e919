// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Choices.h"
#include "assessment/Passage.h"

namespace adab::assessment {
namespace {

/// Which words break the rule? The author marks in each language's passage the words that can be tapped, those that break the rule and
/// others that do not, with the same ids; so the answer means the same in every language. Taps are summed up as ticks (`scoreTicks`),
/// penalised unless the author says otherwise.
class ErrorText final : public ItemType {
public:
    Names names() const override { return {{"options", "key"}, {"passage", "feedback"}}; }
    Credit usualCredit() const override { return Credit::Penalised; }

    void check(const Item& item, const Yaml& place, Problems& problems) const override {
        checkOptions(item, place, 2, problems);
        checkKey(item, place, 1, problems);
        if (item.key.size() == item.options.size() && !item.options.empty())
            problems.push_back(placeOf(place["key"], place)
                                   .problem("everything that can be tapped in item " + item.id + " is wrong",
                                            "mark some words that keep the rule as well"));
    }

    void readWords(const Yaml& node, const Item&, ItemText& text, Problems&) const override {
        text.passage = node["passage"].scalar();
        for (const auto& piece : piecesOfPassage(text.passage))
            if (!piece.id.empty()) text.options[piece.id] = piece.text;
    }

    void checkWords(const Item& item, const ItemText& text, const Yaml& place, Problems& problems) const override {
        const Yaml& at = placeOf(place["passage"], place);
        const auto marked = idsOf(piecesOfPassage(text.passage));
        for (const auto& option : item.options)
            if (std::count(marked.begin(), marked.end(), option) != 1)
                problems.push_back(at.problem("the passage of item " + item.id + " does not mark " + option + " once",
                                              "mark its words, as [these words]{" + option + "}"));
        for (const auto& id : marked)
            if (!contains(item.options, id))
                problems.push_back(at.problem("the passage of item " + item.id + " marks " + id + ", which is no option of it",
                                              "use the ids under options"));
        for (const auto& option : item.options)
            if (!text.feedback.contains(option))
                problems.push_back(placeOf(place["feedback"], place)
                                       .problem("option " + option + " of item " + item.id + " has no feedback",
                                                "say why it breaks the rule, or why it does not"));
    }

    Result<Response> read(const Item& item, const Json& response) const override {
        auto chosen = readOptions(item, response, "chosen", Order::Any);
        if (!chosen) return chosen.error();
        if (chosen->empty()) return Response{};
        return Response{Chosen{*chosen}};
    }

    Scored score(const Item& item, const Response& response, const Aids&) const override {
        const auto* chosen = std::get_if<Chosen>(&response);
        return chosen ? scoreTicks(item, chosen->options) : Scored{};
    }

    Response best(const Item& item) const override {
        if (item.key.empty()) return {};
        return Chosen{item.key};
    }

    std::optional<Fraction> randomGuess(const Item&) const override { return Fraction(0); }

    void addView(const Item& item, const ViewContext& context, Json& view) const override {
        const ItemText& text = item.textIn(context.locale);
        const auto pieces = piecesOfPassage(text.passage);
        // In the order of the passage: there is nothing to shuffle.
        view.set("options", optionsJson(idsOf(pieces), text));
        view.set("pieces", piecesJson(pieces));
    }

    void addReview(const Item& item, const Response&, const ViewContext& context, Json& review) const override {
        review.set("pieces", piecesJson(piecesOfPassage(item.textIn(context.locale).passage)));
    }

    PartWords describe(const Item& item, const Response& response, const Part& part, const ItemText& text) const override {
        const auto* chosen = std::get_if<Chosen>(&response);
        return describeOption(item, chosen ? chosen->options : std::vector<std::string>{}, part, text);
    }

private:
    static Json piecesJson(const std::vector<Piece>& pieces) {
        Json list = Json::list();
        for (const auto& piece : pieces) {
            Json one = Json::object({{"text", piece.text}});
            if (!piece.id.empty()) one.set("option", piece.id);
            list.push(std::move(one));
        }
        return list;
    }
};

}  // namespace

const ItemType& errorTextType() {
    static const ErrorText type;
    return type;
}

}  // namespace adab::assessment
