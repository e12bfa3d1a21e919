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

void projectProposed(Session& session, const ledger::Record& record) {
    session.run(
        "INSERT INTO formulas_proposals (proposal, person, formula, slot, guest_locale, record, at, state, decided_by, decided_record) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, 'open', '', '')",
        Binds::of(record.data["proposal"].text(""), record.subject, record.data["formula"].text(""), record.data["slot"].text(""),
                  record.data["guestLocale"].text(""), record.id, record.when()));
}

void projectDecided(Session& session, const ledger::Record& record) {
    session.run("UPDATE formulas_proposals SET state = $2, decided_by = $3, decided_record = $4, decided_at = $5 WHERE proposal = $1",
                Binds::of(record.data["proposal"].text(""), record.data["decision"].text(""), record.actor, record.id, record.when()));
}

namespace {

constexpr const char* kProposals =
    "SELECT proposal, person, formula, slot, guest_locale, record, at, state, decided_by, decided_record, decided_at FROM "
    "formulas_proposals ";
constexpr const char* kHeard =
    "SELECT heard, person, heard_by, formula, guest_locale, record, at, grade, digest, engine FROM formulas_heard ";

std::vector<Proposal> readProposals(Session& session, const std::string& sql, const Binds& binds) {
    std::vector<Proposal> all;
    using Text = std::string;
    for (const auto& [proposal, person, formula, slot, locale, record, at, state, by, decidedRecord, decidedAt] :
         session.select<Text, Text, Text, Text, Text, Text, Instant, Text, Text, Text, std::optional<Instant>>(sql, binds))
        all.push_back({proposal, person, formula, slot, locale, record, at, state, by, decidedRecord, decidedAt});
    return all;
}

std::vector<Heard> readHeard(Session& session, const std::string& sql, const Binds& binds) {
    std::vector<Heard> all;
    using Text = std::string;
    for (const auto& [heard, person, by, formula, locale, record, at, grade, digest, engine] :
         session.select<Text, Text, Text, Text, Text, Text, Instant, Text, Text, std::int64_t>(sql, binds))
        all.push_back({heard, person, by, formula, locale, record, at, grade, digest, engine});
    return all;
}

}  // namespace

std::optional<Proposal> proposalNamed(Session& session, const std::string& proposal) {
    auto all = readProposals(session, std::string(kProposals) + "WHERE proposal = $1", Binds::of(proposal));
    return all.empty() ? std::nullopt : std::optional(std::move(all.front()));
}

std::vector<Proposal> proposals(Session& session, const std::string& state, const std::string& person) {
    if (person.empty()) return readProposals(session, std::string(kProposals) + "WHERE state = $1 ORDER BY at, proposal", Binds::of(state));
    return readProposals(session, std::string(kProposals) + "WHERE person = $1 ORDER BY at, proposal", Binds::of(person));
}

void projectHeard(Session& session, const ledger::Record& record) {
    session.run(
        "INSERT INTO formulas_heard (heard, person, heard_by, formula, guest_locale, record, at, grade, digest, engine) VALUES ($1, $2, "
        "$3, "
        "$4, $5, $6, $7, $8, $9, $10)",
        Binds::of(record.data["heard"].text(""), record.subject, record.actor, record.data["formula"].text(""),
                  record.data["guestLocale"].text(""), record.id, record.when(), toText(record.data["grade"]),
                  record.data["digest"].text(""), record.data["engine"].integer(0)));
}

std::optional<Heard> heardNamed(Session& session, const std::string& heard) {
    auto all = readHeard(session, std::string(kHeard) + "WHERE heard = $1", Binds::of(heard));
    return all.empty() ? std::nullopt : std::optional(std::move(all.front()));
}

std::vector<Heard> heardOf(Session& session, const std::string& person, Instant at) {
    return readHeard(session, std::string(kHeard) + "WHERE person = $1 AND at <= $2 ORDER BY at, heard", Binds::of(person, at));
}

}  // namespace adab::formulas
