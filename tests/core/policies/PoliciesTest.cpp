// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/PoliciesService.h"
#include "support/TrainedHouse.h"

using namespace adab;

namespace {

TEST(PoliciesEnact, NeverReachesBack) {
    test::TrainedHouse house({policies::registerPolicies});  // 1 May 2026, 06:00Z
    house.installPolicy();
    const auto enact = [](const char* from) { return Json::object({{"policy", "service-policy"}, {"from", from}}); };
    EXPECT_EQ(house.ok("hanna", "policies.list")["rows"].at(0)["state"].text(""), "not-enacted");
    EXPECT_EQ(house.refused("hanna", "policies.enact", enact("2026-04-30")), "policies.retroactive");
    EXPECT_EQ(house.refused("hanna", "policies.enact", Json::object({{"policy", "nothing"}, {"from", "2026-05-01"}})),
              "packs.not-installed");
    house.addPerson("nok", "waiter", "2026-05-01");
    EXPECT_EQ(house.refused("nok", "policies.enact", enact("2026-05-01")), "gate.not-allowed");
    // Today: from now on, not from midnight.
    EXPECT_EQ(house.ok("hanna", "policies.enact", enact("2026-05-01"))["inForceFrom"].text(""), "2026-05-01T06:00:00.000Z");
    EXPECT_EQ(house.refused("hanna", "policies.enact", enact("2026-05-02")), "policies.already-enacted");
    house.installPolicy("1.1.0", 200);
    // Tomorrow: 00:00 where HR works (+03:30).
    EXPECT_EQ(house.ok("hanna", "policies.enact", enact("2026-05-10"))["inForceFrom"].text(""), "2026-05-09T20:30:00.000Z");
    house.installPolicy("1.2.0", 300);
    EXPECT_EQ(house.refused("hanna", "policies.enact", enact("2026-05-08")), "policies.later-enacted");
    const Json rows = house.okAt("nok", "policies.list", Json::object(), "2026-05-09T20:30:00Z")["rows"];
    EXPECT_EQ(rows.at(0)["state"].text(""), "past");
    EXPECT_EQ(rows.at(1)["state"].text(""), "in-force");
    EXPECT_EQ(rows.at(1)["rules"].at(0)["points"].integer(), 200);
    EXPECT_EQ(rows.at(1)["rules"].at(0)["plain"].text(""), "Points for certifying.");
    house.expectDerivable();
}

}  // namespace
