// SPDX-License-Identifier: GPL-3.0-or-later
// GIFT: what the reference grammar says, what Moodle alone accepts, what is refused, and the way out and back.
#include "assessment/ExchangeText.h"
#include "base/Text.h"
#include "support/GiftReference.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

namespace adab::assessment {
namespace {

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

Json asReference(const std::string& text, std::vector<std::string>* faults = nullptr) {
    Json list = Json::list();
    gift::parse(
        decoded(text), [&](const gift::Question& question) { list.push(test::toReference(question)); },
        [&](const gift::Fault& fault) {
            if (faults) faults->push_back(fault.error.code + " " + std::to_string(fault.line));
        });
    return list;
}

/// What the published parse leaves out or writes as real where we write an integer is the same.
bool same(const Json& ours, const Json& theirs) {
    if (ours.isList() || theirs.isList()) {
        if (!ours.isList() || !theirs.isList() || ours.size() != theirs.size()) return false;
        for (std::size_t i = 0; i < ours.size(); ++i)
            if (!same(ours.at(i), theirs.at(i))) return false;
        return true;
    }
    if (ours.isObject() && theirs.isObject()) {
        for (const auto& [key, value] : ours.members())
            if (!same(value, theirs[key])) return false;
        for (const auto& [key, value] : theirs.members())
            if (!same(ours[key], value)) return false;
        return true;
    }
    if (ours.isText() || theirs.isText() || ours.isBoolean() || theirs.isBoolean() || ours.isNull() || theirs.isNull())
        return ours == theirs;
    return ours.real() == theirs.real();
}

TEST(Gift, equalsTheReferenceParse) {
    const auto folder = std::filesystem::path(ADAB_SOURCE) / "../shared/testdata/gift";
    if (!std::filesystem::exists(folder)) GTEST_SKIP() << "../shared/testdata/gift is not there";
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".gift") continue;
        const Json theirs = base::parseJson(contentOf(std::filesystem::path(entry.path()).replace_extension(".json")));
        std::vector<std::string> faults;
        const Json ours = asReference(contentOf(entry.path()), &faults);
        EXPECT_TRUE(same(ours, theirs)) << entry.path().filename() << '\n' << toPrettyText(ours) << '\n' << toPrettyText(theirs);
        EXPECT_TRUE(faults.empty()) << entry.path().filename();
        ++files;
    }
    EXPECT_GE(files, 10);
}

struct Row {
    const char* what;
    const char* gift;
    const char* preview;  ///< members of the first item, as JSON
};

class GiftPreview : public testing::TestWithParam<Row> {};

