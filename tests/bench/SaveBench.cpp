// SPDX-License-Identifier: GPL-3.0-or-later
// One answer of a quiz saved durably through the gate, beside a bare durable commit of as many octets by SQLite alone: at most four times.
// Both files lie in TMPDIR; on a memory disk, where a commit waits for nothing, the ratio is hardest to keep.
#include "assessment/AssessmentService.h"
#include "gate/Gate.h"
#include "packs/ContentStore.h"
#include "packs/PacksService.h"
#include "storage/Migrations.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>
#include <stdlib.h>

#include <chrono>
#include <filesystem>

using namespace adab;

namespace {

constexpr int kSavesOfAnAttempt = 24;  // twelve questions, each thought over once
constexpr std::size_t kOctets = 600;   // of a record and its rows
// A log that grows makes every commit wait for the file system's own bookkeeping; both logs are full once before anything is measured.
constexpr int kLogPages = 4000;
constexpr int kPagesOfASave = 4;

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

packs::Files course() {
    std::string items;
    std::string words;
    for (int i = 0; i < 12; ++i) {
        const std::string id = "item-" + std::to_string(i);
        items += "- {id: " + id + ", kind: single-choice, rules: [r.a], lesson: l, options: [a, b, c, d], key: [b]}\n";
        words += id + ": {stem: S, why: W, options: {a: A, b: B, c: C, d: D}, feedback: {a: A, b: B, c: C, d: D}}\n";
    }
    return {{"pack.yaml", "kind: course\nid: bench\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\n"},
            {"items.yaml", items},
            {"en/items.yaml", words}};
}

packs::Files program() {
    return {{"pack.yaml",
             "kind: program\nid: bench-program\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\n"
             "exams:\n  - {id: quiz, draw: [{course: bench, count: 12}], pass: \"4/5\", minutes: 20}\n"},
            {"en/program.yaml", "title: B\nwhy: B\nexams: {quiz: {title: Q}}\n"}};
}

void registerInstall(gate::Registry& registry) {
    gate::Command install;
    install.name = "bench.install";
    install.about = "Installs the bench's packs";
    install.access = {{gate::Role::Operator, gate::Reach::Organisation}};
    install.handle = [](gate::CommandCall& call) {
        for (const auto& files : {course(), program()}) {
            Problems problems;
            const auto pack = packs::Pack::fromFiles(files, "bench", problems);
            packs::ContentStore::keep(call.session(), *pack);
            gate::NewRecord record;
            record.type = "packs.installed";
            record.subject = pack->id();
            record.data = Json::object(
                {{"pack", pack->id()}, {"version", pack->version().text()}, {"kind", pack->kind()}, {"digest", pack->digest()}});
            call.append(std::move(record));
        }
        return Json::object();
    };
    registry.command(std::move(install));
}

struct House {
    House() {
        storage::Location location;
        location.sqliteFile = folder.file("adab.sqlite");
        database = storage::Database::open(location, storage::Database::Opening::MayCreate);
        storage::migrate(*database);
        const auto registry = std::make_shared<gate::Registry>();
        packs::registerPacks(*registry);
        assessment::registerAssessment(*registry);
        registerInstall(*registry);
        gate::Directory directory;
        directory.actorOf = [](gate::Session&, const std::string& person, Instant) {
            gate::Actor actor;
            actor.person = person;
            return actor;
        };
        directory.targetOf = [](gate::Session&, const std::string& person, Instant) { return gate::Target{person, {}}; };
        directory.readerOf = [](gate::Session&, const std::string&) { return Reader{}; };
        gate = std::make_unique<gate::Gate>(
            gate::Gate::Parts{database, registry, directory, std::make_shared<base::SetClock>(Instant{1'777'880'000'000}),
                              std::make_shared<base::SeededEntropy>(7), Phrases::load(std::string(ADAB_SOURCE "/assets/i18n/core"))});
        call("operator", "bench.install", Json::object());
    }
    Json call(const std::string& as, const std::string& name, Json args) {
        gate::Request request;
        request.name = name;
        request.args = std::move(args);
        const gate::Answer answer = gate->callAs(as, request);
        if (!answer.ok()) throw std::runtime_error(name + ": " + answer.error->code);
        return answer.value;
    }
    Folder folder;
    std::shared_ptr<storage::Database> database;
    std::unique_ptr<gate::Gate> gate;
};

/// SQLite alone, with the settings of a session, on a file beside the house's.
class Bare {
public:
    explicit Bare(const std::string& file) {
        sqlite3_open(file.c_str(), &m_db);
        sqlite3_exec(m_db,
                     "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000; "
                     "CREATE TABLE saved (n INTEGER PRIMARY KEY, octets BLOB)",
                     nullptr, nullptr, nullptr);
        m_begin = prepared("BEGIN IMMEDIATE");
        m_insert = prepared("INSERT INTO saved (octets) VALUES (?1)");
        m_commit = prepared("COMMIT");
    }
    ~Bare() {
        for (sqlite3_stmt* statement : {m_begin, m_insert, m_commit}) sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;
    void fillLog(const std::string& octets) {
        sqlite3_exec(m_db, "PRAGMA synchronous=OFF", nullptr, nullptr, nullptr);
        for (int n = 0; n < kLogPages + 100; ++n) save(octets);
        sqlite3_exec(m_db, "PRAGMA synchronous=FULL", nullptr, nullptr, nullptr);
    }
    void save(const std::string& octets) {
        step(m_begin);
        sqlite3_bind_blob(m_insert, 1, octets.data(), static_cast<int>(octets.size()), SQLITE_STATIC);
        step(m_insert);
        step(m_commit);
    }

private:
    sqlite3_stmt* prepared(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr);
        return statement;
    }
    static void step(sqlite3_stmt* statement) {
        if (sqlite3_step(statement) != SQLITE_DONE) throw std::runtime_error("not committed");
        sqlite3_reset(statement);
    }
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_begin = nullptr;
    sqlite3_stmt* m_insert = nullptr;
    sqlite3_stmt* m_commit = nullptr;
};

double seconds() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

/// An attempt's saves through the gate, then as many bare commits, and so on: what else the machine does meets both alike. The time shown
/// is that of one round of both; `save_us` and `bare_us` are of one save each, `ratio` is what the limit is about.
void saveBesideBareCommit(benchmark::State& state) {
    House house;
    Bare bare(house.folder.file("bare.sqlite"));
    const std::string octets(kOctets, 'x');
    double saving = 0;
    double committing = 0;
    std::int64_t round = 0;
    std::string person;
    std::string attempt;
    const auto start = [&] {
        person = "p-" + std::to_string(++round);
        attempt = house.call(person, "assessment.startAttempt", Json::object({{"exam", "quiz"}}))["attempt"].text();
    };
    const auto saveAll = [&] {
        for (int n = 0; n < kSavesOfAnAttempt; ++n) {
            house.call(person, "assessment.saveResponse",
                       Json::object({{"attempt", attempt},
                                     {"slot", n % 12 + 1},
                                     {"response", Json::object({{"chosen", Json::list({n % 2 == 0 ? "a" : "b"})}})}}));
        }
    };
    for (int saved = 0; saved < kLogPages / kPagesOfASave; saved += kSavesOfAnAttempt) {
        start();
        saveAll();
    }
    bare.fillLog(octets);
    for (auto _ : state) {
        start();
        const double from = seconds();
        saveAll();
        const double between = seconds();
        for (int n = 0; n < kSavesOfAnAttempt; ++n) bare.save(octets);
        const double end = seconds();
        saving += between - from;
        committing += end - between;
        state.SetIterationTime(end - from);
    }
    const double saves = static_cast<double>(state.iterations() * kSavesOfAnAttempt);
    state.counters["save_us"] = saving / saves * 1e6;
    state.counters["bare_us"] = committing / saves * 1e6;
    state.counters["ratio"] = saving / committing;
    state.counters["limit_ratio"] = 4;
}
BENCHMARK(saveBesideBareCommit)
    ->Name("assessment/save/gate-beside-bare-commit")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(50);

}  // namespace
