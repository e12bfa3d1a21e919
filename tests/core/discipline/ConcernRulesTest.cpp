// SPDX-License-Identifier: GPL-3.0-or-later
// Fairness (DOMAIN §8): what may become a concern, and what never does.
#include "discipline/ConcernRules.h"

#include "certification/CertificationRules.h"

#include <gtest/gtest.h>

using namespace adab;
using namespace adab::discipline;
using certification::DutySpan;
using certification::Facts;

namespace {

Instant at(const std::string& iso) { return Instant::parse(iso).value(); }
Date day(const std::string& iso) { return Date::parse(iso).value(); }

struct ConcernRules : testing::Test {
    policies::Policy policy;
    std::vector<policies::Enacted> enacted;
    Facts facts;

    void SetUp() override {
        policy.id = "p";
        policy.version = "1.0.0";
        policy.rules = {
            {"late", policies::Trigger::Overdue, 0, "onboarding", policies::EffectKind::Concern, 0, policies::Offer::SupportPlan},
            {"lapsed", policies::Trigger::Lapsed, 3, "onboarding", policies::EffectKind::Concern, 0, policies::Offer::SupportPlan}};
        enacted = {{at("2026-01-01T00:00:00Z"), 1, policy}};
        const Zone zone("Asia/Tehran");
        facts.duties = {{zone.startOf(day("2026-05-01")), std::nullopt, day("2026-05-01"), day("2026-05-15"), "Asia/Tehran", "j1", "waiter",
                         3, DutySpan::Because::Job, zone.startOf(day("2026-05-01"))}};
    }
    std::vector<policies::Effect> concerns(const std::string& when) const {
        return concernsAt(policies::inForce(enacted), facts, "nok", "onboarding", at(when));
    }
    void award(const std::string& when) {
        certification::Program program;
        program.validMonths = 12;
        program.windowDays = 60;
        program.graceDays = 14;
        certification::Award one;
        one.term = certification::termOf(program, at(when), Zone("Asia/Tehran"), nullptr);
        one.seq = 30;
        facts.awards.push_back(one);
    }
};

TEST_F(ConcernRules, OverdueAsksFromTheFirstMillisecondAfterTheDueDay) {
    EXPECT_TRUE(concerns("2026-05-15T20:29:59.999Z").empty());
    const auto found = concerns("2026-05-15T20:30:00Z");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].rule, "late");
    EXPECT_EQ(found[0].boundary.iso(), "2026-05-15T20:30:00.000Z");
    EXPECT_EQ(found[0].facts, std::vector<std::int64_t>{3});
    EXPECT_EQ(found[0].id, concerns("2026-07-01T00:00:00Z").at(0).id) << "the same concern whenever it is asked";
}

TEST_F(ConcernRules, NothingRunsAgainstWhoeverIsAway) {
    facts.absences = {{day("2026-05-10"), day("2026-05-12")}};
    EXPECT_TRUE(concerns("2026-05-18T20:29:59.999Z").empty()) << "three days longer";
    EXPECT_EQ(concerns("2026-05-18T20:30:00Z").size(), 1u);
    facts.absences.push_back({day("2026-05-20"), day("2026-05-22")});
    EXPECT_TRUE(concerns("2026-05-20T08:00:00Z").empty()) << "away today";
    EXPECT_EQ(concerns("2026-05-22T20:30:00Z").size(), 1u) << "back again";
    facts.absences = {{day("2026-05-14"), std::nullopt}};
    EXPECT_TRUE(concerns("2027-05-14T00:00:00Z").empty());
}

TEST_F(ConcernRules, TrainingThatWasOfferedLateCountsFromThen) {
    facts.duties[0].offeredAt = at("2026-05-20T08:00:00Z");  // entered on 20 May for a start on 1 May
    EXPECT_TRUE(concerns("2026-06-03T20:29:59.999Z").empty());
    EXPECT_EQ(concerns("2026-06-03T20:30:00Z").size(), 1u);
}

TEST_F(ConcernRules, WhoIsExemptSuspendedOrHasLeftIsAskedNothing) {
    EXPECT_EQ(concerns("2026-06-01T00:00:00Z").size(), 1u);
    Facts before = facts;
    facts.exemptions.push_back({at("2026-05-01T00:00:00Z"), std::nullopt, 5});
    EXPECT_TRUE(concerns("2026-06-01T00:00:00Z").empty());
    facts = before;
    facts.duties[0].until = at("2026-05-31T00:00:00Z");
    EXPECT_TRUE(concerns("2026-06-01T00:00:00Z").empty());
    facts = before;
    award("2026-05-05T08:00:00Z");
    EXPECT_TRUE(concerns("2026-06-01T00:00:00Z").empty()) << "certified";
    facts.suspensions.push_back({at("2027-05-01T00:00:00Z"), std::nullopt, 6});
    EXPECT_TRUE(concerns("2027-07-01T00:00:00Z").empty()) << "a hold is a decision of its own";
}

TEST_F(ConcernRules, ALapseAsksAfterGraceAndTheRulesDays) {
    award("2026-05-05T08:00:00Z");  // last valid day 5 May 2027, grace through 19 May, and three days
    EXPECT_TRUE(concerns("2027-05-22T20:29:59.999Z").empty());
    const auto found = concerns("2027-05-22T20:30:00Z");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].rule, "lapsed");
    // Away for ten days of the window: the concern waits ten days, the certificate does not.
    facts.absences = {{day("2027-04-01"), day("2027-04-10")}};
    EXPECT_EQ(certification::statusAt(facts, at("2027-05-23T00:00:00Z")).label, certification::Label::Lapsed);
    EXPECT_TRUE(concerns("2027-06-01T20:29:59.999Z").empty());
    EXPECT_EQ(concerns("2027-06-01T20:30:00Z").size(), 1u);
}

TEST_F(ConcernRules, ARetakeAfterARevocationHasItsOwnTime) {
    award("2026-05-05T08:00:00Z");
    facts.revocations.push_back({at("2026-06-01T08:00:00Z"), at("2026-06-15T20:30:00Z"), day("2026-06-15"), 40});
    EXPECT_TRUE(concerns("2026-06-15T20:29:59.999Z").empty());
    EXPECT_EQ(concerns("2026-06-15T20:30:00Z").at(0).facts, std::vector<std::int64_t>{40});
}

TEST_F(ConcernRules, APolicyReachesNothingBeforeItsEnactment) {
    enacted[0].from = at("2026-05-15T20:30:00.001Z");
    EXPECT_TRUE(concerns("2026-12-01T00:00:00Z").empty());
    enacted[0].from = at("2026-05-15T20:30:00Z");
    EXPECT_EQ(concerns("2026-12-01T00:00:00Z").size(), 1u);
}

}  // namespace
