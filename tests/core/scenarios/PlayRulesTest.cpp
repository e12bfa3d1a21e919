// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/PlayRules.h"
#include "scenarios/ScenarioContent.h"
#include "scenarios/ScenarioParse.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace adab::scenarios {
namespace {

using Ids = std::vector<std::string>;

Yaml yaml(const std::string& text, const std::string& file = "s.yaml") {
    Problems problems;
    Yaml node = Yaml::parse(text, file, problems);
    EXPECT_TRUE(problems.empty()) << (problems.empty() ? "" : problems.front().message);
    return node;
}

const std::string kGraph = R"(id: cold-soup
channel: face-to-face
rules: [complaints.listen, complaints.remedy]
pass: "3/4"
start: n1
nodes:
  n1:
    mood: 1
    moves:
      - {id: a, to: n2, mood: +1, steps: [receive, acknowledge], scores: {complaints.listen: "1"}, best: true}
      - {id: b, to: n3, mood: -1, steps: [receive], scores: {complaints.listen: "1/2"}}
  n2:
    mood: 2
    moves:
      - {id: a, to: good, mood: +2, steps: [respond, close], scores: {complaints.remedy: "1"}, best: true}
      - {id: b, to: fair, mood: 0, steps: [respond], scores: {complaints.remedy: "1/2"}}
  n3:
    mood: 0
    moves:
      - {id: a, to: n2, mood: +2, steps: [acknowledge], scores: {complaints.listen: "1"}, best: true}
      - {id: b, to: gone, mood: -1, scores: {complaints.listen: "0"}}
  good: {end: kept, mood: 4}
  fair: {end: partly, mood: 2}
  gone: {end: lost, mood: 0}
)";

Scenario scenario() {
    Problems problems;
    Scenario read = parseScenario(yaml(kGraph), {}, problems);
    EXPECT_TRUE(problems.empty()) << (problems.empty() ? "" : problems.front().message);
    return read;
}

PlayScore scored(const Scenario& s, const std::vector<std::string>& moves) { return score(s, play(s, moves).value()); }

std::map<std::string, std::string> stepsOf(const PlayScore& score) {
    std::map<std::string, std::string> steps;
    for (const auto& step : score.steps) steps[std::string(name(step.step))] = name(step.state);
    return steps;
}

TEST(PlayRules, aPlayIsTheFoldOfItsMoves) {
    const Scenario s = scenario();
    const Play begin = play(s, Ids{}).value();
    EXPECT_EQ(begin.node->id, "n1");
    EXPECT_EQ(begin.state.mood(), 1);
    EXPECT_EQ(begin.stage(), Play::Stage::Playing);
    const Play end = play(s, Ids{"b", "a", "a"}).value();
    EXPECT_EQ(end.node->id, "good");
    EXPECT_EQ(end.state.mood(), 4);
    EXPECT_EQ(end.stage(), Play::Stage::Finished);
    EXPECT_EQ(end.turns[1].before.mood(), 0);
    EXPECT_EQ(play(s, Ids{"x"}).error().code, "scenarios.move-unknown");
    EXPECT_EQ(play(s, Ids{"a", "a", "a"}).error().code, "scenarios.finished-already");
}

TEST(PlayRules, moodStaysBetweenFuriousAndContent) {
    Move move;
    for (int mood = kLowestMood; mood <= kHighestMood; ++mood)
        for (int step = -4; step <= 4; ++step) {
            move.effects.trust = step;
            move.effects.anger = -step;
            EXPECT_EQ(after(arriving(mood), move).mood(), std::clamp(mood + step, 0, 4));
        }
}

TEST(PlayRules, theBestPathEarnsAll) {
    const auto best = scored(scenario(), {"a", "a"});
    EXPECT_EQ(best.mark, Fraction(2));
    EXPECT_EQ(best.maxMark, Fraction(2));
    EXPECT_EQ(best.percent(), 100);
    EXPECT_EQ(best.outcome, Ending::Kept);
    EXPECT_EQ(best.verdict, Verdict::Passed);
    EXPECT_EQ(stepsOf(best),
              (std::map<std::string, std::string>{{"receive", "done"}, {"acknowledge", "done"}, {"respond", "done"}, {"close", "done"}}));
}

TEST(PlayRules, aDetourEarnsNoMoreOfARuleThanTheBestPath) {
    const auto detour = scored(scenario(), {"b", "a", "a"});
    EXPECT_EQ(detour.rules[0], (RuleMark{"complaints.listen", Fraction(1), Fraction(1)}));  // 1/2 + 1, at most 1
    EXPECT_EQ(detour.mark, Fraction(2));
    EXPECT_EQ(stepsOf(detour).at("receive"), "partly");
}

TEST(PlayRules, thePassMarkIsExactAndALostCustomerNeverPasses) {
    const Scenario s = scenario();
    EXPECT_EQ(scored(s, {"a", "b"}).mark, Fraction(3, 2));
    EXPECT_EQ(scored(s, {"a", "b"}).verdict, Verdict::Passed);  // exactly 3/4
    EXPECT_EQ(scored(s, {"b", "b"}).verdict, Verdict::NotPassed);
    EXPECT_EQ(stepsOf(scored(s, {"b", "b"})).at("respond"), "missed");
    Scenario easy = s;
    easy.pass = Fraction(1, 4);
    EXPECT_EQ(scored(easy, {"b", "b"}).mark, Fraction(1, 2));
    EXPECT_EQ(scored(easy, {"b", "b"}).verdict, Verdict::NotPassed);  // enough marks, and the customer left
}

