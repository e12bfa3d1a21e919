// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Choices.h"
#include "assessment/TypedAnswer.h"

namespace adab::assessment {
namespace {

constexpr std::int64_t kLongestAnswer = 400;  ///< code points: a short text, not an essay

std::vector<const std::vector<Accepted>*> languagesOf(const Item& item) {
    std::vector<const std::vector<Accepted>*> languages;
    for (const auto& [locale, text] : item.texts) languages.push_back(&text.accept);
    return languages;
}

/// A few typed words, held against what is accepted in any language of the pack (TypedAnswer.h).
class ShortText final : public ItemType {
public:
    Names names() const override { return {{"typos"}, {"accept"}}; }

    void readNeutral(const Yaml& node, Item& item, Problems& problems) const override {
        const Yaml& typos = node["typos"];
        if (!typos) return;
        if (const auto known = typosNamed(typos.scalar()))
            item.typos = *known;
        else
            problems.push_back(
                typos.problem("typos of item " + item.id + " is no way to take them", "write typos: refuse, warn or accept"));
    }

    void check(const Item& item, const Yaml& place, Problems& problems) const override {
        checkCredit(item, place, {Credit::AllOrNothing}, problems);
        if (!item.options.empty() || !item.key.empty())
            problems.push_back(place.problem("the short text " + item.id + " has options or a key",
                                             "remove them: accepted answers stand under accept in each language's items.yaml"));
    }

    void readWords(const Yaml& node, const Item& item, ItemText& text, Problems& problems) const override {
        text.accept = readAccepted(node["accept"], item, problems);
    }

    void checkWords(const Item& item, const ItemText& text, const Yaml& place, Problems& problems) const override {
        checkAccepted(item, text.accept, "the short text " + item.id, placeOf(place["accept"], place), problems);
    }

    Result<Response> read(const Item&, const Json& response) const override {
        const auto text = readLine(response["text"], "text", kLongestAnswer);
        if (!text) return text.error();
        if (text->empty()) return Response{};
        return Response{Typed{*text}};
    }

    Scored score(const Item& item, const Response& response, const Aids&) const override {
        const auto* typed = std::get_if<Typed>(&response);
        if (!typed || !hasWords(typed->text)) return {};
        const auto match = bestMatch(languagesOf(item), typed->text, item.typos);
        if (!match) return settle(item, {{{}, Fraction(0), Fraction(1), Reason::Wrong, {}}});
        const Fraction worth = match->answer->fraction;
        const Reason reason = worth <= Fraction(0)                ? Reason::Wrong
                              : match->by == TypedMatch::By::Slip ? Reason::Slip
                              : worth < Fraction(1)               ? Reason::Part
                                                                  : Reason::Right;
        return settle(item, {{{}, worth, Fraction(1), reason, {}}});
    }

    Response best(const Item& item) const override {
        for (const auto& [locale, text] : item.texts)
            for (const auto& accepted : text.accept)
                if (accepted.fraction == Fraction(1)) return Typed{sampleOf(accepted)};
        return {};
    }

    std::optional<Fraction> randomGuess(const Item&) const override { return Fraction(0); }

    void addView(const Item&, const ViewContext&, Json& view) const override { view.set("limit", kLongestAnswer); }

    void addReview(const Item& item, const Response&, const ViewContext& context, Json& review) const override {
        Json accepted = Json::list();
        for (auto& answer : samplesOf(item.textIn(context.locale).accept)) accepted.push(std::move(answer));
        review.set("accepted", std::move(accepted));
    }

    PartWords describe(const Item& item, const Response& response, const Part&, const ItemText& text) const override {
        PartWords words;
        for (const auto& answer : text.accept)
            if (words.expected.empty() && answer.fraction == Fraction(1)) words.expected = sampleOf(answer);
        const auto* typed = std::get_if<Typed>(&response);
        if (!typed) return words;
        words.given = typed->text;
        // What the author says stands in the reader's language where that language has the same answer, else in the one that matched.
        if (const auto own = matchTyped(text.accept, typed->text, item.typos))
            words.feedback = own->answer->feedback;
        else if (const auto any = bestMatch(languagesOf(item), typed->text, item.typos))
            words.feedback = any->answer->feedback;
        return words;
    }
};

}  // namespace

const ItemType& shortTextType() {
    static const ShortText type;
    return type;
}

}  // namespace adab::assessment
