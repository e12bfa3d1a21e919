// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing, to the last octet: on SQLite nothing is left in the file, its log and new backups; on PostgreSQL no row. The ledger still
// verifies, and every table is derived from it.
#include "files/Retention.h"
#include "house/Rooms.h"
#include "ledger/Checkpoints.h"
#include "packs/PackChecks.h"
#include "people/PeopleDirectory.h"
#include "people/PeopleStore.h"
#include "storage/Backup.h"
#include "storage/Migrations.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

namespace adab {
namespace {

namespace fs = std::filesystem;

const ledger::SigningKey& key() {
    static base::SeededEntropy entropy(5);
    static const ledger::SigningKey key = ledger::newSigningKey(entropy);
    return key;
}

std::string bytesOf(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// What nothing may hold any more: names, login, address, forms of address, what others wrote. Long enough to stand nowhere by chance.
const std::vector<std::string> kWords{"Nokmarka Sukmarkai",
                                      "นกเครื่องหมาย",
                                      "nokmarka.s",
                                      "marka@example.org",
                                      "she-marked",
                                      "Markadged",
                                      "Thank you for the marked night shift"};

class Erasure : public testing::TestWithParam<storage::Engine> {
protected:
    Erasure()
        : house({[](gate::Registry& registry) { house::registerAllRooms(registry, key()); }}, people::makeDirectory(),
                "2026-05-04T08:00:00Z", GetParam()) {
        house.ok("operator", "people.foundOrganisation", Json::object({{"name", "Saffron House"}, {"zone", "Asia/Tehran"}}));
        house.ok(
            "operator", "people.addSite",
            Json::object({{"site", "tehran"}, {"names", Json::object({{"en", "Tehran"}})}, {"zone", "Asia/Tehran"}, {"country", "IR"}}));
        house.ok("operator", "people.addJobRole", Json::object({{"jobRole", "host"}, {"names", Json::object({{"en", "Host"}})}}));
        house.ok("operator", "packs.install", Json::object({{"folder", test::sourceFolder() + "/assets/policies/ir"}}));
        house.ok("operator", "policies.enact", Json::object({{"policy", "fair-process-ir"}, {"from", "2026-05-05"}}));
        hanna = hire("Hanna", "Hanna", "hanna", {});
        nok = hire("นกเครื่องหมาย", "Nokmarka Sukmarkai", {}, "2026-06-30");
        house.ok("operator", "people.grantRole", Json::object({{"person", hanna}, {"role", "hr"}, {"scope", "organisation"}}));
        for (const std::string& person : {hanna, nok})
            house.ok("operator", "people.grantRole", Json::object({{"person", person}, {"role", "learner"}, {"scope", "own"}}));
        house.setNow("2026-05-06T08:00:00Z");
        const Json code = house.ok("operator", "people.issueEnrolmentCode", Json::object({{"person", nok}}))["code"];
        house.ok("", "people.enrol", Json::object({{"code", code}, {"secret", "481516"}, {"secretKind", "pin"}, {"locale", "th"}}));
        EXPECT_EQ(signIn("000000"), "people.wrong-pin");
        EXPECT_GT(rows("SELECT COUNT(*) FROM throttles WHERE throttle_kind IN ('sign-in', 'issue')"), 1);
        house.ok(nok, "people.saveSettings",
                 Json::object({{"pronoun", "she-marked"}, {"badgeNames", Json::object({{"en", "Markadged"}})}}));
        house.ok(nok, "reminders.saveAddress", Json::object({{"address", "marka@example.org"}}));
        house.ok(hanna, "rewards.thank", Json::object({{"person", nok}, {"words", "Thank you for the marked night shift"}}));
    }
    std::string hire(const char* name, const char* latin, const char* login, const char* until) {
        Json staff = Json::object({{"name", name}, {"latinName", latin}});
        if (login) staff.set("login", login);
        const std::string person = house.ok("operator", "people.addStaff", staff)["person"].text();
        Json job =
            Json::object({{"person", person}, {"site", "tehran"}, {"department", "lobby"}, {"jobRole", "host"}, {"from", "2026-05-01"}});
        if (until) job.set("until", until);
        house.ok("operator", "people.startJob", job);
        return person;
    }
    std::string signIn(const char* secret) {
        return house.refused("", "people.signIn", Json::object({{"login", "nokmarka.s"}, {"secret", secret}, {"device", "kiosk"}}));
    }
    /// The words that stand somewhere in those bytes.
    static std::set<std::string> found(const std::string& bytes) {
        std::set<std::string> words;
        for (const std::string& word : kWords) {
            if (bytes.find(word) != std::string::npos) words.insert(word);
        }
        return words;
    }
    std::string backedUp(const std::string& name) {
        const std::string file = folder.path(name);
        storage::backup(house.database(), file);
        return bytesOf(file);
    }
    std::int64_t rows(const std::string& sql) { return std::get<0>(*house.database().reader()->selectOne<std::int64_t>(sql)); }

    test::TemporaryFolder folder;
    test::TestHouse house;
    std::string hanna, nok;
};

TEST_P(Erasure, leavesNoOctetAndALedgerThatVerifies) {
    const std::set<std::string> all(kWords.begin(), kWords.end());
    EXPECT_EQ(found(backedUp("before.backup")), all) << "before, a backup holds every word";
    const std::string file = house.database().location().sqliteFile;
    if (GetParam() == storage::Engine::Sqlite) {
        EXPECT_EQ(found(bytesOf(file) + bytesOf(file + "-wal")), all);
        std::ofstream(file + ".before-1.backup") << "nokmarka.s";
    }
    const auto erase = Json::object({{"person", nok}, {"reason", "On request."}});
    // What nobody asks to be kept goes; the name must stay for ten years after the last day.
    house.setNow("2026-07-10T08:00:00Z");
    EXPECT_TRUE(house.ok(hanna, "files.erasePerson", erase)["clean"].boolean());
    const std::set<std::string> name{"Nokmarka Sukmarkai", "นกเครื่องหมาย", "nokmarka.s"};
    EXPECT_EQ(found(backedUp("partly.backup")), name);

    house.setNow("2036-07-10T08:00:00Z");
    EXPECT_TRUE(house.ok(hanna, "files.erasePerson", erase)["clean"].boolean());
    EXPECT_EQ(found(backedUp("after.backup")), std::set<std::string>());
    if (GetParam() == storage::Engine::Sqlite) {
        EXPECT_EQ(found(bytesOf(file)), std::set<std::string>());
        EXPECT_EQ(found(bytesOf(file + "-wal")), std::set<std::string>());
        EXPECT_FALSE(fs::exists(file + ".before-1.backup")) << "a copy of before a migration";
    }
    EXPECT_EQ(rows("SELECT COUNT(*) FROM private_texts p JOIN ledger l ON l.id = p.record AND l.seq = p.seq WHERE l.subject = '" + nok +
                   "' AND l.type <> 'files.erased'"),
              0);
    for (const char* table : {"logins", "person_secrets", "enrolment_codes", "sign_in_sessions"})
        EXPECT_EQ(rows(std::string("SELECT COUNT(*) FROM ") + table + " WHERE person_id = '" + nok + "'"), 0) << table;
    EXPECT_EQ(rows("SELECT COUNT(*) FROM throttles WHERE throttle_kind IN ('sign-in', 'issue')"), 0);
    EXPECT_EQ(rows("SELECT COUNT(*) FROM command_answers WHERE answer LIKE '%" + nok +
                   "%' AND answer NOT LIKE '%clean%gone%' AND answer NOT "
                   "LIKE '%erased%'"),
              0);
    EXPECT_EQ(people::nameOf(*house.database().reader(), nok).name, "[" + nok + "]");
    EXPECT_EQ(signIn("481516"), "people.wrong-pin");
    house.expectDerivable();
}

TEST_P(Erasure, aCommandIsNotCarriedOutTwice) {
    const gate::Request thanks{"rewards.thank", Json::object({{"person", nok}, {"words", "Once"}}), "0000aaaa-once", {}, {}, {}};
    ASSERT_TRUE(house.answer(hanna, thanks).ok());
    house.setNow("2026-07-10T08:00:00Z");
    house.ok(hanna, "files.erasePerson", Json::object({{"person", nok}, {"reason", "On request."}}));
    const std::int64_t head = rows("SELECT COUNT(*) FROM ledger");
    const gate::Answer again = house.answer(hanna, thanks);
    ASSERT_TRUE(again.error);
    EXPECT_EQ(again.error->code, "command.id-reused");
    EXPECT_EQ(rows("SELECT COUNT(*) FROM ledger"), head);
}

INSTANTIATE_TEST_SUITE_P(Engines, Erasure, testing::Values(storage::Engine::Sqlite, storage::Engine::PostgreSql),
                         [](const auto& one) { return one.param == storage::Engine::Sqlite ? "Sqlite" : "PostgreSql"; });

// A new room with private texts or local rows cannot be forgotten.

TEST(PrivateTexts, everyClassIsKeptByARuleAndEveryLocalTableIsKnown) {
    const auto registry = house::allRooms(key());
    std::set<std::string> claimed;
    for (const auto& claim : registry->ledgerRegistrations().texts) {
        EXPECT_TRUE(claim.paper == "house" || files::isPaper(claim.paper)) << claim.type << ' ' << claim.field << ": " << claim.paper;
        claimed.insert(claim.paper);
    }
    for (const std::string& paper : files::allPapers()) EXPECT_TRUE(claimed.contains(paper)) << paper << " holds nothing";

    std::set<std::string> known;
    for (const gate::LocalRows& rows : registry->allLocalRows()) {
        EXPECT_TRUE(known.insert(rows.table).second) << rows.table << " stands twice";
        EXPECT_EQ(rows.paper.empty(), !rows.erase) << rows.table;
        EXPECT_TRUE(!rows.erase || files::isPaper(rows.paper)) << rows.table;
    }
    for (const auto& table : storage::allTables()) {
        EXPECT_EQ(table.kind == storage::TableKind::Local, known.contains(table.name))
            << table.name << ": Registry::localRows says what becomes of it when somebody is erased";
    }
}

TEST(PrivateTexts, everyShippedPolicyWithRetentionNamesEveryClass) {
    int seen = 0;
    std::vector<std::string> folders{test::sourceFolder() + "/courses/service-policy"};
    for (const char* country : {"ae", "gb", "ir", "sa", "th"}) folders.push_back(test::sourceFolder() + "/assets/policies/" + country);
    for (const std::string& folder : folders) {
        Problems problems;
        const Yaml pack = Yaml::readFile(folder + "/pack.yaml", folder, problems);
        ASSERT_TRUE(pack["retention"]) << folder;
        const files::Retention retention = files::parseRetention(pack["retention"], problems);
        for (const Problem& problem : problems) ADD_FAILURE() << problem.file << ':' << problem.line << ' ' << problem.message;
        for (const std::string& paper : files::allPapers()) {
            EXPECT_TRUE(retention.of.contains(paper)) << folder << " does not say how long " << paper << " is kept";
            ++seen;
        }
    }
    EXPECT_EQ(seen, 6 * 14);
}

TEST(PrivateTexts, aTextThatNoRoomHasClaimedIsNotRecorded) {
    test::TestHouse house({[](gate::Registry& registry) {
                              house::registerAllRooms(registry, key());
                              gate::Command tell;
                              tell.name = "fixture.tell";
                              tell.arguments = {{"type", gate::Type::Id, gate::Need::Required, ""}};
                              tell.access = {{gate::Role::Operator, gate::Reach::Organisation}};
                              tell.handle = [](gate::CommandCall& call) {
                                  gate::NewRecord record;
                                  record.type = call.text("type");
                                  record.subject = "p-1";
                                  record.texts = {{"words", "a secret"}};
                                  call.append(std::move(record));
                                  return Json::object();
                              };
                              registry.command(std::move(tell));
                          }},
                          people::makeDirectory());
    EXPECT_EQ(house.refused("operator", "fixture.tell", Json::object({{"type", "quality.surveyed"}})), "ledger.text-unclaimed");
    house.ok("operator", "fixture.tell", Json::object({{"type", "rewards.thanked"}}));
}

}  // namespace
}  // namespace adab