TEST(PlayRules, countsWhatIsLeftOnTheBestWay) {
    const Scenario s = scenario();
    EXPECT_EQ(bestMovesFrom(s, *s.node("n3")), 2);
    EXPECT_EQ(bestMovesFrom(s, *s.node("good")), 0);
    EXPECT_EQ(bestPlay(s).turns.size(), 2u);
}

// ---- the graph ---------------------------------------------------------------------------------------------------------------------

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), with);
}

Problems problemsOf(const std::string& graph) {
    Problems problems;
    parseScenario(yaml(graph), {}, problems);
    return problems;
}

bool names(const Problems& problems, int line, const std::string& part) {
    return std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
        return problem.file == "s.yaml" && problem.line == line && problem.column > 0 && problem.message.find(part) != std::string::npos &&
               !problem.remedy.empty();
    });
}

TEST(ScenarioCheck, aPathThatNeverEnds) {
    EXPECT_TRUE(names(problemsOf(replaced(kGraph, "{id: b, to: gone, mood: -1,", "{id: b, to: n1, mood: +1,")), 21, "never ends"));
}

TEST(ScenarioCheck, aNodeThatNobodyReaches) {
    EXPECT_TRUE(names(problemsOf(kGraph + "  island: {end: lost, mood: 0}\n"), 25, "no path leads to island"));
}

TEST(ScenarioCheck, aNodeWithoutAnswer) {
    EXPECT_TRUE(names(problemsOf(replaced(kGraph, "fair: {end: partly, mood: 2}", "fair: {mood: 2}")), 23, "nothing to answer"));
}

TEST(ScenarioCheck, aMoveToNowhere) { EXPECT_TRUE(names(problemsOf(replaced(kGraph, "to: good", "to: heaven")), 15, "heaven")); }

TEST(ScenarioCheck, oneBestMoveAtEachNodeAndABestPathThatKeepsTheCustomer) {
    EXPECT_TRUE(
        names(problemsOf(replaced(kGraph, "scores: {complaints.remedy: \"1/2\"}}", "scores: {complaints.remedy: \"1/2\"}, best: true}")),
              13, "2 best moves"));
    EXPECT_TRUE(names(problemsOf(replaced(kGraph, "good: {end: kept", "good: {end: partly")), 22, "not kept"));
}

TEST(ScenarioCheck, rulesListedAndScored) {
    EXPECT_TRUE(names(problemsOf(replaced(kGraph, "rules: [complaints.listen,", "rules: [complaints.listen, answers.honest,")), 3,
                      "answers.honest"));
    EXPECT_TRUE(names(problemsOf(replaced(kGraph, "rules: [complaints.listen, complaints.remedy]", "rules: [complaints.listen]")), 15,
                      "complaints.remedy"));
    EXPECT_TRUE(
        names(problemsOf(replaced(kGraph, "{complaints.remedy: \"1/2\"}", "{complaints.remedy: \"3/2\"}")), 16, "fraction from 0 to 1"));
}

TEST(ScenarioCheck, moodsOfNodesAndMovesAgree) {
    EXPECT_TRUE(names(problemsOf(replaced(kGraph, "fair: {end: partly, mood: 2}", "fair: {end: partly, mood: 3}")), 16, "mood"));
    EXPECT_TRUE(names(problemsOf(replaced(kGraph, "gone: {end: lost, mood: 0}", "gone: {end: lost, mood: 7}")), 24, "0 to 4"));
}

TEST(ScenarioCheck, stepsAndKeysAreKnown) {
    EXPECT_TRUE(names(problemsOf(replaced(kGraph, "steps: [respond]", "steps: [shrug]")), 16, "shrug"));
    EXPECT_TRUE(names(problemsOf(replaced(kGraph, "channel:", "chanel:")), 2, "chanel"));
}

TEST(ScenarioCheck, wordsForEverythingAndNoneWithout) {
    Problems problems;
    parseScenario(yaml(kGraph),
                  {{"en", yaml("title: T\nsetting: S\nnodes:\n  n1:\n    customer: C\n    moves: {a: {said: s, advice: w}, z: {said: x}}\n",
                               "s.yaml")}},
                  problems);
    EXPECT_TRUE(names(problems, 6, "no move z"));
    EXPECT_TRUE(std::any_of(problems.begin(), problems.end(),
                            [](const Problem& p) { return p.message.find("move b of n1") != std::string::npos; }));
    EXPECT_TRUE(std::any_of(problems.begin(), problems.end(),
                            [](const Problem& p) { return p.message.find("end good has no outcome") != std::string::npos; }));
}

TEST(Moves, aFileOfMovesIsIdsWithRemarksAndOwnWords) {
    Ids moves;
    for (const auto& step : readMoves("a b,c\n# remark d\n e # f\n\tg")) moves.push_back(step.move);
    EXPECT_EQ(moves, (Ids{"a", "b", "c", "e", "g"}));
    EXPECT_TRUE(readMoves("").empty());
    const auto mixed = readMoves("a\n  say: I am sorry, really. # no remark\r\nb\nsay:\n");
    ASSERT_EQ(mixed.size(), 3u);
    EXPECT_EQ(mixed[1].own, "I am sorry, really. # no remark");
    EXPECT_TRUE(mixed[1].move.empty());
    EXPECT_EQ(mixed[2].move, "b");
}

}  // namespace
}  // namespace adab::scenarios