TEST_P(GiftPreview, isWhatTheFileSays) {
    const Foreign found = readForeign(ExchangeFormat::Gift, GetParam().gift);
    ASSERT_EQ(found.items.size(), 1U) << (found.problems.empty() ? "" : found.problems[0].error.code);
    EXPECT_EQ(found.refused, 0U);
    const Json preview = previewOf(found.items[0]);
    const Json expected = base::parseJson(GetParam().preview);
    for (const auto& [key, value] : expected.members()) EXPECT_TRUE(same(preview[key], value)) << key << ": " << toText(preview[key]);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, GiftPreview,
    testing::Values(
        Row{"single choice", "Who?{~Grant ~Jefferson#No =no one#Yes####In general}",
            R"({"kind":"single-choice","text":"Who?","title":"","maxMark":1,"feedback":"In general","tags":[],"category":"","options":[
            {"text":"Grant","fraction":0,"feedback":""},{"text":"Jefferson","fraction":0,"feedback":"No"},{"text":"no one","fraction":1,"feedback":"Yes"}]})"},
        Row{"weights", "Pick\\: {~%33.33333%a ~%66.67%b ~%-100%c ~%16.666%d}",
            R"({"kind":"multiple-choice","text":"Pick:","options":[{"text":"a","fraction":0.3333333333333333,"feedback":""},
            {"text":"b","fraction":0.6666666666666666,"feedback":""},{"text":"c","fraction":-1,"feedback":""},{"text":"d","fraction":0.16666666666666666,"feedback":""}]})"},
        Row{"a half right single choice", "Q{~%50%half =full ~none}",
            R"({"kind":"single-choice","options":[{"text":"half","fraction":0.5,"feedback":""},{"text":"full","fraction":1,"feedback":""},{"text":"none","fraction":0,"feedback":""}]})"},
        Row{"true, both feedbacks", "Sky is blue.{T#It is.#Right.####Look up}",
            R"({"kind":"true-false","feedback":"Look up","options":[{"text":"True","fraction":1,"feedback":"Right."},{"text":"False","fraction":0,"feedback":"It is."}]})"},
        Row{"false, one feedback", "Grass is red.{FALSE#No, green.}",
            R"({"kind":"true-false","options":[{"text":"True","fraction":0,"feedback":"No, green."},{"text":"False","fraction":1,"feedback":""}]})"},
        Row{"true as Moodle alone reads it", "Sky is blue.{True}", R"({"kind":"true-false"})"},
        Row{"short text", "Capital?{=Rome =%50%Roma#Nearly}",
            R"({"kind":"short-text","answers":[{"text":"Rome","fraction":1,"feedback":""},{"text":"Roma","fraction":0.5,"feedback":"Nearly"}]})"},
        Row{"short text without a sign", "Two plus two? {four}",
            R"({"kind":"short-text","answers":[{"text":"four","fraction":1,"feedback":""}]})"},
        Row{"a short text that begins with T", "Which day? {Tuesday}",
            R"({"kind":"short-text","answers":[{"text":"Tuesday","fraction":1,"feedback":""}]})"},
        Row{"number with tolerance", "Born? {#1822:5}",
            R"({"kind":"numeric","numbers":[{"value":1822,"tolerance":5,"fraction":1,"feedback":""}]})"},
        Row{"range", "Pi? {#3.141..3.142}.",
            R"({"kind":"numeric","text":"Pi? _____ .","numbers":[{"from":3.141,"to":3.142,"fraction":1,"feedback":""}]})"},
        Row{"several numbers", "Born? {#=1822:0#Right =%50%1822:2#Near ~#Far}",
            R"({"kind":"numeric","numbers":[{"value":1822,"tolerance":0,"fraction":1,"feedback":"Right"},{"value":1822,"tolerance":2,"fraction":0.5,"feedback":"Near"}]})"},
        Row{"matching with a further answer", "Match {=Canada -> Ottawa =Italy -> Rome = -> Paris}",
            R"({"kind":"matching","pairs":[["Canada","Ottawa"],["Italy","Rome"],["","Paris"]]})"},
        Row{"choices with an arrow", "Which way? {=in -> out ~out -> in}",
            R"({"kind":"single-choice","options":[{"text":"in -> out","fraction":1,"feedback":""},{"text":"out -> in","fraction":0,"feedback":""}]})"},
        Row{"matching with a tilde in its words", "Match {=a -> b =c -> d \n####of ~ all}",
            R"({"kind":"matching","pairs":[["a","b"],["c","d"]],"feedback":"of ~ all"})"},
        Row{"missing word", "Grant is {~buried =entombed} in Grant's tomb.",
            R"({"kind":"single-choice","text":"Grant is _____ in Grant's tomb."})"},
        Row{"essay", "::Essay::Why?{####Think of the guest}",
            R"({"kind":"written","title":"Essay","text":"Why?","feedback":"Think of the guest"})"},
        Row{"description", "Read this first: it matters.", R"({"kind":"description","text":"Read this first: it matters."})"},
        Row{"category, id, tags", "$CATEGORY: a/b: c\n\n// first [tag:x]\n\n// [id:q-7] [tag:two words]\nQ{T}",
            R"({"category":"a/b: c","id":"q-7","tags":["x","two words"]})"},
        Row{"escapes", "\\~ \\= \\# \\{ \\} \\: \\\\ \\n\\$ {T}", R"({"text":"~ = # { } : \\\n\\$"})"},
        Row{"comments within", "Q{\n// not shown\n=a\n// nor this\n~b\n} // nor this\n// at all",
            R"({"text":"Q","options":[{"text":"a","fraction":1,"feedback":""},{"text":"b","fraction":0,"feedback":""}]})"},
        Row{"an unescaped colon, as Moodle", "At 10:30 {=go\\: now ~stay: here}", R"({"text":"At 10:30","options":[
            {"text":"go: now","fraction":1,"feedback":""},{"text":"stay: here","fraction":0,"feedback":""}]})"},
        Row{"HTML",
            "[html]<p>Is <b>5 &lt; 6</b>?</p><script>alert(1)</script><ul><li>yes</li><li>no</li></ul><img src\\=\"x\" alt\\=\"a map\"> "
            "{T}",
            R"({"text":"Is 5 < 6?\n\n- yes\n\n- no\n\n[a map]"})"},
        Row{"a sum is no tag", "Is 5 < 6 and 7 > 3 & <foo> true? {T}", R"({"text":"Is 5 < 6 and 7 > 3 & <foo> true?"})"},
        Row{"windows line ends", "Q {\r\n=a\r\n~b\r\n}\r\n\r\n", R"({"kind":"single-choice"})"},
        Row{"Thai", "กรุงเทพเป็นเมืองหลวง{T}", R"({"text":"กรุงเทพเป็นเมืองหลวง"})"}),
    [](const auto& row) {
        std::string name;
        for (const char c : std::string(row.param.what)) name += std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
        return name;
    });

