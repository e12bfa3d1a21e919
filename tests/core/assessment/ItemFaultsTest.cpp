// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleItems.h"
#include "assessment/AssessmentService.h"
#include "assessment/ItemChecks.h"

#include <algorithm>

namespace adab::assessment {
namespace {

/// The template with one thing changed in it, and where the fault must be named.
struct Fault {
    const char* what;
    const char* file;  ///< `items.yaml` or `en/items.yaml`
    const char* from;
    const char* to;
    const char* message;
};

const std::vector<Fault> kFaults{
    {"kind", "items.yaml", "kind: matching", "kind: riddle", "no known kind"},
    {"description in a pack", "items.yaml", "kind: matching", "kind: description", "no known kind"},
    {"name of another kind", "items.yaml", "levels: 4", "levels: 4\n  gaps: []", "does not know gaps"},
    {"credit", "items.yaml", "credit: penalised", "credit: generous", "credit of item some-answers is not known"},
    {"credit of the kind", "items.yaml", "kind: true-false", "kind: true-false, credit: partial", "means nothing"},
    {"penalty without", "items.yaml", "credit: penalised", "credit: partial, penalty: \"1/4\"", "is not penalised"},
    {"penalty too high", "items.yaml", "credit: penalised", "credit: penalised, penalty: 2", "no fraction from 0 to 1"},
    {"use", "items.yaml", "phone-greeting, use: practice", "phone-greeting, use: fun", "use of item say-it is not known"},
    {"version", "items.yaml", "kind: true-false", "kind: true-false, version: 0", "version of item a-claim"},
    {"true or false", "items.yaml", "key: false", "key: perhaps", "neither true nor false"},
    {"pair of no stem", "items.yaml", "{s1: b, s2: a}", "{s1: b, s3: a}", "s3, which is no stem"},
    {"pair of no option", "items.yaml", "{s1: b, s2: a}", "{s1: b, s2: z}", "z, which is no option"},
    {"stem without pair", "items.yaml", "{s1: b, s2: a}", "{s1: b}", "leaves out s2"},
    {"stem twice", "items.yaml", "stems: [s1, s2]", "stems: [s1, s2, s1]", "s1 of item pairs stands twice"},
    {"id with a comma", "items.yaml", "options: [a, b, c, d], key: [b]", "options: [\"a,b\", b, c, d], key: [b]", "no id"},
    {"gap of no kind", "items.yaml", "kind: text, typos: warn}", "kind: letters}", "no known kind"},
    {"typos", "items.yaml", "kind: short-text, typos: warn", "kind: short-text, typos: often", "no way to take them"},
    {"gap's key", "items.yaml", "options: [a, b], key: a}", "options: [a, b], key: c}", "none of its options"},
    {"gap of one option", "items.yaml", "options: [a, b], key: a}", "options: [a], key: a}", "fewer than two options"},
    {"gap without number", "items.yaml", "answers: [{id: ten, value: \"10\"}]", "answers: []", "no right number"},
    {"number", "items.yaml", "value: \"90\"", "value: ninety", "value of an answer"},
    {"two tolerances", "items.yaml", "tolerance: \"5\"", "tolerance: \"5\", percent: 5", "two tolerances"},
    {"tolerance below 0", "items.yaml", "tolerance: \"5\"", "tolerance: \"-5\"", "leaves no number"},
    {"range turned round", "items.yaml", "from: \"60\", to: \"120\"", "from: \"120\", to: \"60\"", "leaves no number"},
    {"half a range", "items.yaml", "from: \"60\", to: \"120\"", "from: \"60\"", "neither a value nor a range"},
    {"nothing for the whole mark", "items.yaml", "tolerance: \"5\"", "tolerance: \"5\", fraction: \"1/2\"", "no answer for the whole mark"},
    {"unit's factor", "items.yaml", "factor: 60", "factor: 0", "factor of item a-number"},
    {"fractions that do not sum up", "items.yaml", "fraction: \"1/2\"", "fraction: \"0.3333333\"", "common denominator"},
    {"figure's size", "items.yaml", "size: [640, 360]", "size: [640]", "how large its figure is"},
    {"circle", "items.yaml", "circle: [320, 180, 58]", "circle: [320, 180, 5.8]", "no shape that can be read"},
    {"area beyond the figure", "items.yaml", "rect: [0, 0, 160, 120]", "rect: [0, 300, 160, 120]", "leaves the figure"},
    {"polygon of two corners", "items.yaml", "polygon: [480, 360, 640, 360, 640, 200]", "polygon: [480, 360, 640, 360]", "no shape"},
    {"flat polygon", "items.yaml", "polygon: [480, 360, 640, 360, 640, 200]", "polygon: [480, 360, 640, 360, 560, 360]", "holds nothing"},
    {"point outside of its area", "items.yaml", "at: [600, 320]", "at: [10, 10]", "lies outside of it"},
    {"point in the right area", "items.yaml", "at: [320, 90]", "at: [320, 180]", "lies in middle as well"},
    {"no figure", "items.yaml", "  figure: figure.svg\n", "", "has no figure"},
    {"all is wrong", "items.yaml", "options: [a, b, c], key: [b]", "options: [a, b, c], key: [a, b, c]", "everything that can be tapped"},
    {"ask", "items.yaml", "  ask: rate\n", "  ask: guess\n", "does not say what it asks"},
    {"level off the scale", "items.yaml", "{a: 4, b: 1, c: 2}", "{a: 5, b: 1, c: 2}", "not on its scale"},
    {"option not judged", "items.yaml", "{a: 4, b: 1, c: 2}", "{a: 4, b: 1}", "leaves out c"},
    {"no formula", "items.yaml", "formula: phone-greeting, ", "", "names no speech formula"},
    {"criterion that tells nothing apart", "items.yaml", "{id: tone, levels: [{id: none, points: 0}, {id: full, points: 1}]}",
     "{id: tone, levels: [{id: none, points: 0}]}", "tells no levels apart"},
    {"stem's words", "en/items.yaml", "    s2: The second thing.\n", "", "s2 of item pairs has no text"},
    {"gap not in the stem", "en/items.yaml", "a word {{g2}} and", "a word and", "does not have the gap g2 once"},
    {"gap twice", "en/items.yaml", "a word {{g2}} and", "a word {{g2}} and {{g2}}", "does not have the gap g2 once"},
    {"gap unknown", "en/items.yaml", "a word {{g2}} and", "a word {{g2}} {{g9}} and", "g9, which is no gap"},
    {"answer earns too much", "en/items.yaml", "fraction: \"1/2\"", "fraction: 2", "no fraction from -1 to 1"},
    {"answer of punctuation", "en/items.yaml", "accept: [word,", "accept: [\"?!\", word,", "has no letters"},
    {"unit without name", "en/items.yaml", ", min: [minutes, minute, min]", "", "unit min of item a-number has no name"},
    {"feedback of nothing", "en/items.yaml", "    near: Not far off.", "    far: Not far off.", "no feedback far"},
    {"figure not described", "en/items.yaml", "  alt: A large circle on a light ground with a smaller one in its middle.\n", "",
     "not described"},
    {"figure that is not there", "en/items.yaml", "a-claim:\n", "a-claim:\n  alt: Nothing.\n", "no figure to describe"},
    {"passage without a mark", "en/items.yaml", "[words that break it]{b}", "words that break it", "does not mark b once"},
    {"passage with another mark", "en/items.yaml", "[words that break it]{b}", "[words]{b} [that]{z}", "marks z"},
    {"scale too short", "en/items.yaml", "scale: [very badly, badly, well, very well]", "scale: [badly, well]", "does not have 4 words"},
    {"criterion without title", "en/items.yaml", "title: Keeps the tone, ", "", "criterion tone of item in-your-words has no title"},
    {"level without words", "en/items.yaml", "{none: blames, full: is friendly and clear}", "{none: blames}", "level full of tone"},
    {"outcome unknown", "en/items.yaml", "a-claim:\n", "a-claim:\n  outcomes: {great: Yes}\n", "no outcome great"},
    {"empty hint", "en/items.yaml", "hints: [A slight one., A plain one.]", "hints: [\"\", A plain one.]",
     "a hint of item a-number is empty"},
};

TEST(ItemFaults, areNamedWithFileLineAndRemedy) {
    const std::string folder = std::string(ADAB_SOURCE "/courses/_template/");
    for (const auto& fault : kFaults) {
        SCOPED_TRACE(fault.what);
        std::map<std::string, std::string> files{{"items.yaml", sample::fileText(folder + "items.yaml")},
                                                 {"en/items.yaml", sample::fileText(folder + "en/items.yaml")}};
        std::string& text = files.at(fault.file);
        const std::size_t at = text.find(fault.from);
        ASSERT_NE(at, std::string::npos) << fault.from;
        text.replace(at, std::string(fault.from).size(), fault.to);
        Problems problems;
        parseItems(sample::yaml(files["items.yaml"], "items.yaml"), {{"en", sample::yaml(files["en/items.yaml"], "en/items.yaml")}},
                   problems);
        const bool named = std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
            return problem.message.find(fault.message) != std::string::npos && problem.line > 0 && problem.column > 0 &&
                   !problem.remedy.empty();
        });
        std::string all;
        for (const auto& problem : problems) all += problem.file + ":" + std::to_string(problem.line) + " " + problem.message + "\n";
        EXPECT_TRUE(named) << all;
        EXPECT_LE(problems.size(), 6u) << all;  // one fault is not told over and over
    }
}

