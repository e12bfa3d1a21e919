// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Written.h"

#include "assessment/Choices.h"
#include "base/Text.h"

namespace adab::assessment {
namespace {

constexpr std::int64_t kLongestEssay = 20'000;  ///< code points
constexpr std::int64_t kUsualEssay = 4'000;

std::int64_t limitOf(const Item& item) { return item.limit > 0 ? item.limit : kUsualEssay; }

/// Keeps paragraphs, drops other controls and white space around.
std::string tidied(std::string_view text) {
    std::string tidy;
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (code == '\r' || (code < 0x20 && code != '\n' && code != '\t') || code == 0x7F) continue;
        tidy += c;
    }
    const std::size_t first = tidy.find_first_not_of(" \t\n");
    if (first == std::string::npos) return {};
    return tidy.substr(first, tidy.find_last_not_of(" \t\n") - first + 1);
}

/// A text that a person marks by a rubric: criteria, each with levels that earn points.
class Written final : public ItemType {
public:
    Names names() const override { return {{"limit", "rubric"}, {"rubric", "model"}}; }
    Credit usualCredit() const override { return Credit::Partial; }

    void readNeutral(const Yaml& node, Item& item, Problems& problems) const override {
        item.limit = readInteger(node, "limit", 20, kLongestEssay, 0, item, problems);
        for (const auto& entry : node["rubric"].items()) {
            refuseUnknownNames(entry, {"id", "levels"}, "a criterion", problems);
            Criterion criterion;
            criterion.id = entry["id"].scalar();
            for (const auto& level : entry["levels"].items()) {
                refuseUnknownNames(level, {"id", "points"}, "a level", problems);
                if (!level["points"])
                    problems.push_back(
                        level.problem("a level of " + criterion.id + " of item " + item.id + " has no points", "write {id: …, points: 0}"));
                criterion.levels.push_back({level["id"].scalar(), readInteger(level, "points", 0, 1000, 0, item, problems)});
            }
            item.rubric.push_back(std::move(criterion));
        }
    }

    void check(const Item& item, const Yaml& place, Problems& problems) const override {
        checkCredit(item, place, {Credit::Partial}, problems);
        const Yaml& rubric = placeOf(place["rubric"], place);
        // A question from elsewhere may come without one; whoever marks it then gives a mark and no levels.
        if (item.rubric.empty() && place)
            problems.push_back(rubric.problem(
                "the written answer " + item.id + " has no rubric",
                "say what is looked at, as rubric: [{id: listens, levels: [{id: none, points: 0}, {id: full, points: 2}]}]"));
        std::vector<std::string> ids;
        for (std::size_t i = 0; i < item.rubric.size(); ++i) {
            const Criterion& criterion = item.rubric[i];
            const Yaml& at = i < rubric.items().size() ? rubric.items()[i] : rubric;
            if (!isId(criterion.id) || contains(ids, criterion.id))
                problems.push_back(
                    at.problem("a criterion of item " + item.id + " has no id of its own", "give each criterion a short id"));
            ids.push_back(criterion.id);
            std::vector<std::string> levels;
            for (const auto& level : criterion.levels) {
                if (!isId(level.id) || contains(levels, level.id))
                    problems.push_back(at.problem("a level of " + criterion.id + " of item " + item.id + " has no id of its own",
                                                  "give each level a short id"));
                levels.push_back(level.id);
            }
            if (criterion.levels.size() < 2 || criterion.mostPoints() == 0)
                problems.push_back(at.problem("criterion " + criterion.id + " of item " + item.id + " tells no levels apart",
                                              "write two levels or more, one of them with points"));
        }
    }

    void readWords(const Yaml& node, const Item& item, ItemText& text, Problems& problems) const override {
        text.model = node["model"].scalar();
        for (const auto& [key, words] : node["rubric"].members()) {
            refuseUnknownNames(words, {"title", "levels"}, "a criterion", problems);
            const auto known =
                std::find_if(item.rubric.begin(), item.rubric.end(), [&](const Criterion& one) { return one.id == key.scalar(); });
            if (known == item.rubric.end())
                problems.push_back(
                    key.problem("item " + item.id + " has no criterion " + key.scalar(), "use the ids of the pack's items.yaml"));
            CriterionText& one = text.rubric[key.scalar()];
            one.title = words["title"].scalar();
            for (const auto& [level, description] : words["levels"].members()) one.levels[level.scalar()] = description.scalar();
        }
    }

