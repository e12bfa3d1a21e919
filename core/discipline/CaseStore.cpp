// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/CaseStore.h"

#include "base/Json.h"
#include "discipline/CaseRecords.h"

#include <algorithm>

namespace adab::discipline {

using storage::Binds;

void insertCase(Session& session, const ledger::Record& record) {
    const Json& data = record.data;
    session.run(
        "INSERT INTO cases (case_id, seq, person_id, zone, site_id, policy_id, policy_version, opened_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        Binds::of(data["case"].text(), record.seq, record.subject, data["zone"].text(), data["site"].text(), data["policy"].text(),
                  data["policyVersion"].text(), record.at));
}

void insertEntry(Session& session, const ledger::Record& record) {
    session.run(
        "INSERT INTO case_entries (seq, case_id, record_id, record_type, person_id, actor_id, happened_at, happened_on, data) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        Binds::of(record.seq, record.data["case"].text(), record.id, record.type, record.subject, record.actor, record.at,
                  record.data["on"].text(), base::canonical(record.data)));
}

namespace {

std::vector<CaseRow> select(Session& session, const std::string& where, const Binds& binds) {
    using T = std::string;
    std::vector<CaseRow> rows;
    for (const auto& [id, person, zone, site, policy, version, openedAt] : session.select<T, T, T, T, T, T, Instant>(
             "SELECT case_id, person_id, zone, site_id, policy_id, policy_version, opened_at FROM cases WHERE " + where + " ORDER BY seq",
             binds)) {
        rows.push_back({id, person, zone, site, policy, version, openedAt});
    }
    return rows;
}

Instant until(Instant at, std::optional<Instant> known) { return known ? std::min(*known, at) : at; }

}  // namespace

std::optional<CaseRow> caseNamed(Session& session, const std::string& id) {
    auto rows = select(session, "case_id = $1", Binds::of(id));
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

std::vector<CaseRow> cases(Session& session, Instant at, std::optional<Instant> known, const std::string& person) {
    if (person.empty()) return select(session, "opened_at <= $1", Binds::of(until(at, known)));
    return select(session, "opened_at <= $1 AND person_id = $2", Binds::of(until(at, known), person));
}

std::vector<CaseEntry> entriesOf(Session& session, const std::string& id, Instant at, std::optional<Instant> known) {
    using T = std::string;
    std::vector<CaseEntry> entries;
    for (const auto& [seq, record, type, person, actor, happenedAt, on, text] : session.select<std::int64_t, T, T, T, T, Instant, T, T>(
             "SELECT seq, record_id, record_type, person_id, actor_id, happened_at, happened_on, data FROM case_entries "
             "WHERE case_id = $1 AND happened_at <= $2 ORDER BY seq",
             Binds::of(id, until(at, known)))) {
        CaseEntry entry{seq, record, type, {actor, happenedAt, Date::parse(on).value_or(Date{}), eventIn(type, base::parseJson(text))}};
        if (auto* opened = std::get_if<Opened>(&entry.event.what)) opened->person = person;
        entries.push_back(std::move(entry));
    }
    return entries;
}

}  // namespace adab::discipline
