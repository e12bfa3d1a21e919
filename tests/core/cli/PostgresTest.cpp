// SPDX-License-Identifier: GPL-3.0-or-later
// Every room on PostgreSQL, as the operator meets it: a folder whose adab.properties names the database. The same seed gives the same
// records there, and all that is derived from them is the same.
#include "core/cli/Program.h"
#include "support/PostgresCluster.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace adab::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* kNow = "2026-05-20T06:00:00Z";

/// A folder that names a schema of the tests' own server.
void nameServer(const std::string& folder) {
    const storage::Location location = PostgresCluster::shared().location();
    fs::create_directories(folder);
    std::ofstream(folder + "/adab.properties") << "# the tests' own\ndatabase.connection = " << location.connection
                                               << "\ndatabase.schema = " << location.schema << '\n';
}

Ran in(const std::string& data, std::vector<std::string> words) {
    words.insert(words.begin(), {"--data", data});
    words.emplace_back("--json");
    return adabctl(words);
}

/// The demonstration in a folder, and made once more on the server.
class Postgres : public WithDemonstration {
protected:
    /// Its folder; made when it is first asked for.
    const std::string& served() {
        if (m_served.empty()) {
            m_served = m_folder.path("demo");
            nameServer(m_served);
            const Ran run = in(m_served, {"demo", "--staff", "12", "--seed", "3", "--now", kNow});
            EXPECT_EQ(run.exit, 0) << run.out;
        }
        return m_served;
    }

private:
    TemporaryFolder m_folder;
    std::string m_served;
};

Json matrixOf(const std::string& data) {
    const Ran run = in(data, {"report", "matrix", "--at", kNow});
    EXPECT_EQ(run.exit, 0) << run.out;
    return run.json();
}

