// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/ContentStore.h"
#include "packs/Pack.h"
#include "packs/PackChecks.h"
#include "packs/PacksService.h"
#include "support/TestHouse.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace adab::packs {
namespace {

namespace fs = std::filesystem;
using gate::Reach;
using gate::Role;
using testing::AllOf;
using testing::Contains;
using testing::Field;
using testing::HasSubstr;

Files standardsFiles() {
    return {{"pack.yaml",
             "kind: standards\nid: house-standards\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nvalues:\n"
             "  - id: value.respect\n    norms:\n      - id: norm.noticed\n        standards:\n          - id: standard.face\n            "
             "family: face-and-gesture\n"
             "            rules:\n              - {id: presence.smile, rows: [S2, S6], basis: culture, owner: front-office, review: "
             "2027-11-30}\n"},
            {"en/standards.yaml",
             "value.respect: {title: T, text: X, why: W}\nnorm.noticed: {title: T, text: X, why: W}\nstandard.face: {title: T, text: X, "
             "why: W}\n"
             "presence.smile: {title: Smile, text: Smile at the greeting., why: W}\n"}};
}

Files courseFiles() {
    return {{"pack.yaml",
             "kind: course\nid: smiling\nversion: 1.0.0\nsource_locale: en\nlocales: [en, th]\nlessons:\n  - {id: first, minutes: 3, "
             "rules: [presence.smile]}\n"
             "scenarios: []\nformulas: []\n"},
            {"items.yaml",
             "- {id: one, kind: single-choice, rules: [presence.smile], lesson: first, difficulty: 1, options: [a, b, c, d], key: [b]}\n"
             "- {id: two, kind: single-choice, rules: [presence.smile], lesson: first, difficulty: 1, options: [a, b, c, d], key: [d]}\n"},
            {"figures/nod.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>"},
            {"en/course.yaml", "title: Smiling\nwhy: People come back.\nobjectives: [Smile]\nlessons: {first: {title: First}}\n"},
            {"en/lessons/first.md", "## First\n\n![A nod](nod.svg)\n\n:::check c1\nWell?\n- (x) Yes | Right.\n- ( ) No | Wrong.\n:::\n"},
            {"en/items.yaml",
             "one: {stem: A guest arrives while you count money., options: {a: Wait a while until it is done., b: Look up., c: Call., d: "
             "Turn.}, feedback: {a: x, b: x, c: x, d: x}, why: y}\n"
             "two: {stem: Somebody is crying at the desk., options: {a: Beam at them brightly for a while., b: Look away., c: Call., d: "
             "Soften.}, feedback: {a: x, b: x, c: x, d: x}, why: y}\n"},
            {"th/course.yaml", "title: ยิ้ม\nwhy: ลูกค้ากลับมา\nobjectives: [ยิ้ม]\nlessons: {first: {title: บทแรก}}\n"},
            {"th/lessons/first.md", "## บทแรก\n\n:::check c1\nอย่างไร\n- ( ) ไม่ | ผิด\n- (x) ใช่ | ถูก\n:::\n"},
            {"th/items.yaml",
             "one: {stem: แขกมาถึงขณะที่นับเงิน, options: {a: รอก่อนจนกว่าจะเสร็จ, b: มอง, c: เรียก, d: หัน}, feedback: {a: x, b: x, c: x, d: x}, "
             "why: y}\n"
             "two: {stem: มีคนร้องไห้หน้าเคาน์เตอร์, options: {a: ยิ้มกว้างให้เขาเห็น, b: มอง, c: เรียก, d: เบา}, feedback: {a: x, b: x, c: x, d: x}, "
             "why: y}\n"}};
}

PackPtr made(Files files) {
    Problems problems;
    PackPtr pack = Pack::fromFiles(std::move(files), "p", problems);
    EXPECT_TRUE(pack) << (problems.empty() ? "" : problems.front().message);
    return pack;
}

Problems check(Files files) {
    Library library;
    library.add(made(standardsFiles()));
    const PackPtr pack = made(std::move(files));
    library.add(pack);
    return checkPack(*pack, library);
}

std::string list(const Problems& problems) {
    std::string text;
    for (const Problem& p : problems)
        text += p.file + ":" + std::to_string(p.line) + ":" + std::to_string(p.column) + " " + p.message + "\n";
    return text;
}

void replace(std::string& text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), to);
}

