// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleItems.h"
#include "assessment/Written.h"

namespace adab::assessment {
namespace {

using sample::codeOf;
using sample::item;
using sample::partsText;
using sample::score;

/// One answer and what it comes to.
struct Row {
    const char* response;
    const char* mark;
    Verdict verdict;
    const char* parts;
};

void expectRows(const Item& tested, const std::vector<Row>& rows) {
    for (const auto& row : rows) {
        SCOPED_TRACE(tested.id + ": " + row.response);
        const Scored scored = score(tested, row.response);
        EXPECT_EQ(scored.mark.text(), row.mark);
        EXPECT_EQ(name(scored.verdict), name(row.verdict));
        EXPECT_EQ(partsText(scored), row.parts);
    }
}

TEST(SingleChoiceMarks, theKeyOrTheAuthorsFractions) {
    expectRows(item("one-answer"), {{R"({"chosen":["b"]})", "1", Verdict::Right, "b right 1"},
                                    {R"({"chosen":["d"]})", "0", Verdict::Wrong, "d wrong 0"},
                                    {R"({"chosen":[]})", "0", Verdict::Unanswered, ""}});
    Item weighed = item("one-answer");
    weighed.fractions = {{"a", Fraction(1, 3)}, {"b", Fraction(1)}, {"c", Fraction(-1, 2)}};
    expectRows(weighed, {{R"({"chosen":["a"]})", "1/3", Verdict::Partly, "a part 1/3"},
                         {R"({"chosen":["b"]})", "1", Verdict::Right, "b right 1"},
                         {R"({"chosen":["c"]})", "0", Verdict::Wrong, "c wrong -1/2, - limited 1/2"},
                         {R"({"chosen":["d"]})", "0", Verdict::Wrong, "d wrong 0"}});
    weighed.lowest = Fraction(-1);
    expectRows(weighed, {{R"({"chosen":["c"]})", "-1/2", Verdict::Wrong, "c wrong -1/2"}});
    EXPECT_EQ(typeOf(weighed.kind).randomGuess(weighed), Fraction(5, 24));
}

TEST(MultipleChoiceMarks, threeWaysOfCredit) {
    Item tested = item("some-answers");  // key a, d of a-d, penalised
    expectRows(tested,
               {{R"({"chosen":["d","a"]})", "1", Verdict::Right, "a right 1/2, d right 1/2"},
                {R"({"chosen":["a"]})", "1/2", Verdict::Partly, "a right 1/2, d missing 0"},
                {R"({"chosen":["a","b"]})", "0", Verdict::Wrong, "a right 1/2, b wrong -1/2, d missing 0"},
                {R"({"chosen":["b","c"]})", "0", Verdict::Wrong, "a missing 0, b wrong -1/2, c wrong -1/2, d missing 0, - limited 1"},
                {R"({"chosen":["a","b","c","d"]})", "0", Verdict::Wrong, "a right 1/2, b wrong -1/2, c wrong -1/2, d right 1/2"}});
    tested.penalty = Fraction(1, 4);
    expectRows(tested, {{R"({"chosen":["a","b","d"]})", "3/4", Verdict::Partly, "a right 1/2, b wrong -1/4, d right 1/2"}});
    tested.credit = Credit::Partial;
    tested.penalty.reset();
    expectRows(tested,
               {{R"({"chosen":["a","b"]})", "1/2", Verdict::Partly, "a right 1/2, b wrong 0, d missing 0"},
                {R"({"chosen":["a","b","d"]})", "1/2", Verdict::Partly, "a right 1/2, b wrong 0, d right 1/2, - too-many -1/2"},
                {R"({"chosen":["a","b","c","d"]})", "0", Verdict::Wrong, "a right 1/2, b wrong 0, c wrong 0, d right 1/2, - too-many -1"}});
    tested.credit = Credit::AllOrNothing;
    expectRows(tested, {{R"({"chosen":["a","d"]})", "1", Verdict::Right, "a right 1/2, d right 1/2"},
                        {R"({"chosen":["a"]})", "0", Verdict::Wrong, "a right 1/2, d missing 0, - limited -1/2"}});
    tested.fractions = {{"a", Fraction(2, 3)}, {"d", Fraction(1, 3)}, {"b", Fraction(-1, 3)}};
    expectRows(tested, {{R"({"chosen":["a","b"]})", "1/3", Verdict::Partly, "a right 2/3, b wrong -1/3, d missing 0"},
                        {R"({"chosen":["a","c","d"]})", "1", Verdict::Right, "a right 2/3, c wrong 0, d right 1/3"}});
}

TEST(TrueFalseMarks, oneOfTwo) {
    expectRows(item("a-claim"), {{R"({"chosen":["false"]})", "1", Verdict::Right, "false right 1"},
                                 {R"({"chosen":["true"]})", "0", Verdict::Wrong, "true wrong 0"},
                                 {R"({"chosen":[]})", "0", Verdict::Unanswered, ""}});
    EXPECT_EQ(codeOf(item("a-claim"), R"({"chosen":["true","false"]})"), "assessment.response-shape");
    EXPECT_EQ(codeOf(item("a-claim"), R"({"chosen":[true]})"), "assessment.response-option");
}

TEST(MatchingMarks, eachPairItsPart) {
    Item tested = item("pairs");  // s1: b, s2: a; c belongs to neither
    expectRows(tested, {{R"({"pairs":{"s1":"b","s2":"a"}})", "1", Verdict::Right, "s1 right 1/2, s2 right 1/2"},
                        {R"({"pairs":{"s1":"b","s2":"c"}})", "1/2", Verdict::Partly, "s1 right 1/2, s2 wrong 0"},
                        {R"({"pairs":{"s1":"b","s2":"b"}})", "1/2", Verdict::Partly, "s1 right 1/2, s2 wrong 0"},
                        {R"({"pairs":{"s2":"a","s1":null}})", "1/2", Verdict::Partly, "s1 missing 0, s2 right 1/2"},
                        {R"({"pairs":{"s1":"a","s2":"b"}})", "0", Verdict::Wrong, "s1 wrong 0, s2 wrong 0"},
                        {R"({"pairs":{"s1":""}})", "0", Verdict::Unanswered, ""}});
    EXPECT_EQ(typeOf(tested.kind).randomGuess(tested), Fraction(1, 3));
    tested.credit = Credit::Penalised;
    // Guessing one of three: 1/3 × 1/2 − 2/3 × 1/4 = 0.
    expectRows(tested, {{R"({"pairs":{"s1":"b","s2":"c"}})", "1/4", Verdict::Partly, "s1 right 1/2, s2 wrong -1/4"}});
    tested.credit = Credit::AllOrNothing;
    expectRows(tested, {{R"({"pairs":{"s1":"b","s2":"c"}})", "0", Verdict::Wrong, "s1 right 1/2, s2 wrong 0, - limited -1/2"}});
    EXPECT_EQ(codeOf(tested, R"({"pairs":{"s3":"a"}})"), "assessment.response-option");
    EXPECT_EQ(codeOf(tested, R"({"pairs":{"s1":"z"}})"), "assessment.response-option");
    EXPECT_EQ(codeOf(tested, R"({"pairs":["s1"]})"), "assessment.response-shape");
}

TEST(OrderingMarks, oneOutOfPlaceCostsOne) {
    Item tested = item("an-order");
    tested.options = {"a", "b", "c", "d"};
    tested.key = {"a", "b", "c", "d"};
    expectRows(
        tested,
        {{R"({"order":["a","b","c","d"]})", "1", Verdict::Right, "a in-order 1/4, b in-order 1/4, c in-order 1/4, d in-order 1/4"},
         {R"({"order":["b","c","d","a"]})", "3/4", Verdict::Partly, "a out-of-order 0, b in-order 1/4, c in-order 1/4, d in-order 1/4"},
         {R"({"order":["b","a","d","c"]})", "1/2", Verdict::Partly, "a out-of-order 0, b in-order 1/4, c out-of-order 0, d in-order 1/4"},
         {R"({"order":["d","c","b","a"]})", "0", Verdict::Wrong, "a out-of-order 0, b out-of-order 0, c out-of-order 0, d in-order 0"},
         {R"({"order":[]})", "0", Verdict::Unanswered, ""}});
    tested.credit = Credit::AllOrNothing;
    EXPECT_EQ(score(tested, R"({"order":["b","c","d","a"]})").mark, Fraction(0));
    EXPECT_EQ(score(tested, R"({"order":["a","b","c","d"]})").mark, Fraction(1));
}

TEST(GapFillMarks, eachGapItsPart) {
    Item tested = item("a-sentence");
    expectRows(tested, {{R"({"gaps":{"g1":{"option":"a"},"g2":{"text":" Word."},"g3":{"text":"๑๐"}}})", "1", Verdict::Right,
                         "g1 right 1/3, g2 right 1/3, g3 right 1/3"},
                        {R"({"gaps":{"g1":{"option":"b"},"g2":{"text":"wording"},"g3":{"text":"۱۱"}}})", "1/6", Verdict::Partly,
                         "g1 wrong 0, g2 part 1/6, g3 wrong 0"},
                        {R"({"gaps":{"g3":{"text":"10.0"},"g2":{"text":""},"g1":null}})", "1/3", Verdict::Partly,
                         "g1 missing 0, g2 missing 0, g3 right 1/3"},
                        {R"({"gaps":{}})", "0", Verdict::Unanswered, ""}});
    tested.credit = Credit::AllOrNothing;
    EXPECT_EQ(score(tested, R"({"gaps":{"g1":{"option":"a"},"g2":{"text":"word"}}})").mark, Fraction(0));
    EXPECT_EQ(codeOf(tested, R"({"gaps":{"g4":{"text":"x"}}})"), "assessment.response-option");
    EXPECT_EQ(codeOf(tested, R"({"gaps":{"g1":{"option":"z"}}})"), "assessment.response-option");
    EXPECT_EQ(codeOf(tested, R"({"gaps":{"g1":{"text":"a"}}})"), "assessment.response-shape");
    EXPECT_EQ(codeOf(tested, R"({"gaps":{"g2":{"option":"a"}}})"), "assessment.response-shape");
    EXPECT_EQ(codeOf(tested, R"({"gaps":{"g3":{"text":"ten"}}})"), "assessment.response-number");
    EXPECT_EQ(codeOf(tested, R"({"gaps":"g1"})"), "assessment.response-shape");
}

TEST(ShortTextMarks, variantsWildcardsAndSlips) {
    Item tested = item("a-word");
    tested.texts["en"].accept = {{"sincere*apology", Fraction(1), ""},
                                 {"apologise", Fraction(1, 2), "Say it with a noun."},
                                 {"not *", Fraction(0), "No."},
                                 {"5 \\* hotel", Fraction(1), ""},
                                 {"*", Fraction(0), "Anything else."}};
    expectRows(tested, {{R"({"text":"A sincere apology"})", "0", Verdict::Wrong, "- wrong 0"},
                        {R"({"text":"Sincere, heartfelt apology!"})", "1", Verdict::Right, "- right 1"},
                        {R"({"text":"sincere apology"})", "1", Verdict::Right, "- right 1"},
                        {R"({"text":"apologise"})", "1/2", Verdict::Partly, "- part 1/2"},
                        {R"({"text":"apologize"})", "1/2", Verdict::Partly, "- slip 1/2"},
                        {R"({"text":"not apologise"})", "0", Verdict::Wrong, "- wrong 0"},
                        {R"({"text":"5 * hotel"})", "1", Verdict::Right, "- right 1"},
                        {R"({"text":"?!"})", "0", Verdict::Unanswered, ""}});
    tested.typos = Typos::Accept;
    EXPECT_EQ(partsText(score(tested, R"({"text":"apologize"})")), "- part 1/2");
    tested.typos = Typos::Refuse;
    EXPECT_EQ(partsText(score(tested, R"({"text":"apologize"})")), "- wrong 0");
    // What is right in one language is right whatever the language of the screen.
    tested.texts["th"].accept = {{"ขออภัย", Fraction(1), ""}};
    EXPECT_EQ(score(tested, R"({"text":"ขออภัย"})").mark, Fraction(1));
}

TEST(NumericMarks, toleranceFractionsAndUnits) {
    const Item& tested = item("a-number");  // 90 ± 5 s, 60 – 120 s half; s, min
    expectRows(tested, {{R"({"number":"90"})", "1", Verdict::Right, "right right 1"},
                        {R"({"number":"85"})", "1", Verdict::Right, "right right 1"},
                        {R"({"number":"95,0"})", "1", Verdict::Right, "right right 1"},
                        {R"({"number":"95.000001"})", "1/2", Verdict::Partly, "near part 1/2"},
                        {R"({"number":"84٫999"})", "1/2", Verdict::Partly, "near part 1/2"},
                        {R"({"number":"120"})", "1/2", Verdict::Partly, "near part 1/2"},
                        {R"({"number":"121"})", "0", Verdict::Wrong, "- wrong 0"},
                        {R"({"number":"-90"})", "0", Verdict::Wrong, "- wrong 0"},
                        {R"({"number":"1.5","unit":"min"})", "1", Verdict::Right, "right right 1"},
                        {R"({"number":"۱٫۵ min"})", "1", Verdict::Right, "right right 1"},
                        {R"({"number":"90 Seconds"})", "1", Verdict::Right, "right right 1"},
                        {R"({"number":"90 metres"})", "0", Verdict::Wrong, "right right 1, - unit-unknown -1"},
                        {R"({"number":""})", "0", Verdict::Unanswered, ""}});
    Item strict = tested;
    strict.units.need = Units::Need::Required;
    strict.units.penalty = Fraction(1, 4);
    expectRows(strict, {{R"({"number":"90"})", "3/4", Verdict::Partly, "right right 1, - unit-missing -1/4"},
                        {R"({"number":"100"})", "3/8", Verdict::Partly, "near part 1/2, - unit-missing -1/8"},
                        {R"({"number":"90 s"})", "1", Verdict::Right, "right right 1"}});
    EXPECT_EQ(codeOf(tested, R"({"number":"soon"})"), "assessment.response-number");
    EXPECT_EQ(codeOf(tested, R"({"number":"90 or 95"})"), "assessment.response-number");
    EXPECT_EQ(codeOf(tested, R"({"number":"99999999999999999999"})"), "assessment.response-number");
    EXPECT_EQ(codeOf(tested, R"({"number":"90","unit":"h"})"), "assessment.response-option");
    EXPECT_EQ(codeOf(tested, R"({"number":90})"), "assessment.response-shape");
    Item bare = tested;
    bare.units = {};
    EXPECT_EQ(codeOf(bare, R"({"number":"90 seconds"})"), "assessment.response-number");
    Item percent = bare;
    percent.numbers = {NumberAnswer::exactly("p", Fraction(200), Fraction(10), NumberAnswer::Tolerance::Percent)};
    EXPECT_EQ(score(percent, R"({"number":"180"})").mark, Fraction(1));
    EXPECT_EQ(score(percent, R"({"number":"220"})").mark, Fraction(1));
    EXPECT_EQ(score(percent, R"({"number":"179.999"})").mark, Fraction(0));
}

TEST(HotspotMarks, pointsAndNamedPlaces) {
    const Item& tested = item("a-place");
    expectRows(tested, {{R"({"point":{"x":320,"y":180}})", "1", Verdict::Right, "middle right 1"},
                        {R"({"point":{"x":378,"y":180}})", "1", Verdict::Right, "middle right 1"},  // on the border
                        {R"({"point":{"x":379,"y":180}})", "0", Verdict::Wrong, "ring wrong 0"},    // one unit beyond
                        {R"({"point":{"x":361,"y":221}})", "1", Verdict::Right, "middle right 1"},  // 41² + 41² = 3362 ≤ 58² = 3364
                        {R"({"point":{"x":362,"y":221}})", "0", Verdict::Wrong, "ring wrong 0"},
                        {R"({"point":{"x":0,"y":0}})", "0", Verdict::Wrong, "corner wrong 0"},
                        {R"({"point":{"x":560,"y":280}})", "0", Verdict::Wrong, "slope wrong 0"},
                        {R"({"point":{"x":200,"y":350}})", "0", Verdict::Wrong, "- elsewhere 0"},
                        {R"({"place":"middle"})", "1", Verdict::Right, "middle right 1"},
                        {R"({"place":"slope"})", "0", Verdict::Wrong, "slope wrong 0"},
                        {R"({"point":{}})", "0", Verdict::Unanswered, ""}});
    EXPECT_EQ(codeOf(tested, R"({"point":{"x":641,"y":0}})"), "assessment.response-point");
    EXPECT_EQ(codeOf(tested, R"({"point":{"x":-1,"y":0}})"), "assessment.response-point");
    EXPECT_EQ(codeOf(tested, R"({"point":{"x":"1","y":0}})"), "assessment.response-point");
    EXPECT_EQ(codeOf(tested, R"({"point":{"x":1.5,"y":0}})"), "assessment.response-point");
    EXPECT_EQ(codeOf(tested, R"({"place":"nowhere"})"), "assessment.response-option");
    Item several = tested;
    several.key = {"middle", "corner"};
    EXPECT_EQ(score(several, R"({"place":"corner"})").mark, Fraction(1));
    several.fractions = {{"middle", Fraction(1)}, {"ring", Fraction(1, 2)}};
    EXPECT_EQ(score(several, R"({"place":"ring"})").mark, Fraction(1, 2));
    EXPECT_EQ(score(several, R"({"place":"middle"})").mark, Fraction(1));
}

TEST(ErrorTextMarks, falseTapsCost) {
    Item tested = item("slips");  // key b of a, b, c
    expectRows(tested, {{R"({"chosen":["b"]})", "1", Verdict::Right, "b right 1"},
                        {R"({"chosen":["b","a"]})", "1/2", Verdict::Partly, "a wrong -1/2, b right 1"},
                        {R"({"chosen":["a","b","c"]})", "0", Verdict::Wrong, "a wrong -1/2, b right 1, c wrong -1/2"},
                        {R"({"chosen":["c"]})", "0", Verdict::Wrong, "b missing 0, c wrong -1/2, - limited 1/2"},
                        {R"({"chosen":[]})", "0", Verdict::Unanswered, ""}});
}

TEST(JudgementMarks, distanceFromTheExperts) {
    Item tested = item("a-situation");  // 4 levels; a 4, b 1, c 2
    expectRows(tested, {{R"({"ratings":{"a":4,"b":1,"c":2}})", "1", Verdict::Right, "a right 1/3, b right 1/3, c right 1/3"},
                        {R"({"ratings":{"a":3,"b":1,"c":2}})", "8/9", Verdict::Partly, "a distance 2/9, b right 1/3, c right 1/3"},
                        {R"({"ratings":{"a":1,"b":4}})", "0", Verdict::Wrong, "a distance 0, b distance 0, c missing 0"},
                        {R"({"ratings":{}})", "0", Verdict::Unanswered, ""}});
    EXPECT_EQ(score(tested, R"({"ratings":{"a":3,"b":1,"c":2}})").parts[0].detail, "1");
    tested.judgement.nothingFrom = 1;
    EXPECT_EQ(score(tested, R"({"ratings":{"a":3,"b":1,"c":2}})").mark, Fraction(2, 3));
    tested.credit = Credit::AllOrNothing;
    EXPECT_EQ(score(tested, R"({"ratings":{"a":3,"b":1,"c":2}})").mark, Fraction(0));
    EXPECT_EQ(codeOf(tested, R"({"ratings":{"a":5}})"), "assessment.response-rating");
    EXPECT_EQ(codeOf(tested, R"({"ratings":{"a":0}})"), "assessment.response-rating");
    EXPECT_EQ(codeOf(tested, R"({"ratings":{"a":"4"}})"), "assessment.response-rating");
    EXPECT_EQ(codeOf(tested, R"({"ratings":{"z":1}})"), "assessment.response-option");

    Item rank = tested;
    rank.credit = Credit::Partial;
    rank.options = {"a", "b", "c", "d", "e"};
    rank.key = {"a", "b", "c", "d", "e"};
    rank.judgement = {Judgement::Ask::Rank, 0, {}, 0};
    // Four marks for the exact rank of five and one less a rank, of twenty: the UKFPO's own example of adding up.
    EXPECT_EQ(score(rank, R"({"order":["a","b","c","d","e"]})").mark, Fraction(20, 20));
    EXPECT_EQ(score(rank, R"({"order":["b","a","c","d","e"]})").mark, Fraction(18, 20));
    EXPECT_EQ(score(rank, R"({"order":["e","d","c","b","a"]})").mark, Fraction(8, 20));
    EXPECT_EQ(codeOf(rank, R"({"order":["a"]})"), "assessment.response-incomplete-order");
}

TEST(WrittenMarks, aPersonMarksByTheRubric) {
    const Item& tested = item("in-your-words");
    const Scored waiting = score(tested, R"({"text":"Because\n\nit matters."})");
    EXPECT_EQ(waiting.verdict, Verdict::NeedsPerson);
    EXPECT_EQ(partsText(waiting), "reason awaits-person 0, tone awaits-person 0");
    EXPECT_EQ(score(tested, R"({"text":"  \n "})").verdict, Verdict::Unanswered);
    EXPECT_EQ(codeOf(tested, "{\"text\":\"" + std::string(1201, 'x') + "\"}"), "assessment.response-too-long");
    const auto marked = scoreByRubric(tested, {{"reason", "some"}, {"tone", "full"}});
    ASSERT_TRUE(marked);
    EXPECT_EQ(marked->mark, Fraction(2, 3));
    EXPECT_EQ(marked->verdict, Verdict::Partly);
    EXPECT_EQ(marked->parts[0].detail, "some");
    EXPECT_EQ(scoreByRubric(tested, {{"reason", "full"}, {"tone", "full"}})->verdict, Verdict::Right);
    EXPECT_EQ(scoreByRubric(tested, {{"reason", "none"}, {"tone", "none"}})->verdict, Verdict::Wrong);
    EXPECT_EQ(scoreByRubric(tested, {{"reason", "some"}}).error().code, "assessment.rubric-incomplete");
    EXPECT_EQ(scoreByRubric(tested, {{"reason", "great"}, {"tone", "full"}}).error().code, "assessment.rubric-unknown");
    EXPECT_EQ(scoreByRubric(tested, {{"style", "full"}}).error().code, "assessment.rubric-unknown");
    EXPECT_EQ(scoreByRubric(item("one-answer"), {}).error().code, "assessment.no-rubric");
}

TEST(DescriptionMarks, asksNothing) {
    Item tested;
    tested.kind = ItemKind::Description;
    EXPECT_EQ(codeOf(tested, R"({"text":"x"})"), "assessment.response-shape");
    EXPECT_EQ(typeOf(tested.kind).score(tested, Response{}).verdict, Verdict::Unanswered);
}

}  // namespace
}  // namespace adab::assessment
