// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/ItemParse.h"

#include "assessment/ItemType.h"

#include <algorithm>
#include <set>

namespace adab::assessment {
namespace {

std::vector<std::string> readIds(const Yaml& list, const std::string& what, Problems& problems) {
    std::vector<std::string> ids;
    if (!list) return ids;
    if (!list.isList()) {
        problems.push_back(list.problem(what + " is not a list", "write it as a list, as [a, b, c]"));
        return ids;
    }
    for (const auto& entry : list.items()) {
        if (!entry.isScalar() || entry.scalar().empty())
            problems.push_back(entry.problem(what + " holds something that is no id", "write ids of letters, digits, dots and dashes"));
        else
            ids.push_back(entry.scalar());
    }
    return ids;
}

void refuseUnknownKeys(const Yaml& map, const std::set<std::string_view>& known, const std::string& where, Problems& problems) {
    for (const auto& [key, value] : map.members())
        if (!known.contains(key.scalar())) {
            std::string list;
            for (const auto& one : known) list += (list.empty() ? "" : ", ") + std::string(one);
            problems.push_back(key.problem(where + " does not know " + key.scalar(), "use one of: " + list));
        }
}

Item readItem(const Yaml& node, Problems& problems) {
    Item item;
    item.id = node["id"].scalar();
    refuseUnknownKeys(node, {"id", "kind", "partial", "rules", "lesson", "difficulty", "options", "key"}, "an item", problems);
    if (item.id.empty()) problems.push_back(node.problem("an item has no id", "begin it with id: and a short name, as id: smile-first"));
    const Yaml& kind = node["kind"];
    if (const auto known = itemKindNamed(kind.scalar()))
        item.kind = *known;
    else
        problems.push_back(
            (kind ? kind : node)
                .problem("item " + item.id + " is of no known kind", "use single-choice, multiple-choice, ordering or short-text"));
    if (const Yaml& partial = node["partial"]) {
        if (const auto value = partial.boolean())
            item.credit = *value ? Credit::Partial : Credit::AllOrNothing;
        else
            problems.push_back(
                partial.problem("partial of item " + item.id + " is neither true nor false", "write partial: true, or leave it out"));
    }
    // An order is never wholly wrong for one slip, unless its author says so.
    if (item.kind == ItemKind::Ordering && !node["partial"]) item.credit = Credit::Partial;
    item.rules = readIds(node["rules"], "rules of item " + item.id, problems);
    if (item.rules.empty())
        problems.push_back((node["rules"] ? node["rules"] : node)
                               .problem("item " + item.id + " tests no rule", "name the rules, as rules: [presence.smile]"));
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
    item.options = readIds(node["options"], "options of item " + item.id, problems);
    item.key = readIds(node["key"], "key of item " + item.id, problems);
    typeOf(item.kind).check(item, node, problems);
    return item;
}

std::map<std::string, std::string> readTexts(const Item& item, const Yaml& map, const std::string& what, Problems& problems) {
    std::map<std::string, std::string> texts;
    for (const auto& [key, value] : map.members()) {
        if (std::find(item.options.begin(), item.options.end(), key.scalar()) == item.options.end())
            problems.push_back(
                key.problem("item " + item.id + " has no option " + key.scalar(), "use the option ids of the pack's items.yaml"));
        if (value.scalar().empty())
            problems.push_back(value.problem(what + " " + key.scalar() + " of item " + item.id + " is empty", "write a sentence"));
        texts[key.scalar()] = value.scalar();
    }
    return texts;
}

ItemText readText(const Item& item, const Yaml& node, Problems& problems) {
    ItemText text;
    refuseUnknownKeys(node, {"stem", "options", "feedback", "why", "accept"}, "the text of an item", problems);
    text.stem = node["stem"].scalar();
    if (text.stem.empty()) problems.push_back(node.problem("item " + item.id + " has no stem", "write the question, as stem: …"));
    text.why = node["why"].scalar();
    if (text.why.empty())
        problems.push_back(node.problem("item " + item.id + " does not say why", "explain the rule behind it, as why: …"));
    text.options = readTexts(item, node["options"], "option", problems);
    text.feedback = readTexts(item, node["feedback"], "feedback", problems);
    for (const auto& option : item.options) {
        if (!text.options.contains(option))
            problems.push_back((node["options"] ? node["options"] : node)
                                   .problem("option " + option + " of item " + item.id + " has no text", "add a line " + option + ": …"));
        if (item.kind != ItemKind::Ordering && !text.feedback.contains(option))
            problems.push_back(
                (node["feedback"] ? node["feedback"] : node)
                    .problem("option " + option + " of item " + item.id + " has no feedback", "say why it is right, or why not"));
    }
    for (const auto& entry : node["accept"].items()) {
        if (entry.scalar().empty())
            problems.push_back(
                entry.problem("an accepted answer of item " + item.id + " is empty", "write the answer, or remove the line"));
        else
            text.accept.push_back({entry.scalar(), Fraction(1), {}});
    }
    if (item.kind == ItemKind::ShortText && text.accept.empty())
        problems.push_back(node.problem("the short text " + item.id + " accepts no answer", "list right answers, as accept: [\"…\"]"));
    if (item.kind != ItemKind::ShortText && node["accept"])
        problems.push_back(node["accept"].problem("item " + item.id + " is no short text", "remove accept, or change the kind"));
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
        for (const auto& [locale, words] : locales) {
            const Yaml& text = words[item.id];
            if (!text)
                problems.push_back(words.problem("item " + item.id + " has no text in " + locale,
                                                 "add " + item.id + ": with stem, options, feedback and why"));
            else
                item.texts[locale] = readText(item, text, problems);
        }
        bank.items.push_back(std::move(item));
    }
    for (const auto& [locale, words] : locales)
        for (const auto& [key, value] : words.members())
            if (!seen.contains(key.scalar()))
                problems.push_back(key.problem("items.yaml has no item " + key.scalar(), "remove the text, or correct its id"));
    return bank;
}

}  // namespace adab::assessment
