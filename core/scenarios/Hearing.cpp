// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/Hearing.h"

#include <algorithm>

namespace adab::scenarios {

std::string_view name(Hearing hearing) {
    switch (hearing) {
        case Hearing::Full: return "full";
        case Hearing::Part: return "part";
        case Hearing::Poor: return "poor";
        case Hearing::Unheard: return "unheard";
    }
    return {};
}

std::optional<Hearing> hearingNamed(std::string_view wanted) {
    for (const auto hearing : {Hearing::Full, Hearing::Part, Hearing::Poor, Hearing::Unheard})
        if (name(hearing) == wanted) return hearing;
    return std::nullopt;
}

Hearing hearingOf(const formulas::Grade& grade) {
    if (grade.outcome == formulas::Grade::Outcome::Passed) return Hearing::Full;
    if (grade.person == formulas::Grade::Person::Needed) return Hearing::Unheard;
    if (!grade.forbidden.empty()) return Hearing::Poor;
    const bool something = std::any_of(grade.slots.begin(), grade.slots.end(), [](const formulas::SlotGrade& slot) {
        return slot.slot != "polite" && slot.verdict != formulas::Verdict::Missing;
    });
    return something ? Hearing::Part : Hearing::Unheard;
}

std::string moveFor(const FreeWords& free, Hearing hearing) {
    switch (hearing) {
        case Hearing::Full: return free.full;
        case Hearing::Part: return free.part;
        case Hearing::Poor: return free.poor;
        case Hearing::Unheard: return {};
    }
    return {};
}

}  // namespace adab::scenarios
