// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"
#include "base/Json.h"
#include "base/Time.h"
#include "storage/Database.h"

#include <string>
#include <vector>

namespace adab::assessment {

/// One question of a graded attempt, as its record left it.
struct GradedSlot {
    std::string attempt;
    std::int64_t slot = 0;
    std::string course;
    std::string version;  ///< of the pack
    std::string item;
    std::string digest;  ///< its wording
    std::int64_t itemVersion = 1;
    Fraction mark;
    Fraction maxMark;
    Json response;  ///< the newest; null where there is none
};

/// Every question of each attempt (at that exam; at any where empty) that was graded by that instant and had at least one item of the bank,
/// by attempt and slot.
std::vector<GradedSlot> gradedSlots(storage::Session& session, const std::string& bank, const std::string& exam, Instant until);

}  // namespace adab::assessment
