// SPDX-License-Identifier: GPL-3.0-or-later
// A change of rule: HR sees whom a version of a program would touch before it is installed, can stop the question, and nothing is written
// until they say so; meanwhile everybody saves.
#include "support/TrainedHouse.h"

#include <atomic>
#include <fstream>
#include <thread>

namespace adab::certification {
namespace {

using test::TrainedHouse;

struct Rule {
    std::string version = "1.1.0";
    std::string roles = "[waiter, gardener]";
    std::string holders = {};  ///< a line of its own
    int due = 14;
};

class ProgramChangeTest : public testing::Test {
protected:
    ProgramChangeTest() {
        house.install({{"pack.yaml", manifest({"1.0.0", "[waiter, cashier]", "", 14})}, {"en/program.yaml", kTexts}});
        house.addPerson("wira", "waiter", "2026-05-01");
        house.addPerson("chai", "cashier", "2026-05-01");
        house.addPerson("gita", "gardener", "2026-05-01");
        house.setNow("2026-05-04T08:00:00Z");
    }
    static std::string manifest(const Rule& rule) {
        return "kind: program\nid: onboarding\nversion: " + rule.version +
               "\nsource_locale: en\nlocales: [en]\nrequired_of: {job_roles: " + rule.roles + "}\ndue: {days: " + std::to_string(rule.due) +
               ", after: hire}\nvalidity: {months: 12, basis: completion}\nwindow_days: 60\ngrace_days: 14\n" + rule.holders +
               "requirements:\n  - {id: standards, kind: acknowledgement}\n";
    }
    std::string folder(const Rule& rule) {
        const std::string at = m_folder.path("v" + std::to_string(++m_folders));
        std::filesystem::create_directories(at + "/en");
        std::ofstream(at + "/pack.yaml") << manifest(rule);
        std::ofstream(at + "/en/program.yaml") << kTexts;
        return at;
    }
    Json preview(const Rule& rule) { return house.ok("hanna", "certification.previewProgram", Json::object({{"folder", folder(rule)}})); }
    std::int64_t head() { return ledger::Ledger::head(*house.database().session()); }

