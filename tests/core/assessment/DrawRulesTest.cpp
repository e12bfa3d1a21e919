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

DrawPart cell(std::vector<std::string> courses, std::int64_t count, std::string rule = {}, int difficulty = 0,
              std::vector<ItemKind> kinds = {}) {
    return {std::move(courses), count, std::move(rule), difficulty, std::move(kinds)};
}

struct Draws : ::testing::Test {
    ItemBank presence = bankOf("presence", 8);
    ItemBank speech = bankOf("speech", 8, ItemKind::Ordering);
    Exam exam;
    DrawBasis basis;
    Draws() {
        exam.draw = {cell({"presence"}, 3), cell({"speech"}, 2)};
        basis.exam = &exam;
        basis.banks = {{"presence", &presence}, {"speech", &speech}};
    }
    std::string refusal(std::string_view seed = "seed") {
        try {
            draw(basis, seed);
            return {};
        } catch (const Refused& refused) {
            return refused.error().code + " " + toText(refused.error().arguments);
        }
    }
};

TEST_F(Draws, theSameSeedDrawsTheSame) {
    EXPECT_EQ(draw(basis, "seed"), draw(basis, "seed"));
    EXPECT_NE(draw(basis, "seed"), draw(basis, "seed 2"));
}

TEST_F(Draws, takesAsManyOfEachCourseAsAskedAndNoneTwice) {
    for (int seed = 0; seed < 200; ++seed) {
        const auto drawn = draw(basis, std::to_string(seed));
        ASSERT_EQ(drawn.size(), 5u);
        std::set<std::string> items;
        for (const auto& one : drawn) items.insert(one.item);
        EXPECT_EQ(items.size(), 5u);
        EXPECT_EQ(std::count_if(drawn.begin(), drawn.end(), [](const DrawnItem& one) { return one.course == "presence"; }), 3);
    }
}

TEST_F(Draws, aRetakePrefersItemsNotYetSeen) {
    for (int i = 0; i < 5; ++i) basis.seen[{"presence", "presence-" + std::to_string(i)}] = 1;
    basis.seen[{"presence", "presence-0"}] = 2;
    for (int seed = 0; seed < 50; ++seed)
        for (const auto& one : draw(basis, std::to_string(seed)))
            EXPECT_TRUE(one.course != "presence" || one.item >= "presence-5") << one.item;
    exam.draw = {cell({"presence"}, 7)};
    for (int seed = 0; seed < 50; ++seed)
        for (const auto& one : draw(basis, std::to_string(seed))) EXPECT_NE(one.item, "presence-0");
}

TEST_F(Draws, anOrderingNeverLiesSolvedOnTheTable) {
    for (int seed = 0; seed < 500; ++seed)
        for (const auto& one : draw(basis, std::to_string(seed)))
            EXPECT_TRUE(one.kind != ItemKind::Ordering || one.options != (std::vector<std::string>{"a", "b", "c", "d"})) << seed;
}

TEST_F(Draws, aBankTooSmallIsRefusedAndNotDrawnShort) {
    exam.draw = {cell({"presence"}, 9)};
    EXPECT_EQ(refusal(), R"(assessment.bank-too-small {"course":"presence","have":8,"need":9})");
    exam.draw = {cell({"unknown"}, 1)};
    EXPECT_EQ(refusal(), R"(assessment.bank-too-small {"course":"unknown","have":0,"need":1})");
}

TEST_F(Draws, aCellTakesOnlyWhatItAsksFor) {
    for (std::size_t i = 0; i < 8; ++i) {
        presence.items[i].difficulty = i < 4 ? 1 : 3;
        presence.items[i].rules = {i % 2 == 0 ? "presence.notice" : "presence.smile"};
        speech.items[i].rules = {"presence.notice"};
    }
    exam.draw = {cell({"presence"}, 2, "presence.notice", 3), cell({"presence", "speech"}, 3, "presence.notice", 0, {ItemKind::Ordering}),
                 cell({"presence"}, 1, {}, 1)};
    for (int seed = 0; seed < 100; ++seed) {
        int hardNotice = 0;
        int ordering = 0;
        int easy = 0;
        for (const auto& one : draw(basis, std::to_string(seed))) {
            const Item& item = *(one.course == "presence" ? presence : speech).find(one.item);
            hardNotice += one.course == "presence" && item.difficulty == 3 && item.rules.front() == "presence.notice";
            ordering += item.kind == ItemKind::Ordering;
            easy += one.course == "presence" && item.difficulty == 1;
        }
        EXPECT_EQ(hardNotice, 2);
        EXPECT_EQ(ordering, 3);
        EXPECT_EQ(easy, 1);
    }
    exam.draw = {cell({"presence"}, 2, "presence.notice", 3), cell({"presence"}, 3, "presence.notice", 1, {ItemKind::SingleChoice})};
    EXPECT_EQ(
        refusal(),
        R"(assessment.cell-too-small {"course":"presence","difficulty":"1","have":2,"kinds":"single-choice","need":3,"rule":"presence.notice"})");
}

