// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/PlayStore.h"

#include "base/Json.h"

#include <tuple>

namespace adab::scenarios {

using storage::Binds;

namespace {

Fraction fraction(const std::optional<std::string>& text) { return text ? Fraction::parse(*text).value_or(Fraction(0)) : Fraction(0); }

Drawn drawn(const std::string& seed, const std::string& persona, const std::string& details) {
    Drawn one{seed, persona, {}};
    const Json texts = base::parseJson(details);
    for (const auto& [key, value] : texts.members()) one.details[key] = value.text();
    return one;
}

Customs customs(const std::string& list) {
    Customs all;
    const Json names = base::parseJson(list);
    for (const auto& name : names.items()) all.insert(name.text());
    return all;
}

std::vector<PlayRow> readPlays(Session& session, const std::string& where, const Binds& binds) {
    std::vector<PlayRow> plays;
    for (const auto& [play, person, scenario, course, version, started, finished, recorded, mark, maxMark, passed, seed, persona, details,
                      avoided, calm, site, shown] :
         session.select<std::string, std::string, std::string, std::string, std::string, Instant, std::optional<Instant>,
                        std::optional<Instant>, std::optional<std::string>, std::optional<std::string>, std::optional<std::int64_t>,
                        std::string, std::string, std::string, std::string, std::int64_t, std::string, Instant>(
             "SELECT play, person, scenario, course, version, started_at, finished_at, finished_recorded, mark, max_mark, passed, seed, "
             "persona, details, avoided, calm, site, shown_at FROM scenario_plays " +
                 where,
             binds))
        plays.push_back({play, person, scenario, course, version, started, finished, recorded, fraction(mark), fraction(maxMark),
                         passed.value_or(0) == 1, drawn(seed, persona, details), customs(avoided), calm == 1, site, shown});
    return plays;
}

}  // namespace

std::optional<PlayRow> playRow(Session& session, const std::string& play) {
    auto rows = readPlays(session, "WHERE play = $1", Binds::of(play));
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

std::vector<PlayRow> playsOf(Session& session, const std::string& person) {
    return readPlays(session, "WHERE person = $1 AND site = '' ORDER BY started_seq", Binds::of(person));
}

std::vector<PlayRow> sharedPlaysOf(Session& session, const std::string& person) {
    return readPlays(session,
                     "WHERE site <> '' AND (person = $1 OR play IN (SELECT play FROM scenario_parts WHERE person = $2)) "
                     "ORDER BY started_seq",
                     Binds::of(person, person));
}

std::map<std::string, std::string> partsOf(Session& session, const std::string& play) {
    std::map<std::string, std::string> parts;
    for (const auto& [link, person] :
         session.select<std::string, std::string>("SELECT link, person FROM scenario_parts WHERE play = $1", Binds::of(play)))
        parts.emplace(link, person);
    return parts;
}

std::vector<MoveRow> movesOf(Session& session, const std::string& play, std::optional<Instant> until) {
    std::vector<MoveRow> moves;
    for (const auto& [move, person, at, seconds, heard, record] :
         session.select<std::string, std::string, Instant, std::optional<std::int64_t>, std::string, std::string>(
             "SELECT move, person, at, seconds, heard, record FROM scenario_moves WHERE play = $1 ORDER BY step", Binds::of(play)))
        if (!until || at <= *until) moves.push_back({move, person, at, seconds, heard, record});
    return moves;
}

void projectStarted(Session& session, const ledger::Record& record) {
    const Json& data = record.data;
    const auto written = [&](const char* field, const Json& empty) { return toText(data.has(field) ? data[field] : empty); };
    session.run(
        "INSERT INTO scenario_plays (play, person, scenario, course, version, started_at, started_seq, seed, persona, details, avoided, "
        "calm, site, shown_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        Binds::of(data["play"].text(), record.subject, data["scenario"].text(), data["course"].text(), data["version"].text(), record.at,
                  record.seq, data["seed"].text(""), data["persona"].text(""), written("details", Json::object()),
                  written("avoided", Json::list()), std::int64_t{data["calm"].boolean(true)}, data["site"].text(""), record.at));
    const Json& parts = data["people"];
    for (const auto& [link, person] : parts.members())
        session.run("INSERT INTO scenario_parts (play, link, person) VALUES ($1, $2, $3)",
                    Binds::of(data["play"].text(), link, person.text()));
}

void projectResumed(Session& session, const ledger::Record& record) {
    session.run("UPDATE scenario_plays SET shown_at = $1, calm = $2 WHERE play = $3",
                Binds::of(record.at, std::int64_t{record.data["calm"].boolean()}, record.data["play"].text()));
}

void projectMoved(Session& session, const ledger::Record& record) {
    const Json& data = record.data;
    const std::optional<std::int64_t> seconds = data.has("seconds") ? std::optional(data["seconds"].integer()) : std::nullopt;
    session.run(
        "INSERT INTO scenario_moves (play, step, at, seq, move, person, seconds, heard, record) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, "
        "$9)",
        Binds::of(data["play"].text(), data["step"].integer(), record.at, record.seq, data["move"].text(), record.subject, seconds,
                  data["heard"].text(""), record.id));
    session.run("UPDATE scenario_plays SET shown_at = $1 WHERE play = $2", Binds::of(record.at, data["play"].text()));
}

void projectFinished(Session& session, const ledger::Record& record) {
    const Json& data = record.data;
    session.run(
        "UPDATE scenario_plays SET finished_at = $1, finished_recorded = $2, finished_seq = $3, outcome = $4, mark = $5, max_mark = $6, "
        "passed = $7 WHERE play = $8",
        Binds::of(record.when(), record.at, record.seq, data["outcome"].text(), data["mark"].text(), data["maxMark"].text(),
                  std::int64_t{data["passed"].boolean()}, data["play"].text()));
    for (const auto& rule : data["rules"].items())
        session.run("INSERT INTO scenario_rule_marks (play, rule, mark, max_mark) VALUES ($1, $2, $3, $4)",
                    Binds::of(data["play"].text(), rule["rule"].text(), rule["mark"].text(), rule["maxMark"].text()));
}

std::vector<FinishedScenario> finishedScenarios(Session& session, const std::string& person, Instant at, std::optional<Instant> known) {
    std::vector<FinishedScenario> finished;
    for (const auto& [play, scenario, course, version, when, recorded, outcome, mark, maxMark, passed, seq] :
         session.select<std::string, std::string, std::string, std::string, Instant, Instant, std::string, std::string, std::string,
                        std::int64_t, std::int64_t>(
             "SELECT play, scenario, course, version, finished_at, finished_recorded, outcome, mark, max_mark, passed, finished_seq "
             "FROM scenario_plays WHERE person = $1 AND site = '' AND finished_at <= $2 ORDER BY finished_at, finished_seq",
             Binds::of(person, at))) {
        if (known && recorded > *known) continue;
        finished.push_back({play, scenario, course, version, when, recorded, outcome, Fraction::parse(mark).value_or(Fraction(0)),
                            Fraction::parse(maxMark).value_or(Fraction(0)),
                            passed == 1 ? FinishedScenario::Verdict::Passed : FinishedScenario::Verdict::NotPassed, seq});
    }
    return finished;
}

}  // namespace adab::scenarios
