// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/AttemptRules.h"

namespace adab::assessment {

/// When an answer is scored and shown, whatever kind of item it answers. Exams defer: everything is scored at submission, and review
/// opens with the grade. Further ways (at once; several tries with hints) stand beside this one when they come.
enum class Behaviour { Deferred };

/// What follows an accepted event.
enum class Scoring { Wait, ScoreNow };
inline Scoring scoringAfter(Behaviour behaviour, AttemptEvent event) {
    switch (behaviour) {
        case Behaviour::Deferred:
            return event == AttemptEvent::Submit || event == AttemptEvent::TimeOver ? Scoring::ScoreNow : Scoring::Wait;
    }
    return Scoring::Wait;
}

}  // namespace adab::assessment
