// SPDX-License-Identifier: GPL-3.0-or-later
// Facts that are reported: what follows, once, and what a withdrawal takes back.
#include "discipline/DisciplineService.h"
#include "policies/PoliciesService.h"
#include "rewards/RewardsService.h"
#include "support/TrainedHouse.h"

using namespace adab;

namespace {

class FactsTest : public testing::Test {
protected:
    FactsTest() {
        house.installCourse();
        house.installProgram();
        house.install(
            {{"pack.yaml",
              "kind: policy\nid: quality\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nrules:\n"
              "  - {id: good, trigger: visit, at_least: 80, effect: {kind: points, points: 20}}\n"
              "  - {id: poor, trigger: visit, below: 50, effect: {kind: concern, offer: coaching}}\n"
              "  - {id: calls, trigger: kpi, kpi: calls, at_least: 10, when: {job_roles: [waiter]}, effect: {kind: points, points: 5}}\n"
              "  - {id: idea, trigger: idea-adopted, when: {first_time: true}, effect: {kind: points, points: 7}}\n"
              "  - {id: again, trigger: concern-confirmed, effect: {kind: concern, offer: coaching}}\n"},
             {"en/policy.yaml",
              "title: Quality\nrules:\n  good: {title: A, plain: a}\n  poor: {title: B, plain: b}\n  calls: {title: C, plain: c}\n"
              "  idea: {title: D, plain: d}\n  again: {title: E, plain: e}\n"}});
        house.ok("hanna", "policies.enact", Json::object({{"policy", "quality"}, {"from", "2026-05-02"}}));
        house.addPerson("nok", "waiter", "2026-04-01");
        house.addPerson("som", "cashier", "2026-04-01");
        house.setNow("2026-05-10T08:00:00Z");
    }
    static Json row(const std::string& person, const std::string& kind, const std::string& value, const std::string& on,
                    const std::string& reference) {
        return Json::object({{"person", person}, {"kind", kind}, {"value", value}, {"on", on}, {"reference", reference}});
    }
    Json report(Json one) { return house.ok("hanna", "policies.reportFacts", Json::object({{"rows", Json::list({std::move(one)})}})); }
    std::string faultOf(Json one) {
        const Json answer = report(std::move(one));
        return answer["problems"].size() == 1 ? answer["problems"].at(0)["code"].text() : "none";
    }
    std::int64_t balance(const std::string& person) { return house.ok(person, "rewards.mine")["balance"].integer(); }
    Json concerns(const std::string& who = "hanna") { return house.ok(who, "discipline.concerns")["rows"]; }

