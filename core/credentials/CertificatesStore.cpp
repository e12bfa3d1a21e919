// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/CertificatesStore.h"

namespace adab::credentials {

using storage::Binds;
using storage::ColumnType;

namespace {

constexpr int kSerialDigits = 6;
constexpr const char* kColumns =
    "SELECT seq, person_id, program_id, award_id, issue, from_at, valid_until, awarded_on, last_valid_day, award_seq, award_recorded_at, "
    "issued_at, superseded_by, superseded_at FROM credential_certificates ";

const std::vector<ColumnType>& types() {
    using T = ColumnType;
    static const std::vector<T> all{T::Integer, T::Text, T::Text,    T::Text,    T::Integer, T::Integer, T::Integer,
                                    T::Text,    T::Text, T::Integer, T::Integer, T::Integer, T::Integer, T::Integer};
    return all;
}

Issued issuedIn(const storage::Row& row) {
    const auto date = [&](std::size_t column) { return Date::parse(row.text(column)).value_or(Date{}); };
    Issued issued;
    issued.seq = row.integer(0);
    issued.person = row.text(1);
    issued.program = row.text(2);
    issued.award = row.text(3);
    issued.issue = static_cast<int>(row.integer(4));
    issued.from = Instant{row.integer(5)};
    issued.validUntil = Instant{row.integer(6)};
    issued.awardedOn = date(7);
    issued.lastValidDay = date(8);
    issued.awardSeq = row.integer(9);
    issued.awardRecordedAt = Instant{row.integer(10)};
    issued.issuedAt = Instant{row.integer(11)};
    issued.supersededBy = row.integer(12);
    issued.supersededAt = Instant{row.integer(13)};
    return issued;
}

std::vector<Issued> selected(Session& session, const std::string& where, const Binds& binds) {
    std::vector<Issued> all;
    std::string sql = kColumns;
    sql += where;
    session.scan(sql, binds, types(), [&](const storage::Row& row) { all.push_back(issuedIn(row)); });
    return all;
}

}  // namespace

std::string Issued::serial() const {
    std::string number = std::to_string(awardSeq);
    if (number.size() < kSerialDigits) number.insert(0, kSerialDigits - number.size(), '0');
    std::string text = std::to_string(awardedOn.year) + '-' + number;
    if (issue > 1) text += '-' + std::to_string(issue);
    return text;
}

void insertIssued(Session& session, const Issued& issued) {
    session.run(
        "INSERT INTO credential_certificates (seq, person_id, program_id, award_id, issue, from_at, valid_until, awarded_on, "
        "last_valid_day, award_seq, award_recorded_at, issued_at, superseded_by, superseded_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        Binds::of(issued.seq, issued.person, issued.program, issued.award, issued.issue, issued.from, issued.validUntil,
                  issued.awardedOn.iso(), issued.lastValidDay.iso(), issued.awardSeq, issued.awardRecordedAt, issued.issuedAt,
                  issued.supersededBy, issued.supersededAt));
}

void supersede(Session& session, std::int64_t seq, std::int64_t by, Instant at) {
    session.run("UPDATE credential_certificates SET superseded_by = $1, superseded_at = $2 WHERE seq = $3", Binds::of(by, at, seq));
}

std::optional<Issued> issuedAs(Session& session, std::int64_t seq) {
    auto found = selected(session, "WHERE seq = $1", Binds::of(seq));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<Issued> issuedTo(Session& session, const std::string& person, const std::string& program, Instant at) {
    if (program.empty()) return selected(session, "WHERE person_id = $1 AND issued_at <= $2 ORDER BY seq", Binds::of(person, at));
    return selected(session, "WHERE person_id = $1 AND program_id = $2 AND issued_at <= $3 ORDER BY seq", Binds::of(person, program, at));
}

void forEachIssued(Session& session, Instant at, const std::function<void(const Issued&)>& use) {
    std::string sql = kColumns;
    sql += "WHERE issued_at <= $1";
    session.scan(sql, Binds::of(at), types(), [&](const storage::Row& row) { use(issuedIn(row)); });
}

}  // namespace adab::credentials
