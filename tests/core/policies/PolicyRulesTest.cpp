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

// ---- facts with numbers, and conditions ----

Rule ruleFor(Trigger trigger, EffectKind effect = EffectKind::Points) {
    Rule rule;
    rule.id = "r";
    rule.trigger = trigger;
    rule.effect = effect;
    rule.points = 10;
    return rule;
}
std::size_t effectsOf(const Rule& rule, const Fact& one) {
    Policy policy;
    policy.id = "p";
    policy.version = "1.0.0";
    policy.rules = {rule};
    const std::vector<Enacted> enacted{{at("2026-01-01T00:00:00Z"), 1, policy}};
    return onFact(inForce(enacted), one).size();
}
Fact measured(Trigger trigger, std::int64_t value, const std::string& measure = {}) {
    Fact one;
    one.trigger = trigger;
    one.person = "nok";
    one.subject = "s";
    one.at = at("2026-05-01T00:00:00Z");
    one.seq = 7;
    one.value = value;
    one.measure = measure;
    one.around.firstDay = Date{2026, 1, 31};
    one.around.day = Date{2026, 5, 1};
    return one;
}

TEST(OnFact, ANumberCountsFromItsFirstToBeforeItsLast) {
    Rule rule = ruleFor(Trigger::Visit);
    rule.atLeast = 80;
    rule.below = 90;
    EXPECT_EQ(effectsOf(rule, measured(Trigger::Visit, 79)), 0u);
    EXPECT_EQ(effectsOf(rule, measured(Trigger::Visit, 80)), 1u);
    EXPECT_EQ(effectsOf(rule, measured(Trigger::Visit, 89)), 1u);
    EXPECT_EQ(effectsOf(rule, measured(Trigger::Visit, 90)), 0u);
    EXPECT_EQ(effectsOf(rule, measured(Trigger::Kpi, 85)), 0u) << "another kind of fact";
    rule.trigger = Trigger::Kpi;
    rule.measure = "calls";
    EXPECT_EQ(effectsOf(rule, measured(Trigger::Kpi, 85, "calls")), 1u);
    EXPECT_EQ(effectsOf(rule, measured(Trigger::Kpi, 85, "nights")), 0u) << "another KPI";
}

TEST(OnFact, EveryTriggerMeetsItsOwnRuleOnly) {
    for (const Trigger rule : allTriggers()) {
        for (const Trigger trigger : allTriggers()) EXPECT_EQ(effectsOf(ruleFor(rule), measured(trigger, 0)), rule == trigger ? 1u : 0u);
    }
}

struct Meeting {
    const char* what;
    void (*rule)(Rule&);
    void (*around)(Circumstances&);
    bool met;
};
void PrintTo(const Meeting& meeting, std::ostream* out) { *out << meeting.what; }
class ConditionsOf : public testing::TestWithParam<Meeting> {};

TEST_P(ConditionsOf, AreMetOrNot) {
    Rule rule = ruleFor(Trigger::IdeaAdopted);
    GetParam().rule(rule);
    Fact one = measured(Trigger::IdeaAdopted, 0);
    GetParam().around(one.around);
    EXPECT_EQ(effectsOf(rule, one), GetParam().met ? 1u : 0u);
}

