// SPDX-License-Identifier: GPL-3.0-or-later
// The record beside its limits: append in batches of 1,000 at 250,000 records/s and more, verification at 60 % and more of hashing the same
// leaves and nodes in memory; and the floors that other benches stand on: one durable commit of SQLite, bare and through the writer.
#include "base/Hash.h"
#include "ledger/Ledger.h"
#include "ledger/MerkleRules.h"
#include "storage/Migrations.h"
#include "storage/Writer.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <stdlib.h>

#include <chrono>
#include <filesystem>

using namespace adab;
using ledger::Ledger;
using ledger::NewRecord;

namespace {

constexpr std::size_t kBatch = 1000;
constexpr std::int64_t kVerified = 200'000;
const Instant kNow{1'777'880'000'000};

class Folder {
public:
    Folder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "adab-bench-XXXXXX").string();
        if (!mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder");
        m_path = pattern;
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    std::string file(const std::string& name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

/// An empty organisation in a file of its own.
struct House {
    House() {
        storage::Location location;
        location.sqliteFile = folder.file("adab.sqlite");
        database = storage::Database::open(location, storage::Database::Opening::MayCreate);
        storage::migrate(*database);
        session = database->session();
    }
    Folder folder;
    std::shared_ptr<storage::Database> database;
    std::unique_ptr<storage::Session> session;
    base::SystemEntropy entropy;
    Ledger ledger{{}, entropy};
};

/// A saved response: the record of which there are most.
NewRecord response(std::int64_t n) {
    NewRecord record;
    record.type = "assessment.responseSaved";
    record.subject = "p-" + std::to_string(100'000 + n * 7919 % 10'000);
    record.data = Json::object({{"attempt", "a-" + std::to_string(n / 12)}, {"slot", n % 12}, {"chosen", Json::list({"b", "d"})}});
    return record;
}

std::vector<NewRecord> batch(std::int64_t number) {
    std::vector<NewRecord> records;
    records.reserve(kBatch);
    const auto first = number * static_cast<std::int64_t>(kBatch);
    for (std::int64_t n = first; n < first + static_cast<std::int64_t>(kBatch); ++n) records.push_back(response(n));
    return records;
}

ledger::Cause cause(std::int64_t number) { return {"p-100007", "command-" + std::to_string(number), kNow.plusMs(number)}; }

void append(benchmark::State& state) {
    House house;
    std::int64_t number = 0;
    for (auto _ : state) {
        state.PauseTiming();
        auto records = batch(number);
        state.ResumeTiming();
        storage::Transaction transaction(*house.session);
        house.ledger.appendBatch(*house.session, cause(number), std::move(records));
        transaction.commit();
        ++number;
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kBatch));
    state.counters["limit_items_per_second"] = 250'000;
}
BENCHMARK(append)->Name("ledger/append-1000")->Unit(benchmark::kMillisecond)->MinTime(2)->UseRealTime();

/// The same rows as `append` writes, ready made: what is left is SQLite.
void appendFloor(benchmark::State& state) {
    House from;
    {
        storage::Transaction transaction(*from.session);
        from.ledger.appendBatch(*from.session, cause(0), batch(0));
        transaction.commit();
    }
    std::vector<storage::Value> rows;
    from.session->scan("SELECT id, type, v, at, actor, command, subject, data, commitments, leaf FROM ledger ORDER BY seq", {},
                       std::vector<storage::ColumnType>(10, storage::ColumnType::Text), [&](const storage::Row& row) {
                           rows.emplace_back();
                           for (const std::size_t column : {0U, 1U}) rows.emplace_back(std::string(row.text(column)));
                           for (const std::size_t column : {2U, 3U}) rows.emplace_back(row.integer(column));
                           rows.emplace_back();
                           for (const std::size_t column : {4U, 5U, 6U, 7U, 8U}) rows.emplace_back(std::string(row.text(column)));
                           rows.emplace_back(storage::Bytes{std::string(row.text(9))});
                       });
    House to;
    std::int64_t seq = 0;
    for (auto _ : state) {
        state.PauseTiming();
        for (std::size_t i = 0; i < rows.size(); i += 12) {
            rows[i] = ++seq;
            std::string& id = std::get<std::string>(rows[i + 1]);
            const std::string counted = std::to_string(1'000'000'000 + seq);
            id.replace(0, counted.size(), counted);
        }
        state.ResumeTiming();
        storage::Transaction transaction(*to.session);
        to.session->insertMany("INSERT INTO ledger (seq, id, type, v, at, effective, actor, command, subject, data, commitments, leaf)", 12,
                               rows);
        transaction.commit();
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kBatch));
}
BENCHMARK(appendFloor)->Name("ledger/append-1000/sqlite-alone")->Unit(benchmark::kMillisecond)->MinTime(2)->UseRealTime();

double seconds() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

House& recorded() {
    static House house;
    static const bool filled = [] {
        for (std::int64_t number = 0; number * static_cast<std::int64_t>(kBatch) < kVerified; ++number) {
            storage::Transaction transaction(*house.session);
            house.ledger.appendBatch(*house.session, cause(number), batch(number));
            transaction.commit();
        }
        return true;
    }();
    (void)filled;
    return house;
}

/// The whole ledger verified, then its leaves and nodes hashed in memory by one thread, and so on in turn. Verification reads with a second
/// thread while it hashes; both figures are records a second.
void verifyBesideHashing(benchmark::State& state) {
    House& house = recorded();
    std::vector<std::string> leaves;
    Ledger::forEach(*house.session, 0, kVerified, {}, [&](const ledger::Record& record) { leaves.push_back(leafText(record)); });
    double verifying = 0;
    double hashing = 0;
    for (auto _ : state) {
        const double from = seconds();
        if (!Ledger::verify(*house.session).ok) state.SkipWithError("the ledger does not verify");
        const double between = seconds();
        ledger::Peaks peaks;
        for (const std::string& leaf : leaves) peaks.push(base::leafHash(leaf));
        benchmark::DoNotOptimize(peaks.root());
        const double end = seconds();
        verifying += between - from;
        hashing += end - between;
        state.SetIterationTime(end - from);
    }
    const double records = static_cast<double>(state.iterations() * kVerified);
    state.counters["verified_per_second"] = records / verifying;
    state.counters["hashed_per_second"] = records / hashing;
    state.counters["ratio"] = hashing / verifying;
    state.counters["limit_ratio"] = 0.6;
}
BENCHMARK(verifyBesideHashing)->Name("ledger/verify-beside-hashing")->Unit(benchmark::kMillisecond)->UseManualTime()->MinTime(2);

/// One durable commit of that many octets on SQLite alone, with the settings of a session: the floor of "saved".
void bareCommit(benchmark::State& state) {
    const Folder folder;
    sqlite3* db = nullptr;
    sqlite3_open(folder.file("bare.sqlite").c_str(), &db);
    sqlite3_exec(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE saved (n INTEGER PRIMARY KEY, octets BLOB)", nullptr,
                 nullptr, nullptr);
    sqlite3_stmt* begin = nullptr;
    sqlite3_stmt* insert = nullptr;
    sqlite3_stmt* commit = nullptr;
    sqlite3_prepare_v2(db, "BEGIN IMMEDIATE", -1, &begin, nullptr);
    sqlite3_prepare_v2(db, "INSERT INTO saved (octets) VALUES ($1)", -1, &insert, nullptr);
    sqlite3_prepare_v2(db, "COMMIT", -1, &commit, nullptr);
    const std::string octets(static_cast<std::size_t>(state.range(0)), 'x');
    for (auto _ : state) {
        sqlite3_step(begin);
        sqlite3_reset(begin);
        sqlite3_bind_blob(insert, 1, octets.data(), static_cast<int>(octets.size()), SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
        if (sqlite3_step(commit) != SQLITE_DONE) state.SkipWithError("not committed");
        sqlite3_reset(commit);
    }
    for (sqlite3_stmt* statement : {begin, insert, commit}) sqlite3_finalize(statement);
    sqlite3_close(db);
}
BENCHMARK(bareCommit)->Name("storage/commit/sqlite-alone/octets")->Arg(600)->Unit(benchmark::kMicrosecond)->UseRealTime();

void commitThroughTheWriter(benchmark::State& state) {
    House house;
    house.session->run("CREATE TABLE saved (n BIGINT, octets BLOB)");
    storage::Writer writer(*house.database);
    const storage::Bytes octets{std::string(static_cast<std::size_t>(state.range(0)), 'x')};
    for (auto _ : state) {
        writer.run([&](storage::Session& session) { session.run("INSERT INTO saved (octets) VALUES ($1)", storage::Binds::of(octets)); });
    }
}
BENCHMARK(commitThroughTheWriter)->Name("storage/commit/writer/octets")->Arg(600)->Unit(benchmark::kMicrosecond)->UseRealTime();

void appendOneThroughTheWriter(benchmark::State& state) {
    House house;
    storage::Writer writer(*house.database);
    std::int64_t number = 0;
    for (auto _ : state) {
        writer.run([&](storage::Session& session) {
            ++number;
            house.ledger.appending(session, cause(number))->append(response(number));
        });
    }
}
BENCHMARK(appendOneThroughTheWriter)->Name("storage/commit/writer/one-record")->Unit(benchmark::kMicrosecond)->UseRealTime();

void fetchRows(benchmark::State& state) {
    constexpr std::int64_t kRows = 600'000;
    House house;
    house.session->run("CREATE TABLE cells (id BIGINT, a BIGINT, b BIGINT, c BIGINT, d BIGINT, e BIGINT)");
    {
        std::vector<storage::Value> values;
        for (std::int64_t i = 0; i < kRows; ++i) {
            for (std::int64_t c = 0; c < 6; ++c) values.emplace_back(i * 1000 + c);
        }
        storage::Transaction transaction(*house.session);
        house.session->insertMany("INSERT INTO cells (id, a, b, c, d, e)", 6, values);
        transaction.commit();
    }
    const auto reader = house.database->reader();
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            reader->fetch("SELECT id, a, b, c, d, e FROM cells", {}, std::vector<storage::ColumnType>(6, storage::ColumnType::Integer))
                .rows);
    }
    state.SetItemsProcessed(state.iterations() * kRows);
}
BENCHMARK(fetchRows)->Name("storage/fetch/rows-of-6-integers")->Unit(benchmark::kMillisecond);

}  // namespace
