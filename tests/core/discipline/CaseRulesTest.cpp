// SPDX-License-Identifier: GPL-3.0-or-later
// The fair process, event by event: what may happen when, by whom, and what each refusal says is missing.
#include "discipline/CaseRules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <map>

namespace adab::discipline {
namespace {

Date day(const std::string& iso) { return Date::parse(iso).value(); }

Procedure procedure() {
    Procedure p;
    p.prevailingLocale = "en";
    p.responseDays = 5;
    p.appealDays = 5;
    p.measureDays = 14;
    p.bar = Procedure::Bar{30, RunsFrom::Discovery};
    p.ladder = {{Sanction::VerbalWarning, 6, RunsFrom::Letter, 0, Consent::NotNeeded},
                {Sanction::WrittenWarning, 12, RunsFrom::Receipt, 0, Consent::NotNeeded},
                {Sanction::SuspensionWithoutPay, 0, RunsFrom::Letter, 7, Consent::NotNeeded},
                {Sanction::DismissalProposal, 0, RunsFrom::Letter, 0, Consent::Needed}};
    return p;
}

/// A case that is told event by event; a refusal leaves it as it was.
struct Story {
    Procedure procedure = discipline::procedure();
    CaseFacts facts;
    Case subject;
    Date today = day("2026-05-04");