TEST(Version, IsOrderedByNumber) {
    EXPECT_LT(Version::parse("1.9.0"), Version::parse("1.10.0"));
    EXPECT_EQ(Version::parse("2.0.11")->text(), "2.0.11");
    for (const char* text : {"", "1", "1.0", "1.0.0.0", "v1.0.0", "1.0.x", "01.0.0", "1..0", "-1.0.0", "1.0.0-rc1"})
        EXPECT_FALSE(Version::parse(text)) << text;
}

TEST(Pack, ItsDigestIsOfItsBytes) {
    const PackPtr one = made(courseFiles());
    EXPECT_EQ(one->digest(), made(courseFiles())->digest());
    Files other = courseFiles();
    other["th/course.yaml"] += "\n";
    EXPECT_NE(one->digest(), made(other)->digest());
    EXPECT_EQ(one->localeFor("th"), "th");
    EXPECT_EQ(one->localeFor("ar"), "en") << "what is not written is read in the source language";
    EXPECT_EQ(one->localised("th", "course.yaml")["title"].scalar(), "ยิ้ม");
    EXPECT_FALSE(one->yaml("absent.yaml"));
}

TEST(PackChecks, AGoodPackHasNoProblems) {
    EXPECT_EQ(list(check(standardsFiles())), "");
    EXPECT_EQ(list(check(courseFiles())), "");
}