TEST(Gift, aBadItemIsNamedAndTheOthersGoIn) {
    const Foreign found =
        readForeign(ExchangeFormat::Gift,
                    "One{T}\n\nTwo{=a ~b\n\n// three\nThree{=%150%a ~b}\n\nFour{=a -> b =c}\n\nFive{#about 7}\n\n"
                    "::six without end\n\nSeven}{\n\n::Eight::\n\nNine{~a ~b}\n\nTen{=x{y}}\n\nEleven{F}\n\nTwelve{=a =}\n\n13{a =b}");
    EXPECT_EQ(found.items.size(), 2U);
    EXPECT_EQ(found.found, 13U);
    EXPECT_EQ(found.refused, 11U);
    std::vector<std::string> named;
    for (const auto& problem : found.problems)
        named.push_back(std::to_string(problem.item) + ":" + std::to_string(problem.line) + " " + problem.error.code.substr(18));
    EXPECT_EQ(named, (std::vector<std::string>{"2:3 gift-brace", "3:6 gift-weight", "4:8 gift-pair", "5:10 gift-number", "6:12 gift-title",
                                               "7:14 gift-brace", "8:16 gift-empty", "9:18 no-right-answer", "10:20 gift-brace",
                                               "12:24 gift-empty-answer", "13:26 gift-answer"}));
}

TEST(Gift, anyEncodingReadsTheSame) {
    const std::string thai = "::ชื่อ::เมืองหลวงของประเทศไทยอยู่ที่ใด กรุณาเลือกคำตอบที่ถูกต้อง{=กรุงเทพฯ ~เชียงใหม่ ~น่าน}";
    const Foreign utf8 = readForeign(ExchangeFormat::Gift, thai);
    ASSERT_EQ(utf8.items.size(), 1U);
    std::u16string wide;
    std::string single;
    for (const char32_t point : base::toUtf32(thai)) {
        wide += static_cast<char16_t>(point);
        single += point < 0x80 ? static_cast<char>(point) : static_cast<char>(point - 0x0E00 + 0xA0);
    }
    std::string little = "\xFF\xFE";
    std::string big = "\xFE\xFF";
    for (const char16_t unit : wide) {
        little += static_cast<char>(unit & 0xFF);
        little += static_cast<char>(unit >> 8);
        big += static_cast<char>(unit >> 8);
        big += static_cast<char>(unit & 0xFF);
    }
    for (const std::string& octets : {"\xEF\xBB\xBF" + thai, little, big, single}) {
        const Foreign found = readForeign(ExchangeFormat::Gift, octets);
        ASSERT_EQ(found.items.size(), 1U);
        EXPECT_TRUE(found.items[0].sameAs(utf8.items[0])) << found.items[0].text;
    }
    EXPECT_THROW((void)readForeign(ExchangeFormat::Gift, "\xEF\xBB\xBF\xFF\xFE\xFA"), Refused);
}

