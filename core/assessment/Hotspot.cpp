// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Areas.h"
#include "assessment/Choices.h"

namespace adab::assessment {
namespace {

const Area* areaNamed(const Item& item, std::string_view id) {
    const auto found = std::find_if(item.areas.begin(), item.areas.end(), [&](const Area& area) { return area.id == id; });
    return found == item.areas.end() ? nullptr : &*found;
}

Fraction worthOf(const Item& item, const std::string& area) {
    if (const auto weighed = item.fractions.find(area); weighed != item.fractions.end()) return weighed->second;
    return contains(item.key, area) ? Fraction(1) : Fraction(0);
}

/// The area that a point is taken for: of those that hold it the one that earns most, the author's first among equals.
const Area* areaAt(const Item& item, const Point& point) {
    const Area* best = nullptr;
    for (const auto& area : item.areas)
        if (sideOf(area, point) == Side::Inside && (!best || worthOf(item, area.id) > worthOf(item, best->id))) best = &area;
    return best;
}

std::vector<Point> readPoints(const Yaml& list) {
    std::vector<Point> points;
    const auto& numbers = list.items();
    for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
        const auto x = numbers[i].integer();
        const auto y = numbers[i + 1].integer();
        if (!x || !y || std::max(std::abs(*x), std::abs(*y)) > kMostUnits) return {};
        points.push_back({*x, *y});
    }
    return points;
}

Json pointJson(const Point& point) { return Json::object({{"x", point.x}, {"y", point.y}}); }

/// Where in a figure? A point within a right area earns its fraction (1 for the key). Every area, right or wrong, is a named place, so
/// that the question can be answered without seeing or pointing: choosing a place answers with its point.
class Hotspot final : public ItemType {
public:
    Names names() const override { return {{"size", "areas", "key", "fractions"}, {"options", "feedback"}}; }

    void readNeutral(const Yaml& node, Item& item, Problems& problems) const override {
        const Yaml& size = node["size"];
        if (const auto corner = readPoints(size); size.items().size() == 2 && corner.size() == 1) {
            item.figure.width = corner[0].x;
            item.figure.height = corner[0].y;
        } else {
            problems.push_back(placeOf(size, node)
                                   .problem("the hotspot " + item.id + " does not say how large its figure is",
                                            "write the last two numbers of the drawing's viewBox, as size: [640, 360]"));
        }
        for (const auto& entry : node["areas"].items()) {
            refuseUnknownNames(entry, {"id", "circle", "rect", "polygon", "at"}, "an area", problems);
            Area area;
            area.id = entry["id"].scalar();
            const auto bad = [&](const Yaml& at, const std::string& remedy) {
                problems.push_back(
                    placeOf(at, entry).problem("area " + area.id + " of item " + item.id + " has no shape that can be read", remedy));
            };
            if (const Yaml& circle = entry["circle"]) {
                const auto& numbers = circle.items();
                area.points = readPoints(circle);
                area.radius = numbers.size() == 3 ? numbers[2].integer().value_or(0) : 0;
                if (area.points.size() != 1 || area.radius < 1 || area.radius > kMostUnits)
                    bad(circle, "write circle: [x, y, radius] in whole units of the figure");
            } else if (const Yaml& rect = entry["rect"]) {
                area.form = Area::Form::Rectangle;
                area.points = readPoints(rect);
                if (area.points.size() == 2 && rect.items().size() == 4 && area.points[1].x > 0 && area.points[1].y > 0)
                    area.points[1] = {area.points[0].x + area.points[1].x, area.points[0].y + area.points[1].y};
                else
                    bad(rect, "write rect: [x, y, width, height] in whole units of the figure");
            } else if (const Yaml& polygon = entry["polygon"]) {
                area.form = Area::Form::Polygon;
                area.points = readPoints(polygon);
                if (area.points.size() < 3 || area.points.size() > 200 || polygon.items().size() % 2 != 0)
                    bad(polygon, "write polygon: [x, y, x, y, x, y], three corners or more");
            } else {
                bad(entry, "write circle: [x, y, radius], rect: [x, y, width, height] or polygon: [x, y, …]");
            }
            area.at = middleOf(area);
            if (const Yaml& at = entry["at"]) {
                const auto point = readPoints(at);
                if (at.items().size() == 2 && point.size() == 1)
                    area.at = point[0];
                else
                    bad(at, "write at: [x, y], a point inside");
            }
            item.options.push_back(area.id);
            item.areas.push_back(std::move(area));
        }
    }