struct FaultRow {
    const char* name;
    const char* file;
    const char* from;  ///< empty: remove the file
    const char* to;
    const char* at;  ///< file:line:column
    const char* says;
};
std::ostream& operator<<(std::ostream& out, const FaultRow& row) { return out << row.name; }
class CourseFault : public testing::TestWithParam<FaultRow> {};
TEST_P(CourseFault, IsNamedWithItsPlaceAndRemedy) {
    const FaultRow& row = GetParam();
    Files files = courseFiles();
    if (std::string(row.from).empty() && std::string(row.to).empty()) {
        files.erase(row.file);
    } else if (std::string(row.from).empty()) {
        files[row.file] = row.to;
    } else {
        replace(files[row.file], row.from, row.to);
    }
    const Problems problems = check(files);
    ASSERT_FALSE(problems.empty());
    EXPECT_THAT(list(problems), HasSubstr(std::string(row.at) + " "));
    EXPECT_THAT(list(problems), HasSubstr(row.says));
    for (const Problem& problem : problems) EXPECT_FALSE(problem.remedy.empty()) << problem.message;
}
INSTANTIATE_TEST_SUITE_P(
    One, CourseFault,
    testing::Values(
        FaultRow{"unknown rule", "pack.yaml", "[presence.smile]", "[presence.grin]", "p/pack.yaml:7:37", "no rule 'presence.grin'"},
        FaultRow{"no minutes", "pack.yaml", "minutes: 3, ", "", "p/pack.yaml:7:5", "how long"},
        FaultRow{"too many minutes", "pack.yaml", "minutes: 3", "minutes: 61", "p/pack.yaml:7:26", "how long"},
        FaultRow{"stray key", "pack.yaml", "scenarios: []", "scenario: []", "p/pack.yaml:8:1", "'scenario' is not known"},
        FaultRow{"scenario without file", "pack.yaml", "scenarios: []", "scenarios: [late]", "p/pack.yaml:8:12", "no file"},
        FaultRow{"lesson missing in a language", "th/lessons/first.md", "", "", "p/th/lessons/first.md:0:0", "missing"},
        FaultRow{"lesson not in the manifest", "en/lessons/second.md", "", "x", "p/en/lessons/second.md:0:0", "no lesson 'second'"},
        FaultRow{"other checks", "th/lessons/first.md", "check c1", "check c2", "p/th/lessons/first.md:0:0", "checks are not those"},
        FaultRow{"card missing in a language", "en/card.md", "", "## Card\n\n- One\n", "p/th/card.md:0:0", "pocket card is missing"},
        FaultRow{"figure missing", "en/lessons/first.md", "nod.svg", "bow.svg", "p/en/lessons/first.md:3:1", "figures/bow.svg"},
        FaultRow{"refresher lesson without words", "pack.yaml", "scenarios: []",
                 "refresher: [{id: again, minutes: 3, rules: [presence.smile]}]\nscenarios: []", "p/en/lessons/again.md:0:0", "missing"},
        FaultRow{"refresher lesson of the same id", "pack.yaml", "scenarios: []",
                 "refresher: [{id: first, minutes: 3, rules: [presence.smile]}]\nscenarios: []", "p/pack.yaml:8:18", "no id of its own"},
        FaultRow{"title missing", "th/course.yaml", "title: ยิ้ม\n", "", "p/th/course.yaml:1:1", "title of the course"},
        FaultRow{"lesson title missing", "th/course.yaml", "first:", "furst:", "p/th/course.yaml:4:11", "'furst'"},
        FaultRow{"a comma that cuts a title", "en/course.yaml", "{title: First}", "{title: First, and calm}", "p/en/course.yaml:4:33",
                 "'and calm'"},
        FaultRow{"item of an unknown lesson", "items.yaml", "lesson: first", "lesson: last", "p/items.yaml:1:67", "no lesson 'last'"},
        FaultRow{"twice the same key", "en/course.yaml", "why: P", "title: P", "p/en/course.yaml:2:1", "stands here twice"},
        FaultRow{"a folder of no language", "de/course.yaml", "", "title: x", "p/de/course.yaml:0:0", "folder 'de'"},
        FaultRow{"a script in a drawing", "figures/nod.svg", "<path", "<script>alert(1)</script><path", "p/figures/nod.svg:1:1", "<script"},
        FaultRow{"a picture from elsewhere", "figures/nod.svg", "<path", "<use href=\"https://x/y.svg\"/><path", "p/figures/nod.svg:1:1",
                 "href"},
        FaultRow{"HTML in a lesson", "en/lessons/first.md", "## First", "## <b>First</b>", "p/en/lessons/first.md:1:4", "HTML"}));

TEST(PackChecks, ObjectivesAreTiedToRulesOfTheLessons) {
    Files rules = standardsFiles();
    replace(rules["pack.yaml"], "rules:\n              - {",
            "rules:\n              - {id: presence.nod, rows: [S2], basis: culture, owner: front-office, review: 2027-11-30}\n             "
            " - {");
    rules["en/standards.yaml"] += "presence.nod: {title: Nod, text: Nod., why: W}\n";
    const auto problemsOf = [&](const std::string& objectives) {
        Files files = courseFiles();
        replace(files["pack.yaml"], "lessons:", "objectives: [" + objectives + "]\nlessons:");
        Library library;
        library.add(made(rules));
        return list(checkPack(*made(files), library));
    };
    EXPECT_EQ(problemsOf("{id: smile, rules: [presence.smile]}"), "");
    EXPECT_THAT(problemsOf("{id: nod, rules: [presence.nod]}"),
                HasSubstr("p/pack.yaml:6:32 No lesson of this course teaches 'presence.nod'"));
    EXPECT_THAT(problemsOf("{id: grin, rules: [presence.grin]}"), HasSubstr("p/pack.yaml:6:33 There is no rule 'presence.grin'"));
    EXPECT_THAT(problemsOf("{id: smile, rules: []}"), HasSubstr("p/pack.yaml:6:33 The objective names no rule"));
    EXPECT_THAT(problemsOf("{rules: [presence.smile]}"), HasSubstr("p/pack.yaml:6:14 The objective has no id of its own"));
    EXPECT_THAT(problemsOf("{id: smile, rule: presence.smile, rules: [presence.smile]}"), HasSubstr("'rule' is not known"));
    EXPECT_THAT(problemsOf("{id: one, rules: [presence.smile]}, {id: one, rules: [presence.smile]}"),
                AllOf(HasSubstr("p/pack.yaml:6:55 The objective has no id of its own"),
                      HasSubstr("p/en/course.yaml:3:13 There are 1 objectives here and 2 in pack.yaml"),
                      HasSubstr("p/th/course.yaml:3:13 There are 1 objectives here and 2 in pack.yaml")));
}

