// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/GradeRules.h"

#include <gtest/gtest.h>

namespace adab::assessment {
namespace {

Item single(std::string id, std::vector<std::string> rules) {
    Item item;
    item.id = std::move(id);
    item.options = {"a", "b"};
    item.key = {"a"};
    item.rules = std::move(rules);
    item.lesson = "lesson-" + item.id;
    return item;
}

TEST(GradeRules, passIsExact) {
    const Fraction pass(4, 5);
    EXPECT_EQ(outcomeOf(Fraction(8), Fraction(10), pass), Outcome::Passed);
    EXPECT_EQ(outcomeOf(Fraction(19'999), Fraction(25'000), pass), Outcome::NotPassed);  // 79.996 %
    EXPECT_EQ(outcomeOf(Fraction(20'000), Fraction(25'000), pass), Outcome::Passed);
    EXPECT_EQ(outcomeOf(Fraction(0), Fraction(0), pass), Outcome::NotPassed);
}

TEST(GradeRules, justBelowIsNeverShownAsThePassMark) {
    const Grade grade{Fraction(19'999), Fraction(25'000), {}};
    EXPECT_EQ(grade.percent(), 79);
    const Grade full{Fraction(1, 3) + Fraction(1, 3) + Fraction(1, 3), Fraction(1), {}};
    EXPECT_EQ(full.percent(), 100);
}

TEST(GradeRules, whatIsNotAnsweredEarnsNothingAndCounts) {
    const Item one = single("one", {"r"});
    const Item two = single("two", {"r"});
    const Grade result = grade({&one, &two}, {Chosen{{"a"}}, std::monostate{}});
    EXPECT_EQ(result.mark, Fraction(1));
    EXPECT_EQ(result.maxMark, Fraction(2));
    EXPECT_EQ(result.items[0].verdict, Verdict::Right);
    EXPECT_EQ(result.items[1].verdict, Verdict::Unanswered);
}

TEST(GradeRules, costlyRulesComeCostliestFirst) {
    const Item one = single("one", {"complaints.listen", "answers.honest"});
    const Item two = single("two", {"complaints.listen"});
    const Item three = single("three", {"presence.smile"});
    const auto costs = costlyRules({&one, &two, &three}, {"c", "c", "p"},
                                   {{Fraction(0), Verdict::Wrong}, {Fraction(1, 2), Verdict::Partly}, {Fraction(1), Verdict::Right}});
    ASSERT_EQ(costs.size(), 2u);
    EXPECT_EQ(costs[0].rule, "complaints.listen");
    EXPECT_EQ(costs[0].lost, Fraction(3, 2));
    EXPECT_EQ(costs[0].lesson, "lesson-one");
    EXPECT_EQ(costs[1].rule, "answers.honest");
}

}  // namespace
}  // namespace adab::assessment
