// SPDX-License-Identifier: GPL-3.0-or-later
// The status on three axes: every combination of the label's table, every axis × event, and every boundary a millisecond before, at and
// after.
#include "certification/CertificationRules.h"

#include <gtest/gtest.h>

#include <map>
#include <tuple>

using namespace adab;
using namespace adab::certification;

namespace {

Instant at(const std::string& iso) { return Instant::parse(iso).value(); }
Date day(const std::string& iso) { return Date::parse(iso).value(); }

constexpr std::array kDuties{Duty::NotRequired, Duty::Assigned, Duty::InProgress, Duty::Met, Duty::Overdue, Duty::Exempt};
constexpr std::array kCertificates{Certificate::None,    Certificate::Certified, Certificate::Renewable,
                                   Certificate::InGrace, Certificate::Lapsed,    Certificate::Revoked};

TEST(Label, EveryCombinationOfTheThreeAxes) {
    // A row a duty; columns: none certified renewable in-grace lapsed revoked. First without, then with a hold.
    const std::map<Duty, std::pair<std::array<const char*, 6>, std::array<const char*, 6>>> expected{
        {Duty::NotRequired,
         {{"not-required", "certified", "certified", "not-required", "not-required", "revoked"},
          {"not-required", "suspended", "suspended", "suspended", "suspended", "revoked"}}},
        {Duty::Assigned,
         {{"assigned", "certified", "renewable", "in-grace", "lapsed", "revoked"},
          {"assigned", "suspended", "suspended", "suspended", "suspended", "revoked"}}},
        {Duty::InProgress,
         {{"in-progress", "certified", "renewable", "in-grace", "lapsed", "revoked"},
          {"in-progress", "suspended", "suspended", "suspended", "suspended", "revoked"}}},
        {Duty::Met,
         {{"assigned", "certified", "renewable", "in-grace", "lapsed", "revoked"},
          {"assigned", "suspended", "suspended", "suspended", "suspended", "revoked"}}},
        {Duty::Overdue,
         {{"overdue", "certified", "renewable", "in-grace", "lapsed", "revoked"},
          {"overdue", "suspended", "suspended", "suspended", "suspended", "revoked"}}},
        {Duty::Exempt,
         {{"exempt", "certified", "certified", "exempt", "exempt", "revoked"},
          {"exempt", "suspended", "suspended", "suspended", "suspended", "revoked"}}},
    };
    for (const auto duty : kDuties) {
        for (std::size_t c = 0; c < kCertificates.size(); ++c) {
            EXPECT_EQ(name(labelOf(duty, kCertificates[c], Hold::None)), expected.at(duty).first[c]) << name(duty) << " " << c;
            EXPECT_EQ(name(labelOf(duty, kCertificates[c], Hold::Suspended)), expected.at(duty).second[c]) << name(duty) << " " << c;
        }
    }
}

/// A waiter, hired on 1 May 2026 in Tehran (+03:30), due through 15 May; certified on 10 May for a year; window 60, grace 14 days.
struct History {
    Facts facts;
    Term term;