TEST(PackChecks, ManifestFaultsAreNamed) {
    const auto problemsOf = [](const std::string& manifest) {
        Problems problems;
        EXPECT_FALSE(Pack::fromFiles({{"pack.yaml", manifest}}, "p", problems));
        return list(problems);
    };
    EXPECT_THAT(problemsOf("kind: novel\nid: x\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\n"), HasSubstr("p/pack.yaml:1:7 'novel'"));
    EXPECT_THAT(problemsOf("kind: course\nid: X Y\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\n"),
                HasSubstr("p/pack.yaml:2:5 The id"));
    EXPECT_THAT(problemsOf("kind: course\nid: x\nversion: 1.0\nsource_locale: en\nlocales: [en]\n"),
                HasSubstr("p/pack.yaml:3:10 The version"));
    EXPECT_THAT(problemsOf("kind: course\nid: x\nversion: 1.0.0\nsource_locale: th\nlocales: [en]\n"),
                HasSubstr("p/pack.yaml:4:16 The source locale"));
    EXPECT_THAT(problemsOf("kind: course\nid: x\nversion: 1.0.0\nsource_locale: en\nlocales: [en, xx, en]\n"),
                AllOf(HasSubstr("5:15 'xx'"), HasSubstr("5:19 The locale 'en' stands here twice")));
    EXPECT_THAT(problemsOf("- a\n"), HasSubstr("map of fields"));
    Problems problems;
    EXPECT_FALSE(Pack::fromFiles({}, "p", problems));
    EXPECT_THAT(list(problems), HasSubstr("no manifest"));
}

TEST(PackChecks, StandardsFaultsAreNamed) {
    Files files = standardsFiles();
    replace(files["pack.yaml"], "family: face-and-gesture", "family: mood");
    replace(files["pack.yaml"], "rows: [S2, S6]", "rows: [S2, S38]");
    replace(files["pack.yaml"], "basis: culture", "basis: taste");
    replace(files["pack.yaml"], "2027-11-30", "soon");
    files["en/standards.yaml"] += "stray: {title: T, text: X, why: W}\n";
    const std::string found = list(check(files));
    EXPECT_THAT(found, HasSubstr("family"));
    EXPECT_THAT(found, HasSubstr("'S38'"));
    EXPECT_THAT(found, HasSubstr("basis"));
    EXPECT_THAT(found, HasSubstr("review"));
    EXPECT_THAT(found, HasSubstr("en/standards.yaml:5:1 There is no entry 'stray'"));
}