    test::TrainedHouse house{{policies::registerPolicies, rewards::registerRewards, discipline::registerDiscipline}};
};

TEST_F(FactsTest, AGoodVisitIsRewardedOnceAndAWithdrawnOneIsBookedBack) {
    EXPECT_EQ(report(row("nok", "visit", "4/5", "2026-05-05", "v1"))["created"].integer(), 1);
    EXPECT_EQ(balance("nok"), 20);
    EXPECT_EQ(report(row("nok", "visit", "80", "2026-05-05", "v1"))["unchanged"].integer(), 1);
    EXPECT_EQ(balance("nok"), 20) << "the same visit twice";
    EXPECT_EQ(faultOf(row("nok", "visit", "81", "2026-05-05", "v1")), "policies.fact-differs");
    EXPECT_EQ(report(row("nok", "visit", "79", "2026-05-06", "v2"))["created"].integer(), 1);
    EXPECT_EQ(balance("nok"), 20) << "79 is not 80";
    EXPECT_EQ(report(row("nok", "visit", "100", "2026-05-01", "v0"))["created"].integer(), 1);
    EXPECT_EQ(balance("nok"), 20) << "before the policy";

    const Json facts = house.ok("nok", "policies.facts")["rows"];
    ASSERT_EQ(facts.size(), 3u);
    const std::int64_t fact = facts.at(1)["fact"].integer();
    EXPECT_EQ(facts.at(1)["value"].integer(), 80);
    const auto withdraw = [&](const char* reason) { return Json::object({{"fact", fact}, {"reason", reason}}); };
    EXPECT_EQ(house.refused("nok", "policies.withdrawFact", withdraw("x")), "gate.not-allowed");
    EXPECT_EQ(house.refused("hanna", "policies.withdrawFact", withdraw("")), "policies.fact-reason");
    house.ok("hanna", "policies.withdrawFact", withdraw("another waiter was meant"));
    EXPECT_EQ(balance("nok"), 0);
    EXPECT_EQ(house.ok("nok", "rewards.mine")["bookings"].size(), 2u) << "what was booked stays in the book";
    EXPECT_EQ(house.refused("hanna", "policies.withdrawFact", withdraw("again")), "policies.fact-withdrawn");
    house.expectDerivable();
}

TEST_F(FactsTest, ConditionsLookAtThePersonOnTheDay) {
    Json kpi = row("nok", "kpi", "12", "2026-05-05", "may").set("kpi", "calls");
    EXPECT_EQ(report(kpi)["created"].integer(), 1);
    EXPECT_EQ(balance("nok"), 5);
    report(kpi.set("person", "som"));
    EXPECT_EQ(balance("som"), 0) << "a cashier";
    report(row("som", "idea-adopted", "", "2026-05-04", "i1"));
    EXPECT_EQ(balance("som"), 7);
    report(row("som", "idea-adopted", "", "2026-05-06", "i2"));
    EXPECT_EQ(balance("som"), 7) << "the second one";
    house.expectDerivable();
}

TEST_F(FactsTest, APoorVisitLeadsToCoachingAndTheChainEnds) {
    report(row("nok", "visit", "30", "2026-05-05", "v1"));
    ASSERT_EQ(concerns().size(), 1u);
    const Json concern = concerns().at(0);
    EXPECT_EQ(concern["offer"].text(), "coaching");
    EXPECT_EQ(concern["trigger"].text(), "visit");
    EXPECT_EQ(concern["state"].text(), "asked");
    EXPECT_EQ(concern["policyVersion"].text(), "1.0.0");
    ASSERT_EQ(concern["records"].size(), 1u);
    EXPECT_EQ(house.ok("nok", "policies.facts")["rows"].at(0)["fact"], concern["records"].at(0));
    EXPECT_EQ(house.ok("nok", "discipline.mine")["concerns"].size(), 1u);
    const Json offer = Json::object({{"concern", concern["concern"]},
                                     {"person", "nok"},
                                     {"program", ""},
                                     {"outcome", "support"},
                                     {"reason", "to practise"},
                                     {"days", 14},
                                     {"steps", Json::list({"coaching"})}});
    house.ok("hanna", "discipline.screen", offer);
    EXPECT_EQ(house.refused("hanna", "discipline.screen", offer), "discipline.already-acted");
    EXPECT_EQ(house.ok("nok", "discipline.mine")["plans"].size(), 1u);

    // The offer confirms it, which asks once more; a further offer asks no more.
    Json rows = concerns();
    ASSERT_EQ(rows.size(), 2u);
    const Json& further = rows.at(1)["trigger"].text() == "concern-confirmed" ? rows.at(1) : rows.at(0);
    ASSERT_EQ(further["trigger"].text(), "concern-confirmed");
    house.ok("hanna", "discipline.screen",
             Json::object({{"concern", further["concern"]},
                           {"person", "nok"},
                           {"outcome", "support"},
                           {"reason", "to practise"},
                           {"days", 7},
                           {"steps", Json::list({"time"})}}));
    EXPECT_EQ(concerns().size(), 2u);
    house.expectDerivable();
}

TEST_F(FactsTest, NothingIsRaisedAboutWhoeverIsAwayAndAWithdrawnFactAsksNothing) {
    house.ok("hanna", "people.recordAbsence",
             Json::object({{"person", "nok"}, {"kind", "sickness"}, {"from", "2026-05-04"}, {"until", "2026-05-06"}}));
    report(row("nok", "visit", "30", "2026-05-05", "v1"));
    EXPECT_EQ(concerns().size(), 0u);
    report(row("som", "visit", "30", "2026-05-05", "v2"));
    ASSERT_EQ(concerns().size(), 1u);
    const std::int64_t fact = concerns().at(0)["records"].at(0).integer();
    house.ok("hanna", "policies.withdrawFact", Json::object({{"fact", fact}, {"reason", "a mistake"}}));
    EXPECT_EQ(concerns().at(0)["state"].text(), "set-aside");
    EXPECT_EQ(house.ok("som", "discipline.mine")["concerns"].size(), 0u);
    house.expectDerivable();
}

TEST_F(FactsTest, WhatMayNotBeAFactIsNamedRowByRow) {
    EXPECT_EQ(faultOf(row("nok", "practice", "1", "2026-05-05", "p")), "policies.fact-kind");
    EXPECT_EQ(faultOf(row("nok", "certified", "1", "2026-05-05", "p")), "policies.fact-kind");
    EXPECT_EQ(faultOf(row("nok", "concern-confirmed", "1", "2026-05-05", "p")), "policies.fact-kind");
    EXPECT_EQ(faultOf(row("nok", "visit", "101", "2026-05-05", "v")), "policies.fact-value");
    EXPECT_EQ(faultOf(row("nok", "visit", "9223372036854775807/9223372036854775807", "2026-05-05", "v")), "none");
    EXPECT_EQ(faultOf(row("nok", "visit", "0.5", "2026-05-05", "v")), "policies.fact-value");
    EXPECT_EQ(faultOf(row("nok", "visit", "50", "2026-05-11", "v")), "policies.fact-later");
    EXPECT_EQ(faultOf(row("hanna", "visit", "50", "2026-05-05", "v")), "policies.fact-own");
    EXPECT_EQ(faultOf(row("nok", "kpi", "50", "2026-05-05", "k")), "people.import-cell");
    EXPECT_EQ(faultOf(row("nok", "visit", "50", "2026-05-05", "")), "people.import-cell");
    EXPECT_EQ(house.refused("nok", "policies.reportFacts", Json::object({{"rows", Json::list()}})), "gate.not-allowed");
}

}  // namespace
