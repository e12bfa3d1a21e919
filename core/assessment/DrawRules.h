// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Exam.h"
#include "assessment/Item.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace adab::assessment {

/// Deterministic numbers of a recorded seed: xoshiro256** (Blackman & Vigna 2018), its state taken from SHA-256 of the seed.
class DrawRandom {
public:
    explicit DrawRandom(std::string_view seed);
    std::uint64_t next();
    /// Uniform in [0, bound), bound ≥ 1; by rejection, so without bias.
    std::uint64_t below(std::uint64_t bound);
    /// Fisher–Yates (Durstenfeld).
    template <class T>
    void shuffle(std::vector<T>& list) {
        for (std::size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[below(i)]);
    }

private:
    std::array<std::uint64_t, 4> m_state{};
};

/// One item as it stands in one attempt, for good.
struct DrawnItem {
    std::string course;
    std::string version;
    std::string item;
    ItemKind kind = ItemKind::SingleChoice;
    std::vector<std::string> options;  ///< in the order in which this attempt shows them
    bool operator==(const DrawnItem&) const = default;
};

/// How often the person has already met an item, by (course, item).
using Exposure = std::map<std::pair<std::string, std::string>, std::int64_t>;

/// Draws the exam: of each course as many as it asks, the least seen first, chance among equals; then the items are mixed, and the
/// options of each. The same exam, banks, exposure and seed give the same draw. Throws Refused("assessment.bank-too-small
/// {course, have, need}").
std::vector<DrawnItem> draw(const Exam& exam, const std::map<std::string, const ItemBank*>& banks, const Exposure& exposure,
                            std::string_view seed);

}  // namespace adab::assessment
