// SPDX-License-Identifier: GPL-3.0-or-later
// Points: every booking has two legs that sum to zero, a reason, and at most one counter-booking.
#include "policies/PoliciesService.h"
#include "rewards/RewardsService.h"
#include "rewards/RewardsStore.h"
#include "support/TrainedHouse.h"

#include <random>

using namespace adab;
using adab::test::TrainedHouse;

namespace {

TEST(Legs, SumToZeroAndTurnRound) {
    rewards::Booking booking;
    booking.booking = "b1";
    booking.person = "nok";
    booking.points = 100;
    const auto legs = rewards::legsOf(booking);
    ASSERT_EQ(legs.size(), 2u);
    EXPECT_EQ(legs[0], (rewards::Leg{"person:nok", 100}));
    EXPECT_EQ(legs[1], (rewards::Leg{"house:recognition", -100}));
    const auto back = rewards::reversalOf(booking, "b2");
    EXPECT_EQ(back.points, -100);
    EXPECT_EQ(back.reverses, "b1");
    EXPECT_EQ(rewards::legsOf(back)[1].points, 100);
    EXPECT_EQ(rewards::fromData(rewards::toData(back)).reverses, "b1");
}

struct RewardsTest : testing::Test {
    TrainedHouse house{{policies::registerPolicies, rewards::registerRewards}};

    void SetUp() override {
        house.installCourse();
        house.installProgram();
        house.addPerson("nok", "waiter", "2026-05-01");
    }
    void enact(const std::string& from = "2026-05-01") {
        house.installPolicy();
        house.ok("hanna", "policies.enact", Json::object({{"policy", "service-policy"}, {"from", from}}));
    }
    std::int64_t sum() { return rewards::sumOfAllAccounts(*house.database().session()); }
};

TEST_F(RewardsTest, CertifyingIsRewardedOnceWithItsReason) {
    enact();
    house.certify("nok");
    const Json mine = house.ok("nok", "rewards.mine");
    EXPECT_EQ(mine["balance"].integer(), 100);
    EXPECT_EQ(mine["month"].integer(), 100);
    ASSERT_EQ(mine["bookings"].size(), 1u);
    const Json& booking = mine["bookings"].at(0);
    EXPECT_EQ(booking["reasonText"].text(""), "100 points for being certified in “Welcome to service”.");
    EXPECT_EQ(booking["policyVersion"].text(""), "1.0.0");
    EXPECT_EQ(booking["rule"].text(""), "recognised");
    EXPECT_EQ(sum(), 0);
    house.passQuiz("nok");  // once more, and nothing follows
    EXPECT_EQ(house.ok("nok", "rewards.mine")["balance"].integer(), 100);
    EXPECT_EQ(house.okAt("nok", "rewards.mine", Json::object(), "2026-06-01T00:00:00Z")["month"].integer(), 0);
    EXPECT_EQ(house.okAt("nok", "rewards.mine", Json::object(), "2026-05-01T05:59:59.999Z")["balance"].integer(), 0);
    house.expectDerivable();
}

TEST_F(RewardsTest, NothingIsBookedForWhatWasTrueBeforeThePolicy) {
    house.certify("nok");
    enact();
    EXPECT_EQ(house.ok("nok", "rewards.mine")["balance"].integer(), 0);
}

TEST_F(RewardsTest, ARenewalInTimeHasItsOwnRule) {
    enact();
    house.certify("nok");
    house.setNow("2027-04-01T08:00:00Z");
    house.passQuiz("nok");
    house.acknowledge("nok");
    EXPECT_EQ(house.ok("nok", "rewards.mine")["balance"].integer(), 150);
    EXPECT_EQ(house.ok("nok", "rewards.mine")["month"].integer(), 50);
}

TEST_F(RewardsTest, ABookingIsUndoneByACounterBookingOnly) {
    enact();
    house.certify("nok");
    const std::string booking = house.ok("nok", "rewards.mine")["bookings"].at(0)["booking"].text("");
    const Json undo = Json::object({{"booking", booking}, {"reason", "entered for somebody else"}});
    EXPECT_EQ(house.refused("nok", "rewards.reverse", undo), "gate.not-allowed");
    EXPECT_EQ(house.refused("hanna", "rewards.reverse", Json::object({{"booking", "none"}, {"reason", "x"}})), "rewards.unknown-booking");
    EXPECT_EQ(house.refused("hanna", "rewards.reverse", Json::object({{"booking", booking}, {"reason", ""}})), "rewards.reason-missing");
    const std::string back = house.ok("hanna", "rewards.reverse", undo)["booking"].text("");
    EXPECT_EQ(house.refused("hanna", "rewards.reverse", undo), "rewards.already-reversed");
    EXPECT_EQ(house.refused("hanna", "rewards.reverse", Json::object({{"booking", back}, {"reason", "x"}})), "rewards.unknown-booking");
    const Json mine = house.ok("nok", "rewards.mine");
    EXPECT_EQ(mine["balance"].integer(), 0);
    EXPECT_EQ(mine["bookings"].size(), 2u) << "what was booked stays in the book";
    EXPECT_EQ(sum(), 0);
    house.expectDerivable();
}

TEST_F(RewardsTest, TheBooksBalanceAfterEveryRecord) {
    enact();
    std::mt19937 random(7);
    const auto any = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    std::vector<std::string> people{"nok"};
    Instant now = Instant::parse("2026-05-01T06:00:00Z").value();
    int booked = 0;
    int undone = 0;
    for (int step = 0; step < 120; ++step) {
        now = now.plusMs(any(40) * base::kDayMs + 1);
        house.clock().set(now);
        const std::string who = people[static_cast<std::size_t>(any(static_cast<int>(people.size())))];
        switch (any(4)) {
            case 0:
                people.push_back("p" + std::to_string(people.size()));
                house.addPerson(people.back(), "waiter", Zone("Asia/Tehran").dateOf(now).iso());
                break;
            case 1:
            case 2: house.certify(who); break;
            default: {
                const Json bookings = house.ok("hanna", "rewards.mine", Json::object({{"person", who}}))["bookings"];
                if (bookings.size() == 0) break;
                const Json args = Json::object(
                    {{"booking", bookings.at(static_cast<std::size_t>(any(static_cast<int>(bookings.size()))))["booking"].text("")},
                     {"reason", "because"}});
                if (house.answer("hanna", {"rewards.reverse", args, "", {}, {}, {}}).ok()) ++undone;
            }
        }
        ASSERT_EQ(sum(), 0) << "after step " << step;
    }
    const auto session = house.database().session();
    std::int64_t held = 0;
    for (const auto& who : people) {
        const std::int64_t balance = rewards::balanceOf(*session, rewards::accountOf(who));
        EXPECT_EQ(house.ok("hanna", "rewards.mine", Json::object({{"person", who}}))["balance"].integer(), balance);
        held += balance;
        booked += static_cast<int>(rewards::bookingsOf(*session, who, now, std::nullopt).size());
    }
    EXPECT_EQ(rewards::balanceOf(*session, rewards::kHouseAccount), -held);
    EXPECT_GE(booked, 20);
    EXPECT_GE(undone, 5);
    house.expectDerivable();
}

}  // namespace
