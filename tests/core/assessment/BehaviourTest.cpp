// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Behaviour.h"

#include <gtest/gtest.h>

namespace adab::assessment {
namespace {

Scored scored(Fraction mark) {
    return {mark, mark == Fraction(1) ? Verdict::Right : mark > Fraction(0) ? Verdict::Partly : Verdict::Wrong, {}};
}

TEST(Behaviour, namesAreReadBack) {
    for (const auto one : {Behaviour::Deferred, Behaviour::Immediate, Behaviour::Tries, Behaviour::Certainty})
        EXPECT_EQ(behaviourNamed(name(one)), one);
    EXPECT_EQ(behaviourNamed("other"), std::nullopt);
}

TEST(Behaviour, scoresAtTheEndAndWhereAsked) {
    for (int i = 0; i < kAttemptEvents; ++i) {
        const auto event = static_cast<AttemptEvent>(i);
        const bool end = event == AttemptEvent::Submit || event == AttemptEvent::TimeOver;
        for (const auto one : {Behaviour::Deferred, Behaviour::Certainty}) EXPECT_EQ(scoringAfter(one, event) == Scoring::ScoreNow, end);
        for (const auto one : {Behaviour::Immediate, Behaviour::Tries})
            EXPECT_EQ(scoringAfter(one, event) == Scoring::ScoreNow, end || event == AttemptEvent::Check);
    }
}

/// Gardner-Medwin's table, exactly.
TEST(Certainty, marksAreThoseOfThePaper) {
    const std::int64_t right[] = {1, 1, 2, 3};
    const std::int64_t wrong[] = {0, 0, -2, -6};
    for (std::int64_t stated = 0; stated <= 3; ++stated) {
        EXPECT_EQ(certaintyMark(Fraction(1), stated), Fraction(right[stated]));
        EXPECT_EQ(certaintyMark(Fraction(0), stated), Fraction(wrong[stated]));
        EXPECT_EQ(certaintyMark(Fraction(1, 3), stated), Fraction(right[stated], 3));
    }
    EXPECT_EQ(maxMarkOf(Behaviour::Certainty), Fraction(3));
    for (const auto one : {Behaviour::Deferred, Behaviour::Immediate, Behaviour::Tries}) EXPECT_EQ(maxMarkOf(one), Fraction(1));
}

/// It pays to state what one believes: 1 below 2/3, 2 from there to 4/5, 3 above.
TEST(Certainty, honestyPaysBest) {
    for (std::int64_t percent = 0; percent <= 100; ++percent) {
        const Fraction p(percent, 100);
        const auto expected = [&](std::int64_t stated) {
            return p * certaintyMark(Fraction(1), stated) + (Fraction(1) - p) * certaintyMark(Fraction(0), stated);
        };
        const std::int64_t honest = p < Fraction(2, 3) ? 1 : p < Fraction(4, 5) ? 2 : 3;
        for (std::int64_t stated = 1; stated <= 3; ++stated) EXPECT_LE(expected(stated), expected(honest)) << percent << " " << stated;
    }
}

TEST(Tries, eachTryBeforeCostsThePenaltyAndNothingGoesBelowNought) {
    const Fraction third(1, 3);
    EXPECT_EQ(markAfterTries(Fraction(1), third, 0), Fraction(1));
    EXPECT_EQ(markAfterTries(Fraction(1), third, 1), Fraction(2, 3));
    EXPECT_EQ(markAfterTries(Fraction(1), third, 3), Fraction(0));
    EXPECT_EQ(markAfterTries(Fraction(1, 2), third, 1), Fraction(1, 6));
    EXPECT_EQ(markAfterTries(Fraction(1, 2), third, 9), Fraction(0));
}

TEST(Check, everyBehaviour) {
    const BehaviourSettings deferred{Behaviour::Deferred, 1, Fraction(0)};
    const BehaviourSettings certainty{Behaviour::Certainty, 1, Fraction(0)};
    const BehaviourSettings immediate{Behaviour::Immediate, 1, Fraction(0)};
    const BehaviourSettings tries{Behaviour::Tries, 3, Fraction(1, 4)};
    for (const auto& settings : {deferred, certainty})
        EXPECT_EQ(check(settings, {}, scored(Fraction(1))).error().code, "assessment.check-not-here");
    EXPECT_EQ(check(immediate, {}, scored(Fraction(1, 2))).value(), (Checked{Fraction(1, 2), 0, true}));
    EXPECT_EQ(check(tries, {0, false}, scored(Fraction(0))).value(), (Checked{Fraction(0), 2, false}));
    EXPECT_EQ(check(tries, {1, false}, scored(Fraction(1, 2))).value(), (Checked{Fraction(1, 4), 1, false}));
    EXPECT_EQ(check(tries, {1, false}, scored(Fraction(1))).value(), (Checked{Fraction(3, 4), 0, true}));
    EXPECT_EQ(check(tries, {2, false}, scored(Fraction(1, 2))).value(), (Checked{Fraction(0), 0, true}));
    for (const auto& settings : {immediate, tries}) {
        EXPECT_EQ(check(settings, {1, true}, scored(Fraction(1))).error().code, "assessment.slot-finished");
        EXPECT_EQ(check(settings, {}, {Fraction(0), Verdict::Unanswered, {}}).error().code, "assessment.check-unanswered");
        EXPECT_EQ(check(settings, {}, {Fraction(0), Verdict::NeedsPerson, {}}).error().code, "assessment.check-needs-person");
        EXPECT_FALSE(change(settings, {1, true}));
        EXPECT_TRUE(change(settings, {1, false}));
    }
}

TEST(AtTheEnd, whatWasNotCheckedIsScoredAsIfItWere) {
    const BehaviourSettings tries{Behaviour::Tries, 3, Fraction(1, 4)};
    EXPECT_EQ(markAtEnd(tries, scored(Fraction(1)), 2, 0), Fraction(1, 2));
    EXPECT_EQ(markAtEnd({}, scored(Fraction(1)), 0, 3), Fraction(1));
    EXPECT_EQ(markAtEnd({Behaviour::Certainty, 1, Fraction(0)}, {Fraction(0), Verdict::Unanswered, {}}, 0, 3), Fraction(0));
    EXPECT_EQ(markAtEnd({Behaviour::Certainty, 1, Fraction(0)}, scored(Fraction(0)), 0, 3), Fraction(-6));
}

}  // namespace
}  // namespace adab::assessment
