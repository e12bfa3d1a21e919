// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/CaseStore.h"

#include "base/Json.h"
#include "discipline/CaseRecords.h"

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

std::optional<CaseRow> caseNamed(Session& session, const std::string& id) {
    using T = std::string;
    for (const auto& [one, person, zone, site, policy, version, openedAt] : session.select<T, T, T, T, T, T, Instant>(
             "SELECT case_id, person_id, zone, site_id, policy_id, policy_version, opened_at FROM cases WHERE case_id = $1",
             Binds::of(id))) {
        return CaseRow{one, person, zone, site, policy, version, openedAt};
    }
    return std::nullopt;
}

std::vector<CaseRow> cases(Session& session, Instant at, std::optional<Instant> known, const std::string& person) {
    using T = std::string;
    std::vector<CaseRow> rows;
    const std::string ofPerson = person.empty() ? "" : "AND person_id = $2 ";
    const Instant until = known && *known < at ? *known : at;
    Binds binds = Binds::of(until);
    if (!person.empty()) binds = Binds::of(until, person);
    for (const auto& [one, whose, zone, site, policy, version, openedAt] : session.select<T, T, T, T, T, T, Instant>(
             "SELECT case_id, person_id, zone, site_id, policy_id, policy_version, opened_at FROM cases WHERE opened_at <= $1 " + ofPerson +
                 "ORDER BY seq",
             binds)) {
        rows.push_back({one, whose, zone, site, policy, version, openedAt});
    }
    return rows;
}

std::vector<CaseEntry> entriesOf(Session& session, const std::string& id, Instant at, std::optional<Instant> known) {
    using T = std::string;
    std::vector<CaseEntry> entries;
    const Instant until = known && *known < at ? *known : at;
    for (const auto& [seq, record, type, person, actor, happenedAt, on, text] : session.select<std::int64_t, T, T, T, T, Instant, T, T>(
             "SELECT seq, record_id, record_type, person_id, actor_id, happened_at, happened_on, data FROM case_entries "
             "WHERE case_id = $1 AND happened_at <= $2 ORDER BY seq",
             Binds::of(id, until))) {
        CaseEntry entry{seq, record, type, {actor, happenedAt, Date::parse(on).value_or(Date{}), eventIn(type, base::parseJson(text))}};
        if (auto* opened = std::get_if<Opened>(&entry.event.what)) opened->person = person;
        entries.push_back(std::move(entry));
    }
    return entries;
}

}  // namespace adab::discipline
