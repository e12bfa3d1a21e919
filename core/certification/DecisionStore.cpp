// SPDX-License-Identifier: GPL-3.0-or-later
#include "certification/DecisionStore.h"

#include "base/Json.h"

namespace adab::certification {

using storage::Binds;

namespace {

using Text = std::string;

std::optional<Instant> openEnd(std::int64_t ms) { return ms == kNever ? std::nullopt : std::optional<Instant>(Instant{ms}); }
Date date(const Text& iso) { return Date::parse(iso).value_or(Date{}); }

Text listed(const std::vector<std::int64_t>& seqs) {
    Json list = Json::list();
    for (const auto seq : seqs) list.push(seq);
    return base::canonical(list);
}

template <class Row>
std::optional<Row> only(std::vector<Row> rows) {
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

}  // namespace

void insertAssignment(Session& session, const Assignment& assignment) {
    session.run(
        "INSERT INTO certification_assignments (assignment_id, assignment_kind, person_id, candidate_id, program_id, from_at, until_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        Binds::of(assignment.assignment, assignment.kind, assignment.person, assignment.candidate, assignment.program, assignment.from,
                  assignment.until ? assignment.until->ms : kNever));
}

void endAssignment(Session& session, const std::string& assignment, Instant until) {
    session.run("UPDATE certification_assignments SET until_at = $1 WHERE assignment_id = $2", Binds::of(until, assignment));
}

namespace {

std::vector<Assignment> assignments(Session& session, const Text& where, const Binds& binds) {
    std::vector<Assignment> all;
    for (const auto& [id, kind, person, candidate, program, from, to] : session.select<Text, Text, Text, Text, Text, Instant, std::int64_t>(
             "SELECT assignment_id, assignment_kind, person_id, candidate_id, program_id, from_at, until_at FROM certification_assignments "
             "WHERE " +
                 where + " ORDER BY from_at, assignment_id",
             binds))
        all.push_back({id, kind, person, candidate, program, from, openEnd(to)});
    return all;
}

}  // namespace

std::vector<Assignment> assignmentsOf(Session& session, const std::string& program) {
    return assignments(session, "program_id = $1", Binds::of(program));
}

std::optional<Assignment> assignmentNamed(Session& session, const std::string& assignment) {
    return only(assignments(session, "assignment_id = $1", Binds::of(assignment)));
}

void insertDecision(Session& session, const DecisionRow& decision) {
    session.run(
        "INSERT INTO certification_decisions (seq, person_id, program_id, decision, decided_by, decided_at, rests_on, record, "
        "taken_back_at, taken_back_record) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        Binds::of(decision.seq, decision.person, decision.program, decision.decision, decision.decidedBy, decision.at,
                  listed(decision.restsOn), decision.record, kNever, decision.takenBackRecord));
}

void takeBackDecision(Session& session, std::int64_t seq, const Record& record) {
    session.run("UPDATE certification_decisions SET taken_back_at = $1, taken_back_record = $2 WHERE seq = $3",
                Binds::of(record.at, record.id, seq));
}

namespace {

std::vector<DecisionRow> decisions(Session& session, const Text& where, const Binds& binds) {
    std::vector<DecisionRow> all;
    for (const auto& [seq, person, program, decision, by, at, restsOn, record, takenBack, takenBackRecord] :
         session.select<std::int64_t, Text, Text, Text, Text, Instant, Text, Text, std::int64_t, Text>(
             "SELECT seq, person_id, program_id, decision, decided_by, decided_at, rests_on, record, taken_back_at, taken_back_record "
             "FROM certification_decisions WHERE " +
                 where + " ORDER BY seq",
             binds)) {
        DecisionRow row{seq, person, program, decision, by, at, {}, record, openEnd(takenBack), takenBackRecord};
        const Json seqs = base::parseJson(restsOn);
        for (const auto& one : seqs.items()) row.restsOn.push_back(one.integer());
        all.push_back(std::move(row));
    }
    return all;
}

}  // namespace