INSTANTIATE_TEST_SUITE_P(
    Table, ConditionsOf,
    testing::Values(
        Meeting{"no condition", [](Rule&) {}, [](Circumstances&) {}, true},
        Meeting{"the role", [](Rule& r) { r.when.jobRoles = {"waiter", "cashier"}; }, [](Circumstances& a) { a.jobRoles = {"cashier"}; },
                true},
        Meeting{"one of two roles held", [](Rule& r) { r.when.jobRoles = {"waiter"}; },
                [](Circumstances& a) { a.jobRoles = {"cashier", "waiter"}; }, true},
        Meeting{"another role", [](Rule& r) { r.when.jobRoles = {"waiter"}; }, [](Circumstances& a) { a.jobRoles = {"cashier"}; }, false},
        Meeting{"no job at all", [](Rule& r) { r.when.jobRoles = {"waiter"}; }, [](Circumstances&) {}, false},
        Meeting{"the site", [](Rule& r) { r.when.sites = {"tehran"}; }, [](Circumstances& a) { a.sites = {"tehran"}; }, true},
        Meeting{"another site", [](Rule& r) { r.when.sites = {"tehran"}; }, [](Circumstances& a) { a.sites = {"london"}; }, false},
        Meeting{"the first time", [](Rule& r) { r.when.firstTime = true; }, [](Circumstances&) {}, true},
        Meeting{"the second time", [](Rule& r) { r.when.firstTime = true; }, [](Circumstances& a) { a.earlier = {0}; }, false},
        Meeting{"at work", [](Rule& r) { r.when.notAbsent = true; }, [](Circumstances&) {}, true},
        Meeting{"away", [](Rule& r) { r.when.notAbsent = true; }, [](Circumstances& a) { a.away = true; }, false},
        Meeting{"away, and nobody asks", [](Rule&) {}, [](Circumstances& a) { a.away = true; }, true},
        // The first day is 31 January: three months are over with 29 April, four with 30 May.
        Meeting{"within four months", [](Rule& r) { r.when.withinMonths = 4; }, [](Circumstances&) {}, true},
        Meeting{"the last day of three months", [](Rule& r) { r.when.withinMonths = 3; },
                [](Circumstances& a) { a.day = Date{2026, 4, 29}; }, true},
        Meeting{"the day after three months", [](Rule& r) { r.when.withinMonths = 3; }, [](Circumstances& a) { a.day = Date{2026, 4, 30}; },
                false},
        Meeting{"within months of no employment", [](Rule& r) { r.when.withinMonths = 4; },
                [](Circumstances& a) { a.firstDay = std::nullopt; }, false}));

TEST(OnFact, TheFirstTimeIsTheFirstThatTheRuleAnswers) {
    Rule rule = ruleFor(Trigger::Visit);
    rule.atLeast = 80;
    rule.when.firstTime = true;
    Fact visit = measured(Trigger::Visit, 90);
    visit.around.earlier = {50, 79};
    EXPECT_EQ(effectsOf(rule, visit), 1u) << "poor visits before are no first good one";
    visit.around.earlier = {50, 80};
    EXPECT_EQ(effectsOf(rule, visit), 0u);
}

TEST(OnFact, NoConcernAboutWhoeverIsAwayNorOutOfAConcern) {
    Rule rule = ruleFor(Trigger::ConcernConfirmed, EffectKind::Concern);
    Fact one = measured(Trigger::ConcernConfirmed, 0);
    EXPECT_EQ(effectsOf(rule, one), 1u);
    one.chain = Fact::Chain::Further;
    EXPECT_EQ(effectsOf(rule, one), 0u) << "a chain ends";
    one.chain = Fact::Chain::First;
    one.around.away = true;
    EXPECT_EQ(effectsOf(rule, one), 0u);
}

