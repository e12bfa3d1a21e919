// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Choices.h"

namespace adab::assessment {
namespace {

/// One of several: 1 for the key, else 0.
class SingleChoice final : public ItemType {
public:
    void check(const Item& item, const Yaml& place, Problems& problems) const override {
        checkOptions(item, place, 1, problems);
        if (item.key.size() > 1)
            problems.push_back(place["key"].problem("single-choice item " + item.id + " has more than one right option",
                                                    "keep one in the key, or make the kind multiple-choice"));
        if (item.credit == Credit::Partial)
            problems.push_back(
                place["partial"].problem("partial credit means nothing for the single choice " + item.id, "remove the line partial"));
    }

    Result<Response> read(const Item& item, const Json& response) const override {
        auto chosen = readOptions(item, response, "chosen");
        if (!chosen) return chosen.error();
        if (chosen->size() > 1) return Error{"assessment.response-shape", Json::object({{"expected", "chosen"}}), "response"};
        if (chosen->empty()) return Response{};
        return Response{Chosen{*chosen}};
    }

    Scored score(const Item& item, const Response& response, const Aids&) const override {
        const auto* chosen = std::get_if<Chosen>(&response);
        if (!chosen || chosen->options.empty()) return {};
        return chosen->options == item.key ? Scored{Fraction(1), Verdict::Right} : Scored{Fraction(0), Verdict::Wrong};
    }

    Response best(const Item& item) const override { return item.key.empty() ? Response{} : Response{Chosen{{item.key.front()}}}; }

    std::optional<Fraction> randomGuess(const Item& item) const override {
        if (item.options.empty()) return std::nullopt;
        return Fraction(1, static_cast<std::int64_t>(item.options.size()));
    }
};

}  // namespace

const ItemType& singleChoiceType() {
    static const SingleChoice type;
    return type;
}

}  // namespace adab::assessment
