// SPDX-License-Identifier: GPL-3.0-or-later
// One broken file for each rule of the checker: it is told where it stands, and how to mend it.
#include "core/scenarios/Samples.h"

namespace adab::scenarios {
namespace {

using namespace test;

enum class In { Dinner, Delivery, DinnerWords, DeliveryWords };

struct Fault {
    const char* name;
    In in;
    std::string what;   ///< is replaced …
    std::string with;   ///< … by this
    std::string where;  ///< on the line of this in the broken file is the problem; empty: of what stands in the place of `what`
    std::string part;   ///< of the message
};

void PrintTo(const Fault& fault, std::ostream* out) { *out << fault.name; }

const std::string& original(In in) {
    switch (in) {
        case In::Dinner: return kDinner;
        case In::Delivery: return kDelivery;
        case In::DinnerWords: return kDinnerWords;
        case In::DeliveryWords: return kDeliveryWords;
    }
    return kDinner;
}

class Faults : public ::testing::TestWithParam<Fault> {};

TEST_P(Faults, areToldWithTheirPlaceAndARemedy) {
    const Fault& fault = GetParam();
    const std::string broken = replaced(original(fault.in), fault.what, fault.with);
    const bool words = fault.in == In::DinnerWords || fault.in == In::DeliveryWords;
    Problems problems;
    if (words)
        parseScenario(yaml(fault.in == In::DinnerWords ? kDinner : kDelivery), {{"en", yaml(broken, "en/s.yaml")}}, problems);
    else
        parseScenario(yaml(broken), {}, problems);
    const int line = lineOf(broken, fault.where.empty() ? fault.with.substr(0, fault.with.find('\n')) : fault.where);
    const std::string file = words ? "en/s.yaml" : "s.yaml";
    const bool told = std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
        return problem.file == file && problem.line == line && problem.column > 0 && !problem.remedy.empty() &&
               problem.message.find(fault.part) != std::string::npos;
    });
    std::string all;
    for (const auto& one : problems) all += one.file + ':' + std::to_string(one.line) + ": " + one.message + '\n';
    EXPECT_TRUE(told) << "expected in line " << line << ": " << fault.part << "\ntold:\n" << all;
}

const std::string kFullMoves = [] {
    std::string moves;
    for (int i = 0; i < 13; ++i) moves += "      - {id: m" + std::to_string(i) + ", to: gone, mood: -1}\n";
    return moves;
}();
const std::string kManyNodes = [] {
    std::string nodes;
    for (int i = 0; i < 201; ++i) nodes += "  x" + std::to_string(i) + ": {end: lost, mood: 0}\n";
    return nodes;
}();
const std::string kManyPromises = [] {
    std::string moves;
    for (int i = 0; i < 7; ++i)
        moves += "      - {id: p" + std::to_string(i) + ", to: n4, mood: +2, effects: {promise: p" + std::to_string(i) + "}}\n";
    return moves;
}();

