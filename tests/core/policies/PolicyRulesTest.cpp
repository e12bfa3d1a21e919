// SPDX-License-Identifier: GPL-3.0-or-later
// Policies are data: what a rule may say, and what follows from a fact or a time under the version in force.
#include "policies/PolicyRules.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace adab;
using namespace adab::policies;

namespace {

Instant at(const std::string& iso) { return Instant::parse(iso).value(); }

Policy policy(const std::string& version, int points, int days = 0) {
    Policy one;
    one.id = "service-policy";
    one.version = version;
    one.rules = {{"recognised", Trigger::Certified, 0, "onboarding", EffectKind::Points, points, Offer::SupportPlan},
                 {"renewed", Trigger::Renewed, 0, "onboarding", EffectKind::Points, 50, Offer::SupportPlan},
                 {"late", Trigger::Overdue, days, "onboarding", EffectKind::Concern, 0, Offer::SupportPlan},
                 {"lapsed", Trigger::Lapsed, 0, "onboarding", EffectKind::Concern, 0, Offer::SupportPlan}};
    return one;
}

Fact fact(Trigger trigger, const std::string& when) { return {trigger, "nok", "onboarding", "award-1", at(when), 42}; }

TEST(InForce, AVersionHoldsUntilTheNextOfTheSamePolicy) {
    Policy other = policy("1.0.0", 1);
    other.id = "another";
    const std::vector<Enacted> enacted{{at("2026-06-01T00:00:00Z"), 9, policy("1.1.0", 200)},
                                       {at("2026-05-01T00:00:00Z"), 7, policy("1.0.0", 100)},
                                       {at("2026-05-15T00:00:00Z"), 8, other}};
    const auto spans = inForce(enacted);
    ASSERT_EQ(spans.size(), 3u);
    EXPECT_EQ(spans[0].until->iso(), "2026-06-01T00:00:00.000Z");
    EXPECT_FALSE(spans[1].until) << "another policy ends nothing";
    EXPECT_TRUE(spans[0].holds(at("2026-05-31T23:59:59.999Z")));
    EXPECT_FALSE(spans[0].holds(at("2026-06-01T00:00:00Z")));
}

TEST(OnFact, TheVersionInForceWhenTheFactWasTrueDecides) {
    const std::vector<Enacted> enacted{{at("2026-05-01T00:00:00Z"), 7, policy("1.0.0", 100)},
                                       {at("2026-06-01T00:00:00Z"), 9, policy("1.1.0", 200)}};
    const auto spans = inForce(enacted);
    EXPECT_TRUE(onFact(spans, fact(Trigger::Certified, "2026-04-30T23:59:59.999Z")).empty()) << "never retroactive";
    const auto first = onFact(spans, fact(Trigger::Certified, "2026-05-01T00:00:00Z"));
    ASSERT_EQ(first.size(), 1u);
    EXPECT_EQ(first[0].points, 100);
    EXPECT_EQ(first[0].version, "1.0.0");
    EXPECT_EQ(first[0].rule, "recognised");
    EXPECT_EQ(first[0].facts, std::vector<std::int64_t>{42});
    EXPECT_EQ(onFact(spans, fact(Trigger::Certified, "2026-06-01T00:00:00Z"))[0].points, 200);
    EXPECT_EQ(onFact(spans, fact(Trigger::Renewed, "2026-06-01T00:00:00Z"))[0].points, 50);
    Fact elsewhere = fact(Trigger::Certified, "2026-06-01T00:00:00Z");
    elsewhere.program = "other";
    EXPECT_TRUE(onFact(spans, elsewhere).empty());
}

TEST(Asked, BeginsAtTheBoundaryInTheVersionInForceThere) {
    const std::vector<Enacted> enacted{{at("2026-05-10T00:00:00Z"), 7, policy("1.0.0", 100, 0)},
                                       {at("2026-06-01T00:00:00Z"), 9, policy("1.1.0", 100, 30)}};
    const auto spans = inForce(enacted);
    const auto running = [&](const std::string& due) {
        return Running{Trigger::Overdue,
                       "nok",
                       "onboarding",
                       [due](int days) { return std::optional<Instant>(at(due).plusMs(days * base::kDayMs)); },
                       {3}};
    };
    EXPECT_TRUE(asked(spans, running("2026-05-15T20:30:00Z"), at("2026-05-15T20:29:59.999Z")).empty());
    const auto concern = asked(spans, running("2026-05-15T20:30:00Z"), at("2026-05-15T20:30:00Z"));
    ASSERT_EQ(concern.size(), 1u);
    EXPECT_EQ(concern[0].version, "1.0.0");
    EXPECT_EQ(concern[0].kind, EffectKind::Concern);
    // Overdue since before the first enactment: asked by nobody. The second version's thirty days are over on 14 June.
    EXPECT_TRUE(asked(spans, running("2026-05-01T00:00:00Z"), at("2026-05-31T00:00:00Z")).empty());
    const auto later = asked(spans, running("2026-05-05T00:00:00Z"), at("2026-06-10T00:00:00Z"));
    ASSERT_EQ(later.size(), 1u);
    EXPECT_EQ(later[0].version, "1.1.0");
    Running waiting = running("2026-05-15T20:30:00Z");
    waiting.boundaryAfter = [](int) { return std::optional<Instant>(); };
    EXPECT_TRUE(asked(spans, waiting, at("2027-01-01T00:00:00Z")).empty()) << "an absence without an end";
}

TEST(EffectId, IsOneForTwoSeatsAndDiffersByEverythingThatMatters) {
    Effect effect;
    effect.policy = "service-policy";
    effect.version = "1.0.0";
    effect.rule = "late";
    effect.person = "nok";
    effect.subject = "onboarding";
    effect.boundary = at("2026-05-15T20:30:00Z");
    const std::string id = effectId(effect);
    EXPECT_EQ(id.size(), 64u);
    EXPECT_EQ(effectId(effect), id);
    Effect other = effect;
    other.version = "1.0.1";
    EXPECT_NE(effectId(other), id);
    other = effect;
    other.person = "som";
    EXPECT_NE(effectId(other), id);
    other = effect;
    other.boundary = effect.boundary.plusMs(1);
    EXPECT_NE(effectId(other), id);
}

// ---- what a pack may say ----

Problems problemsOf(const std::string& rules) {
    Problems problems;
    const Yaml pack = Yaml::parse("kind: policy\nid: p\nversion: 1.0.0\nrules:\n" + rules, "pack.yaml", problems);
    EXPECT_TRUE(problems.empty());
    (void)parsePolicy(pack, {}, problems);
    return problems;
}

struct BadRule {
    const char* what;
    const char* rules;
    int line;
};
void PrintTo(const BadRule& bad, std::ostream* out) { *out << bad.what; }
class BadPolicy : public testing::TestWithParam<BadRule> {};

TEST_P(BadPolicy, IsNamedWithItsLine) {
    const auto problems = problemsOf(GetParam().rules);
    ASSERT_FALSE(problems.empty());
    EXPECT_EQ(problems.front().line, GetParam().line) << problems.front().message;
    EXPECT_FALSE(problems.front().remedy.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Faults, BadPolicy,
    testing::Values(
        BadRule{"unknown fact", "  - {id: a, trigger: sneezed, program: x, effect: {kind: points, points: 1}}\n", 5},
        BadRule{"unknown effect", "  - {id: a, trigger: overdue, program: x, effect: {kind: fine, points: 1}}\n", 5},
        BadRule{"a reward for a lapse", "  - {id: a, trigger: lapsed, program: x, effect: {kind: points, points: 1}}\n", 5},
        BadRule{"a concern for certifying", "  - {id: a, trigger: certified, program: x, effect: {kind: concern, offer: support-plan}}\n",
                5},
        BadRule{"a concern without support", "  - {id: a, trigger: lapsed, program: x, effect: {kind: concern, offer: warning}}\n", 5},
        BadRule{"points overflow", "  - {id: a, trigger: certified, program: x, effect: {kind: points, points: 9999999999}}\n", 5},
        BadRule{"points of nothing", "  - {id: a, trigger: certified, program: x, effect: {kind: points, points: 0}}\n", 5},
        BadRule{"two answers to one fact",
                "  - {id: a, trigger: certified, program: x, effect: {kind: points, points: 1}}\n"
                "  - {id: b, trigger: certified, program: x, effect: {kind: points, points: 2}}\n",
                6},
        BadRule{"one id twice",
                "  - {id: a, trigger: certified, program: x, effect: {kind: points, points: 1}}\n"
                "  - {id: a, trigger: renewed, program: x, effect: {kind: points, points: 2}}\n",
                6},
        BadRule{"days of a fact", "  - {id: a, trigger: certified, days: 3, program: x, effect: {kind: points, points: 1}}\n", 5},
        BadRule{"no program", "  - {id: a, trigger: certified, effect: {kind: points, points: 1}}\n", 5}));

TEST(GoodPolicy, HasNoProblems) {
    EXPECT_TRUE(problemsOf("  - {id: a, trigger: certified, program: x, effect: {kind: points, points: 100}}\n"
                           "  - {id: b, trigger: overdue, days: 0, program: x, effect: {kind: concern, offer: support-plan}}\n"
                           "  - {id: c, trigger: overdue, days: 30, program: x, effect: {kind: concern, offer: support-plan}}\n")
                    .empty());
}

}  // namespace
