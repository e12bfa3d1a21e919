// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Choices.h"

namespace adab::assessment {
namespace {

/// Any number of several; how ticks are summed up stands at `scoreTicks`.
class MultipleChoice final : public ItemType {
public:
    Names names() const override { return {{"options", "key", "fractions"}, {"options", "feedback"}}; }

    void check(const Item& item, const Yaml& place, Problems& problems) const override {
        checkOptions(item, place, 2, problems);
        checkKey(item, place, 1, problems);
        if (item.key.size() == item.options.size() && !item.options.empty())
            problems.push_back(placeOf(place["key"], place)
                                   .problem("every option of item " + item.id + " is right",
                                            "add an option that is wrong, so that the question asks something"));
        if (item.fractions.empty()) return;
        Fraction sum;
        for (const auto& option : item.key) sum = sum + item.fractions.at(option);
        if (sum != Fraction(1))
            problems.push_back(placeOf(place["fractions"], place)
                                   .problem("the right options of item " + item.id + " earn " + sum.text() + " together",
                                            "let the positive fractions sum up to 1"));
    }

    void checkWords(const Item& item, const ItemText& text, const Yaml& place, Problems& problems) const override {
        checkOptionWords(item, text, place, Feedback::Needed, problems);
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

    /// Nothing is known of how many a guesser ticks (Moodle: 0).
    /// Which ticks a guess would set nobody can say; Moodle does not either.
    std::optional<Fraction> randomGuess(const Item&) const override { return std::nullopt; }

    PartWords describe(const Item& item, const Response& response, const Part& part, const ItemText& text) const override {
        const auto* chosen = std::get_if<Chosen>(&response);
        return describeOption(item, chosen ? chosen->options : std::vector<std::string>{}, part, text);
    }
};

}  // namespace

const ItemType& multipleChoiceType() {
    static const MultipleChoice type;
    return type;
}

}  // namespace adab::assessment