    static constexpr const char* kTexts =
        "title: Welcome to service\nwhy: Because guests notice.\nproves: Serves well.\nrequirements:\n  standards: {title: The "
        "standards}\n";
    TrainedHouse house;

private:
    test::TemporaryFolder m_folder;
    int m_folders = 0;
};

TEST_F(ProgramChangeTest, TellsWhomItTouchesAndHowAndWritesNothing) {
    const std::int64_t before = head();
    const Json told = preview({.due = 21});
    EXPECT_EQ(head(), before);
    EXPECT_EQ(told["installed"].text(), "1.0.0");
    EXPECT_EQ(told["version"].text(), "1.1.0");
    EXPECT_EQ(told["staff"].integer(), 4);
    EXPECT_EQ(told["begins"].integer(), 1);
    EXPECT_EQ(told["ends"].integer(), 1);
    EXPECT_EQ(told["sooner"].integer(), 0);
    ASSERT_EQ(told["changes"].size(), 1U);
    EXPECT_NE(told["changes"].items()[0].text().find("21 days"), std::string::npos) << told["changes"].items()[0].text();
    const Json& affected = told["affected"];
    EXPECT_EQ(affected["total"].integer(), 2);
    const Json& begins = affected["rows"].items()[0];
    EXPECT_EQ(begins["person"].text(), "gita");
    EXPECT_EQ(begins["before"].text(), "not-required");
    EXPECT_EQ(begins["after"].text(), "assigned");
    const Json& ends = affected["rows"].items()[1];
    EXPECT_EQ(ends["person"].text(), "chai");
    EXPECT_EQ(ends["after"].text(), "not-required");
    EXPECT_FALSE(ends["sentence"].text().empty());
}

TEST_F(ProgramChangeTest, WhatWasForetoldComesTrue) {
    house.acknowledge("wira");
    house.setNow("2026-05-04T09:00:00Z");
    const Rule rule{"2.0.0", "[waiter, cashier, gardener]", "holders: {renew_within_days: 30}\n", 14};
    const std::string where = folder(rule);
    const Json told = house.ok("hanna", "certification.previewProgram", Json::object({{"folder", where}}));
    EXPECT_EQ(told["sooner"].integer(), 1);
    EXPECT_EQ(told["begins"].integer(), 1);
    const Json affected = told["affected"]["rows"];
    house.ok("hanna", "certification.changeProgram", Json::object({{"folder", where}, {"digest", told["digest"]}}));
    for (const Json& row : affected.items()) {
        EXPECT_EQ(house.labelOf(row["person"].text(), "2026-05-04T09:00:00Z"), row["after"].text()) << row["person"].text();
    }
    EXPECT_EQ(affected.items()[1]["person"].text(), "wira");
    EXPECT_EQ(house.statusOf("wira", "2026-05-04T09:00:00Z")["dates"]["lastValidDay"].text(), "2026-06-03");
    house.expectDerivable();
}

TEST_F(ProgramChangeTest, OnlyWhatWasLookedAtIsInstalled) {
    const std::string where = folder({});
    const Json told = house.ok("hanna", "certification.previewProgram", Json::object({{"folder", where}}));
    std::ofstream(where + "/pack.yaml") << manifest({.roles = "[waiter]"});
    const std::int64_t before = head();
    const Json args = Json::object({{"folder", where}, {"digest", told["digest"]}});
    EXPECT_EQ(house.refused("hanna", "certification.changeProgram", args), "certification.folder-changed");
    EXPECT_EQ(house.refused("wira", "certification.changeProgram", args), "gate.not-allowed");
    const auto refusal = [&](const Rule& rule) {
        return house.refused("hanna", "certification.previewProgram", Json::object({{"folder", folder(rule)}}));
    };
    EXPECT_EQ(refusal({.version = "1.0.0"}), "certification.version-not-newer");
    EXPECT_EQ(refusal({.version = "0.9.0"}), "certification.version-not-newer");
    EXPECT_EQ(refusal({.due = 0}), "packs.invalid");
    EXPECT_EQ(house.refused("hanna", "certification.previewProgram", Json::object({{"folder", "/nowhere"}})), "packs.invalid");
    EXPECT_EQ(head(), before);
}

TEST_F(ProgramChangeTest, IsStoppedByWhoeverAskedForItAndHoldsUpNobody) {
    for (int i = 0; i < 40; ++i) house.addPerson("g" + std::to_string(i), "gardener", "2026-05-01");
    const Json run = Json::object({{"run", "one"}});
    EXPECT_FALSE(house.ok("hanna", "certification.cancelProgramPreview", run)["stopped"].boolean());
    const std::string where = folder({});
    const std::int64_t before = head();
    // One thread stops it as soon as it shows, the preview is asked for until it was caught; somebody else saves all the while.
    std::atomic<bool> stopped = false;
    std::atomic<bool> finished = false;
    std::atomic<int> refusals = 0;
    std::thread stopper([&] {
        while (!stopped && !finished) {
            gate::Request request;
            request.name = "certification.cancelProgramPreview";
            request.args = run;
            stopped = house.gate().callAs("hanna", request).value["stopped"].boolean();
        }
    });
    std::thread asker([&] {
        for (int tries = 0; tries < 20'000 && !stopped; ++tries) {
            gate::Request request;
            request.name = "certification.previewProgram";
            request.args = Json::object({{"folder", where}, {"run", "one"}});
            const gate::Answer answer = house.gate().callAs("hanna", request);
            if (!answer.ok()) ++refusals;
            // Stopped in its last step, it may still answer.
            EXPECT_TRUE(answer.ok() || answer.error->code == "certification.program-preview-cancelled") << answer.error->code;
        }
    });
    constexpr int kSaves = 20;
    for (int i = 0; i < kSaves; ++i) house.finishLesson("gita", "l1");
    asker.join();
    const bool caught = stopped;
    finished = true;
    stopper.join();
    EXPECT_TRUE(caught);
    EXPECT_LE(refusals, 1);
    EXPECT_FALSE(house.ok("hanna", "certification.programProgress", run)["running"].boolean()) << "a run ends with its answer";
    // The ledger holds the saves and nothing else.
    EXPECT_EQ(head(), before + kSaves);
    EXPECT_EQ(house.labelOf("g1", "2026-05-04T08:00:00Z"), "not-required");
}

}  // namespace
}  // namespace adab::certification
