// SPDX-License-Identifier: GPL-3.0-or-later
// A policy of 200 rules over one record: ≤ 0.5 ms, with the people and earlier facts that its conditions ask for. The preview of a year of
// 10,000 staff with a million facts, and with times of a program that everybody holds a duty of: ≤ 5 s through the gate, on SQLite.
#include "certification/CertificationService.h"
#include "packs/ContentStore.h"
#include "packs/PacksService.h"
#include "people/PeopleDirectory.h"
#include "people/PeopleService.h"
#include "policies/Facts.h"
#include "policies/PoliciesService.h"
#include "storage/Migrations.h"

#include <benchmark/benchmark.h>

#include <stdlib.h>

#include <filesystem>

using namespace adab;
using storage::toValue;
using storage::Value;

namespace {

constexpr int kStaff = 10'000;
constexpr int kFacts = 1'000'000;
constexpr double kRecordLimitMs = 0.5;
constexpr double kPreviewLimitMs = 5000;

/// 200 rules over all kinds of facts, half of them with conditions.
std::map<std::string, std::string> policyFiles() {
    std::string rules;
    std::string words = "title: Big\nrules:\n";
    for (int i = 0; i < 200; ++i) {
        const std::string id = "r" + std::to_string(i);
        rules += "  - {id: " + id + ", ";
        if (i < 2) {
            rules += std::string("trigger: ") + (i == 0 ? "overdue, days: 0" : "lapsed, days: 7") +
                     ", program: onboarding, effect: {kind: concern, offer: support-plan}";
        } else if (i < 12) {
            rules += "trigger: visit, at_least: " + std::to_string(8 * (i - 2)) + ", below: " + std::to_string(8 * (i - 1)) +
                     (i < 4 ? ", effect: {kind: concern, offer: coaching}" : ", effect: {kind: points, points: 5}");
        } else {
            rules += "trigger: kpi, kpi: k" + std::to_string(i / 4) + ", at_least: " + std::to_string(100 * (i % 4)) +
                     ", below: " + std::to_string(100 * (i % 4 + 1)) + ", effect: {kind: points, points: 1}";
            if (i % 2 == 0) rules += ", when: {job_roles: [role-1, role-2], first_time: true, within_months: 60, not_absent: true}";
        }
        rules += "}\n";
        words += "  " + id + ": {title: T, plain: P}\n";
    }
    return {{"pack.yaml", "kind: policy\nid: big\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nrules:\n" + rules},
            {"en/policy.yaml", words}};
}

class BigHouse {
public:
    BigHouse() {
        std::string pattern = (std::filesystem::temp_directory_path() / "adab-bench-XXXXXX").string();
        if (!mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder");
        m_folder = pattern;
        m_database = storage::Database::open({storage::Engine::Sqlite, (m_folder / "adab.sqlite").string(), {}, {}},
                                             storage::Database::Opening::MayCreate);
        storage::migrate(*m_database);
        const auto session = m_database->session();
        storage::Transaction transaction(*session);
        fillPacks(*session);
        fillPeople(*session);
        fillFacts(*session);
        transaction.commit();
        const auto registry = std::make_shared<gate::Registry>();
        packs::registerPacks(*registry);
        people::registerPeople(*registry);
        certification::registerCertification(*registry);
        policies::registerPolicies(*registry);
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
    static Instant daysAgo(int days) { return kNow.plusMs(-days * base::kDayMs); }
    static std::string person(int i) { return "p-" + std::to_string(100'000 + i); }
    storage::Database& database() { return *m_database; }
    gate::Gate& gate() { return *m_gate; }

private:
    static packs::PackPtr install(storage::Session& session, std::map<std::string, std::string> files, int seq) {
        Problems problems;
        const auto pack = packs::Pack::fromFiles(packs::Files(files.begin(), files.end()), "bench", problems);
        if (!pack) throw std::runtime_error(problems.front().message);
        packs::ContentStore::keep(session, *pack);
        packs::ContentStore::insertInstalled(session, {pack->id(), pack->version(), pack->kind(), pack->digest(), daysAgo(700), seq});
        return pack;
    }
    static void fillPacks(storage::Session& session) {
        install(
            session,
            {{"pack.yaml",
              "kind: program\nid: onboarding\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nrequired_of: {job_roles: [role-0, role-1, "
              "role-2, role-3]}\ndue: {days: 14, after: hire}\nvalidity: {months: 12, basis: completion}\nwindow_days: 60\ngrace_days: "
              "14\nrequirements:\n  - {id: quiz, kind: exam, exam: onboarding-quiz}\nexams:\n  - {id: onboarding-quiz, courses: [x], "
              "minutes: 20}\n"},
             {"en/program.yaml", "title: T\nwhy: W\nproves: P\nrequirements: {quiz: {title: Q}}\n"}},
            900);
        const auto policy = install(session, policyFiles(), 901);
        policies::insertEnactment(session, {902, "big", "1.0.0", policy->digest(), "2025-01-01", daysAgo(500), daysAgo(500)});
    }
    static void fillPeople(storage::Session& session) {
        std::vector<Value> persons;
        std::vector<Value> jobs;
        const Zone zone("Asia/Bangkok");
        for (int i = 0; i < kStaff; ++i) {
            for (Value value : {toValue(person(i)), toValue(daysAgo(1500)), Value{}, Value{}, toValue(i % 3 == 0 ? "th" : "en"),
                                toValue(""), toValue(""), toValue(""), toValue(""), toValue(""), toValue(std::int64_t{100})})
                persons.push_back(std::move(value));
            // Each was hired in the last two years: everybody's duty came due in the span or before it.
            const Date from = zone.dateOf(daysAgo(20 + i % 600));
            for (Value value : {toValue("j-" + std::to_string(i)), toValue(person(i)), toValue("site-" + std::to_string(i % 30)),
                                toValue("dep-" + std::to_string(i % 5)), toValue("role-" + std::to_string(i % 4)), toValue(from.iso()),
                                Value{}, toValue("Asia/Bangkok"), toValue(zone.startOf(from)), Value{}, toValue(zone.startOf(from))})
                jobs.push_back(std::move(value));
        }
        session.insertMany(
            "INSERT INTO persons (person_id, added_at, enrolled_at, name_answer, locale, lesson_locale, guest_locale, calendar, digits, "
            "appearance, text_size)",
            11, persons);
        session.insertMany(
            "INSERT INTO jobs (job_id, person_id, site_id, department_id, job_role_id, from_date, until_date, zone, from_at, until_at, "
            "recorded_at)",
            11, jobs);
    }
    static void fillFacts(storage::Session& session) {
        constexpr int kBatch = 50'000;
        for (int begin = 0; begin < kFacts; begin += kBatch) {
            std::vector<Value> facts;
            for (int i = begin; i < begin + kBatch; ++i) {
                const bool visit = i % 5 == 0;
                const Instant when = daysAgo(365).plusMs(std::int64_t{i} * (365 * base::kDayMs / kFacts));
                for (Value value :
                     {toValue(std::int64_t{1000} + i), toValue(person((i * 7919) % kStaff)), toValue(visit ? "visit" : "kpi"), toValue(""),
                      toValue(visit ? std::string() : "k" + std::to_string(i % 60)), toValue(std::int64_t{i} * 31 % (visit ? 101 : 500)),
                      toValue("s" + std::to_string(i)), toValue(std::int64_t{0}), toValue(when), toValue(when)})
                    facts.push_back(std::move(value));
            }
            session.insertMany(
                "INSERT INTO policy_facts (seq, person_id, trigger_kind, program_id, measure, value, subject_id, further, happened_at, "
                "recorded_at)",
                10, facts);
        }
    }

    std::filesystem::path m_folder;
    std::shared_ptr<storage::Database> m_database;
    std::unique_ptr<gate::Gate> m_gate;
};

BigHouse& bigHouse() {
    static BigHouse house;
    return house;
}

void oneRecord(benchmark::State& state) {
    const auto session = bigHouse().database().reader();
    std::int64_t i = 0;
    std::size_t effects = 0;
    for (auto _ : state) {
        ++i;
        policies::Fact fact;
        fact.trigger = policies::Trigger::Kpi;
        fact.person = BigHouse::person(static_cast<int>(i * 37 % kStaff));
        fact.measure = "k" + std::to_string(3 + i % 47);
        fact.value = i * 17 % 400;
        fact.at = BigHouse::daysAgo(1);
        auto appended = policies::recordOf(fact);
        ledger::Record record;
        record.type = appended.type;
        record.subject = appended.subject;
        record.data = std::move(appended.data);
        record.at = fact.at;
        record.seq = 5'000'000 + i;
        const auto loaded = policies::Policies::load(*session);
        effects += policies::effectsOf(*session, loaded, record).size();
    }
    state.counters["effects"] = static_cast<double>(effects);
    state.counters["limit_ms"] = kRecordLimitMs;
}
BENCHMARK(oneRecord)->Name("policy/200-rules/one-record")->Unit(benchmark::kMillisecond);

void yearOfPreview(benchmark::State& state) {
    Json draft = Json::object();
    auto files = policyFiles();
    if (state.range(0) == 0) {
        // Without the two rules of time.
        std::string& pack = files["pack.yaml"];
        for (int i = 0; i < 2; ++i) {
            const auto at = pack.find("  - {id: r" + std::to_string(i) + ",");
            pack.erase(at, pack.find('\n', at) + 1 - at);
        }
    }
    for (const auto& [path, text] : files) draft.set(path, text);
    gate::Request request;
    request.name = "policies.preview";
    request.args = Json::object({{"draft", draft}, {"from", "2025-05-05"}, {"to", "2026-05-03"}});
    std::int64_t hits = 0;
    for (auto _ : state) {
        const auto answer = bigHouse().gate().callAs("operator", request);
        if (!answer.ok()) state.SkipWithError(answer.message.c_str());
        hits = answer.value["affected"]["total"].integer(0);
    }
    state.counters["hits"] = static_cast<double>(hits);
    state.counters["limit_ms"] = kPreviewLimitMs;
}
BENCHMARK(yearOfPreview)
    ->Name("policy/preview/10000-staff/1000000-facts/times")
    ->Arg(0)
    ->Arg(1)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);

}  // namespace
