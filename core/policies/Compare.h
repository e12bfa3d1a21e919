// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/Policy.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

/// What differs between two versions of a policy, rule by rule: pure.
namespace adab::policies {

enum class Change { Added, Removed, Changed };
std::string_view name(Change change);  ///< `added removed changed`
/// What of a rule: the fact that it answers, its conditions, what follows, its words.
enum class Part { When, Only, Then, Words };
std::string_view name(Part part);  ///< `when only then words`

struct RuleChange {
    std::string rule;
    Change change = Change::Changed;
    std::set<Part> parts;           ///< of a changed one
    std::set<std::string> locales;  ///< whose words differ, of a changed one
    bool operator==(const RuleChange&) const = default;
};

struct Comparison {
    std::vector<RuleChange> rules;  ///< in the order of the later version, then those that are gone
    bool pointsPerMonth = false;    ///< the limit of points differs
    bool bonusPercent = false;
    std::set<std::string> titles;  ///< languages whose title differs
    bool operator==(const Comparison&) const = default;
    bool same() const { return *this == Comparison{}; }
};
/// The words in that language and no other; empty where there are none.
RuleTexts wordsIn(const Policy& policy, const std::string& locale, const std::string& rule);
std::string titleIn(const Policy& policy, const std::string& locale);

/// Rules are the same by their id. The order of rules says nothing and is not looked at.
Comparison compare(const Policy& from, const Policy& to);

}  // namespace adab::policies