TEST(CourseQuality, CountsWhatGivesTheKeyAway) {
    const auto figure = [](const Files& files, const std::string& check) {
        for (const Quality& quality : courseQuality(*made(files))) {
            if (quality.check == check && quality.locale == "en") return quality;
        }
        return Quality{};
    };
    EXPECT_EQ(figure(courseFiles(), "key-is-longest").value, Fraction(0));
    EXPECT_EQ(figure(courseFiles(), "key-is-longest").verdict, Quality::Verdict::Good);
    Files longest = courseFiles();
    replace(longest["en/items.yaml"], "b: Look up.", "b: Look up and nod and show with an open hand that you have seen them.");
    EXPECT_EQ(figure(longest, "key-is-longest").value, Fraction(1, 2));
    EXPECT_EQ(figure(longest, "key-is-longest").verdict, Quality::Verdict::Poor);

    Files onePlace = courseFiles();
    replace(onePlace["items.yaml"], "key: [d]", "key: [b]");
    EXPECT_EQ(figure(onePlace, "key-position").value, Fraction(3, 2)) << "two of two keys at one of four positions";
    EXPECT_EQ(figure(onePlace, "key-position").verdict, Quality::Verdict::Poor);
    EXPECT_EQ(figure(courseFiles(), "key-position").verdict, Quality::Verdict::Good);

    Files frame = courseFiles();
    replace(frame["en/items.yaml"], "stem: Somebody is crying at the desk.", "stem: A guest arrives while you count keys.");
    EXPECT_EQ(figure(frame, "stem-frame").verdict, Quality::Verdict::Poor);
    EXPECT_EQ(figure(courseFiles(), "stem-frame").verdict, Quality::Verdict::Good);
}

TEST(CourseQuality, CountsWhatAFinishedCourseHas) {
    const auto verdict = [](const Files& files, const std::string& check) {
        for (const Quality& quality : courseQuality(*made(files))) {
            if (quality.check == check)
                return quality.verdict == Quality::Verdict::Good ? std::string("good ") + quality.value.text()
                                                                 : "poor " + quality.value.text();
        }
        return std::string("not asked");
    };
    EXPECT_EQ(verdict(courseFiles(), "items"), "poor 2");
    EXPECT_EQ(verdict(courseFiles(), "item-kinds"), "poor 1");
    EXPECT_EQ(verdict(courseFiles(), "rules-untested"), "good 0");
    EXPECT_EQ(verdict(courseFiles(), "refreshers"), "poor 0");
    EXPECT_EQ(verdict(courseFiles(), "cards"), "poor 0");
    Files untested = courseFiles();
    replace(untested["pack.yaml"], "rules: [presence.smile]", "rules: [presence.smile, presence.posture]");
    EXPECT_EQ(verdict(untested, "rules-untested"), "poor 1");
    Files untaught = courseFiles();
    replace(untaught["items.yaml"], "rules: [presence.smile]", "rules: [presence.posture]");
    EXPECT_EQ(verdict(untaught, "rules-untaught"), "poor 1");
    Files draft = courseFiles();
    replace(draft["pack.yaml"], "version: 1.0.0", "version: 0.9.0");
    EXPECT_EQ(verdict(draft, "items"), "not asked") << "below 1.0.0 it is a draft";
}

TEST(CourseQuality, ReadsSentencesAndLessons) {
    const auto value = [](const Files& files, const std::string& check, const std::string& locale) {
        for (const Quality& quality : courseQuality(*made(files))) {
            if (quality.check == check && quality.locale == locale) return quality.value;
        }
        return Fraction(-1);
    };
    // First · Well? · Yes · No: four sentences, four words, three minutes.
    EXPECT_EQ(value(courseFiles(), "words-a-minute", "en"), Fraction(4, 3));
    EXPECT_EQ(value(courseFiles(), "long-sentences", "en"), Fraction(0));
    Files longer = courseFiles();
    std::string sentence;
    for (int i = 0; i < 31; ++i) sentence += "word ";
    replace(longer["en/lessons/first.md"], "Well?", sentence + "at last? Well?");
    EXPECT_EQ(value(longer, "long-sentences", "en"), Fraction(1, 5));
    EXPECT_GT(value(courseFiles(), "words-a-minute", "th"), Fraction(1)) << "words that no space parts";
}

