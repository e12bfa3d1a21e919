// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Item.h"

namespace adab::assessment {

std::string_view name(ItemKind kind) {
    switch (kind) {
        case ItemKind::SingleChoice: return "single-choice";
        case ItemKind::MultipleChoice: return "multiple-choice";
        case ItemKind::Ordering: return "ordering";
        case ItemKind::ShortText: return "short-text";
    }
    return {};
}

std::optional<ItemKind> itemKindNamed(std::string_view wanted) {
    for (const auto kind : {ItemKind::SingleChoice, ItemKind::MultipleChoice, ItemKind::Ordering, ItemKind::ShortText})
        if (name(kind) == wanted) return kind;
    return std::nullopt;
}

std::string_view name(Verdict verdict) {
    switch (verdict) {
        case Verdict::Unanswered: return "unanswered";
        case Verdict::Wrong: return "wrong";
        case Verdict::Partly: return "partly";
        case Verdict::Spelling: return "spelling";
        case Verdict::Right: return "right";
    }
    return {};
}

std::optional<Verdict> verdictNamed(std::string_view wanted) {
    for (const auto verdict : {Verdict::Unanswered, Verdict::Wrong, Verdict::Partly, Verdict::Spelling, Verdict::Right})
        if (name(verdict) == wanted) return verdict;
    return std::nullopt;
}

const ItemText& Item::textIn(std::string_view locale) const {
    static const ItemText none;
    for (const std::string_view wanted : {locale, std::string_view("en")}) {
        const auto found = texts.find(std::string(wanted));
        if (found != texts.end()) return found->second;
    }
    return texts.empty() ? none : texts.begin()->second;
}

const Item* ItemBank::find(std::string_view id) const {
    for (const auto& item : items)
        if (item.id == id) return &item;
    return nullptr;
}

}  // namespace adab::assessment
