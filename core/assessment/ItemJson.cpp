// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/ItemJson.h"

#include "base/Hash.h"

namespace adab::assessment {
namespace {

// ---- writing

void put(Json& json, std::string_view key, const std::string& text) {
    if (!text.empty()) json.set(key, text);
}
void put(Json& json, std::string_view key, std::int64_t value, std::int64_t usual) {
    if (value != usual) json.set(key, value);
}
void put(Json& json, std::string_view key, const Fraction& value, const Fraction& usual) {
    if (value != usual) json.set(key, value.text());
}
void putJson(Json& json, std::string_view key, Json value) {
    if (value.size() > 0) json.set(key, std::move(value));
}
template <class Enum>
void putName(Json& json, std::string_view key, Enum value, Enum usual) {
    if (value != usual) json.set(key, name(value));
}

// Named before the templates that write lists and maps of them.
Json write(const Gap& gap);
Json write(const Area& area);
Json write(const Criterion& criterion);
Json write(const CriterionText& criterion);
Json write(const ItemText& text);
template <class T>
Json write(const std::vector<T>& list);
template <class T>
Json write(const std::map<std::string, T>& map);

Json write(const std::string& text) { return text; }
Json write(const Fraction& fraction) { return fraction.text(); }
Json write(std::int64_t value) { return value; }
Json write(const Point& point) { return Json::list({point.x, point.y}); }
Json write(const Unit& unit) {
    Json json = Json::object({{"id", unit.id}});
    put(json, "factor", unit.factor, Fraction(1));
    return json;
}
Json write(const Accepted& answer) {
    Json json = Json::object({{"text", answer.text}});
    put(json, "fraction", answer.fraction, Fraction(1));
    put(json, "feedback", answer.feedback);
    return json;
}
Json write(const NumberAnswer& answer) {
    Json json = Json::object({{"id", answer.id}});
    if (answer.form == NumberAnswer::Form::Range) {
        json.set("from", answer.from.text());
        json.set("to", answer.to.text());
    } else {
        json.set("value", answer.value.text());
        const bool percent = answer.toleranceIs == NumberAnswer::Tolerance::Percent;
        put(json, percent ? "percent" : "tolerance", answer.tolerance, Fraction(0));
    }
    put(json, "fraction", answer.fraction, Fraction(1));
    return json;
}
Json write(const Level& level) { return Json::object({{"id", level.id}, {"points", level.points}}); }
template <class T>
Json write(const std::vector<T>& list) {
    Json json = Json::list();
    for (const auto& one : list) json.push(write(one));
    return json;
}
template <class T>
Json write(const std::map<std::string, T>& map) {
    Json json = Json::object();
    for (const auto& [key, value] : map) json.set(key, write(value));
    return json;
}
Json write(const Gap& gap) {
    Json json = Json::object({{"id", gap.id}, {"kind", name(gap.kind)}});
    putJson(json, "options", write(gap.options));
    put(json, "key", gap.key);
    putJson(json, "answers", write(gap.numbers));
    putName(json, "typos", gap.typos, Typos::Warn);
    return json;
}
Json write(const Area& area) {
    const char* form = area.form == Area::Form::Circle ? "circle" : area.form == Area::Form::Rectangle ? "rectangle" : "polygon";
    Json json = Json::object({{"id", area.id}, {"form", form}, {"points", write(area.points)}, {"at", write(area.at)}});
    put(json, "radius", area.radius, 0);
    return json;
}
Json write(const Criterion& criterion) { return Json::object({{"id", criterion.id}, {"levels", write(criterion.levels)}}); }
Json write(const CriterionText& criterion) { return Json::object({{"title", criterion.title}, {"levels", write(criterion.levels)}}); }
Json write(const ItemText& text) {
    Json json = Json::object();
    put(json, "title", text.title);
    put(json, "stem", text.stem);
    putJson(json, "options", write(text.options));
    putJson(json, "stems", write(text.stems));
    putJson(json, "feedback", write(text.feedback));
    putJson(json, "outcomes", write(text.outcomes));
    put(json, "why", text.why);
    putJson(json, "hints", write(text.hints));
    putJson(json, "accept", write(text.accept));
    putJson(json, "gaps", write(text.gaps));
    put(json, "passage", text.passage);
    putJson(json, "scale", write(text.scale));
    putJson(json, "units", write(text.units));
    putJson(json, "rubric", write(text.rubric));
    put(json, "model", text.model);
    put(json, "alt", text.alt);
    return json;
}

// ---- reading

Fraction fractionIn(const Json& json, std::string_view key, const Fraction& usual) {
    return Fraction::parse(json[key].text("")).value_or(usual);
}

void read(const Json& json, Gap& gap);
void read(const Json& json, Area& area);
void read(const Json& json, Criterion& criterion);
void read(const Json& json, CriterionText& criterion);
void read(const Json& json, ItemText& text);
template <class T>
void read(const Json& json, std::vector<T>& list);
template <class T>
void read(const Json& json, std::map<std::string, T>& map);

void read(const Json& json, std::string& text) { text = json.text(""); }
void read(const Json& json, Fraction& fraction) { fraction = Fraction::parse(json.text("")).value_or(Fraction(0)); }
void read(const Json& json, std::int64_t& value) { value = json.integer(); }
void read(const Json& json, Point& point) {
    if (json.size() == 2) point = {json.at(0).integer(), json.at(1).integer()};
}
void read(const Json& json, Unit& unit) { unit = {json["id"].text(""), fractionIn(json, "factor", Fraction(1))}; }
void read(const Json& json, Accepted& answer) {
    answer = {json["text"].text(""), fractionIn(json, "fraction", Fraction(1)), json["feedback"].text("")};
}
void read(const Json& json, NumberAnswer& answer) {
    const std::string id = json["id"].text("");
    const bool percent = json.has("percent");
    answer = json.has("value") ? NumberAnswer::exactly(id, fractionIn(json, "value", Fraction(0)),
                                                       fractionIn(json, percent ? "percent" : "tolerance", Fraction(0)),
                                                       percent ? NumberAnswer::Tolerance::Percent : NumberAnswer::Tolerance::Absolute)
                               : NumberAnswer::between(id, fractionIn(json, "from", Fraction(0)), fractionIn(json, "to", Fraction(0)));
    answer.fraction = fractionIn(json, "fraction", Fraction(1));
}
void read(const Json& json, Level& level) { level = {json["id"].text(""), json["points"].integer()}; }
template <class T>
void read(const Json& json, std::vector<T>& list) {
    for (const auto& one : json.items()) read(one, list.emplace_back());
}
template <class T>
void read(const Json& json, std::map<std::string, T>& map) {
    for (const auto& [key, value] : json.members()) read(value, map[key]);
}
void read(const Json& json, Gap& gap) {
    gap.id = json["id"].text("");
    gap.kind = gapKindNamed(json["kind"].text("")).value_or(Gap::Kind::Text);
    read(json["options"], gap.options);
    gap.key = json["key"].text("");
    read(json["answers"], gap.numbers);
    gap.typos = typosNamed(json["typos"].text("")).value_or(Typos::Warn);
}
void read(const Json& json, Area& area) {
    const std::string form = json["form"].text("");
    area.id = json["id"].text("");
    area.form = form == "rectangle" ? Area::Form::Rectangle : form == "polygon" ? Area::Form::Polygon : Area::Form::Circle;
    read(json["points"], area.points);
    read(json["at"], area.at);
    area.radius = json["radius"].integer();
}
void read(const Json& json, Criterion& criterion) {
    criterion.id = json["id"].text("");
    read(json["levels"], criterion.levels);
}
void read(const Json& json, CriterionText& criterion) {
    criterion.title = json["title"].text("");
    read(json["levels"], criterion.levels);
}
void read(const Json& json, ItemText& text) {
    text.title = json["title"].text("");
    text.stem = json["stem"].text("");
    read(json["options"], text.options);
    read(json["stems"], text.stems);
    read(json["feedback"], text.feedback);
    read(json["outcomes"], text.outcomes);
    text.why = json["why"].text("");
    read(json["hints"], text.hints);
    read(json["accept"], text.accept);
    read(json["gaps"], text.gaps);
    text.passage = json["passage"].text("");
    read(json["scale"], text.scale);
    read(json["units"], text.units);
    read(json["rubric"], text.rubric);
    text.model = json["model"].text("");
    text.alt = json["alt"].text("");
}

}  // namespace

Json itemJson(const Item& item) {
    Json json = Json::object({{"id", item.id}, {"kind", name(item.kind)}, {"credit", name(item.credit)}});
    put(json, "version", item.version, 1);
    putName(json, "use", item.use, Use::Exam);
    putJson(json, "rules", write(item.rules));
    put(json, "lesson", item.lesson);
    put(json, "difficulty", item.difficulty, 1);
    putJson(json, "tags", write(item.tags));
    put(json, "category", item.category);
    put(json, "maxMark", item.maxMark, Fraction(1));
    if (item.penalty) json.set("penalty", item.penalty->text());
    put(json, "lowest", item.lowest, Fraction(0));
    if (item.figure != Figure{})
        json.set("figure", Json::object({{"file", item.figure.file}, {"width", item.figure.width}, {"height", item.figure.height}}));
    putJson(json, "options", write(item.options));
    putJson(json, "key", write(item.key));
    putJson(json, "fractions", write(item.fractions));
    putJson(json, "stems", write(item.stems));
    putJson(json, "pairs", write(item.pairs));
    putJson(json, "gaps", write(item.gaps));
    putName(json, "typos", item.typos, Typos::Warn);
    putJson(json, "answers", write(item.numbers));
    if (item.units != Units{})
        json.set("units", Json::object({{"need", item.units.need == Units::Need::Required ? "required" : "optional"},
                                        {"penalty", item.units.penalty.text()},
                                        {"list", write(item.units.list)}}));
    putJson(json, "areas", write(item.areas));
    if (item.judgement != Judgement{})
        json.set("judgement", Json::object({{"ask", name(item.judgement.ask)},
                                            {"levels", item.judgement.levels},
                                            {"expert", write(item.judgement.expert)},
                                            {"nothingFrom", item.judgement.nothingFrom}}));
    put(json, "formula", item.formula);
    putJson(json, "rubric", write(item.rubric));
    put(json, "limit", item.limit, 0);
    putJson(json, "texts", write(item.texts));
    return json;
}

Item itemFromJson(const Json& json) {
    Item item;
    item.id = json["id"].text("");
    item.kind = itemKindNamed(json["kind"].text("")).value_or(ItemKind::Description);
    item.credit = creditNamed(json["credit"].text("")).value_or(Credit::AllOrNothing);
    item.version = json["version"].integer(1);
    item.use = useNamed(json["use"].text("")).value_or(Use::Exam);
    read(json["rules"], item.rules);
    item.lesson = json["lesson"].text("");
    item.difficulty = static_cast<int>(json["difficulty"].integer(1));
    read(json["tags"], item.tags);
    item.category = json["category"].text("");
    item.maxMark = fractionIn(json, "maxMark", Fraction(1));
    if (json.has("penalty")) item.penalty = fractionIn(json, "penalty", Fraction(0));
    item.lowest = fractionIn(json, "lowest", Fraction(0));
    item.figure = {json["figure"]["file"].text(""), json["figure"]["width"].integer(), json["figure"]["height"].integer()};
    read(json["options"], item.options);
    read(json["key"], item.key);
    read(json["fractions"], item.fractions);
    read(json["stems"], item.stems);
    read(json["pairs"], item.pairs);
    read(json["gaps"], item.gaps);
    item.typos = typosNamed(json["typos"].text("")).value_or(Typos::Warn);
    read(json["answers"], item.numbers);
    const Json& units = json["units"];
    item.units.need = units["need"].text("") == "required" ? Units::Need::Required : Units::Need::Optional;
    item.units.penalty = fractionIn(units, "penalty", Fraction(1));
    read(units["list"], item.units.list);
    read(json["areas"], item.areas);
    const Json& judgement = json["judgement"];
    item.judgement.ask = judgement["ask"].text("") == "rank" ? Judgement::Ask::Rank : Judgement::Ask::Rate;
    item.judgement.levels = judgement["levels"].integer();
    read(judgement["expert"], item.judgement.expert);
    item.judgement.nothingFrom = judgement["nothingFrom"].integer();
    item.formula = json["formula"].text("");
    read(json["rubric"], item.rubric);
    item.limit = json["limit"].integer();
    read(json["texts"], item.texts);
    return item;
}

std::string itemDigest(const Item& item) {
    Json json = itemJson(item);
    json.erase("id");
    json.erase("version");
    return base::hex(base::sha256(base::canonical(json)));
}

}  // namespace adab::assessment
