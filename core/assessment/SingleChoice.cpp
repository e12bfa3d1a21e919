// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Choices.h"

namespace adab::assessment {
namespace {

/// One of several: 1 for the key, else 0; or what the author's fraction of the option says.
class SingleChoice final : public ItemType {
public:
    Names names() const override { return {{"options", "key", "fractions"}, {"options", "feedback"}}; }

    void check(const Item& item, const Yaml& place, Problems& problems) const override {
        checkOptions(item, place, 2, problems);
        checkKey(item, place, 1, problems);
        checkCredit(item, place, {Credit::AllOrNothing}, problems);
        if (!item.fractions.empty()) {
            const bool whole =
                std::any_of(item.fractions.begin(), item.fractions.end(), [](const auto& one) { return one.second == Fraction(1); });
            if (!whole)
                problems.push_back(placeOf(place["fractions"], place)
                                       .problem("no option of item " + item.id + " earns the whole mark", "give the best one 1"));
        } else if (item.key.size() > 1) {
            problems.push_back(place["key"].problem("single-choice item " + item.id + " has more than one right option",
                                                    "keep one in the key, or make the kind multiple-choice"));
        }
    }

    void checkWords(const Item& item, const ItemText& text, const Yaml& place, Problems& problems) const override {
        checkOptionWords(item, text, place, Feedback::Needed, problems);
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
        const std::string& option = chosen->options.front();
        if (!item.fractions.empty()) {
            const auto known = item.fractions.find(option);
            const Fraction worth = known == item.fractions.end() ? Fraction(0) : known->second;
            const Reason reason = worth == Fraction(1) ? Reason::Right : worth > Fraction(0) ? Reason::Part : Reason::Wrong;
            return settle(item, {{option, worth, Fraction(1), reason, {}}});
        }
        const bool right = contains(item.key, option);
        return settle(item, {{option, Fraction(right ? 1 : 0), Fraction(1), right ? Reason::Right : Reason::Wrong, {}}});
    }

    Response best(const Item& item) const override {
        for (const auto& [option, worth] : item.fractions)
            if (worth == Fraction(1)) return Chosen{{option}};
        if (item.key.empty()) return {};
        return Chosen{{item.key.front()}};
    }

    std::optional<Fraction> randomGuess(const Item& item) const override {
        if (item.options.empty()) return std::nullopt;
        Fraction sum;
        for (const auto& option : item.options) sum = sum + score(item, Chosen{{option}}, {}).mark;
        return sum / Fraction(static_cast<std::int64_t>(item.options.size()));
    }

    PartWords describe(const Item& item, const Response& response, const Part& part, const ItemText& text) const override {
        const auto* chosen = std::get_if<Chosen>(&response);
        PartWords words = describeOption(item, chosen ? chosen->options : std::vector<std::string>{}, part, text);
        words.expected.clear();
        if (const auto right = best(item); const auto* key = std::get_if<Chosen>(&right))
            words.expected = optionText(text, key->options.front());
        return words;
    }
};

}  // namespace

const ItemType& singleChoiceType() {
    static const SingleChoice type;
    return type;
}

}  // namespace adab::assessment
