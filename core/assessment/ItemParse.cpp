// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/ItemParse.h"

#include "assessment/Choices.h"

#include <numeric>
#include <set>

namespace adab::assessment {
namespace {

constexpr std::int64_t kFinestFraction = 1'000'000;

std::set<std::string_view> with(std::set<std::string_view> own, std::initializer_list<std::string_view> common) {
    own.insert(common);
    return own;
}

std::string kindList() {
    std::string list;
    for (const auto kind : itemKinds())
        if (kind != ItemKind::Description) list += (list.empty() ? "" : ", ") + std::string(name(kind));
    return list;
}

void readFractions(const Yaml& map, Item& item, Problems& problems) {
    for (const auto& [option, fraction] : map.members()) {
        const auto value = fraction.fraction();
        if (!contains(item.options, option.scalar()))
            problems.push_back(option.problem("fractions of item " + item.id + " name " + option.scalar() + ", which is no option of it",
                                              "use the ids of its options"));
        if (!value || *value < Fraction(-1) || *value > Fraction(1))
            problems.push_back(fraction.problem("what " + option.scalar() + " of item " + item.id + " earns is no fraction from -1 to 1",
                                                "write a fraction, as \"1/2\""));
        else
            item.fractions[option.scalar()] = *value;
    }
    if (item.key.empty() && item.kind != ItemKind::GapFill)
        for (const auto& option : item.options) {
            const auto worth = item.fractions.find(option);
            if (worth != item.fractions.end() && worth->second > Fraction(0)) item.key.push_back(option);
        }
}

/// Sums of what the author wrote must stay exact in 63 bits, so the fractions of one item need a common denominator of six digits.
void checkFractions(const Item& item, const Yaml& place, Problems& problems) {
    std::int64_t common = 1;
    bool fits = true;
    const auto take = [&](const Fraction& fraction) {
        if (!fits) return;
        fits = fraction.denominator() <= kFinestFraction;
        if (fits) common = std::lcm(common, fraction.denominator());
        fits = fits && common <= kFinestFraction;
    };
    for (const auto& [option, fraction] : item.fractions) take(fraction);
    for (const auto& answer : item.numbers) take(answer.fraction);
    for (const auto& gap : item.gaps)
        for (const auto& answer : gap.numbers) take(answer.fraction);
    for (const auto& [locale, text] : item.texts) {
        for (const auto& answer : text.accept) take(answer.fraction);
        for (const auto& [gap, answers] : text.gaps)
            for (const auto& answer : answers) take(answer.fraction);
    }
    take(item.lowest);
    take(item.units.penalty);
    if (item.penalty) take(*item.penalty);
    if (!fits)
        problems.push_back(place.problem("the fractions of item " + item.id + " have no common denominator of up to six digits",
                                         "write thirds as \"1/3\" and not as 0.333333"));
    for (const auto& [option, fraction] : item.fractions)
        if (fraction < Fraction(-1) || fraction > Fraction(1))
            problems.push_back(place.problem("option " + option + " of item " + item.id + " earns " + fraction.text(),
                                             "keep what it earns between -1 and 1"));
    if (item.lowest < Fraction(-1) || item.lowest > Fraction(0) ||
        (item.penalty && (*item.penalty < Fraction(0) || *item.penalty > Fraction(1))))
        problems.push_back(place.problem("penalty or lowest mark of item " + item.id + " is out of range",
                                         "keep the penalty between 0 and 1 and the lowest mark between -1 and 0"));
}

void readCommon(const Yaml& node, Item& item, Problems& problems) {
    item.version = readInteger(node, "version", 1, 1'000'000, 1, item, problems);
    if (const Yaml& use = node["use"]) {
        if (const auto known = useNamed(use.scalar()))
            item.use = *known;
        else
            problems.push_back(use.problem("use of item " + item.id + " is not known", "write use: exam or use: practice"));
    }
    item.rules = readIds(node["rules"], "rules of item " + item.id, problems);
    if (item.rules.empty())
        problems.push_back(
            placeOf(node["rules"], node).problem("item " + item.id + " tests no rule", "name the rules, as rules: [presence.smile]"));
    item.lesson = node["lesson"].scalar();
    if (item.lesson.empty())
        problems.push_back(
            node.problem("item " + item.id + " belongs to no lesson", "name the lesson that teaches it, as lesson: first-look"));
    if (const Yaml& difficulty = node["difficulty"]) {
        const auto value = difficulty.integer();
        if (!value || *value < 1 || *value > 3)
            problems.push_back(
                difficulty.problem("difficulty of item " + item.id + " is not 1, 2 or 3", "write 1 for easy, 2 for middling, 3 for hard"));
        else
            item.difficulty = static_cast<int>(*value);
    }
    item.tags = readIds(node["tags"], "tags of item " + item.id, problems);
    item.category = node["category"].scalar();
    if (const auto most = readFraction(node, "max_mark", Fraction(0), Fraction(1000), item, problems)) item.maxMark = *most;
    item.credit = typeOf(item.kind).usualCredit();
    if (const Yaml& credit = node["credit"]) {
        if (const auto known = creditNamed(credit.scalar()))
            item.credit = *known;
        else
            problems.push_back(
                credit.problem("credit of item " + item.id + " is not known", "write credit: all-or-nothing, partial or penalised"));
    }
    item.penalty = readFraction(node, "penalty", Fraction(0), Fraction(1), item, problems);
    if (item.penalty && item.credit != Credit::Penalised && item.kind != ItemKind::SpeechFormula)
        problems.push_back(node["penalty"].problem("item " + item.id + " has a penalty and is not penalised",
                                                   "write credit: penalised, or remove the penalty"));
    item.lowest = readFraction(node, "lowest", Fraction(-1), Fraction(0), item, problems).value_or(Fraction(0));
    item.figure.file = node["figure"].scalar();
}

Item readItem(const Yaml& node, Problems& problems) {
    Item item;
    item.id = node["id"].scalar();
    if (!isId(item.id)) problems.push_back(node.problem("an item has no id", "begin it with id: and a short name, as id: smile-first"));
    const Yaml& kind = node["kind"];
    const auto known = itemKindNamed(kind.scalar());
    if (!known || known == ItemKind::Description)
        problems.push_back(placeOf(kind, node).problem("item " + item.id + " is of no known kind", "use one of: " + kindList()));
    item.kind = known.value_or(ItemKind::Description);
    // Nothing else in it can be judged before its kind is known.
    if (item.kind == ItemKind::Description) return item;
    const ItemType& type = typeOf(item.kind);
    const auto names = type.names().neutral;
    refuseUnknownNames(node,
                       with(names, {"id", "kind", "version", "use", "rules", "lesson", "difficulty", "tags", "category", "max_mark",
                                    "credit", "penalty", "lowest", "figure"}),
                       "a " + std::string(name(item.kind)) + " item", problems);
    readCommon(node, item, problems);
    if (names.contains("options")) item.options = readIds(node["options"], "options of item " + item.id, problems);
    if (names.contains("key") && node["key"].isList()) item.key = readIds(node["key"], "key of item " + item.id, problems);
    type.readNeutral(node, item, problems);
    if (names.contains("fractions")) readFractions(node["fractions"], item, problems);
    type.check(item, node, problems);
    return item;
}

/// What feedback may be about.
std::vector<std::string> partsOf(const Item& item) {
    std::vector<std::string> ids = item.options;
    ids.insert(ids.end(), item.stems.begin(), item.stems.end());
    for (const auto& gap : item.gaps) {
        ids.push_back(gap.id);
        for (const auto& answer : gap.numbers) ids.push_back(answer.id);
    }
    for (const auto& answer : item.numbers) ids.push_back(answer.id);
    return ids;
}

ItemText readText(const Item& item, const Yaml& node, Problems& problems) {
    ItemText text;
    const ItemType& type = typeOf(item.kind);
    const auto names = type.names().words;
    refuseUnknownNames(node, with(names, {"title", "stem", "outcomes", "why", "hints", "alt"}),
                       "the text of a " + std::string(name(item.kind)) + " item", problems);
    text.title = node["title"].scalar();
    text.stem = node["stem"].scalar();
    if (text.stem.empty()) problems.push_back(node.problem("item " + item.id + " has no stem", "write the question, as stem: …"));
    text.why = node["why"].scalar();
    if (text.why.empty())
        problems.push_back(node.problem("item " + item.id + " does not say why", "explain the rule behind it, as why: …"));
    if (names.contains("options")) text.options = readTexts(item, node["options"], item.options, "option", problems);
    if (names.contains("feedback")) text.feedback = readTexts(item, node["feedback"], partsOf(item), "feedback", problems);
    text.outcomes = readTexts(item, node["outcomes"], {"right", "partly", "wrong"}, "outcome", problems);
    for (const auto& hint : node["hints"].items()) {
        if (hint.scalar().empty())
            problems.push_back(hint.problem("a hint of item " + item.id + " is empty", "write a sentence, or remove the line"));
        else
            text.hints.push_back(hint.scalar());
    }
    text.alt = node["alt"].scalar();
    if (!item.figure.file.empty() && text.alt.empty())
        problems.push_back(node.problem("the figure of item " + item.id + " is not described",
                                        "say what it shows to somebody who does not see it, as alt: …"));
    if (item.figure.file.empty() && node["alt"])
        problems.push_back(
            node["alt"].problem("item " + item.id + " has no figure to describe", "remove alt, or name a figure in items.yaml"));
    type.readWords(node, item, text, problems);
    type.checkWords(item, text, node, problems);
    return text;
}

}  // namespace

ItemBank parseItems(const Yaml& neutral, const std::map<std::string, Yaml>& locales, Problems& problems) {
    ItemBank bank;
    if (!neutral) return bank;
    if (!neutral.isList()) {
        problems.push_back(neutral.problem("items.yaml is not a list", "begin each item with a dash, as - id: smile-first"));
        return bank;
    }
    std::set<std::string> seen;
    for (const auto& node : neutral.items()) {
        Item item = readItem(node, problems);
        if (!item.id.empty() && !seen.insert(item.id).second)
            problems.push_back(node["id"].problem("two items are called " + item.id, "give the second an id of its own"));
        std::vector<std::size_t> hints;
        for (const auto& [locale, words] : locales) {
            const Yaml& text = words[item.id];
            if (!text) {
                problems.push_back(words.problem("item " + item.id + " has no text in " + locale,
                                                 "add " + item.id + ": with stem, options, feedback and why"));
                continue;
            }
            if (item.kind == ItemKind::Description) continue;
            item.texts[locale] = readText(item, text, problems);
            hints.push_back(item.texts[locale].hints.size());
            if (hints.back() != hints.front())
                problems.push_back(placeOf(text["hints"], text)
                                       .problem("item " + item.id + " has " + std::to_string(hints.back()) + " hints in " + locale +
                                                    " and " + std::to_string(hints.front()) + " in another language",
                                                "write the same hints in every language"));
        }
        checkFractions(item, node, problems);
        bank.items.push_back(std::move(item));
    }
    for (const auto& [locale, words] : locales)
        for (const auto& [key, value] : words.members())
            if (!seen.contains(key.scalar()))
                problems.push_back(key.problem("items.yaml has no item " + key.scalar(), "remove the text, or correct its id"));
    return bank;
}

Problems checkItem(const Item& item) {
    Problems problems;
    const Yaml nowhere;
    const ItemType& type = typeOf(item.kind);
    type.check(item, nowhere, problems);
    checkFractions(item, nowhere, problems);
    for (const auto& [locale, text] : item.texts) {
        if (text.stem.empty() && item.figure.file.empty())
            problems.push_back(nowhere.problem("item " + item.id + " has no stem", "write the question"));
        type.checkWords(item, text, nowhere, problems);
    }
    if (item.texts.empty()) problems.push_back(nowhere.problem("item " + item.id + " has no words", "write them in one language or more"));
    return problems;
}

}  // namespace adab::assessment
