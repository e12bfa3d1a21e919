// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/DrawRules.h"
#include "base/Result.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace adab::assessment {
namespace {

ItemBank bankOf(const std::string& course, int count, ItemKind kind = ItemKind::SingleChoice) {
    ItemBank bank{course, "1.0.0", {}};
    for (int i = 0; i < count; ++i) {
        Item item;
        item.id = course + "-" + std::to_string(i);
        item.kind = kind;
        item.options = {"a", "b", "c", "d"};
        item.key = kind == ItemKind::Ordering ? item.options : std::vector<std::string>{"a"};
        bank.items.push_back(std::move(item));
    }
    return bank;
}

struct Draws : ::testing::Test {
    ItemBank presence = bankOf("presence", 8);
    ItemBank speech = bankOf("speech", 8, ItemKind::Ordering);
    std::map<std::string, const ItemBank*> banks{{"presence", &presence}, {"speech", &speech}};
    Exam exam;
    Draws() { exam.draw = {{"presence", 3}, {"speech", 2}}; }
};

TEST_F(Draws, theSameSeedDrawsTheSame) {
    EXPECT_EQ(draw(exam, banks, {}, "seed"), draw(exam, banks, {}, "seed"));
    EXPECT_NE(draw(exam, banks, {}, "seed"), draw(exam, banks, {}, "seed 2"));
}

TEST_F(Draws, takesAsManyOfEachCourseAsAskedAndNoneTwice) {
    for (int seed = 0; seed < 200; ++seed) {
        const auto drawn = draw(exam, banks, {}, std::to_string(seed));
        ASSERT_EQ(drawn.size(), 5u);
        std::set<std::string> items;
        for (const auto& one : drawn) items.insert(one.item);
        EXPECT_EQ(items.size(), 5u);
        EXPECT_EQ(std::count_if(drawn.begin(), drawn.end(), [](const DrawnItem& one) { return one.course == "presence"; }), 3);
    }
}

TEST_F(Draws, aRetakePrefersItemsNotYetSeen) {
    Exposure exposure;
    for (int i = 0; i < 5; ++i) exposure[{"presence", "presence-" + std::to_string(i)}] = 1;
    exposure[{"presence", "presence-0"}] = 2;
    for (int seed = 0; seed < 50; ++seed)
        for (const auto& one : draw(exam, banks, exposure, std::to_string(seed)))
            EXPECT_TRUE(one.course != "presence" || one.item >= "presence-5") << one.item;
    exam.draw = {{"presence", 7}};
    for (int seed = 0; seed < 50; ++seed)
        for (const auto& one : draw(exam, banks, exposure, std::to_string(seed))) EXPECT_NE(one.item, "presence-0");
}

TEST_F(Draws, anOrderingNeverLiesSolvedOnTheTable) {
    for (int seed = 0; seed < 500; ++seed)
        for (const auto& one : draw(exam, banks, {}, std::to_string(seed)))
            EXPECT_TRUE(one.kind != ItemKind::Ordering || one.options != (std::vector<std::string>{"a", "b", "c", "d"})) << seed;
}

TEST_F(Draws, aBankTooSmallIsRefusedAndNotDrawnShort) {
    exam.draw = {{"presence", 9}};
    try {
        draw(exam, banks, {}, "seed");
        FAIL();
    } catch (const Refused& refused) {
        EXPECT_EQ(refused.error().code, "assessment.bank-too-small");
    }
    exam.draw = {{"unknown", 1}};
    EXPECT_THROW(draw(exam, banks, {}, "seed"), Refused);
}

TEST_F(Draws, everyItemAndPlaceComesAboutEquallyOften) {
    std::map<std::string, int> drawnTimes;
    std::map<std::string, int> firstOption;
    constexpr int kDraws = 4'000;
    exam.draw = {{"presence", 4}};
    for (int seed = 0; seed < kDraws; ++seed)
        for (const auto& one : draw(exam, banks, {}, std::to_string(seed))) {
            ++drawnTimes[one.item];
            ++firstOption[one.options.front()];
        }
    for (const auto& [item, times] : drawnTimes) EXPECT_NEAR(times, kDraws / 2, 160) << item;  // 5 standard deviations
    for (const auto& [option, times] : firstOption) EXPECT_NEAR(times, kDraws, 280) << option;
}

}  // namespace
}  // namespace adab::assessment
