// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/PlayStore.h"

#include <tuple>

namespace adab::scenarios {

using storage::Binds;

namespace {

Fraction fraction(const std::optional<std::string>& text) { return text ? Fraction::parse(*text).value_or(Fraction(0)) : Fraction(0); }

std::vector<PlayRow> readPlays(Session& session, const std::string& where, const Binds& binds) {
    std::vector<PlayRow> plays;
    for (const auto& [play, person, scenario, course, version, started, finished, recorded, mark, maxMark, passed] :
         session.select<std::string, std::string, std::string, std::string, std::string, Instant, std::optional<Instant>,
                        std::optional<Instant>, std::optional<std::string>, std::optional<std::string>, std::optional<std::int64_t>>(
             "SELECT play, person, scenario, course, version, started_at, finished_at, finished_recorded, mark, max_mark, passed FROM "
             "scenario_plays " +
                 where,
             binds))
        plays.push_back({play, person, scenario, course, version, started, finished, recorded, fraction(mark), fraction(maxMark),
                         passed.value_or(0) == 1});
    return plays;
}

}  // namespace

std::optional<PlayRow> playRow(Session& session, const std::string& play) {
    auto rows = readPlays(session, "WHERE play = $1", Binds::of(play));
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

std::vector<PlayRow> playsOf(Session& session, const std::string& person) {
    return readPlays(session, "WHERE person = $1 ORDER BY started_seq", Binds::of(person));
}

std::vector<std::string> movesOf(Session& session, const std::string& play, std::optional<Instant> until) {
    std::vector<std::string> moves;
    for (const auto& [move, at] :
         session.select<std::string, Instant>("SELECT move, at FROM scenario_moves WHERE play = $1 ORDER BY step", Binds::of(play)))
        if (!until || at <= *until) moves.push_back(move);
    return moves;
}

void projectStarted(Session& session, const ledger::Record& record) {
    const Json& data = record.data;
    session.run(
        "INSERT INTO scenario_plays (play, person, scenario, course, version, started_at, started_seq) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        Binds::of(data["play"].text(), record.subject, data["scenario"].text(), data["course"].text(), data["version"].text(), record.at,
                  record.seq));
}

void projectMoved(Session& session, const ledger::Record& record) {
    const Json& data = record.data;
    session.run("INSERT INTO scenario_moves (play, step, at, seq, move) VALUES ($1, $2, $3, $4, $5)",
                Binds::of(data["play"].text(), data["step"].integer(), record.at, record.seq, data["move"].text()));
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
             "FROM scenario_plays WHERE person = $1 AND finished_at <= $2 ORDER BY finished_at, finished_seq",
             Binds::of(person, at))) {
        if (known && recorded > *known) continue;
        finished.push_back({play, scenario, course, version, when, recorded, outcome, Fraction::parse(mark).value_or(Fraction(0)),
                            Fraction::parse(maxMark).value_or(Fraction(0)),
                            passed == 1 ? FinishedScenario::Verdict::Passed : FinishedScenario::Verdict::NotPassed, seq});
    }
    return finished;
}

}  // namespace adab::scenarios
