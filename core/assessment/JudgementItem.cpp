// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Choices.h"

namespace adab::assessment {
namespace {

/// How well would each response serve? Rated on a scale, or ranked from the best to the worst, and held against an expert key by distance:
/// of n responses each earns max(0, 1 − d/D)/n, d being how many levels or ranks it lies from the key and D the distance at which nothing
/// is earned: the greatest there is, unless the author says less (`nothing_from`). With D = n − 1 this is the ranking key of the UK
/// Foundation Programme's situational judgement test (four marks for the exact rank of five, one less a rank: Patterson, Ashworth and Good
/// 2013, "Situational Judgement Tests", UKFPO); distance from a consensus key for ratings: McDaniel, Psotka, Legree, Yost and Weekley 2011,
/// J. Appl. Psychol. 96(2), 327–336.
class JudgementItem final : public ItemType {
public:
    Names names() const override { return {{"ask", "levels", "options", "key", "nothing_from"}, {"options", "feedback", "scale"}}; }
    Credit usualCredit() const override { return Credit::Partial; }

    void readNeutral(const Yaml& node, Item& item, Problems& problems) const override {
        const Yaml& ask = node["ask"];
        if (ask.scalar() == "rank")
            item.judgement.ask = Judgement::Ask::Rank;
        else if (ask.scalar() != "rate")
            problems.push_back(
                placeOf(ask, node).problem("the judgement " + item.id + " does not say what it asks", "write ask: rate or ask: rank"));
        item.judgement.nothingFrom = readInteger(node, "nothing_from", 1, 100, 0, item, problems);
        if (item.judgement.ask == Judgement::Ask::Rank) return;
        item.judgement.levels = readInteger(node, "levels", 2, 9, 5, item, problems);
        const Yaml& key = node["key"];
        if (!key.isMap())
            problems.push_back(placeOf(key, node).problem("the key of the judgement " + item.id + " is no map",
                                                          "write the experts' level for each option, as key: {a: 5, b: 1}"));
        for (const auto& [option, level] : key.members()) {
            const auto value = level.integer();
            if (!contains(item.options, option.scalar()))
                problems.push_back(option.problem("the key of item " + item.id + " names " + option.scalar() + ", which is no option of it",
                                                  "use one of the ids under options"));
            if (!value || *value < 1 || *value > item.judgement.levels)
                problems.push_back(level.problem("the level of " + option.scalar() + " of item " + item.id + " is not on its scale",
                                                 "write a level from 1, the worst, to " + std::to_string(item.judgement.levels)));
            else
                item.judgement.expert[option.scalar()] = *value;
        }
    }

    void check(const Item& item, const Yaml& place, Problems& problems) const override {
        checkOptions(item, place, 2, problems);
        checkCredit(item, place, {Credit::AllOrNothing, Credit::Partial}, problems);
        const Yaml& key = placeOf(place["key"], place);
        if (item.judgement.ask == Judgement::Ask::Rank) {
            checkKey(item, place, 2, problems);
            if (item.key.size() != item.options.size())
                problems.push_back(
                    key.problem("the key of the judgement " + item.id + " leaves options out", "name every option once, the best first"));
            return;
        }
        if (item.judgement.levels < 2 || item.judgement.levels > 9)
            problems.push_back(place.problem("the scale of the judgement " + item.id + " has no 2 to 9 levels", "write levels: 5"));
        for (const auto& option : item.options) {
            const auto level = item.judgement.expert.find(option);
            if (level == item.judgement.expert.end() || level->second < 1 || level->second > item.judgement.levels) {
                if (!place || level == item.judgement.expert.end())
                    problems.push_back(
                        key.problem("the key of item " + item.id + " leaves out " + option, "write the experts' level for it"));
            }
        }
    }

    void readWords(const Yaml& node, const Item&, ItemText& text, Problems&) const override {
        for (const auto& level : node["scale"].items()) text.scale.push_back(level.scalar());
    }

    void checkWords(const Item& item, const ItemText& text, const Yaml& place, Problems& problems) const override {
        checkOptionWords(item, text, place, Feedback::Needed, problems);
        const std::size_t levels = item.judgement.ask == Judgement::Ask::Rate ? static_cast<std::size_t>(item.judgement.levels) : 0;
        const bool empty = std::any_of(text.scale.begin(), text.scale.end(), [](const auto& word) { return word.empty(); });
        if (text.scale.size() != levels || empty)
            problems.push_back(placeOf(place["scale"], place)
                                   .problem("the scale of item " + item.id + " does not have " + std::to_string(levels) + " words",
                                            "write one for each level, from the worst, as scale: [poor, …, good]"));
    }

    Result<Response> read(const Item& item, const Json& response) const override {
        if (item.judgement.ask == Judgement::Ask::Rank) return readOrder(item, response);
        const Json& ratings = response["ratings"];
        if (!ratings.isObject()) return shapeError("ratings");
        Rated rated;
        for (const auto& [option, level] : ratings.members()) {
            if (!contains(item.options, option)) return optionError(option);
            if (level.isNull()) continue;
            if (!level.isInteger() || level.integer() < 1 || level.integer() > item.judgement.levels)
                return Error{"assessment.response-rating", Json::object({{"levels", item.judgement.levels}}), "response"};
            rated.levels[option] = level.integer();
        }
        if (rated.levels.empty()) return Response{};
        return Response{std::move(rated)};
    }

