// SPDX-License-Identifier: GPL-3.0-or-later
// A play alone and one together, on SQLite and on PostgreSQL: the same answers, and every table derivable.
#include "core/scenarios/Staged.h"

namespace adab::scenarios {
namespace {

using namespace test;

class PlaysOnBothEngines : public testing::TestWithParam<storage::Engine> {};

TEST_P(PlaysOnBothEngines, areKeptAndDerivable) {
    Staged staged(GetParam());
    const std::string alone = staged.start("anna")["play"].text();
    staged.house.setNow("2026-05-04T08:01:00Z");
    EXPECT_EQ(staged.say("anna", alone, "I'm very sorry, this was our mistake. I'll bring you a fresh plate right away.")["heard"].text(),
              "full");
    staged.choose("anna", alone, "a");
    EXPECT_TRUE(staged.choose("anna", alone, "a")["finished"].boolean());
    const Json told = staged.debrief("anna", alone);
    EXPECT_TRUE(told["passed"].boolean());
    EXPECT_EQ(told["responseTime"]["late"].integer(), 1);
    EXPECT_EQ(told["yours"].at(0)["heard"].text(), "full");
    const std::string together = staged.gather("sam", "anna", "ben");
    staged.choose("anna", together, "a");
    staged.choose("anna", together, "a");
    EXPECT_TRUE(staged.choose("ben", together, "a")["finished"].boolean());
    EXPECT_EQ(staged.debrief("sam", together)["links"].size(), 2u);
    const std::string again = staged.start("anna")["play"].text();
    staged.start("anna", "late-dinner", Json::object({{"calm", true}}));
    EXPECT_FALSE(staged.view("anna", again).has("patience"));
    const Json list = staged.house.ok("anna", "scenarios.list");
    EXPECT_EQ(list["together"].at(0)["state"].text(), "finished");
    staged.house.expectDerivable();
}

INSTANTIATE_TEST_SUITE_P(Engines, PlaysOnBothEngines, testing::Values(storage::Engine::Sqlite, storage::Engine::PostgreSql),
                         [](const auto& one) { return one.param == storage::Engine::Sqlite ? "Sqlite" : "PostgreSql"; });

}  // namespace
}  // namespace adab::scenarios
