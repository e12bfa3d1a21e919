// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/ConductStore.h"

namespace adab::assessment {

using storage::Binds;

namespace {

std::vector<AccommodationRow> readAccommodations(Session& session, const std::string& where, const Binds& binds) {
    using T = std::string;
    using N = std::int64_t;
    std::vector<AccommodationRow> all;
    for (const auto& [id, person, exam, percent, minutes, large, aloud, opens, closes, from, until, ended, seq] :
         session.select<T, T, T, N, N, N, N, T, T, Instant, std::optional<Instant>, std::optional<Instant>, N>(
             "SELECT accommodation, person, exam, extra_percent, extra_minutes, large_type, aloud, opens, closes, from_at, until_at, "
             "ended_at, seq FROM assessment_accommodations WHERE " +
                 where + " ORDER BY seq",
             binds))
        all.push_back({{id, percent, minutes, large == 1, aloud == 1, Date::parse(opens), Date::parse(closes)},
                       person,
                       exam,
                       from,
                       until,
                       ended,
                       seq});
    return all;
}

std::vector<GraderRow> readGraders(Session& session, const std::string& where, const Binds& binds) {
    std::vector<GraderRow> all;
    for (const auto& [assignment, person, exam, from, until] :
         session.select<std::string, std::string, std::string, Instant, std::optional<Instant>>(
             "SELECT assignment, person, exam, from_at, until_at FROM assessment_graders WHERE " + where + " ORDER BY from_at, assignment",
             binds))
        all.push_back({assignment, person, exam, from, until});
    return all;
}

std::vector<ScriptRow> readScripts(Session& session, const std::string& where, const Binds& binds) {
    std::vector<ScriptRow> all;
    for (const auto& [script, attempt, slot, exam, person, asked, graded] :
         session.select<std::string, std::string, std::int64_t, std::string, std::string, Instant, std::optional<Instant>>(
             "SELECT script, attempt, slot, exam, person, asked_at, graded_at FROM assessment_scripts WHERE " + where, binds))
        all.push_back({script, attempt, slot, exam, person, asked, graded});
    return all;
}

}  // namespace

std::vector<AccommodationRow> accommodationsOf(Session& session, const std::string& person) {
    return readAccommodations(session, "person = $1", Binds::of(person));
}

std::optional<AccommodationRow> accommodationNamed(Session& session, const std::string& accommodation) {
    auto found = readAccommodations(session, "accommodation = $1", Binds::of(accommodation));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

Accommodation accommodationAt(Session& session, const std::string& person, const std::string& exam, Instant at) {
    std::vector<Accommodation> holding;
    for (const auto& row : accommodationsOf(session, person))
        if (row.holds(at) && (row.exam.empty() || row.exam == exam)) holding.push_back(row.accommodation);
    return together(holding);
}

std::optional<UnlockRow> unusedUnlock(Session& session, const std::string& person, const std::string& exam, const std::string& device,
                                      Instant at) {
    const auto row = session.selectOne<std::string, std::string, Instant, Instant, std::string>(
        "SELECT unlock_id, device, unlocked_at, until_at, unlocked_by FROM assessment_unlocks WHERE person = $1 AND exam = $2 AND device = "
        "$3 AND attempt IS NULL AND until_at > $4 ORDER BY unlocked_at DESC, unlock_id",
        Binds::of(person, exam, device, at));
    if (!row) return std::nullopt;
    const auto& [unlock, where, unlockedAt, until, by] = *row;
    return UnlockRow{unlock, where, unlockedAt, until, by};
}

bool unlockedSince(Session& session, const std::string& person, const std::string& exam, const std::string& device, Instant since) {
    return session
        .selectOne<std::string>(
            "SELECT unlock_id FROM assessment_unlocks WHERE person = $1 AND exam = $2 AND device = $3 AND unlocked_at >= $4",
            Binds::of(person, exam, device, since))
        .has_value();
}

std::int64_t grantsAfter(Session& session, const std::string& person, const std::string& exam, std::optional<Instant> after) {
    return std::get<0>(
        session
            .selectOne<std::int64_t>("SELECT COUNT(*) FROM assessment_grants WHERE person = $1 AND exam = $2 AND granted_at > $3",
                                     Binds::of(person, exam, after.value_or(Instant{INT64_MIN})))
            .value());
}

std::vector<GraderRow> graderAssignments(Session& session, const std::string& person, Instant at) {
    return readGraders(session, "person = $1 AND from_at <= $2 AND (until_at IS NULL OR until_at > $2)", Binds::of(person, at));
}

std::optional<GraderRow> graderAssignment(Session& session, const std::string& assignment) {
    auto found = readGraders(session, "assignment = $1", Binds::of(assignment));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<GraderRow> allGraders(Session& session, Instant at) {
    return readGraders(session, "from_at <= $1 AND (until_at IS NULL OR until_at > $1)", Binds::of(at));
}

std::vector<ScriptRow> waitingScripts(Session& session, const std::string& exam) {
    return readScripts(session,
                       "exam = $1 AND graded_at IS NULL AND EXISTS (SELECT 1 FROM assessment_attempts a WHERE a.attempt = "
                       "assessment_scripts.attempt AND a.state = 'needs-grading') ORDER BY asked_at, script",
                       Binds::of(exam));
}

std::optional<ScriptRow> scriptNamed(Session& session, const std::string& script) {
    auto found = readScripts(session, "script = $1", Binds::of(script));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<ApprovalRow> approvalsOf(Session& session, const std::string& course) {
    std::vector<ApprovalRow> all;
    for (const auto& [item, digest, by, at, seq] : session.select<std::string, std::string, std::string, Instant, std::int64_t>(
             "SELECT item, digest, approved_by, approved_at, seq FROM assessment_item_approvals WHERE course = $1 ORDER BY seq",
             Binds::of(course)))
        all.push_back({item, digest, by, at, seq});
    return all;
}

std::vector<BankInstall> bankInstalls(Session& session, const std::string& course) {
    std::vector<BankInstall> all;
    for (const auto& [version, digest, by, at] : session.select<std::string, std::string, std::string, Instant>(
             "SELECT version, digest, installed_by, installed_at FROM assessment_bank_installs WHERE course = $1 ORDER BY installed_at, "
             "version",
             Binds::of(course)))
        all.push_back({version, digest, by, at});
    return all;
}

void projectConduct(Session& session, const ledger::Record& record) {
    const Json& data = record.data;
    if (record.type == "assessment.accommodationGranted") {
        Binds binds = Binds::of(data["accommodation"].text(), record.subject, data["exam"].text(""), data["extraPercent"].integer(),
                                data["extraMinutes"].integer(), std::int64_t{data["largeType"].boolean()},
                                std::int64_t{data["aloud"].boolean()}, data["opens"].text(""), data["closes"].text(""), record.when());
        binds.add(data["untilAt"].isInteger() ? storage::toValue(data["untilAt"].integer()) : storage::Value{});
        binds.add(record.seq);
        session.run(
            "INSERT INTO assessment_accommodations (accommodation, person, exam, extra_percent, extra_minutes, large_type, aloud, opens, "
            "closes, from_at, until_at, seq) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            binds);
    } else if (record.type == "assessment.accommodationEnded") {
        session.run("UPDATE assessment_accommodations SET ended_at = $1 WHERE accommodation = $2",
                    Binds::of(record.when(), data["accommodation"].text()));
    } else if (record.type == "assessment.examUnlocked") {
        session.run(
            "INSERT INTO assessment_unlocks (unlock_id, person, exam, device, unlocked_at, until_at, unlocked_by) VALUES ($1, $2, $3, $4, "
            "$5, $6, $7)",
            Binds::of(data["unlock"].text(), record.subject, data["exam"].text(), data["device"].text(), record.at, data["until"].integer(),
                      record.actor));
    } else if (record.type == "assessment.attemptGranted") {
        session.run("INSERT INTO assessment_grants (grant_id, person, exam, granted_at, seq) VALUES ($1, $2, $3, $4, $5)",
                    Binds::of(data["grant"].text(), record.subject, data["exam"].text(), record.at, record.seq));
    } else if (record.type == "assessment.graderAssigned") {
        session.run("INSERT INTO assessment_graders (assignment, person, exam, from_at) VALUES ($1, $2, $3, $4)",
                    Binds::of(data["assignment"].text(), record.subject, data["exam"].text(), record.when()));
    } else if (record.type == "assessment.graderReleased") {
        session.run("UPDATE assessment_graders SET until_at = $1 WHERE assignment = $2",
                    Binds::of(record.when(), data["assignment"].text()));
    }
}

void projectBank(Session& session, const ledger::Record& record) {
    const Json& data = record.data;
    if (record.type == "assessment.itemApproved") {
        session.run(
            "INSERT INTO assessment_item_approvals (course, item, digest, approved_by, approved_at, seq) VALUES ($1, $2, $3, $4, $5, $6)",
            Binds::of(data["course"].text(), data["item"].text(), data["digest"].text(), record.actor, record.at, record.seq));
    } else if (data["kind"].text("") == "course" || data["kind"].text("") == "bank") {
        session.run(
            "INSERT INTO assessment_bank_installs (course, version, digest, installed_by, installed_at) VALUES ($1, $2, $3, $4, $5)",
            Binds::of(data["pack"].text(), data["version"].text(), data["digest"].text(), record.actor, record.at));
    }
}

}  // namespace adab::assessment