    void checkWords(const Item& item, const ItemText& text, const Yaml& place, Problems& problems) const override {
        const Yaml& rubric = placeOf(place["rubric"], place);
        for (const auto& criterion : item.rubric) {
            const Yaml& at = placeOf(rubric[criterion.id], rubric);
            const auto words = text.rubric.find(criterion.id);
            if (words == text.rubric.end() || words->second.title.empty()) {
                problems.push_back(at.problem("criterion " + criterion.id + " of item " + item.id + " has no title",
                                              "add it under rubric: " + criterion.id + ": {title: …, levels: {…}}"));
                continue;
            }
            for (const auto& level : criterion.levels)
                if (textFor(words->second.levels, level.id).empty())
                    problems.push_back(at.problem("level " + level.id + " of " + criterion.id + " of item " + item.id + " has no text",
                                                  "say what it looks like"));
        }
    }

    Result<Response> read(const Item& item, const Json& response) const override {
        if (!response["text"].isText()) return shapeError("text");
        const std::string text = tidied(response["text"].text());
        if (base::codePointCount(text) > static_cast<std::size_t>(limitOf(item)))
            return Error{"assessment.response-too-long", Json::object({{"limit", limitOf(item)}}), "response"};
        if (text.empty()) return Response{};
        return Response{Typed{text}};
    }

    Scored score(const Item& item, const Response& response, const Aids&) const override {
        const auto* typed = std::get_if<Typed>(&response);
        if (!typed || typed->text.empty()) return {};
        Scored scored{Fraction(0), Verdict::NeedsPerson, {}};
        std::int64_t most = 0;
        for (const auto& criterion : item.rubric) most += criterion.mostPoints();
        for (const auto& criterion : item.rubric)
            scored.parts.push_back(
                {criterion.id, Fraction(0), Fraction(criterion.mostPoints(), std::max<std::int64_t>(1, most)), Reason::AwaitsPerson, {}});
        if (scored.parts.empty()) scored.parts.push_back({{}, Fraction(0), Fraction(1), Reason::AwaitsPerson, {}});
        return scored;
    }

    Response best(const Item&) const override { return {}; }
    std::optional<Fraction> randomGuess(const Item&) const override { return Fraction(0); }

    void addView(const Item& item, const ViewContext& context, Json& view) const override {
        const ItemText& text = item.textIn(context.locale);
        Json criteria = Json::list();
        for (const auto& criterion : item.rubric)
            if (const auto words = text.rubric.find(criterion.id); words != text.rubric.end()) criteria.push(words->second.title);
        view.set("criteria", std::move(criteria));
        view.set("limit", limitOf(item));
    }

    void addReview(const Item& item, const Response&, const ViewContext& context, Json& review) const override {
        const ItemText& text = item.textIn(context.locale);
        review.set("model", text.model);
        Json rubric = Json::list();
        for (const auto& criterion : item.rubric) {
            const auto words = text.rubric.find(criterion.id);
            Json levels = Json::list();
            for (const auto& level : criterion.levels)
                levels.push(Json::object({{"level", level.id},
                                          {"points", level.points},
                                          {"text", words == text.rubric.end() ? level.id : textFor(words->second.levels, level.id)}}));
            rubric.push(Json::object({{"criterion", criterion.id},
                                      {"title", words == text.rubric.end() ? criterion.id : words->second.title},
                                      {"levels", std::move(levels)}}));
        }
        review.set("rubric", std::move(rubric));
    }

    PartWords describe(const Item&, const Response&, const Part& part, const ItemText& text) const override {
        PartWords words;
        const auto criterion = text.rubric.find(part.id);
        if (criterion == text.rubric.end()) return words;
        words.label = criterion->second.title;
        words.given = textFor(criterion->second.levels, part.detail);
        return words;
    }
};

}  // namespace

const ItemType& writtenType() {
    static const Written type;
    return type;
}

Result<Scored> scoreByRubric(const Item& item, const std::map<std::string, std::string>& levels) {
    const auto error = [](const char* code, const std::string& criterion) {
        return Error{code, Json::object({{"criterion", isId(criterion) ? criterion : "?"}}), "levels"};
    };
    std::int64_t most = 0;
    for (const auto& criterion : item.rubric) most += criterion.mostPoints();
    if (most == 0) return Error{"assessment.no-rubric", Json::object(), "levels"};
    for (const auto& [id, level] : levels)
        if (std::none_of(item.rubric.begin(), item.rubric.end(), [&](const Criterion& one) { return one.id == id; }))
            return error("assessment.rubric-unknown", id);
    std::vector<Part> parts;
    for (const auto& criterion : item.rubric) {
        const auto chosen = levels.find(criterion.id);
        if (chosen == levels.end()) return error("assessment.rubric-incomplete", criterion.id);
        const auto level =
            std::find_if(criterion.levels.begin(), criterion.levels.end(), [&](const Level& one) { return one.id == chosen->second; });
        if (level == criterion.levels.end()) return error("assessment.rubric-unknown", criterion.id);
        parts.push_back({criterion.id, Fraction(level->points, most), Fraction(criterion.mostPoints(), most), Reason::ByRubric, level->id});
    }
    return settle(item, std::move(parts));
}

}  // namespace adab::assessment
