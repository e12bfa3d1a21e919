// SPDX-License-Identifier: GPL-3.0-or-later
// What the demonstration does, seen from the command line: it can be derived, verified, moved, and every edit by hand is seen.
#include "core/cli/Program.h"
#include "house/House.h"
#include "storage/Migrations.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace adab::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* kNow = "2026-05-20T06:00:00Z";

class Demonstration : public WithDemonstration {};

TEST_F(Demonstration, isDerivableAndVerifies) {
    EXPECT_EQ(adabctl({"--data", demonstration(), "tables", "rebuild", "--compare", "--json"}).exit, 0);
    const Ran verified = adabctl({"--data", demonstration(), "ledger", "verify", "--json"});
    EXPECT_EQ(verified.exit, 0);
    EXPECT_TRUE(verified.json()["ok"].boolean());
}

TEST_F(Demonstration, theSameSeedAndNowGiveTheSameRecords) {
    const TemporaryFolder folder;
    const std::vector<std::string> words{"--data", folder.path("again"), "demo", "--staff", "12", "--seed", "3", "--now", kNow, "--json"};
    ASSERT_EQ(adabctl(words).exit, 0);
    const std::string first = adabctl({"--data", demonstration(), "ledger", "export"}).out;
    EXPECT_GT(first.size(), 10'000U);
    EXPECT_EQ(first, adabctl({"--data", folder.path("again"), "ledger", "export"}).out);
}

/// Among the first hundred and five people is everybody's kind of story, whatever day of hire it gives.
TEST_F(Demonstration, aLargerOneIsMadeAsWell) {
    const TemporaryFolder folder;
    const Ran run = adabctl({"--data", folder.path("large"), "demo", "--staff", "105", "--history", "30", "--now", kNow, "--json"});
    EXPECT_EQ(run.exit, 0) << run.out;
    EXPECT_EQ(run.json()["staff"].integer(), 109) << "and four officers: " << run.out;
}

TEST_F(Demonstration, showsEachStoryInTheMatrix) {
    const Ran run = adabctl({"--data", demonstration(), "report", "matrix", "--at", kNow, "--json"});
    ASSERT_EQ(run.exit, 0);
    const Json matrix = run.json();
    const Json counts = matrix["counts"];
    for (const char* label : {"certified", "renewable", "in-grace", "lapsed", "overdue"}) EXPECT_GE(counts[label].integer(), 1) << label;
    int paused = 0;
    for (const Json& row : matrix["rows"].items()) paused += row["paused"].boolean() ? 1 : 0;
    EXPECT_EQ(paused, 1) << "one person is on leave";
}

TEST_F(Demonstration, aPersonOnLeaveIsNoConcern) {
    const Json matrix = adabctl({"--data", demonstration(), "report", "matrix", "--at", kNow, "--json"}).json();
    std::string onLeave;
    for (const Json& row : matrix["rows"].items()) {
        if (row["paused"].boolean()) onLeave = row["person"].text();
    }
    const Json concerns = adabctl({"--data", demonstration(), "report", "cases", "--at", kNow, "--json"}).json();
    EXPECT_GE(concerns["rows"].size(), 2U) << "overdue and lapsed";
    for (const Json& row : concerns["rows"].items()) {
        EXPECT_NE(row["person"].text(), onLeave);
        EXPECT_EQ(row["state"].text(), "asked");
        EXPECT_EQ(row["offer"].text(), "support-plan") << "support first, never a sanction";
    }
}

/// Adds something to the last cell of the first row that has one.
bool spoil(storage::Session& session, const std::string& table) {
    // By its key: a table that lies by its key has no rowid.
    std::string key;
    for (const auto& [column] : session.select<std::string>("SELECT name FROM pragma_table_info('" + table + "') WHERE pk > 0 ORDER BY pk"))
        key += (key.empty() ? "" : ", ") + column;
    if (key.empty()) key = "rowid";
    for (const auto& [column, type] :
         session.select<std::string, std::string>("SELECT name, type FROM pragma_table_info('" + table + "') ORDER BY cid DESC")) {
        const std::string value = type == "BIGINT" ? column + " + 1" : "CAST(" + column + " AS TEXT) || 'x'";
        try {
            if (session.run("UPDATE " + table + " SET " + column + " = " + value + " WHERE (" + key + ") = (SELECT " + key + " FROM " +
                            table + " WHERE " + column + " IS NOT NULL ORDER BY " + key + " LIMIT 1)") == 1) {
                return true;
            }
        } catch (const Refused&) {
            // A key that refuses the change: the next column will do.
        }
    }
    return false;
}

TEST_F(Demonstration, oneCellEditedByHandIsNamedInEveryProjection) {
    int spoiled = 0;
    for (const storage::TableInfo& table : storage::allTables()) {
        if (table.kind != storage::TableKind::Projection) continue;
        const TemporaryFolder folder;
        copyDemonstration(folder.path("demo"));
        const auto house = house::House::open({folder.path("demo"), house::Options::Opening::Existing, nullptr, nullptr});
        const auto session = house->database().session();
        if (std::get<0>(*session->selectOne<std::int64_t>("SELECT COUNT(*) FROM " + table.name)) == 0) continue;
        ASSERT_TRUE(spoil(*session, table.name)) << table.name;
        ++spoiled;
        const auto differences = house->gate().ledger().rebuild(*session, ledger::Ledger::Rebuild::Compare);
        const bool named =
            std::any_of(differences.begin(), differences.end(), [&](const auto& difference) { return difference.table == table.name; });
        EXPECT_TRUE(named) << table.name;
    }
    EXPECT_GT(spoiled, 15) << "the demonstration fills the projections";
}

TEST_F(Demonstration, aRecordEditedByHandIsFound) {
    {
        const auto house = house::House::open({demonstration(), house::Options::Opening::Existing, nullptr, nullptr});
        house->database().session()->run("UPDATE ledger SET subject = 'p-somebody' WHERE seq = 40");
    }
    const Ran run = adabctl({"--data", demonstration(), "ledger", "verify", "--json"});
    EXPECT_EQ(run.exit, 1);
    EXPECT_EQ(run.json()["faults"].at(0)["arguments"]["seq"].integer(), 40);
}

TEST_F(Demonstration, movesByBackupAndRestore) {
    const TemporaryFolder folder;
    ASSERT_EQ(adabctl({"--data", demonstration(), "backup", folder.path("all.backup")}).exit, 0);
    const Ran restored = adabctl({"--data", folder.path("elsewhere"), "restore", folder.path("all.backup"), "--json"});
    ASSERT_EQ(restored.exit, 0) << restored.out;
    EXPECT_EQ(restored.json()["root"], adabctl({"--data", demonstration(), "ledger", "verify", "--json"}).json()["root"]);
    EXPECT_EQ(adabctl({"--data", folder.path("elsewhere"), "tables", "rebuild", "--compare"}).exit, 0);
    EXPECT_EQ(adabctl({"--data", demonstration(), "restore", folder.path("all.backup")}).exit, 1) << "never over an organisation";
}

TEST_F(Demonstration, aCertificateIsCheckedWithoutTheDatabase) {
    const TemporaryFolder folder;
    const Json matrix = adabctl({"--data", demonstration(), "report", "matrix", "--at", kNow, "--json"}).json();
    std::string holder;
    for (const Json& row : matrix["rows"].items()) {
        if (row["cells"].at(0).text() == "certified") holder = row["person"].text();
    }
    const Ran exported = adabctl({"--data", demonstration(), "certificate", "export", "--person", holder, "--program", "onboarding",
                                  "--format", "pdf", "--output", folder.path("c.pdf"), "--at", kNow, "--json"});
    ASSERT_EQ(exported.exit, 0);
    EXPECT_GT(fs::file_size(folder.path("c.pdf")), 10'000U);
    ASSERT_EQ(adabctl({"--data", demonstration(), "keys", "public", folder.path("issuer.json")}).exit, 0);
    FILE* claim = fopen(folder.path("claim.txt").c_str(), "w");
    fputs(exported.json()["claim"].text().c_str(), claim);
    fclose(claim);

    const Ran valid =
        adabctl({"credential", "verify", folder.path("claim.txt"), "--issuer", folder.path("issuer.json"), "--at", kNow, "--json"});
    EXPECT_EQ(valid.exit, 0);
    EXPECT_TRUE(valid.json()["valid"].boolean());
    const Ran unknown = adabctl({"credential", "verify", folder.path("claim.txt"), "--at", kNow, "--json"});
    EXPECT_EQ(unknown.exit, 1);
    EXPECT_EQ(unknown.json()["code"].text(), "issuer-unknown");
    const Ran pdf = adabctl({"credential", "verify", folder.path("c.pdf"), "--json"});
    EXPECT_EQ(pdf.json()["error"]["code"].text(), "credentials.pdf");
}

TEST_F(Demonstration, anOpenBadgeIsCheckedWithItsLists) {
    const TemporaryFolder folder;
    const Json matrix = adabctl({"--data", demonstration(), "report", "matrix", "--at", kNow, "--json"}).json();
    std::string holder;
    for (const Json& row : matrix["rows"].items()) {
        if (row["cells"].at(0).text() == "certified") holder = row["person"].text();
    }
    const std::string file = folder.path("badge.json");
    ASSERT_EQ(adabctl({"--data", demonstration(), "certificate", "export", "--person", holder, "--program", "onboarding", "--format",
                       "openbadge", "--output", file, "--at", kNow})
                  .exit,
              0);
    ASSERT_EQ(adabctl({"--data", demonstration(), "keys", "public", folder.path("issuer.json")}).exit, 0);
    for (const char* purpose : {"revocation", "suspension"}) {
        ASSERT_EQ(adabctl({"--data", demonstration(), "certificate", "status-list", "--purpose", purpose, "--output", folder.path(purpose),
                           "--at", kNow})
                      .exit,
                  0);
    }
    const auto verified = [&](const std::vector<std::string>& more) {
        std::vector<std::string> words{"credential", "verify", file, "--at", kNow, "--json"};
        words.insert(words.end(), more.begin(), more.end());
        return adabctl(words);
    };
    const Ran plain = verified({"--issuer", folder.path("issuer.json")});
    EXPECT_EQ(plain.exit, 0) << plain.out;
    EXPECT_EQ(plain.json()["status"].text(), "unknown");
    const Ran listed =
        verified({"--issuer", folder.path("issuer.json"), "--status", folder.path("revocation"), "--status", folder.path("suspension")});
    EXPECT_EQ(listed.exit, 0) << listed.out;
    EXPECT_EQ(listed.json()["status"].text(), "active");
    EXPECT_EQ(listed.json()["checks"].size(), 6U);
    const Json shown = listed.json();
    for (const Json& check : shown["checks"].items()) EXPECT_EQ(check["outcome"].text(), "good") << check["name"].text();
    // Everything that is signed is shown.
    EXPECT_EQ(listed.json()["content"]["credentialSubject"]["identifier"].at(0)["identityHash"], listed.json()["holder"]);
    const Ran unknown = verified({});
    EXPECT_EQ(unknown.exit, 1);
    EXPECT_EQ(unknown.json()["code"].text(), "issuer-unknown");
    EXPECT_FALSE(unknown.json()["holder"].text().empty());

    const auto write = [&](const std::string& text) {
        FILE* out = fopen(file.c_str(), "w");
        fwrite(text.data(), 1, text.size(), out);
        fclose(out);
    };
    write("{\"@context\":[\"https://www.w3.org/ns/credentials/v2\",\"https://example.org/mine.json\"]}");
    const Ran strange = verified({"--issuer", folder.path("issuer.json")});
    EXPECT_EQ(strange.exit, 1);
    EXPECT_EQ(strange.json()["error"]["code"].text(), "credentials.unknown-context");
    EXPECT_GT(strange.json()["error"]["message"].text().size(), 40U);
    write(std::string(10'000'000, '['));
    EXPECT_EQ(verified({}).json()["error"]["code"].text(), "credentials.too-large");
}

}  // namespace
}  // namespace adab::test