INSTANTIATE_TEST_SUITE_P(
    Head, Faults,
    ::testing::Values(Fault{"noId", In::Dinner, "id: late-dinner", "id: Late dinner!", "", "has the id"},
                      Fault{"unknownKey", In::Dinner, "channel:", "chanel:", "", "chanel"},
                      Fault{"unknownChannel", In::Dinner, "face-to-face", "telex", "", "no channel telex"},
                      Fault{"noRule", In::Dinner, "rules: [complaints.listen, complaints.remedy, answers.find-out, promises.deadline]",
                            "rules: []", "id: late-dinner", "exercises no rule"},
                      Fault{"rulesNoList", In::Dinner, "rules: [complaints.listen, complaints.remedy, answers.find-out, promises.deadline]",
                            "rules: complaints.listen", "", "no list"},
                      Fault{"passOverOne", In::Dinner, "pass: \"3/4\"", "pass: \"5/4\"", "", "whole percent"},
                      Fault{"meansWithoutMost", In::Dinner, "role: waiter, most: 60,", "role: waiter,", "", "how much may be spent"},
                      Fault{"meansUnknownKey", In::Dinner, "most: 60,", "most: 60, budget: 3,", "", "budget"},
                      Fault{"meansNegative", In::Dinner, "most: 60", "most: -1", "", "no number from 0"},
                      Fault{"remediesTwice", In::Dinner, "[dessert, drink]", "[dessert, drink, drink]", "", "twice"},
                      Fault{"detailOfOne", In::Dinner, "hour: [\"19:30\", \"20:00\"]", "hour: [\"19:30\"]", "", "2 to 8"},
                      Fault{"onePersona", In::Dinner, "personas: [patient, brisk]", "personas: [patient]", "", "2 to 6 personas"},
                      Fault{"unknownCustom", In::Dinner, "start: n1", "without: [smoke]\nstart: n1", "", "no custom smoke"},
                      Fault{"noNodes", In::Dinner, "start: n1", "start: n9", "", "is no node"},
                      Fault{"tooManyNodes", In::Dinner, "  n1:\n", kManyNodes + "  n1:\n", "  x200:", "more than 200 nodes"},
                      Fault{"tooManyPromises", In::Dinner, "      - {id: b, to: gone, mood: -1}\n", kManyPromises, "id: late-dinner",
                            "more than 6 promises"}),
    [](const auto& one) { return one.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Nodes, Faults,
    ::testing::Values(
        Fault{"noMood", In::Dinner, "fair: {end: partly, mood: 2}", "fair: {end: partly}", "", "has no mood"},
        Fault{"moodOutOfBounds", In::Dinner, "gone: {end: lost, mood: 0}", "gone: {end: lost, mood: 7}", "", "0 to 4"},
        Fault{"patienceTooShort", In::Dinner, "patience: 45", "patience: 2", "", "5 to 600"},
        Fault{"patienceOfAnEnd", In::Dinner, "fair: {end: partly, mood: 2}", "fair: {end: partly, mood: 2, patience: 30}", "", "waits"},
        Fault{"unknownEnding", In::Dinner, "fair: {end: partly", "fair: {end: happily", "", "no ending happily"},
        Fault{"endWithMoves", In::Dinner, "fair: {end: partly, mood: 2}", "fair: {end: partly, mood: 2, moves: [{id: a, to: good}]}", "",
              "has moves"},
        Fault{"noAnswer", In::Dinner, "fair: {end: partly, mood: 2}", "fair: {mood: 2}", "", "nothing to answer"},
        Fault{"tooManyMoves", In::Dinner, "      - {id: b, to: gone, mood: -1}\n", kFullMoves, "id: a, to: n4, mood: +2",
              "more than 12 moves"},
        Fault{"twoBest", In::Dinner, "      - {id: b, to: gone, mood: -1}", "      - {id: b, to: gone, mood: -1, best: true}",
              "mood: 1\n    moves:\n      - {id: a, to: n4", "2 best moves"},
        Fault{"movesTwice", In::Dinner, "{id: b, to: gone, mood: -1}", "{id: a, to: gone, mood: -1}", "", "are called a"},
        Fault{"moveIdWithSpace", In::Dinner, "{id: b, to: gone, mood: -1}", "{id: b b, to: gone, mood: -1}", "", "has the id b b"},
        Fault{"unknownKeyOfMove", In::Dinner, "{id: b, to: gone, mood: -1}", "{id: b, to: gone, mod: -1}", "", "mod"},
        Fault{"unknownKind", In::Dinner, "kind: act, minutes: 3", "kind: dance, minutes: 3", "", "dance"},
        Fault{"stepTooLarge", In::Dinner, "{id: b, to: gone, mood: -1}", "{id: b, to: gone, mood: -9}", "", "-4 to +4"},
        Fault{"effectsTwice", In::Dinner, "{id: b, to: gone, mood: -1}", "{id: b, to: gone, mood: -1, effects: {trust: -1}}", "", "twice"},
        Fault{"unknownEffect", In::Dinner, "effects: {promise: callback}", "effects: {vow: callback}", "", "vow"},
        Fault{"minutesTooMany", In::Dinner, "minutes: 3", "minutes: 999", "", "0 to 240"},
        Fault{"unknownStep", In::Dinner, "steps: [respond]", "steps: [shrug]", "", "shrug"},
        Fault{"scoreOverOne", In::Dinner, "{complaints.remedy: \"1/2\"}", "{complaints.remedy: \"3/2\"}", "", "fraction from 0 to 1"},
        Fault{"scoreTooFine", In::Dinner, "{complaints.remedy: \"1/2\"}", "{complaints.remedy: \"1/1001\"}", "", "fraction from 0 to 1"},
        Fault{"bestMaybe", In::Dinner, "{id: b, to: gone, mood: -1}", "{id: b, to: gone, mood: -1, best: perhaps}", "", "neither true nor"},
        Fault{"unknownCritical", In::Dinner, "critical: privacy", "critical: rudeness", "", "rudeness"},
        Fault{"bestIsCritical", In::Dinner, "{id: a, to: n4, mood: +2,", "{id: a, to: n4, critical: abuse, mood: +2,", "", "best move a"},
        Fault{"bestNotEverywhere", In::Dinner, "{id: a, to: n4, mood: +2,", "{id: a, to: n4, without: [touch], mood: +2,", "",
              "best move a"},
        Fault{"remedyNotAmongMeans", In::Dinner, "remedy: drink", "remedy: car", "", "not among the means"},
        Fault{"offerOfNothing", In::Dinner, "kind: offer, remedy: drink", "kind: offer", "{id: b, to: good", "names no remedy"},
        Fault{"remedyOfAWord", In::Dinner, "kind: offer, remedy: drink", "remedy: drink", "", "offers none"},
        Fault{"costWithoutMeans", In::Dinner, "means: {role: waiter, most: 60, remedies: [dessert, drink]}\n", "", "effects: {cost: 40",
              "the role has no means"},
        Fault{"whenAsksNothing", In::Dinner, "when: {promise: callback}", "when: {}", "", "asks nothing"},
        Fault{"whenOfNobody", In::Dinner, "when: {promise: callback}", "when: {promise: moon}", "", "nobody promises moon"},
        Fault{"whenUnknown", In::Dinner, "when: {promise: callback}", "when: {weather: fine}", "", "weather"},
        Fault{"preventionAlone", In::Dinner, "{id: b, to: gone, mood: -1}", "{id: b, to: gone, mood: -1, prevention: \"1\"}", "",
              "outside a chain"},
        Fault{"freeWithoutFormula", In::Dinner, "free: {formula: apology,", "free: {", "", "names no formula"},
        Fault{"freeOfNoMove", In::Dinner, "part: c,", "part: z,", "", "takes no move for part"},
        Fault{"freeNotAlwaysOffered", In::Dinner, "{id: c, to: n3, kind: act,", "{id: c, to: n3, when: {trust: 3}, kind: act,",
              "free: {formula", "not always offered"},
        Fault{"poorIsBest", In::Dinner, "poor: b}", "poor: a}", "", "best move of n1"}),
    [](const auto& one) { return one.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Graph, Faults,
    ::testing::Values(
        Fault{"circle", In::Dinner, "{id: a, to: n4, mood: +2,", "{id: a, to: n1, mood: 0,", "", "never ends"},
        Fault{"unreachable", In::Dinner, "  good: {end", "  island: {end: lost, mood: 0}\n  good: {end", "", "no path leads to island"},
        Fault{"toNowhere", In::Dinner, "{id: a, to: n4, mood: +2,", "{id: a, to: n7, mood: +2,", "", "n7, which is no node"},
        Fault{"moodsDisagree", In::Dinner, "{id: a, to: n4, mood: +2,", "{id: a, to: n4, mood: +1,", "", "n4 says 3"},
        Fault{"axesDisagree", In::Dinner, "effects: {cost: 40, trust: +1, anger: -1}", "effects: {cost: 40, trust: -1, anger: -1}", "",
              "good says 4"},
        Fault{"bestPathLoses", In::Dinner, "good: {end: kept", "good: {end: partly", "", "not kept"},
        Fault{"bestPathBreaksAPromise", In::Dinner, ", kept: callback}", "}", "good: {end", "does not keep the promise callback"},
        Fault{"bestNotOffered", In::Dinner, "when: {promise: callback}", "when: {no-promise: callback}", "",
              "not offered on the best path"},
        Fault{"moreThanTheRoleMay", In::Dinner, "effects: {cost: 40", "effects: {cost: 80", "", "80 of 60"},
        Fault{"sumsUpBeyondTheMeans", In::Dinner, "minutes: 2, mood: +1, effects: {promise: callback}",
              "minutes: 2, mood: +1, effects: {promise: callback, cost: 30}", "effects: {cost: 40", "70 of 60"},
        Fault{"oneAnswerLeft", In::Dinner, "{id: c, to: fair, mood: -1}", "{id: c, to: fair, mood: -1, when: {promise: callback}}",
              "mood: 3\n    moves:\n      - {id: a, to: good", "only one move"},
        Fault{"keepsWhatNobodyPromised", In::Dinner, "when: {promise: callback}, effects: {cost: 20", "effects: {cost: 20", "",
              "not open on every way"},
        Fault{"ruleNotScored", In::Dinner, "rules: [complaints.listen,", "rules: [complaints.record, complaints.listen,", "",
              "scored on no path"},
        Fault{"ruleNotListed", In::Dinner, ", promises.deadline]", "]", "id: a, to: good", "not listed"}),
    [](const auto& one) { return one.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Chain, Faults,
    ::testing::Values(
        Fault{"linkTwice", In::Delivery, "link: store", "link: desk", "  - link: desk\n    role: warehouse", "two links are called desk"},
        Fault{"noMinutes", In::Delivery, "    minutes: 5\n", "", "link: store", "how much time"},
        Fault{"startOfAnother", In::Delivery, "start: s1", "start: n1", "start: n1\n    nodes:\n      s1", "no node of its link"},
        Fault{"crossesLinks", In::Delivery, "to: desk-partly", "to: s-lost", "", "another link"},
        Fault{"nodeTwice", In::Delivery, "      s-lost: {end: lost, mood: 1}",
              "      s-lost: {end: lost, mood: 1}\n      n1: {end: lost, mood: 1}", "n1: {end", "two links have a node n1"},
        Fault{"takesTooLong", In::Delivery, "minutes: 6", "minutes: 5", "", "takes 6 minutes"},
        Fault{"preventsNothing", In::Delivery, "prevention: \"1\", steps: [respond]", "steps: [respond]", "- link: desk",
              "does not prevent"},
        Fault{"moodOfTheHandover", In::Delivery, "        mood: 3\n", "        mood: 2\n",
              "        mood: 2\n        moves:\n          - {id: a, to: s-done", "by the best way"},
        Fault{"aLinkThatLoses", In::Delivery, "desk-done: {end: kept", "desk-done: {end: partly", "", "not kept"}),
    [](const auto& one) { return one.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Words, Faults,
    ::testing::Values(
        Fault{"noTitle", In::DinnerWords, "title: Late dinner\n", "", "setting:", "has no title"},
        Fault{"unknownKey", In::DinnerWords, "setting:", "scene:", "", "scene"},
        Fault{"noRemedyName", In::DinnerWords, ", drink: a drink", "", "means: {", "remedy drink"},
        Fault{"remedyOfNobody", In::DinnerWords, "drink: a drink", "drink: a drink, car: a car", "", "no remedy car"},
        Fault{"noRole", In::DinnerWords, "role: waiter, ", "", "means: {", "no role"},
        Fault{"noPersona", In::DinnerWords, ", brisk: Somebody with little time.", "", "personas: {", "persona brisk"},
        Fault{"noPromise", In::DinnerWords, "promises: {callback: word from the kitchen}\n", "", "title: Late", "promise callback"},
        Fault{"unknownDetail", In::DinnerWords, "{room}.\"", "{table}.\"", "", "{table}"},
        Fault{"openBrace", In::DinnerWords, "since {hour}.\"", "since {hour.\"", "", "no play draws"},
        Fault{"variantOfNobody", In::DinnerWords, "customer.brisk", "customer.rude", "", "no persona rude"},
        Fault{"nothingFound", In::DinnerWords, "found: \"It has not been begun.\", ", "", "c: {said: \"Ask", "finds nothing"},
        Fault{"noAdvice", In::DinnerWords, ", advice: \"ADVICE-wait\"", "", "b: {said: \"Wait", "has no advice"},
        Fault{"noOutcome", In::DinnerWords, "fair: {outcome: \"They eat and go.\"}", "fair: {customer: \"Fine.\"}", "", "has no outcome"},
        Fault{"noCustomer", In::DinnerWords, "    customer: \"And now?\"\n", "", "moves:\n      a: {said: \"I ask", "has no customer"},
        Fault{"moveOfNobody", In::DinnerWords, "b: {said: \"Wait, please.\"",
              "z: {said: \"x\", advice: y}\n      b: {said: \"Wait, please.\"", "", "no move z"},
        Fault{"nodeOfNobody", In::DinnerWords, "  good: {outcome", "  n9: {customer: x}\n  good: {outcome", "", "no node n9"},
        Fault{"unknownKeyOfNode", In::DinnerWords, "    customer: \"And now?\"", "    customer: \"And now?\"\n    guest: x", "guest: x",
              "guest"},
        Fault{"noLinkName", In::DeliveryWords, ", store: Warehouse", "", "links: {", "link store"},
        Fault{"settingOfNobody", In::DeliveryWords, "setting-store", "setting-roof", "", "setting-roof"}),
    [](const auto& one) { return one.param.name; });

TEST(Faults, theSamplesHaveNone) {
    parsed(kDinner, kDinnerWords);
    parsed(kDelivery, kDeliveryWords);
}

TEST(Faults, aChainOfOneIsNone) {
    Problems problems;
    const std::string one = kDelivery.substr(0, kDelivery.find("  - link: store"));
    parseScenario(yaml(one), {}, problems);
    ASSERT_FALSE(problems.empty());
    EXPECT_TRUE(std::any_of(problems.begin(), problems.end(),
                            [](const Problem& problem) { return problem.message.find("2 to 6 links") != std::string::npos; }));
}

/// Hostile: every node leads to every later one, each move with a promise of its own. The check ends, and says why it stopped.
TEST(Faults, whatCannotBeLookedAtIsRefused) {
    std::string graph = "id: x\nchannel: chat\nrules: [a]\npass: \"1\"\nstart: n000\nnodes:\n";
    const auto name = [](int i) { return std::string("n") + (i < 10 ? "00" : i < 100 ? "0" : "") + std::to_string(i); };
    for (int i = 0; i < 190; ++i) {
        graph += "  " + name(i) + ":\n    mood: 2\n    patience: 5\n    moves:\n";
        for (int m = 0; m < 12; ++m)
            graph += "      - {id: m" + std::to_string(m) + ", to: " + (i + m + 1 < 190 ? name(i + m + 1) : "end") + ", effects: {" +
                     (m % 2 ? "trust: +1" : "anger: +1") + ", " + (m < 6 ? "promise" : "withdrawn") + ": p" + std::to_string(m % 6) + "}" +
                     (m == 0 ? ", best: true, scores: {a: \"1\"}" : "") + "}\n";
    }
    graph += "  end: {end: kept, mood: 2}\n";
    Problems problems;
    parseScenario(yaml(graph), {}, problems);
    EXPECT_TRUE(std::any_of(problems.begin(), problems.end(),
                            [](const Problem& problem) { return problem.message.find("too many states") != std::string::npos; }));
}

}  // namespace
}  // namespace adab::scenarios