TEST(ItemFaults, hintsAreTheSameInEveryLanguage) {
    const std::string neutral = "- {id: one, kind: short-text, rules: [r.a], lesson: l}\n";
    Problems problems;
    parseItems(sample::yaml(neutral, "items.yaml"),
               {{"en", sample::yaml("one: {stem: s, why: w, accept: [x], hints: [a, b]}\n", "en/items.yaml")},
                {"th", sample::yaml("one: {stem: s, why: w, accept: [x], hints: [a]}\n", "th/items.yaml")}},
               problems);
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].file, "th/items.yaml");
    EXPECT_NE(problems[0].message.find("1 hints in th and 2"), std::string::npos);
}

TEST(ItemFaults, ofItemsThatCameAnotherWay) {
    for (const auto& one : sample::templateBank().items)
        EXPECT_TRUE(checkItem(one).empty()) << one.id << ": " << checkItem(one).front().message;
    Item item = sample::item("pairs");
    item.pairs["s1"] = "z";
    EXPECT_FALSE(checkItem(item).empty());
    item = sample::item("a-number");
    item.numbers.clear();
    EXPECT_FALSE(checkItem(item).empty());
    item = sample::item("one-answer");
    item.fractions = {{"a", Fraction(3, 2)}};
    EXPECT_FALSE(checkItem(item).empty());
    Item description;
    description.kind = ItemKind::Description;
    description.texts["en"].stem = "Read this first.";
    EXPECT_TRUE(checkItem(description).empty());
    description.texts.clear();
    EXPECT_FALSE(checkItem(description).empty());
}

