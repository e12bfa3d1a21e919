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

AttemptState stateOf(const std::optional<Instant>& submitted, const std::optional<Instant>& graded) {
    if (graded) return AttemptState::Graded;
    return submitted ? AttemptState::Submitted : AttemptState::InProgress;
}

constexpr std::string_view kAttemptColumns =
    "SELECT attempt, person, exam, program, program_version, pass, started_at, deadline, submitted_at, submitted_recorded, "
    "graded_recorded, graded_seq, mark, max_mark, passed FROM assessment_attempts ";

std::vector<AttemptRow> readAttempts(Session& session, const std::string& where, const Binds& binds) {
    std::vector<AttemptRow> attempts;
    for (auto& row :
         session.select<std::string, std::string, std::string, std::string, std::string, std::string, Instant, std::optional<Instant>,
                        std::optional<Instant>, std::optional<Instant>, std::optional<Instant>, std::optional<std::int64_t>,
                        std::optional<std::string>, std::optional<std::string>, std::optional<std::int64_t>>(
             std::string(kAttemptColumns) + where, binds)) {
        auto& [attempt, person, exam, program, version, pass, started, deadline, submitted, submittedRecorded, gradedRecorded, gradedSeq,
               mark, maxMark, passed] = row;
        attempts.push_back({attempt, person, exam, program, version, fraction(pass), started, deadline, submitted, submittedRecorded,
                            gradedRecorded, gradedSeq, fraction(mark), fraction(maxMark), passed.value_or(0) == 1});
    }
    return attempts;
}

}  // namespace

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

std::vector<AttemptItemRow> itemsOf(Session& session, const std::string& attempt) {
    std::vector<AttemptItemRow> items;
    for (const auto& [slot, course, version, item, kind, options, mark, verdict] :
         session.select<std::int64_t, std::string, std::string, std::string, std::string, std::string, std::optional<std::string>,
                        std::optional<std::string>>("SELECT slot, course, version, item, kind, options, mark, verdict FROM "
                                                    "assessment_attempt_items WHERE attempt = $1 ORDER BY slot",
                                                    Binds::of(attempt))) {
        AttemptItemRow row{
            slot, {course, version, item, itemKindNamed(kind).value_or(ItemKind::SingleChoice), split(options)}, std::nullopt};
        if (mark && verdict) row.scored = Scored{fraction(mark), verdictNamed(*verdict).value_or(Verdict::Unanswered)};
        items.push_back(std::move(row));
    }
    return items;
}

std::vector<SavedResponse> responsesOf(Session& session, const std::string& attempt, std::optional<Instant> until) {
    std::map<std::int64_t, SavedResponse> bySlot;
    std::map<std::int64_t, std::string> typed;
    for (const auto& [slot, at, record, response, flagged] :
         session.select<std::int64_t, Instant, std::string, std::optional<std::string>, std::optional<std::int64_t>>(
             "SELECT slot, at, record, response, flagged FROM assessment_responses WHERE attempt = $1 ORDER BY seq", Binds::of(attempt))) {
        if (until && at > *until) continue;
        SavedResponse& saved = bySlot[slot];
        saved.slot = slot;
        saved.at = std::max(saved.at, at);
        if (flagged) saved.flagged = *flagged == 1;
        if (!response) continue;
        saved.record = record;
        const Json json = base::parseJson(*response);
        saved.response = responseFromJson(json);
        typed.erase(slot);
        if (json["typed"].boolean()) typed[slot] = record;
    }
    for (const auto& [slot, record] : typed)
        if (auto text = ledger::Ledger::privateText(session, record, "text")) bySlot[slot].response = Typed{std::move(*text)};
    std::vector<SavedResponse> responses;
    for (auto& [slot, saved] : bySlot) responses.push_back(std::move(saved));
    return responses;
}

