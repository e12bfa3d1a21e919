// SPDX-License-Identifier: GPL-3.0-or-later
// One answer of a quiz saved durably through the gate, beside a bare durable commit of as many octets by SQLite alone: at most four times.
#include "assessment/AssessmentService.h"
#include "gate/Gate.h"
#include "packs/ContentStore.h"
#include "packs/PacksService.h"
#include "storage/Migrations.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>
#include <stdlib.h>

#include <filesystem>

using namespace adab;

namespace {

constexpr int kSavesOfAnAttempt = 24;  // twelve questions, each thought over once
constexpr std::size_t kOctets = 600;   // of a record and its row

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
                              std::make_shared<base::SeededEntropy>(7), Phrases::load(std::string(ADAB_SOURCE) + "/assets/i18n/core")});
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

void saveThroughTheGate(benchmark::State& state) {
    House house;
    std::int64_t number = 0;
    std::string person;
    std::string attempt;
    for (auto _ : state) {
        if (number % kSavesOfAnAttempt == 0) {
            state.PauseTiming();
            person = "p-" + std::to_string(number);
            attempt = house.call(person, "assessment.startAttempt", Json::object({{"exam", "quiz"}}))["attempt"].text();
            state.ResumeTiming();
        }
        house.call(person, "assessment.saveResponse",
                   Json::object({{"attempt", attempt},
                                 {"slot", number % 12 + 1},
                                 {"response", Json::object({{"chosen", Json::list({number % 2 == 0 ? "a" : "b"})}})}}));
        ++number;
    }
}
BENCHMARK(saveThroughTheGate)->Name("assessment/save/gate")->Unit(benchmark::kMicrosecond)->UseRealTime();

void bareCommit(benchmark::State& state) {
    const Folder folder;
    sqlite3* db = nullptr;
    sqlite3_open(folder.file("bare.sqlite").c_str(), &db);
    sqlite3_exec(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE saved (n INTEGER PRIMARY KEY, octets BLOB)", nullptr,
                 nullptr, nullptr);
    const auto prepared = [&](const char* sql) {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(db, sql, -1, &statement, nullptr);
        return statement;
    };
    sqlite3_stmt* begin = prepared("BEGIN IMMEDIATE");
    sqlite3_stmt* insert = prepared("INSERT INTO saved (octets) VALUES (?1)");
    sqlite3_stmt* commit = prepared("COMMIT");
    const std::string octets(kOctets, 'x');
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
BENCHMARK(bareCommit)->Name("assessment/save/bare-commit")->Unit(benchmark::kMicrosecond)->UseRealTime();

}  // namespace