TEST_F(Postgres, theSameSeedGivesTheSameRecordsOnBothEngines) {
    const std::string records = in(served(), {"ledger", "export"}).out;
    EXPECT_GT(records.size(), 10'000U);
    EXPECT_EQ(records, in(demonstration(), {"ledger", "export"}).out);
    EXPECT_FALSE(fs::exists(served() + "/adab.sqlite"));
}

TEST_F(Postgres, theDemonstrationIsDerivableAndVerifies) {
    EXPECT_EQ(in(served(), {"tables", "rebuild", "--compare"}).exit, 0);
    const Ran verified = in(served(), {"ledger", "verify"});
    EXPECT_EQ(verified.exit, 0) << verified.out;
    EXPECT_EQ(verified.json()["root"], in(demonstration(), {"ledger", "verify"}).json()["root"]);
}

TEST_F(Postgres, theDoctorFindsNothing) {
    const Ran run = in(served(), {"doctor"});
    EXPECT_EQ(run.exit, 0) << run.out;
}

TEST_F(Postgres, reportsAndAnswersAreTheSameOnBothEngines) {
    EXPECT_EQ(matrixOf(served()), matrixOf(demonstration()));
    const Json matrix = matrixOf(served());
    EXPECT_GT(matrix["rows"].size(), 12U);
    std::vector<std::vector<std::string>> questions{{"report", "cases", "--at", kNow},
                                                    {"report", "expiring", "--days", "90", "--at", kNow},
                                                    {"report", "matrix", "--at", "2026-03-01T00:00:00Z", "--known", "2026-04-01T00:00:00Z"},
                                                    {"courses", "list"},
                                                    {"ledger", "prove", "40"},
                                                    {"ledger", "prove", "--from", "40", "--to", "400"}};
    for (const std::size_t row : {0U, 5U, 10U}) {
        questions.push_back({"report", "person", "--person", matrix["rows"].at(row)["person"].text(), "--at", kNow});
    }
    for (const auto& question : questions) {
        const Ran here = in(served(), question);
        EXPECT_EQ(here.exit, 0) << question[1] << ' ' << here.out;
        EXPECT_EQ(here.out, in(demonstration(), question).out) << question[1];
    }
}

TEST_F(Postgres, everyQuestionWithoutArgumentsIsAnsweredAlike) {
    int asked = 0;
    const Json entries = in(served(), {"gate", "list"}).json()["entries"];
    for (const Json& entry : entries.items()) {
        if (entry["kind"].text() != "query") continue;
        bool needs = false;
        for (const auto& [name, argument] : entry["arguments"].members()) needs = needs || argument["required"].boolean();
        if (needs) continue;
        const std::vector<std::string> question{"gate", "call", entry["name"].text(), "{}", "--at", kNow};
        EXPECT_EQ(in(served(), question).out, in(demonstration(), question).out) << entry["name"].text();
        ++asked;
    }
    EXPECT_GT(asked, 10);
}

TEST_F(Postgres, anOrganisationMovesBetweenTheEngines) {
    const TemporaryFolder folder;
    const std::string root = in(served(), {"ledger", "verify"}).json()["root"].text();
    ASSERT_EQ(in(served(), {"backup", folder.path("served.backup")}).exit, 0);
    const Ran down = in(folder.path("folder"), {"restore", folder.path("served.backup")});
    ASSERT_EQ(down.exit, 0) << down.out;
    EXPECT_EQ(down.json()["root"].text(), root);
    EXPECT_EQ(matrixOf(folder.path("folder")), matrixOf(served()));
    EXPECT_EQ(in(folder.path("folder"), {"tables", "rebuild", "--compare"}).exit, 0);

    ASSERT_EQ(in(folder.path("folder"), {"backup", folder.path("folder.backup")}).exit, 0);
    nameServer(folder.path("server"));
    const Ran up = in(folder.path("server"), {"restore", folder.path("folder.backup")});
    ASSERT_EQ(up.exit, 0) << up.out;
    EXPECT_EQ(up.json()["epoch"].integer(), 3) << "two moves, two epochs";
    EXPECT_EQ(matrixOf(folder.path("server")), matrixOf(served()));
    EXPECT_EQ(in(folder.path("server"), {"doctor"}).exit, 0);
    EXPECT_EQ(in(folder.path("server"),
                 {"gate", "call", "people.addSite", R"({"site":"new","names":{"en":"x"},"zone":"Asia/Bangkok","country":"TH"})"})
                  .exit,
              0)
        << "and it goes on there";

    const Ran again = in(served(), {"restore", folder.path("folder.backup")});
    EXPECT_EQ(again.exit, 1) << "never over an organisation";
    EXPECT_EQ(again.json()["error"]["code"].text(), "house.exists");
    EXPECT_EQ(in(served(), {"ledger", "verify"}).json()["root"].text(), root);
}

TEST_F(Postgres, anOrganisationIsFoundedThereOnce) {
    const TemporaryFolder folder;
    nameServer(folder.path("house"));
    EXPECT_EQ(in(folder.path("house"), {"gate", "list"}).json()["error"]["code"].text(), "storage.missing");
    const std::vector<std::string> words{"init", "--organisation", "Marigold", "--admin", "anna", "--zone", "Asia/Tehran"};
    const Ran made = in(folder.path("house"), words);
    ASSERT_EQ(made.exit, 0) << made.out;
    EXPECT_FALSE(made.json()["code"].text().empty());
    EXPECT_EQ(in(folder.path("house"), words).exit, 1);
    EXPECT_EQ(in(folder.path("house"), {"gate", "call", "people.organisation", "{}"}).json()["value"]["name"].text(), "Marigold");
    EXPECT_EQ(in(folder.path("house"), {"migrate"}).exit, 0);

    // Another folder that names the same schema, without the key: nobody founds a second organisation over the first.
    fs::create_directories(folder.path("other"));
    fs::copy_file(folder.path("house") + "/adab.properties", folder.path("other") + "/adab.properties");
    const Ran other = in(folder.path("other"), words);
    EXPECT_EQ(other.exit, 1);
    EXPECT_EQ(other.json()["error"]["code"].text(), "house.exists");
    EXPECT_FALSE(fs::exists(folder.path("other") + "/organisation.key"));
    EXPECT_TRUE(fs::exists(folder.path("other") + "/adab.properties"));
}

TEST_F(Postgres, twoProgramsBothWork) {
    const TemporaryFolder folder;
    nameServer(folder.path("house"));
    ASSERT_EQ(in(folder.path("house"), {"init", "--organisation", "Marigold", "--admin", "anna"}).exit, 0);
    const std::int64_t before = in(folder.path("house"), {"ledger", "verify"}).json()["size"].integer();
    const auto adding = [&](const std::string& name) {
        std::string all;
        for (int i = 0; i < 8; ++i) {
            all += commandLine({"--data", folder.path("house"), "gate", "call", "people.addSite",
                                R"({"site":")" + name + std::to_string(i) + R"(","names":{"en":"x"},"zone":"Asia/Bangkok","country":"TH"})",
                                "--json"}) +
                   ";";
        }
        return all;
    };
    Running first(adding("first"));
    Running second(adding("second"));
    for (Running* program : {&first, &second}) {
        const auto answers = program->wait().lines();
        ASSERT_EQ(answers.size(), 8U);
        for (const Json& answer : answers) EXPECT_TRUE(answer["ok"].boolean()) << toText(answer);
    }
    const Ran verified = in(folder.path("house"), {"ledger", "verify"});
    EXPECT_EQ(verified.exit, 0) << verified.out;
    EXPECT_EQ(verified.json()["size"].integer(), before + 16);
    EXPECT_EQ(in(folder.path("house"), {"tables", "rebuild", "--compare"}).exit, 0);
}

TEST_F(Postgres, aServerThatIsNotThereIsToldInOnesLanguage) {
    const TemporaryFolder folder;
    std::ofstream(folder.path("adab.properties"))
        << "database.connection = host=127.0.0.1 port=1 user=nobody dbname=none\ndatabase.schema = x\n";
    const Ran run = adabctl({"--data", folder.path(), "gate", "list", "--json"}, "LC_ALL=th_TH.UTF-8");
    EXPECT_EQ(run.exit, 3);
    EXPECT_EQ(run.json()["error"]["code"].text(), "storage.unreachable");
    EXPECT_NE(run.json()["error"]["message"].text().find("โปรด"), std::string::npos);
}

/// The first weeks of two new hires: one learns and is late, the other is on leave; a support plan is offered.
class FirstWeeks : public testing::TestWithParam<storage::Engine> {};

TEST_P(FirstWeeks, areRehearsed) {
    const TemporaryFolder folder;
    if (GetParam() == storage::Engine::PostgreSql) nameServer(folder.path("kept"));
    const Ran run = adabctl({"rehearse", sourceFolder() + "/tests/data/rehearsals/first-weeks.jsonl", "--keep", folder.path("kept")});
    EXPECT_EQ(run.exit, 0) << run.out;
    EXPECT_EQ(fs::exists(folder.path("kept") + "/adab.sqlite"), GetParam() == storage::Engine::Sqlite);
    EXPECT_EQ(in(folder.path("kept"), {"tables", "rebuild", "--compare"}).exit, 0);
    EXPECT_EQ(in(folder.path("kept"), {"ledger", "verify"}).exit, 0);
    const Json cases = in(folder.path("kept"), {"report", "cases", "--at", "2026-03-16T12:00:00Z"}).json();
    ASSERT_EQ(cases["rows"].size(), 1U) << "nothing runs against whoever is on leave";
    EXPECT_EQ(cases["rows"].at(0)["person"].text(), "p-anna");
}

INSTANTIATE_TEST_SUITE_P(Engines, FirstWeeks, testing::Values(storage::Engine::Sqlite, storage::Engine::PostgreSql),
                         [](const testing::TestParamInfo<storage::Engine>& engine) {
                             return engine.param == storage::Engine::Sqlite ? "Sqlite" : "PostgreSql";
                         });

}  // namespace
}  // namespace adab::test
