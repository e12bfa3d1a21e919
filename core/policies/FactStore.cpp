// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/FactStore.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <unordered_map>

namespace adab::policies {

using storage::Binds;

void insertFact(Session& session, const Fact& fact, Instant recordedAt) {
    session.run(
        "INSERT INTO policy_facts (seq, person_id, trigger_kind, program_id, measure, value, subject_id, further, happened_at, "
        "recorded_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        Binds::of(fact.seq, fact.person, std::string(name(fact.trigger)), fact.program, fact.measure, fact.value, fact.subject,
                  static_cast<std::int64_t>(fact.chain == Fact::Chain::Further), fact.at, recordedAt));
}

void withdrawFact(Session& session, std::int64_t seq, Instant at) {
    session.run("UPDATE policy_facts SET withdrawn_at = $1 WHERE seq = $2", Binds::of(at, seq));
}

namespace {

std::vector<FactRow> select(Session& session, const std::string& where, const Binds& binds) {
    using T = std::string;
    std::vector<FactRow> rows;
    for (const auto& [seq, person, trigger, program, measure, value, subject, further, at, recordedAt, withdrawnAt] :
         session.select<std::int64_t, T, T, T, T, std::int64_t, T, std::int64_t, Instant, Instant, std::optional<Instant>>(
             "SELECT seq, person_id, trigger_kind, program_id, measure, value, subject_id, further, happened_at, recorded_at, withdrawn_at "
             "FROM policy_facts WHERE " +
                 where,
             binds)) {
        Fact fact{triggerNamed(trigger).value_or(Trigger::Certified), person, program, subject, at, seq, measure, value};
        if (further != 0) fact.chain = Fact::Chain::Further;
        rows.push_back({std::move(fact), recordedAt, withdrawnAt});
    }
    return rows;
}

}  // namespace

std::optional<FactRow> factAt(Session& session, std::int64_t seq) {
    auto rows = select(session, "seq = $1", Binds::of(seq));
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

std::vector<FactRow> factsOf(Session& session, const std::string& person, Trigger trigger) {
    return select(session, "person_id = $1 AND trigger_kind = $2 AND withdrawn_at IS NULL ORDER BY happened_at, seq",
                  Binds::of(person, std::string(name(trigger))));
}

std::int64_t countFacts(Session& session, Instant until, Instant known) {
    const auto row = session.selectOne<std::int64_t>("SELECT COUNT(*) FROM policy_facts WHERE happened_at < $1 AND recorded_at <= $2",
                                                     Binds::of(until, known));
    return row ? std::get<0>(*row) : 0;
}

Fact FactTable::fact(const Row& row) const {
    Fact fact;
    fact.trigger = row.trigger;
    fact.person = names[row.person];
    fact.program = names[row.program];
    fact.measure = names[row.measure];
    fact.value = row.value;
    fact.at = row.at;
    fact.seq = row.seq;
    fact.chain = row.chain;
    return fact;
}

FactTable allFacts(Session& session, Instant until, Instant known, const std::function<void(std::size_t)>& each) {
    FactTable table;
    std::unordered_map<std::string, std::uint32_t> numbers;
    std::string key;
    const auto numberOf = [&](std::string_view name) {
        key.assign(name);
        const auto [found, isNew] = numbers.try_emplace(key, static_cast<std::uint32_t>(table.names.size()));
        if (isNew) table.names.push_back(key);
        return found->second;
    };
    using storage::ColumnType;
    session.scan(
        "SELECT seq, person_id, trigger_kind, program_id, measure, value, further, happened_at FROM policy_facts "
        "WHERE happened_at < $1 AND recorded_at <= $2 AND (withdrawn_at IS NULL OR withdrawn_at > $3)",
        Binds::of(until, known, known),
        {ColumnType::Integer, ColumnType::Text, ColumnType::Text, ColumnType::Text, ColumnType::Text, ColumnType::Integer,
         ColumnType::Integer, ColumnType::Integer},
        [&](const storage::Row& row) {
            table.rows.push_back({numberOf(row.text(1)), triggerNamed(row.text(2)).value_or(Trigger::Certified),
                                  row.integer(6) != 0 ? Fact::Chain::Further : Fact::Chain::First, numberOf(row.text(3)),
                                  numberOf(row.text(4)), row.integer(5), Instant{row.integer(7)}, row.integer(0)});
            if (table.rows.size() % 20'000 == 0) each(table.rows.size());
        });
    // By the names themselves, so that the order is the same whatever the rows' was.
    std::vector<std::uint32_t> byName(table.names.size());
    std::iota(byName.begin(), byName.end(), 0U);
    std::sort(byName.begin(), byName.end(), [&](std::uint32_t a, std::uint32_t b) { return table.names[a] < table.names[b]; });
    std::vector<std::uint32_t> rank(table.names.size());
    for (std::uint32_t i = 0; i < byName.size(); ++i) rank[byName[i]] = i;
    std::sort(table.rows.begin(), table.rows.end(), [&](const FactTable::Row& a, const FactTable::Row& b) {
        if (a.person != b.person) return rank[a.person] < rank[b.person];
        return a.at != b.at ? a.at < b.at : a.seq < b.seq;
    });
    return table;
}

}  // namespace adab::policies
