// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/CourseQuality.h"
#include "packs/Likeness.h"
#include "packs/PackChecks.h"
#include "support/TestHouse.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <random>

namespace adab::packs {
namespace {

using testing::StartsWith;
using Verdict = Quality::Verdict;

/// The words of a language of which lessons are made here.
struct Tongue {
    std::vector<std::string> words;
    std::string between;
    std::string end;
    int sentences;  ///< of ten words, that take four minutes
};
const std::map<std::string, Tongue>& tongues() {
    static const std::map<std::string, Tongue> all{
        {"en",
         {{"guest", "door",  "wait",  "hand",  "look",  "smile", "chair", "word",  "clock", "green",
           "paper", "voice", "stand", "first", "night", "ask",   "floor", "water", "lamp",  "table",
           "early", "carry", "soft",  "bread", "glass", "phone", "open",  "quiet", "turn",  "line"},
          " ",
          ". ",
          70}},
        {"th",
         {{"แขก", "ประตู", "รอ", "มือ",    "มอง", "ยิ้ม",  "เก้าอี้", "คำ", "นาฬิกา", "เขียว", "กระดาษ", "เสียง", "ยืน",   "แรก", "คืน",
           "ถาม", "พื้น",   "น้ำ", "โคมไฟ", "โต๊ะ", "เช้า", "ถือ",   "นุ่ม", "ข้าว",   "แก้ว",  "สาย",    "เปิด",  "เงียบ", "หัน",  "แถว"},
          "",
          " ",
          80}},
        {"fa",
         {{"مهمان", "در",   "صبر", "دست",  "نگاه", "لبخند", "صندلی", "گفت", "ساعت", "سبز",   "کاغذ", "صدا", "ایستاد", "اول",   "شب",
           "پرسید", "زمین", "آب",  "چراغ", "میز",  "زود",   "برد",   "نرم", "نان",  "پنجره", "گوشی", "باز", "آرام",   "چرخید", "صف"},
          " ",
          ". ",
          64}},
        {"ar",
         {{"ضيف", "باب", "صبر", "يد",    "نظر",   "بسمة", "كرسي", "كلمة", "ساعة", "أخضر", "ورقة", "صوت", "وقف",  "أول", "ليل",
           "سأل", "أرض", "ماء", "مصباح", "طاولة", "باكر", "حمل",  "ناعم", "خبز",  "كأس",  "هاتف", "فتح", "هدوء", "دار", "صف"},
          " ",
          ". ",
          52}}};
    return all;
}

std::string sentences(const std::string& locale, int count, std::minstd_rand& chance) {
    const Tongue& tongue = tongues().at(locale);
    std::string text;
    for (int i = 0; i < count; ++i) {
        for (int word = 0; word < 10; ++word) text += (word > 0 ? tongue.between : "") + tongue.words[chance() % tongue.words.size()];
        text += tongue.end;
    }
    return text;
}

/// A finished course in four languages with which nothing is wrong.
Files wholeCourse() {
    Files files;
    files["pack.yaml"] =
        "kind: course\nid: whole\nversion: 1.0.0\nsource_locale: en\nlocales: [en, th, fa, ar]\n"
        "objectives:\n  - {id: see, rules: [r.a, r.b]}\n  - {id: do, rules: [r.c, r.d]}\nlessons:\n"
        "  - {id: a, minutes: 4, rules: [r.a]}\n  - {id: b, minutes: 4, rules: [r.b]}\n  - {id: c, minutes: 4, rules: [r.c]}\n"
        "  - {id: d, minutes: 4, rules: [r.d]}\nrefresher:\n  - {id: again, minutes: 4, rules: [r.a]}\n"
        "scenarios: [one]\nformulas: [welcome]\n";
    const std::vector<std::string> kinds{"true-false", "numeric", "ordering", "matching", "short-text"};
    std::string items;
    for (int i = 0; i < 20; ++i) {
        const std::string key(1, static_cast<char>('a' + i % 4));
        const std::string head = "- {id: i" + std::to_string(i) + ", rules: [r." + key + "], kind: ";
        items += i < 4 ? head + "single-choice, options: [a, b, c, d], key: [" + key + "]}\n"
                       : head + kinds[static_cast<std::size_t>(i) % kinds.size()] + "}\n";
    }
    files["items.yaml"] = items;
    files["readers.yaml"] = "";
    for (const auto& [locale, tongue] : tongues()) {
        std::minstd_rand chance(7);
        const auto some = [&, l = locale](int count) {
            std::string text = sentences(l, count, chance);
            text.pop_back();
            return text;
        };
        for (const char* lesson : {"a", "b", "c", "d", "again"})
            files[locale + "/lessons/" + lesson + ".md"] = "## " + tongue.words[0] + "\n\n" + some(tongue.sentences) + "\n";
        files[locale + "/card.md"] = "## " + tongue.words[1] + "\n\n- " + some(3) + "\n";
        files[locale + "/course.yaml"] =
            "title: " + tongue.words[2] + "\nwhy: '" + some(2) + "'\nobjectives: ['" + some(1) + "', '" + some(1) + "']\n";
        std::string texts;
        for (int i = 0; i < 20; ++i) {
            texts += "i" + std::to_string(i) + ":\n  stem: '" + some(2) + "'\n  why: '" + some(1) + "'\n";
            if (i >= 4) continue;
            // One key in four is the longest option.
            texts += "  options:\n";
            for (int option = 0; option < 4; ++option)
                texts += "    " + std::string(1, static_cast<char>('a' + option)) + ": '" + some(option == 2 ? 2 : 1) + "'\n";
        }
        files[locale + "/items.yaml"] = texts;
        files["readers.yaml"] += locale + ": {version: 1.0.0, with_lessons: 9/10, without: 2/5}\n";
    }
    return files;
}

PackPtr made(Files files) {
    Problems problems;
    PackPtr pack = Pack::fromFiles(std::move(files), "p", problems);
    EXPECT_TRUE(pack) << (problems.empty() ? "" : problems.front().message);
    return pack;
}

void replace(std::string& text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), to);
}

