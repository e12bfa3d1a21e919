// SPDX-License-Identifier: GPL-3.0-or-later
// Aiken, Moodle XML and CSV: what is read, what is named, what is refused whole, and CSV's way out and back.
#include "assessment/Exchange.h"
#include "assessment/ExchangeText.h"
#include "fuzz/ImportLaws.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace adab::assessment {
namespace {

std::string refusalOf(ExchangeFormat format, std::string_view octets) {
    try {
        (void)readForeign(format, octets);
    } catch (const Refused& refused) {
        return refused.error().code;
    }
    return "";
}

std::vector<std::string> named(const Foreign& found) {
    std::vector<std::string> list;
    for (const auto& problem : found.problems)
        list.push_back(std::to_string(problem.item) + ":" + std::to_string(problem.line) + " " + problem.error.code.substr(18));
    return list;
}

// ---- Aiken -----------------------------------------------------------------------------------------------------------------------

TEST(Aiken, readsQuestionsAndNamesBadOnes) {
    const Foreign found = readForeign(
        ExchangeFormat::Aiken,
        "What comes first?\nA. A smile\nB) A form\nANSWER: A\n\nTwo lines\nof words?\n\nA. one\n   and more\nB. two\nanswer: b\n\n"
        "No answer?\nA. one\nB. two\n\nWrong letter?\nA. one\nB. two\nANSWER: C\n\nOne option?\nA. one\nANSWER: A\n\nLast?\nA. x\nB. y");
    ASSERT_EQ(found.items.size(), 2U);
    EXPECT_EQ(found.items[0].text, "What comes first?");
    EXPECT_EQ(found.items[0].options, (std::vector<ForeignAnswer>{{"A smile", Fraction(1), ""}, {"A form", Fraction(0), ""}}));
    EXPECT_EQ(found.items[1].text, "Two lines\nof words?");
    EXPECT_EQ(found.items[1].options[0].text, "one and more");
    EXPECT_EQ(found.items[1].line, 6U);
    EXPECT_EQ(found.found, 6U);
    EXPECT_EQ(named(found),
              (std::vector<std::string>{"3:14 aiken-unanswered", "4:18 aiken-answer", "5:23 few-options", "6:27 aiken-unanswered"}));
}

// ---- Moodle XML ------------------------------------------------------------------------------------------------------------------

Foreign xml(const std::string& inner) {
    return readForeign(ExchangeFormat::MoodleXml, "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<quiz>\n" + inner + "\n</quiz>");
}

std::string question(const std::string& type, const std::string& inner) {
    return "<question type=\"" + type +
           "\"><name><text>N</text></name><questiontext format=\"html\"><text><![CDATA[<p>Q é</p>]]></text></questiontext>" + inner +
           "</question>";
}

struct XmlRow {
    const char* what;
    std::string xml;
    const char* preview;
};

TEST(MoodleXml, readsEveryKindThatWeHave) {
    const std::string fb = "<feedback format=\"html\"><text>F</text></feedback>";
    for (
        const XmlRow& row :
        {XmlRow{
             "single choice",
             question("multichoice",
                      "<defaultgrade>2.5</defaultgrade><single>true</single><answer fraction=\"100\"><text>a</text>" + fb +
                          "</answer><answer fraction=\"-33.33333\"><text>b &lt; c</text></answer><tags><tag><text>x</text></tag></tags>"),
             R"({"title":"N","text":"Q é","kind":"single-choice","maxMark":2.5,"tags":["x"],"options":[{"text":"a","fraction":1,"feedback":"F"},{"text":"b < c","fraction":-0.3333333333333333,"feedback":""}]})"},
         XmlRow{"multiple choice",
                question("multichoice",
                         "<single>false</single><answer fraction=\"50\"><text>a</text></answer><answer "
                         "fraction=\"50\"><text>b</text></answer><answer fraction=\"0\"><text>c</text></answer>"),
                R"({"kind":"multiple-choice"})"},
         XmlRow{
             "true or false",
             question("truefalse",
                      "<answer fraction=\"0\"><text>true</text>" + fb + "</answer><answer fraction=\"100\"><text>false</text></answer>"),
             R"({"kind":"true-false","options":[{"text":"True","fraction":0,"feedback":"F"},{"text":"False","fraction":1,"feedback":""}]})"},
         XmlRow{
             "short answer",
             question("shortanswer",
                      "<answer fraction=\"100\"><text>Rome</text></answer><answer fraction=\"50\"><text>Ro*</text></answer>"),
             R"({"kind":"short-text","answers":[{"text":"Rome","fraction":1,"feedback":""},{"text":"Ro*","fraction":0.5,"feedback":""}]})"},
         XmlRow{
             "number",
             question("numerical",
                      "<answer fraction=\"100\"><text>12,5</text><tolerance>0.5</tolerance></answer><answer fraction=\"0\"><text>*</text>" +
                          fb + "</answer><units><unit><multiplier>0.5</multiplier><unit_name>h</unit_name></unit></units>"),
             R"({"kind":"numeric","numbers":[{"value":12.5,"tolerance":0.5,"fraction":1,"feedback":""}]})"},
         XmlRow{
             "matching",
             question("matching",
                      "<subquestion><text>a</text><answer><text>1</text></answer></subquestion><subquestion><text>b</text><answer><text>2</"
                      "text></answer></subquestion><subquestion><text></text><answer><text>3</text></answer></subquestion>"),
             R"({"kind":"matching","pairs":[["a","1"],["b","2"],["","3"]]})"},
         XmlRow{
             "essay",
             question("essay", "<generalfeedback><text>G</text></generalfeedback><graderinfo format=\"html\"><text>M</text></graderinfo>"),
             R"({"kind":"written","feedback":"G"})"},
         XmlRow{"description", question("description", ""), R"({"kind":"description"})"},
         XmlRow{"ordering",
                question("ordering", "<answer fraction=\"1\"><text>one</text></answer><answer fraction=\"2\"><text>two</text></answer>"),
                R"({"kind":"ordering","order":["one","two"]})"},
         XmlRow{
             "choices within a text",
             "<question type=\"gapselect\"><questiontext><text>A [[2]] and [[3]] "
             "[[9]]</text></questiontext><selectoption><text>x</text><group>1</group></selectoption><selectoption><text>y</text><group>1</"
             "group></selectoption><selectoption><text>z</text><group>2</group></selectoption></question>",
             R"({"kind":"gap-fill","text":"A {{g1}} and {{g2}} [[9]]","gaps":[{"gap":"g1","kind":"select","answers":[{"text":"x","fraction":0,"feedback":""},{"text":"y","fraction":1,"feedback":""}]},{"gap":"g2","kind":"select","answers":[{"text":"z","fraction":1,"feedback":""}]}]})"},
         XmlRow{"words to drag",
                "<question type=\"ddwtos\"><questiontext><text>A "
                "[[1]]</text></questiontext><dragbox><text>x</text></dragbox><dragbox><text>y</text></dragbox></question>",
                R"({"kind":"gap-fill"})"},
         XmlRow{
             "cloze",
             "<question type=\"cloze\"><questiontext><text>In {1:MULTICHOICE:=Rome#Yes~Paris\\}~%50%Roma} lives {1:SA:=Ann~%50%Anne}, "
             "{1:NM:=5:0.1~*#No} and {x}</text></questiontext></question>",
             R"({"kind":"gap-fill","text":"In {{g1}} lives {{g2}}, {{g3}} and {x}","gaps":[{"gap":"g1","kind":"select","answers":[{"text":"Rome","fraction":1,"feedback":"Yes"},{"text":"Paris}","fraction":0,"feedback":""},{"text":"Roma","fraction":0.5,"feedback":""}]},
                 {"gap":"g2","kind":"text","answers":[{"text":"Ann","fraction":1,"feedback":""},{"text":"Anne","fraction":0.5,"feedback":""}]},{"gap":"g3","kind":"number","numbers":[{"value":5,"tolerance":0.1,"fraction":1,"feedback":""}]}]})"}}) {
        const Foreign found = xml("<question type=\"category\"><category><text>$course$/top/x</text></category></question>" + row.xml);
        ASSERT_EQ(found.items.size(), 1U) << row.what << (found.problems.empty() ? "" : found.problems[0].error.code);
        const Json preview = previewOf(found.items[0]);
        const Json expected = base::parseJson(row.preview);
        for (const auto& [key, value] : expected.members()) EXPECT_EQ(toText(preview[key]), toText(value)) << row.what << ' ' << key;
        EXPECT_EQ(preview["category"].text(), "$course$/top/x");
    }
}

