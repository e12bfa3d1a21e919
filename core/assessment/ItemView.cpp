// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/ItemView.h"

#include "assessment/Choices.h"

namespace adab::assessment {
namespace {

std::size_t placeIn(const std::vector<std::string>& list, const std::string& wanted) {
    return static_cast<std::size_t>(std::find(list.begin(), list.end(), wanted) - list.begin()) + 1;
}

bool isOrdered(const Item& item) {
    return item.kind == ItemKind::Ordering || (item.kind == ItemKind::Judgement && item.judgement.ask == Judgement::Ask::Rank);
}

Json figureJson(const Item& item, const ItemText& text, const ViewContext& context) {
    return Json::object(
        {{"image", context.figures + item.figure.file}, {"alt", text.alt}, {"width", item.figure.width}, {"height", item.figure.height}});
}

bool isChosen(const Response& response, const std::string& option) {
    if (const auto* chosen = std::get_if<Chosen>(&response)) return contains(chosen->options, option);
    const auto among = [&](const std::map<std::string, std::string>& options) {
        return std::any_of(options.begin(), options.end(), [&](const auto& one) { return one.second == option; });
    };
    if (const auto* paired = std::get_if<Paired>(&response)) return among(paired->options);
    if (const auto* filled = std::get_if<Filled>(&response)) return among(filled->options);
    if (const auto* rated = std::get_if<Rated>(&response)) return rated->levels.contains(option);
    return false;
}

bool isCorrect(const Item& item, const std::string& option) {
    const auto paired = std::any_of(item.pairs.begin(), item.pairs.end(), [&](const auto& pair) { return pair.second == option; });
    const auto fills = std::any_of(item.gaps.begin(), item.gaps.end(), [&](const Gap& gap) { return gap.key == option; });
    return contains(item.key, option) || paired || fills;
}

Json optionsReview(const Item& item, const Response& response, const ItemText& text, const ViewContext& context) {
    const auto* ordered = std::get_if<Ordered>(&response);
    Json options = Json::list();
    for (const auto& option : orderOf(item, context)) {
        Json one = Json::object({{"option", option}, {"text", optionText(text, option)}, {"feedback", textFor(text.feedback, option)}});
        if (isOrdered(item)) {
            const std::size_t right = placeIn(item.key, option);
            one.set("rightPlace", right);
            one.set("chosen", ordered != nullptr);
            if (ordered) one.set("chosenPlace", placeIn(ordered->options, option));
            one.set("correct", ordered && placeIn(ordered->options, option) == right);
        } else {
            one.set("chosen", isChosen(response, option));
            one.set("correct", isCorrect(item, option));
        }
        options.push(std::move(one));
    }
    return options;
}

/// The parts of the mark; of an answer that was left out, those that the right one would have had.
std::vector<Part> partsOf(const Item& item, const Scored& scored) {
    if (scored.verdict != Verdict::Unanswered || !scored.parts.empty()) return scored.parts;
    const ItemType& type = typeOf(item.kind);
    std::vector<Part> parts = type.score(item, type.best(item)).parts;
    for (auto& part : parts) part = {part.id, Fraction(0), part.of, Reason::Missing, {}};
    return parts;
}

std::string outcomeOf(const ItemText& text, Verdict verdict) {
    switch (verdict) {
        case Verdict::Right:
        case Verdict::Spelling: return textFor(text.outcomes, "right");
        case Verdict::Partly: return textFor(text.outcomes, "partly");
        case Verdict::Wrong:
        case Verdict::Unanswered: return textFor(text.outcomes, "wrong");
        case Verdict::NeedsPerson: break;
    }
    return {};
}

}  // namespace

Json viewOf(const Item& item, const ViewContext& context) {
    const ItemText& text = item.textIn(context.locale);
    Json view = Json::object({{"kind", name(item.kind)}, {"stem", text.stem}, {"options", optionsJson(orderOf(item, context), text)}});
    if (!item.figure.file.empty()) view.set("figure", figureJson(item, text, context));
    typeOf(item.kind).addView(item, context, view);
    return view;
}

Json reviewOf(const Item& item, const Response& response, const Scored& scored, const ViewContext& context) {
    const ItemText& text = item.textIn(context.locale);
    const ItemType& type = typeOf(item.kind);
    Json review = Json::object(
        {{"options", optionsReview(item, response, text, context)}, {"outcome", outcomeOf(text, scored.verdict)}, {"why", text.why}});
    Json parts = Json::list();
    for (const auto& part : partsOf(item, scored)) {
        const PartWords words = type.describe(item, response, part, text);
        parts.push(Json::object({{"part", part.id},
                                 {"label", words.label},
                                 {"given", words.given},
                                 {"expected", words.expected},
                                 {"earned", part.earned.text()},
                                 {"of", part.of.text()},
                                 {"reason", name(part.reason)},
                                 {"detail", part.detail},
                                 {"feedback", words.feedback}}));
    }
    review.set("parts", std::move(parts));
    if (!item.figure.file.empty()) review.set("figure", figureJson(item, text, context));
    type.addReview(item, response, context, review);
    return review;
}

}  // namespace adab::assessment