TEST(ItemMedia, figuresAndFormulasStandInThePack) {
    const auto faults = [](const std::string& items, const std::string& svg) {
        Problems problems;
        const auto pack = packs::Pack::fromFiles({{"pack.yaml",
                                                   "kind: course\nid: c\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nlessons: []\n"
                                                   "scenarios: []\nformulas: [phone-greeting]\n"},
                                                  {"items.yaml", items},
                                                  {"figures/here.svg", svg}},
                                                 "c", problems);
        EXPECT_TRUE(pack) << (problems.empty() ? "" : problems[0].message);
        problems.clear();
        if (pack) checkItemMedia(*pack, {}, problems);
        std::string all;
        for (const auto& problem : problems) all += std::to_string(problem.line) + " " + problem.message + "; ";
        return all;
    };
    const std::string svg = "<svg viewBox=\"0 0 640 360\"></svg>";
    EXPECT_EQ(faults("- {id: a, figure: here.svg, size: [640, 360]}\n- {id: b, formula: phone-greeting}\n", svg), "");
    EXPECT_EQ(faults("- {id: a, figure: there.svg}\n", svg), "1 there is no figure figures/there.svg for item a; ");
    EXPECT_EQ(faults("- id: a\n  figure: here.svg\n  size: [640, 400]\n", svg), "3 the figure of item a has another size; ");
    EXPECT_EQ(faults("- {id: a, figure: here.svg, size: [640, 360]}\n", "<svg width=\"1\"></svg>"),
              "1 the figure of item a has another size; ");
    EXPECT_EQ(faults("- {id: a, figure: here.svg, size: [640, 360]}\n", "<svg viewBox=\"0 0 640.5 360\"></svg>"),
              "1 the figure of item a has another size; ");
    EXPECT_EQ(faults("- {id: b, formula: no-such}\n", svg), "1 the course does not have the formula no-such of item b; ");
}

/// What is checked before a course is installed: a figure without its words for those who do not see it, or one that is not there.
TEST(ItemMedia, aCourseIsNotTakenWithoutAlternativeTexts) {
    gate::Registry registry;
    registerAssessment(registry);
    const auto faults = [](const std::string& figure, const std::string& words) {
        Problems problems;
        const auto pack = packs::Pack::fromFiles(
            {{"pack.yaml", "kind: course\nid: c\nversion: 1.0.0\nsource_locale: en\nlocales: [en, th]\nlessons: []\nscenarios: []\n"},
             {"items.yaml", "- {id: a, kind: short-text, rules: [r.a], lesson: l, figure: " + figure + "}\n"},
             {"en/items.yaml", "a: {stem: s, why: w, accept: [x], alt: A desk from above}\n"},
             {"th/items.yaml", "a: {stem: s, why: w, accept: [x]" + words + "}\n"},
             {"figures/here.svg", "<svg viewBox=\"0 0 640 360\"></svg>"}},
            "c", problems);
        EXPECT_TRUE(pack) << (problems.empty() ? "" : problems[0].message);
        packs::Library library;
        std::string all;
        if (pack)
            for (const auto& problem : packs::checkPack(*pack, library)) all += problem.file + ": " + problem.message + "; ";
        return all;
    };
    EXPECT_NE(faults("here.svg", "").find("th/items.yaml: the figure of item a is not described"), std::string::npos)
        << faults("here.svg", "");
    EXPECT_NE(faults("there.svg", ", alt: โต๊ะ").find("there is no figure figures/there.svg for item a"), std::string::npos);
    EXPECT_EQ(faults("here.svg", ", alt: โต๊ะ").find("figure"), std::string::npos) << faults("here.svg", ", alt: โต๊ะ");
}

}  // namespace
}  // namespace adab::assessment
