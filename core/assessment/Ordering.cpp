// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Choices.h"

namespace adab::assessment {
namespace {

/// Which options stand in the longest increasing run, gaps allowed: their longest common subsequence with the key. Of several as long, the
/// one whose options come first in the answer.
std::vector<std::string> longestRun(const std::vector<std::string>& key, const std::vector<std::string>& given) {
    const auto place = [&](const std::string& option) { return std::find(key.begin(), key.end(), option); };
    const std::size_t count = given.size();
    // best[i]: options of the longest run that begins with given[i].
    std::vector<std::size_t> best(count, 1);
    std::size_t longest = 0;
    for (std::size_t i = count; i-- > 0;) {
        for (std::size_t j = i + 1; j < count; ++j)
            if (place(given[i]) < place(given[j])) best[i] = std::max(best[i], best[j] + 1);
        longest = std::max(longest, best[i]);
    }
    std::vector<std::string> run;
    for (std::size_t i = 0; i < count && longest > 0; ++i) {
        if (best[i] != longest || (!run.empty() && place(given[i]) < place(run.back()))) continue;
        run.push_back(given[i]);
        --longest;
    }
    return run;
}

/// All options in an order. With partial credit the longest run in right order earns its part of all; gaps in it are allowed, so one
/// option out of its place costs that one and not its neighbours (Moodle's ordering, "longest ordered subset"; Fredman 1975 for the run).
/// A run of one is no order and earns nothing.
class Ordering final : public ItemType {
public:
    Names names() const override { return {{"options", "key"}, {"options", "feedback"}}; }
    Credit usualCredit() const override { return Credit::Partial; }

    void check(const Item& item, const Yaml& place, Problems& problems) const override {
        checkOptions(item, place, 2, problems);
        checkKey(item, place, 2, problems);
        checkCredit(item, place, {Credit::AllOrNothing, Credit::Partial}, problems);
        if (item.key.size() != item.options.size())
            problems.push_back(
                placeOf(place["key"], place)
                    .problem("the key of the ordering " + item.id + " leaves options out", "name every option once, in the right order"));
    }

    void checkWords(const Item& item, const ItemText& text, const Yaml& place, Problems& problems) const override {
        checkOptionWords(item, text, place, Feedback::Free, problems);
    }

    Result<Response> read(const Item& item, const Json& response) const override { return readOrder(item, response); }

    Scored score(const Item& item, const Response& response, const Aids&) const override {
        const auto* ordered = std::get_if<Ordered>(&response);
        if (!ordered || ordered->options.empty() || item.key.empty()) return {};
        const auto run = longestRun(item.key, ordered->options);
        const Fraction share(1, static_cast<std::int64_t>(item.key.size()));
        const bool whole = run.size() == item.key.size();
        const bool counts = whole || (item.credit != Credit::AllOrNothing && run.size() > 1);
        std::vector<Part> parts;
        for (const auto& option : item.key) {
            const bool stands = contains(run, option);
            parts.push_back({option, stands && counts ? share : Fraction(0), share, stands ? Reason::InOrder : Reason::OutOfOrder, {}});
        }
        return settle(item, std::move(parts));
    }

    Response best(const Item& item) const override {
        if (item.key.empty()) return {};
        return Ordered{item.key};
    }

    std::optional<Fraction> randomGuess(const Item&) const override { return std::nullopt; }

    PartWords describe(const Item& item, const Response& response, const Part& part, const ItemText& text) const override {
        PartWords words;
        words.label = optionText(text, part.id);
        words.feedback = textFor(text.feedback, part.id);
        const auto placeIn = [&](const std::vector<std::string>& list) {
            return std::to_string(std::find(list.begin(), list.end(), part.id) - list.begin() + 1);
        };
        words.expected = placeIn(item.key);
        if (const auto* ordered = std::get_if<Ordered>(&response)) words.given = placeIn(ordered->options);
        return words;
    }
};

}  // namespace

const ItemType& orderingType() {
    static const Ordering type;
    return type;
}

}  // namespace adab::assessment