TEST(Gift, aHostileFileIsRefusedOrReadQuickly) {
    EXPECT_THROW((void)readForeign(ExchangeFormat::Gift, std::string(ExchangeLimits::kFileOctets + 1, 'a')), Refused);
    // One question of 15 MB; a brace for every octet; arrows, hashes and per cents without end.
    for (const char* piece : {"a", "{", "=", "#", "%", "-> ", "\\", "[html]", "::", "// [id:", "<a \"", "&#", "<script>", "<!--"}) {
        std::string text = "[html]Q{=";
        while (text.size() < 250'000) text += piece;
        const Foreign one = readForeign(ExchangeFormat::Gift, text + "}");
        EXPECT_LE(one.items.size(), 1U) << piece;
    }
    std::string many;
    for (std::size_t i = 0; i <= ExchangeLimits::kItems; ++i) many += "a{T}\n\n";
    EXPECT_THROW((void)readForeign(ExchangeFormat::Gift, many), Refused);
}

// ---- out and back ----------------------------------------------------------------------------------------------------------------

/// Random questions of every feature; texts with everything that GIFT could mistake for a sign.
class Maker {
public:
    explicit Maker(unsigned seed) : m_random(seed) {}

    ForeignItem item() {
        static constexpr ForeignKind kKinds[] = {ForeignKind::SingleChoice, ForeignKind::MultipleChoice, ForeignKind::TrueFalse,
                                                 ForeignKind::ShortText,    ForeignKind::Numeric,        ForeignKind::Matching,
                                                 ForeignKind::Written,      ForeignKind::Description};
        ForeignItem item;
        item.kind = kKinds[pick(8)];
        item.text = words();
        if (pick(2) == 0) item.title = oneLine(words());
        if (pick(3) == 0) item.id = "id-" + std::to_string(pick(1000));
        if (pick(3) == 0) item.tags = {"presence.smile", "two words"};
        if (pick(3) == 0) item.category = "top/" + std::to_string(pick(3));
        if (pick(2) == 0 && item.kind != ForeignKind::Description) item.why = words();
        switch (item.kind) {
            case ForeignKind::SingleChoice:
                for (std::size_t i = 0; i < 2 + pick(4); ++i) item.options.push_back(answer(i == 1 ? Fraction(1) : share()));
                break;
            case ForeignKind::MultipleChoice:
                for (std::size_t i = 0; i < 2 + pick(4); ++i) item.options.push_back(answer(i == 0 ? Fraction(1, 3) : share()));
                break;
            case ForeignKind::TrueFalse: {
                const std::int64_t truth = static_cast<std::int64_t>(pick(2));
                item.options = {{"True", Fraction(truth), feedback()}, {"False", Fraction(1 - truth), feedback()}};
                break;
            }
            case ForeignKind::ShortText:
                for (std::size_t i = 0; i < 1 + pick(3); ++i) item.answers.push_back(answer(i == 0 ? Fraction(1) : share()));
                break;
            case ForeignKind::Numeric:
                for (std::size_t i = 0; i < 1 + pick(3); ++i) item.numbers.push_back(number(i));
                break;
            case ForeignKind::Matching:
                for (std::size_t i = 0; i < 2 + pick(3); ++i) item.pairs.push_back({words(), std::to_string(i) + words(), {}});
                item.pairs.push_back({"", "further " + words(), {}});
                break;
            default: break;
        }
        return item;
    }

private:
    std::size_t pick(std::size_t below) { return m_random() % below; }
    std::string words() {
        static constexpr const char* kWords[] = {
            "the guest", "=",           "~",     "#",  "{",    "}",  ":",     "::",   "\\",   "\\n",        "->",   "%50%",
            "[html]",    "<b>bold</b>", "&amp;", "&",  "<",    ">",  "5 < 6", "////", "//",   "$CATEGORY:", "####", "T",
            "TRUE",      "ไทย",         "سلام",  "\n", "\n\n", "- ", "'",     "\"",   "1..5", "&lt;",       "!",    "{{g1}}"};
        std::string text;
        for (std::size_t i = 0; i < 1 + pick(6); ++i) text += std::string(kWords[pick(std::size(kWords))]) + (pick(2) == 0 ? " " : "");
        text = tidied(text);
        return text.empty() ? "x" : text;
    }
    std::string feedback() { return pick(2) == 0 ? std::string() : words(); }
    Fraction share() {
        static const std::vector<Fraction> kShares{Fraction(0),    Fraction(0),     Fraction(1, 2), Fraction(1, 3), Fraction(-1, 4),
                                                   Fraction(1, 7), Fraction(5, 12), Fraction(-1),   Fraction(1, 8)};
        return kShares[pick(kShares.size())];
    }
    ForeignAnswer answer(Fraction fraction) { return {words(), fraction, feedback()}; }
    ForeignNumber number(std::size_t index) {
        ForeignNumber number;
        number.feedback = feedback();
        number.fraction = index == 0 ? Fraction(1) : share();
        const std::size_t form = pick(index == 0 ? 2 : 3);
        if (form == 0) {
            number.value = Fraction(static_cast<std::int64_t>(pick(20'000)) - 10'000, 1'000);
            number.tolerance = Fraction(static_cast<std::int64_t>(pick(100)), 64);
        } else if (form == 1) {
            number.form = ForeignNumber::Form::Range;
            number.from = Fraction(-static_cast<std::int64_t>(pick(100)), 8);
            number.to = Fraction(static_cast<std::int64_t>(pick(100)), 5);
        } else {
            number.form = ForeignNumber::Form::Other;
            number.fraction = Fraction(0);
        }
        return number;
    }

    std::mt19937 m_random;
};

TEST(Gift, outAndBackKeepsEverySupportedFeature) {
    std::map<ForeignKind, int> seen;
    for (unsigned seed = 0; seed < 400; ++seed) {
        Maker maker(seed);
        std::vector<ForeignItem> items;
        for (int i = 0; i < 5; ++i) {
            items.push_back(maker.item());
            ++seen[items.back().kind];
        }
        std::vector<std::size_t> left;
        const std::string text = writeGift(items, left);
        EXPECT_TRUE(left.empty());
        const Foreign found = readForeign(ExchangeFormat::Gift, text);
        ASSERT_EQ(found.items.size(), items.size())
            << "seed " << seed
            << (found.problems.empty() ? "" : found.problems[0].error.code + " line " + std::to_string(found.problems[0].line)) << '\n'
            << text;
        for (std::size_t i = 0; i < items.size(); ++i)
            ASSERT_TRUE(found.items[i].sameAs(items[i])) << "seed " << seed << '\n'
                                                         << toPrettyText(previewOf(items[i])) << '\n'
                                                         << toPrettyText(previewOf(found.items[i])) << '\n'
                                                         << text;
        // And what was read once is written the same.
        EXPECT_EQ(writeGift(found.items, left), text);
    }
    for (const auto& [kind, count] : seen) EXPECT_GE(count, 100) << name(kind);
}

TEST(Gift, aTagThatBeginsWithABracketComesBack) {
    // As both readers of reference have it, a label has one sign at least: what looks empty goes on to the next bracket.
    const Foreign found = readForeign(ExchangeFormat::Gift, "// [tag:] of [tag:two words] [id:]]\nQ{T}");
    ASSERT_EQ(found.items.size(), 1U);
    EXPECT_EQ(found.items[0].id, "]");
    ASSERT_EQ(found.items[0].tags.size(), 1U);
    EXPECT_EQ(found.items[0].tags[0], "] of (tag:two words");
    std::vector<std::size_t> left;
    const Foreign again = readForeign(ExchangeFormat::Gift, writeGift(found.items, left));
    ASSERT_EQ(again.items.size(), 1U);
    EXPECT_TRUE(again.items[0].sameAs(found.items[0])) << writeGift(found.items, left);
}

TEST(Gift, whatItCannotHoldIsSaid) {
    ForeignItem order;
    order.kind = ForeignKind::Ordering;
    order.text = "In order";
    order.order = {"a", "b"};
    std::vector<std::size_t> left;
    EXPECT_EQ(writeGift({order}, left), "");
    EXPECT_EQ(left, std::vector<std::size_t>{0});
}

}  // namespace
}  // namespace adab::assessment
