// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AttemptRules.h"

#include <gtest/gtest.h>

#include <map>

namespace adab::assessment {
namespace {

using S = AttemptState;
using E = AttemptEvent;

const std::vector<S> kStates{S::NotStarted, S::InProgress, S::Submitted, S::NeedsGrading, S::Graded, S::Abandoned, S::Annulled};
const std::vector<E> kEvents{E::Start,     E::SaveResponse, E::Check,   E::Submit,  E::TimeOver, E::AskGrader,
                             E::GradeSlot, E::Grade,        E::Regrade, E::Abandon, E::Annul};

TEST(AttemptRules, everyPairOfStateAndEvent) {
    ASSERT_EQ(static_cast<int>(kStates.size()), kAttemptStates);
    ASSERT_EQ(static_cast<int>(kEvents.size()), kAttemptEvents);
    const std::map<std::pair<S, E>, S> allowed{
        {{S::NotStarted, E::Start}, S::InProgress},
        {{S::InProgress, E::SaveResponse}, S::InProgress},
        {{S::InProgress, E::Check}, S::InProgress},
        {{S::InProgress, E::Submit}, S::Submitted},
        {{S::InProgress, E::TimeOver}, S::Submitted},
        {{S::InProgress, E::Abandon}, S::Abandoned},
        {{S::InProgress, E::Annul}, S::Annulled},
        {{S::Submitted, E::AskGrader}, S::NeedsGrading},
        {{S::Submitted, E::Grade}, S::Graded},
        {{S::Submitted, E::Annul}, S::Annulled},
        {{S::NeedsGrading, E::GradeSlot}, S::NeedsGrading},
        {{S::NeedsGrading, E::Grade}, S::Graded},
        {{S::NeedsGrading, E::Annul}, S::Annulled},
        {{S::Graded, E::Regrade}, S::Graded},
        {{S::Graded, E::Annul}, S::Annulled},
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

TEST(AttemptRules, anExamMayHoldItsReviewBack) {
    const Instant closes{1'000};
    for (const S state : kStates)
        for (const auto opens : {ReviewOpens::Graded, ReviewOpens::Closed, ReviewOpens::Never})
            for (const std::int64_t now : {999, 1'000}) {
                const bool open = state == S::Graded && (opens == ReviewOpens::Graded || (opens == ReviewOpens::Closed && now == 1'000));
                EXPECT_EQ(reviewOf(state, opens, closes, {now}) == Review::Open, open) << name(state) << name(opens) << now;
            }
    EXPECT_EQ(reviewOf(S::Graded, ReviewOpens::Closed, std::nullopt, {0}), Review::Open);
}

TEST(AttemptRules, overdueByEveryPolicyToTheMillisecond) {
    const AttemptTimes plain{{0}, Instant{60'000}, {0}};
    const AttemptTimes grace{{0}, Instant{60'000}, {0}, Instant{90'000}};
    EXPECT_EQ(timeOf(grace, {59'999}), Time::Left);
    EXPECT_EQ(timeOf(grace, {60'000}), Time::Grace);
    EXPECT_EQ(timeOf(grace, {89'999}), Time::Grace);
    EXPECT_EQ(timeOf(grace, {90'000}), Time::Over);
    for (const auto overdue : {Overdue::Submit, Overdue::Grace, Overdue::Abandon})
        EXPECT_EQ(timeEffect(plain, overdue, {59'999}), std::nullopt);
    EXPECT_EQ(timeEffect(plain, Overdue::Submit, {60'000}), (TimeEffect{E::TimeOver, {60'000}}));
    EXPECT_EQ(timeEffect(plain, Overdue::Abandon, {70'000}), (TimeEffect{E::Abandon, {60'000}}));
    EXPECT_EQ(timeEffect(grace, Overdue::Grace, {89'999}), std::nullopt);
    EXPECT_EQ(timeEffect(grace, Overdue::Grace, {90'000}), (TimeEffect{E::Abandon, {90'000}}));
    for (const auto overdue : {Overdue::Submit, Overdue::Grace, Overdue::Abandon}) EXPECT_EQ(overdueNamed(name(overdue)), overdue);
}

/// The time left is a length and no time of day: whatever the zone, 30 minutes are 30 minutes (an LMS showed 59:59 at +03:30).
TEST(AttemptRules, theTimeLeftIsTheSameInEveryZone) {
    for (const char* name : {"UTC", "Asia/Tehran", "Asia/Kathmandu", "Asia/Bangkok", "Australia/Lord_Howe", "Europe/London"}) {
        const Zone zone(name);
        for (const char* day : {"2026-03-29", "2026-05-04", "2026-10-25"}) {
            const Instant start = zone.startOf(*Date::parse(day)).plusMs(30 * base::kMinuteMs);
            const auto deadline = deadlineOf(start, 30, windowOf(std::nullopt, std::nullopt, {}, zone), {});
            const AttemptTimes times{start, deadline, start};
            EXPECT_EQ(remainingMs(times, start), 30 * base::kMinuteMs) << name << day;
            EXPECT_EQ(remainingMs(times, start.plusMs(1)), 30 * base::kMinuteMs - 1) << name << day;
            EXPECT_EQ(remainingMs(times, start.plusMs(29 * base::kMinuteMs)), base::kMinuteMs) << name << day;
        }
    }
}

TEST(Accommodations, extraTimeBeatsLimitAndWindow) {
    const Instant start{0};
    const Window closing{std::nullopt, Instant{10 * base::kMinuteMs}};
    Accommodation more;
    EXPECT_EQ(deadlineOf(start, 20, {}, more), Instant{20 * base::kMinuteMs});
    EXPECT_EQ(deadlineOf(start, 20, closing, more), Instant{10 * base::kMinuteMs});
    EXPECT_EQ(deadlineOf(start, 0, closing, more), Instant{10 * base::kMinuteMs});
    EXPECT_EQ(deadlineOf(start, 0, {}, more), std::nullopt);
    more.extraPercent = 50;
    EXPECT_EQ(deadlineOf(start, 20, closing, more), Instant{30 * base::kMinuteMs});
    more.extraMinutes = 15;  // the longer of the two
    EXPECT_EQ(deadlineOf(start, 20, closing, more), Instant{35 * base::kMinuteMs});
    EXPECT_EQ(extraMs({"", 33, 0, false, false, {}, {}}, 10), 4 * base::kMinuteMs);  // 3.3 minutes, in whole ones
    more = {};
    more.largeType = true;  // no more time: the window holds
    EXPECT_EQ(deadlineOf(start, 20, closing, more), Instant{10 * base::kMinuteMs});
}

TEST(Accommodations, severalNeverTakeFromEachOther) {
    const Accommodation all = together({{"a", 25, 0, true, false, Date::parse("2026-05-04"), Date::parse("2026-05-06")},
                                        {"b", 10, 30, false, true, Date::parse("2026-05-02"), Date::parse("2026-05-05")}});
    EXPECT_EQ(all, (Accommodation{"a", 25, 30, true, true, Date::parse("2026-05-02"), Date::parse("2026-05-06")}));
    EXPECT_EQ(together({}), Accommodation{});
}

TEST(Accommodations, thePersonsOwnWindowStandsInPlaceOfTheExams) {
    for (const char* name : {"Asia/Tehran", "Asia/Kathmandu"}) {
        const Zone zone(name);
        Accommodation own;
        auto window = windowOf(Date::parse("2026-05-04"), Date::parse("2026-05-05"), own, zone);
        EXPECT_EQ(window.opens, zone.startOf(*Date::parse("2026-05-04")));
        EXPECT_EQ(window.closes, zone.startOf(*Date::parse("2026-05-06")));
        own.closes = Date::parse("2026-05-10");
        window = windowOf(Date::parse("2026-05-04"), Date::parse("2026-05-05"), own, zone);
        EXPECT_EQ(window.opens, zone.startOf(*Date::parse("2026-05-04")));
        EXPECT_EQ(window.closes, zone.startOf(*Date::parse("2026-05-11")));
    }
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

TEST_F(Admissions, grantedOnesAreAdded) {
    const std::vector<Sitting> three{failed(0), failed(10), failed(20)};
    AttemptLimits more = limits;
    more.granted = 1;
    EXPECT_EQ(allowanceOf(three, more, {1000 * kHour}).admission, Admission::Open);
    EXPECT_EQ(allowanceOf(three, more, {1000 * kHour}).left, 1);
    EXPECT_EQ(allowanceOf(three, more, {21 * kHour}).admission, Admission::CoolingDown);
}

TEST_F(Admissions, windowAndLockToTheMillisecond) {
    const Window window{Instant{100}, Instant{200}};
    const auto at = [&](std::int64_t now, Lock lock = Lock::None) { return allowanceOf({}, limits, window, lock, {now}); };
    EXPECT_EQ(at(99).admission, Admission::NotYetOpen);
    EXPECT_EQ(at(99).opensAt, Instant{100});
    EXPECT_EQ(at(100).admission, Admission::Open);
    EXPECT_EQ(at(199).admission, Admission::Open);
    EXPECT_EQ(at(200).admission, Admission::Closed);
    EXPECT_EQ(at(200).closedAt, Instant{200});
    EXPECT_EQ(at(150, Lock::Locked).admission, Admission::Locked);
    EXPECT_EQ(at(150, Lock::Unlocked).admission, Admission::Open);
    EXPECT_EQ(at(99, Lock::Locked).admission, Admission::NotYetOpen);
    // Cooling down beyond the close: there is nothing to wait for.
    EXPECT_EQ(allowanceOf({failed(0)}, limits, {std::nullopt, Instant{kHour}}, Lock::None, {2}).admission, Admission::Closed);
    // Waiting for the window and for the cool-down: the later counts.
    const Window late{Instant{2 * kHour}, std::nullopt};
    EXPECT_EQ(allowanceOf({failed(0)}, limits, late, Lock::None, {2}).opensAt, Instant{1 + 4 * kHour});
    EXPECT_EQ(allowanceOf({{{0}, std::nullopt, false, false}}, limits, window, Lock::Locked, {300}).admission, Admission::InProgress);
    EXPECT_EQ(allowanceOf({failed(0), failed(1), failed(2)}, limits, window, Lock::Locked, {300}).admission, Admission::NoneLeft);
}

}  // namespace
}  // namespace adab::assessment