std::optional<SaveContext> saveContext(Session& session, const std::string& attempt, std::int64_t slot) {
    const auto row = session.selectOne<std::string, Instant, std::optional<Instant>, std::optional<Instant>, std::optional<Instant>,
                                       std::optional<Instant>, std::string, std::string>(
        "SELECT a.exam, a.started_at, a.deadline, a.submitted_at, a.graded_recorded, "
        "(SELECT MAX(r.at) FROM assessment_responses r WHERE r.attempt = a.attempt), i.kind, i.options "
        "FROM assessment_attempts a JOIN assessment_attempt_items i ON i.attempt = a.attempt WHERE a.attempt = $1 AND i.slot = $2",
        Binds::of(attempt, slot));
    if (!row) return std::nullopt;
    const auto& [exam, started, deadline, submitted, graded, newest, kind, options] = *row;
    return SaveContext{exam,
                       {started, deadline, std::max(started, newest.value_or(started))},
                       stateOf(submitted, graded),
                       itemKindNamed(kind).value_or(ItemKind::SingleChoice),
                       split(options)};
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

void projectStarted(Session& session, const ledger::Record& record) {
    const Json& data = record.data;
    Binds binds = Binds::of(data["attempt"].text(), record.subject, data["exam"].text(), data["program"].text(),
                            data["programVersion"].text(), data["pass"].text(), record.at);
    binds.add(data["deadline"].isInteger() ? storage::toValue(data["deadline"].integer()) : storage::Value{});
    binds.add(record.seq);
    session.run(
        "INSERT INTO assessment_attempts (attempt, person, exam, program, program_version, pass, started_at, deadline, started_seq) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        binds);
    for (const auto& item : data["items"].items())
        session.run(
            "INSERT INTO assessment_attempt_items (attempt, slot, course, version, item, kind, options) VALUES ($1, $2, $3, $4, $5, $6, "
            "$7)",
            Binds::of(data["attempt"].text(), item["slot"].integer(), item["course"].text(), item["version"].text(), item["item"].text(),
                      item["kind"].text(), joined(idsOf(item["options"]))));
}

void projectResponse(Session& session, const ledger::Record& record) {
    const Json& data = record.data;
    Binds binds = Binds::of(data["attempt"].text(), record.seq, data["slot"].integer(), record.at, record.id);
    binds.add(data.has("response") ? storage::toValue(base::toText(data["response"])) : storage::Value{});
    binds.add(data.has("flagged") ? storage::toValue(std::int64_t{data["flagged"].boolean()}) : storage::Value{});
    session.run("INSERT INTO assessment_responses (attempt, seq, slot, at, record, response, flagged) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                binds);
}

void projectSubmitted(Session& session, const ledger::Record& record) {
    session.run("UPDATE assessment_attempts SET submitted_at = $1, submitted_recorded = $2 WHERE attempt = $3",
                Binds::of(record.when(), record.at, record.data["attempt"].text()));
}

void projectGraded(Session& session, const ledger::Record& record) {
    const Json& data = record.data;
    session.run(
        "UPDATE assessment_attempts SET graded_recorded = $1, graded_seq = $2, mark = $3, max_mark = $4, passed = $5 WHERE attempt = $6",
        Binds::of(record.at, record.seq, data["mark"].text(), data["maxMark"].text(), std::int64_t{data["passed"].boolean()},
                  data["attempt"].text()));
    for (const auto& item : data["items"].items())
        session.run("UPDATE assessment_attempt_items SET mark = $1, verdict = $2 WHERE attempt = $3 AND slot = $4",
                    Binds::of(item["mark"].text(), item["verdict"].text(), data["attempt"].text(), item["slot"].integer()));
}

std::vector<PassedExam> passedExams(Session& session, const std::string& person, Instant at, std::optional<Instant> known) {
    std::vector<PassedExam> passed;
    for (const auto& row :
         readAttempts(session, "WHERE person = $1 AND passed = 1 ORDER BY submitted_at, started_seq", Binds::of(person))) {
        if (!row.submittedAt || !row.gradedRecorded || *row.submittedAt > at) continue;
        if (known && *row.gradedRecorded > *known) continue;
        passed.push_back({row.attempt, row.exam, row.program, row.programVersion, *row.submittedAt, *row.gradedRecorded, row.mark,
                          row.maxMark, row.gradedSeq.value_or(0)});
    }
    return passed;
}

}  // namespace adab::assessment
