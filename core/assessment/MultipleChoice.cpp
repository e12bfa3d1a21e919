// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Choices.h"

namespace adab::assessment {
namespace {

/// Any number of several. All or nothing; or, with partial credit, each right tick earns 1/(right options) and each wrong tick
/// costs 1/(wrong options), never below 0: so ticking everything earns nothing.
class MultipleChoice final : public ItemType {
public:
    void check(const Item& item, const Yaml& place, Problems& problems) const override {
        checkOptions(item, place, 1, problems);
        if (item.key.size() == item.options.size() && !item.options.empty())
            problems.push_back(place["key"].problem("every option of item " + item.id + " is right",
                                                    "add an option that is wrong, so that the question asks something"));
    }

    Result<Response> read(const Item& item, const Json& response) const override {
        auto chosen = readOptions(item, response, "chosen");
        if (!chosen) return chosen.error();
        if (chosen->empty()) return Response{};
        return Response{Chosen{*chosen}};
    }

    Scored score(const Item& item, const Response& response, const Aids&) const override {
        const auto* chosen = std::get_if<Chosen>(&response);
        if (!chosen || chosen->options.empty()) return {};
        std::int64_t right = 0;
        std::int64_t wrong = 0;
        for (const auto& option : chosen->options) ++(contains(item.key, option) ? right : wrong);
        const auto keys = static_cast<std::int64_t>(item.key.size());
        const auto others = static_cast<std::int64_t>(item.options.size()) - keys;
        if (right == keys && wrong == 0) return {Fraction(1), Verdict::Right};
        if (item.credit == Credit::AllOrNothing || keys == 0) return {Fraction(0), Verdict::Wrong};
        const Fraction mark = Fraction(right, keys) - (others > 0 ? Fraction(wrong, others) : Fraction(0));
        if (mark <= Fraction(0)) return {Fraction(0), Verdict::Wrong};
        return {mark, Verdict::Partly};
    }

    Response best(const Item& item) const override { return item.key.empty() ? Response{} : Response{Chosen{item.key}}; }

    /// Nothing is known of how many a guesser ticks (Moodle: 0).
    std::optional<Fraction> randomGuess(const Item&) const override { return Fraction(0); }
};

}  // namespace

const ItemType& multipleChoiceType() {
    static const MultipleChoice type;
    return type;
}

}  // namespace adab::assessment
