// SPDX-License-Identifier: GPL-3.0-or-later
// Random lives of attempts: whatever is tried in whatever order, the invariants hold, and the fold of the steps is the attempt.
#include "assessment/AttemptSteps.h"
#include "assessment/DrawRules.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <map>

namespace adab::assessment {
namespace {

/// A step as its record's data: what is written must read back as the same step.
Json dataOf(const Step& step) {
    Json data = Json::object();
    if (step.slot > 0) data.set("slot", step.slot);
    if (step.answer == Step::Answer::Given) data.set("response", Json::object({{"chosen", Json::list({"a"})}}));
    if (step.answer == Step::Answer::TakenBack) data.set("response", Json::object());
    if (step.flagged) data.set("flagged", *step.flagged);
    if (step.certainty) data.set("certainty", *step.certainty);
    if (step.clockBack) data.set("clockBack", true);
    if (step.finished) data.set("finished", true);
    if (step.event == AttemptEvent::TimeOver) data.set("by", "deadline");
    if (step.event == AttemptEvent::Check || step.event == AttemptEvent::GradeSlot) {
        for (const auto& mark : step.marks) addTo(data, mark);
        return data;
    }
    Json items = Json::list();
    for (const auto& mark : step.marks) {
        Json item = Json::object();
        addTo(item, mark);
        items.push(std::move(item));
    }
    if (!step.marks.empty()) data.set("items", std::move(items));
    return data;
}

Step throughItsRecord(const Step& step) {
    const AttemptEvent typed = step.event == AttemptEvent::TimeOver ? AttemptEvent::Submit : step.event;
    Step read = stepOf(typed, dataOf(step));
    read.at = step.at;
    read.when = step.when;
    read.seq = step.seq;
    read.record = step.record;
    return read;
}

class Life {
public:
    Life(DrawRandom& random, std::map<std::pair<AttemptState, AttemptEvent>, std::int64_t>& transitions)
        : m_random(random), m_transitions(transitions) {
        const Behaviour behaviours[] = {Behaviour::Deferred, Behaviour::Immediate, Behaviour::Tries, Behaviour::Certainty};
        m_setup.behaviour.behaviour = behaviours[random.below(4)];
        if (m_setup.behaviour.behaviour == Behaviour::Tries) m_setup.behaviour = {Behaviour::Tries, 3, Fraction(1, 3)};
        const Overdue policies[] = {Overdue::Submit, Overdue::Grace, Overdue::Abandon};
        m_setup.overdue = policies[random.below(3)];
        m_setup.pass = Fraction(4, 5);
        m_setup.startedAt = Instant{1'000'000};
        if (random.below(4) > 0) {
            m_setup.deadline = m_setup.startedAt.plusMs(20'000);
            if (m_setup.overdue == Overdue::Grace) m_setup.graceUntil = m_setup.deadline->plusMs(5'000);
        }
        const auto slots = 1 + random.below(4);
        for (std::uint64_t i = 0; i < slots; ++i) m_setup.weights.push_back(Fraction(static_cast<std::int64_t>(1 + random.below(3))));
        m_now = m_setup.startedAt;
    }

    void live(int commands) {
        // Nothing befalls what was annulled; that is tried a few times and not until the end.
        for (int i = 0, after = 0; i < commands && after < 3; ++i) {
            attemptOne();
            if (m_attempt.state == AttemptState::Annulled) ++after;
        }
        EXPECT_EQ(fold(m_setup, m_steps), m_attempt) << "the fold of the steps is not the attempt";
        std::vector<Step> read;
        for (const auto& step : m_steps) read.push_back(throughItsRecord(step));
        EXPECT_EQ(fold(m_setup, read), m_attempt) << "the fold of the records is not the attempt";
    }

    std::int64_t tried = 0;
    std::int64_t accepted = 0;

private:
    SlotMark markFor(std::int64_t slot) {
        const Fraction most = maxMarkOf(m_setup.behaviour.behaviour) * m_setup.weights[static_cast<std::size_t>(slot - 1)];
        return {slot, most * Fraction(static_cast<std::int64_t>(m_random.below(7)) - 1, 5), most, Verdict::Partly,
                m_random.below(5) == 0 ? SlotMark::By::Grader : SlotMark::By::Kind};
    }

    /// Mostly what fits the state, one time in four anything at all.
    AttemptEvent pick() {
        using E = AttemptEvent;
        if (m_random.below(4) == 0) return static_cast<E>(m_random.below(kAttemptEvents));
        const auto one = [&](std::initializer_list<E> events) { return *(events.begin() + m_random.below(events.size())); };
        switch (m_attempt.state) {
            case AttemptState::NotStarted: return E::Start;
            case AttemptState::InProgress:
                return one({E::SaveResponse, E::SaveResponse, E::SaveResponse, E::SaveResponse, E::SaveResponse,
                            checksOf(m_setup.behaviour.behaviour) == Checks::Yes ? E::Check : E::SaveResponse, E::Submit,
                            m_setup.deadline ? E::TimeOver : E::Submit, m_random.below(4) == 0 ? E::Abandon : E::SaveResponse});
            case AttemptState::Submitted: return one({E::Grade, E::AskGrader, m_random.below(4) == 0 ? E::Annul : E::Grade});
            case AttemptState::NeedsGrading: return one({E::GradeSlot, E::GradeSlot, E::Grade});
            case AttemptState::Graded: return one({E::Regrade, E::Regrade, E::Regrade, E::Annul});
            case AttemptState::Abandoned: return E::Annul;
            case AttemptState::Annulled: break;
        }
        return static_cast<E>(m_random.below(kAttemptEvents));
    }

    Step stepFor(AttemptEvent event) {
        Step step;
        step.event = event;
        m_now = m_now.plusMs(static_cast<std::int64_t>(m_random.below(1'500)));
        if (event == AttemptEvent::TimeOver && m_setup.deadline && m_random.below(2) == 0)
            m_now = std::max(m_now, m_setup.graceUntil.value_or(*m_setup.deadline));
        step.at = step.when = m_now;
        if (m_random.below(10) == 0) {
            step.at = step.at.plusMs(-400);
            step.clockBack = true;
        }
        if (event == AttemptEvent::TimeOver && m_setup.deadline) step.when = *m_setup.deadline;
        step.seq = ++m_seq;
        step.record = "r" + std::to_string(m_seq);
        step.slot = static_cast<std::int64_t>(m_random.below(m_setup.weights.size())) + (m_random.below(20) == 0 ? 2 : 1);
        const bool known = step.slot <= static_cast<std::int64_t>(m_setup.weights.size());
        if (event == AttemptEvent::SaveResponse) {
            step.answer = m_random.below(8) == 0 ? Step::Answer::TakenBack : Step::Answer::Given;
            if (m_random.below(4) == 0) step.flagged = m_random.below(2) == 0;
            if (m_setup.behaviour.behaviour == Behaviour::Certainty) step.certainty = static_cast<std::int64_t>(m_random.below(4));
        } else if (event == AttemptEvent::Check || event == AttemptEvent::GradeSlot) {
            if (known) step.marks = {markFor(step.slot)};
            step.finished = event == AttemptEvent::Check && m_random.below(3) == 0;
        } else {
            step.slot = 0;
            if (event == AttemptEvent::Grade || event == AttemptEvent::Regrade || event == AttemptEvent::AskGrader)
                for (std::int64_t slot = 1; slot <= static_cast<std::int64_t>(m_setup.weights.size()); ++slot)
                    if (m_random.below(event == AttemptEvent::AskGrader ? 2 : 30) > 0) step.marks.push_back(markFor(slot));
        }
        return step;
    }

    void attemptOne() {
        const Step step = stepFor(pick());
        ++tried;
        const Attempt before = m_attempt;
        const auto after = apply(m_setup, m_attempt, step);
        const auto state = next(before.state, step.event);
        if (!after) {
            EXPECT_EQ(after.error().code.substr(0, 11), "assessment.");
            return;
        }
        ASSERT_TRUE(state) << "a step was taken that the states forbid";
        ++accepted;
        ++m_transitions[{before.state, step.event}];
        m_attempt = after.value();
        m_steps.push_back(step);
        check(before, step, state.value());
    }

    void check(const Attempt& before, const Step& step, AttemptState state) {
        EXPECT_EQ(m_attempt.state, state);
        EXPECT_NE(before.state, AttemptState::Annulled);
        EXPECT_EQ(m_attempt.steps, static_cast<std::int64_t>(m_steps.size()));
        EXPECT_GE(m_attempt.lastSeenAt, before.lastSeenAt) << "the attempt's time ran backwards";
        EXPECT_EQ(reviewOf(m_attempt.state) == Review::Open, m_attempt.state == AttemptState::Graded);
        const bool answers = step.event == AttemptEvent::SaveResponse || step.event == AttemptEvent::Check;
        if (answers && m_setup.deadline) {
            EXPECT_LT(std::max(step.at, before.lastSeenAt), *m_setup.deadline) << "an answer was taken when the time was over";
        }
        if (step.event == AttemptEvent::Submit && m_setup.deadline) {
            EXPECT_LT(std::max(step.at, before.lastSeenAt), m_setup.graceUntil.value_or(*m_setup.deadline));
        }
        if (m_attempt.endedAt) {
            EXPECT_NE(m_attempt.state, AttemptState::InProgress);
        }
        for (std::size_t i = 0; i < before.slots.size(); ++i) {
            const SlotState& was = before.slots[i];
            const SlotState& is = m_attempt.slots[i];
            EXPECT_LE(is.checks, std::max<std::int64_t>(1, m_setup.behaviour.tries));
            if (before.state != AttemptState::InProgress || was.finished) {
                EXPECT_EQ(is.response, was.response) << "an answer changed afterwards";
            }
            if (is.mark) {
                EXPECT_LE(is.mark->mark, is.mark->maxMark);
            }
        }
        if (m_attempt.state == AttemptState::Graded) {
            Fraction mark;
            Fraction maxMark;
            for (const auto& slot : m_attempt.slots) {
                ASSERT_TRUE(slot.mark);
                mark = mark + slot.mark->mark;
                maxMark = maxMark + slot.mark->maxMark;
            }
            EXPECT_EQ(m_attempt.mark, mark);
            EXPECT_EQ(m_attempt.maxMark, maxMark);
            EXPECT_EQ(m_attempt.outcome, outcomeOf(mark, maxMark, m_setup.pass));
        }
        if (m_random.below(20) == 0) {
            EXPECT_EQ(fold(m_setup, m_steps), m_attempt);
        }
    }

    DrawRandom& m_random;
    std::map<std::pair<AttemptState, AttemptEvent>, std::int64_t>& m_transitions;
    AttemptSetup m_setup;
    Attempt m_attempt;
    std::vector<Step> m_steps;
    Instant m_now;
    std::int64_t m_seq = 0;
};

TEST(AttemptProperties, randomLivesKeepEveryInvariant) {
    DrawRandom random("lives of attempts, 2026");
    std::map<std::pair<AttemptState, AttemptEvent>, std::int64_t> transitions;
    std::int64_t tried = 0;
    std::int64_t accepted = 0;
    for (int life = 0; life < 8'000; ++life) {
        Life one(random, transitions);
        one.live(24);
        tried += one.tried;
        accepted += one.accepted;
        if (testing::Test::HasFailure()) return;
    }
    std::cout << tried << " commands, " << accepted << " accepted (" << accepted * 100 / tried << " %)\n";
    int kinds = 0;
    for (int s = 0; s < kAttemptStates; ++s)
        for (int e = 0; e < kAttemptEvents; ++e) {
            const auto state = static_cast<AttemptState>(s);
            const auto event = static_cast<AttemptEvent>(e);
            if (!next(state, event)) continue;
            ++kinds;
            const std::int64_t times = transitions[{state, event}];
            std::cout << "  " << name(state) << " × " << name(event) << ": " << times << '\n';
            EXPECT_GE(times, 100) << name(state) << " × " << name(event);
        }
    EXPECT_EQ(kinds, 16);
    EXPECT_GE(accepted * 100, 40 * tried);
}

TEST(AttemptSteps, aCheckAfterACheckOfTheSameAnswerIsNoTry) {
    AttemptSetup setup;
    setup.behaviour = {Behaviour::Tries, 3, Fraction(1, 3)};
    setup.weights = {Fraction(1)};
    const auto step = [](AttemptEvent event, std::int64_t seq) {
        Step one;
        one.event = event;
        one.seq = seq;
        one.record = "r" + std::to_string(seq);
        one.slot = 1;
        if (event == AttemptEvent::SaveResponse) one.answer = Step::Answer::Given;
        if (event == AttemptEvent::Check) one.marks = {{1, Fraction(0), Fraction(1), Verdict::Wrong}};
        return one;
    };
    Attempt attempt = apply(setup, {}, step(AttemptEvent::Start, 1)).value();
    EXPECT_EQ(apply(setup, attempt, step(AttemptEvent::Check, 2)).error().code, "assessment.check-unanswered");
    attempt = apply(setup, attempt, step(AttemptEvent::SaveResponse, 2)).value();
    attempt = apply(setup, attempt, step(AttemptEvent::Check, 3)).value();
    EXPECT_EQ(apply(setup, attempt, step(AttemptEvent::Check, 4)).error().code, "assessment.check-again");
    EXPECT_EQ(attempt.slots[0].checksBefore(), 0);  // handed in as it is, the check was its own
    attempt = apply(setup, attempt, step(AttemptEvent::SaveResponse, 4)).value();
    EXPECT_EQ(attempt.slots[0].checksBefore(), 1);
    attempt = apply(setup, attempt, step(AttemptEvent::Check, 5)).value();
    attempt = apply(setup, attempt, step(AttemptEvent::SaveResponse, 6)).value();
    attempt = apply(setup, attempt, step(AttemptEvent::Check, 7)).value();
    EXPECT_TRUE(attempt.slots[0].finished);
    EXPECT_EQ(apply(setup, attempt, step(AttemptEvent::SaveResponse, 8)).error().code, "assessment.slot-finished");
}

}  // namespace
}  // namespace adab::assessment
