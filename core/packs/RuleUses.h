// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packs/PackChecks.h"

#include <string>
#include <string_view>
#include <vector>

namespace adab::packs {

/// One place that has to be looked at when a rule of the standards changes.
struct RuleUse {
    /// `Wording` and `Variant`: the rule itself. `Lesson` teaches it, `Check` is a question inside such a lesson; `Item` and `Scenario`
    /// test it; `Formula` is practised by an item that tests it; `Program` acknowledges, observes or asks it, or requires a course, an exam
    /// or a scenario with it; `Policy` follows from such a program.
    enum class Kind { Wording, Variant, Lesson, Check, Item, Scenario, Formula, Program, Policy };
    Kind kind = Kind::Wording;
    std::string pack;
    std::string id;   ///< of the lesson, check, item, …; of a wording the locale
    std::string via;  ///< what brings it there, where it does not name the rule itself: a course, an item, a program
    std::string file;
    int line = 0;

    bool operator==(const RuleUse&) const = default;
};
std::string_view name(RuleUse::Kind kind);  ///< `wording variant lesson check item scenario formula program policy`

/// "What breaks if this rule changes": every such place in the packs of the library, by kind, and within a kind in the order of packs and
/// files. A variant of the rule stands for the rule.
std::vector<RuleUse> usesOfRule(const Library& library, std::string_view rule);

}  // namespace adab::packs