    Story() {
        facts.personLocale = "th";
        facts.coaching = CaseFacts::Coaching::Offered;
        facts.screened = CaseFacts::Screened::ToCase;
        facts.delegate = CaseFacts::Delegate::Entitled;
    }
    CaseEvent event(const std::string& actor, decltype(CaseEvent::what) what) const {
        return {actor, Zone("UTC").startOf(today).plusMs(9 * base::kHourMs), today, std::move(what)};
    }
    /// Empty where it happened.
    std::string tell(const std::string& actor, decltype(CaseEvent::what) what) {
        const CaseEvent told = event(actor, std::move(what));
        if (const auto refusal = refusalOf(subject, told, procedure, facts)) return refusal->code.substr(std::string("discipline.").size());
        subject = after(std::move(subject), told);
        return {};
    }
    Opened opening() const {
        return {"nok",
                "ploy",
                {"answers.honest", "1.0.0", day("2026-05-01"), day("2026-05-02"), Allegation::Weight::Ordinary},
                {{EvidenceKind::Complaint, "d1", ""}, {EvidenceKind::Statement, "d2", "anan"}}};
    }
    void opened() { ASSERT_EQ(tell("hr", opening()), ""); }
    void noticed() {
        opened();
        ASSERT_EQ(tell("hr", NoticeServed{{"en", "th"}}), "");
        facts.answerUntil = Zone("UTC").endOf(day("2026-05-11"));
    }
    void responded() {
        noticed();
        ASSERT_EQ(tell("nok", Responded{}), "");
    }
    Decided warning(Sanction sanction = Sanction::VerbalWarning, int days = 0) const {
        return {Finding::Upheld, sanction, days, Given::Yes, Given::Yes, day("2026-08-01")};
    }
    void decided() {
        responded();
        ASSERT_EQ(tell("malee", warning()), "");
        facts.appealUntil = Zone("UTC").endOf(day("2026-05-12"));
    }
    void appealed() {
        decided();
        ASSERT_EQ(tell("nok", Appealed{Given::Yes}), "");
    }
    void closed() {
        appealed();
        ASSERT_EQ(tell("director", AppealDecided{AppealOutcome::Upheld, {}, 0, Given::Yes}), "");
    }
    void bring(Stage stage) {
        switch (stage) {
            case Stage::None: return;
            case Stage::Opened: return opened();
            case Stage::Noticed: return responded();
            case Stage::Decided: return decided();
            case Stage::Appealed: return appealed();
            case Stage::Closed: return closed();
        }
    }
};

// ---- every stage × every event ----

struct OrderRow {
    const char* event;
    std::array<const char*, 6> at;  ///< none, opened, noticed, decided, appealed, closed: refusal, or empty
};
std::ostream& operator<<(std::ostream& out, const OrderRow& row) { return out << row.event; }

std::pair<std::string, decltype(CaseEvent::what)> eventNamed(const Story& story, const std::string& name) {
    if (name == "open") return {"hr", story.opening()};
    if (name == "evidence") return {"hr", EvidenceAdded{{EvidenceKind::Document, "d3", ""}}};
    if (name == "measure") return {"hr", MeasureTaken{Measure::OtherTask, day("2026-05-10"), Given::Yes}};
    if (name == "lift") return {"hr", MeasureLifted{}};
    if (name == "notice") return {"hr", NoticeServed{{"en", "th"}}};
    if (name == "companion") return {"nok", CompanionNamed{"fai"}};
    if (name == "respond") return {"nok", Responded{}};
    if (name == "hearing") return {"hr", HearingHeld{Given::Yes}};
    if (name == "consent") return {"hr", ConsentGiven{Given::Yes}};
    if (name == "decide") return {"malee", story.warning()};
    if (name == "receive") return {"nok", DecisionReceived{}};
    if (name == "appeal") return {"nok", Appealed{Given::Yes}};
    if (name == "decide-appeal") return {"director", AppealDecided{AppealOutcome::Upheld, {}, 0, Given::Yes}};
    if (name == "hand-over") return {"hr", HandedOver{"officer", day("2026-05-04"), {}, Given::Yes}};
    if (name == "review") return {"hr", Reviewed{Given::Yes}};
    return {"hr", Withdrawn{Given::Yes}};
}

class Order : public testing::TestWithParam<OrderRow> {};
TEST_P(Order, SaysWhatIsMissingOrTooLate) {
    constexpr std::array<Stage, 6> stages{Stage::None, Stage::Opened, Stage::Noticed, Stage::Decided, Stage::Appealed, Stage::Closed};
    for (std::size_t i = 0; i < stages.size(); ++i) {
        Story story;
        story.bring(stages.at(i));
        if (std::string(GetParam().event) == "lift" && story.subject.stage != Stage::None && story.subject.stage < Stage::Decided) {
            ASSERT_EQ(story.tell("hr", MeasureTaken{Measure::OtherTask, day("2026-05-10"), Given::Yes}), "");
        }
        auto [actor, what] = eventNamed(story, GetParam().event);
        EXPECT_EQ(story.tell(actor, std::move(what)), GetParam().at.at(i)) << name(stages.at(i));
    }
}
INSTANTIATE_TEST_SUITE_P(
    Stages, Order,
    testing::Values(OrderRow{"open", {"", "case-exists", "case-exists", "case-exists", "case-exists", "case-exists"}},
                    OrderRow{"evidence", {"case-unknown", "", "", "case-decided", "case-appealed", "case-closed"}},
                    OrderRow{"measure", {"case-unknown", "", "", "case-decided", "case-appealed", "case-closed"}},
                    OrderRow{"lift", {"case-unknown", "", "", "case-decided", "case-appealed", "case-closed"}},
                    OrderRow{"notice", {"case-unknown", "", "", "case-decided", "case-appealed", "case-closed"}},
                    OrderRow{"companion", {"case-unknown", "case-not-noticed", "", "case-decided", "case-appealed", "case-closed"}},
                    OrderRow{"respond", {"case-unknown", "case-not-noticed", "", "case-decided", "case-appealed", "case-closed"}},
                    OrderRow{"hearing", {"case-unknown", "case-not-noticed", "", "case-decided", "case-appealed", "case-closed"}},
                    OrderRow{"consent", {"case-unknown", "case-not-noticed", "", "case-decided", "case-appealed", "case-closed"}},
                    OrderRow{"decide", {"case-unknown", "case-not-noticed", "", "case-decided", "case-appealed", "case-closed"}},
                    OrderRow{"receive", {"case-unknown", "case-not-noticed", "case-not-decided", "", "case-appealed", "case-closed"}},
                    OrderRow{"appeal", {"case-unknown", "case-not-noticed", "case-not-decided", "", "case-appealed", "case-closed"}},
                    OrderRow{"decide-appeal", {"case-unknown", "case-not-noticed", "case-not-decided", "case-decided", "", "case-closed"}},
                    OrderRow{"hand-over", {"case-unknown", "", "", "", "", "case-closed"}},
                    OrderRow{"review", {"case-unknown", "case-not-noticed", "case-not-decided", "", "case-appealed", ""}},
                    OrderRow{"withdraw", {"case-unknown", "", "", "case-decided", "case-appealed", "case-closed"}}));

// ---- opening ----

TEST(Opening, NeedsARuleThatWasInForceAndTrained) {
    Story story;
    story.facts.rule = CaseFacts::Rule::NotInForce;
    EXPECT_EQ(story.tell("hr", story.opening()), "rule-not-in-force");
    story.facts.rule = CaseFacts::Rule::OfAppearance;
    EXPECT_EQ(story.tell("hr", story.opening()), "rule-of-appearance");
    story.facts.rule = CaseFacts::Rule::InForce;
    story.facts.training = CaseFacts::Training::Never;
    EXPECT_EQ(story.tell("hr", story.opening()), "rule-not-trained");
    story.facts.training = CaseFacts::Training::BeforeTheEvent;
    EXPECT_EQ(story.tell("hr", story.opening()), "");
}

TEST(Opening, NeedsEvidenceThatIsNotTheirOwn) {
    Story story;
    Opened opening = story.opening();
    opening.evidence.clear();
    EXPECT_EQ(story.tell("hr", opening), "evidence-missing");
    opening.evidence = {{EvidenceKind::Document, "", ""}};
    EXPECT_EQ(story.tell("hr", opening), "evidence-missing");
    opening.evidence = {{EvidenceKind::Statement, "d", "nok"}};
    EXPECT_EQ(story.tell("hr", opening), "evidence-own");
}

TEST(Opening, VisitsAndObservationsTeachFirst) {
    Story story;
    story.facts.coaching = CaseFacts::Coaching::Never;
    Opened opening = story.opening();
    opening.evidence = {{EvidenceKind::Visit, "d1", ""}, {EvidenceKind::Observation, "d2", "anan"}};
    EXPECT_EQ(story.tell("hr", opening), "coach-first");
    story.facts.coaching = CaseFacts::Coaching::Offered;
    EXPECT_EQ(story.tell("hr", opening), "");
    Story other;
    other.facts.coaching = CaseFacts::Coaching::Never;
    opening.evidence.push_back({EvidenceKind::Complaint, "d3", ""});
    EXPECT_EQ(other.tell("hr", opening), "") << "a guest's own complaint stands by itself";
}

TEST(Opening, NobodyOpensTheirOwnNorWhatTheyRaisedOrSaw) {
    Story story;
    EXPECT_EQ(story.tell("nok", story.opening()), "case-own");
    EXPECT_EQ(story.tell("ploy", story.opening()), "case-accuser");
    EXPECT_EQ(story.tell("anan", story.opening()), "case-witness");
    Opened opening = story.opening();
    opening.accuser = "nok";
    EXPECT_EQ(story.tell("hr", opening), "accuser-own");
}

TEST(Opening, ComesFromAConcernThatWasScreenedToACase) {
    Story story;
    story.facts.screened = CaseFacts::Screened::No;
    EXPECT_EQ(story.tell("hr", story.opening()), "case-not-screened");
}

TEST(Opening, IsBarredByTimeToTheDay) {
    for (const auto& [today, said] : std::map<std::string, std::string>{{"2026-05-31", ""}, {"2026-06-01", "time-barred"}}) {
        Story story;
        story.today = day(today);  // discovered on 2 May: 31 May is the thirtieth day
        EXPECT_EQ(story.tell("hr", story.opening()), said) << today;
    }
    Story story;
    story.today = day("2026-06-01");
    story.procedure.bar.reset();
    EXPECT_EQ(story.tell("hr", story.opening()), "");
    Story served;
    served.opened();
    served.today = day("2026-06-01");
    EXPECT_EQ(served.tell("hr", NoticeServed{{"en", "th"}}), "time-barred") << "an allegation that nobody was told of stops no time";
}

TEST(Opening, RefusesDatesThatCannotBe) {
    Story story;
    Opened opening = story.opening();
    opening.allegation.discoveredOn = day("2026-04-30");
    EXPECT_EQ(story.tell("hr", opening), "case-dates");
    opening.allegation.discoveredOn = day("2026-05-05");
    EXPECT_EQ(story.tell("hr", opening), "case-dates") << "not discovered yet";
}

// ---- notice and answer ----

TEST(Notice, IsInTheBindingLanguageAndTheirOwn) {
    Story story;
    story.opened();
    EXPECT_EQ(story.tell("hr", NoticeServed{{"en"}}), "notice-language");
    EXPECT_EQ(story.tell("hr", NoticeServed{{"th"}}), "notice-language");
    EXPECT_EQ(story.tell("hr", NoticeServed{{"en", "th", "fa"}}), "");
}

TEST(Notice, OfNewEvidenceGivesNewTime) {
    Story story;
    story.responded();
    EXPECT_EQ(story.tell("hr", EvidenceAdded{{EvidenceKind::Document, "d9", ""}}), "");
    EXPECT_EQ(story.tell("malee", story.warning()), "evidence-not-noticed");
    story.today = day("2026-05-12");
    EXPECT_EQ(story.tell("hr", NoticeServed{{"en", "th"}}), "");
    EXPECT_EQ(story.subject.noticedOn, day("2026-05-12"));
    story.facts.answerUntil = Zone("UTC").endOf(day("2026-05-19"));
    EXPECT_EQ(story.tell("malee", story.warning()), "answer-awaited") << "the first answer was to something else";
}

TEST(Answer, IsAwaitedToTheLastMillisecond) {
    Story story;
    story.noticed();
    EXPECT_EQ(story.tell("malee", story.warning()), "answer-awaited");
    const CaseEvent onTime{"malee", story.facts.answerUntil->plusMs(-1), day("2026-05-11"), story.warning()};
    EXPECT_EQ(refusalOf(story.subject, onTime, story.procedure, story.facts)->code, "discipline.answer-awaited");
    const CaseEvent over{"malee", *story.facts.answerUntil, day("2026-05-12"), story.warning()};
    EXPECT_FALSE(refusalOf(story.subject, over, story.procedure, story.facts));
    story.facts.answerUntil.reset();
    EXPECT_EQ(refusalOf(story.subject, over, story.procedure, story.facts)->code, "discipline.answer-awaited") << "away without an end";
}

TEST(Answer, IsTheirsAlone) {
    Story story;
    story.noticed();
    EXPECT_EQ(story.tell("hr", Responded{}), "case-others");
    EXPECT_EQ(story.tell("ploy", CompanionNamed{"fai"}), "case-others");
    EXPECT_EQ(story.tell("nok", CompanionNamed{"anan"}), "companion-apart") << "a witness";
    EXPECT_EQ(story.tell("nok", CompanionNamed{"ploy"}), "companion-apart") << "the accuser";
    EXPECT_EQ(story.tell("nok", CompanionNamed{"fai"}), "");
}

TEST(Hearing, IsHeldWhereItIsAskedForOrDue) {
    Story asked;
    asked.noticed();
    EXPECT_EQ(asked.tell("nok", Responded{Given::Yes}), "");
    EXPECT_EQ(asked.tell("malee", asked.warning()), "hearing-missing");
    EXPECT_EQ(asked.tell("hr", HearingHeld{Given::No}), "hearing-notes-missing");
    EXPECT_EQ(asked.tell("hr", HearingHeld{Given::Yes}), "");
    EXPECT_EQ(asked.tell("malee", asked.warning()), "");
    Story due;
    due.responded();
    due.procedure.hearing = Procedure::Hearing::Always;
    EXPECT_EQ(due.tell("malee", due.warning()), "hearing-missing");
}

// ---- decision ----

struct DeciderRow {
    const char* who;
    const char* says;
};
class Decider : public testing::TestWithParam<DeciderRow> {};
TEST_P(Decider, HasNoPartInTheCase) {
    Story story;
    story.noticed();
    ASSERT_EQ(story.tell("nok", CompanionNamed{"fai"}), "");
    ASSERT_EQ(story.tell("nok", Responded{}), "");
    EXPECT_EQ(story.tell(GetParam().who, story.warning()), GetParam().says);
}
INSTANTIATE_TEST_SUITE_P(Parts, Decider,
                         testing::Values(DeciderRow{"nok", "case-own"}, DeciderRow{"ploy", "case-accuser"},
                                         DeciderRow{"anan", "case-witness"}, DeciderRow{"fai", "case-companion"}, DeciderRow{"malee", ""}));

TEST(Decision, HasReasonsAnImprovementAndADayToLookAgain) {
    Story story;
    story.responded();
    Decided decided = story.warning();
    decided.reasons = Given::No;
    EXPECT_EQ(story.tell("malee", decided), "reason-missing");
    decided = story.warning();
    decided.improvement = Given::No;
    EXPECT_EQ(story.tell("malee", decided), "improvement-missing");
    decided = story.warning();
    decided.reviewOn = story.today;
    EXPECT_EQ(story.tell("malee", decided), "review-missing");
    decided = story.warning();
    decided.finding = Finding::NotUpheld;
    EXPECT_EQ(story.tell("malee", decided), "sanction-without-finding");
    EXPECT_EQ(story.tell("malee", Decided{Finding::NotUpheld, {}, 0, Given::Yes, Given::No, {}}), "");
    EXPECT_EQ(story.tell("nok", Appealed{Given::Yes}), "nothing-to-appeal");
}

TEST(Ladder, IsClimbedStepByStep) {
    const auto refusal = [](Sanction sanction, int days, std::optional<Sanction> live, Allegation::Weight weight) {
        Story story;
        story.facts.heaviestLive = live;
        Opened opening = story.opening();
        opening.allegation.weight = weight;
        EXPECT_EQ(story.tell("hr", opening), "");
        EXPECT_EQ(story.tell("hr", NoticeServed{{"en", "th"}}), "");
        EXPECT_EQ(story.tell("nok", Responded{}), "");
        return story.tell("malee", story.warning(sanction, days));
    };
    constexpr auto ordinary = Allegation::Weight::Ordinary;
    EXPECT_EQ(refusal(Sanction::VerbalWarning, 0, {}, ordinary), "");
    EXPECT_EQ(refusal(Sanction::WrittenWarning, 0, {}, ordinary), "sanction-too-heavy");
    EXPECT_EQ(refusal(Sanction::WrittenWarning, 0, Sanction::VerbalWarning, ordinary), "");
    EXPECT_EQ(refusal(Sanction::SuspensionWithoutPay, 3, Sanction::VerbalWarning, ordinary), "sanction-too-heavy");
    EXPECT_EQ(refusal(Sanction::SuspensionWithoutPay, 3, Sanction::WrittenWarning, ordinary), "");
    EXPECT_EQ(refusal(Sanction::VerbalWarning, 0, Sanction::WrittenWarning, ordinary), "") << "milder is always open";
    EXPECT_EQ(refusal(Sanction::WrittenWarning, 0, {}, Allegation::Weight::Grave), "");
    EXPECT_EQ(refusal(Sanction::FinalWarning, 0, {}, Allegation::Weight::Grave), "sanction-not-on-ladder");
    EXPECT_EQ(refusal(Sanction::SuspensionWithoutPay, 0, Sanction::WrittenWarning, ordinary), "sanction-days");
    EXPECT_EQ(refusal(Sanction::SuspensionWithoutPay, 8, Sanction::WrittenWarning, ordinary), "sanction-days");
    EXPECT_EQ(refusal(Sanction::VerbalWarning, 1, {}, ordinary), "sanction-days");
    EXPECT_EQ(refusal(Sanction::DismissalProposal, 0, {}, Allegation::Weight::Grave), "consent-missing");
}

TEST(Ladder, AsksOutsideWhereTheLawDoes) {
    Story story;
    Opened opening = story.opening();
    opening.allegation.weight = Allegation::Weight::Grave;
    ASSERT_EQ(story.tell("hr", opening), "");
    ASSERT_EQ(story.tell("hr", NoticeServed{{"en", "th"}}), "");
    ASSERT_EQ(story.tell("nok", Responded{}), "");
    EXPECT_EQ(story.tell("hr", ConsentGiven{Given::No}), "consent-body-missing");
    EXPECT_EQ(story.tell("hr", ConsentGiven{Given::Yes}), "");
    EXPECT_EQ(story.tell("malee", story.warning(Sanction::DismissalProposal)), "");
}

TEST(HoldingMeasure, IsNeutralLimitedAndEndsWithTheDecision) {
    Story story;
    story.opened();
    EXPECT_EQ(story.tell("hr", MeasureLifted{}), "no-measure");
    EXPECT_EQ(story.tell("hr", MeasureTaken{Measure::PaidLeave, day("2026-05-10"), Given::No}), "reason-missing");
    EXPECT_EQ(story.tell("hr", MeasureTaken{Measure::PaidLeave, day("2026-05-18"), Given::Yes}), "measure-days") << "the fifteenth day";
    EXPECT_EQ(story.tell("hr", MeasureTaken{Measure::PaidLeave, day("2026-05-17"), Given::Yes}), "");
    EXPECT_EQ(story.tell("hr", NoticeServed{{"en", "th"}}), "");
    EXPECT_TRUE(story.subject.measure);
    EXPECT_EQ(story.tell("nok", Responded{}), "");
    EXPECT_EQ(story.tell("malee", story.warning()), "");
    EXPECT_FALSE(story.subject.measure);
}

// ---- appeal ----

TEST(Appeal, IsHeardByAThirdPerson) {
    Story story;
    story.appealed();
    for (const auto& [who, says] : std::map<std::string, std::string>{
             {"nok", "case-own"}, {"ploy", "case-accuser"}, {"anan", "case-witness"}, {"malee", "appeal-same-decider"}}) {
        EXPECT_EQ(story.tell(who, AppealDecided{AppealOutcome::Overturned, {}, 0, Given::Yes}), says);
    }
    EXPECT_EQ(story.tell("director", AppealDecided{AppealOutcome::Overturned, {}, 0, Given::No}), "reason-missing");
    EXPECT_EQ(story.tell("director", AppealDecided{AppealOutcome::Overturned, {}, 0, Given::Yes}), "");
    EXPECT_FALSE(story.subject.standing());
}

TEST(Appeal, NeverMakesItWorse) {
    Story story;
    story.facts.heaviestLive = Sanction::VerbalWarning;
    story.responded();
    ASSERT_EQ(story.tell("malee", story.warning(Sanction::WrittenWarning)), "");
    ASSERT_EQ(story.tell("nok", Appealed{Given::Yes}), "");
    EXPECT_EQ(story.tell("director", AppealDecided{AppealOutcome::Varied, {}, 0, Given::Yes}), "sanction-missing");
    EXPECT_EQ(story.tell("director", AppealDecided{AppealOutcome::Varied, Sanction::SuspensionWithoutPay, 3, Given::Yes}),
              "appeal-heavier");
    EXPECT_EQ(story.tell("director", AppealDecided{AppealOutcome::Varied, Sanction::WrittenWarning, 0, Given::Yes}), "appeal-heavier");
    EXPECT_EQ(story.tell("director", AppealDecided{AppealOutcome::Upheld, Sanction::VerbalWarning, 0, Given::Yes}), "sanction-not-varied");
    EXPECT_EQ(story.tell("director", AppealDecided{AppealOutcome::Varied, Sanction::VerbalWarning, 0, Given::Yes}), "");
    EXPECT_EQ(story.subject.standing(), Sanction::VerbalWarning);
}

TEST(Appeal, ComesInTimeAndSaysWhy) {
    Story story;
    story.decided();
    EXPECT_EQ(story.tell("ploy", Appealed{Given::Yes}), "case-others");
    EXPECT_EQ(story.tell("nok", Appealed{Given::No}), "grounds-missing");
    const CaseEvent late{"nok", *story.facts.appealUntil, day("2026-05-13"), Appealed{Given::Yes}};
    EXPECT_EQ(refusalOf(story.subject, late, story.procedure, story.facts)->code, "discipline.appeal-late");
    const CaseEvent inTime{"nok", story.facts.appealUntil->plusMs(-1), day("2026-05-12"), Appealed{Given::Yes}};
    EXPECT_FALSE(refusalOf(story.subject, inTime, story.procedure, story.facts));
}

// ---- who is in charge ----

struct HandoverRow {
    const char* what;
    const char* by;
    HandedOver handed;
    CaseFacts::InCharge inCharge;
    CaseFacts::Delegate delegate;
    const char* says;
};
std::ostream& operator<<(std::ostream& out, const HandoverRow& row) { return out << row.what; }
class Handover : public testing::TestWithParam<HandoverRow> {};
TEST_P(Handover, GoesToSomebodyEntitledWithNoPart) {
    Story story;
    story.noticed();
    ASSERT_EQ(story.tell("nok", CompanionNamed{"fai"}), "");
    ASSERT_EQ(story.tell("nok", Responded{}), "");
    ASSERT_EQ(story.tell("malee", story.warning()), "");
    story.facts.inCharge = GetParam().inCharge;
    story.facts.delegate = GetParam().delegate;
    EXPECT_EQ(story.tell(GetParam().by, GetParam().handed), GetParam().says);
}
constexpr auto kHere = CaseFacts::InCharge::Here;
constexpr auto kAway = CaseFacts::InCharge::Away;
constexpr auto kEntitled = CaseFacts::Delegate::Entitled;
HandedOver to(const char* who, const char* from = "2026-05-04", std::optional<Date> until = {}, Given reason = Given::Yes) {
    return {who, day(from), until, reason};
}
INSTANTIATE_TEST_SUITE_P(
    Parts, Handover,
    testing::Values(HandoverRow{"for good", "hr", to("officer"), kHere, kEntitled, ""},
                    HandoverRow{"for one day", "hr", to("officer", "2026-05-04", day("2026-05-04")), kHere, kEntitled, ""},
                    HandoverRow{"for a year and a day", "hr", to("officer", "2026-05-04", day("2027-05-04")), kHere, kEntitled, ""},
                    HandoverRow{"for longer", "hr", to("officer", "2026-05-04", day("2027-05-05")), kHere, kEntitled, "handover-days"},
                    HandoverRow{"backwards", "hr", to("officer", "2026-05-06", day("2026-05-05")), kHere, kEntitled, "handover-days"},
                    HandoverRow{"from yesterday", "hr", to("officer", "2026-05-03"), kHere, kEntitled, "handover-days"},
                    HandoverRow{"without a reason", "hr", to("officer", "2026-05-04", {}, Given::No), kHere, kEntitled, "reason-missing"},
                    HandoverRow{"to themselves", "hr", to("hr"), kHere, kEntitled, "handover-same"},
                    HandoverRow{"by somebody else", "director", to("officer"), kHere, kEntitled, "not-in-charge"},
                    HandoverRow{"by the accuser", "ploy", to("officer"), kHere, kEntitled, "not-in-charge"},
                    HandoverRow{"by the person", "nok", to("officer"), kHere, kEntitled, "case-own"},
                    HandoverRow{"by somebody else, while away", "director", to("officer"), kAway, kEntitled, ""},
                    HandoverRow{"to oneself, while away", "director", to("director"), kAway, kEntitled, ""},
                    HandoverRow{"by the accuser, while away", "ploy", to("officer"), kAway, kEntitled, "case-accuser"},
                    HandoverRow{"by a witness, while away", "anan", to("officer"), kAway, kEntitled, "case-witness"},
                    HandoverRow{"to the person", "hr", to("nok"), kHere, kEntitled, "delegate-apart"},
                    HandoverRow{"to the accuser", "hr", to("ploy"), kHere, kEntitled, "delegate-apart"},
                    HandoverRow{"to a witness", "hr", to("anan"), kHere, kEntitled, "delegate-apart"},
                    HandoverRow{"to the companion", "hr", to("fai"), kHere, kEntitled, "delegate-apart"},
                    HandoverRow{"to the decider", "hr", to("malee"), kHere, kEntitled, "delegate-apart"},
                    HandoverRow{"to a colleague", "hr", to("som"), kHere, CaseFacts::Delegate::NotEntitled, "delegate-apart"}));

TEST(InCharge, EndsByItselfAfterTheLastDay) {
    Story story;
    story.opened();
    ASSERT_EQ(story.tell("hr", to("officer", "2026-05-06", day("2026-05-08"))), "");
    for (const auto& [on, who] : std::map<std::string, std::string>{
             {"2026-05-04", "hr"}, {"2026-05-05", "hr"}, {"2026-05-06", "officer"}, {"2026-05-08", "officer"}, {"2026-05-09", "hr"}})
        EXPECT_EQ(story.subject.inChargeOn(day(on)), who) << on;
    story.today = day("2026-05-07");
    EXPECT_EQ(story.tell("officer", to("director", "2026-05-07")), "handover-beyond") << "nobody hands on what they hold for a time";
    EXPECT_EQ(story.tell("officer", to("director", "2026-05-07", day("2026-05-09"))), "handover-beyond");
    EXPECT_EQ(story.tell("officer", to("director", "2026-05-07", day("2026-05-08"))), "");
    EXPECT_EQ(story.subject.inChargeOn(day("2026-05-08")), "director");
    EXPECT_EQ(story.subject.inChargeOn(day("2026-05-09")), "hr");
    story.today = day("2026-05-09");
    ASSERT_EQ(story.tell("hr", to("director", "2026-05-09")), "");
    EXPECT_EQ(story.subject.inChargeOn(day("2030-01-01")), "director");
}

TEST(Review, IsOfWhatStandsAndSaysWhatWasFound) {
    Story story;
    story.decided();
    EXPECT_EQ(story.tell("nok", Reviewed{Given::Yes}), "case-own");
    EXPECT_EQ(story.tell("hr", Reviewed{Given::No}), "review-notes-missing");
    EXPECT_EQ(story.tell("hr", Reviewed{Given::Yes}), "");
    EXPECT_EQ(story.subject.reviewedOn, story.today);
    Story nothing;
    nothing.responded();
    ASSERT_EQ(nothing.tell("malee", Decided{Finding::NotUpheld, {}, 0, Given::Yes, Given::No, {}}), "");
    EXPECT_EQ(nothing.tell("hr", Reviewed{Given::Yes}), "nothing-to-review");
}

TEST(Absence, StopsWhatWouldBeAgainstThePerson) {
    Story story;
    story.opened();
    story.facts.presence = CaseFacts::Presence::Away;
    EXPECT_EQ(story.tell("hr", MeasureTaken{Measure::PaidLeave, day("2026-05-10"), Given::Yes}), "person-away");
    EXPECT_EQ(story.tell("hr", NoticeServed{{"en", "th"}}), "");
    EXPECT_EQ(story.tell("nok", Responded{}), "");
    EXPECT_EQ(story.tell("malee", story.warning()), "person-away");
    EXPECT_EQ(story.tell("malee", Decided{Finding::NotUpheld, {}, 0, Given::Yes, Given::No, {}}), "") << "in their favour at any time";
}

// ---- what stands, and until when ----

TEST(Standing, IsSpentToTheDay) {
    Story story;
    story.decided();  // a verbal warning of 4 May, six months from the letter
    EXPECT_EQ(liveThrough(story.subject, story.procedure), day("2026-11-03"));
    EXPECT_EQ(sanctionOn(story.subject, story.procedure, day("2026-05-03")), SanctionState::None);
    EXPECT_EQ(sanctionOn(story.subject, story.procedure, day("2026-05-04")), SanctionState::Live);
    EXPECT_EQ(sanctionOn(story.subject, story.procedure, day("2026-11-03")), SanctionState::Live);
    EXPECT_EQ(sanctionOn(story.subject, story.procedure, day("2026-11-04")), SanctionState::Spent);
}

TEST(Standing, RunsFromTheEventThatThePolicyNames) {
    for (const auto& [from, last] : std::map<RunsFrom, std::string>{{RunsFrom::Offence, "2026-10-31"},
                                                                    {RunsFrom::Discovery, "2026-11-01"},
                                                                    {RunsFrom::Letter, "2026-11-03"},
                                                                    {RunsFrom::Receipt, "2026-11-05"}}) {
        Story story;
        story.procedure.ladder.front().from = from;
        story.decided();
        story.today = day("2026-05-06");
        if (from == RunsFrom::Receipt) {
            EXPECT_FALSE(liveThrough(story.subject, story.procedure));
        }
        ASSERT_EQ(story.tell("nok", DecisionReceived{}), "");
        EXPECT_EQ(liveThrough(story.subject, story.procedure), day(last)) << name(from);
    }
}

TEST(Standing, OfAnOverturnedDecisionIsNothing) {
    Story story;
    story.appealed();
    ASSERT_EQ(story.tell("director", AppealDecided{AppealOutcome::Overturned, {}, 0, Given::Yes}), "");
    EXPECT_EQ(sanctionOn(story.subject, story.procedure, day("2026-05-05")), SanctionState::Overturned);
    EXPECT_FALSE(liveThrough(story.subject, story.procedure));
}

TEST(Standing, OfASuspensionIsItsDays) {
    Story story;
    story.facts.heaviestLive = Sanction::WrittenWarning;
    story.responded();
    ASSERT_EQ(story.tell("malee", story.warning(Sanction::SuspensionWithoutPay, 3)), "");
    EXPECT_EQ(liveThrough(story.subject, story.procedure), day("2026-05-06"));
}

}  // namespace
}  // namespace adab::discipline
