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

SlotMark marked(std::int64_t slot, Fraction mark, Verdict verdict) { return {slot, mark, Fraction(1), verdict}; }

TEST(GradeRules, passIsExact) {
    const Fraction pass(4, 5);
    EXPECT_EQ(outcomeOf(Fraction(8), Fraction(10), pass), Outcome::Passed);
    EXPECT_EQ(outcomeOf(Fraction(19'999), Fraction(25'000), pass), Outcome::NotPassed);  // 79.996 %
    EXPECT_EQ(outcomeOf(Fraction(20'000), Fraction(25'000), pass), Outcome::Passed);
    EXPECT_EQ(outcomeOf(Fraction(0), Fraction(0), pass), Outcome::NotPassed);
}

TEST(GradeRules, justBelowIsNeverShownAsThePassMark) {
    EXPECT_EQ(percentOf(Fraction(19'999), Fraction(25'000)), 79);
    EXPECT_EQ(percentOf(Fraction(1, 3) + Fraction(1, 3) + Fraction(1, 3), Fraction(1)), 100);
    EXPECT_EQ(percentOf(Fraction(-2), Fraction(30)), 0);
    EXPECT_EQ(percentOf(Fraction(1), Fraction(0)), 0);
    // Whatever the marks: what is shown reaches the pass mark exactly where it is reached.
    for (std::int64_t max = 1; max <= 60; ++max)
        for (std::int64_t mark = 0; mark <= max; ++mark)
            for (const std::int64_t pass : {50, 60, 67, 75, 80, 90, 100})
                EXPECT_EQ(percentOf(Fraction(mark), Fraction(max)) >= pass,
                          outcomeOf(Fraction(mark), Fraction(max), Fraction(pass, 100)) == Outcome::Passed)
                    << mark << "/" << max << " at " << pass;
}

TEST(GradeRules, aMarkIsTheShareByBehaviourTimesTheWeight) {
    const Item item = single("one", {"r"});
    const Scored half{Fraction(1, 2), Verdict::Partly, {}};
    Answered answered{&item, {}, 0, 0, Fraction(2)};
    EXPECT_EQ(markOf({}, 1, answered, half).mark, Fraction(1));
    EXPECT_EQ(markOf({}, 1, answered, half).maxMark, Fraction(2));
    answered.certainty = 3;
    const BehaviourSettings certain{Behaviour::Certainty, 1, Fraction(0)};
    EXPECT_EQ(markOf(certain, 1, answered, half).mark, Fraction(3));
    EXPECT_EQ(markOf(certain, 1, answered, half).maxMark, Fraction(6));
    EXPECT_EQ(markOf(certain, 1, answered, {Fraction(0), Verdict::Wrong, {}}).mark, Fraction(-12));
    EXPECT_EQ(markOf(certain, 1, answered, {Fraction(0), Verdict::Unanswered, {}}).mark, Fraction(0));
}

TEST(GradeRules, aMarkSurvivesItsRecord) {
    for (const auto by : {SlotMark::By::Kind, SlotMark::By::Grader, SlotMark::By::Override}) {
        const SlotMark mark{4, Fraction(-2, 3), Fraction(3), Verdict::Wrong, by};
        Json json = Json::object();
        addTo(json, mark);
        EXPECT_EQ(slotMarkFromJson(json), mark);
    }
}

TEST(GradeRules, costlyRulesComeCostliestFirst) {
    const Item one = single("one", {"complaints.listen", "answers.honest"});
    const Item two = single("two", {"complaints.listen"});
    const Item three = single("three", {"presence.smile"});
    const auto costs = costlyRules(
        {&one, &two, &three}, {"c", "c", "p"},
        {marked(1, Fraction(0), Verdict::Wrong), marked(2, Fraction(1, 2), Verdict::Partly), marked(3, Fraction(1), Verdict::Right)});
    ASSERT_EQ(costs.size(), 2u);
    EXPECT_EQ(costs[0].rule, "complaints.listen");
    EXPECT_EQ(costs[0].lost, Fraction(3, 2));
    EXPECT_EQ(costs[0].lesson, "lesson-one");
    EXPECT_EQ(costs[1].rule, "answers.honest");
}

}  // namespace
}  // namespace adab::assessment
