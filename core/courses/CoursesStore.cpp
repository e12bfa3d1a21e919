// SPDX-License-Identifier: GPL-3.0-or-later
#include "courses/CoursesStore.h"

namespace adab::courses {

using storage::Binds;

namespace {
/// Later than anything recorded: "all that is known".
constexpr Instant kForever{INT64_MAX};
}  // namespace

std::vector<FinishedLesson> lessonsDone(Session& session, const std::string& person, Instant at, std::optional<Instant> known) {
    std::vector<FinishedLesson> rows;
    for (const auto& [course, lesson, version, finishedAt, recordedAt, seq] :
         session.select<std::string, std::string, std::string, Instant, Instant, std::int64_t>(
             "SELECT course, lesson, version, finished_at, recorded_at, seq FROM finished_lessons "
             "WHERE person_id = $1 AND finished_at <= $2 AND recorded_at <= $3 ORDER BY seq",
             Binds::of(person, at, known.value_or(kForever)))) {
        rows.push_back({person, course, lesson, version, finishedAt, recordedAt, seq});
    }
    return rows;
}

std::vector<StandardsAcknowledgement> acknowledgements(Session& session, const std::string& person, Instant at,
                                                       std::optional<Instant> known) {
    std::vector<StandardsAcknowledgement> rows;
    for (const auto& [program, digest, acknowledgedAt, recordedAt, seq] :
         session.select<std::string, std::string, Instant, Instant, std::int64_t>(
             "SELECT program, digest, acknowledged_at, recorded_at, seq FROM standards_acknowledgements "
             "WHERE person_id = $1 AND acknowledged_at <= $2 AND recorded_at <= $3 ORDER BY seq",
             Binds::of(person, at, known.value_or(kForever)))) {
        rows.push_back({person, program, digest, acknowledgedAt, recordedAt, seq});
    }
    return rows;
}

void insertFinished(Session& session, const FinishedLesson& row) {
    session.run(
        "INSERT INTO finished_lessons (person_id, course, lesson, version, finished_at, recorded_at, seq) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        Binds::of(row.person, row.course, row.lesson, row.version, row.at, row.recordedAt, row.seq));
}

void insertAcknowledgement(Session& session, const StandardsAcknowledgement& row) {
    session.run(
        "INSERT INTO standards_acknowledgements (person_id, program, digest, acknowledged_at, recorded_at, seq) VALUES ($1, $2, $3, $4, "
        "$5, $6)",
        Binds::of(row.person, row.program, row.digest, row.at, row.recordedAt, row.seq));
}

}  // namespace adab::courses