    History() {
        const Zone zone("Asia/Tehran");
        DutySpan duty{zone.startOf(day("2026-05-01")),
                      zone.endOf(day("2027-12-31")),
                      day("2026-05-01"),
                      day("2026-05-15"),
                      "Asia/Tehran",
                      "j1",
                      "waiter",
                      3,
                      DutySpan::Because::Job,
                      {}};
        facts.duties.push_back(duty);
    }
    void award(const std::string& when = "2026-05-10T09:00:00Z") {
        Program program;
        program.validMonths = 12;
        program.windowDays = 60;
        program.graceDays = 14;
        Award one;
        one.award = "a" + std::to_string(facts.awards.size());
        one.term = term = termOf(program, at(when), Zone("Asia/Tehran"), nullptr);
        facts.awards.push_back(one);
    }
    std::string axes(Instant when) const {
        const Status s = statusAt(facts, when);
        return std::string(name(s.duty)) + "/" + std::string(name(s.certificate)) + "/" + std::string(name(s.hold)) + "=" +
               std::string(name(s.label));
    }
    /// The axes a millisecond before, at and a millisecond after a boundary.
    void expectEdge(const std::string& boundary, const std::string& before, const std::string& after) const {
        const Instant edge = at(boundary);
        EXPECT_EQ(axes(edge.plusMs(-1)), before) << "before " << boundary;
        EXPECT_EQ(axes(edge), after) << "at " << boundary;
        EXPECT_EQ(axes(edge.plusMs(1)), after) << "after " << boundary;
    }
};

TEST(Status, TheJobBeginsAndEndsTheDuty) {
    const History h;
    h.expectEdge("2026-04-30T20:30:00Z", "not-required/none/none=not-required", "assigned/none/none=assigned");
    h.expectEdge("2027-12-31T20:30:00Z", "overdue/none/none=overdue", "not-required/none/none=not-required");
}

TEST(Status, OverdueBeginsWhenTheDueDayIsOver) {
    History h;
    h.expectEdge("2026-05-15T20:30:00Z", "assigned/none/none=assigned", "overdue/none/none=overdue");
    h.facts.starts.push_back(at("2026-05-03T08:00:00Z"));
    h.expectEdge("2026-05-03T08:00:00Z", "assigned/none/none=assigned", "in-progress/none/none=in-progress");
    h.expectEdge("2026-05-15T20:30:00Z", "in-progress/none/none=in-progress", "overdue/none/none=overdue");
}

TEST(Status, TheWholeLifeOfACertificate) {
    History h;
    h.award();
    h.expectEdge("2026-05-10T09:00:00Z", "assigned/none/none=assigned", "met/certified/none=certified");
    h.expectEdge("2026-05-15T20:30:00Z", "met/certified/none=certified", "met/certified/none=certified");
    h.expectEdge("2027-03-10T20:30:00Z", "met/certified/none=certified", "assigned/renewable/none=renewable");
    h.expectEdge("2027-05-10T20:30:00Z", "assigned/renewable/none=renewable", "assigned/in-grace/none=in-grace");
    h.expectEdge("2027-05-24T20:30:00Z", "assigned/in-grace/none=in-grace", "overdue/lapsed/none=lapsed");
    h.expectEdge("2027-12-31T20:30:00Z", "overdue/lapsed/none=lapsed", "not-required/lapsed/none=not-required");
}

TEST(Status, WorkOfTheLastCycleIsNotWorkOfThis) {
    History h;
    h.award();
    h.facts.starts = {at("2026-05-03T08:00:00Z")};
    EXPECT_EQ(h.axes(at("2027-04-01T00:00:00Z")), "assigned/renewable/none=renewable");
    h.facts.starts.push_back(at("2027-03-20T08:00:00Z"));
    h.expectEdge("2027-03-20T08:00:00Z", "assigned/renewable/none=renewable", "in-progress/renewable/none=renewable");
}

TEST(Status, ARenewalBeginsAtItsCompletion) {
    History h;
    h.award();
    h.award("2027-04-01T09:00:00Z");
    h.expectEdge("2027-04-01T09:00:00Z", "assigned/renewable/none=renewable", "met/certified/none=certified");
    EXPECT_EQ(h.axes(at("2027-05-25T00:00:00Z")), "met/certified/none=certified");
}

TEST(Status, ASuspensionHoldsUntilItIsLifted) {
    History h;
    h.award();
    h.facts.suspensions.push_back({at("2026-06-01T10:00:00Z"), at("2026-06-05T10:00:00Z"), 9});
    h.expectEdge("2026-06-01T10:00:00Z", "met/certified/none=certified", "met/certified/suspended=suspended");
    h.expectEdge("2026-06-05T10:00:00Z", "met/certified/suspended=suspended", "met/certified/none=certified");
}

TEST(Status, ARevocationLastsUntilItIsEarnedAgain) {
    History h;
    h.award();
    h.facts.revocations.push_back({at("2026-06-01T10:00:00Z"), at("2026-06-15T20:30:00Z"), day("2026-06-15"), 9});
    h.expectEdge("2026-06-01T10:00:00Z", "met/certified/none=certified", "assigned/revoked/none=revoked");
    h.expectEdge("2026-06-15T20:30:00Z", "assigned/revoked/none=revoked", "overdue/revoked/none=revoked");
    h.award("2026-06-20T09:00:00Z");
    h.expectEdge("2026-06-20T09:00:00Z", "overdue/revoked/none=revoked", "met/certified/none=certified");
}

TEST(Status, AnExemptionEnds) {
    History h;
    h.facts.exemptions.push_back({at("2026-05-12T00:00:00Z"), at("2026-08-01T00:00:00Z"), 9});
    h.expectEdge("2026-05-12T00:00:00Z", "assigned/none/none=assigned", "exempt/none/none=exempt");
    h.expectEdge("2026-08-01T00:00:00Z", "exempt/none/none=exempt", "overdue/none/none=overdue");
}

TEST(Status, AnAbsenceMovesTheDueDateAndNeverTheCertificate) {
    History h;
    h.facts.absences.push_back({day("2026-05-10"), day("2026-05-12")});
    h.expectEdge("2026-05-18T20:30:00Z", "assigned/none/none=assigned", "overdue/none/none=overdue");
    h.facts.absences.push_back({day("2026-05-14"), std::nullopt});
    EXPECT_EQ(h.axes(at("2027-05-01T00:00:00Z")), "assigned/none/none=assigned") << "an absence without an end: it waits";

    History certified;
    certified.award();
    certified.facts.absences.push_back({day("2027-05-01"), day("2027-06-30")});
    certified.expectEdge("2027-05-10T20:30:00Z", "assigned/renewable/none=renewable", "assigned/in-grace/none=in-grace");
}

TEST(Status, OfSeveralDutiesTheEarliestDueDateCounts) {
    History h;
    DutySpan later = h.facts.duties[0];
    later.due = day("2026-07-01");
    h.facts.duties.push_back(later);
    EXPECT_EQ(dutyAt(h.facts, at("2026-05-20T00:00:00Z"))->due.iso(), "2026-05-15");
    EXPECT_EQ(h.axes(at("2026-05-20T00:00:00Z")), "overdue/none/none=overdue");
}

TEST(MayDo, FollowsTheLabel) {
    const std::map<Label, bool> expected{{Label::NotRequired, false}, {Label::Assigned, false}, {Label::InProgress, false},
                                         {Label::Overdue, false},     {Label::Exempt, true},    {Label::Certified, true},
                                         {Label::Renewable, true},    {Label::InGrace, true},   {Label::Lapsed, false},
                                         {Label::Suspended, false},   {Label::Revoked, false}};
    ASSERT_EQ(expected.size(), static_cast<std::size_t>(kLabels));
    for (const auto& [label, may] : expected) {
        EXPECT_EQ(mayDo(Status{Duty::NotRequired, Certificate::None, Hold::None, label}).may, may) << name(label);
    }
}

// ---- what counts towards the next award ----

Program onboarding() {
    Program program;
    program.id = "onboarding";
    program.validMonths = 12;
    program.windowDays = 60;
    program.graceDays = 14;
    program.requirements = {{"lessons", RequirementKind::Course, {"presence"}, 1},
                            {"formulas", RequirementKind::Practice, {"welcome", "apology"}, 2},
                            {"scenario", RequirementKind::Scenario, {"room", "charge"}, 1},
                            {"quiz", RequirementKind::Exam, {"final"}, 1},
                            {"standards", RequirementKind::Acknowledgement, {"onboarding"}, 1}};
    program.renewal = {"quiz", "standards"};
    return program;
}
const LessonsOfCourses kLessons{{"presence", {"l1", "l2"}}};

std::vector<Evidence> everything() {
    return {{RequirementKind::Course, "presence", "l1", at("2026-05-02T08:00:00Z"), 11},
            {RequirementKind::Course, "presence", "l2", at("2026-05-03T08:00:00Z"), 12},
            {RequirementKind::Practice, "welcome", "", at("2026-05-03T09:00:00Z"), 13},
            {RequirementKind::Practice, "apology", "", at("2026-05-03T10:00:00Z"), 14},
            {RequirementKind::Scenario, "charge", "", at("2026-05-04T08:00:00Z"), 15},
            {RequirementKind::Exam, "final", "", at("2026-05-05T08:00:00Z"), 16},
            {RequirementKind::Acknowledgement, "onboarding", "", at("2026-05-04T12:00:00Z"), 17}};
}

TEST(Completion, IsTheEffectiveInstantOfTheLastRequirementMet) {
    const auto done = completionOf(onboarding(), Cycle::Path::Full, everything(), kLessons, std::nullopt, at("2026-06-01T00:00:00Z"));
    ASSERT_TRUE(done);
    EXPECT_EQ(done->at.iso(), "2026-05-05T08:00:00.000Z");
    EXPECT_EQ(done->lastRequirement, "quiz");
    EXPECT_EQ(done->seqs, (std::vector<std::int64_t>{11, 12, 13, 14, 15, 16, 17}));
    EXPECT_FALSE(completionOf(onboarding(), Cycle::Path::Full, everything(), kLessons, std::nullopt, at("2026-05-05T07:59:59.999Z")));
}

TEST(Completion, WantsEveryRequirement) {
    for (std::size_t left = 0; left < everything().size(); ++left) {
        auto evidence = everything();
        evidence.erase(evidence.begin() + static_cast<std::ptrdiff_t>(left));
        EXPECT_FALSE(completionOf(onboarding(), Cycle::Path::Full, evidence, kLessons, std::nullopt, at("2026-06-01T00:00:00Z"))) << left;
    }
    EXPECT_FALSE(completionOf(onboarding(), Cycle::Path::Full, everything(), {}, std::nullopt, at("2026-06-01T00:00:00Z")))
        << "a course of unknown content is not met";
}

TEST(Completion, ARenewalCountsOnlyWhatWasDoneSinceTheWindowOpened) {
    const Instant opened = at("2027-03-06T00:00:00Z");
    auto evidence = everything();
    const Instant until = at("2027-06-01T00:00:00Z");
    evidence.push_back({RequirementKind::Exam, "final", "", opened.plusMs(-1), 21});
    evidence.push_back({RequirementKind::Acknowledgement, "onboarding", "", opened, 22});
    EXPECT_FALSE(completionOf(onboarding(), Cycle::Path::Renewal, evidence, kLessons, opened, until)) << "a millisecond too early";
    evidence.push_back({RequirementKind::Exam, "final", "", opened, 23});
    const auto done = completionOf(onboarding(), Cycle::Path::Renewal, evidence, kLessons, opened, until);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->seqs, (std::vector<std::int64_t>{22, 23}));
}

