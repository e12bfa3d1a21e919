// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/FilesStore.h"

namespace adab::files {

using storage::Binds;

namespace {

using OptionalInstant = std::optional<Instant>;

std::vector<Hold> readHolds(Session& session, const std::string& where, const Binds& binds) {
    std::vector<Hold> holds;
    for (auto& [hold, seq, person, caseId, placedBy, placedAt, record, liftedBy, liftedAt, liftedRecord] :
         session.select<std::string, std::int64_t, std::string, std::string, std::string, Instant, std::string, std::string,
                        OptionalInstant, std::string>(
             "SELECT hold_id, seq, person_id, case_id, placed_by, placed_at, record, lifted_by, lifted_at, "
             "lifted_record FROM file_holds " +
                 where + " ORDER BY seq",
             binds)) {
        holds.push_back({hold, seq, person, caseId, placedBy, placedAt, record, liftedBy, liftedAt, liftedRecord});
    }
    return holds;
}

}  // namespace

void insertHold(Session& session, const ledger::Record& record) {
    session.run(
        "INSERT INTO file_holds (hold_id, seq, person_id, case_id, placed_by, placed_at, record, lifted_by, lifted_at, lifted_record) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, '', NULL, '')",
        Binds::of(record.data["hold"].text(""), record.seq, record.subject, record.data["case"].text(""), record.actor, record.at,
                  record.id));
}

void liftHold(Session& session, const ledger::Record& record) {
    session.run("UPDATE file_holds SET lifted_by = $1, lifted_at = $2, lifted_record = $3 WHERE hold_id = $4",
                Binds::of(record.actor, record.at, record.id, record.data["hold"].text("")));
}

std::optional<Hold> holdNamed(Session& session, const std::string& hold) {
    auto holds = readHolds(session, "WHERE hold_id = $1", Binds::of(hold));
    if (holds.empty()) return std::nullopt;
    return std::move(holds.front());
}

std::vector<Hold> holdsOf(Session& session, const std::string& person) {
    if (person.empty()) return readHolds(session, "", {});
    return readHolds(session, "WHERE person_id = $1", Binds::of(person));
}

void insertErasure(Session& session, const ledger::Record& record) {
    session.run("INSERT INTO file_erasures (seq, person_id, erased_by, erased_at, gone, kept) VALUES ($1, $2, $3, $4, $5, $6)",
                Binds::of(record.seq, record.subject, record.actor, record.at, toText(record.data["gone"]), toText(record.data["kept"])));
}

std::vector<Erasure> erasuresOf(Session& session, const std::string& person) {
    std::vector<Erasure> erasures;
    for (auto& [seq, by, at, gone, kept] : session.select<std::int64_t, std::string, Instant, std::string, std::string>(
             "SELECT seq, erased_by, erased_at, gone, kept FROM file_erasures WHERE person_id = $1 ORDER BY seq", Binds::of(person))) {
        erasures.push_back({seq, person, by, at, gone, kept});
    }
    return erasures;
}

void eachTextPlace(Session& session, const std::function<void(const TextPlace&)>& use) {
    using storage::ColumnType;
    session.scan(
        "SELECT l.subject, l.id, p.field, l.type, COALESCE(l.effective, l.at), l.data FROM private_texts p JOIN ledger l ON l.seq = p.seq "
        "AND l.id = p.record ORDER BY l.subject, l.seq, p.field",
        {}, {ColumnType::Text, ColumnType::Text, ColumnType::Text, ColumnType::Text, ColumnType::Integer, ColumnType::Text},
        [&](const storage::Row& row) {
            use({std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)), std::string(row.text(3)),
                 Instant{row.integer(4)}, std::string(row.text(5))});
        });
}

}  // namespace adab::files
