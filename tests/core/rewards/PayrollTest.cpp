// SPDX-License-Identifier: GPL-3.0-or-later
// The bonus as of a payroll day: each grant once, corrections in the next, caps, and nothing ever taken back.
#include "rewards/Payroll.h"

#include "policies/PoliciesService.h"
#include "rewards/RewardsService.h"
#include "rewards/RewardsStore.h"
#include "support/TrainedHouse.h"

#include <random>

using namespace adab;
using namespace adab::rewards;

namespace {

Instant at(int day, int hour = 12) { return Instant{(std::int64_t{20'000} + day) * base::kDayMs + hour * base::kHourMs}; }

Grant bonus(const std::string& id, int earned, int recorded, int percent = 5) {
    Grant grant;
    grant.grant = id;
    grant.person = "nok";
    grant.percent = percent;
    grant.policy = "p";
    grant.at = at(earned);
    grant.recordedAt = at(recorded);
    return grant;
}
Payroll closed(int cutOff, std::vector<PayrollLine> lines) {
    Payroll payroll;
    payroll.payroll = "x";
    payroll.cutOffAt = at(cutOff, 0);
    payroll.lines = std::move(lines);
    return payroll;
}
using Lines = std::vector<PayrollLine>;

TEST(LinesOf, WhatWasEarnedBeforeTheCutOffIsPaidOnce) {
    const std::vector<Grant> grants{bonus("a", 1, 1), bonus("b", 29, 29), bonus("c", 30, 30)};
    const Lines first = linesOf(grants, {}, {}, at(30, 0), at(31));
    EXPECT_EQ(first, (Lines{{"a", "nok", LineKind::Earned, 5}, {"b", "nok", LineKind::Earned, 5}}));
    EXPECT_EQ(linesOf(grants, {closed(30, first)}, {}, at(60, 0), at(61)), (Lines{{"c", "nok", LineKind::Earned, 5}}));
}

TEST(LinesOf, WhatIsRecordedLateIsACorrectionOfTheNext) {
    const std::vector<Grant> grants{bonus("late", 10, 40)};
    EXPECT_TRUE(linesOf(grants, {}, {}, at(30, 0), at(31)).empty()) << "not known yet";
    EXPECT_EQ(linesOf(grants, {closed(30, {})}, {}, at(60, 0), at(61)), (Lines{{"late", "nok", LineKind::Correction, 5}}));
}

TEST(LinesOf, WhatFellBeforeIsNotPaidAndWhatFellAfterIsKept) {
    Grant fell = bonus("a", 1, 1);
    fell.withdrawnAt = at(20);
    EXPECT_TRUE(linesOf({fell}, {}, {}, at(30, 0), at(31)).empty());
    fell.withdrawnAt = at(40);
    const Lines first = linesOf({fell}, {}, {}, at(30, 0), at(31));
    ASSERT_EQ(first.size(), 1u);
    const Lines second = linesOf({fell}, {closed(30, first)}, {}, at(60, 0), at(61));
    EXPECT_EQ(second, (Lines{{"a", "nok", LineKind::Kept, 0}})) << "nothing claws back wages";
    EXPECT_TRUE(linesOf({fell}, {closed(30, first), closed(60, second)}, {}, at(90, 0), at(91)).empty()) << "said once";
}

TEST(LinesOf, TheCapHoldsAPayrollAndPolicyButNoCorrection) {
    std::vector<Grant> grants{bonus("a", 31, 31, 6), bonus("b", 32, 32, 6), bonus("c", 33, 33, 6), bonus("old", 3, 40, 6)};
    for (Grant& grant : grants) grant.mostPercent = 8;
    const Lines lines = linesOf(grants, {closed(30, {})}, {}, at(60, 0), at(61));
    EXPECT_EQ(lines, (Lines{{"old", "nok", LineKind::Correction, 6},
                            {"a", "nok", LineKind::Earned, 6},
                            {"b", "nok", LineKind::Earned, 2},
                            {"c", "nok", LineKind::Earned, 0}}));
}

TEST(LinesOf, AHeldBonusWaitsAndComesAsACorrectionWhenItIsReleasedOrOver) {
    const std::vector<Grant> grants{bonus("a", 10, 10)};
    BonusHold hold{"nok", at(5), at(70), std::nullopt};
    EXPECT_TRUE(linesOf(grants, {}, {hold}, at(30, 0), at(31)).empty());
    EXPECT_EQ(linesOf(grants, {}, {BonusHold{"som", at(5), at(70), std::nullopt}}, at(30, 0), at(31)).size(), 1u) << "somebody else's";
    hold.releasedAt = at(45);
    EXPECT_EQ(linesOf(grants, {closed(30, {})}, {hold}, at(60, 0), at(61)), (Lines{{"a", "nok", LineKind::Correction, 5}}));
    hold.releasedAt.reset();
    EXPECT_TRUE(linesOf(grants, {closed(30, {})}, {hold}, at(60, 0), at(61)).empty());
    EXPECT_EQ(linesOf(grants, {closed(30, {}), closed(60, {})}, {hold}, at(90, 0), at(91)).size(), 1u) << "it is over";
}

TEST(LinesOf, NeverTakesBackAndPaysEachGrantOnce) {
    std::mt19937 random(17);
    const auto any = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    for (int round = 0; round < 300; ++round) {
        std::vector<Grant> grants;
        for (int i = 0; i < 20; ++i) {
            Grant grant = bonus("g" + std::to_string(i), any(150), 0, 1 + any(9));
            grant.person = "p" + std::to_string(any(3));
            grant.recordedAt = grant.at.plusMs(any(60) * base::kDayMs);
            if (any(3) == 0) grant.withdrawnAt = grant.recordedAt.plusMs(any(60) * base::kDayMs);
            if (any(2) == 0) grant.mostPercent = 10;
            grants.push_back(grant);
        }
        const std::vector<BonusHold> holds{{"p0", at(any(100)), at(100 + any(50)), std::nullopt}};
        std::vector<Payroll> before;
        std::map<std::string, int> times;
        for (int month = 1; month <= 8; ++month) {
            const Lines lines = linesOf(grants, before, holds, at(30 * month, 0), at(30 * month + 1));
            for (const PayrollLine& line : lines) {
                EXPECT_GE(line.percent, 0);
                if (line.kind != LineKind::Kept) ++times[line.grant];
                EXPECT_EQ(times[line.grant], 1) << line.grant << ": paid once, and kept only what was paid";
            }
            before.push_back(closed(30 * month, lines));
        }
        for (const Grant& grant : grants) {
            EXPECT_TRUE(grant.withdrawnAt || times[grant.grant] == 1) << "everything earned is paid in the end";
        }
    }
}

TEST(CsvOf, QuotesAndTakesFormulasForText) {
    EXPECT_EQ(csvOf({{"a", "b,c", "d\"e"}, {"=1+1", "-2", ""}}), "a,\"b,c\",\"d\"\"e\"\r\n'=1+1,'-2,\r\n");
}

// ---- at the gate ----

class PayrollTest : public testing::Test {
protected:
    PayrollTest() {
        house.install({{"pack.yaml",
                        "kind: policy\nid: quality\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\ncaps: {points_per_month: 50, "
                        "bonus_percent: 8}\nrules:\n"
                        "  - {id: visit, trigger: visit, at_least: 80, effect: {kind: bonus, percent: 5}}\n"
                        "  - {id: points, trigger: visit, at_least: 80, effect: {kind: points, points: 30}}\n"
                        "  - {id: idea, trigger: idea-adopted, when: {first_time: true}, effect: {kind: nomination}}\n"},
                       {"en/policy.yaml",
                        "title: Q\nrules:\n  visit: {title: V, plain: A good visit.}\n  points: {title: P, plain: p}\n  idea: {title: I, "
                        "plain: i}\n"}});
        house.ok("hanna", "policies.enact", Json::object({{"policy", "quality"}, {"from", "2026-05-02"}}));
        house.addPerson("nok", "waiter", "2026-04-01");
        house.addPerson("som", "waiter", "2026-04-01");
    }
    void report(const std::string& kind, const std::string& value, const std::string& on, const std::string& person = "nok") {
        const Json row = Json::object({{"person", person}, {"kind", kind}, {"value", value}, {"on", on}, {"reference", kind + on}});
        const Json answer = house.ok("hanna", "policies.reportFacts", Json::object({{"rows", Json::list({row})}}));
        ASSERT_EQ(answer["created"].integer(), 1);
    }
    static Json month(const char* payday, const char* cutOff) { return Json::object({{"payday", payday}, {"cutOff", cutOff}}); }

    test::TrainedHouse house{{policies::registerPolicies, rewards::registerRewards}};
};

TEST_F(PayrollTest, IsClosedExportedAndCorrected) {
    house.setNow("2026-06-01T08:00:00Z");
    report("visit", "90", "2026-05-10");
    report("visit", "90", "2026-05-12");
    const Json open = house.ok("hanna", "rewards.payroll", month("2026-06-05", "2026-05-31"));
    EXPECT_EQ(open["state"].text(), "open");
    ASSERT_EQ(open["rows"].size(), 2u);
    EXPECT_EQ(open["rows"].at(0)["percent"].integer(), 5);
    EXPECT_EQ(open["rows"].at(1)["percent"].integer(), 3) << "8 is the most";
    EXPECT_EQ(open["rows"].at(0)["reasonText"].text(), "A good visit.");
    EXPECT_EQ(house.refused("hanna", "rewards.closePayroll", month("2026-05-30", "2026-05-31")), "rewards.payday-early");
    EXPECT_EQ(house.refused("hanna", "rewards.closePayroll", month("2026-06-05", "2026-06-01")), "rewards.cut-off-later");
    EXPECT_EQ(house.refused("nok", "rewards.closePayroll", month("2026-06-05", "2026-05-31")), "gate.not-allowed");
    EXPECT_EQ(house.ok("hanna", "rewards.closePayroll", month("2026-06-05", "2026-05-31"))["lines"].integer(), 2);
    EXPECT_EQ(house.refused("hanna", "rewards.closePayroll", month("2026-06-06", "2026-05-31")), "rewards.cut-off-closed");

    const std::string csv = house.ok("hanna", "rewards.payrollFile", Json::object({{"payday", "2026-06-05"}}))["csv"].text();
    EXPECT_NE(csv.find("2026-06-05,2026-05-31,nok,nok,earned,5,2026-05-10,quality,1.0.0,visit,"), std::string::npos) << csv;
    EXPECT_EQ(house.ok("nok", "rewards.mine")["grants"].at(0)["payday"].text(), "2026-06-05");

    // A visit of May comes to light in June, and one that was paid falls.
    house.setNow("2026-07-01T08:00:00Z");
    report("visit", "85", "2026-05-20");
    const std::int64_t fact = house.ok("nok", "policies.facts")["rows"].at(0)["fact"].integer();
    house.ok("hanna", "policies.withdrawFact", Json::object({{"fact", fact}, {"reason", "another waiter"}}));
    house.ok("hanna", "rewards.closePayroll", month("2026-07-05", "2026-06-30"));
    const Json june = house.ok("hanna", "rewards.payroll", Json::object({{"payday", "2026-07-05"}}));
    EXPECT_EQ(june["state"].text(), "closed");
    std::map<std::string, std::int64_t> percents;
    for (const auto& row : june["rows"].items()) percents[row["kind"].text()] += row["percent"].integer();
    EXPECT_EQ(percents, (std::map<std::string, std::int64_t>{{"correction", 5}, {"kept", 0}}));
    EXPECT_EQ(house.ok("hanna", "rewards.payroll", Json::object({{"payday", "2026-06-05"}}))["rows"].size(), 2u) << "closed is closed";
    EXPECT_EQ(house.ok("nok", "rewards.mine")["grants"].size(), 2u) << "two stand";
    house.expectDerivable();
}

TEST_F(PayrollTest, PointsStopAtTheLimitOfTheirMonthAndSaySo) {
    house.setNow("2026-06-10T08:00:00Z");
    report("visit", "90", "2026-05-10");
    report("visit", "90", "2026-05-12");
    report("visit", "90", "2026-05-14");
    report("visit", "90", "2026-06-02");
    const Json mine = house.ok("nok", "rewards.mine");
    EXPECT_EQ(mine["balance"].integer(), 80) << "50 of May and 30 of June";
    EXPECT_EQ(mine["month"].integer(), 30);
    std::int64_t capped = 0;
    for (const auto& booking : mine["bookings"].items()) capped += booking["capped"].integer(0);
    EXPECT_EQ(capped, 40);
    EXPECT_EQ(rewards::sumOfAllAccounts(*house.database().session()), 0);
    house.expectDerivable();
}

TEST_F(PayrollTest, WhatComesNextIsToldWithItsReason) {
    house.setNow("2026-06-10T08:00:00Z");
    EXPECT_EQ(house.ok("nok", "rewards.mine")["next"].size(), 3u);
    report("idea-adopted", "", "2026-06-02");
    const Json mine = house.ok("nok", "rewards.mine");
    EXPECT_EQ(mine["grants"].at(0)["kind"].text(), "nomination");
    EXPECT_EQ(mine["next"].size(), 2u) << "the first idea was the first";
    EXPECT_EQ(mine["next"].at(0)["reasonText"].text(), "A good visit.");
    const Json all = house.ok("hanna", "rewards.all")["rows"];
    EXPECT_EQ(all.at(1)["person"].text(), "nok");
    EXPECT_EQ(all.at(1)["nominations"].integer(), 1);
}

TEST_F(PayrollTest, ColleaguesAreThoseOfTheSameSite) {
    house.addPerson("liz", "waiter", "2026-04-01", "london");
    const Json rows = house.ok("nok", "rewards.colleagues")["rows"];
    std::set<std::string> found;
    for (const auto& row : rows.items()) found.insert(row["person"].text());
    EXPECT_EQ(found, (std::set<std::string>{"hanna", "som"}));
}

}  // namespace
