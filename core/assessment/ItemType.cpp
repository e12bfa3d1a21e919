// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/ItemType.h"

namespace adab::assessment {

const ItemType& typeOf(ItemKind kind) {
    switch (kind) {
        case ItemKind::SingleChoice: return singleChoiceType();
        case ItemKind::MultipleChoice: return multipleChoiceType();
        case ItemKind::Ordering: return orderingType();
        case ItemKind::ShortText: return shortTextType();
    }
    return singleChoiceType();
}

namespace {
Json listOf(const std::vector<std::string>& texts) {
    Json list = Json::list();
    for (const auto& text : texts) list.push(text);
    return list;
}

std::vector<std::string> textsOf(const Json& list) {
    std::vector<std::string> texts;
    for (const auto& item : list.items()) texts.push_back(item.text(""));
    return texts;
}
}  // namespace

Json toJson(const Response& response) {
    if (const auto* chosen = std::get_if<Chosen>(&response)) return Json::object({{"chosen", listOf(chosen->options)}});
    if (const auto* ordered = std::get_if<Ordered>(&response)) return Json::object({{"order", listOf(ordered->options)}});
    if (const auto* typed = std::get_if<Typed>(&response)) return Json::object({{"text", typed->text}});
    return {};
}

Response responseFromJson(const Json& json) {
    if (json["chosen"].isList()) return Chosen{textsOf(json["chosen"])};
    if (json["order"].isList()) return Ordered{textsOf(json["order"])};
    if (json["text"].isText()) return Typed{json["text"].text()};
    return std::monostate{};
}

}  // namespace adab::assessment
