// SPDX-License-Identifier: GPL-3.0-or-later
// What a policy would have done: as history tells it, and as it would have been asked for day by day.
#include "policies/Preview.h"

#include "certification/CertificationRules.h"
#include "policies/PoliciesService.h"
#include "policies/RunningTimes.h"
#include "support/TrainedHouse.h"

#include <atomic>
#include <random>
#include <thread>

using namespace adab;
using namespace adab::policies;

namespace {

Rule late(int days) {
    Rule rule;
    rule.id = "late-" + std::to_string(days);
    rule.trigger = Trigger::Overdue;
    rule.days = days;
    rule.program = "onboarding";
    rule.effect = EffectKind::Concern;
    return rule;
}
Rule lapsed(int days) {
    Rule rule = late(days);
    rule.id = "lapsed-" + std::to_string(days);
    rule.trigger = Trigger::Lapsed;
    return rule;
}

/// Random lives: a job, absences, awards. Asked at every noon and every midnight of a year, the concerns are those of the preview.
TEST(AskedBetween, IsWhatAskingDayByDayWouldHaveFound) {
    Policy policy;
    policy.id = "p";
    policy.version = "1.0.0";
    policy.rules = {late(0), late(10), lapsed(0), lapsed(7)};
    const Zone zone("Asia/Tehran");
    const Instant from = zone.startOf({2026, 1, 1});
    const Instant until = zone.startOf({2027, 1, 1});
    certification::Program program;
    program.validMonths = 3;
    program.windowDays = 20;
    program.graceDays = 7;
    std::mt19937 random(11);
    const auto any = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const auto dayOf = [&](int spread) { return Date{2025, 11, 1}.plusDays(any(spread)); };
    int found = 0;
    for (int life = 0; life < 120; ++life) {
        certification::Facts facts;
        const Date hired = dayOf(250);
        certification::DutySpan duty;
        duty.from = zone.startOf(hired);
        duty.anchor = hired;
        duty.due = hired.plusDays(14);
        duty.zone = "Asia/Tehran";
        duty.seq = 3;
        duty.offeredAt = zone.startOf(hired.plusDays(any(3) == 0 ? any(40) : 0));
        if (any(4) == 0) duty.until = zone.startOf(hired.plusDays(100 + any(200)));
        facts.duties = {duty};
        for (int i = any(3); i > 0; --i) {
            const Date begin = dayOf(420);
            facts.absences.push_back({begin, any(5) == 0 ? std::nullopt : std::optional(begin.plusDays(any(30)))});
        }
        Date earned = hired.plusDays(any(40));
        for (int i = any(4); i > 0; --i) {
            certification::Award award;
            award.seq = 30 + i;
            award.term = certification::termOf(program, zone.startOf(earned).plusMs(any(20) * base::kHourMs), zone, nullptr);
            facts.awards.push_back(award);
            earned = earned.plusDays(60 + any(80));
        }
        std::set<std::string> expected;
        const std::vector<InForce> spans{{&policy, from, until}};
        for (Date day{2026, 1, 1}; day < Date{2027, 1, 1}; day = day.plusDays(1)) {
            for (const std::int64_t hours : {0, 12}) {
                const Instant now = zone.startOf(day).plusMs(hours * base::kHourMs);
                for (const Running& running : runningAgainst(facts, "nok", "onboarding", now)) {
                    for (const Effect& effect : asked(spans, running, now)) expected.insert(effect.id);
                }
            }
        }
        std::set<std::string> seen;
        for (const Effect& effect : askedBetween(policy, facts, "nok", "onboarding", from, until, {})) seen.insert(effect.id);
        ASSERT_EQ(seen, expected) << "life " << life;
        found += static_cast<int>(seen.size());
    }
    EXPECT_GE(found, 100) << "lives in which nothing is late prove nothing";
}

class PreviewTest : public testing::Test {
protected:
    PreviewTest() {
        house.installCourse();
        house.installProgram();
        for (int i = 0; i < 12; ++i) house.addPerson("w" + std::to_string(i), "waiter", "2026-04-01", i < 6 ? "tehran" : "london");
        house.addPerson("c0", "cashier", "2026-04-01");
        house.setNow("2026-05-20T08:00:00Z");
    }
    static Json files(const std::string& rules, const std::string& caps = {}) {
        return Json::object(
            {{"pack.yaml", "kind: policy\nid: quality\nversion: 2.0.0\nsource_locale: en\nlocales: [en]\n" + caps + "rules:\n" + rules},
             {"en/policy.yaml", "title: Q\nrules:\n  good: {title: Good, plain: g}\n  poor: {title: Poor, plain: p}\n"}});
    }
    void visit(const std::string& person, int score, const std::string& on) {
        const Json row =
            Json::object({{"person", person}, {"kind", "visit"}, {"value", std::to_string(score)}, {"on", on}, {"reference", on}});
        house.ok("hanna", "policies.reportFacts", Json::object({{"rows", Json::list({row})}}));
    }
    Json ask(Json files, const std::string& from = "2026-05-01", const std::string& to = "2026-05-31") {
        return house.ok("hanna", "policies.preview", Json::object({{"draft", std::move(files)}, {"from", from}, {"to", to}}));
    }
    static const Json& ruleOf(const Json& answer, const std::string& rule) {
        for (const auto& one : answer["rules"].items()) {
            if (one["rule"].text() == rule) return one;
        }
        return answer["none"];
    }
    static const Json& groupOf(const Json& answer, const std::string& by, const std::string& met, const std::string& group) {
        for (const auto& one : answer["fairness"].items()) {
            if (one["by"].text() == by && one["met"].text() == met && one["group"].text() == group) return one;
        }
        return answer["none"];
    }

