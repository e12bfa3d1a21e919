// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Item.h"

namespace adab::assessment {

/// Exact geometry of figures: whole units, no rounding. Coordinates up to 100,000.
constexpr std::int64_t kMostUnits = 100'000;

enum class Side { Outside, Inside };
/// Borders and corners are inside. A polygon that crosses itself is inside where a ray crosses it an odd number of times (SVG `evenodd`).
Side sideOf(const Area& area, const Point& point);
/// Twice the area; 0 for what has none.
std::int64_t doubledSize(const Area& area);
/// The middle: centre of circle and rectangle, mean of a polygon's corners (which may lie outside of it).
Point middleOf(const Area& area);

}  // namespace adab::assessment
