// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/ScenarioContent.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

namespace adab::scenarios {
namespace {

TEST(ShippedScenarios, haveTenNodesOrMoreAndABestPathThatEarnsAll) {
    Problems problems;
    const auto course = packs::Pack::fromFolder(test::sourceFolder() + "/courses/complaint-handling", problems);
    ASSERT_TRUE(course) << (problems.empty() ? "" : problems.front().message);
    const auto set = readScenarios(*course, problems);
    for (const auto& problem : problems) ADD_FAILURE() << problem.file << ':' << problem.line << ": " << problem.message;
    EXPECT_GE(set.scenarios.size(), 8u);
    for (const auto& scenario : set.scenarios) {
        SCOPED_TRACE(scenario.id);
        EXPECT_GE(scenario.nodes.size(), 10u);
        for (const auto& locale : course->locales()) EXPECT_TRUE(scenario.texts.contains(locale)) << locale;
        const auto best = score(scenario, bestPlay(scenario));
        EXPECT_EQ(best.mark, best.maxMark);
        EXPECT_EQ(best.outcome, Ending::Kept);
        EXPECT_EQ(best.verdict, Verdict::Passed);
        for (const auto& step : best.steps) EXPECT_EQ(step.state, StepState::Done) << name(step.step);
    }
}

/// Whatever one says, a play ends, and earns between nothing and all.
TEST(ShippedScenarios, everyPathEnds) {
    Problems problems;
    const auto course = packs::Pack::fromFolder(test::sourceFolder() + "/courses/complaint-handling", problems);
    ASSERT_TRUE(course);
    for (const auto& scenario : readScenarios(*course, problems).scenarios) {
        std::size_t ends = 0;
        std::vector<std::vector<std::string>> open{{}};
        while (!open.empty()) {
            const auto moves = open.back();
            open.pop_back();
            ASSERT_LE(moves.size(), scenario.nodes.size());
            const Play played = play(scenario, moves).value();
            if (played.stage() == Play::Stage::Finished) {
                ++ends;
                const auto result = score(scenario, played);
                EXPECT_GE(result.mark, Fraction(0));
                EXPECT_LE(result.mark, result.maxMark);
                continue;
            }
            for (const auto& move : played.node->moves) {
                if (!isOffered(move, played.state, {})) continue;
                open.push_back(moves);
                open.back().push_back(move.id);
            }
        }
        EXPECT_GT(ends, 10u) << scenario.id;
    }
}

}  // namespace
}  // namespace adab::scenarios
