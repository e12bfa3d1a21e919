// SPDX-License-Identifier: GPL-3.0-or-later
#include "certification/RestrictionStore.h"

namespace adab::certification {

using storage::Binds;

void insertRestriction(Session& session, const Record& record) {
    const Json& data = record.data;
    session.run(
        "INSERT INTO certification_restrictions (seq, person_id, case_id, because, from_at, until_day, until_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        Binds::of(record.seq, record.subject, data["case"].text(""), data["because"].text(""), record.at, data["until"].text(""),
                  Instant{data["untilAt"].integer()}));
}

void liftRestriction(Session& session, const Record& record) {
    session.run("UPDATE certification_restrictions SET lifted_at = $1 WHERE case_id = $2 AND because = $3 AND lifted_at IS NULL",
                Binds::of(record.at, record.data["case"].text(""), record.data["because"].text("")));
}

std::vector<Restriction> restrictionsOf(Session& session, const std::string& person, Known known) {
    const Instant until = known.value_or(Instant{INT64_MAX});
    std::vector<Restriction> all;
    using T = std::string;
    for (const auto& [caseId, because, from, day, untilAt, lifted] : session.select<T, T, Instant, T, Instant, std::optional<Instant>>(
             "SELECT case_id, because, from_at, until_day, until_at, lifted_at FROM certification_restrictions WHERE person_id = $1 AND "
             "from_at <= $2 ORDER BY seq",
             Binds::of(person, until))) {
        const bool isLifted = lifted && *lifted <= until;
        all.push_back({caseId, because, from, Date::parse(day).value_or(Date{}), untilAt, isLifted ? lifted : std::nullopt});
    }
    return all;
}

}  // namespace adab::certification