    Scored score(const Item& item, const Response& response, const Aids&) const override {
        const auto given = placesIn(item, response);
        if (given.empty()) return {};
        const auto key = keyOf(item);
        const auto count = static_cast<std::int64_t>(item.options.size());
        const std::int64_t reach = reachOf(item);
        const Fraction share(1, count);
        std::vector<Part> parts;
        Fraction sum;
        bool exact = true;
        for (const auto& option : item.options) {
            const auto mine = given.find(option);
            const auto theirs = key.find(option);
            if (mine == given.end() || theirs == key.end()) {
                exact = false;
                parts.push_back({option, Fraction(0), share, Reason::Missing, {}});
                continue;
            }
            const std::int64_t distance = std::abs(mine->second - theirs->second);
            exact = exact && distance == 0;
            const Fraction earned = distance >= reach ? Fraction(0) : (Fraction(1) - Fraction(distance, reach)) * share;
            sum = sum + earned;
            parts.push_back({option, earned, share, distance == 0 ? Reason::Right : Reason::Distance, std::to_string(distance)});
        }
        if (item.credit == Credit::AllOrNothing && !exact && sum > Fraction(0))
            parts.push_back({{}, Fraction(0) - sum, Fraction(0), Reason::Limited, {}});
        return settle(item, std::move(parts));
    }

    Response best(const Item& item) const override {
        if (item.judgement.ask == Judgement::Ask::Rank) {
            if (item.key.empty()) return {};
            return Ordered{item.key};
        }
        if (item.judgement.expert.empty()) return {};
        return Rated{item.judgement.expert};
    }

    std::optional<Fraction> randomGuess(const Item& item) const override {
        if (item.credit == Credit::AllOrNothing || item.options.empty()) return std::nullopt;
        // Each response alone lies with equal chance on each level or rank.
        const std::int64_t places =
            item.judgement.ask == Judgement::Ask::Rank ? static_cast<std::int64_t>(item.options.size()) : item.judgement.levels;
        const std::int64_t reach = reachOf(item);
        Fraction sum;
        for (const auto& [option, level] : keyOf(item))
            for (std::int64_t place = 1; place <= places; ++place)
                if (const std::int64_t distance = std::abs(place - level); distance < reach)
                    sum = sum + Fraction(1) - Fraction(distance, reach);
        return sum / Fraction(places * static_cast<std::int64_t>(item.options.size()));
    }

    void addView(const Item& item, const ViewContext& context, Json& view) const override {
        view.set("ask", name(item.judgement.ask));
        if (item.judgement.ask == Judgement::Ask::Rank) return;
        const ItemText& text = item.textIn(context.locale);
        Json scale = Json::list();
        for (std::int64_t level = 1; level <= item.judgement.levels; ++level)
            scale.push(Json::object({{"level", level}, {"text", levelText(text, level)}}));
        view.set("scale", std::move(scale));
    }

    PartWords describe(const Item& item, const Response& response, const Part& part, const ItemText& text) const override {
        PartWords words;
        if (part.id.empty()) return words;
        words.label = optionText(text, part.id);
        words.feedback = textFor(text.feedback, part.id);
        const bool rank = item.judgement.ask == Judgement::Ask::Rank;
        const auto wordFor = [&](const std::map<std::string, std::int64_t>& places) {
            const auto place = places.find(part.id);
            return place == places.end() ? std::string() : rank ? std::to_string(place->second) : levelText(text, place->second);
        };
        words.given = wordFor(placesIn(item, response));
        words.expected = wordFor(keyOf(item));
        return words;
    }

private:
    using Places = std::map<std::string, std::int64_t>;

    static Places ranks(const std::vector<std::string>& order) {
        Places places;
        for (std::size_t i = 0; i < order.size(); ++i) places[order[i]] = static_cast<std::int64_t>(i) + 1;
        return places;
    }
    static Places keyOf(const Item& item) { return item.judgement.ask == Judgement::Ask::Rank ? ranks(item.key) : item.judgement.expert; }
    static Places placesIn(const Item& item, const Response& response) {
        if (item.judgement.ask == Judgement::Ask::Rank) {
            const auto* ordered = std::get_if<Ordered>(&response);
            return ordered ? ranks(ordered->options) : Places{};
        }
        const auto* rated = std::get_if<Rated>(&response);
        return rated ? rated->levels : Places{};
    }
    static std::int64_t reachOf(const Item& item) {
        const std::int64_t places =
            item.judgement.ask == Judgement::Ask::Rank ? static_cast<std::int64_t>(item.options.size()) : item.judgement.levels;
        const std::int64_t greatest = std::max<std::int64_t>(1, places - 1);
        return item.judgement.nothingFrom > 0 ? std::min(item.judgement.nothingFrom, greatest) : greatest;
    }
    static std::string levelText(const ItemText& text, std::int64_t level) {
        const auto index = static_cast<std::size_t>(level - 1);
        return index < text.scale.size() ? text.scale[index] : std::to_string(level);
    }
};

}  // namespace

const ItemType& judgementType() {
    static const JudgementItem type;
    return type;
}

}  // namespace adab::assessment