TEST(Asked, ConditionsAreThoseAtTheBoundary) {
    Policy one;
    one.id = "p";
    one.version = "1.0.0";
    Rule rule = ruleFor(Trigger::Overdue, EffectKind::Concern);
    rule.program = "onboarding";
    rule.when.sites = {"tehran"};
    one.rules = {rule};
    const std::vector<Enacted> enacted{{at("2026-01-01T00:00:00Z"), 1, one}};
    Running running{Trigger::Overdue, "nok", "onboarding", [](int) { return std::optional(at("2026-05-01T00:00:00Z")); }, {3}};
    EXPECT_TRUE(asked(inForce(enacted), running, at("2026-06-01T00:00:00Z")).empty()) << "nobody knows where they worked";
    std::vector<Instant> askedAbout;
    running.around = [&](Instant boundary) {
        askedAbout.push_back(boundary);
        Circumstances around;
        around.sites = {"tehran"};
        return around;
    };
    EXPECT_EQ(asked(inForce(enacted), running, at("2026-06-01T00:00:00Z")).size(), 1u);
    EXPECT_EQ(askedAbout, std::vector<Instant>{at("2026-05-01T00:00:00Z")});
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
        BadRule{"practice", "  - {id: a, trigger: practised, effect: {kind: points, points: 1}}\n", 5},
        BadRule{"an utterance that was not recognised",
                "  - {id: a, trigger: utterance-not-recognised, effect: {kind: concern, offer: coaching}}\n", 5},
        BadRule{"appearance", "  - {id: a, trigger: appearance, effect: {kind: concern, offer: coaching}}\n", 5},
        BadRule{"a poor visit without coaching", "  - {id: a, trigger: visit, below: 50, effect: {kind: concern, offer: support-plan}}\n",
                5},
        BadRule{"a reward for a poor visit", "  - {id: a, trigger: visit, below: 50, effect: {kind: points, points: 1}}\n", 5},
        BadRule{"a concern for a good one", "  - {id: a, trigger: visit, at_least: 50, effect: {kind: concern, offer: coaching}}\n", 5},
        BadRule{"a visit without a number", "  - {id: a, trigger: visit, effect: {kind: points, points: 1}}\n", 5},
        BadRule{"a score over 100", "  - {id: a, trigger: visit, at_least: 101, effect: {kind: points, points: 1}}\n", 5},
        BadRule{"a span of nothing", "  - {id: a, trigger: visit, at_least: 50, below: 50, effect: {kind: points, points: 1}}\n", 5},
        BadRule{"a KPI without a name", "  - {id: a, trigger: kpi, at_least: 50, effect: {kind: points, points: 1}}\n", 5},
        BadRule{"points for a concern", "  - {id: a, trigger: concern-confirmed, effect: {kind: points, points: 1}}\n", 5},
        BadRule{"a bonus over the whole", "  - {id: a, trigger: idea-adopted, effect: {kind: bonus, percent: 101}}\n", 5},
        BadRule{"no months", "  - {id: a, trigger: idea-adopted, when: {within_months: 0}, effect: {kind: nomination}}\n", 5},
        BadRule{"no role at all", "  - {id: a, trigger: idea-adopted, when: {job_roles: []}, effect: {kind: nomination}}\n", 5},
        BadRule{"a word that is no condition", "  - {id: a, trigger: idea-adopted, when: {gender: x}, effect: {kind: nomination}}\n", 5},
        BadRule{"the first time of a time",
                "  - {id: a, trigger: lapsed, program: x, when: {first_time: true}, effect: {kind: concern, offer: support-plan}}\n", 5},
        BadRule{"a reward and a concern for one fact",
                "  - {id: a, trigger: kpi, kpi: calls, at_least: 50, below: 90, effect: {kind: points, points: 1}}\n"
                "  - {id: b, trigger: kpi, kpi: calls, below: 60, effect: {kind: concern, offer: coaching}}\n",
                6},
        BadRule{"spans that meet",
                "  - {id: a, trigger: visit, at_least: 80, effect: {kind: points, points: 1}}\n"
                "  - {id: b, trigger: visit, at_least: 90, effect: {kind: points, points: 2}}\n",
                6},
        BadRule{"more points than there are in all",
                "  - {id: a, trigger: certified, program: x, effect: {kind: points, points: 600000}}\n"
                "  - {id: b, trigger: renewed, program: x, effect: {kind: points, points: 600000}}\n",
                6},
        BadRule{"no program", "  - {id: a, trigger: certified, effect: {kind: points, points: 1}}\n", 5}));

TEST(PolicyCaps, AreHeldToTheRules) {
    Problems problems;
    const Yaml pack = Yaml::parse(
        "id: p\nversion: 1.0.0\ncaps: {points_per_month: 50, bonus_percent: 5}\nrules:\n"
        "  - {id: a, trigger: certified, program: x, effect: {kind: points, points: 51}}\n"
        "  - {id: b, trigger: certified, program: x, effect: {kind: bonus, percent: 6}}\n",
        "pack.yaml", problems);
    const Policy parsed = parsePolicy(pack, {}, problems);
    EXPECT_EQ(parsed.caps.pointsPerMonth, 50);
    EXPECT_EQ(parsed.caps.bonusPercent, 5);
    ASSERT_EQ(problems.size(), 2u);
    EXPECT_EQ(problems[0].line, 5);
    EXPECT_EQ(problems[1].line, 6);
}

