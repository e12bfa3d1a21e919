// SPDX-License-Identifier: GPL-3.0-or-later
// A thank-you: who may say it to whom, who reads it, and how it is taken back.
#include "policies/PoliciesService.h"
#include "rewards/RewardsService.h"
#include "support/TrainedHouse.h"

using namespace adab;
using adab::test::TrainedHouse;

namespace {

struct ThanksTest : testing::Test {
    TrainedHouse house{{policies::registerPolicies, rewards::registerRewards}};

    void SetUp() override {
        house.addPerson("nok", "waiter", "2026-05-01");
        house.addPerson("lee", "waiter", "2026-05-01");
        house.addPerson("far", "waiter", "2026-05-01", "london");
        house.addPerson("later", "waiter", "2026-06-01");
    }
    static Json to(const char* person, const std::string& words = "You stayed calm with the late guest.") {
        return Json::object({{"person", person}, {"words", words}});
    }
};

TEST_F(ThanksTest, IsSaidToAColleagueAndReadByThem) {
    const Json said = house.ok("lee", "rewards.thank", to("nok"));
    const Json mine = house.ok("nok", "rewards.thanks");
    ASSERT_EQ(mine["rows"].size(), 1u);
    EXPECT_EQ(mine["rows"].at(0)["byName"].text(), "lee");
    EXPECT_EQ(mine["rows"].at(0)["words"].text(), "You stayed calm with the late guest.");
    EXPECT_EQ(mine["given"].size(), 0u);
    EXPECT_EQ(house.ok("lee", "rewards.thanks")["given"].at(0)["personName"].text(), "nok");
    EXPECT_EQ(house.refused("far", "rewards.thanks", Json::object({{"person", "nok"}})), "gate.not-allowed");
    EXPECT_EQ(house.ok("hanna", "rewards.thanks", Json::object({{"person", "lee"}}))["given"].size(), 0u) << "between those two";
    EXPECT_EQ(house.ok("nok", "rewards.mine")["balance"].integer(), 0) << "words bring no points";

    house.setNow("2026-05-02T06:00:00Z");
    EXPECT_EQ(house.refused("nok", "rewards.takeBackThanks", said), "rewards.unknown-thanks");
    house.ok("lee", "rewards.takeBackThanks", said);
    EXPECT_EQ(house.refused("lee", "rewards.takeBackThanks", said), "rewards.unknown-thanks");
    EXPECT_EQ(house.ok("nok", "rewards.thanks")["rows"].size(), 0u);
    EXPECT_EQ(house.okAt("nok", "rewards.thanks", Json::object(), "2026-05-01T12:00:00Z")["rows"].size(), 1u);
    house.expectDerivable();
}

TEST_F(ThanksTest, GoesToSomebodyElseWhoWorksInReachAndSaysForWhat) {
    EXPECT_EQ(house.refused("nok", "rewards.thank", to("nok")), "rewards.thank-self");
    EXPECT_EQ(house.refused("nok", "rewards.thank", to("far")), "rewards.thank-where");
    EXPECT_EQ(house.refused("nok", "rewards.thank", to("later")), "rewards.thank-gone");
    EXPECT_EQ(house.refused("nok", "rewards.thank", to("ghost")), "rewards.thank-gone");
    EXPECT_EQ(house.refused("nok", "rewards.thank", to("lee", "  ")), "rewards.thank-words");
    EXPECT_EQ(house.refused("nok", "rewards.thank", to("lee", std::string(501, 'x'))), "rewards.thank-words");
    std::string thai;
    for (int i = 0; i < 500; ++i) thai += "ก";
    house.ok("nok", "rewards.thank", to("lee", thai));
    house.ok("hanna", "rewards.thank", to("far"));
}

}  // namespace
