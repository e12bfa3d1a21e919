// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/RosterStore.h"

namespace adab::people {

using storage::Binds;

namespace {

std::vector<Shift> shifts(Session& session, const std::string& where, const Binds& binds) {
    std::vector<Shift> all;
    for (const auto& [id, person, site, date, from, until, by, record] :
         session.select<std::string, std::string, std::string, std::string, Instant, Instant, std::string, std::string>(
             "SELECT shift_id, person_id, site_id, on_date, from_at, until_at, covered_by, record FROM shifts WHERE " + where +
                 " ORDER BY from_at, shift_id",
             binds))
        all.push_back({id, person, site, Date::parse(date).value_or(Date{}), from, until, by, record});
    return all;
}

}  // namespace

std::vector<Shift> shiftsAt(Session& session, const std::string& site, Instant from, Instant until) {
    return shifts(session, "site_id = $1 AND from_at < $2 AND until_at > $3", Binds::of(site, until, from));
}

std::vector<Shift> shiftsOf(Session& session, const std::string& person, Instant from, Instant until) {
    return shifts(session, "(person_id = $1 OR covered_by = $2) AND from_at < $3 AND until_at > $4",
                  Binds::of(person, person, until, from));
}

void forEachShift(Session& session, Instant from, Instant until,
                  const std::function<void(std::string_view worker, std::string_view site, Instant from)>& use) {
    using storage::ColumnType;
    session.scan("SELECT person_id, covered_by, site_id, from_at FROM shifts WHERE from_at >= $1 AND from_at < $2", Binds::of(from, until),
                 {ColumnType::Text, ColumnType::Text, ColumnType::Text, ColumnType::Integer}, [&](const storage::Row& row) {
                     use(row.text(1).empty() ? row.text(0) : row.text(1), row.text(2), Instant{row.integer(3)});
                 });
}

std::optional<Shift> shiftNamed(Session& session, const std::string& shift) {
    auto found = shifts(session, "shift_id = $1", Binds::of(shift));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

void insertShift(Session& session, const Shift& shift, Instant recordedAt) {
    session.run(
        "INSERT INTO shifts (shift_id, person_id, site_id, on_date, from_at, until_at, covered_by, record, recorded_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        Binds::of(shift.shift, shift.person, shift.site, shift.date.iso(), shift.from, shift.until, shift.coveredBy, shift.record,
                  recordedAt));
}

void coverShift(Session& session, const std::string& shift, const std::string& by, const std::string& record) {
    session.run("UPDATE shifts SET covered_by = $1, record = $2 WHERE shift_id = $3", Binds::of(by, record, shift));
}

}  // namespace adab::people
