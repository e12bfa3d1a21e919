// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AttemptRules.h"

#include <gtest/gtest.h>

#include <map>

namespace adab::assessment {
namespace {

using S = AttemptState;
using E = AttemptEvent;

const std::vector<S> kStates{S::NotStarted, S::InProgress, S::Submitted, S::NeedsGrading, S::Graded, S::Abandoned, S::Annulled};
const std::vector<E> kEvents{E::Start, E::SaveResponse, E::Submit, E::TimeOver, E::AskGrader, E::Grade, E::Abandon, E::Annul};

TEST(AttemptRules, everyPairOfStateAndEvent) {
    const std::map<std::pair<S, E>, S> allowed{
        {{S::NotStarted, E::Start}, S::InProgress},      {{S::InProgress, E::SaveResponse}, S::InProgress},
        {{S::InProgress, E::Submit}, S::Submitted},      {{S::InProgress, E::TimeOver}, S::Submitted},
        {{S::InProgress, E::Abandon}, S::Abandoned},     {{S::InProgress, E::Annul}, S::Annulled},
        {{S::Submitted, E::AskGrader}, S::NeedsGrading}, {{S::Submitted, E::Grade}, S::Graded},
        {{S::Submitted, E::Annul}, S::Annulled},         {{S::NeedsGrading, E::Grade}, S::Graded},
        {{S::NeedsGrading, E::Annul}, S::Annulled},      {{S::Graded, E::Annul}, S::Annulled},
        {{S::Abandoned, E::Annul}, S::Annulled},
    };
    const std::map<S, std::string> refusal{
        {S::NotStarted, "assessment.not-started"},      {S::InProgress, "assessment.not-submitted"},
        {S::Submitted, "assessment.already-submitted"}, {S::NeedsGrading, "assessment.already-submitted"},
        {S::Graded, "assessment.already-graded"},       {S::Abandoned, "assessment.abandoned"},
        {S::Annulled, "assessment.annulled"},
    };
    for (const S state : kStates)
        for (const E event : kEvents) {
            SCOPED_TRACE(std::string(name(state)) + " × " + std::string(name(event)));
            const auto result = next(state, event);
            const auto expected = allowed.find({state, event});
            ASSERT_EQ(static_cast<bool>(result), expected != allowed.end());
            if (result) {
                EXPECT_EQ(result.value(), expected->second);
            } else {
                const bool startsTwice = state == S::InProgress && event == E::Start;
                EXPECT_EQ(result.error().code, startsTwice ? "assessment.already-started" : refusal.at(state));
            }
        }
}

TEST(AttemptRules, reviewOpensWithTheGradeAndNeverBefore) {
    for (const S state : kStates) EXPECT_EQ(reviewOf(state) == Review::Open, state == S::Graded) << name(state);
}

TEST(AttemptRules, timeIsOverFromTheDeadlineOnToTheMillisecond) {
    const AttemptTimes times{{1'000}, Instant{61'000}, {1'000}};
    EXPECT_EQ(timeOf(times, {60'999}), Time::Left);
    EXPECT_EQ(timeOf(times, {61'000}), Time::Over);
    EXPECT_EQ(remainingMs(times, {1'000}), 60'000);
    EXPECT_EQ(remainingMs(times, {60'999}), 1);
    EXPECT_EQ(remainingMs(times, {70'000}), 0);
    const AttemptTimes unlimited{{1'000}, std::nullopt, {1'000}};
    EXPECT_EQ(timeOf(unlimited, {9'999'999'999'999}), Time::Left);
    EXPECT_EQ(remainingMs(unlimited, {2'000}), std::nullopt);
}

TEST(AttemptRules, aClockSetBackGivesNobodyTimeAndIsFlagged) {
    const AttemptTimes times{{1'000}, Instant{61'000}, {40'000}};
    const auto back = clockOf(times, {2'000});
    EXPECT_EQ(back.now.ms, 40'000);
    EXPECT_EQ(back.step, AttemptClock::Step::Back);
    EXPECT_EQ(clockOf(times, {40'000}).step, AttemptClock::Step::None);
    EXPECT_EQ(clockOf(times, {40'001}).now.ms, 40'001);
}

class Admissions : public ::testing::Test {
protected:
    static constexpr std::int64_t kHour = base::kHourMs;
    const AttemptLimits limits{3, 4 * kHour};
    static Sitting failed(std::int64_t hour) { return {{hour * kHour}, Instant{hour * kHour + 1}, false, false}; }
    static Sitting passed(std::int64_t hour) { return {{hour * kHour}, Instant{hour * kHour + 1}, true, false}; }
};

TEST_F(Admissions, theFirstIsOpen) {
    const auto allowance = allowanceOf({}, limits, {0});
    EXPECT_EQ(allowance.admission, Admission::Open);
    EXPECT_EQ(allowance.left, 3);
}

TEST_F(Admissions, anOpenAttemptComesFirst) {
    EXPECT_EQ(allowanceOf({{{0}, std::nullopt, false, false}}, limits, {1}).admission, Admission::InProgress);
}

TEST_F(Admissions, coolDownRunsFromSubmissionToTheMillisecond) {
    const Instant opens{1 + 4 * kHour};
    const auto before = allowanceOf({failed(0)}, limits, opens.plusMs(-1));
    EXPECT_EQ(before.admission, Admission::CoolingDown);
    EXPECT_EQ(before.opensAt, opens);
    EXPECT_EQ(allowanceOf({failed(0)}, limits, opens).admission, Admission::Open);
    EXPECT_EQ(allowanceOf({failed(0)}, limits, opens).left, 2);
}

TEST_F(Admissions, afterTheLastNoneIsLeft) {
    const std::vector<Sitting> three{failed(0), failed(10), failed(20)};
    EXPECT_EQ(allowanceOf(three, limits, {1000 * kHour}).admission, Admission::NoneLeft);
    EXPECT_EQ(allowanceOf(three, {}, {1000 * kHour}).admission, Admission::Open);
    EXPECT_EQ(allowanceOf(three, {}, {1000 * kHour}).left, std::nullopt);
}

TEST_F(Admissions, aPassBeginsTheCountAfresh) {
    const auto allowance = allowanceOf({failed(0), failed(10), passed(20), failed(30)}, limits, {1000 * kHour});
    EXPECT_EQ(allowance.admission, Admission::Open);
    EXPECT_EQ(allowance.left, 2);
}

TEST_F(Admissions, annulledOnesDoNotCount) {
    Sitting annulled = failed(20);
    annulled.annulled = true;
    EXPECT_EQ(allowanceOf({failed(0), failed(10), annulled}, limits, {20 * kHour + 2}).left, 1);
    EXPECT_EQ(allowanceOf({failed(0), failed(10), annulled}, limits, {20 * kHour + 2}).admission, Admission::Open);
}

}  // namespace
}  // namespace adab::assessment
