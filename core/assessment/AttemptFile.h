// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/AssessmentContent.h"
#include "assessment/AttemptStore.h"
#include "assessment/ItemType.h"

#include <memory>
#include <optional>
#include <vector>

namespace adab::assessment {

/// The instant that a question is about. The present sees every record, or a clock that was set back would hide some; the past sees
/// what was true by `at` and recorded by `known`.
struct Asked {
    Instant at;
    enum class Tense { Present, Past } tense = Tense::Present;
    std::optional<Instant> known;

    /// Had this happened, as far as was known? `recorded` is when it was written down.
    bool sees(Instant happened, Instant recorded) const {
        return (tense == Tense::Present || happened <= at) && (!known || recorded <= *known);
    }
};
inline Asked present(Instant now) { return {now, Asked::Tense::Present, std::nullopt}; }

/// One attempt with everything about it: what was settled at its start, the items of the versions drawn, and its steps.
struct AttemptFile {
    AttemptRow row;
    AttemptSetup setup;  ///< with the weights
    std::vector<AttemptItemRow> slots;
    std::vector<const Item*> items;         ///< beside `slots`, as they were drawn; owned by `banks`
    std::vector<const Item*> scoringItems;  ///< the same, with the key that gave the marks that count
    std::vector<Step> steps;
    std::vector<std::shared_ptr<const ItemBank>> banks;
    std::shared_ptr<const formulas::Formulas> formulas;  ///< of the version that the attempt froze; null where no item needs them

    std::vector<std::string> courses() const;
    Aids aids() const { return {formulas.get()}; }
};

/// Throws Refused("assessment.item-unknown {item}") where a drawn item is missing from the installed version.
AttemptFile openAttempt(Session& session, AttemptRow row);

/// How an attempt stands at an instant. Past its deadline it *is* handed in (or abandoned) as of then, recorded or not.
struct Standing {
    Attempt attempt;
    AttemptClock clock;
    enum class Source { Recorded, Derived } source = Source::Recorded;

    AttemptState state() const { return attempt.state; }
};
Standing standingOf(Session& session, const AttemptFile& file, const Asked& asked);

/// The score of each answer as it stands: the share that its kind gives it, with the parts that explain it.
struct ScoredSlot {
    Response response;
    Scored scored;
    SlotMark mark;  ///< with behaviour and weight
};
ScoredSlot scoreSlot(Session& session, const AttemptFile& file, const Attempt& attempt, std::size_t index, const Item& item);
/// Every slot. An answer that was checked and finished keeps the mark of its check.
std::vector<ScoredSlot> scoreAll(Session& session, const AttemptFile& file, const Attempt& attempt);

}  // namespace adab::assessment