TEST(CourseQuality, AsksWhetherReadersNeededTheLessons) {
    const auto told = [](const std::string& readers, const std::string& version = "1.0.0") {
        Files files = courseFiles();
        replace(files["pack.yaml"], "version: 1.0.0", "version: " + version);
        if (!readers.empty()) files["readers.yaml"] = readers;
        std::string text;
        for (const Quality& quality : courseQuality(*made(files))) {
            if (!quality.check.starts_with("reader") || quality.locale != "en") continue;
            text += quality.check + ' ' + quality.value.text() + (quality.verdict == Quality::Verdict::Good ? "; " : " poor; ");
        }
        return text;
    };
    EXPECT_EQ(told(""), "readers 0 poor; ");
    EXPECT_EQ(told("en: {version: 1.0.0, with_lessons: 9/10, without: 1/2}\n"),
              "readers 1; reader-with-lessons 9/10; reader-without 1/2; ");
    EXPECT_EQ(told("en: {version: 1.0.0, with_lessons: 89/100, without: 51/100}\n"),
              "readers 1; reader-with-lessons 89/100 poor; reader-without 51/100 poor; ");
    const std::string older = "en: {version: 1.0.0, with_lessons: 1, without: 0}\n";
    EXPECT_EQ(told(older, "1.0.7"), "readers 1; reader-with-lessons 1; reader-without 0; ") << "a word was mended";
    EXPECT_EQ(told(older, "1.1.0"), "readers 0 poor; ") << "the items are others now";
    EXPECT_EQ(told(older, "0.9.0"), "") << "a draft has no readers yet";
}

TEST(PackChecks, ResultsOfReadersAreSharesOfAVersionThatWas) {
    Files files = courseFiles();
    files["readers.yaml"] = "en: {version: 1.0.0, with_lessons: 24/25, without: 11/25}\n";
    EXPECT_EQ(list(check(files)), "");
    files["readers.yaml"] = "en: {version: 1.2.0, with_lessons: 25/24, without: few, by: me}\nfr: {version: 1.0.0, with_lessons: 1}\n";
    const std::string found = list(check(files));
    for (const char* line : {"readers.yaml:1:15 This is no version that the course has had.",
                             "readers.yaml:1:36 'with_lessons' must be a share", "readers.yaml:1:52 'without' must be a share",
                             "readers.yaml:2:1 The course is not written in 'fr'.", "readers.yaml:2:5 'without' must be a share"}) {
        EXPECT_THAT(found, HasSubstr(line));
    }
    files["readers.yaml"] = "- 24/25\n";
    EXPECT_THAT(list(check(files)), HasSubstr("readers.yaml:1:1 Results of readers are a map by language."));
}

class PackFolder : public testing::Test {
protected:
    void write(const std::string& folder, const Files& files) {
        fs::remove_all(m_folder.path(folder));
        for (const auto& [path, bytes] : files) {
            fs::create_directories(fs::path(m_folder.path(folder) + "/" + path).parent_path());
            std::ofstream(m_folder.path(folder) + "/" + path, std::ios::binary) << bytes;
        }
    }
    Json args(const std::string& folder) { return Json::object({{"folder", m_folder.path(folder)}}); }
    test::TemporaryFolder m_folder;
};

TEST_F(PackFolder, RefusesWhatDoesNotBelongIntoAPack) {
    write("c", courseFiles());
    std::ofstream(m_folder.path("c") + "/run.sh") << "echo";
    std::ofstream(m_folder.path("c") + "/.hidden.yaml") << "a: 1";
    fs::create_symlink("/etc/passwd", m_folder.path("c") + "/en/link.yaml");
    Problems problems;
    EXPECT_FALSE(Pack::fromFolder(m_folder.path("c"), problems));
    EXPECT_THAT(list(problems), AllOf(HasSubstr("c/run.sh"), HasSubstr("c/.hidden.yaml"), HasSubstr("c/en/link.yaml")));
    problems.clear();
    EXPECT_FALSE(Pack::fromFolder(m_folder.path("nowhere"), problems));
    EXPECT_THAT(list(problems), HasSubstr("no such folder"));
}

