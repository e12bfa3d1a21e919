// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certification/DecisionStore.h"
#include "certification/Standing.h"
#include "gate/Registry.h"

#include <functional>
#include <string>
#include <vector>

/// What the registering files of this room share. Not for other rooms.
namespace adab::certification {

using gate::Access;
using gate::CommandCall;
using gate::Need;
using gate::NewRecord;
using gate::QueryCall;
using gate::Reach;
using gate::Role;
using gate::Type;

void registerDecisions(gate::Registry& registry);
void registerExceptions(gate::Registry& registry);
void registerObservations(gate::Registry& registry);
void registerHours(gate::Registry& registry);
void registerImport(gate::Registry& registry);
void registerShift(gate::Registry& registry);
void registerPreview(gate::Registry& registry);
void registerUndo(gate::Registry& registry);
void registerLineUp(gate::Registry& registry);
void registerProgramChange(gate::Registry& registry);

/// Records that decisions, exceptions and observations append: their rows.
void projectDecision(Session& session, const gate::Record& record);
const std::vector<std::string>& decisionTypes();
void projectObservation(Session& session, const gate::Record& record);
const std::vector<std::string>& observationTypes();

Access ownOrInCharge();  ///< the person, and who is in charge of them
Access inCharge();       ///< supervisor of the team, and HR
Access hrOnly();

gate::Argument personArgument(Need need, std::string about);
gate::Argument programArgument();
gate::Argument reasonArgument();
gate::Argument evidenceArgument();
gate::Argument signatureArgument();

void addCommand(gate::Registry& registry, const char* name, const char* about, std::vector<gate::Argument> arguments, const char* answer,
                Access access, std::function<Json(CommandCall&)> handle, gate::FindTarget target = {});
void addQuery(gate::Registry& registry, const char* name, const char* about, std::vector<gate::Argument> arguments, const char* answer,
              Access access, std::function<Json(QueryCall&)> handle);

/// Whose file it is depends on more than the arguments say: the handler looks itself.
gate::FindTarget decidedByHandler();

/// The person of the call, who must be on record; oneself where none is named.
std::string whose(QueryCall& call);
/// Refused("certification.reason-missing").
std::string requiredReason(const CommandCall& call, std::string_view field = "reason");
/// The zone for a date rule on that person and program.
std::string zoneFor(Session& session, const std::string& person, const Facts& facts, Instant at);

/// A certificate as its record is appended.
NewRecord awardRecord(const std::string& type, const std::string& person, const std::string& awardId, const Program& program,
                      const Term& term, AwardKind kind, const Completion& completion, Instant now);

/// The dates of what was earned, in the zone that counts and in its series.
Term termEarned(Session& session, const std::string& person, const Program& program, const Facts& facts, const Earned& earned);

/// All that a decision about one person and one program looks at. Refused("certification.own-decision", "certification.unknown-person",
/// "certification.unknown-program").
struct Decision {
    std::string person;
    std::string program;
    Programs programs;
    Facts facts;
    Status status;
};
Decision decisionOf(CommandCall& call);
/// What a decision did is undone, from now on; `because` names the appeal or the taking back in the records.
void undoDecision(CommandCall& call, const DecisionRow& decision, const Json& because);
/// What rests on a record, so that it cannot be taken back: a code of Phrases with its arguments.
struct Dependence {
    std::string code;
    Json arguments;
};
/// A certificate, a question to a person, or a decision that rests on the record of that number.
/// `locale` is whose the program's title is; a refusal has no reader.
std::optional<Dependence> dependenceOf(Session& session, const std::string& person, std::int64_t seq, Instant now,
                                       const std::string& locale = "en");
/// The same of an observation; a signature under it too.
std::optional<Dependence> dependenceOf(Session& session, const ObservationRow& row, Instant now, const std::string& locale = "en");
/// Does (did) `person` train the candidate for the program?
bool hasTrained(Session& session, const std::string& person, const std::string& candidate, const std::string& program);
/// Is the person named to observe for the program at the instant?
bool mayObserve(Session& session, const std::string& person, const std::string& program, Instant at);

}  // namespace adab::certification