std::vector<DecisionRow> decisionsAbout(Session& session, const std::string& person, const std::string& program, Known known) {
    return decisions(session, "person_id = $1 AND program_id = $2 AND decided_at <= $3",
                     Binds::of(person, program, known.value_or(Instant{kNever})));
}

std::optional<DecisionRow> decisionAt(Session& session, std::int64_t seq) { return only(decisions(session, "seq = $1", Binds::of(seq))); }

void insertException(Session& session, const ExceptionRow& row) {
    session.run(
        "INSERT INTO certification_exceptions (exception_id, person_id, program_id, exception_kind, from_date, until_date, asked_by, "
        "asked_at, record, state, decided_by, decided_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        Binds::of(row.exception, row.person, row.program, row.kind, row.from.iso(), row.until.iso(), row.askedBy, row.askedAt, row.record,
                  row.state, row.decidedBy, kNever));
}

void decideException(Session& session, const std::string& exception, const std::string& state, const std::string& by, Instant at) {
    session.run("UPDATE certification_exceptions SET state = $1, decided_by = $2, decided_at = $3 WHERE exception_id = $4",
                Binds::of(state, by, at, exception));
}

namespace {

std::vector<ExceptionRow> exceptions(Session& session, const Text& where, const Binds& binds) {
    std::vector<ExceptionRow> all;
    for (const auto& [id, person, program, kind, from, to, by, at, record, state, decidedBy, decidedAt] :
         session.select<Text, Text, Text, Text, Text, Text, Text, Instant, Text, Text, Text, std::int64_t>(
             "SELECT exception_id, person_id, program_id, exception_kind, from_date, until_date, asked_by, asked_at, record, state, "
             "decided_by, decided_at FROM certification_exceptions WHERE " +
                 where + " ORDER BY asked_at DESC, exception_id",
             binds))
        all.push_back({id, person, program, kind, date(from), date(to), by, at, record, state, decidedBy, openEnd(decidedAt)});
    return all;
}

}  // namespace

std::optional<ExceptionRow> exceptionNamed(Session& session, const std::string& exception) {
    return only(exceptions(session, "exception_id = $1", Binds::of(exception)));
}

std::vector<ExceptionRow> exceptionsOf(Session& session, const std::string& person) {
    return person.empty() ? exceptions(session, "1 = 1", {}) : exceptions(session, "person_id = $1", Binds::of(person));
}

void insertAppeal(Session& session, const AppealRow& row) {
    session.run(
        "INSERT INTO certification_appeals (appeal_id, person_id, program_id, decision_seq, asked_at, record, state, decided_by, "
        "decided_at, decided_record) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        Binds::of(row.appeal, row.person, row.program, row.decisionSeq, row.askedAt, row.record, row.state, row.decidedBy, kNever,
                  row.decidedRecord));
}

void decideAppeal(Session& session, const std::string& appeal, const std::string& state, const Record& record) {
    session.run("UPDATE certification_appeals SET state = $1, decided_by = $2, decided_at = $3, decided_record = $4 WHERE appeal_id = $5",
                Binds::of(state, record.actor, record.at, record.id, appeal));
}

namespace {

std::vector<AppealRow> appeals(Session& session, const Text& where, const Binds& binds) {
    std::vector<AppealRow> all;
    for (const auto& [id, person, program, seq, at, record, state, by, decidedAt, decidedRecord] :
         session.select<Text, Text, Text, std::int64_t, Instant, Text, Text, Text, std::int64_t, Text>(
             "SELECT appeal_id, person_id, program_id, decision_seq, asked_at, record, state, decided_by, decided_at, decided_record "
             "FROM certification_appeals WHERE " +
                 where + " ORDER BY asked_at DESC, appeal_id",
             binds))
        all.push_back({id, person, program, seq, at, record, state, by, openEnd(decidedAt), decidedRecord});
    return all;
}

}  // namespace

