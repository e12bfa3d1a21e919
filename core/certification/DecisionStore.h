// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certification/CertificationStore.h"

/// Rows of what people decide: assignments, decisions, exceptions, appeals, observations.
namespace adab::certification {

struct Assignment {
    std::string assignment;
    std::string kind;       ///< trainer · observer
    std::string person;     ///< who trains or observes
    std::string candidate;  ///< empty: everybody
    std::string program;
    Instant from;
    std::optional<Instant> until;
};
void insertAssignment(Session& session, const Assignment& assignment);
void endAssignment(Session& session, const std::string& assignment, Instant until);
std::vector<Assignment> assignmentsOf(Session& session, const std::string& program);
std::optional<Assignment> assignmentNamed(Session& session, const std::string& assignment);

struct DecisionRow {
    std::int64_t seq = 0;
    std::string person;
    std::string program;
    std::string decision;  ///< certify · decline · suspend · reinstate · revoke
    std::string decidedBy;
    Instant at;
    std::vector<std::int64_t> restsOn;
    std::string record;
    std::optional<Instant> takenBackAt = {};  ///< by whoever decided it, while nothing depended on it
    std::string takenBackRecord = {};
};
void takeBackDecision(Session& session, std::int64_t seq, const Record& record);
void insertDecision(Session& session, const DecisionRow& decision);
std::vector<DecisionRow> decisionsAbout(Session& session, const std::string& person, const std::string& program, Known known);
std::optional<DecisionRow> decisionAt(Session& session, std::int64_t seq);

struct ExceptionRow {
    std::string exception;
    std::string person;
    std::string program;
    std::string kind;  ///< exemption · equivalence
    Date from;
    Date until;
    std::string askedBy;
    Instant askedAt;
    std::string record;
    std::string state;  ///< asked · approved · refused
    std::string decidedBy;
    std::optional<Instant> decidedAt;
};
void insertException(Session& session, const ExceptionRow& exception);
void decideException(Session& session, const std::string& exception, const std::string& state, const std::string& by, Instant at);
std::optional<ExceptionRow> exceptionNamed(Session& session, const std::string& exception);
/// Newest first; all persons where `person` is empty.
std::vector<ExceptionRow> exceptionsOf(Session& session, const std::string& person);

struct AppealRow {
    std::string appeal;
    std::string person;
    std::string program;
    std::int64_t decisionSeq = 0;
    Instant askedAt;
    std::string record;
    std::string state;  ///< open · upheld · overturned
    std::string decidedBy;
    std::optional<Instant> decidedAt;
    std::string decidedRecord;
};
void insertAppeal(Session& session, const AppealRow& appeal);
void decideAppeal(Session& session, const std::string& appeal, const std::string& state, const Record& record);
std::optional<AppealRow> appealNamed(Session& session, const std::string& appeal);
std::vector<AppealRow> appealsOf(Session& session, const std::string& person);

struct ObservationRow {
    std::string observation;
    std::int64_t seq = 0;
    std::string person;
    std::string program;
    std::string version;
    std::string rubric;
    std::string observer;
    Instant observedAt;
    Instant recordedAt;
    enum class Outcome { NotYet, Passed } outcome = Outcome::NotYet;
    std::map<std::string, std::string> levels;
    std::string record;
    std::string seenState;  ///< empty, `seen` or `refused`
    std::optional<Instant> seenAt;
    std::string seenRecord;
    std::optional<Instant> withdrawnAt = {};  ///< entered by mistake: it counts no more
    std::string withdrawnRecord = {};
};
void insertObservation(Session& session, const ObservationRow& row);
void markSeen(Session& session, const std::string& observation, const std::string& state, const Record& record);
void withdrawObservation(Session& session, const std::string& observation, const Record& record);
std::optional<ObservationRow> observationNamed(Session& session, const std::string& observation);
/// Newest first, as known.
std::vector<ObservationRow> observationsOf(Session& session, const std::string& person, Known known);
/// The same of those that the person made.
std::vector<ObservationRow> observationsBy(Session& session, const std::string& observer, Known known);

}  // namespace adab::certification
