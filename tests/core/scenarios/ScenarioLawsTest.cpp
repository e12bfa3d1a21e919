// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every play of every checked scenario, whatever anybody does.
#include "core/scenarios/Samples.h"
#include "fuzz/ScenarioLaws.h"
#include "scenarios/PlayRules.h"
#include "scenarios/ScenarioContent.h"
#include "support/TestHouse.h"

#include <random>

namespace adab::scenarios {
namespace {

using namespace test;

std::vector<Scenario> allScenarios() {
    std::vector<Scenario> all{parsed(kDinner, kDinnerWords), parsed(kDelivery, kDeliveryWords)};
    Problems problems;
    const auto course = packs::Pack::fromFolder(adab::test::sourceFolder() + "/courses/complaint-handling", problems);
    for (auto& scenario : readScenarios(*course, problems).scenarios) all.push_back(std::move(scenario));
    return all;
}

bool operator==(const Play& a, const Play& b) {
    if (a.node != b.node || a.state != b.state || a.turns.size() != b.turns.size() || a.ended.size() != b.ended.size()) return false;
    for (std::size_t i = 0; i < a.turns.size(); ++i)
        if (a.turns[i].move != b.turns[i].move || a.turns[i].before != b.turns[i].before || a.turns[i].pace != b.turns[i].pace)
            return false;
    return true;
}

class Laws : public ::testing::TestWithParam<std::size_t> {};

TEST_P(Laws, everyStateIsAnswerableWithinBoundsAndNoPlayEarnsMoreThanTheBest) {
    static const std::vector<Scenario> scenarios = allScenarios();
    const Scenario& scenario = scenarios[GetParam() % scenarios.size()];
    SCOPED_TRACE(scenario.id);
    std::mt19937 random(static_cast<unsigned>(GetParam()) + 20260504U);
    const auto best = score(scenario, bestPlay(scenario));
    EXPECT_EQ(best.mark, best.maxMark);
    EXPECT_EQ(best.verdict, Verdict::Passed);
    EXPECT_EQ(best.outcome, Ending::Kept);
    EXPECT_TRUE(best.criticals.empty());
    EXPECT_TRUE(best.broken.empty());
    const std::vector<std::string> tags{"alcohol", "pork", "touch"};
    for (int walk = 0; walk < 400; ++walk) {
        Customs avoided;
        for (const auto& tag : tags)
            if (random() % 2 == 0) avoided.insert(tag);
        Play play = beginning(scenario, avoided);
        std::vector<Taken> taken;
        bool beyond = false;
        while (play.stage() == Play::Stage::Playing) {
            std::vector<const Move*> offered;
            for (const Move* move : shownMoves(*play.node, "seed"))
                if (isOffered(*move, play.state, avoided)) offered.push_back(move);
            ASSERT_GE(offered.size(), 2U) << play.node->id;
            const Move& move = *offered[random() % offered.size()];
            beyond = beyond || move.means == Move::Means::Beyond;
            taken.push_back({move.id, paceOf(*play.node, static_cast<std::int64_t>(random() % 120))});
            ASSERT_FALSE(advance(scenario, play, taken.back()));
            ASSERT_LE(taken.size(), scenario.nodes.size());
            EXPECT_GE(play.state.trust, kLowestMood);
            EXPECT_LE(play.state.trust, kHighestMood);
            EXPECT_GE(play.state.anger, kLowestMood);
            EXPECT_LE(play.state.anger, kHighestMood);
            EXPECT_GE(play.state.mood(), kLowestMood);
            EXPECT_LE(play.state.mood(), kHighestMood);
            EXPECT_GE(play.state.cost, 0);
            if (!beyond) {
                EXPECT_LE(play.state.cost, scenario.means ? scenario.means->most : 0);
            }
            EXPECT_TRUE(scenarios::play(scenario, taken, avoided).value() == play) << "the fold in place is the replay";
        }
        const auto told = score(scenario, play);
        EXPECT_GE(told.mark, Fraction(0));
        EXPECT_LE(told.mark, best.mark);
        EXPECT_EQ(told.maxMark, best.maxMark);
        for (const auto& rule : told.rules) EXPECT_LE(rule.mark, rule.maxMark) << rule.rule;
        for (const auto& link : told.links) EXPECT_LE(link.mark, link.maxMark);
        if (!told.criticals.empty() || told.outcome == Ending::Lost) {
            EXPECT_EQ(told.verdict, Verdict::NotPassed);
        }
        EXPECT_EQ(play.ended.size(), scenario.links.size());
    }
}

INSTANTIATE_TEST_SUITE_P(Walks, Laws, ::testing::Range<std::size_t>(0, 12));

/// The laws that the fuzz harness holds, over every sample cut short, and with lines taken out, twice there or exchanged.
TEST(HostileFiles, areRefusedOrPlayable) {
    holdScenarioLaws("id: a\nchain: [one, two, three]\n");  // links without a name are told where they stand
    for (const auto& [graph, words] : {std::pair{kDinner, kDinnerWords}, std::pair{kDelivery, kDeliveryWords}}) {
        const std::string whole = graph + "---\n" + words;
        for (std::size_t end = 0; end < whole.size(); end += 13) holdScenarioLaws(std::string_view(whole).substr(0, end));
        std::vector<std::string> lines;
        for (std::size_t from = 0; from < whole.size();) {
            const std::size_t to = whole.find('\n', from);
            lines.push_back(whole.substr(from, to - from + 1));
            from = to + 1;
        }
        std::mt19937 random(7);
        for (int i = 0; i < 300; ++i) {
            auto broken = lines;
            const std::size_t a = random() % broken.size();
            const std::size_t b = random() % broken.size();
            switch (i % 4) {
                case 0: broken.erase(broken.begin() + static_cast<std::ptrdiff_t>(a)); break;
                case 1: broken.insert(broken.begin() + static_cast<std::ptrdiff_t>(a), broken[b]); break;
                case 2: std::swap(broken[a], broken[b]); break;
                default: broken[a][random() % broken[a].size()] = "{}[]:,-9a "[random() % 10]; break;
            }
            std::string text;
            for (const auto& line : broken) text += line;
            holdScenarioLaws(text);
        }
    }
}

// ---- states ------------------------------------------------------------------------------------------------------------------------

TEST(States, shownMoodIsBetweenTrustAndAnger) {
    for (int trust = 0; trust <= 4; ++trust)
        for (int anger = 0; anger <= 4; ++anger) {
            State state;
            state.trust = trust;
            state.anger = anger;
            EXPECT_EQ(state.mood(), (trust + 4 - anger) / 2);
        }
    for (int mood = 0; mood <= 4; ++mood) EXPECT_EQ(arriving(mood).mood(), mood);
}

TEST(States, patienceEndsAfterItsLastSecondAndCostsOneStepOfAnger) {
    const Scenario s = parsed(kDinner);
    EXPECT_EQ(paceOf(*s.node("n1"), 45), Pace::InTime);
    EXPECT_EQ(paceOf(*s.node("n1"), 46), Pace::Late);
    EXPECT_EQ(paceOf(*s.node("n2"), 100000), Pace::InTime);  // nobody waits there
    const Play quick = play(s, std::vector<Taken>{{"a", Pace::InTime}}).value();
    const Play slow = play(s, std::vector<Taken>{{"a", Pace::Late}}).value();
    EXPECT_EQ(quick.state.anger, 2);
    EXPECT_EQ(slow.state.anger, 3);
    EXPECT_EQ(slow.state.trust, quick.state.trust);
}

TEST(States, costMinutesAndPromisesAreKept) {
    const Scenario s = parsed(kDinner);
    const Play kept = play(s, std::vector<std::string>{"a", "a", "a"}).value();
    EXPECT_EQ(kept.state.cost, 20);
    EXPECT_EQ(kept.state.minutes, 1 + 2 + 1);
    EXPECT_EQ(kept.state.promises.at("callback"), Promised::Kept);
    EXPECT_TRUE(score(s, kept).broken.empty());
    const auto broken = score(s, play(s, std::vector<std::string>{"a", "a", "b"}).value());
    EXPECT_EQ(broken.broken, std::vector<std::string>{"callback"});
}

TEST(States, aMoveIsOfferedByWhatHappenedAndWhereItFits) {
    const Scenario s = parsed(kDinner);
    EXPECT_EQ(play(s, std::vector<std::string>{"c", "a", "a"}).error().code, "scenarios.move-unknown");  // nothing was promised
    const std::vector<Taken> wine{{"c"}, {"a"}, {"b"}};
    EXPECT_TRUE(play(s, wine));
    EXPECT_EQ(play(s, wine, {"alcohol"}).error().code, "scenarios.move-unknown");
    EXPECT_TRUE(play(s, wine, {"pork"}));
    Move move;
    move.when = {"", "", 3, 2};
    State state;
    for (int trust = 0; trust <= 4; ++trust)
        for (int anger = 0; anger <= 4; ++anger) {
            state.trust = trust;
            state.anger = anger;
            EXPECT_EQ(isOffered(move, state, {}), trust >= 3 && anger >= 2);
        }
    move.when = {"", "x", std::nullopt, std::nullopt};
    EXPECT_TRUE(isOffered(move, state, {}));
    state.promises["x"] = Promised::Kept;
    EXPECT_FALSE(isOffered(move, state, {}));
    state.promises["x"] = Promised::Withdrawn;
    EXPECT_TRUE(isOffered(move, state, {}));
    move.when = {"x", "", std::nullopt, std::nullopt};
    EXPECT_FALSE(isOffered(move, state, {}));
}

TEST(States, nothingMakesACriticalFailureGood) {
    Scenario s = parsed(replaced(kDinner, "pass: \"3/4\"", "pass: \"1/4\""));
    const auto told = score(s, play(s, std::vector<std::string>{"a", "a", "d"}).value());
    EXPECT_EQ(told.mark, Fraction(2));
    EXPECT_EQ(told.maxMark, Fraction(4));
    EXPECT_EQ(told.outcome, Ending::Partly);
    EXPECT_EQ(told.criticals, std::vector<Critical>{Critical::BeyondMeans});
    EXPECT_EQ(told.verdict, Verdict::NotPassed);
    EXPECT_EQ(score(s, play(s, std::vector<std::string>{"a", "a", "c"}).value()).verdict, Verdict::Passed);
}

TEST(States, whereTheBestMoveIsNotOfferedTheHighestScoringOneIs) {
    const Scenario s = parsed(kDinner);
    const Play without = play(s, std::vector<std::string>{"c", "a", "b"}).value();
    EXPECT_EQ(bestOffered(*s.node("n4"), without.turns[2].before, {})->id, "b");
    EXPECT_EQ(judge(without, without.turns[2]), Turned::Well);
    const Play with = play(s, std::vector<std::string>{"a", "a", "b"}).value();
    EXPECT_EQ(bestOffered(*s.node("n4"), with.turns[2].before, {})->id, "a");
    EXPECT_EQ(judge(with, with.turns[2]), Turned::Improvable);
}

// ---- chains ------------------------------------------------------------------------------------------------------------------------

TEST(Chains, eachLinkHandsOnWhatItMade) {
    const Scenario s = parsed(kDelivery, kDeliveryWords);
    const Play half = play(s, std::vector<std::string>{"a", "a"}).value();
    EXPECT_EQ(half.node->id, "s1");
    EXPECT_EQ(half.state.mood(), 3);
    EXPECT_TRUE(half.state.isOpen("van"));
    EXPECT_EQ(half.stage(), Play::Stage::Playing);
    EXPECT_EQ(bestMovesFrom(s, *s.node("n1")), 3);
    const auto best = score(s, play(s, std::vector<std::string>{"a", "a", "a"}).value());
    ASSERT_EQ(best.links.size(), 2u);
    EXPECT_EQ(best.links[0], (LinkMark{0, 6, Fraction(1), Fraction(2), Fraction(2), Ending::Kept}));
    EXPECT_EQ(best.links[1], (LinkMark{1, 5, Fraction(1), Fraction(1), Fraction(1), Ending::Kept}));
    EXPECT_EQ(best.verdict, Verdict::Passed);
}

TEST(Chains, whoIsLostOnTheWayIsLost) {
    const Scenario s = parsed(kDelivery);
    const Play lost = play(s, std::vector<std::string>{"b", "c"}).value();
    EXPECT_EQ(lost.node->id, "s-done");
    const auto told = score(s, lost);
    EXPECT_EQ(told.outcome, Ending::Lost);
    EXPECT_EQ(told.links[0].end, Ending::Lost);
    EXPECT_EQ(told.links[1].end, Ending::Kept);
    EXPECT_EQ(told.links[1].taken, 9);
    EXPECT_EQ(told.links[1].prevention, Fraction(0));
    EXPECT_EQ(told.verdict, Verdict::NotPassed);
}

// ---- drawing -----------------------------------------------------------------------------------------------------------------------

TEST(Draws, theSameSeedAfterTheSamePlaysDrawsTheSame) {
    const Scenario s = parsed(kDinner);
    for (const char* seed : {"play-1", "play-2", "play-3"}) EXPECT_EQ(draw(s, seed, {}), draw(s, seed, {}));
    EXPECT_EQ(draw(s, "play-1", {}).details.size(), 2u);
}

TEST(Draws, aSecondPlayMeetsAnotherPersonAndOtherDetails) {
    const Scenario s = parsed(kDinner);
    for (int i = 0; i < 50; ++i) {
        const Drawn first = draw(s, "play-" + std::to_string(i), {});
        const Drawn second = draw(s, "play-again-" + std::to_string(i), {first});
        EXPECT_NE(first.persona, second.persona);
        EXPECT_NE(first.details.at("room"), second.details.at("room"));
        EXPECT_NE(first.details.at("hour"), second.details.at("hour"));
        const Drawn third = draw(s, "play-third-" + std::to_string(i), {first, second});
        EXPECT_NE(third.details.at("room"), first.details.at("room"));
        EXPECT_NE(third.details.at("room"), second.details.at("room"));
    }
}

TEST(Draws, theOrderOfMovesIsDrawnAndLosesNone) {
    const Scenario s = parsed(kDinner);
    std::set<std::string> orders;
    for (int i = 0; i < 40; ++i) {
        std::string order;
        for (const Move* move : shownMoves(*s.node("n4"), "play-" + std::to_string(i))) order += move->id;
        std::string sorted = order;
        std::sort(sorted.begin(), sorted.end());
        EXPECT_EQ(sorted, "abcd");
        orders.insert(order);
    }
    EXPECT_GT(orders.size(), 8u);
    EXPECT_EQ(shownMoves(*s.node("n4"), "").front()->id, "a");
}

TEST(Words, namesAreFilledIn) {
    const Details details{{"room", "204"}, {"hour", "19:30"}};
    EXPECT_EQ(filled("{room}, {hour}: {room}.", details), "204, 19:30: 204.");
    EXPECT_EQ(filled("{other} {", details), "{other} {");
    EXPECT_EQ(filled("plain", {}), "plain");
}

}  // namespace
}  // namespace adab::scenarios
