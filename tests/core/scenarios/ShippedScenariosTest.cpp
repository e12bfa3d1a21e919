// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/ScenarioContent.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>
#include <tuple>

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
/// Who says or offers what does not fit everywhere, says so in the file; the words are looked at in English, from which the others come.
TEST(ShippedScenarios, whatDoesNotFitEverywhereIsTagged) {
    const std::vector<std::pair<std::string, std::regex>> words{
        {"alcohol", std::regex("\\b(wine|beer|champagne|whisk(e)?y|cocktail|prosecco|sherry|liqueur|brandy)s?\\b", std::regex::icase)},
        {"pork", std::regex("\\b(pork|bacon|ham|prosciutto|lard)\\b", std::regex::icase)},
        {"touch",
         std::regex("\\b(hug|embrace|shake (his|her|their|your) hand|arm round|hand on (his|her|their|your))\\b", std::regex::icase)}};
    Problems problems;
    const auto course = packs::Pack::fromFolder(test::sourceFolder() + "/courses/complaint-handling", problems);
    ASSERT_TRUE(course);
    std::set<std::string> used;
    for (const auto& scenario : readScenarios(*course, problems).scenarios) {
        const ScenarioText& text = scenario.textIn("en");
        for (const auto& [id, node] : scenario.nodes)
            for (const Move& move : node.moves) {
                used.insert(move.without.begin(), move.without.end());
                const auto& own = text.nodes.at(id).moves.at(move.id);
                const auto remedy = text.remedies.find(move.remedy);
                const std::string told = own.said + " " + own.found + " " + (remedy == text.remedies.end() ? "" : remedy->second);
                for (const auto& [custom, pattern] : words)
                    EXPECT_TRUE(!std::regex_search(told, pattern) || move.without.contains(custom) || scenario.without.contains(custom))
                        << scenario.id << " " << id << "." << move.id << " needs without: [" << custom << "]: " << told;
            }
    }
    EXPECT_TRUE(used.contains("alcohol"));
    EXPECT_TRUE(used.contains("touch"));
}

/// The countries of the standards pack: two letters each, once, and tags that a scenario can have.
TEST(ShippedScenarios, customsOfCountriesAreThoseThatScenariosName) {
    Problems problems;
    const auto standards = packs::Pack::fromFolder(test::sourceFolder() + "/courses/service-standards", problems);
    ASSERT_TRUE(standards);
    std::set<std::string> countries;
    for (const Yaml& row : standards->manifest()["customs"].items()) {
        const std::string& country = row["country"].scalar();
        EXPECT_TRUE(std::regex_match(country, std::regex("[A-Z]{2}"))) << country;
        EXPECT_TRUE(countries.insert(country).second) << country;
        EXPECT_FALSE(row["without"].items().empty()) << country;
        for (const Yaml& tag : row["without"].items()) EXPECT_TRUE(knownCustoms().contains(tag.scalar())) << country << " " << tag.scalar();
    }
    EXPECT_TRUE(countries.contains("IR"));
}

/// Every state that any path leads to, once: what was done before does not matter to what may still come.
TEST(ShippedScenarios, everyPathEnds) {
    Problems problems;
    const auto course = packs::Pack::fromFolder(test::sourceFolder() + "/courses/complaint-handling", problems);
    ASSERT_TRUE(course);
    for (const auto& scenario : readScenarios(*course, problems).scenarios) {
        std::set<std::string> reached;
        std::set<std::tuple<const Node*, int, int, std::map<std::string, Promised, std::less<>>>> seen;
        std::vector<std::vector<std::string>> open{{}};
        while (!open.empty()) {
            const auto moves = open.back();
            open.pop_back();
            ASSERT_LE(moves.size(), scenario.nodes.size());
            const Play played = play(scenario, moves).value();
            for (const auto& ended : played.ended) reached.insert(ended.node->id);
            if (played.stage() == Play::Stage::Finished) {
                const auto result = score(scenario, played);
                EXPECT_GE(result.mark, Fraction(0));
                EXPECT_LE(result.mark, result.maxMark);
                continue;
            }
            if (!seen.emplace(played.node, played.state.trust, played.state.anger, played.state.promises).second) continue;
            for (const auto& move : played.node->moves) {
                if (!isOffered(move, played.state, {})) continue;
                open.push_back(moves);
                open.back().push_back(move.id);
            }
        }
        for (const auto& [id, node] : scenario.nodes)
            EXPECT_TRUE(!node.end || reached.contains(id)) << scenario.id << " never ends at " << id;
    }
}

}  // namespace
}  // namespace adab::scenarios
