// SPDX-License-Identifier: GPL-3.0-or-later
// What runs in a case, and which of it comes first: by what it would do to the person or to the fairness of the matter.
#include "discipline/CaseDeadlines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

namespace adab::discipline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Time = CaseDeadline::Time;

Date day(const std::string& iso) { return Date::parse(iso).value(); }
const Zone& zone() {
    static const Zone bangkok("Asia/Bangkok");
    return bangkok;
}
Instant at(const std::string& iso) { return zone().startOf(day(iso)).plusMs(9 * base::kHourMs); }
Instant endOf(const std::string& iso) { return zone().endOf(day(iso)); }

Procedure procedure() {
    Procedure p;
    p.bar = Procedure::Bar{30, RunsFrom::Discovery};
    p.ladder = {{Sanction::VerbalWarning, 6, RunsFrom::Letter, 0, Consent::NotNeeded}};
    return p;
}

/// A case of 4 May in that stage.
Case inStage(Stage stage) {
    Case c;
    c.stage = stage;
    c.openedOn = day("2026-05-04");
    c.allegation = {"answers.honest", "1.0.0", day("2026-05-01"), day("2026-05-02"), Allegation::Weight::Ordinary};
    if (stage >= Stage::Noticed) c.noticedOn = day("2026-05-04");
    if (stage >= Stage::Decided) {
        c.respondedOn = day("2026-05-05");
        c.decidedOn = day("2026-05-06");
        c.decision = Decided{Finding::Upheld, Sanction::VerbalWarning, 0, Given::Yes, Given::Yes, day("2026-08-01")};
    }
    if (stage >= Stage::Appealed) {
        c.receivedOn = day("2026-05-06");
        c.appealedOn = day("2026-05-07");
    }
    if (stage == Stage::Closed) c.appeal = AppealDecided{AppealOutcome::Upheld, {}, 0, Given::Yes};
    return c;
}
Deadlines times(const char* answer, const char* appeal = nullptr) {
    Deadlines facts;
    if (answer != nullptr) facts.answerUntil = endOf(answer);
    if (appeal != nullptr) facts.appealUntil = endOf(appeal);
    return facts;
}
std::vector<std::string> running(const Case& subject, const Deadlines& facts, const std::string& on) {
    std::vector<std::string> names;
    for (const CaseDeadline& one : caseDeadlines(subject, procedure(), facts, zone(), at(on))) {
        const char* const time = one.time == Time::Runs ? "" : one.time == Time::Over ? "!" : one.time == Time::Waits ? "~" : "=";
        names.push_back(std::string(name(one.due)) + time);
    }
    return names;
}

TEST(CaseDeadlines, AreWhatRunsInEachStage) {
    EXPECT_THAT(running(inStage(Stage::None), {}, "2026-05-05"), IsEmpty());
    EXPECT_THAT(running(inStage(Stage::Opened), {}, "2026-05-05"), ElementsAre("notice"));
    EXPECT_THAT(running(inStage(Stage::Opened), {}, "2026-05-31"), ElementsAre("notice")) << "the thirtieth day";
    EXPECT_THAT(running(inStage(Stage::Opened), {}, "2026-06-01"), ElementsAre("notice!"));
    EXPECT_THAT(running(inStage(Stage::Noticed), times("2026-05-11"), "2026-05-11"), ElementsAre("answer"));
    EXPECT_THAT(running(inStage(Stage::Noticed), times("2026-05-11"), "2026-05-12"), ElementsAre("decide~"));
    EXPECT_THAT(running(inStage(Stage::Noticed), {}, "2026-07-01"), ElementsAre("answer=")) << "away without an end";
    Case answered = inStage(Stage::Noticed);
    answered.respondedOn = day("2026-05-05");
    EXPECT_THAT(running(answered, times("2026-05-11"), "2026-05-06"), ElementsAre("decide~"));
    EXPECT_THAT(running(inStage(Stage::Decided), {}, "2026-05-06"), ElementsAre("receipt~", "review"));
    Case received = inStage(Stage::Decided);
    received.receivedOn = day("2026-05-06");
    EXPECT_THAT(running(received, times(nullptr, "2026-05-13"), "2026-05-07"), ElementsAre("appeal", "review"));
    EXPECT_THAT(running(received, times(nullptr, "2026-05-13"), "2026-05-14"), ElementsAre("review"));
    EXPECT_THAT(running(received, {}, "2026-05-14"), ElementsAre("review", "appeal=")) << "away without an end";
    EXPECT_THAT(running(received, times(nullptr, "2026-05-13"), "2026-08-02"), ElementsAre("review!"));
    received.reviewedOn = day("2026-08-01");
    EXPECT_THAT(running(received, times(nullptr, "2026-05-13"), "2026-08-02"), IsEmpty());
    EXPECT_THAT(running(received, times(nullptr, "2026-05-13"), "2026-10-05"), IsEmpty());
    EXPECT_THAT(running(received, times(nullptr, "2026-05-13"), "2026-10-06"), ElementsAre("spent")) << "thirty days before 5 November";
    EXPECT_THAT(running(received, times(nullptr, "2026-05-13"), "2026-11-06"), IsEmpty()) << "spent";
    EXPECT_THAT(running(inStage(Stage::Appealed), times(nullptr, "2026-05-13"), "2026-05-08"), ElementsAre("decide-appeal~", "review"));
    EXPECT_THAT(running(inStage(Stage::Closed), {}, "2026-05-08"), ElementsAre("review"));
    Case overturned = inStage(Stage::Closed);
    overturned.appeal = AppealDecided{AppealOutcome::Overturned, {}, 0, Given::Yes};
    EXPECT_THAT(running(overturned, {}, "2026-05-08"), IsEmpty()) << "nothing stands, nothing runs";
    Case word = inStage(Stage::Decided);
    word.decision->sanction.reset();
    EXPECT_THAT(running(word, {}, "2026-05-08"), IsEmpty());
}

