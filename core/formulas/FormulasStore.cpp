// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulas/FormulasStore.h"

namespace adab::formulas {

using storage::Binds;

void projectPractised(Session& session, const ledger::Record& record) {
    session.run("INSERT INTO formulas_practised (seq, person, formula, guest_locale, at, recorded_at) VALUES ($1, $2, $3, $4, $5, $6)",
                Binds::of(record.seq, record.subject, record.data["formula"].text(""), record.data["guestLocale"].text(""), record.when(),
                          record.at));
}

std::vector<Practised> practisedBy(Session& session, const std::string& person, Instant at, std::optional<Instant> known) {
    std::vector<Practised> practised;
    for (const auto& [seq, formula, locale, when, recorded] : session.select<std::int64_t, std::string, std::string, Instant, Instant>(
             "SELECT seq, formula, guest_locale, at, recorded_at FROM formulas_practised WHERE person = $1 AND at <= $2 ORDER BY seq",
             Binds::of(person, at))) {
        if (!known || recorded <= *known) practised.push_back({formula, locale, when, seq});
    }
    return practised;
}

}  // namespace adab::formulas