std::optional<AppealRow> appealNamed(Session& session, const std::string& appeal) {
    return only(appeals(session, "appeal_id = $1", Binds::of(appeal)));
}

std::vector<AppealRow> appealsOf(Session& session, const std::string& person) {
    return person.empty() ? appeals(session, "1 = 1", {}) : appeals(session, "person_id = $1", Binds::of(person));
}

void insertObservation(Session& session, const ObservationRow& row) {
    Json levels = Json::object();
    for (const auto& [criterion, level] : row.levels) levels.set(criterion, level);
    session.run(
        "INSERT INTO certification_observations (observation_id, seq, person_id, program_id, program_version, rubric, observer_id, "
        "observed_at, recorded_at, passed, levels, record, seen_state, seen_at, seen_record, withdrawn_at, withdrawn_record) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
        Binds::of(row.observation, row.seq, row.person, row.program, row.version, row.rubric, row.observer, row.observedAt, row.recordedAt,
                  static_cast<std::int64_t>(row.outcome == ObservationRow::Outcome::Passed), base::canonical(levels), row.record,
                  row.seenState, kNever, row.seenRecord, kNever, row.withdrawnRecord));
}

void withdrawObservation(Session& session, const std::string& observation, const Record& record) {
    session.run("UPDATE certification_observations SET withdrawn_at = $1, withdrawn_record = $2 WHERE observation_id = $3",
                Binds::of(record.at, record.id, observation));
}

void markSeen(Session& session, const std::string& observation, const std::string& state, const Record& record) {
    session.run("UPDATE certification_observations SET seen_state = $1, seen_at = $2, seen_record = $3 WHERE observation_id = $4",
                Binds::of(state, record.when(), record.id, observation));
}

namespace {

std::vector<ObservationRow> observations(Session& session, const Text& where, const Binds& binds) {
    std::vector<ObservationRow> all;
    for (const auto& [id, seq, person, program, version, rubric, observer, observedAt, recordedAt, passed, levels, record, seen, seenAt,
                      seenRecord, withdrawn, withdrawnRecord] :
         session.select<Text, std::int64_t, Text, Text, Text, Text, Text, Instant, Instant, std::int64_t, Text, Text, Text, std::int64_t,
                        Text, std::int64_t, Text>(
             "SELECT observation_id, seq, person_id, program_id, program_version, rubric, observer_id, observed_at, "
             "recorded_at, passed, levels, record, seen_state, seen_at, seen_record, withdrawn_at, withdrawn_record FROM "
             "certification_observations "
             "WHERE " +
                 where + " ORDER BY observed_at DESC, seq DESC",
             binds)) {
        ObservationRow row{id,
                           seq,
                           person,
                           program,
                           version,
                           rubric,
                           observer,
                           observedAt,
                           recordedAt,
                           passed != 0 ? ObservationRow::Outcome::Passed : ObservationRow::Outcome::NotYet,
                           {},
                           record,
                           seen,
                           openEnd(seenAt),
                           seenRecord,
                           openEnd(withdrawn),
                           withdrawnRecord};
        const Json given = base::parseJson(levels);
        for (const auto& [criterion, level] : given.members()) row.levels[criterion] = level.text();
        all.push_back(std::move(row));
    }
    return all;
}

}  // namespace

std::optional<ObservationRow> observationNamed(Session& session, const std::string& observation) {
    return only(observations(session, "observation_id = $1", Binds::of(observation)));
}

std::vector<ObservationRow> observationsOf(Session& session, const std::string& person, Known known) {
    return observations(session, "person_id = $1 AND recorded_at <= $2", Binds::of(person, known.value_or(Instant{kNever})));
}

std::vector<ObservationRow> observationsBy(Session& session, const std::string& observer, Known known) {
    return observations(session, "observer_id = $1 AND recorded_at <= $2", Binds::of(observer, known.value_or(Instant{kNever})));
}

}  // namespace adab::certification
