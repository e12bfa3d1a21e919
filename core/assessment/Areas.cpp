// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Areas.h"

#include <algorithm>
#include <cstdlib>

namespace adab::assessment {
namespace {

/// Positive where `c` lies to the left of the way from `a` to `b`, 0 on its line.
std::int64_t turn(const Point& a, const Point& b, const Point& c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

bool onSegment(const Point& a, const Point& b, const Point& p) {
    return turn(a, b, p) == 0 && std::min(a.x, b.x) <= p.x && p.x <= std::max(a.x, b.x) && std::min(a.y, b.y) <= p.y &&
           p.y <= std::max(a.y, b.y);
}

/// Crossing number with half-open edges, so that a corner counts once (Shimrat 1962; Hormann and Agathos 2001); borders are asked first.
Side sideOfPolygon(const std::vector<Point>& corners, const Point& p) {
    bool inside = false;
    for (std::size_t i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
        const Point& a = corners[j];
        const Point& b = corners[i];
        if (onSegment(a, b, p)) return Side::Inside;
        if ((a.y > p.y) == (b.y > p.y)) continue;
        const std::int64_t side = turn(a, b, p);
        if (b.y > a.y ? side > 0 : side < 0) inside = !inside;
    }
    return inside ? Side::Inside : Side::Outside;
}

}  // namespace

Side sideOf(const Area& area, const Point& point) {
    switch (area.form) {
        case Area::Form::Circle: {
            if (area.points.empty()) return Side::Outside;
            const std::int64_t dx = point.x - area.points[0].x;
            const std::int64_t dy = point.y - area.points[0].y;
            return dx * dx + dy * dy <= area.radius * area.radius ? Side::Inside : Side::Outside;
        }
        case Area::Form::Rectangle: {
            if (area.points.size() < 2) return Side::Outside;
            const auto [left, right] = std::minmax(area.points[0].x, area.points[1].x);
            const auto [top, bottom] = std::minmax(area.points[0].y, area.points[1].y);
            return left <= point.x && point.x <= right && top <= point.y && point.y <= bottom ? Side::Inside : Side::Outside;
        }
        case Area::Form::Polygon: return area.points.size() < 3 ? Side::Outside : sideOfPolygon(area.points, point);
    }
    return Side::Outside;
}

std::int64_t doubledSize(const Area& area) {
    switch (area.form) {
        case Area::Form::Circle: return area.radius > 0 ? 6 * area.radius * area.radius : 0;
        case Area::Form::Rectangle:
            return area.points.size() < 2
                       ? 0
                       : 2 * std::abs(area.points[0].x - area.points[1].x) * std::abs(area.points[0].y - area.points[1].y);
        case Area::Form::Polygon: {
            std::int64_t sum = 0;
            for (std::size_t i = 0, j = area.points.size() - 1; i < area.points.size(); j = i++)
                sum += area.points[j].x * area.points[i].y - area.points[i].x * area.points[j].y;
            return std::abs(sum);
        }
    }
    return 0;
}

Point middleOf(const Area& area) {
    if (area.points.empty()) return {};
    Point sum;
    for (const auto& point : area.points) {
        sum.x += point.x;
        sum.y += point.y;
    }
    const auto count = static_cast<std::int64_t>(area.points.size());
    return {sum.x / count, sum.y / count};
}

}  // namespace adab::assessment