TEST(MoodleXml, aBadQuestionIsNamedAndTheOthersGoIn) {
    const Foreign found = xml(question("calculated", "") + "\n" + question("essay", "") + "\n" +
                              question("multichoice", "<answer fraction=\"120\"><text>a</text></answer>") + "\n" +
                              question("numerical", "<answer fraction=\"100\"><text>many</text></answer>") +
                              "\n<question type=\"cloze\"><questiontext><text>{1:MULTIRESPONSE:=a~=b}</text></questiontext></question>");
    EXPECT_EQ(found.items.size(), 1U);
    EXPECT_EQ(found.found, 5U);
    EXPECT_EQ(named(found), (std::vector<std::string>{"1:3 kind", "3:5 gift-weight", "4:6 gift-number", "5:7 gap-kind"}));
}

TEST(MoodleXml, aHostileFileIsRefusedWholeAndSoon) {
    const auto begun = std::chrono::steady_clock::now();
    EXPECT_EQ(refusalOf(ExchangeFormat::MoodleXml, "<!DOCTYPE quiz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><quiz>&b;</quiz>"),
              "assessment.import-xml-doctype");
    std::u16string wide = u"<!DOCTYPE quiz [<!ENTITY a \"x\">]><quiz>&a;</quiz>";
    std::string octets = "\xFF\xFE";
    for (const char16_t unit : wide) {
        octets += static_cast<char>(unit & 0xFF);
        octets += static_cast<char>(unit >> 8);
    }
    EXPECT_EQ(refusalOf(ExchangeFormat::MoodleXml, octets), "assessment.import-xml-doctype");
    std::string deep;
    for (int i = 0; i < 4'000'000; ++i) deep += "<a>";
    EXPECT_EQ(refusalOf(ExchangeFormat::MoodleXml, "<quiz>" + deep), "assessment.import-xml-deep");
    EXPECT_EQ(refusalOf(ExchangeFormat::MoodleXml, "<quiz><question type=\"essay\">" + deep.substr(0, 600)), "assessment.import-xml-deep");
    EXPECT_EQ(refusalOf(ExchangeFormat::MoodleXml, "<html><quiz/></html>"), "assessment.import-xml-root");
    EXPECT_EQ(refusalOf(ExchangeFormat::MoodleXml, "<quiz><question></quiz>"), "assessment.import-xml");
    EXPECT_EQ(refusalOf(ExchangeFormat::MoodleXml, "<quiz>&nothing;</quiz>"), "assessment.import-xml");
    EXPECT_EQ(refusalOf(ExchangeFormat::MoodleXml, ""), "assessment.import-xml");
    EXPECT_EQ(refusalOf(ExchangeFormat::MoodleXml, std::string(ExchangeLimits::kFileOctets + 1, ' ')), "assessment.import-too-large");
    std::string wideQuestion = "<quiz><question type=\"multichoice\">";
    for (int i = 0; i < 100'000; ++i) wideQuestion += "<answer/>";
    const Foreign wideFound = readForeign(ExchangeFormat::MoodleXml, wideQuestion + "</question>" + question("essay", "") + "</quiz>");
    EXPECT_EQ(wideFound.refused, 1U);
    EXPECT_EQ(wideFound.items.size(), 1U);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(20))
        << "each of these within two seconds, ten and more of them";
}