    void check(const Item& item, const Yaml& place, Problems& problems) const override {
        checkCredit(item, place, {Credit::AllOrNothing}, problems);
        const Yaml& areas = placeOf(place["areas"], place);
        checkOptions(item, areas, 2, problems);
        checkKey(item, place, 1, problems);
        const Figure& figure = item.figure;
        if (figure.file.empty())
            problems.push_back(
                place.problem("the hotspot " + item.id + " has no figure", "name a drawing of figures/, as figure: where.svg"));
        if (figure.width < 1 || figure.height < 1 || figure.width > kMostUnits || figure.height > kMostUnits) return;
        for (std::size_t i = 0; i < item.areas.size(); ++i) {
            const Area& area = item.areas[i];
            const Yaml& at = i < areas.items().size() ? areas.items()[i] : areas;
            const std::string what = "area " + area.id + " of item " + item.id;
            if (area.points.empty()) continue;
            if (!isId(area.id))
                problems.push_back(at.problem("an area of item " + item.id + " has no id", "begin it with id: and a short name"));
            if (doubledSize(area) == 0) problems.push_back(at.problem(what + " holds nothing", "give it a size"));
            const bool fits = std::all_of(area.points.begin(), area.points.end(), [&](const Point& point) {
                return point.x >= area.radius && point.y >= area.radius && point.x + area.radius <= figure.width &&
                       point.y + area.radius <= figure.height;
            });
            if (!fits) problems.push_back(at.problem(what + " leaves the figure", "keep it within the size"));
            const Area* taken = areaAt(item, area.at);
            if (sideOf(area, area.at) == Side::Outside)
                problems.push_back(
                    placeOf(at["at"], at).problem("the point of " + what + " lies outside of it", "name one inside, as at: [x, y]"));
            else if (taken && worthOf(item, taken->id) != worthOf(item, area.id))
                problems.push_back(placeOf(at["at"], at)
                                       .problem("the point of " + what + " lies in " + taken->id + " as well",
                                                "name a point that is in this area only, as at: [x, y]"));
        }
        const bool whole =
            std::any_of(item.areas.begin(), item.areas.end(), [&](const Area& area) { return worthOf(item, area.id) == Fraction(1); });
        if (!whole && !item.areas.empty())
            problems.push_back(
                placeOf(place["fractions"], place).problem("no area of item " + item.id + " earns the whole mark", "give the best one 1"));
    }

    void checkWords(const Item& item, const ItemText& text, const Yaml& place, Problems& problems) const override {
        checkOptionWords(item, text, place, Feedback::Needed, problems);
    }

    Result<Response> read(const Item& item, const Json& response) const override {
        const auto pointError = [&] {
            return Error{"assessment.response-point", Json::object({{"width", item.figure.width}, {"height", item.figure.height}}),
                         "response"};
        };
        if (response.has("place")) {
            const Json& place = response["place"];
            if (!place.isText()) return shapeError("place");
            if (place.text().empty()) return Response{};
            const Area* area = areaNamed(item, place.text());
            if (!area) return optionError(place.text());
            return Response{Pointed{area->at}};
        }
        const Json& point = response["point"];
        if (!point.isObject()) return shapeError("point");
        if (point.members().empty()) return Response{};
        if (!point["x"].isInteger() || !point["y"].isInteger()) return pointError();
        const Point at{point["x"].integer(), point["y"].integer()};
        if (at.x < 0 || at.y < 0 || at.x > item.figure.width || at.y > item.figure.height) return pointError();
        return Response{Pointed{at}};
    }

    Scored score(const Item& item, const Response& response, const Aids&) const override {
        const auto* pointed = std::get_if<Pointed>(&response);
        if (!pointed) return {};
        const Area* area = areaAt(item, pointed->point);
        if (!area) return settle(item, {{{}, Fraction(0), Fraction(1), Reason::Elsewhere, {}}});
        const Fraction worth = worthOf(item, area->id);
        const Reason reason = worth == Fraction(1) ? Reason::Right : worth > Fraction(0) ? Reason::Part : Reason::Wrong;
        return settle(item, {{area->id, worth, Fraction(1), reason, {}}});
    }

    Response best(const Item& item) const override {
        for (const auto& area : item.areas)
            if (worthOf(item, area.id) == Fraction(1)) return Pointed{area.at};
        return {};
    }

    /// Of somebody who chooses among the named places.
    std::optional<Fraction> randomGuess(const Item& item) const override {
        if (item.areas.empty()) return std::nullopt;
        Fraction sum;
        for (const auto& area : item.areas) sum = sum + score(item, Pointed{area.at}, {}).mark;
        return sum / Fraction(static_cast<std::int64_t>(item.areas.size()));
    }

    void addView(const Item& item, const ViewContext& context, Json& view) const override {
        const ItemText& text = item.textIn(context.locale);
        Json places = Json::list();
        for (const auto& id : orderOf(item, context))
            if (const Area* area = areaNamed(item, id))
                places.push(Json::object({{"place", id}, {"text", optionText(text, id)}, {"x", area->at.x}, {"y", area->at.y}}));
        view.set("places", std::move(places));
    }

    void addReview(const Item& item, const Response& response, const ViewContext& context, Json& review) const override {
        const ItemText& text = item.textIn(context.locale);
        Json areas = Json::list();
        for (const auto& area : item.areas) {
            Json points = Json::list();
            for (const auto& point : area.points) points.push(pointJson(point));
            const char* form = area.form == Area::Form::Circle ? "circle" : area.form == Area::Form::Rectangle ? "rectangle" : "polygon";
            areas.push(Json::object({{"place", area.id},
                                     {"text", optionText(text, area.id)},
                                     {"correct", worthOf(item, area.id) == Fraction(1)},
                                     {"form", form},
                                     {"points", std::move(points)},
                                     {"radius", area.radius}}));
        }
        review.set("areas", std::move(areas));
        if (const auto* pointed = std::get_if<Pointed>(&response)) review.set("point", pointJson(pointed->point));
    }

    PartWords describe(const Item& item, const Response& response, const Part& part, const ItemText& text) const override {
        PartWords words;
        if (!part.id.empty() && std::holds_alternative<Pointed>(response)) {
            words.label = words.given = optionText(text, part.id);
            words.feedback = textFor(text.feedback, part.id);
        }
        for (const auto& area : item.areas)
            if (worthOf(item, area.id) == Fraction(1)) words.expected += (words.expected.empty() ? "" : " · ") + optionText(text, area.id);
        return words;
    }
};

}  // namespace

const ItemType& hotspotType() {
    static const Hotspot type;
    return type;
}

}  // namespace adab::assessment
