// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/AttemptFile.h"
#include "gate/Registry.h"

#include <map>
#include <string>
#include <vector>

/// What the registering files of this room share. Not for other rooms.
namespace adab::assessment {

void registerAttempts(gate::Registry& registry);
void registerReview(gate::Registry& registry);
void registerGrading(gate::Registry& registry);
void registerConduct(gate::Registry& registry);
void registerBanks(gate::Registry& registry);
void registerAuthors(gate::Registry& registry);

template <class Entry, class Handle>
Entry entryOf(std::string name, std::string about, std::vector<gate::Argument> arguments, std::string answer, gate::Access access,
              Handle handle) {
    Entry entry;
    entry.name = std::move(name);
    entry.about = std::move(about);
    entry.arguments = std::move(arguments);
    entry.answer = std::move(answer);
    entry.access = std::move(access);
    entry.handle = handle;
    return entry;
}

/// Throws Refused("assessment.attempt-unknown").
AttemptRow rowOf(Session& session, const std::string& attempt);
/// Whose attempt it is, for the gate.
gate::Target ownerOf(Session& session, const gate::Actor& actor, const Json& args);
/// A person and the places where they work, for the gate.
gate::Target placeOf(Session& session, const std::string& person);
/// One's own attempt; or, where the attempt is read aloud, that of a person whom one supervises. Refused("assessment.not-aloud").
void requireOwnOrAloud(const gate::Call& call, const std::string& person, bool aloud);

/// Never later than the clock, or asking about tomorrow would open the review today.
Asked askedOf(const gate::QueryCall& call);
AttemptFile fileFor(gate::QueryCall& call);
/// The language of lessons and items: asked for, else the person's lesson language, else that of the screen.
std::string lessonLocale(gate::QueryCall& call);
/// The title that a bank gives itself; its id where it has none.
std::string bankTitle(const packs::Pack& bank, const std::string& locale);
/// How the item of a slot is written out for the person who asks.
ViewContext viewContext(gate::QueryCall& call, const AttemptFile& file, std::size_t index, const std::string& locale);
/// What `reviewOf` gives of an answer, with a `sentence` for each part: why it earned what it earned.
Json explainedOf(gate::QueryCall& call, const Item& item, const ScoredSlot& scored, const ViewContext& context);
/// Refused("assessment.reason-missing") where it is empty.
std::string requireReason(const gate::Call& call);

// ---- the draw --------------------------------------------------------------------------------------------------------------------

/// What the draw stands on: newest banks, what the person has seen, how often each item was met of late, what may count.
struct Drawing {
    std::vector<packs::PackPtr> packs;
    std::vector<std::shared_ptr<const ItemBank>> banks;
    std::map<std::string, std::shared_ptr<const BankDigests>> digests;
    DrawBasis basis;
};
/// `exam` must outlive it. `person` may be empty: nobody who has seen anything.
Drawing drawingOf(Session& session, const Exam& exam, const std::string& person, Instant now);

// ---- what becomes a record -------------------------------------------------------------------------------------------------------

/// Handed in by the person (or in their stead), then graded, or given to those who mark.
Standing handIn(gate::CommandCall& call, AttemptFile& file);
Standing abandon(gate::CommandCall& call, AttemptFile& file, const std::string& by);
/// What time alone has made of the attempt becomes a record, if it is none yet (law 3: two seats make one). Gives how it stands.
Standing settle(gate::CommandCall& call, AttemptFile& file);
/// Appends the grade once every answer has its mark. `effective` is when it was handed in.
Standing recordGrade(gate::CommandCall& call, AttemptFile& file, const Attempt& attempt, const std::vector<SlotMark>& marks);
/// `items` of a graded or regraded record, and its totals.
Json gradeData(const AttemptFile& file, const Attempt& attempt, const std::vector<SlotMark>& marks);
/// Appends the record of a step and takes it into the file.
gate::Record appendStep(gate::CommandCall& call, AttemptFile& file, gate::NewRecord record);
gate::NewRecord stepRecord(const AttemptFile& file, const std::string& type);

/// `{state, mark?, maxMark?, percent?, passed?, passPercent, submittedAt?, …}`
Json resultOf(const AttemptFile& file, const Standing& standing);
/// How every attempt at an exam stands.
struct SittingOf {
    AttemptFile file;
    Standing standing;
};
std::vector<SittingOf> sittingsOf(Session& session, std::vector<AttemptRow> rows, const Asked& asked);
Sitting sittingOf(const SittingOf& one);

}  // namespace adab::assessment
