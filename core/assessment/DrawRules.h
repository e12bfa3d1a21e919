// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Exam.h"
#include "assessment/Item.h"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
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
    std::string version;  ///< of the course pack
    std::string item;
    std::int64_t itemVersion = 1;  ///< of the item itself: statistics are kept by it
    ItemKind kind = ItemKind::SingleChoice;
    std::vector<std::string> options;  ///< in the order in which this attempt shows them
    bool overCap = false;              ///< taken although the exam's exposure cap speaks against it: the bank has no other
    bool operator==(const DrawnItem&) const = default;
};

using ItemKey = std::pair<std::string, std::string>;  ///< course, item

/// How often the person has already met an item.
using Exposure = std::map<ItemKey, std::int64_t>;

/// In how many of the exam's recent attempts each item was met.
struct RecentUse {
    std::int64_t attempts = 0;
    std::map<ItemKey, std::int64_t> times;
};
/// Attempts below this number say nothing about exposure yet: the cap then counts as of so many.
inline constexpr std::int64_t kFewestForCap = 10;
/// In so many of the attempts looked at may an item be met; nothing where there is no cap.
std::optional<std::int64_t> allowedUses(const ExposureCap& cap, std::int64_t attempts);

/// Items of a course that may count in an exam, beside what the item itself says (approved ones).
using MayCount = std::function<bool(const std::string& course, const Item& item)>;

/// Everything that a draw depends on.
struct DrawBasis {
    const Exam* exam = nullptr;
    std::map<std::string, const ItemBank*> banks;  ///< by course
    Exposure seen;
    RecentUse recent;
    MayCount mayCount;  ///< absent: all
};

/// Is it an item that this cell asks for, and one that can earn a mark in an exam?
bool fits(const DrawPart& part, const std::string& course, const Item& item);

/// Draws the exam: each cell gets as many items as it asks, no item twice, whatever the order of overlapping cells (a maximum matching,
/// Kuhn 1955, in order of preference). Preferred are items within the exposure cap, among them those that the person has met least, chance
/// among equals; then the items are mixed, and the options of each. The same basis and seed give the same draw. Throws
/// Refused("assessment.bank-too-small {course, have, need}") or, for a cell that narrows its bank, Refused("assessment.cell-too-small
/// {course, rule, difficulty, kinds, have, need}"); never draws short.
std::vector<DrawnItem> draw(const DrawBasis& basis, std::string_view seed);

}  // namespace adab::assessment
