// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of the command line that others script against: exit statuses, one JSON object, rehearsals.
#include "core/cli/Program.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <fstream>

namespace adab::test {
namespace {

class Contract : public WithDemonstration {};

struct ExitRow {
    const char* what;
    std::vector<std::string> words;
    int exit;
};

TEST_F(Contract, exitStatusesTellWhatHappened) {
    const TemporaryFolder folder;
    const std::string empty = folder.path("nothing");
    for (const ExitRow& row :
         {ExitRow{"help", {"help"}, 0}, ExitRow{"no such command", {"frobnicate"}, 2},
          ExitRow{"an unknown option", {"gate", "list", "--colour", "red"}, 2}, ExitRow{"a missing word", {"gate", "call"}, 2},
          ExitRow{"an option without its value", {"gate", "list", "--data"}, 2},
          ExitRow{"no data there", {"--data", empty, "gate", "list"}, 3},
          ExitRow{"a refusal", {"--data", demonstration(), "gate", "call", "people.nothing", "{}"}, 1},
          ExitRow{"an answer", {"--data", demonstration(), "gate", "call", "people.organisation", "{}"}, 0},
          ExitRow{"a command whose room does not exist yet", {"refresher", "schedule"}, 2}}) {
        EXPECT_EQ(adabctl(row.words).exit, row.exit) << row.what;
    }
}

TEST_F(Contract, aRefusalIsOneObject) {
    const Ran run = adabctl({"--data", demonstration(), "gate", "call", "people.addStaff", "{}", "--json"});
    EXPECT_EQ(run.exit, 1);
    EXPECT_EQ(run.json()["ok"], Json(false));
    EXPECT_EQ(run.json()["error"]["code"].text(), "argument.missing");
    EXPECT_EQ(run.json()["error"]["field"].text(), "name");
    EXPECT_GT(run.json()["error"]["message"].text().size(), 10U);
}

TEST_F(Contract, gateListDescribesEveryEntry) {
    const Json entries = adabctl({"--data", demonstration(), "gate", "list", "--json"}).json()["entries"];
    EXPECT_GT(entries.size(), 60U);
    for (const Json& entry : entries.items()) {
        for (const char* field : {"name", "kind", "roles", "arguments", "answer"})
            EXPECT_TRUE(entry.has(field)) << entry["name"].text() << ' ' << field;
        EXPECT_FALSE(entry["about"].text().empty()) << entry["name"].text();
        EXPECT_GT(entry["roles"].size(), 0U) << entry["name"].text();
    }
}

TEST_F(Contract, initMakesAnOrganisationOnce) {
    const TemporaryFolder folder;
    const std::vector<std::string> words{"--data", folder.path("house"), "init",  "--organisation", "Marigold", "--admin", "anna",
                                         "--zone", "Asia/Tehran",        "--json"};
    const Ran made = adabctl(words);
    ASSERT_EQ(made.exit, 0) << made.out;
    EXPECT_EQ(made.json()["login"].text(), "anna");
    EXPECT_FALSE(made.json()["code"].text().empty());
    EXPECT_EQ(adabctl(words).exit, 1) << "never twice in one folder";
}

std::string script(const TemporaryFolder& folder, const std::string& text) {
    std::ofstream(folder.path("script.jsonl")) << text;
    return folder.path("script.jsonl");
}

TEST_F(Contract, aRehearsalSavesFillsInAndExpects) {
    const TemporaryFolder folder;
    const Ran run = adabctl(
        {"rehearse",
         script(
             folder,
             R"({"at":"2026-03-01T08:00:00Z","call":"people.addSite","args":{"site":"a","names":{"en":"A"},"zone":"Asia/Tehran","country":"IR"},"expect":{"ok":true}}
{"call":"people.addJobRole","args":{"jobRole":"front-desk","names":{"en":"Front desk"},"frontLine":true}}
{"call":"people.addDepartment","args":{"department":"reception","names":{"en":"Reception"}}}
{"call":"people.addStaff","args":{"name":"Anna","latinName":"Anna","login":"anna"},"save":{"$anna":"/value/person"},"expect":{"ok":true,"value":{"login":"anna"}}}
{"call":"people.startJob","args":{"person":"$anna","site":"a","department":"reception","jobRole":"front-desk","from":"2026-03-01"},"expect":{"ok":true}}
{"at":"2026-03-16T12:00:00Z","as":"anna","call":"certification.statusOf","args":{"person":"$anna","program":"onboarding"},"expect":{"value":{"label":"overdue"}}}
{"as":"anna","call":"people.addStaff","args":{"name":"B","latinName":"B"},"expect":{"ok":false,"error":{"code":"gate.not-allowed"}}}
)")});
    EXPECT_EQ(run.exit, 0) << run.out;
    EXPECT_EQ(run.lines().size(), 7U) << "one answer a line";
}

TEST_F(Contract, aRehearsalFailsWhereAnExpectDoesNotHold) {
    const TemporaryFolder folder;
    const Ran run = adabctl(
        {"rehearse", script(folder, R"({"at":"2026-03-01T08:00:00Z","call":"people.organisation","expect":{"value":{"zone":"Asia/Tokyo"}}}
)")});
    EXPECT_EQ(run.exit, 1);
    EXPECT_EQ(run.lines().size(), 1U);
}

TEST_F(Contract, aRehearsalsClockNeverGoesBack) {
    const TemporaryFolder folder;
    const Ran run = adabctl({"rehearse", script(folder, R"({"at":"2026-03-02T08:00:00Z","call":"people.organisation"}
{"at":"2026-03-01T08:00:00Z","call":"people.organisation"}
)")});
    EXPECT_EQ(run.exit, 1);
}

TEST_F(Contract, theShippedPacksAreValid) {
    std::vector<std::string> words{"courses", "check", "--quality"};
    for (const char* pack :
         {"service-standards", "presence", "speech-formulas", "complaint-handling", "formulas", "onboarding", "service-policy"}) {
        words.push_back(sourceFolder() + "/courses/" + pack);
    }
    words.emplace_back("--json");
    const Ran run = adabctl(words);
    EXPECT_EQ(run.exit, 0) << run.out.substr(0, 2000);
    EXPECT_GT(run.json()["quality"].size(), 20U);
}

}  // namespace
}  // namespace adab::test