std::string told(const Quality& quality) {
    return quality.pack + " " + quality.locale + ": " + quality.check + " of " + quality.of + " is " + quality.value.text() +
           ", the limit is " + quality.limit.text();
}

Quality figure(const std::vector<Quality>& all, const std::string& check, const std::string& locale) {
    for (const Quality& quality : all) {
        if (quality.check == check && quality.locale == locale) return quality;
    }
    ADD_FAILURE() << "no figure " << check << " in " << locale;
    return {};
}

TEST(CourseQuality, AWholeCourseIsGood) {
    std::set<std::string> checks;
    for (const Quality& quality : courseQuality(*made(wholeCourse()))) {
        EXPECT_EQ(quality.verdict, Verdict::Good) << told(quality);
        checks.insert(quality.check);
    }
    EXPECT_EQ(checks.size(), 31U);
}

struct Fault {
    const char* check;
    const char* locale;
    const char* of;  ///< how the named begins
    std::function<void(Files&)> make;
};
std::ostream& operator<<(std::ostream& out, const Fault& fault) { return out << fault.check << " " << fault.locale; }
class QualityFault : public testing::TestWithParam<Fault> {};
TEST_P(QualityFault, IsFoundAndNamed) {
    Files files = wholeCourse();
    GetParam().make(files);
    const Quality found = figure(courseQuality(*made(files)), GetParam().check, GetParam().locale);
    EXPECT_EQ(found.verdict, Verdict::Poor) << told(found);
    EXPECT_THAT(found.of, StartsWith(GetParam().of));
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

INSTANTIATE_TEST_SUITE_P(
    One, QualityFault,
    testing::Values(
        Fault{"complete", "th", "items.yaml/i7/stem",
              [](Files& files) {
                  std::string& texts = files["th/items.yaml"];
                  const std::size_t from = texts.find("  stem:", texts.find("i7:"));
                  texts.erase(from, texts.find('\n', from) + 1 - from);
              }},
        Fault{"complete", "fa", "lessons/b.md/1", [](Files& files) { files.erase("fa/lessons/b.md"); }},
        Fault{"complete", "en", "card.md", [](Files& files) { files["en/card.md"] = "\n"; }},
        Fault{"script", "th", "lessons/a.md/1", [](Files& files) { files["th/lessons/a.md"] = files["en/lessons/a.md"]; }},
        Fault{"script", "ar", "items.yaml/", [](Files& files) { files["ar/items.yaml"] = files["en/items.yaml"]; }},
        Fault{"script", "fa", "items.yaml/", [](Files& files) { files["fa/items.yaml"] = files["ar/items.yaml"]; }},
        Fault{"script", "ar", "lessons/c.md/1", [](Files& files) { files["ar/lessons/c.md"] = files["fa/lessons/c.md"]; }},
        Fault{"script", "en", "card.md", [](Files& files) { files["en/card.md"] = files["th/card.md"]; }},
        Fault{"script", "th", "items.yaml/i5",
              [](Files& files) {
                  std::string& texts = files["th/items.yaml"];
                  texts.insert(texts.find('\'', texts.find("i5:")) + 1,
                               "Somebody forgot to put this stem into Thai, so that it is English");
              }},
        Fault{"long-words", "en", "",
              [](Files& files) { files["en/lessons/a.md"] = repeated("considerable administrative necessity. ", 250); }},
        Fault{"long-words", "th", "", [](Files& files) { files["th/lessons/a.md"] = repeated("มหาวิทยาลัย ประชาธิปไตย ", 100); }},
        Fault{"long-words", "fa", "",
              [](Files& files) { files["fa/lessons/a.md"] = repeated("دانشگاهیان نمایشگاه‌هایشان. ", 250); }},
        Fault{"long-words", "ar", "", [](Files& files) { files["ar/lessons/a.md"] = repeated("والمستشفيات استقبالاتهم. ", 700); }},
        Fault{"long-sentences", "en", "", [](Files& files) { files["en/lessons/a.md"] = repeated(repeated("word ", 31) + "end. ", 30); }},
        Fault{"words-a-minute", "en", "c", [](Files& files) { replace(files["pack.yaml"], "{id: c, minutes: 4", "{id: c, minutes: 2"); }},
        Fault{"lesson-longest", "ar", "b",
              [](Files& files) { files["ar/lessons/b.md"] += repeated("\n\n" + files["ar/lessons/b.md"].substr(0, 1500), 2); }},
        Fault{"lesson-longest", "en", "d",
              [](Files& files) {
                  files["figures/x.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
                  files["en/lessons/d.md"] += repeated("\n![a chair](x.svg)\n", 12);
              }},
        Fault{"lesson-longest", "en", "d",
              [](Files& files) {
                  files["en/lessons/d.md"] += "\n:::check c\nWell?\n- (x) Yes | " + repeated("so it is ", 120) + "\n- ( ) No | No.\n:::\n";
              }},
        Fault{"lesson-shortest", "th", "c", [](Files& files) { files["th/lessons/c.md"].resize(1200); }},
        Fault{"minutes-apart", "en", "a", [](Files& files) { replace(files["pack.yaml"], "{id: a, minutes: 4", "{id: a, minutes: 9"); }},
        Fault{"minutes-apart", "fa", "again", [](Files& files) { files["fa/lessons/again.md"] = "## مهمان\n\nصبر.\n"; }},
        Fault{"minutes-most", "en", "a", [](Files& files) { replace(files["pack.yaml"], "{id: a, minutes: 4", "{id: a, minutes: 6"); }},
        Fault{"minutes-least", "en", "again",
              [](Files& files) { replace(files["pack.yaml"], "{id: again, minutes: 4", "{id: again, minutes: 2"); }},
        Fault{"refresher-likeness", "en", "",
              [](Files& files) {
                  const std::string& lesson = files["en/lessons/c.md"];
                  const std::size_t from = lesson.find(". ") + 2;
                  files["en/lessons/again.md"] += lesson.substr(from, lesson.find(". ", from) + 1 - from);
              }},
        Fault{"refresher-likeness", "th", "", [](Files& files) { files["th/lessons/again.md"] = files["th/lessons/b.md"]; }},
        Fault{"refresher-copied", "fa", "",
              [](Files& files) {
                  std::string& again = files["fa/lessons/again.md"];
                  again = again.substr(0, again.find(". ", again.size() * 3 / 4) + 2) +
                          files["fa/lessons/a.md"].substr(files["fa/lessons/a.md"].find(". ", files["fa/lessons/a.md"].size() * 2 / 3) + 2);
              }},
        Fault{"lessons", "en", "", [](Files& files) { replace(files["pack.yaml"], "  - {id: d, minutes: 4, rules: [r.d]}\n", ""); }},
        Fault{"lessons-most", "en", "",
              [](Files& files) {
                  replace(files["pack.yaml"],
                          "refresher:", "  - {id: e, minutes: 4}\n  - {id: f, minutes: 4}\n  - {id: g, minutes: 4}\nrefresher:");
              }},
        Fault{"scenarios", "en", "", [](Files& files) { replace(files["pack.yaml"], "[one]", "[]"); }},
        Fault{"formulas", "en", "", [](Files& files) { replace(files["pack.yaml"], "[welcome]", "[]"); }},
        Fault{"cards", "en", "", [](Files& files) { files.erase("en/card.md"); }},
        Fault{"rules-untested", "en", "r.x",
              [](Files& files) { replace(files["pack.yaml"], "minutes: 4, rules: [r.d]", "minutes: 4, rules: [r.d, r.x]"); }},
        Fault{"rules-untaught", "en", "r.x", [](Files& files) { replace(files["items.yaml"], "[r.b]", "[r.b, r.x]"); }},
        Fault{"objectives-untied", "en", "", [](Files& files) { replace(files["pack.yaml"], "  - {id: do, rules: [r.c, r.d]}\n", ""); }},
        Fault{"rules-unaimed", "en", "r.c, r.d", [](Files& files) { replace(files["pack.yaml"], "rules: [r.c, r.d]", "rules: [r.a]"); }}));

TEST(CourseQuality, NamesAreNoForeignText) {
    Files files = wholeCourse();
    std::string& texts = files["th/items.yaml"];
    texts.insert(texts.find('\'', texts.find("i5:")) + 1, "Anna ");
    replace(texts, "why: '", "why: '{name} {the-room-that-the-program-fills-in-here-is-no-letter-of-it}");
    const Quality script = figure(courseQuality(*made(files)), "script", "th");
    EXPECT_EQ(script.verdict, Verdict::Good) << told(script);
    EXPECT_LT(script.value, Fraction(1));
    EXPECT_EQ(script.of, "items.yaml/i5");
}

TEST(CourseQuality, WhatMayBeTypedHasAsManyWaysAsALanguageHas) {
    Files files = wholeCourse();
    files["en/items.yaml"] +=
        "typed:\n  stem: What is open all day and night?\n  accept: [a door, doors, {text: gate, feedback: Nearly.}]\n";
    files["th/items.yaml"] += "typed:\n  stem: อะไรเปิดทั้งวันทั้งคืน\n  accept: [DOOR AND GATE AND DOORS]\n";
    for (const char* locale : {"fa", "ar"}) files[std::string(locale) + "/items.yaml"] += "typed:\n  stem: صبر صبر\n  accept: [باب]\n";
    const std::vector<Quality> all = courseQuality(*made(files));
    for (const char* locale : {"en", "th", "fa", "ar"}) EXPECT_EQ(figure(all, "complete", locale).value, Fraction(1)) << locale;
    EXPECT_EQ(figure(all, "script", "th").value, Fraction(1));
}

TEST(CourseQuality, AKeyThatIsNeverTheLongestIsAClueToo) {
    Files files = wholeCourse();
    replace(files["items.yaml"], "key: [c]", "key: [d]");
    const Quality seldom = figure(courseQuality(*made(files)), "key-seldom-longest", "en");
    EXPECT_EQ(seldom.value, Fraction(0));
    EXPECT_EQ(seldom.verdict, Verdict::Weak) << "worth a look; a course may have few such items";
}

TEST(CourseQuality, ADraftIsNotAskedForItsShape) {
    Files files = wholeCourse();
    replace(files["pack.yaml"], "version: 1.0.0", "version: 0.9.0");
    replace(files["pack.yaml"], "[welcome]", "[]");
    for (const Quality& quality : courseQuality(*made(files))) {
        EXPECT_EQ(quality.verdict, Verdict::Good) << told(quality);
        EXPECT_NE(quality.check, "formulas");
    }
}

std::string standards(const std::string& rules) {
    return "kind: standards\nid: rules\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nvalues:\n"
           "  - {id: v, norms: [{id: n, standards: [{id: s, rules: [" +
           rules + "]}]}]}\n";
}

TEST(LibraryQuality, ARuleIsTrainedAndTestedBySomeCourse) {
    const auto orphaned = [](const std::string& rules, const Files& course) {
        const std::vector<Quality> all = libraryQuality({made({{"pack.yaml", standards(rules)}}), made(course)});
        EXPECT_EQ(all.size(), 1U);
        EXPECT_EQ(all.front().check, "rules-orphaned");
        EXPECT_EQ(all.front().verdict == Verdict::Poor, !all.front().of.empty());
        return all.front().pack + ": " + all.front().of;
    };
    EXPECT_EQ(orphaned("{id: r.a}, {id: r.d}", wholeCourse()), "rules: ");
    EXPECT_EQ(orphaned("{id: r.a}, {id: r.y}, {id: r.z}", wholeCourse()), "rules: r.y, r.z");
    EXPECT_EQ(orphaned("{id: r, variants: [{id: r.a, country: TH}]}", wholeCourse()), "rules: ") << "in one of its variants";
    Files untested = wholeCourse();
    replace(untested["pack.yaml"], "minutes: 4, rules: [r.d]", "minutes: 4, rules: [r.d, r.y]");
    EXPECT_EQ(orphaned("{id: r.y}", untested), "rules: r.y") << "trained and not tested";
    Files untrained = wholeCourse();
    replace(untrained["items.yaml"], "[r.b]", "[r.b, r.y]");
    EXPECT_EQ(orphaned("{id: r.y}", untrained), "rules: r.y") << "tested and not trained";
    Files draft = wholeCourse();
    replace(draft["pack.yaml"], "version: 1.0.0", "version: 0.1.0");
    EXPECT_EQ(orphaned("{id: r.a}", draft), "rules: r.a") << "a draft trains nobody yet";
}

TEST(LibraryQuality, IsAskedOnlyOfAWholeLibrary) {
    const test::TemporaryFolder folder;
    const auto write = [&](const std::string& name, const Files& files) {
        for (const auto& [path, bytes] : files) {
            std::filesystem::create_directories(std::filesystem::path(folder.path(name) + "/" + path).parent_path());
            std::ofstream(folder.path(name) + "/" + path, std::ios::binary) << bytes;
        }
        return folder.path(name);
    };
    const std::string rules = write("rules", {{"pack.yaml", standards("{id: r.a}, {id: r.y}")}});
    const std::string one = write("one", wholeCourse());
    Files second = wholeCourse();
    replace(second["pack.yaml"], "id: whole", "id: second");
    const std::string two = write("two", second);
    const auto asked = [](const std::vector<std::string>& folders) {
        const FolderCheck found = checkFolders(folders, Asked::QualityToo);
        return std::count_if(found.quality.begin(), found.quality.end(),
                             [](const Quality& quality) { return quality.check == "rules-orphaned"; });
    };
    EXPECT_EQ(asked({rules, one, two}), 1);
    EXPECT_EQ(asked({rules, one}), 0) << "the second course may train what the first does not";
    EXPECT_EQ(asked({one}), 0);
    EXPECT_EQ(asked({one, two}), 0) << "no standards are given";
    replace(second["pack.yaml"], "version: 1.0.0", "version: 0.1.0");
    write("two", second);
    EXPECT_EQ(asked({rules, one}), 1) << "a draft is not waited for";
}

TEST(Likeness, IsTheShareOfTriplesThatBothHave) {
    const auto like = [](const std::string& a, const std::string& b) { return mostAlike({triplesOf(a), triplesOf(b)}).likeness; };
    EXPECT_EQ(like("Wait, please!", "wait please"), Fraction(1)) << "case, punctuation and spaces are no difference";
    EXPECT_EQ(like("abcd", "abce"), Fraction(1, 2));
    EXPECT_EQ(like("aaaa", "aaa"), Fraction(2, 3)) << "as often as it is there";
    EXPECT_EQ(like("abc", "xyz"), Fraction(0));
    EXPECT_EQ(like("ab", "ab"), Fraction(1));
    EXPECT_EQ(like("", ""), Fraction(0));
    const std::vector<Alike> likest =
        packs::likest({triplesOf("abcd"), triplesOf("wxyz")}, {triplesOf("none of it"), triplesOf("abce"), triplesOf("wxyz")});
    ASSERT_EQ(likest.size(), 2U);
    EXPECT_EQ(likest[0].likeness, Fraction(1, 2));
    EXPECT_EQ(likest[0].other, 1U);
    EXPECT_EQ(likest[1].likeness, Fraction(1));
    EXPECT_EQ(likest[1].other, 2U);
    EXPECT_EQ(packs::likest({triplesOf("abc")}, {}).front().likeness, Fraction(0));
}

}  // namespace
}  // namespace adab::packs
