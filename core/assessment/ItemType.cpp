// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/ItemType.h"

namespace adab::assessment {

const ItemType& typeOf(ItemKind kind) {
    switch (kind) {
        case ItemKind::SingleChoice: return singleChoiceType();
        case ItemKind::MultipleChoice: return multipleChoiceType();
        case ItemKind::TrueFalse: return trueFalseType();
        case ItemKind::Matching: return matchingType();
        case ItemKind::Ordering: return orderingType();
        case ItemKind::GapFill: return gapFillType();
        case ItemKind::ShortText: return shortTextType();
        case ItemKind::Numeric: return numericType();
        case ItemKind::Hotspot: return hotspotType();
        case ItemKind::ErrorText: return errorTextType();
        case ItemKind::Judgement: return judgementType();
        case ItemKind::SpeechFormula: return speechFormulaType();
        case ItemKind::Written: return writtenType();
        case ItemKind::Description: return descriptionType();
    }
    return descriptionType();
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

/// What is typed stands in the answer of the gate as it is, and in a record as a mark that it is among the private texts.
using TypedText = std::function<Json(const std::string& name, const std::string& text)>;

Json written(const Response& response, const TypedText& typed) {
    if (const auto* chosen = std::get_if<Chosen>(&response)) return Json::object({{"chosen", listOf(chosen->options)}});
    if (const auto* ordered = std::get_if<Ordered>(&response)) return Json::object({{"order", listOf(ordered->options)}});
    if (const auto* words = std::get_if<Typed>(&response)) return Json::object({{"text", typed("text", words->text)}});
    if (const auto* paired = std::get_if<Paired>(&response)) {
        Json pairs = Json::object();
        for (const auto& [stem, option] : paired->options) pairs.set(stem, option);
        return Json::object({{"pairs", std::move(pairs)}});
    }
    if (const auto* filled = std::get_if<Filled>(&response)) {
        Json gaps = Json::object();
        for (const auto& [gap, option] : filled->options) gaps.set(gap, Json::object({{"option", option}}));
        for (const auto& [gap, text] : filled->texts) gaps.set(gap, Json::object({{"text", typed(gap, text)}}));
        return Json::object({{"gaps", std::move(gaps)}});
    }
    if (const auto* numbered = std::get_if<Numbered>(&response)) {
        Json number = Json::object({{"number", typed("text", numbered->text)}});
        if (!numbered->unit.empty()) number.set("unit", numbered->unit);
        return number;
    }
    if (const auto* pointed = std::get_if<Pointed>(&response))
        return Json::object({{"point", Json::object({{"x", pointed->point.x}, {"y", pointed->point.y}})}});
    if (const auto* rated = std::get_if<Rated>(&response)) {
        Json ratings = Json::object();
        for (const auto& [option, level] : rated->levels) ratings.set(option, level);
        return Json::object({{"ratings", std::move(ratings)}});
    }
    if (const auto* said = std::get_if<Said>(&response))
        return Json::object({{"said", typed("text", said->text)}, {"locale", said->locale}});
    return {};
}

/// Reads what `written` wrote; `typed` gives the text back, nothing where it is not there.
using ReadText = std::function<std::optional<std::string>(const std::string& name, const Json& value)>;

Response readBack(const Json& json, const ReadText& typed) {
    if (json["chosen"].isList()) return Chosen{textsOf(json["chosen"])};
    if (json["order"].isList()) return Ordered{textsOf(json["order"])};
    if (json.has("text")) {
        const auto text = typed("text", json["text"]);
        return text ? Response{Typed{*text}} : Response{};
    }
    if (json["pairs"].isObject()) {
        Paired paired;
        for (const auto& [stem, option] : json["pairs"].members()) paired.options[stem] = option.text("");
        return paired;
    }
    if (json["gaps"].isObject()) {
        Filled filled;
        for (const auto& [gap, content] : json["gaps"].members()) {
            if (content["option"].isText())
                filled.options[gap] = content["option"].text();
            else if (const auto text = typed(gap, content["text"]))
                filled.texts[gap] = *text;
        }
        return filled;
    }
    if (json.has("number")) {
        const auto text = typed("text", json["number"]);
        return text ? Response{Numbered{*text, json["unit"].text("")}} : Response{};
    }
    if (json["point"].isObject()) return Pointed{{json["point"]["x"].integer(), json["point"]["y"].integer()}};
    if (json["ratings"].isObject()) {
        Rated rated;
        for (const auto& [option, level] : json["ratings"].members()) rated.levels[option] = level.integer();
        return rated;
    }
    if (json.has("said")) {
        const auto text = typed("text", json["said"]);
        return text ? Response{Said{*text, json["locale"].text("")}} : Response{};
    }
    return std::monostate{};
}

}  // namespace

Json toJson(const Response& response) {
    return written(response, [](const std::string&, const std::string& text) { return Json(text); });
}

Response responseFromJson(const Json& json) {
    return readBack(json,
                    [](const std::string&, const Json& value) { return value.isText() ? std::optional(value.text()) : std::nullopt; });
}

ResponseRecord recordOf(const Response& response) {
    ResponseRecord record;
    Json data = written(response, [&](const std::string& name, const std::string& text) {
        record.texts[name] = text;
        return Json(true);
    });
    if (!data.isNull()) record.data = std::move(data);
    return record;
}

Response responseFrom(const Json& data, const std::function<std::optional<std::string>(const std::string& name)>& text) {
    return readBack(data, [&](const std::string& name, const Json&) { return text(name); });
}

}  // namespace adab::assessment