/// Four items of which two fit the narrow cell: the wide one must leave them, in whatever order the cells stand.
TEST_F(Draws, overlappingCellsAreFilledWheneverTheyCanBe) {
    presence.items.resize(4);
    for (std::size_t i = 0; i < 4; ++i) presence.items[i].rules = {i < 2 ? "narrow" : "other"};
    for (const bool wideFirst : {true, false}) {
        exam.draw = {cell({"presence"}, 2), cell({"presence"}, 2, "narrow")};
        if (!wideFirst) std::swap(exam.draw[0], exam.draw[1]);
        for (int seed = 0; seed < 200; ++seed) EXPECT_EQ(draw(basis, std::to_string(seed)).size(), 4u);
    }
    exam.draw = {cell({"presence"}, 2), cell({"presence"}, 3, "narrow")};
    EXPECT_EQ(refusal().substr(0, 25), "assessment.cell-too-small");
    exam.draw = {cell({"presence"}, 3), cell({"presence"}, 2, "narrow")};
    EXPECT_FALSE(refusal().empty());
}

/// Every draw of random overlapping cells against an exhaustive search: refused exactly where no filling exists.
TEST_F(Draws, isRefusedOnlyWhereNoFillingExists) {
    DrawRandom random("blueprints");
    int possible = 0;
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        ItemBank bank = bankOf("bank", 5);
        for (auto& item : bank.items) {
            item.rules.clear();
            for (const char* rule : {"r1", "r2", "r3"})
                if (random.below(2) == 0) item.rules.push_back(rule);
        }
        exam.draw.clear();
        for (const char* rule : {"r1", "r2", "r3"})
            if (const auto count = static_cast<std::int64_t>(random.below(3)); count > 0) exam.draw.push_back(cell({"bank"}, count, rule));
        if (exam.draw.empty()) continue;
        basis.banks = {{"bank", &bank}};
        std::vector<const DrawPart*> places;
        for (const auto& part : exam.draw)
            for (std::int64_t i = 0; i < part.count; ++i) places.push_back(&part);
        std::vector<std::size_t> order{0, 1, 2, 3, 4};
        bool exists = false;
        if (places.size() <= order.size()) {
            do {
                bool all = true;
                for (std::size_t i = 0; i < places.size(); ++i) all = all && fits(*places[i], "bank", bank.items[order[i]]);
                exists = exists || all;
            } while (!exists && std::next_permutation(order.begin(), order.end()));
        }
        EXPECT_EQ(refusal(std::to_string(round)).empty(), exists) << round;
        ++(exists ? possible : refused);
    }
    EXPECT_GT(possible, 100);
    EXPECT_GT(refused, 30);
}

TEST_F(Draws, practiceItemsDescriptionsAndUnapprovedOnesNeverCount) {
    presence.items[0].use = Use::Practice;
    presence.items[1].maxMark = Fraction(0);
    basis.mayCount = [](const std::string&, const Item& item) { return item.id != "presence-2"; };
    exam.draw = {cell({"presence"}, 5)};
    for (int seed = 0; seed < 50; ++seed)
        for (const auto& one : draw(basis, std::to_string(seed))) EXPECT_GE(one.item, "presence-3");
    exam.draw = {cell({"presence"}, 6)};
    EXPECT_EQ(refusal(), R"(assessment.bank-too-small {"course":"presence","have":5,"need":6})");
}

/// 300 attempts of 3 items of 12 under a cap of 40 %: nowhere in the last 50 attempts is an item met more often.
TEST_F(Draws, theExposureCapHoldsWhereverTheBankAllowsIt) {
    ItemBank bank = bankOf("bank", 12);
    exam.draw = {cell({"bank"}, 3)};
    exam.exposure = {40, 50};
    basis.banks = {{"bank", &bank}};
    std::vector<std::vector<std::string>> history;
    for (int attempt = 0; attempt < 300; ++attempt) {
        basis.recent = {};
        const std::size_t from = history.size() > 50 ? history.size() - 50 : 0;
        for (std::size_t i = from; i < history.size(); ++i) {
            ++basis.recent.attempts;
            for (const auto& item : history[i]) ++basis.recent.times[{"bank", item}];
        }
        for (const auto& [item, times] : basis.recent.times)
            EXPECT_LE(times * 100, 40 * std::max(basis.recent.attempts, kFewestForCap)) << item.second;
        std::vector<std::string> met;
        for (const auto& one : draw(basis, std::to_string(attempt))) {
            EXPECT_FALSE(one.overCap);
            met.push_back(one.item);
        }
        history.push_back(std::move(met));
    }
}

TEST_F(Draws, aCapThatCannotHoldIsToldAndStopsNobody) {
    exam.draw = {cell({"presence"}, 8)};
    exam.exposure = {40, 50};
    basis.recent.attempts = 20;
    for (const auto& item : presence.items) basis.recent.times[{"presence", item.id}] = item.id == "presence-0" ? 1 : 20;
    const auto drawn = draw(basis, "seed");
    EXPECT_EQ(drawn.size(), 8u);
    EXPECT_EQ(std::count_if(drawn.begin(), drawn.end(), [](const DrawnItem& one) { return one.overCap; }), 7);
    exam.draw = {cell({"presence"}, 1)};
    for (int seed = 0; seed < 20; ++seed) EXPECT_EQ(draw(basis, std::to_string(seed)).front().item, "presence-0");
}

TEST(DrawRandom, isUniformEnough) {
    DrawRandom random("uniform");
    std::array<int, 6> counts{};
    for (int i = 0; i < 60'000; ++i) ++counts[random.below(6)];
    for (const int count : counts) EXPECT_NEAR(count, 10'000, 500);
}

}  // namespace
}  // namespace adab::assessment
