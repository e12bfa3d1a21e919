// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AttemptStore.h"

#include "assessment/AssessmentReader.h"
#include "assessment/ItemType.h"
#include "ledger/Ledger.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace adab::assessment {

using storage::Binds;

namespace {

std::string joined(const std::vector<std::string>& ids) {
    std::string text;
    for (const auto& id : ids) text += (text.empty() ? "" : ",") + id;
    return text;
}

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> ids;
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t comma = std::min(text.find(',', from), text.size());
        ids.push_back(text.substr(from, comma - from));
        from = comma + 1;
    }
    return ids;
}

std::vector<std::string> idsOf(const Json& list) {
    std::vector<std::string> ids;
    for (const auto& id : list.items()) ids.push_back(id.text(""));
    return ids;
}

Fraction fraction(const std::optional<std::string>& text) { return text ? Fraction::parse(*text).value_or(Fraction(0)) : Fraction(0); }

AttemptState stateNamed(const std::string& wanted) {
    for (int i = 0; i < kAttemptStates; ++i)
        if (name(static_cast<AttemptState>(i)) == wanted) return static_cast<AttemptState>(i);
    return AttemptState::InProgress;
}

AttemptEvent eventNamed(const std::string& wanted) {
    for (int i = 0; i < kAttemptEvents; ++i)
        if (name(static_cast<AttemptEvent>(i)) == wanted) return static_cast<AttemptEvent>(i);
    return AttemptEvent::SaveResponse;
}

storage::Value optionalInteger(const Json& value) { return value.isInteger() ? storage::toValue(value.integer()) : storage::Value{}; }

constexpr std::string_view kAttemptColumns =
    "SELECT attempt, person, exam, program, program_version, pass, setup, aloud, device, started_at, deadline, grace_until, started_seq, "
    "state, ended_at, ended_recorded, graded_recorded, graded_seq, mark, max_mark, passed FROM assessment_attempts ";

std::vector<AttemptRow> readAttempts(Session& session, const std::string& where, const Binds& binds) {
    using T = std::string;
    using N = std::int64_t;
    std::vector<AttemptRow> attempts;
    for (auto& row : session.select<T, T, T, T, T, T, T, N, T, Instant, std::optional<Instant>, std::optional<Instant>, N, T,
                                    std::optional<Instant>, std::optional<Instant>, std::optional<Instant>, std::optional<N>,
                                    std::optional<T>, std::optional<T>, std::optional<N>>(std::string(kAttemptColumns) + where, binds)) {
        const auto& [attempt, person, exam, program, version, pass, setup, aloud, device, started, deadline, grace, seq, state, ended,
                     endedRecorded, gradedRecorded, gradedSeq, mark, maxMark, passed] = row;
        AttemptRow one;
        one.attempt = attempt;
        one.person = person;
        one.exam = exam;
        one.program = program;
        one.programVersion = version;
        one.frozen = base::parseJson(setup);
        readSettings(one.frozen["settings"], one.setup);
        one.setup.pass = fraction(pass);
        one.setup.startedAt = started;
        one.setup.deadline = deadline;
        one.setup.graceUntil = grace;
        one.aloud = aloud == 1;
        one.device = device;
        one.startedSeq = seq;
        one.state = stateNamed(state);
        one.endedAt = ended;
        one.endedRecorded = endedRecorded;
        one.gradedRecorded = gradedRecorded;
        one.gradedSeq = gradedSeq;
        one.mark = fraction(mark);
        one.maxMark = fraction(maxMark);
        one.passed = passed.value_or(0) == 1;
        attempts.push_back(std::move(one));
    }
    return attempts;
}

}  // namespace

std::optional<Instant> AttemptRow::closes() const {
    return frozen["closes"].isInteger() ? std::optional(Instant{frozen["closes"].integer()}) : std::nullopt;
}

std::optional<std::string> personOf(Session& session, const std::string& attempt) {
    const auto row = session.selectOne<std::string>("SELECT person FROM assessment_attempts WHERE attempt = $1", Binds::of(attempt));
    if (!row) return std::nullopt;
    return std::get<0>(*row);
}

