// SPDX-License-Identifier: GPL-3.0-or-later
// Concerns through the gate: asked by policy, support first, recorded when somebody acts.
#include "discipline/DisciplineService.h"
#include "people/PeopleStore.h"
#include "policies/PoliciesService.h"
#include "support/TrainedHouse.h"

using namespace adab;
using adab::test::TrainedHouse;

namespace {

struct DisciplineTest : testing::Test {
    TrainedHouse house{{policies::registerPolicies, discipline::registerDiscipline}};

    void SetUp() override {
        house.installCourse();
        house.installProgram();
        house.installPolicy();
        house.ok("hanna", "policies.enact", Json::object({{"policy", "service-policy"}, {"from", "2026-05-01"}}));
        house.addPerson("nok", "waiter", "2026-05-01");
        house.addPerson("lee", "waiter", "2026-05-01");
        house.addPerson("kate", "waiter", "2026-05-01", "london");
        house.ok("operator", "people.recordAbsence", Json::object({{"person", "lee"}, {"kind", "parental"}, {"from", "2026-05-04"}}));
    }
    Json concerns(const std::string& as = "hanna", Json args = Json::object()) {
        return house.ok(as, "discipline.concerns", std::move(args))["rows"];
    }
    static Json offer(const Json& concern, int days = 14, Json steps = Json::list({"time", "coaching"})) {
        return Json::object({{"concern", concern["concern"]},
                             {"person", concern["person"]},
                             {"program", "onboarding"},
                             {"outcome", "support"},
                             {"reason", "There was no time to learn."},
                             {"days", days},
                             {"steps", std::move(steps)}});
    }
};

TEST_F(DisciplineTest, ALateOneIsFoundAndOneOnLeaveIsNot) {
    house.setNow("2026-05-15T20:29:59.999Z");
    EXPECT_EQ(concerns().size(), 0u);
    house.setNow("2026-05-15T20:30:00Z");
    const Json rows = concerns();
    ASSERT_EQ(rows.size(), 1u) << "Tehran's day is over, London's is not, and lee is on leave";
    const Json& row = rows.at(0);
    EXPECT_EQ(row["person"].text(""), "nok");
    EXPECT_EQ(row["state"].text(""), "asked");
    EXPECT_EQ(row["offer"].text(""), "support-plan");
    EXPECT_EQ(row["rule"].text(""), "late");
    EXPECT_EQ(row["sentence"].text(""),
              "“Welcome to service” was to be finished by 15 May 2026. Please look at it together; support comes first.");
    EXPECT_GE(row["facts"].size(), 3u);
    house.setNow("2026-05-16T08:00:00Z");
    EXPECT_EQ(concerns().size(), 2u);
    EXPECT_EQ(concerns("hanna", Json::object({{"site", "london"}})).at(0)["person"].text(""), "kate");
    // Nothing was recorded by asking.
    const Json again = concerns();
    for (const auto& entry : again.items()) EXPECT_EQ(entry["state"].text(""), "asked");
    EXPECT_EQ(house.ok("nok", "discipline.mine")["concerns"].size(), 1u);
    EXPECT_EQ(house.ok("lee", "discipline.mine")["concerns"].size(), 0u);
    house.certify("nok");
    EXPECT_EQ(house.ok("nok", "discipline.mine")["concerns"].size(), 0u) << "capability was shown; nothing is left of it";
}

TEST_F(DisciplineTest, SupportIsOfferedOnce) {
    house.setNow("2026-05-16T08:00:00Z");
    const Json concern = concerns().at(0);
    ASSERT_EQ(concern["person"].text(""), "nok");
    EXPECT_EQ(house.refused("nok", "discipline.screen", offer(concern)), "gate.not-allowed");
    EXPECT_EQ(house.refused("operator", "discipline.screen", offer(concern)), "gate.not-allowed");
    EXPECT_EQ(house.refused("hanna", "discipline.screen", offer(concern, 0)), "discipline.plan-days");
    EXPECT_EQ(house.refused("hanna", "discipline.screen", offer(concern, 366)), "discipline.plan-days");
    EXPECT_EQ(house.refused("hanna", "discipline.screen", offer(concern, 7, Json::list({"fine"}))), "discipline.unknown-step");
    EXPECT_EQ(house.refused("hanna", "discipline.screen", offer(concern, 7, Json::list())), "discipline.plan-empty");
    EXPECT_EQ(house.ok("hanna", "discipline.screen", offer(concern))["until"].text(""), "2026-05-30");
    EXPECT_EQ(house.refused("hanna", "discipline.screen", offer(concern)), "discipline.already-acted");
    EXPECT_EQ(concerns().at(0)["state"].text(""), "support-offered");
    const Json mine = house.ok("nok", "discipline.mine");
    ASSERT_EQ(mine["plans"].size(), 1u);
    EXPECT_EQ(mine["plans"].at(0)["steps"].at(1)["text"].text(""), "A colleague as coach");
    EXPECT_EQ(mine["plans"].at(0)["offeredBy"].text(""), "hanna");
    EXPECT_EQ(house.okAt("nok", "discipline.mine", Json::object(), "2026-05-30T20:30:00Z")["plans"].size(), 0u);
    house.expectDerivable();
}

TEST_F(DisciplineTest, AnotherRoleIsProposedAndOnlyThePersonAgrees) {
    house.setNow("2026-05-16T08:00:00Z");
    const Json concern = concerns().at(0);
    Json proposal = offer(concern, 14, Json::list({"time", "another-role"}));
    EXPECT_EQ(house.refused("hanna", "discipline.screen", proposal), "discipline.proposal-missing");
    proposal.set("jobRole", "waiter").set("roleFrom", "2026-05-25");
    EXPECT_EQ(house.refused("hanna", "discipline.screen", proposal), "discipline.proposal-held");
    proposal.set("jobRole", "gardener");
    const std::string plan = house.ok("hanna", "discipline.screen", proposal)["plan"].text("");
    const auto mine = [&] { return Json(house.ok("nok", "discipline.mine")["plans"].at(0)); };
    EXPECT_EQ(mine()["reason"].text(), "There was no time to learn.");
    EXPECT_EQ(mine()["proposal"]["sentence"].text(),
              "Proposed: “gardener” from 25 May 2026. Nothing changes unless you agree, and saying no counts against nobody.");
    const auto answer = [&](bool agreed) { return Json::object({{"plan", plan}, {"agreed", agreed}}); };
    EXPECT_EQ(house.refused("hanna", "discipline.answerProposal", answer(true)), "gate.not-allowed") << "nobody agrees for them";
    EXPECT_EQ(house.refused("nok", "discipline.answerProposal", Json::object({{"plan", "p"}, {"agreed", true}})),
              "discipline.plan-unknown");
    house.ok("nok", "discipline.answerProposal", answer(false));
    EXPECT_EQ(mine()["proposal"]["state"].text(), "declined");
    house.ok("nok", "discipline.answerProposal", answer(true));
    EXPECT_EQ(concerns().at(0)["proposal"]["state"].text(), "agreed");
    EXPECT_EQ(people::jobsOf(*house.database().session(), "nok", house.clock().now()).front().jobRole, "waiter") << "only a proposal";
    house.setNow("2026-05-25T08:00:00Z");
    EXPECT_EQ(house.refused("nok", "discipline.answerProposal", answer(false)), "discipline.proposal-over");
    house.expectDerivable();
}

TEST_F(DisciplineTest, SetAsideNeedsAReasonAndIsHrs) {
    house.setNow("2026-05-16T08:00:00Z");
    const Json concern = concerns().at(0);
    Json args =
        Json::object({{"concern", concern["concern"]}, {"person", "nok"}, {"program", "onboarding"}, {"outcome", "none"}, {"reason", ""}});
    EXPECT_EQ(house.refused("hanna", "discipline.screen", args), "discipline.reason-missing");
    args.set("reason", "the tablet was broken");
    house.ok("hanna", "discipline.screen", args);
    EXPECT_EQ(concerns().at(0)["state"].text(""), "set-aside");
    EXPECT_EQ(house.ok("nok", "discipline.mine")["concerns"].size(), 0u);
    house.expectDerivable();
}

TEST_F(DisciplineTest, NobodyActsOnWhatIsNotThere) {
    house.setNow("2026-05-16T08:00:00Z");
    Json concern = concerns().at(0);
    Json wrong = offer(concern);
    wrong.set("concern", "made-up");
    EXPECT_EQ(house.refused("hanna", "discipline.screen", wrong), "discipline.no-concern");
    house.ok("operator", "people.recordAbsence", Json::object({{"person", "nok"}, {"kind", "sickness"}, {"from", "2026-05-16"}}));
    EXPECT_EQ(house.refused("hanna", "discipline.screen", offer(concern)), "discipline.no-concern")
        << "nothing runs against somebody on leave";
}

TEST_F(DisciplineTest, NobodyHandlesTheirOwn) {
    house.startJob("hanna", "waiter", "2026-05-01");
    house.setNow("2026-05-16T08:00:00Z");
    const Json rows = concerns();
    for (const auto& row : rows.items()) EXPECT_NE(row["person"].text(""), "hanna");
    const Json own = house.ok("hanna", "discipline.mine")["concerns"].at(0);
    EXPECT_EQ(house.refused("hanna", "discipline.screen", offer(own)), "discipline.own-concern");
}

TEST_F(DisciplineTest, ASupervisorSeesTheirTeamOnly) {
    house.addPerson("sara", "cashier", "2026-01-01");
    house.ok("operator", "people.grantRole",
             Json::object({{"person", "sara"}, {"role", "supervisor"}, {"scope", "team"}, {"site", "tehran"}}));
    house.certify("sara");
    house.setNow("2026-05-16T08:00:00Z");
    const Json rows = concerns("sara");
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.at(0)["person"].text(""), "nok");
    house.ok("sara", "discipline.screen", offer(rows.at(0)));
}

}  // namespace
