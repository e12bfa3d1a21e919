// SPDX-License-Identifier: GPL-3.0-or-later
// A ten-item attempt through the gate, from start to graded, with every response saved durably, beside twelve bare durable commits by
// SQLite alone on the same file system in the same run: at most three times (the counter `ratio`).
#include "assessment/AssessmentService.h"
#include "gate/Gate.h"
#include "packs/ContentStore.h"
#include "packs/PacksService.h"
#include "storage/Migrations.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>
#include <stdlib.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <vector>

using namespace adab;

namespace {

constexpr int kItems = 10;
constexpr int kCommits = 12;          // start, ten responses, submission
constexpr std::size_t kOctets = 600;  // of a record and its row

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
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::string file(const std::string& name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

packs::Files course() {
    std::string items;
    std::string words;
    for (int i = 0; i < 3 * kItems; ++i) {
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
             "exams:\n  - {id: quiz, draw: [{course: bench, count: 10}], pass: \"4/5\", minutes: 20}\n"},
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

/// The floor: what a durable commit costs on this file system.
class Bare {
public:
    Bare() {
        sqlite3_open(m_folder.file("bare.sqlite").c_str(), &m_db);
        sqlite3_exec(m_db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE saved (n INTEGER PRIMARY KEY, octets BLOB)",
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
    void commitOne() {
        sqlite3_step(m_begin);
        sqlite3_reset(m_begin);
        sqlite3_bind_blob(m_insert, 1, m_octets.data(), static_cast<int>(m_octets.size()), SQLITE_STATIC);
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
        if (sqlite3_step(m_commit) != SQLITE_DONE) throw std::runtime_error("not committed");
        sqlite3_reset(m_commit);
    }

private:
    sqlite3_stmt* prepared(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr);
        return statement;
    }
    Folder m_folder;
    std::string m_octets = std::string(kOctets, 'x');
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_begin = nullptr;
    sqlite3_stmt* m_insert = nullptr;
    sqlite3_stmt* m_commit = nullptr;
};

double seconds(std::chrono::steady_clock::duration span) { return std::chrono::duration<double>(span).count(); }

double median(std::vector<double> all) {
    std::nth_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2), all.end());
    return all[all.size() / 2];
}

void attemptThroughTheGate(benchmark::State& state) {
    House house;
    Bare bare;
    std::vector<double> attempts;
    std::vector<double> commits;
    std::int64_t number = 0;
    for (auto _ : state) {
        const std::string person = "p-" + std::to_string(number++);
        // Side by side, so that what else the machine does weighs on both.
        const auto beforeBare = std::chrono::steady_clock::now();
        for (int i = 0; i < kCommits; ++i) bare.commitOne();
        commits.push_back(seconds(std::chrono::steady_clock::now() - beforeBare));

        const auto before = std::chrono::steady_clock::now();
        const std::string attempt = house.call(person, "assessment.startAttempt", Json::object({{"exam", "quiz"}}))["attempt"].text();
        for (std::int64_t slot = 1; slot <= kItems; ++slot)
            house.call(person, "assessment.saveResponse",
                       Json::object({{"attempt", attempt},
                                     {"slot", slot},
                                     {"response", Json::object({{"chosen", Json::list({slot % 3 == 0 ? "a" : "b"})}})}}));
        const Json result = house.call(person, "assessment.submitAttempt", Json::object({{"attempt", attempt}}));
        const double took = seconds(std::chrono::steady_clock::now() - before);
        if (result["state"].text() != "graded") state.SkipWithError("not graded");
        attempts.push_back(took);
        state.SetIterationTime(took);
    }
    const double attemptTime = median(attempts);
    const double commitTime = median(commits);
    state.counters["attempt_us"] = attemptTime * 1e6;
    state.counters["twelve_commits_us"] = commitTime * 1e6;
    state.counters["ratio"] = attemptTime / commitTime;
}
BENCHMARK(attemptThroughTheGate)->Name("assessment/attempt/ten-items")->Unit(benchmark::kMicrosecond)->UseManualTime()->MinTime(2);

}  // namespace
