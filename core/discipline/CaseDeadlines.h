// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discipline/CaseRules.h"

#include <optional>
#include <string_view>
#include <vector>

namespace adab::discipline {

/// What runs out in a case, in the order of harm: what keeps somebody from their work; what voids the matter or the person's word when it
/// is missed; who waits under an open decision; and what is kept on the file too long.
enum class Due { Measure, Notice, Answer, Decision, AppealDecision, Receipt, Appeal, Review, Spent };
std::string_view name(Due due);  ///< `measure notice answer decide decide-appeal receipt appeal review spent`

/// Whether it is a step of the process itself, of which there is one at a time; a measure, a review and the end of a sanction run beside
/// it.
bool isStep(Due due);

/// The times that run from a notice and from a receipt; see CaseFacts.
struct Deadlines {
    std::optional<Instant> answerUntil;
    std::optional<Instant> appealUntil;
};

struct CaseDeadline {
    Due due = Due::Notice;
    std::optional<Instant> until;  ///< exclusive; of what waits without a limit (a decision, a receipt): since when
    enum class Time {
        Runs,   ///< until `until`
        Over,   ///< it ran out
        Waits,  ///< since `until`, for somebody to act
        Stands  ///< still, while the person is away
    } time = Time::Runs;
};

/// Whether it is asked for now: over, waiting, or to end within seven days.
inline constexpr int kPressingDays = 7;
bool isPressing(const CaseDeadline& deadline, Instant at);
/// How long before its end a sanction is announced as soon spent.
inline constexpr int kSpentSoonDays = 30;

/// Everything that runs in a case at the instant, what presses first and by harm, then the rest by its day.
std::vector<CaseDeadline> caseDeadlines(const Case& subject, const Procedure& procedure, const Deadlines& times, const Zone& zone,
                                        Instant at);
/// The order of harm, for cases beside one another: what presses comes first, by harm, then by day; the rest by day, then by harm.
bool harmsBefore(const CaseDeadline& a, const CaseDeadline& b, Instant at);

}  // namespace adab::discipline
