// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/SpeechFormula.h"

#include "assessment/Choices.h"
#include "formulas/Grade.h"
#include "packs/ContentStore.h"

namespace adab::assessment {
namespace {

constexpr std::int64_t kLongestUtterance = 2000;  ///< code points; the grammar reads no further

std::int64_t limitOf(const Item& item) { return item.limit > 0 ? std::min(item.limit, kLongestUtterance) : kLongestUtterance; }

Reason reasonFor(formulas::Verdict verdict) {
    switch (verdict) {
        case formulas::Verdict::Ok: return Reason::Right;
        case formulas::Verdict::Spelling: return Reason::Slip;
        case formulas::Verdict::Form: return Reason::Form;
        case formulas::Verdict::OutOfOrder: return Reason::OutOfOrder;
        case formulas::Verdict::Negated:
        case formulas::Verdict::WrongFiller: return Reason::Wrong;
        case formulas::Verdict::Missing: return Reason::Missing;
        case formulas::Verdict::NotRecognised: return Reason::NotRecognised;
    }
    return Reason::Wrong;
}

/// What one would say, in the language of the guest, graded by the formula's grammar in that language: each required part that was said
/// earns its weight of all required ones; each forbidden expression costs the penalty where the author sets one. Where the grammar does not
/// know what was said, a person has to look, and so where the formulas are not at hand: nobody loses a mark to a machine that did not
/// understand.
class SpeechFormula final : public ItemType {
public:
    Names names() const override { return {{"formula", "limit"}, {"model"}}; }
    Credit usualCredit() const override { return Credit::Partial; }

    void readNeutral(const Yaml& node, Item& item, Problems& problems) const override {
        item.formula = node["formula"].scalar();
        item.limit = readInteger(node, "limit", 20, kLongestUtterance, 0, item, problems);
    }

    void check(const Item& item, const Yaml& place, Problems& problems) const override {
        checkCredit(item, place, {Credit::Partial}, problems);
        if (item.formula.empty())
            problems.push_back(
                place.problem("item " + item.id + " names no speech formula", "name one of the formulas pack, as formula: phone-greeting"));
    }

    void readWords(const Yaml& node, const Item&, ItemText& text, Problems&) const override { text.model = node["model"].scalar(); }
    void checkWords(const Item&, const ItemText&, const Yaml&, Problems&) const override {}

    Result<Response> read(const Item& item, const Json& response) const override {
        const auto text = readLine(response["said"], "said", limitOf(item));
        if (!text) return text.error();
        if (text->empty()) return Response{};
        const std::string locale = response["locale"].text("");
        if (!item.texts.contains(locale))
            return Error{"assessment.response-locale", Json::object({{"locale", isId(locale) ? locale : "?"}}), "response"};
        return Response{Said{*text, locale}};
    }

    Scored score(const Item& item, const Response& response, const Aids& aids) const override {
        const auto* said = std::get_if<Said>(&response);
        if (!said || said->text.empty()) return {};
        const formulas::Formula* formula = aids.formulas ? aids.formulas->find(item.formula) : nullptr;
        if (!formula) return awaiting();
        try {
            return graded(item, *formula, formulas::grade(*formula, aids.formulas->grammar(said->locale), said->locale, said->text),
                          said->locale);
        } catch (const Refused&) {
            return awaiting();  // no grammar in that language
        }
    }

    /// The grammar says what is right, and it is not the item's.
    Response best(const Item&) const override { return {}; }
    std::optional<Fraction> randomGuess(const Item&) const override { return Fraction(0); }

    void addView(const Item& item, const ViewContext&, Json& view) const override {
        Json locales = Json::list();
        for (const auto& [locale, text] : item.texts) locales.push(locale);
        view.set("locales", std::move(locales));
        view.set("limit", limitOf(item));
    }

    void addReview(const Item& item, const Response&, const ViewContext& context, Json& review) const override {
        review.set("model", item.textIn(context.locale).model);
    }

    PartWords describe(const Item&, const Response& response, const Part& part, const ItemText&) const override {
        PartWords words;
        words.label = part.id;
        if (const auto* said = std::get_if<Said>(&response)) words.given = said->text;
        return words;
    }

private:
    static Scored awaiting() { return {Fraction(0), Verdict::NeedsPerson, {{{}, Fraction(0), Fraction(1), Reason::AwaitsPerson, {}}}}; }

    static Scored graded(const Item& item, const formulas::Formula& formula, const formulas::Grade& grade, const std::string& locale) {
        std::int64_t all = 0;
        for (const auto* slot : formula.slotsIn(locale))
            if (slot->need == formulas::Slot::Need::Required) all += slot->weight;
        if (all == 0) return awaiting();
        std::vector<Part> parts;
        for (const auto& slot : grade.slots) {
            const auto slots = formula.slotsIn(locale);
            const auto known = std::find_if(slots.begin(), slots.end(), [&](const auto* one) { return one->id == slot.slot; });
            if (known == slots.end() || (*known)->need != formulas::Slot::Need::Required) continue;
            const Fraction share((*known)->weight, all);
            parts.push_back({slot.slot, formulas::isPresent(slot.verdict) ? share : Fraction(0), share, reasonFor(slot.verdict), {}});
        }
        const Fraction cost = item.penalty.value_or(Fraction(0));
        for (const auto& forbidden : grade.forbidden)
            parts.push_back({{}, Fraction(0) - cost, Fraction(0), Reason::Forbidden, forbidden.category});
        Scored scored = settle(item, std::move(parts));
        if (grade.person == formulas::Grade::Person::Needed) scored.verdict = Verdict::NeedsPerson;
        return scored;
    }
};

}  // namespace

const ItemType& speechFormulaType() {
    static const SpeechFormula type;
    return type;
}

std::shared_ptr<const formulas::Formulas> formulasOf(const packs::PackPtr& pack) {
    using Pointer = std::shared_ptr<const formulas::Formulas>;
    return *packs::parsedOnce<Pointer>(pack,
                                       [](const packs::Pack& one) -> Pointer { return std::make_shared<const formulas::Formulas>(one); });
}

}  // namespace adab::assessment