    test::TrainedHouse house{{policies::registerPolicies}};
    const std::string rules =
        "  - {id: good, trigger: visit, at_least: 80, effect: {kind: points, points: 30}}\n"
        "  - {id: poor, trigger: visit, below: 50, effect: {kind: concern, offer: coaching}}\n";
};

TEST_F(PreviewTest, TellsWhoHowOftenAndWhy) {
    visit("w0", 90, "2026-05-03");
    visit("w0", 85, "2026-05-04");
    visit("w1", 20, "2026-05-05");
    visit("w2", 95, "2026-04-20");  // before the span
    const std::int64_t before = ledger::Ledger::head(*house.database().session());
    const Json answer = ask(files(rules));
    EXPECT_EQ(ledger::Ledger::head(*house.database().session()), before) << "a preview records nothing";
    EXPECT_EQ(answer["staff"].integer(), 14);
    EXPECT_EQ(ruleOf(answer, "good")["times"].integer(), 2);
    EXPECT_EQ(ruleOf(answer, "good")["persons"].integer(), 1);
    EXPECT_EQ(ruleOf(answer, "good")["points"].integer(), 60);
    EXPECT_EQ(ruleOf(answer, "poor")["persons"].integer(), 1);
    ASSERT_EQ(answer["affected"]["total"].integer(), 3);
    const Json& row = answer["affected"]["rows"].at(2);
    EXPECT_EQ(row["person"].text(), "w1");
    EXPECT_EQ(row["rule"].text(), "poor");
    EXPECT_EQ(row["why"].text(), "Mystery visit on 5 May 2026: 20");
    ASSERT_EQ(row["facts"].size(), 1u);
    // As known before the visits were reported, nobody is met.
    EXPECT_EQ(house
                  .okAt("hanna", "policies.preview", Json::object({{"draft", files(rules)}, {"from", "2026-05-01"}, {"to", "2026-05-31"}}),
                        "2026-05-20T08:00:00Z", "2026-05-19T00:00:00Z")["affected"]["total"]
                  .integer(),
              0);
    EXPECT_EQ(ruleOf(ask(files(rules, "caps: {points_per_month: 40}\n")), "good")["points"].integer(), 40);
    EXPECT_EQ(ruleOf(ask(files(rules), "2026-04-01"), "good")["persons"].integer(), 2);
}

TEST_F(PreviewTest, LatenessIsFoundWithItsBoundary) {
    const std::string overdue =
        "  - {id: poor, trigger: overdue, days: 0, program: onboarding, effect: {kind: concern, offer: support-plan}}\n";
    Json draft = files(overdue);
    draft.set("en/policy.yaml", "title: Q\nrules:\n  poor: {title: Poor, plain: p}\n");
    house.certify("w0");
    const Json answer = ask(draft, "2026-04-01");
    // Installed on 1 May, due fourteen days after: all but the one who is certified only now were late, and so was that one.
    EXPECT_EQ(ruleOf(answer, "poor")["persons"].integer(), 13);
    EXPECT_EQ(answer["affected"]["rows"].at(0)["at"].text().substr(0, 10), "2026-05-15");
    EXPECT_EQ(ruleOf(ask(draft, "2026-05-17"), "poor")["persons"].integer(), 0) << "the boundary lies before the span";
}

TEST_F(PreviewTest, FairnessIsToldByGroupAndSmallOnesAreWithheld) {
    for (int i = 0; i < 6; ++i) visit("w" + std::to_string(i), 20, "2026-05-05");
    const Json answer = ask(files(rules));
    const Json& london = groupOf(answer, "site", "concern", "london");
    EXPECT_EQ(london["staff"].integer(), 6);
    EXPECT_EQ(london["affected"].integer(), 0);
    EXPECT_EQ(london["groupName"].text(), "London");
    const Json& tehran = groupOf(answer, "site", "concern", "tehran");
    EXPECT_EQ(tehran["affected"].integer(), 6);
    EXPECT_LT(tehran["p"].real(), 0.05);
    EXPECT_GT(tehran["high"].real(), tehran["rate"].real());
    // One cashier and one of HR: both are withheld, and the waiters too, or who they are could be reckoned.
    for (const char* role : {"cashier", "hr-officer", "waiter"}) {
        const Json& group = groupOf(answer, "job-role", "concern", role);
        EXPECT_TRUE(group["withheld"].boolean()) << role;
        EXPECT_FALSE(group.has("affected")) << role;
    }
    EXPECT_EQ(groupOf(answer, "language", "concern", "en")["affected"].integer(), 6);
    EXPECT_EQ(groupOf(answer, "shift", "concern", "-")["groupName"].text(), "No shift in the roster");
}

TEST_F(PreviewTest, RefusesWhatCannotBeLookedAt) {
    const auto refusal = [&](Json draft, const char* from, const char* to) {
        return house.refused("hanna", "policies.preview", Json::object({{"draft", std::move(draft)}, {"from", from}, {"to", to}}));
    };
    EXPECT_EQ(refusal(files(rules), "2026-05-02", "2026-05-01"), "policies.preview-backwards");
    EXPECT_EQ(refusal(files(rules), "2019-05-02", "2026-05-01"), "policies.preview-long");
    EXPECT_EQ(refusal(files(rules), "2026-05-21", "2026-05-22"), "policies.preview-later");
    EXPECT_EQ(refusal(files("  - {id: good, trigger: sneezed, effect: {kind: nomination}}\n"), "2026-05-01", "2026-05-02"),
              "policies.draft-faulty");
    EXPECT_EQ(
        house.refused("w0", "policies.preview", Json::object({{"draft", files(rules)}, {"from", "2026-05-01"}, {"to", "2026-05-02"}})),
        "gate.not-allowed");
}

TEST_F(PreviewTest, CanBeWatchedAndStoppedByWhoeverAskedForIt) {
    const Json run = Json::object({{"run", "one"}});
    EXPECT_FALSE(house.ok("hanna", "policies.previewProgress", run)["running"].boolean());
    EXPECT_FALSE(house.ok("hanna", "policies.cancelPreview", run)["stopped"].boolean());
    for (int i = 0; i < 12; ++i) visit("w" + std::to_string(i), 90, "2026-05-05");
    // Another thread stops it as soon as it shows: the preview is asked for until it was caught running.
    std::atomic<bool> stopped = false;
    std::atomic<bool> finished = false;
    std::thread stopper([&] {
        while (!stopped && !finished) {
            gate::Request request;
            request.name = "policies.cancelPreview";
            request.args = run;
            stopped = house.gate().callAs("hanna", request).value["stopped"].boolean();
        }
    });
    for (int tries = 0; tries < 20'000 && !stopped; ++tries) {
        gate::Request request;
        request.name = "policies.preview";
        request.args = Json::object({{"draft", files(rules)}, {"from", "2026-05-01"}, {"to", "2026-05-31"}, {"run", "one"}});
        const gate::Answer answer = house.gate().callAs("hanna", request);
        // Stopped in its last step, it may still answer.
        EXPECT_TRUE(answer.ok() || answer.error->code == "policies.preview-cancelled");
    }
    const bool caught = stopped;
    finished = true;
    stopper.join();
    EXPECT_TRUE(caught);
    EXPECT_FALSE(house.ok("hanna", "policies.previewProgress", run)["running"].boolean()) << "a run ends with its answer";
}

}  // namespace