/// What was read again with each piece of the file, or named one by one without end.
TEST(MoodleXml, aTagOrCommentWithoutEndIsRefusedAtOnce) {
    std::string attributes;
    for (int i = 0; i < 500'000; ++i) attributes += " a" + std::to_string(i) + "=\"\"";
    EXPECT_EQ(refusalOf(ExchangeFormat::MoodleXml, "<quiz" + attributes + "/>"), "assessment.import-xml");
    const std::string words(8'000'000, 'x');
    EXPECT_EQ(refusalOf(ExchangeFormat::MoodleXml, "<quiz x=\"" + words + "\"/>"), "assessment.import-xml");
    EXPECT_EQ(refusalOf(ExchangeFormat::MoodleXml, "<quiz><!--" + words + "--></quiz>"), "assessment.import-xml");
    EXPECT_EQ(refusalOf(ExchangeFormat::MoodleXml, "<quiz><?a " + words + "?></quiz>"), "assessment.import-xml");
    // Usual ones pass, whatever stands between their quotes.
    const Foreign found = xml("<!-- question: 1 > 0 -->" + question("essay", "<a b='>' c=\">\"/>"));
    EXPECT_EQ(found.items.size(), 1U);
}

TEST(Exchange, badQuestionsCountAsWell) {
    std::string bad;
    for (std::size_t i = 0; i <= ExchangeLimits::kItems; ++i) bad += "{\n\n";
    EXPECT_EQ(refusalOf(ExchangeFormat::Gift, bad), "assessment.import-too-many");
    std::string unknown = "<quiz>";
    for (std::size_t i = 0; i <= ExchangeLimits::kItems; ++i) unknown += "<question type=\"x\"/>";
    EXPECT_EQ(refusalOf(ExchangeFormat::MoodleXml, unknown + "</quiz>"), "assessment.import-too-many");
}

/// A category is copied into each of the questions that follow it: fifty thousand copies of eight million letters fill any machine.
TEST(Exchange, aCategoryIsNoPlaceForABook) {
    const std::string book(20'000, 'x');
    const std::string thai = [] {
        std::string text;
        while (text.size() < 2'000) text += "\xE0\xB8\x81";
        return text;
    }();
    for (const std::string& path : {book, thai}) {
        const Foreign gift = readForeign(ExchangeFormat::Gift, "$CATEGORY: " + path + "\n\nQ{T}\n\nR{F}\n");
        const Foreign xml =
            readForeign(ExchangeFormat::MoodleXml, "<quiz><question type=\"category\"><category><text>" + path +
                                                       "</text></category></question><question type=\"essay\"><questiontext><text>E</text>"
                                                       "</questiontext></question></quiz>");
        ASSERT_EQ(gift.items.size(), 2U);
        ASSERT_EQ(xml.items.size(), 1U);
        for (const Foreign* found : {&gift, &xml}) {
            EXPECT_LE(found->items[0].category.size(), ExchangeLimits::kCategory);
            EXPECT_GT(found->items[0].category.size(), ExchangeLimits::kCategory - 3);
            EXPECT_TRUE(base::isValidUtf8(found->items[0].category)) << "no letter is cut in two";
            ASSERT_EQ(found->problems.size(), 1U);
            EXPECT_EQ(found->problems[0].error.code, "assessment.import-category");
            EXPECT_EQ(found->refused, 0U);
        }
    }
}

TEST(Exchange, answersAndTagsOfAllQuestionsTogetherHaveALimit) {
    std::string gift;
    for (std::size_t i = 0; i < ExchangeLimits::kParts / 200 + 1; ++i) {
        gift += "Q{#";
        for (int n = 0; n < 200; ++n) gift += "=1 ";
        gift += "}\n\n";
    }
    std::string tags = "text,tags\n";
    for (std::size_t i = 0; i < ExchangeLimits::kParts / 200 + 1; ++i) {
        tags += "q,";
        for (int n = 0; n < 200; ++n) tags += "a|";
        tags += '\n';
    }
    std::string xml = "<quiz>";
    for (std::size_t i = 0; i < ExchangeLimits::kParts / 200 + 1; ++i) {
        xml += "<question type=\"ordering\"><questiontext><text>O</text></questiontext>";
        for (int n = 0; n < 200; ++n) xml += "<answer>a</answer>";
        xml += "</question>";
    }
    xml += "</quiz>";
    for (const auto& [format, octets] :
         {std::pair{ExchangeFormat::Gift, &gift}, std::pair{ExchangeFormat::Csv, &tags}, std::pair{ExchangeFormat::MoodleXml, &xml}}) {
        try {
            (void)readForeign(format, *octets);
            ADD_FAILURE() << "taken: " << name(format);
        } catch (const Refused& refused) {
            EXPECT_EQ(refused.error().code, "assessment.import-too-many-parts");
        }
    }
}

TEST(Exchange, whatIsBeyondTheLimitOfOneQuestionIsNotKept) {
    std::string letters = "Q\n";
    for (int i = 0; i < 300'000; ++i) letters += "A. x\n";
    const Foreign aiken = readForeign(ExchangeFormat::Aiken, letters + "ANSWER: A\n\nQ\nA. x\nB. y\nANSWER: A\n");
    EXPECT_EQ(aiken.refused, 1U);
    EXPECT_EQ(aiken.items.size(), 1U);
    std::string tags = "// ";
    for (int i = 0; i < 300'000; ++i) tags += "[tag:a]";
    const Foreign gift = readForeign(ExchangeFormat::Gift, tags + "\n" + tags + "\nQ{T}");
    ASSERT_EQ(gift.items.size(), 1U);
    EXPECT_EQ(gift.items[0].tags.size(), ExchangeLimits::kAnswers);
}

// ---- CSV -------------------------------------------------------------------------------------------------------------------------

TEST(ItemsCsv, readsWhatPeopleWrite) {
    const Foreign found = readForeign(ExchangeFormat::Csv,
                                      "Question;Option 1;Option 2;Option 3;Correct;Tags\r\n"
                                      "\"What; first?\";A smile;\"A \"\"form\"\"\";Nothing;a;x|y z\r\n"
                                      "Two;one;two;three;1,3;\r\n\r\n"
                                      "Three;one;two;;d;\r\nFour;nobody;;;;\r\nFive;;;;;\r\n;a;b;;a;\r\n\"open;a;b;;a\r\n");
    ASSERT_EQ(found.items.size(), 4U) << toText(Json(found.problems.size()));
    EXPECT_EQ(found.items[0].text, "What; first?");
    EXPECT_EQ(found.items[0].kind, ForeignKind::SingleChoice);
    EXPECT_EQ(found.items[0].options[1], (ForeignAnswer{"A \"form\"", Fraction(0), ""}));
    EXPECT_EQ(found.items[0].tags, (std::vector<std::string>{"x", "y z"}));
    EXPECT_EQ(found.items[1].kind, ForeignKind::MultipleChoice);
    EXPECT_EQ(found.items[1].options[2].fraction, Fraction(1, 2));
    EXPECT_EQ(found.items[2].kind, ForeignKind::ShortText);
    EXPECT_EQ(found.items[3].kind, ForeignKind::Written);
    EXPECT_EQ(named(found), (std::vector<std::string>{"3:5 csv-correct", "6:8 no-text", "7:9 csv-quote"}));
    EXPECT_EQ(refusalOf(ExchangeFormat::Csv, "a,b\n1,2\n"), "assessment.import-csv-header");
    EXPECT_EQ(refusalOf(ExchangeFormat::Csv, ""), "assessment.import-csv-header");
}

/// Windows' encodings of the three scripts, tabs and a decimal comma.
TEST(ItemsCsv, readsOldEncodings) {
    const Foreign latin = readForeign(
        ExchangeFormat::Csv, "text\tkind\tanswer_1\nCombien coûtent les caf\xE9s près de l'h\xF4tel à No\xEBl?\tnumeric\t2,5:0,5\n");
    ASSERT_EQ(latin.items.size(), 1U);
    EXPECT_EQ(latin.items[0].numbers[0].value, Fraction(5, 2));
    // "السؤال الأول عن الضيف والفندق" in windows-1256.
    const Foreign arabic = readForeign(ExchangeFormat::Csv,
                                       "text,kind\n\xC7\xE1\xD3\xC4\xC7\xE1 \xC7\xE1\xC3\xE6\xE1 \xDA\xE4 \xC7\xE1\xD6\xED\xDD "
                                       "\xE6\xC7\xE1\xDD\xE4\xCF\xDE \xDD\xED \xC7\xE1\xE3\xCF\xED\xE4\xC9,written\n");
    ASSERT_EQ(arabic.items.size(), 1U);
    EXPECT_EQ(arabic.items[0].text, "السؤال الأول عن الضيف والفندق في المدينة");
}

TEST(ItemsCsv, outAndBackKeepsEverything) {
    std::vector<ForeignItem> items;
    ForeignItem one;
    one.id = "q.1";
    one.title = "-title";
    one.kind = ForeignKind::MultipleChoice;
    one.text = "=SUM(A1)\n\"quoted\", and; more";
    one.maxMark = Fraction(5, 2);
    one.category = "top/x";
    one.tags = {"a", "b c"};
    one.why = "'=because";
    one.options = {{"@a", Fraction(1, 3), "+f"}, {"b", Fraction(2, 3), ""}, {"c", Fraction(-1, 7), ""}};
    items.push_back(one);
    one.kind = ForeignKind::SingleChoice;
    one.options = {{"a", Fraction(1), ""}, {"b", Fraction(1, 2), ""}};
    items.push_back(one);
    one.kind = ForeignKind::TrueFalse;
    one.options = {{"True", Fraction(0), "x"}, {"False", Fraction(1), "y"}};
    items.push_back(one);
    one.options.clear();
    one.kind = ForeignKind::ShortText;
    one.answers = {{"a*", Fraction(1), ""}, {"-b", Fraction(1, 2), "f"}};
    items.push_back(one);
    one.answers.clear();
    one.kind = ForeignKind::Numeric;
    one.numbers = {{ForeignNumber::Form::Value, Fraction(-1, 3), Fraction(1, 8), {}, {}, Fraction(1), "f"},
                   {ForeignNumber::Form::Range, {}, {}, Fraction(-2), Fraction(1, 2), Fraction(1, 2), ""},
                   {ForeignNumber::Form::Other, {}, {}, {}, {}, Fraction(0), "other"}};
    items.push_back(one);
    one.numbers.clear();
    one.kind = ForeignKind::Matching;
    one.pairs = {{"a", "1", "f"}, {"b", "2", ""}, {"", "3", ""}};
    items.push_back(one);
    one.pairs.clear();
    one.kind = ForeignKind::Ordering;
    one.order = {"first", "second"};
    items.push_back(one);
    one.order.clear();
    one.kind = ForeignKind::GapFill;
    one.text = "A {{g1}} B {{g2}} C {{g3}}";
    one.gaps = {{ForeignGap::Kind::Select, "g1", {{"x", Fraction(1), ""}, {"y", Fraction(0), ""}}, {}},
                {ForeignGap::Kind::Text, "g2", {{"word", Fraction(1), "f"}}, {}},
                {ForeignGap::Kind::Number, "g3", {}, {{ForeignNumber::Form::Value, Fraction(5), {}, {}, {}, Fraction(1), ""}}}};
    items.push_back(one);
    one.gaps.clear();
    one.kind = ForeignKind::Written;
    items.push_back(one);
    one.kind = ForeignKind::Description;
    items.push_back(one);
    const std::string csv = writeItemsCsv(items);
    const Foreign found = readForeign(ExchangeFormat::Csv, csv);
    ASSERT_EQ(found.items.size(), items.size()) << (found.problems.empty() ? "" : found.problems[0].error.code) << csv;
    for (std::size_t i = 0; i < items.size(); ++i)
        EXPECT_TRUE(found.items[i].sameAs(items[i])) << toPrettyText(previewOf(items[i])) << toPrettyText(previewOf(found.items[i])) << csv;
    EXPECT_EQ(readForeign(ExchangeFormat::Csv, writeItemsCsv({})).found, 0U) << "the template is a file without questions";
}

TEST(ItemsCsv, aHostileFileIsReadQuickly) {
    for (const char* piece : {"\"", "\"\"", "\"\n", ",", "\"a\",", "{{g1}}", "a\n", "'", "|"}) {
        std::string csv = "text,kind,answer_1,correct\n";
        while (csv.size() < 1'000'000) csv += piece;
        try {
            (void)readForeign(ExchangeFormat::Csv, csv);
        } catch (const Refused& refused) {
            EXPECT_EQ(refused.error().code, "assessment.import-too-many") << piece;
        }
    }
}

// ---- the laws that the fuzzers hold, on their seeds ----------------------------------------------------------------------------

TEST(Exchange, theSeedsOfTheFuzzersKeepTheLaws) {
    int seeds = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(ADAB_SOURCE) / "tests/fuzz/seeds")) {
        std::ifstream in(entry.path(), std::ios::binary);
        std::stringstream octets;
        octets << in.rdbuf();
        for (const ExchangeFormat format : {ExchangeFormat::Gift, ExchangeFormat::Aiken, ExchangeFormat::MoodleXml, ExchangeFormat::Csv}) {
            // Whole, and cut at every eleventh octet: each a file of its own.
            const std::string whole = octets.str();
            for (std::size_t end = whole.size();; end -= 11) {
                holdImportLaws(format, std::string_view(whole).substr(0, end));
                if (end < 11) break;
            }
        }
        ++seeds;
    }
    EXPECT_GE(seeds, 8);
}

// ---- texts -----------------------------------------------------------------------------------------------------------------------

TEST(ExchangeText, percentagesAreExactShares) {
    EXPECT_EQ(*shareOfPercent("33.33333") + *shareOfPercent("33.33333") + *shareOfPercent("33.33333"), Fraction(1));
    EXPECT_EQ(shareOfPercent("66.66"), Fraction(2, 3));
    EXPECT_EQ(shareOfPercent("-14.28571"), Fraction(-1, 7));
    EXPECT_EQ(shareOfPercent("12.5"), Fraction(1, 8));
    EXPECT_EQ(shareOfPercent("33"), Fraction(33, 100)) << "a whole per cent is meant";
    EXPECT_EQ(shareOfPercent("33.25"), Fraction(133, 400));
    EXPECT_FALSE(shareOfPercent("100.1"));
    EXPECT_FALSE(shareOfPercent("abc"));
    for (const char* odd : {"-3.332333", "33.3300", "33.33000", "66.66600", "0.00001", "12.3456789"})
        EXPECT_EQ(shareOfPercent(percentText(*shareOfPercent(odd))), shareOfPercent(odd)) << odd;
    EXPECT_EQ(percentText(Fraction(1, 2)), "50");
    EXPECT_EQ(percentText(Fraction(-1, 3)), "-33.33333");
    for (std::int64_t n = 1; n <= 40; ++n)
        for (std::int64_t k = -n; k <= n; ++k) EXPECT_EQ(shareOfPercent(percentText(Fraction(k, n))), Fraction(k, n)) << k << '/' << n;
}

TEST(ExchangeText, decimals) {
    EXPECT_EQ(decimalOf(" 1.50e2 "), Fraction(150));
    EXPECT_EQ(decimalOf(".5"), Fraction(1, 2));
    EXPECT_EQ(decimalOf("+3."), Fraction(3));
    EXPECT_EQ(decimalOf("-0.000"), Fraction(0));
    for (const char* bad : {"", ".", "-", "1..5", "1e", "1e99", "0x5", "1,5", "99999999999999999999", "5 5", "--1"})
        EXPECT_FALSE(decimalOf(bad)) << bad;
    EXPECT_EQ(roundedDecimal(Fraction(-1, 8)), "-0.125");
    EXPECT_EQ(roundedDecimal(Fraction(2, 3)), "0.6666666667");
}

TEST(ExchangeText, htmlBecomesPlainText) {
    EXPECT_EQ(plainOf("<p>a</p><p>b</p>", Markup::Html), "a\n\nb");
    EXPECT_EQ(plainOf("a<br/>b\nc", Markup::Html), "a\nb c");
    EXPECT_EQ(plainOf("<ul><li>x</li><li>y</li></ul>", Markup::Html), "- x\n\n- y");
    EXPECT_EQ(plainOf("&amp;lt; &#39;&#x41;&nbsp;&hellip;&unknown;&", Markup::Html), "&lt; 'A …&unknown;&");
    EXPECT_EQ(plainOf("<STYLE>x</style>a<script src='y'>if (a<b) {}</SCRIPT>b<!-- no -->c", Markup::Html), "abc");
    EXPECT_EQ(plainOf("<a href=\"x>y\">link</a> <img alt='a &amp; b'>", Markup::Html), "link [a & b]");
    EXPECT_EQ(plainOf("1<2 a<b", Markup::Html), "1<2 a<b");
    EXPECT_EQ(plainOf("<x>kept</x> <b>bold</b>", Markup::Moodle), "<x>kept</x> bold");
    EXPECT_EQ(plainOf("<b>as it is</b>", Markup::Plain), "<b>as it is</b>");
    for (const char* text : {"a < b & c", "x\n\ny", "&lt;b&gt;", "- a\n- b"}) EXPECT_EQ(plainOf(htmlOf(text), Markup::Html), text);
}

}  // namespace
}  // namespace adab::assessment