TEST(CaseDeadlines, BeginWithTheMeasureThatRunsOut) {
    Case held = inStage(Stage::Noticed);
    held.measure = MeasureTaken{Measure::PaidLeave, day("2026-05-14"), Given::Yes};
    EXPECT_THAT(running(held, times("2026-05-08"), "2026-05-08"), ElementsAre("measure", "answer"));
    EXPECT_THAT(running(held, times("2026-05-08"), "2026-05-06"), ElementsAre("answer", "measure")) << "more than seven days";
    EXPECT_THAT(running(held, times("2026-05-08"), "2026-05-15"), ElementsAre("decide~")) << "it has ended by itself";
}

struct OrderRow {
    const char* what;
    CaseDeadline first;
    CaseDeadline second;
};
std::ostream& operator<<(std::ostream& out, const OrderRow& row) { return out << row.what; }
class HarmOrder : public testing::TestWithParam<OrderRow> {};
TEST_P(HarmOrder, ComesFirst) {
    const Instant now = at("2026-05-10");
    EXPECT_TRUE(harmsBefore(GetParam().first, GetParam().second, now));
    EXPECT_FALSE(harmsBefore(GetParam().second, GetParam().first, now));
}
CaseDeadline due(Due what, const char* until, Time time = Time::Runs) { return {what, endOf(until), time}; }
INSTANTIATE_TEST_SUITE_P(
    Kinds, HarmOrder,
    testing::Values(OrderRow{"measure before notice", due(Due::Measure, "2026-05-15"), due(Due::Notice, "2026-05-11")},
                    OrderRow{"notice before answer", due(Due::Notice, "2026-05-15"), due(Due::Answer, "2026-05-11")},
                    OrderRow{"answer before decision", due(Due::Answer, "2026-05-15"), due(Due::Decision, "2026-05-01", Time::Waits)},
                    OrderRow{"decision before appeal's decision", due(Due::Decision, "2026-05-09", Time::Waits),
                             due(Due::AppealDecision, "2026-05-01", Time::Waits)},
                    OrderRow{"appeal's decision before receipt", due(Due::AppealDecision, "2026-05-09", Time::Waits),
                             due(Due::Receipt, "2026-05-01", Time::Waits)},
                    OrderRow{"receipt before appeal", due(Due::Receipt, "2026-05-09", Time::Waits), due(Due::Appeal, "2026-05-10")},
                    OrderRow{"appeal before review", due(Due::Appeal, "2026-05-15"), due(Due::Review, "2026-05-01", Time::Over)},
                    OrderRow{"review before spent", due(Due::Review, "2026-05-15"), due(Due::Spent, "2026-05-10")},
                    OrderRow{"of one kind the nearer", due(Due::Answer, "2026-05-11"), due(Due::Answer, "2026-05-12")},
                    OrderRow{"what presses before what does not", due(Due::Spent, "2026-05-11"), due(Due::Measure, "2026-05-20")},
                    OrderRow{"later by day", due(Due::Spent, "2026-05-20"), due(Due::Measure, "2026-05-21")},
                    OrderRow{"later on one day by harm", due(Due::Answer, "2026-05-20"), due(Due::Review, "2026-05-20")},
                    OrderRow{"what stands still last", due(Due::Spent, "2026-06-20"), CaseDeadline{Due::Answer, {}, Time::Stands}}));

TEST(Pressing, IsSevenDaysToTheMillisecond) {
    const CaseDeadline answer = due(Due::Answer, "2026-05-16");
    const Instant sevenBefore = answer.until->plusMs(-kPressingDays * base::kDayMs);
    EXPECT_TRUE(isPressing(answer, sevenBefore));
    EXPECT_FALSE(isPressing(answer, sevenBefore.plusMs(-1)));
}

}  // namespace
}  // namespace adab::discipline
