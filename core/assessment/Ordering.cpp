// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Choices.h"

namespace adab::assessment {
namespace {

/// Longest increasing run of places, gaps allowed: with n options in the key's order it is their longest common subsequence.
std::int64_t longestRun(const std::vector<std::string>& key, const std::vector<std::string>& given) {
    std::vector<std::int64_t> best(given.size(), 1);
    std::int64_t longest = given.empty() ? 0 : 1;
    const auto place = [&](const std::string& option) { return std::find(key.begin(), key.end(), option); };
    for (std::size_t i = 1; i < given.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            if (place(given[j]) < place(given[i])) best[i] = std::max(best[i], best[j] + 1);
        longest = std::max(longest, best[i]);
    }
    return longest;
}

/// All options in an order. With partial credit the longest run in right order earns its part of all (as Moodle's ordering grades
/// its longest ordered subset); a run of one is no order and earns nothing.
class Ordering final : public ItemType {
public:
    void check(const Item& item, const Yaml& place, Problems& problems) const override {
        checkOptions(item, place, 2, problems);
        if (item.key.size() != item.options.size())
            problems.push_back(
                (place["key"] ? place["key"] : place)
                    .problem("the key of the ordering " + item.id + " leaves options out", "name every option once, in the right order"));
    }

    Result<Response> read(const Item& item, const Json& response) const override {
        auto order = readOptions(item, response, "order");
        if (!order) return order.error();
        if (order->empty()) return Response{};
        if (order->size() != item.options.size())
            return Error{"assessment.response-incomplete-order", Json::object({{"count", item.options.size()}}), "response"};
        return Response{Ordered{*order}};
    }

    Scored score(const Item& item, const Response& response, const Aids&) const override {
        const auto* ordered = std::get_if<Ordered>(&response);
        if (!ordered || ordered->options.empty()) return {};
        if (ordered->options == item.key) return {Fraction(1), Verdict::Right};
        const std::int64_t run = longestRun(item.key, ordered->options);
        if (item.credit == Credit::AllOrNothing || run < 2) return {Fraction(0), Verdict::Wrong};
        return {Fraction(run, static_cast<std::int64_t>(item.key.size())), Verdict::Partly};
    }

    Response best(const Item& item) const override { return item.key.empty() ? Response{} : Response{Ordered{item.key}}; }

    std::optional<Fraction> randomGuess(const Item&) const override { return std::nullopt; }
};

}  // namespace

const ItemType& orderingType() {
    static const Ordering type;
    return type;
}

}  // namespace adab::assessment