std::optional<AttemptRow> attemptRow(Session& session, const std::string& attempt) {
    auto rows = readAttempts(session, "WHERE attempt = $1", Binds::of(attempt));
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

std::vector<AttemptRow> attemptsOf(Session& session, const std::string& person, const std::string& exam) {
    return readAttempts(session, "WHERE person = $1 AND exam = $2 ORDER BY started_seq", Binds::of(person, exam));
}

std::vector<AttemptRow> attemptsOf(Session& session, const std::string& person) {
    return readAttempts(session, "WHERE person = $1 ORDER BY started_seq", Binds::of(person));
}

std::vector<AttemptRow> overdueAttempts(Session& session, const std::string& exam, Instant now) {
    return readAttempts(session, "WHERE exam = $1 AND state = 'in-progress' AND deadline <= $2 ORDER BY started_seq", Binds::of(exam, now));
}

std::vector<AttemptItemRow> itemsOf(Session& session, const std::string& attempt) {
    using T = std::string;
    using N = std::int64_t;
    std::vector<AttemptItemRow> items;
    for (const auto& [slot, course, version, item, itemVersion, digest, kind, options, weight, overCap, scored] :
         session.select<N, T, T, T, N, T, T, T, T, N, std::optional<T>>(
             "SELECT slot, course, version, item, item_version, digest, kind, "
             "options, weight, over_cap, scored_version FROM assessment_attempt_items WHERE attempt = $1 ORDER BY slot",
             Binds::of(attempt)))
        items.push_back(
            {slot,
             {course, version, item, itemVersion, itemKindNamed(kind).value_or(ItemKind::SingleChoice), split(options), overCap == 1},
             digest,
             fraction(weight),
             scored.value_or("")});
    return items;
}

std::vector<Step> stepsOf(Session& session, const AttemptRow& row) {
    std::vector<Step> steps;
    Step start;
    start.at = start.when = row.startedAt();
    start.seq = row.startedSeq;
    steps.push_back(std::move(start));
    for (const auto& [seq, slot, at, record, response, flagged, certainty, clockBack] :
         session.select<std::int64_t, std::int64_t, Instant, std::string, std::optional<std::string>, std::optional<std::int64_t>,
                        std::optional<std::int64_t>, std::int64_t>("SELECT seq, slot, at, record, response, flagged, certainty, clock_back "
                                                                   "FROM assessment_responses WHERE attempt = $1 ORDER BY seq",
                                                                   Binds::of(row.attempt))) {
        Step step;
        step.event = AttemptEvent::SaveResponse;
        step.at = step.when = at;
        step.seq = seq;
        step.record = record;
        step.slot = slot;
        if (response) step.answer = *response == "{}" ? Step::Answer::TakenBack : Step::Answer::Given;
        if (flagged) step.flagged = *flagged == 1;
        step.certainty = certainty;
        step.clockBack = clockBack == 1;
        steps.push_back(std::move(step));
    }
    const auto saves = static_cast<std::ptrdiff_t>(steps.size());
    for (const auto& [seq, event, when, at, record, data] :
         session.select<std::int64_t, std::string, Instant, Instant, std::string, std::string>(
             "SELECT seq, event, true_at, recorded_at, record, data FROM assessment_steps WHERE attempt = $1 ORDER BY seq",
             Binds::of(row.attempt))) {
        Step step = stepOf(eventNamed(event), base::parseJson(data));
        step.at = at;
        step.when = when;
        step.seq = seq;
        step.record = record;
        steps.push_back(std::move(step));
    }
    std::inplace_merge(steps.begin(), steps.begin() + saves, steps.end(), [](const Step& a, const Step& b) { return a.seq < b.seq; });
    return steps;
}

std::map<std::string, std::string> enteredBy(Session& session, const std::string& attempt) {
    std::map<std::string, std::string> all;
    for (const auto& [record, person] : session.select<std::string, std::string>(
             "SELECT record, entered_by FROM assessment_responses WHERE attempt = $1 AND entered_by IS NOT NULL", Binds::of(attempt)))
        all[record] = person;
    return all;
}

Response responseOf(Session& session, const std::string& attempt, const std::string& record) {
    const auto row = session.selectOne<std::optional<std::string>>(
        "SELECT response FROM assessment_responses WHERE attempt = $1 AND record = $2", Binds::of(attempt, record));
    if (!row || !std::get<0>(*row)) return {};
    return responseFrom(base::parseJson(*std::get<0>(*row)),
                        [&](const std::string& name) { return ledger::Ledger::privateText(session, record, name); });
}

std::optional<SaveContext> saveContext(Session& session, const std::string& attempt, std::int64_t slot) {
    using T = std::string;
    using N = std::int64_t;
    const auto row =
        session.selectOne<T, T, N, Instant, std::optional<Instant>, std::optional<Instant>, T, T, std::optional<Instant>, N, T, T, T>(
            "SELECT a.person, a.device, a.aloud, a.started_at, a.deadline, a.grace_until, a.state, a.setup, "
            "(SELECT MAX(r.at) FROM assessment_responses r WHERE r.attempt = a.attempt), i.finished, i.course, i.version, i.item "
            "FROM assessment_attempts a JOIN assessment_attempt_items i ON i.attempt = a.attempt WHERE a.attempt = $1 AND i.slot = $2",
            Binds::of(attempt, slot));
    if (!row) return std::nullopt;
    const auto& [person, device, aloud, started, deadline, grace, state, setup, newest, finished, course, version, item] = *row;
    return SaveContext{person,
                       device,
                       aloud == 1,
                       {started, deadline, std::max(started, newest.value_or(started)), grace},
                       stateNamed(state),
                       setup,
                       finished == 1,
                       course,
                       version,
                       item};
}

Exposure exposureOf(Session& session, const std::string& person) {
    Exposure exposure;
    for (const auto& [course, item, times] : session.select<std::string, std::string, std::int64_t>(
             "SELECT i.course, i.item, COUNT(*) FROM assessment_attempts a JOIN assessment_attempt_items i ON i.attempt = a.attempt "
             "WHERE a.person = $1 GROUP BY i.course, i.item",
             Binds::of(person)))
        exposure[{course, item}] = times;
    return exposure;
}

RecentUse recentUse(Session& session, const std::string& exam, std::int64_t attempts) {
    RecentUse use;
    // The oldest attempt that is looked at; all where there are fewer.
    const auto oldest = session.selectOne<std::int64_t>(
        "SELECT started_seq FROM assessment_attempts WHERE exam = $1 ORDER BY started_seq DESC LIMIT 1 OFFSET $2",
        Binds::of(exam, attempts - 1));
    const std::int64_t from = oldest ? std::get<0>(*oldest) : 0;
    use.attempts =
        std::get<0>(session
                        .selectOne<std::int64_t>("SELECT COUNT(*) FROM assessment_attempts WHERE exam = $1 AND started_seq >= $2",
                                                 Binds::of(exam, from))
                        .value());
    for (const auto& [course, item, times] : session.select<std::string, std::string, std::int64_t>(
             "SELECT i.course, i.item, COUNT(*) FROM assessment_attempts a JOIN assessment_attempt_items i ON i.attempt = a.attempt "
             "WHERE a.exam = $1 AND a.started_seq >= $2 GROUP BY i.course, i.item",
             Binds::of(exam, from)))
        use.times[{course, item}] = times;
    return use;
}

std::vector<std::string> gradedAttemptsWith(Session& session, const std::string& course, const std::string& item) {
    std::vector<std::string> attempts;
    for (const auto& [attempt, seq] : session.select<std::string, std::int64_t>(
             "SELECT a.attempt, a.started_seq FROM assessment_attempts a JOIN assessment_attempt_items i ON i.attempt = a.attempt "
             "WHERE i.course = $1 AND i.item = $2 AND a.state = 'graded' ORDER BY a.started_seq",
             Binds::of(course, item)))
        attempts.push_back(attempt);
    return attempts;
}

std::vector<VersionMet> versionsMet(Session& session, const std::string& course) {
    std::vector<VersionMet> all;
    for (const auto& [item, digest, attempts] : session.select<std::string, std::string, std::int64_t>(
             "SELECT item, digest, COUNT(*) FROM assessment_attempt_items WHERE course = $1 GROUP BY item, digest ORDER BY item, digest",
             Binds::of(course)))
        all.push_back({item, digest, attempts});
    return all;
}

std::int64_t overCapDraws(Session& session, const std::string& exam) {
    return std::get<0>(session
                           .selectOne<std::int64_t>("SELECT COUNT(*) FROM assessment_attempts a JOIN assessment_attempt_items i ON "
                                                    "i.attempt = a.attempt WHERE a.exam = $1 AND i.over_cap = 1",
                                                    Binds::of(exam))
                           .value());
}

void projectStarted(Session& session, const ledger::Record& record) {
    const Json& data = record.data;
    Json frozen = Json::object();
    for (const char* part : {"settings", "accommodation", "closes", "formulas", "marking", "seed", "testsOut"})
        if (data.has(part)) frozen.set(part, data[part]);
    Binds binds = Binds::of(data["attempt"].text(), record.subject, data["exam"].text(), data["program"].text(),
                            data["programVersion"].text(), data["pass"].text(), base::canonical(frozen),
                            std::int64_t{data["accommodation"]["aloud"].boolean()}, data["device"].text(""), record.at);
    binds.add(optionalInteger(data["deadline"]));
    binds.add(optionalInteger(data["graceUntil"]));
    binds.add(record.seq);
    binds.add(storage::toValue(name(AttemptState::InProgress)));
    session.run(
        "INSERT INTO assessment_attempts (attempt, person, exam, program, program_version, pass, setup, aloud, device, started_at, "
        "deadline, grace_until, started_seq, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        binds);
    for (const auto& item : data["items"].items())
        session.run(
            "INSERT INTO assessment_attempt_items (attempt, slot, course, version, item, item_version, digest, kind, options, weight, "
            "over_cap, finished) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0)",
            Binds::of(data["attempt"].text(), item["slot"].integer(), item["course"].text(), item["version"].text(), item["item"].text(),
                      item["itemVersion"].integer(1), item["digest"].text(""), item["kind"].text(), joined(idsOf(item["options"])),
                      item["weight"].text("1"), std::int64_t{item["overCap"].boolean()}));
    if (data.has("unlock"))
        session.run("UPDATE assessment_unlocks SET attempt = $1 WHERE unlock_id = $2",
                    Binds::of(data["attempt"].text(), data["unlock"].text()));
}

void projectResponse(Session& session, const ledger::Record& record) {
    const Json& data = record.data;
    Binds binds = Binds::of(data["attempt"].text(), record.seq, data["slot"].integer(), record.at, record.id);
    binds.add(data.has("response") ? storage::toValue(base::toText(data["response"])) : storage::Value{});
    binds.add(data.has("flagged") ? storage::toValue(std::int64_t{data["flagged"].boolean()}) : storage::Value{});
    binds.add(optionalInteger(data["certainty"]));
    binds.add(storage::toValue(std::int64_t{data["clockBack"].boolean()}));
    binds.add(record.actor == record.subject ? storage::Value{} : storage::toValue(record.actor));
    session.run(
        "INSERT INTO assessment_responses (attempt, seq, slot, at, record, response, flagged, certainty, clock_back, entered_by) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        binds);
}

namespace {

void projectMarks(Session& session, const ledger::Record& record) {
    const Json& data = record.data;
    for (const auto& item : data["items"].items())
        session.run(
            "UPDATE assessment_attempt_items SET mark = $1, max_mark = $2, verdict = $3, scored_version = $4 WHERE attempt = $5 AND "
            "slot = $6",
            Binds::of(item["mark"].text(), item["maxMark"].text("1"), item["verdict"].text(), item["version"].text(""),
                      data["attempt"].text(), item["slot"].integer()));
    session.run(
        "UPDATE assessment_attempts SET state = $1, graded_recorded = $2, graded_seq = $3, mark = $4, max_mark = $5, passed = $6 "
        "WHERE attempt = $7",
        Binds::of(name(AttemptState::Graded), record.at, record.seq, data["mark"].text(), data["maxMark"].text(),
                  std::int64_t{data["passed"].boolean()}, data["attempt"].text()));
}

void projectEnd(Session& session, AttemptState state, const ledger::Record& record) {
    session.run("UPDATE assessment_attempts SET state = $1, ended_at = $2, ended_recorded = $3 WHERE attempt = $4",
                Binds::of(name(state), record.when(), record.at, record.data["attempt"].text()));
}

void projectState(Session& session, AttemptState state, const ledger::Record& record) {
    session.run("UPDATE assessment_attempts SET state = $1 WHERE attempt = $2", Binds::of(name(state), record.data["attempt"].text()));
}

}  // namespace

void projectStep(Session& session, AttemptEvent event, const ledger::Record& record) {
    const Json& data = record.data;
    session.run(
        "INSERT INTO assessment_steps (attempt, seq, event, true_at, recorded_at, record, actor, data) VALUES ($1, $2, $3, $4, $5, $6, $7, "
        "$8)",
        Binds::of(data["attempt"].text(), record.seq, name(event), record.when(), record.at, record.id, record.actor,
                  base::canonical(data)));
    switch (event) {
        case AttemptEvent::Check:
            if (data["finished"].boolean())
                session.run("UPDATE assessment_attempt_items SET finished = 1 WHERE attempt = $1 AND slot = $2",
                            Binds::of(data["attempt"].text(), data["slot"].integer()));
            break;
        case AttemptEvent::Submit:
        case AttemptEvent::TimeOver: projectEnd(session, AttemptState::Submitted, record); break;
        case AttemptEvent::Abandon: projectEnd(session, AttemptState::Abandoned, record); break;
        case AttemptEvent::AskGrader:
            projectState(session, AttemptState::NeedsGrading, record);
            for (const auto& script : data["scripts"].items())
                session.run(
                    "INSERT INTO assessment_scripts (script, attempt, slot, exam, person, asked_at) VALUES ($1, $2, $3, $4, $5, $6)",
                    Binds::of(script["script"].text(), data["attempt"].text(), script["slot"].integer(), data["exam"].text(),
                              record.subject, record.at));
            break;
        case AttemptEvent::GradeSlot:
            session.run("UPDATE assessment_scripts SET graded_at = $1, grader = $2 WHERE attempt = $3 AND slot = $4",
                        Binds::of(record.at, record.actor, data["attempt"].text(), data["slot"].integer()));
            break;
        case AttemptEvent::Grade:
        case AttemptEvent::Regrade: projectMarks(session, record); break;
        case AttemptEvent::Annul:
            session.run("UPDATE assessment_attempts SET state = $1, passed = 0 WHERE attempt = $2",
                        Binds::of(name(AttemptState::Annulled), data["attempt"].text()));
            break;
        case AttemptEvent::Start:
        case AttemptEvent::SaveResponse: break;  // tables of their own
    }
}

std::vector<PassedExam> passedExams(Session& session, const std::string& person, Instant at, std::optional<Instant> known) {
    std::vector<PassedExam> passed;
    for (const auto& row : readAttempts(session, "WHERE person = $1 AND passed = 1 ORDER BY ended_at, started_seq", Binds::of(person))) {
        if (!row.endedAt || !row.gradedRecorded || *row.endedAt > at) continue;
        if (known && *row.gradedRecorded > *known) continue;
        passed.push_back({row.attempt, row.exam, row.program, row.programVersion, *row.endedAt, *row.gradedRecorded, row.mark, row.maxMark,
                          row.gradedSeq.value_or(0)});
    }
    return passed;
}

}  // namespace adab::assessment