TEST(Progress, CountsLessonsAndTakesTheBestOfAlternatives) {
    const Program program = onboarding();
    auto evidence = everything();
    evidence.erase(evidence.begin() + 1);
    const Progress lessons = progressOf(program.requirements[0], evidence, kLessons, std::nullopt, at("2026-06-01T00:00:00Z"));
    EXPECT_EQ(lessons.done, 1);
    EXPECT_EQ(lessons.of, 2);
    EXPECT_FALSE(lessons.metAt);
    const Progress scenario = progressOf(program.requirements[2], evidence, kLessons, std::nullopt, at("2026-06-01T00:00:00Z"));
    EXPECT_EQ(scenario.of, 1);
    EXPECT_TRUE(scenario.metAt);
}

TEST(Cycle, FollowsTheCertificate) {
    History h;
    EXPECT_EQ(cycleAt(h.facts, at("2026-05-10T09:00:00Z")).ifMet, AwardKind::First);
    h.award();
    EXPECT_EQ(cycleAt(h.facts, at("2026-05-11T09:00:00Z")).since->iso(), "2027-03-10T20:30:00.000Z");
    EXPECT_EQ(cycleAt(h.facts, h.term.graceUntil.plusMs(-1)).ifMet, AwardKind::Renewal);
    EXPECT_EQ(cycleAt(h.facts, h.term.graceUntil).ifMet, AwardKind::Late);
    h.facts.revocations.push_back({at("2026-06-01T10:00:00Z"), at("2026-06-15T20:30:00Z"), day("2026-06-15"), 9});
    const Cycle again = cycleAt(h.facts, at("2026-06-02T00:00:00Z"));
    EXPECT_EQ(again.ifMet, AwardKind::Again);
    EXPECT_EQ(again.path, Cycle::Path::Full);
    EXPECT_EQ(again.since->iso(), "2026-06-01T10:00:00.000Z");
}

}  // namespace
