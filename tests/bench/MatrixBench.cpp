// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of 10,000 staff × 20 programs (three awards and more a pair, holds, exemptions, work in progress) at an instant, and HR's desk
// of the same house: each ≤ 150 ms through the gate, on SQLite. Moodle's report builder took 13.9 s for these 200,000 cells on such a
// machine. Of 100,000 staff: ≤ 1.5 s at any instant, growing linearly (10,000, 50,000 and 100,000 in one run), also right after a new
// version of a program has changed whom it asks for what: ≤ 5 s from the change to everybody's status, while no save of others waits longer
// than 1 s; one person in all programs: ≤ 1 ms. Nothing is written a person when a rule changes, so there is nothing to break off half-way:
// whoever waits for an answer can leave at any moment.
#include "certification/CertificationService.h"
#include "certification/Standing.h"
#include "insight/InsightService.h"
#include "packs/ContentStore.h"
#include "packs/PacksService.h"
#include "people/PeopleDirectory.h"
#include "people/PeopleService.h"
#include "storage/Migrations.h"

#include <benchmark/benchmark.h>

#include <stdlib.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <random>
#include <thread>

using namespace adab;
using storage::toValue;
using storage::Value;

namespace {

constexpr int kStaff = 10'000;
constexpr int kManyStaff = 100'000;
constexpr int kPrograms = 20;
constexpr int kAwards = 3;
constexpr int kWatched = 10;  ///< people whose awards are written in full
constexpr double kLimitMs = 150;
constexpr double kManyLimitMs = 1500;
constexpr double kOneLimitMs = 1;
constexpr double kChangeLimitMs = 5000;
constexpr double kSaveLimitMs = 1000;

/// An organisation that has been at work for four years, written straight into the projections.
class BigHouse {
public:
    enum class Awards { FourYears, None };
    explicit BigHouse(Awards awards, int staff = kStaff) : m_staff(staff) {
        std::string pattern = (std::filesystem::temp_directory_path() / "adab-bench-XXXXXX").string();
        if (!mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder");
        m_folder = pattern;
        m_database = storage::Database::open({storage::Engine::Sqlite, (m_folder / "adab.sqlite").string(), {}, {}},
                                             storage::Database::Opening::MayCreate);
        storage::migrate(*m_database);
        const auto session = m_database->session();
        storage::Transaction transaction(*session);
        fillPrograms(*session);
        fillPeople(*session);
        if (awards == Awards::FourYears) fillAwards(*session);
        transaction.commit();

        const auto registry = std::make_shared<gate::Registry>();
        packs::registerPacks(*registry);
        people::registerPeople(*registry);
        certification::registerCertification(*registry);
        insight::registerInsight(*registry);
        m_gate = std::make_unique<gate::Gate>(
            gate::Gate::Parts{m_database, registry, people::makeDirectory(), std::make_shared<base::SetClock>(kNow),
                              std::make_shared<base::SeededEntropy>(1), Phrases::load(std::string(ADAB_SOURCE "/assets/i18n/core"))});
    }
    ~BigHouse() {
        m_gate.reset();
        m_database.reset();
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }

    static const inline Instant kNow = Instant::parse("2026-05-04T08:00:00Z").value();
    storage::Database& database() { return *m_database; }
    gate::Gate& gate() { return *m_gate; }

    static std::string person(int i) { return "p-" + std::to_string(100'000 + i); }

    /// A new version asks another set of job roles, and its holders to renew within 90 days: a record and a pack, nothing a person.
    void changeRule(int program, const std::string& version, Instant at) {
        const auto session = m_database->session();
        storage::Transaction transaction(*session);
        const auto pack = packOf(program, version, "holders: {renew_within_days: 90}\n");
        packs::ContentStore::keep(*session, *pack);
        packs::ContentStore::insertInstalled(*session, {pack->id(), pack->version(), pack->kind(), pack->digest(), at, 900 + program});
        transaction.commit();
    }

private:
    static std::string program(int i) { return "program-" + std::to_string(10 + i); }
    static packs::PackPtr packOf(int i, const std::string& version, const std::string& more) {
        packs::Files files;
        files.emplace("pack.yaml", "kind: program\nid: " + program(i) + "\nversion: " + version +
                                       "\nsource_locale: en\nlocales: [en]\nrequired_of: {job_roles: [role-" + std::to_string(i % 4) +
                                       ", role-" + std::to_string((i + 1) % 4) + ", role-" + std::to_string((i + 2) % 4) +
                                       "]}\ndue: {days: 14, after: hire}\nvalidity: {months: 12, basis: completion}\nwindow_days: 60\n"
                                       "grace_days: 14\n" +
                                       more + "requirements:\n  - {id: quiz, kind: exam, exam: quiz-" + std::to_string(i) + "}\n");
        files.emplace("en/program.yaml", "title: Program " + std::to_string(i) + "\nwhy: Because.\nrequirements:\n  quiz: {title: Quiz}\n");
        Problems problems;
        return packs::Pack::fromFiles(std::move(files), "bench", problems);
    }

    void fillPrograms(storage::Session& session) {
        for (int i = 0; i < kPrograms; ++i) {
            const auto pack = packOf(i, "1.0.0", "");
            packs::ContentStore::keep(session, *pack);
            packs::ContentStore::insertInstalled(session, {pack->id(), pack->version(), pack->kind(), pack->digest(), days(-1500), i + 1});
        }
    }
    static Instant days(int n) { return kNow.plusMs(n * base::kDayMs); }

    void fillPeople(storage::Session& session) {
        std::vector<Value> persons;
        std::vector<Value> jobs;
        std::vector<Value> absences;
        const Zone zone("Asia/Bangkok");
        for (int i = 0; i < m_staff; ++i) {
            for (Value value : {toValue(person(i)), toValue(days(-1500)), Value{}, Value{}, toValue("en"), toValue(""), toValue(""),
                                toValue(""), toValue(""), toValue(""), toValue(std::int64_t{100})}) {
                persons.push_back(std::move(value));
            }
            const Date from = zone.dateOf(days(-1400 + i % 1390));
            for (Value value : {toValue("j-" + std::to_string(i)), toValue(person(i)), toValue("site-" + std::to_string(i % 30)),
                                toValue("dep-" + std::to_string(i % 5)), toValue("role-" + std::to_string(i % 4)), toValue(from.iso()),
                                Value{}, toValue("Asia/Bangkok"), toValue(zone.startOf(from)), Value{}, toValue(zone.startOf(from))}) {
                jobs.push_back(std::move(value));
            }
            if (i % 20 == 0) {
                const Date away = zone.dateOf(days(-3));
                for (Value value : {toValue("a-" + std::to_string(i)), toValue(person(i)), toValue("leave"), toValue(away.iso()),
                                    toValue(away.plusDays(10).iso()), toValue("Asia/Bangkok"), toValue(zone.startOf(away)),
                                    toValue(zone.endOf(away.plusDays(10))), toValue(days(-10))}) {
                    absences.push_back(std::move(value));
                }
            }
        }
        session.insertMany(
            "INSERT INTO persons (person_id, added_at, enrolled_at, name_answer, locale, lesson_locale, guest_locale, calendar, digits, "
            "appearance, text_size)",
            11, persons);
        session.insertMany(
            "INSERT INTO jobs (job_id, person_id, site_id, department_id, job_role_id, from_date, until_date, zone, from_at, until_at, "
            "recorded_at)",
            11, jobs);
        session.insertMany(
            "INSERT INTO absences (absence_id, person_id, absence_kind, from_date, until_date, zone, from_at, until_at, recorded_at)", 9,
            absences);
    }

    void fillAwards(storage::Session& session) {
        std::vector<Value> numbers;
        for (int p = 0; p < kPrograms; ++p) {
            for (Value value : {toValue(program(p)), toValue(std::int64_t{1000} + p)}) numbers.push_back(std::move(value));
        }
        session.insertMany("INSERT INTO certification_programs (program_id, program_no)", 2, numbers);

        constexpr std::int64_t kYear = 365 * base::kDayMs;
        std::mt19937 random(42);
        std::vector<Value> timelines;
        std::vector<Value> awards;
        std::vector<Value> starts;
        std::vector<Value> holds;
        std::int64_t seq = 1'000'000;
        for (int i = 0; i < m_staff; ++i) {
            std::string times;
            for (int round = 0; round < kAwards; ++round) {
                for (int p = 0; p < kPrograms; ++p) {
                    // The pair's own day of the year; the last certificates end between 100 days ago and 265 days from now.
                    const std::int64_t shift = static_cast<std::int64_t>((i * 7 + p * 13) % 365) * base::kDayMs;
                    const std::int64_t from = days(-465).ms + shift - (kAwards - 1 - round) * kYear;
                    const std::int64_t until = from + kYear;
                    times += certification::packed({1000 + p, from, until - 60 * base::kDayMs, until, until + 14 * base::kDayMs, from});
                    if (i < kWatched) writeAward(awards, i, p, Instant{from}, ++seq);
                    if (round != kAwards - 1) continue;
                    const std::int64_t began = until - 50 * base::kDayMs;
                    if (random() % 20 == 0) {
                        for (Value value : {toValue(++seq), toValue(person(i)), toValue(program(p)), toValue("1.0.0"), toValue(began),
                                            toValue(certification::kNever), toValue(began), toValue(certification::kNever)}) {
                            starts.push_back(std::move(value));
                        }
                    }
                    if (random() % 50 == 0) {
                        for (Value value :
                             {toValue(++seq), toValue(person(i)), toValue(program(p)), toValue(random() % 4 ? "suspended" : "revoked"),
                              toValue(from + base::kDayMs), toValue(certification::kNever), toValue("2026-05-20"), toValue(days(16)),
                              toValue(from + base::kDayMs), toValue(certification::kNever)}) {
                            holds.push_back(std::move(value));
                        }
                    }
                }
            }
            timelines.push_back(toValue(person(i)));
            timelines.push_back(toValue(storage::Bytes{std::move(times)}));
        }
        session.insertMany("INSERT INTO certification_timelines (person_id, times)", 2, timelines);
        session.insertMany(
            "INSERT INTO certification_awards (award_id, seq, person_id, program_id, program_version, award_kind, zone, awarded_on, "
            "anchor_on, "
            "anchor_months, renewable_on, last_valid_day, grace_last_day, from_at, renewable_from, valid_until, grace_until, rests_on, "
            "recorded_at)",
            19, awards);
        session.insertMany(
            "INSERT INTO certification_starts (seq, person_id, program_id, program_version, started_at, ended_at, recorded_at, "
            "ended_recorded_at)",
            8, starts);
        session.insertMany(
            "INSERT INTO certification_holds (seq, person_id, program_id, hold_kind, from_at, until_at, retake_due, retake_due_at, "
            "recorded_at, "
            "until_recorded_at)",
            10, holds);
    }

    static void writeAward(std::vector<Value>& rows, int i, int p, Instant from, std::int64_t seq) {
        const Zone zone("Asia/Bangkok");
        const Date on = zone.dateOf(from);
        const Date last = on.plusMonths(12);
        for (Value value : {toValue("award-" + std::to_string(seq)), toValue(seq), toValue(person(i)), toValue(program(p)),
                            toValue("1.0.0"), toValue("first"), toValue("Asia/Bangkok"), toValue(on.iso()), toValue(on.iso()),
                            toValue(std::int64_t{12}), toValue(last.plusDays(-60).iso()), toValue(last.iso()),
                            toValue(last.plusDays(14).iso()), toValue(from), toValue(zone.startOf(last.plusDays(-60))),
                            toValue(zone.endOf(last)), toValue(zone.endOf(last.plusDays(14))), toValue("[1,2,3,4,5,6]"), toValue(from)}) {
            rows.push_back(std::move(value));
        }
    }

    int m_staff;
    std::filesystem::path m_folder;
    std::shared_ptr<storage::Database> m_database;
    std::unique_ptr<gate::Gate> m_gate;
};

BigHouse& bigHouse() {
    static BigHouse house(BigHouse::Awards::FourYears);
    return house;
}
/// The day on which programs come to a house: each due date is to be found, and nobody holds anything yet.
BigHouse& newHouse() {
    static BigHouse house(BigHouse::Awards::None);
    return house;
}

void labelsIn(BigHouse& house, benchmark::State& state) {
    const auto session = house.database().reader();
    const Instant at = BigHouse::kNow.plusMs(-state.range(0) * base::kDayMs);
    std::size_t cells = 0;
    for (auto _ : state) {
        const auto programs = certification::Programs::load(*session, at);
        const auto matrix = certification::matrixAt(*session, programs, at, std::nullopt);
        cells = matrix.labels.size();
        benchmark::DoNotOptimize(matrix.labels.data());
    }
    state.counters["cells"] = static_cast<double>(cells);
    state.counters["limit_ms"] = kLimitMs;
}
/// Ten times as many.
BigHouse& manyHouse() {
    static BigHouse house(BigHouse::Awards::FourYears, kManyStaff);
    return house;
}
void labelsOfMany(benchmark::State& state) {
    labelsIn(manyHouse(), state);
    state.counters["limit_ms"] = kManyLimitMs;
}
/// A program that everybody holds gets a new version, and the matrix is asked again.
void labelsAfterAChange(benchmark::State& state) {
    BigHouse& house = manyHouse();
    int version = 1;
    for (auto _ : state) {
        ++version;
        house.changeRule(0, std::to_string(version) + ".0.0", BigHouse::kNow.plusMs(-base::kDayMs));
        const auto session = house.database().reader();
        const auto programs = certification::Programs::load(*session, BigHouse::kNow);
        benchmark::DoNotOptimize(certification::matrixAt(*session, programs, BigHouse::kNow, std::nullopt).labels.data());
    }
    state.counters["limit_ms"] = kChangeLimitMs;
}
/// The same while somebody's work is saved, one absence after the other: how long the longest of them waits.
void changeWhileOthersSave(benchmark::State& state) {
    BigHouse& house = manyHouse();
    int version = 100;
    double longest = 0;
    int saves = 0;
    for (auto _ : state) {
        ++version;
        house.changeRule(1, std::to_string(version) + ".0.0", BigHouse::kNow.plusMs(-base::kDayMs));
        std::atomic<bool> done{false};
        std::thread asking([&] {
            const auto session = house.database().reader();
            const auto programs = certification::Programs::load(*session, BigHouse::kNow);
            benchmark::DoNotOptimize(certification::matrixAt(*session, programs, BigHouse::kNow, std::nullopt).labels.data());
            done = true;
        });
        while (!done) {
            const int row = 20 * (saves++ % 4000) + 1;  // of those who have no absence yet
            const auto start = std::chrono::steady_clock::now();
            const auto answer = house.gate().callAs(
                "operator",
                {"people.recordAbsence",
                 Json::object({{"person", BigHouse::person(row)}, {"kind", "leave"}, {"from", "2026-06-01"}, {"until", "2026-06-02"}}),
                 "save-0000-" + std::to_string(saves),
                 std::nullopt,
                 std::nullopt,
                 {}});
            longest = std::max(longest, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
            if (!answer.ok()) state.SkipWithError(answer.message.c_str());
        }
        asking.join();
    }
    state.counters["saves"] = saves;
    state.counters["longest_save_ms"] = longest;
    state.counters["limit_save_ms"] = kSaveLimitMs;
    state.counters["limit_ms"] = kChangeLimitMs;
    if (longest > kSaveLimitMs) state.SkipWithError("a save waited longer than a second");
}
/// Between the two: does it grow linearly?
void labelsOfHalf(benchmark::State& state) {
    static BigHouse house(BigHouse::Awards::FourYears, kManyStaff / 2);
    labelsIn(house, state);
    state.counters["limit_ms"] = kManyLimitMs / 2;
}
void statusOfOne(benchmark::State& state) {
    const auto session = bigHouse().database().reader();
    const auto programs = certification::Programs::load(*session, BigHouse::kNow);
    int i = 0;
    std::size_t certified = 0;
    for (auto _ : state) {
        const auto all = certification::factsOfAll(*session, BigHouse::person(i++ % kWatched), programs, std::nullopt);
        for (const auto& [program, facts] : all)
            certified += certification::statusAt(facts, BigHouse::kNow).label == certification::Label::Certified ? 1 : 0;
    }
    benchmark::DoNotOptimize(certified);
    state.counters["limit_ms"] = kOneLimitMs;
}
BENCHMARK(statusOfOne)->Name("status/one-person/20-programs")->Unit(benchmark::kMillisecond);
void labelsOf(benchmark::State& state) { labelsIn(bigHouse(), state); }
void labelsOfNewHouse(benchmark::State& state) { labelsIn(newHouse(), state); }
BENCHMARK(labelsOfNewHouse)->Name("matrix/labels/nobody-certified/days-ago")->Arg(0)->Unit(benchmark::kMillisecond);
BENCHMARK(labelsOf)->Name("matrix/labels/days-ago")->Arg(0)->Arg(400)->Unit(benchmark::kMillisecond);

void matrixThroughTheGate(benchmark::State& state) {
    gate::Request request{
        "insight.matrix", Json::object({{"limit", 60}}), "", BigHouse::kNow.plusMs(-state.range(0) * base::kDayMs), {}, {}};
    for (auto _ : state) {
        const auto answer = bigHouse().gate().callAs("operator", request);
        if (!answer.ok()) state.SkipWithError(answer.message.c_str());
        benchmark::DoNotOptimize(answer.value.size());
    }
    state.counters["limit_ms"] = kLimitMs;
}
/// What needs a person today, with everything that waits in it; also on the day on which everybody's date is open.
void deskThroughTheGate(BigHouse& house, benchmark::State& state) {
    for (auto _ : state) {
        const auto answer = house.gate().callAs("operator", {"insight.desk", Json::object(), "", BigHouse::kNow, {}, {}});
        if (!answer.ok()) state.SkipWithError(answer.message.c_str());
        benchmark::DoNotOptimize(answer.value.size());
    }
    state.counters["limit_ms"] = kLimitMs;
}
void desk(benchmark::State& state) { deskThroughTheGate(bigHouse(), state); }
void deskOfNewHouse(benchmark::State& state) { deskThroughTheGate(newHouse(), state); }
BENCHMARK(desk)->Name("desk/through-the-gate")->Unit(benchmark::kMillisecond);
BENCHMARK(deskOfNewHouse)->Name("desk/through-the-gate/nobody-certified")->Unit(benchmark::kMillisecond);
BENCHMARK(labelsOfMany)->Name("matrix/labels/100000-staff/days-ago")->Arg(0)->Arg(400)->Unit(benchmark::kMillisecond);
BENCHMARK(labelsOfHalf)->Name("matrix/labels/50000-staff/days-ago")->Arg(0)->Unit(benchmark::kMillisecond);
BENCHMARK(changeWhileOthersSave)->Name("matrix/labels/100000-staff/change-while-others-save")->Unit(benchmark::kMillisecond)->Iterations(2);
BENCHMARK(labelsAfterAChange)->Name("matrix/labels/100000-staff/after-a-change")->Unit(benchmark::kMillisecond)->Iterations(2);
BENCHMARK(matrixThroughTheGate)->Name("matrix/through-the-gate/days-ago")->Arg(0)->Arg(400)->Unit(benchmark::kMillisecond);

}  // namespace