TEST_F(PackFolder, ChecksFoldersTogetherWithWhatLiesBeside) {
    write("standards", standardsFiles());
    write("course", courseFiles());
    const FolderCheck found = checkFolders({m_folder.path("course")}, Asked::QualityToo);
    EXPECT_EQ(list(found.problems), "") << "its rules are in the pack beside it";
    EXPECT_EQ(found.quality.size(), 44U) << "fourteen in each of two languages and its readers, and fourteen of a finished course";
}

class Installing : public PackFolder {
protected:
    Installing() {
        m_people.actors["anna"].grants = {test::grant(Role::Author, Reach::Organisation)};
        m_house = std::make_unique<test::TestHouse>(std::vector<test::TestHouse::Register>{registerPacks}, m_people.directory());
        write("standards", standardsFiles());
        write("course", courseFiles());
    }
    test::FakePeople m_people;
    std::unique_ptr<test::TestHouse> m_house;
};

TEST_F(Installing, KeepsTheBytesAndNeverReadsTheFolderAgain) {
    EXPECT_TRUE(m_house->ok("anna", "packs.install", args("standards"))["installed"].boolean());
    const Json installed = m_house->ok("operator", "packs.install", args("course"));
    EXPECT_EQ(installed["pack"].text(), "smiling");
    fs::remove_all(m_folder.path("course"));
    const auto session = m_house->database().session();
    const PackPtr pack = ContentStore::newest(*session, "smiling", m_house->clock().now());
    EXPECT_EQ(pack->digest(), installed["digest"].text());
    EXPECT_EQ(*pack->bytes("en/lessons/first.md"), courseFiles().at("en/lessons/first.md"));
    const Json rows = m_house->ok("anna", "packs.list")["rows"];
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows.at(1)["title"].text(), "Smiling");
    m_house->expectDerivable();
}

TEST_F(Installing, TheSameBytesAgainChangeNothing) {
    m_house->ok("anna", "packs.install", args("standards"));
    EXPECT_FALSE(m_house->ok("anna", "packs.install", args("standards"))["installed"].boolean());
    const auto session = m_house->database().session();
    EXPECT_EQ(ledger::Ledger::ofSubject(*session, "house-standards", "packs.").size(), 1U);
}

TEST_F(Installing, AVersionIsNeverTwoThings) {
    m_house->ok("anna", "packs.install", args("standards"));
    Files other = standardsFiles();
    replace(other["en/standards.yaml"], "Smile at the greeting.", "Smile always.");
    write("standards", other);
    EXPECT_EQ(m_house->refused("anna", "packs.install", args("standards")), "packs.version-taken");
}

TEST_F(Installing, GivesTheVersionOfTheInstant) {
    m_house->ok("anna", "packs.install", args("standards"));
    m_house->setNow("2026-06-01T00:00:00Z");
    Files next = standardsFiles();
    replace(next["pack.yaml"], "1.0.0", "1.10.0");
    write("standards", next);
    m_house->ok("anna", "packs.install", args("standards"));
    m_house->setNow("2026-07-01T00:00:00Z");
    replace(next["pack.yaml"], "1.10.0", "1.9.0");
    write("standards", next);
    m_house->ok("anna", "packs.install", args("standards"));
    const auto session = m_house->database().session();
    const auto versionAt = [&](const char* at) {
        return ContentStore::newest(*session, "house-standards", *Instant::parse(at))->version().text();
    };
    EXPECT_EQ(versionAt("2026-05-31T23:59:59.999Z"), "1.0.0");
    EXPECT_EQ(versionAt("2026-06-01T00:00:00Z"), "1.10.0");
    EXPECT_EQ(versionAt("2026-08-01"), "1.10.0") << "an older version installed later is kept, not newest";
    EXPECT_EQ(ContentStore::version(*session, "house-standards", "1.9.0")->version().text(), "1.9.0");
    EXPECT_THROW(ContentStore::newest(*session, "house-standards", *Instant::parse("2026-05-01")), Refused);
    EXPECT_EQ(m_house->okAt("anna", "packs.list", Json::object(), "2026-05-10")["rows"].size(), 1U);
}