TEST(GoodPolicy, EveryTriggerConditionAndEffectIsRead) {
    Problems problems;
    const Yaml pack = Yaml::parse(
        "id: p\nversion: 1.0.0\nrules:\n"
        "  - {id: a, trigger: visit, at_least: 80, below: 90, effect: {kind: points, points: 5}}\n"
        "  - {id: b, trigger: visit, at_least: 90, effect: {kind: points, points: 9}}\n"
        "  - {id: c, trigger: visit, below: 50, effect: {kind: concern, offer: coaching}}\n"
        "  - {id: d, trigger: kpi, kpi: calls, at_least: -5, effect: {kind: bonus, percent: 3}}\n"
        "  - {id: e, trigger: agreement-met, effect: {kind: nomination}}\n"
        "  - {id: f, trigger: concern-confirmed, effect: {kind: encouragement}}\n"
        "  - {id: g, trigger: idea-adopted, effect: {kind: points, points: 1}, when: {job_roles: [waiter], sites: [x], first_time: true, "
        "within_months: 6, not_absent: true}}\n"
        "  - {id: h, trigger: idea-adopted, effect: {kind: points, points: 1}, when: {job_roles: [cashier]}}\n",
        "pack.yaml", problems);
    const Policy parsed = parsePolicy(pack, {}, problems);
    EXPECT_TRUE(problems.empty()) << problems.front().message;
    EXPECT_EQ(parsed.rule("a")->below, 90);
    EXPECT_EQ(parsed.rule("c")->offer, Offer::Coaching);
    EXPECT_EQ(parsed.rule("d")->atLeast, -5);
    EXPECT_EQ(parsed.rule("d")->percent, 3);
    EXPECT_EQ(parsed.rule("e")->effect, EffectKind::Nomination);
    const Conditions& when = parsed.rule("g")->when;
    EXPECT_EQ(when.jobRoles, std::set<std::string>{"waiter"});
    EXPECT_EQ(when.sites, std::set<std::string>{"x"});
    EXPECT_TRUE(when.firstTime && when.notAbsent);
    EXPECT_EQ(when.withinMonths, 6);
}

TEST(GoodPolicy, TheTemplateShowsEveryTriggerAndEffectAndIsSound) {
    const std::string folder = std::string(ADAB_SOURCE) + "/courses/_template-policy/";
    Problems problems;
    const Yaml pack = Yaml::readFile(folder + "pack.yaml", "pack.yaml", problems);
    const Policy parsed = parsePolicy(pack, {{"en", Yaml::readFile(folder + "en/policy.yaml", "en/policy.yaml", problems)}}, problems);
    for (const Problem& problem : problems) ADD_FAILURE() << problem.file << ":" << problem.line << " " << problem.message;
    std::set<Trigger> triggers;
    std::set<EffectKind> effects;
    for (const Rule& rule : parsed.rules) {
        triggers.insert(rule.trigger);
        effects.insert(rule.effect);
    }
    triggers.insert(Trigger::Lapsed);  // written as overdue is
    EXPECT_EQ(triggers.size(), allTriggers().size());
    EXPECT_EQ(effects.size(), 5u);
}

TEST(GoodPolicy, HasNoProblems) {
    EXPECT_TRUE(problemsOf("  - {id: a, trigger: certified, program: x, effect: {kind: points, points: 100}}\n"
                           "  - {id: b, trigger: overdue, days: 0, program: x, effect: {kind: concern, offer: support-plan}}\n"
                           "  - {id: c, trigger: overdue, days: 30, program: x, effect: {kind: concern, offer: support-plan}}\n")
                    .empty());
}

}  // namespace