TEST_F(Installing, ABrokenPackIsRefusedWithItsFirstFaultInOneSentence) {
    EXPECT_EQ(m_house->refused("anna", "packs.install", args("course")), "packs.invalid") << "its rules are not installed yet";
    const gate::Answer answer = m_house->answer("anna", {"packs.install", args("course"), {}, {}, {}, {}});
    EXPECT_THAT(answer.message, AllOf(HasSubstr("smiling"), HasSubstr("items.yaml, line 1"), HasSubstr("presence.smile")));
    EXPECT_EQ(m_house->refused("anna", "packs.install", args("nowhere")), "packs.invalid");
    EXPECT_EQ(m_house->ok("anna", "packs.list")["rows"].size(), 0U) << "nothing of it stays";
}

TEST_F(Installing, OnlyAuthorsAndTheOperatorInstall) {
    EXPECT_EQ(m_house->refused("somebody", "packs.install", args("standards")), "gate.not-allowed");
    EXPECT_EQ(m_house->refused("somebody", "packs.list"), "gate.not-allowed");
}

TEST_F(Installing, ShowsFiguresAndNothingElseOfAPack) {
    m_house->ok("anna", "packs.install", args("standards"));
    m_house->ok("anna", "packs.install", args("course"));
    const Json figure = m_house->ok("somebody", "packs.figure", Json::object({{"figure", "smiling/1.0.0/nod.svg"}}));
    EXPECT_EQ(figure["type"].text(), "image/svg+xml");
    for (const char* id : {"smiling/1.0.0/items.yaml", "smiling/1.0.0/../items.yaml", "smiling/1.0.0/", "smiling", "smiling/1.0.0"}) {
        EXPECT_EQ(m_house->refused("somebody", "packs.figure", Json::object({{"figure", id}})), "packs.no-such-figure") << id;
    }
    EXPECT_EQ(m_house->refused("somebody", "packs.figure", Json::object({{"figure", "smiling/9.0.0/nod.svg"}})), "packs.not-installed");
}

TEST_F(Installing, BytesThatWereChangedAreNotUsed) {
    Files own = standardsFiles();
    replace(own["pack.yaml"], "house-standards", "changed-standards");  // so that no other test has read these bytes before
    write("standards", own);
    const Json installed = m_house->ok("anna", "packs.install", args("standards"));
    const auto session = m_house->database().session();
    session->begin();
    session->run("UPDATE content_files SET bytes = $1 WHERE digest <> $2",
                 storage::Binds::of(storage::Bytes{"tampered"}, installed["digest"].text()));
    session->commit();
    try {
        ContentStore::byDigest(*session, installed["digest"].text());
        FAIL();
    } catch (const Refused& refused) {
        EXPECT_EQ(refused.error().code, "packs.damaged");
    }
}

/// What the house ships is whole: every pack beside each other, and the template that authors copy.
TEST(ShippedPacks, HaveNoProblems) {
    std::vector<std::string> folders;
    for (const auto& entry : fs::directory_iterator(test::sourceFolder() + "/courses")) {
        if (fs::exists(entry.path() / "pack.yaml")) folders.push_back(entry.path().string());
    }
    ASSERT_GE(folders.size(), 6U);
    const FolderCheck found = checkFolders(folders, Asked::QualityToo);
    EXPECT_EQ(list(found.problems), "");
    for (const Quality& quality : found.quality) {
        EXPECT_NE(quality.verdict, Quality::Verdict::Poor)
            << quality.pack << " " << quality.locale << ": " << quality.check << " of " << quality.of << " is " << quality.value.text()
            << ", the limit is " << quality.limit.text();
    }
    EXPECT_EQ(found.quality.back().check, "rules-orphaned") << "the whole catalogue answers for every rule";
}

}  // namespace
}  // namespace adab::packs
