// SPDX-License-Identifier: GPL-3.0-or-later
#include "courses/CoursesService.h"
#include "packs/PacksService.h"
#include "people/PeopleDirectory.h"
#include "people/PeopleService.h"
#include "standards/StandardsService.h"
#include "support/TestHouse.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace adab::courses {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

// --------------------------------------------------------------------------------------------------------------------- pure rules

Acknowledging asked() {
    Acknowledging acknowledging;
    acknowledging.program = "p";
    acknowledging.questions = {{"one", "r", {"a", "b"}, "a"}, {"two", "r", {"a", "b"}, "b"}};
    return acknowledging;
}

TEST(WrongAnswers, AreThoseThatAreNotTheKeyOrNotThere) {
    EXPECT_THAT(wrongAnswers(asked(), {{"one", "a"}, {"two", "b"}}), ElementsAre());
    EXPECT_THAT(wrongAnswers(asked(), {{"one", "b"}, {"two", "b"}}), ElementsAre("one"));
    EXPECT_THAT(wrongAnswers(asked(), {{"two", "b"}}), ElementsAre("one"));
    EXPECT_THAT(wrongAnswers(asked(), {}), ElementsAre("one", "two"));
    EXPECT_THAT(wrongAnswers(asked(), {{"one", "a"}, {"two", "b"}, {"three", "x"}}), ElementsAre());
}

TEST(DigestOf, ChangesWithWhatConcernsThePersonOnly) {
    const std::vector<Statement> statements{{"r1", "r1.th", {"T", "X", "W"}}, {"r2", "r2", {"T", "Y", "W"}}};
    const std::string digest = digestOf("p", statements);
    EXPECT_EQ(digest.size(), 64U);
    EXPECT_EQ(digestOf("p", statements), digest);
    EXPECT_NE(digestOf("q", statements), digest);
    std::vector<Statement> other = statements;
    other[1].texts.text = "Z";
    EXPECT_NE(digestOf("p", other), digest);
    other = statements;
    other[0].wording = "r1";
    EXPECT_NE(digestOf("p", other), digest);
    other = statements;
    std::swap(other[0], other[1]);
    EXPECT_NE(digestOf("p", other), digest);
}

// ------------------------------------------------------------------------------------------------------------------------ a house

class CoursesHouse : public testing::Test {
protected:
    CoursesHouse()
        : m_house({packs::registerPacks, people::registerPeople, standards::registerStandards, registerCourses}, people::makeDirectory(),
                  "2026-05-04T08:00:00Z") {
        write(
            "standards/pack.yaml",
            "kind: standards\nid: house-standards\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nvalues:\n  - id: value.respect\n    "
            "norms:\n"
            "      - id: norm.noticed\n        standards:\n          - id: standard.face\n            family: speech\n            rules:\n"
            "              - {id: presence.smile, rows: [S2], basis: culture, owner: desk, review: 2027-12-31, variants: [{country: TH, "
            "id: presence.smile.th}]}\n"
            "              - {id: answers.honest, rows: [S12], basis: product, owner: desk, review: 2027-12-31}\n");
        standardsTexts("Say only what you know.");
        course("1.0.0", {"first", "second"});
        program();
        install("standards");
        install("course");
        install("program");
        m_house.ok("operator", "people.addSite",
                   Json::object({{"site", "river"},
                                 {"names", Json::object({{"en", "River"}})},
                                 {"zone", "Asia/Bangkok"},
                                 {"country", "TH"},
                                 {"weekend", Json::list({6, 7})}}));
        m_house.ok("operator", "people.addJobRole",
                   Json::object({{"jobRole", "front-desk"}, {"names", Json::object({{"en", "Front desk"}})}, {"frontLine", true}}));
        for (const char* person : {"p-mali", "p-sara"}) {
            m_house.ok("operator", "people.addStaff", Json::object({{"person", person}, {"name", "Mali"}, {"latinName", "Mali"}}));
            m_house.ok(
                "operator", "people.startJob",
                Json::object(
                    {{"person", person}, {"site", "river"}, {"department", "rooms"}, {"jobRole", "front-desk"}, {"from", "2026-05-01"}}));
        }
    }
    void write(const std::string& path, const std::string& text) {
        fs::create_directories(fs::path(m_folder.path(path)).parent_path());
        std::ofstream(m_folder.path(path), std::ios::binary) << text;
    }
    void standardsTexts(const std::string& honest) {
        write("standards/en/standards.yaml",
              "value.respect: {title: R, text: X, why: W}\nnorm.noticed: {title: N, text: X, why: W}\nstandard.face: {title: F, text: X, "
              "why: W}\n"
              "presence.smile: {title: Smile, text: X, why: W}\npresence.smile.th: {title: Thai smile, text: X, why: W}\n"
              "answers.honest: {title: Honest, text: \"" +
                  honest + "\", why: W}\n");
    }
    void course(const std::string& version, const std::vector<std::string>& lessons) {
        std::string manifest = "kind: course\nid: smiling\nversion: " + version + "\nsource_locale: en\nlocales: [en, th]\nlessons:\n";
        std::string titles;
        for (const std::string& lesson : lessons) {
            manifest += "  - {id: " + lesson + ", minutes: 3, rules: [presence.smile]}\n";
            titles += "  " + lesson + ": {title: Title of " + lesson + "}\n";
            write("course/en/lessons/" + lesson + ".md",
                  "## " + lesson + "\n\n![A nod](nod.svg)\n\n- one\n\n:::check c1\nWell?\n- ( ) No | Not so.\n- (x) Yes | Right.\n:::\n");
            write("course/th/lessons/" + lesson + ".md", "## บท\n\n:::check c1\nอย่างไร\n- (x) ใช่ | ถูก\n- ( ) ไม่ | ยังไม่ใช่\n:::\n");
        }
        write("course/pack.yaml", manifest + "scenarios: []\nformulas: []\n");
        write("course/figures/nod.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        write("course/items.yaml",
              "- {id: one, kind: single-choice, rules: [presence.smile], lesson: first, difficulty: 1, options: [a, b], key: [a]}\n");
        for (const char* locale : {"en", "th"}) {
            write(std::string("course/") + locale + "/course.yaml",
                  "title: Smiling " + std::string(locale) + "\nwhy: W\nobjectives: [O]\nlessons:\n" + titles);
            write(std::string("course/") + locale + "/items.yaml",
                  "one: {stem: S, options: {a: A, b: B}, feedback: {a: F, b: F}, why: W}\n");
        }
    }
    void program() {
        write("program/pack.yaml",
              "kind: program\nid: welcome\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nrequired_of: {job_roles: [front-desk]}\ndue: "
              "{days: 14, after: hire}\n"
              "validity: {months: 12, basis: completion}\nwindow_days: 60\ngrace_days: 14\nrequirements:\n  - {id: lessons, kind: course, "
              "course: smiling}\n"
              "  - {id: standards, kind: acknowledgement}\nexams: []\ntasks: []\nacknowledge: [presence.smile, answers.honest]\n"
              "questions:\n  - {id: unknown, rule: answers.honest, options: [a, b], key: b}\n");
        write(
            "program/en/program.yaml",
            "title: Welcome\nwhy: W\nproves: P\nrequirements: {lessons: {title: L}, standards: {title: S}}\nexams: {}\ntasks: {}\n"
            "questions: {unknown: {prompt: You do not know., options: {a: Guess, b: Find out}, explanation: We say only what we know.}}\n");
    }
    void install(const std::string& folder) { m_house.ok("operator", "packs.install", Json::object({{"folder", m_folder.path(folder)}})); }
    static Json lessonArgs(const std::string& lesson) { return Json::object({{"course", "smiling"}, {"lesson", lesson}}); }
    std::vector<std::string> lessonsShown(const std::string& person) {
        std::vector<std::string> shown;
        const Json answer = m_house.ok(person, "courses.outline", Json::object({{"course", "smiling"}}));
        for (const Json& lesson : answer["lessons"].items())
            shown.push_back(lesson["lesson"].text() + (lesson["done"].boolean() ? "+" : ""));
        return shown;
    }
    test::TemporaryFolder m_folder;
    test::TestHouse m_house;
};

TEST_F(CoursesHouse, ALessonIsShownWithoutItsKeys) {
    const Json lesson = m_house.ok("p-mali", "courses.lesson", lessonArgs("first"));
    EXPECT_EQ(lesson["title"].text(), "Title of first");
    EXPECT_EQ(lesson["index"].integer(), 1);
    EXPECT_EQ(lesson["of"].integer(), 2);
    EXPECT_EQ(lesson["rules"].at(0)["title"].text(), "Thai smile") << "the variant of the country where she works";
    const Json& screen = lesson["screens"].at(0);
    EXPECT_EQ(screen["blocks"].at(1)["image"].text(), "smiling/1.0.0/nod.svg");
    EXPECT_EQ(screen["blocks"].at(2)["items"].at(0).text(), "one");
    EXPECT_EQ(screen["check"]["options"].size(), 2U);
    for (const char* key : {"(x)", "Right.", "verdict", "right", "feedback"}) EXPECT_EQ(toText(lesson).find(key), std::string::npos) << key;
    EXPECT_EQ(m_house.refused("p-mali", "courses.lesson", lessonArgs("third")), "courses.unknown-lesson");
    EXPECT_EQ(m_house.refused("p-mali", "courses.lesson", Json::object({{"course", "welcome"}, {"lesson", "first"}})),
              "courses.unknown-course");
    EXPECT_EQ(m_house.refused("", "courses.lesson", lessonArgs("first")), "gate.sign-in-first");
}

/// What is taken along is what holds where one works: of the country, of the site where that has its own, and nothing more elsewhere.
TEST_F(CoursesHouse, ALessonEndsWithWhatHoldsWhereOneWorks) {
    write("standards/pack.yaml",
          "kind: standards\nid: house-standards\nversion: 1.1.0\nsource_locale: en\nlocales: [en]\nvalues:\n  - id: value.respect\n    "
          "norms:\n"
          "      - id: norm.noticed\n        standards:\n          - id: standard.face\n            family: speech\n            rules:\n"
          "              - id: presence.smile\n                rows: [S2]\n                basis: culture\n                owner: desk\n"
          "                review: 2027-12-31\n                variants:\n                  - {country: TH, id: presence.smile.th}\n"
          "                  - {country: AE, id: presence.smile.ae}\n                  - {site: tower, id: presence.smile.tower}\n"
          "              - {id: answers.honest, rows: [S12], basis: product, owner: desk, review: 2027-12-31}\n");
    standardsTexts("Say only what you know.");
    std::ofstream(m_folder.path("standards/en/standards.yaml"), std::ios::app)
        << "presence.smile.ae: {title: Gulf smile, text: In words first, why: W}\n"
           "presence.smile.tower: {title: Tower smile, text: From behind glass, why: W}\n";
    install("standards");
    std::vector<std::string> people;
    for (const auto& [site, country] : {std::pair{"dune", "AE"}, std::pair{"tower", "AE"}, std::pair{"lake", "CH"}}) {
        m_house.ok("operator", "people.addSite",
                   Json::object({{"site", site},
                                 {"names", Json::object({{"en", std::string("The ") + site}})},
                                 {"zone", "Asia/Dubai"},
                                 {"country", country}}));
        people.push_back(std::string("p-") + site);
        m_house.ok("operator", "people.addStaff", Json::object({{"person", people.back()}, {"name", "Noor"}, {"latinName", "Noor"}}));
        m_house.ok(
            "operator", "people.startJob",
            Json::object(
                {{"person", people.back()}, {"site", site}, {"department", "rooms"}, {"jobRole", "front-desk"}, {"from", "2026-05-01"}}));
    }
    const auto rule = [&](const std::string& person, const char* locale = "en") {
        const Json lesson = m_house.ok(person, "courses.lesson", lessonArgs("first").set("locale", locale));
        return lesson["rules"].at(0);
    };
    EXPECT_EQ(rule("p-mali")["here"], Json::object({{"text", "X"}, {"place", "Thailand"}}));
    EXPECT_EQ(rule("p-mali", "th")["here"]["place"].text(), "ไทย") << "the country in the language of the lesson";
    EXPECT_EQ(rule("p-dune")["title"].text(), "Gulf smile");
    EXPECT_EQ(rule("p-dune")["here"], Json::object({{"text", "In words first"}, {"place", "United Arab Emirates"}}));
    EXPECT_EQ(rule("p-tower")["here"], Json::object({{"text", "From behind glass"}, {"place", "The tower"}}))
        << "the site before its country";
    EXPECT_EQ(rule("p-lake")["title"].text(), "Smile");
    EXPECT_FALSE(rule("p-lake").has("here")) << "the same as anywhere";
}

TEST_F(CoursesHouse, ThoseWhoComeBackHaveLessonsOfTheirOwn) {
    write("course/pack.yaml",
          "kind: course\nid: smiling\nversion: 1.1.0\nsource_locale: en\nlocales: [en, th]\nlessons:\n"
          "  - {id: first, minutes: 3, rules: [presence.smile]}\n  - {id: second, minutes: 3, rules: [presence.smile]}\n"
          "refresher: [{id: again, minutes: 4, rules: [presence.smile]}]\nscenarios: []\nformulas: []\n");
    for (const std::string locale : {"en", "th"}) {
        write("course/" + locale + "/lessons/again.md", "## Again\n\n:::check c1\nWell?\n- (x) Yes | Right.\n- ( ) No | Not so.\n:::\n");
        write("course/" + locale + "/course.yaml",
              "title: Smiling\nwhy: W\nobjectives: [O]\nlessons: {first: {title: A}, second: {title: B}}\n"
              "refresher: {again: {title: Once more}}\n");
        write("course/" + locale + "/card.md", "## Carry this\n\n- Look up\n");
    }
    EXPECT_EQ(m_house.refused("p-sara", "courses.card", Json::object({{"course", "smiling"}})), "courses.no-card");
    install("course");

    const Json outline = m_house.ok("p-sara", "courses.outline", Json::object({{"course", "smiling"}}));
    EXPECT_EQ(outline["lessons"].size(), 2U) << "the path stays as it is";
    EXPECT_EQ(outline["minutes"].integer(), 6);
    EXPECT_EQ(outline["refresher"].at(0)["title"].text(), "Once more");
    const Json again = m_house.ok("p-sara", "courses.lesson", lessonArgs("again"));
    EXPECT_EQ(again["index"].integer(), 1);
    EXPECT_EQ(again["of"].integer(), 1);
    m_house.ok("p-sara", "courses.finishLesson", lessonArgs("again"));
    const Json after = m_house.ok("p-sara", "courses.outline", Json::object({{"course", "smiling"}}));
    EXPECT_TRUE(after["refresher"].at(0)["done"].boolean());
    EXPECT_THAT(lessonsShown("p-sara"), ElementsAre("first", "second"));

    const Json card = m_house.ok("p-sara", "courses.card", Json::object({{"course", "smiling"}}));
    EXPECT_EQ(card["blocks"].at(1)["items"].at(0).text(), "Look up");
}

TEST_F(CoursesHouse, TheLessonLanguageIsApartFromTheScreen) {
    EXPECT_EQ(m_house.ok("p-mali", "courses.lesson", lessonArgs("first"))["locale"].text(), "en");
    m_house.ok("p-mali", "people.saveSettings", Json::object({{"locale", "fa"}, {"lessonLocale", "th"}}));
    EXPECT_EQ(m_house.ok("p-mali", "courses.lesson", lessonArgs("first"))["locale"].text(), "th");
    EXPECT_EQ(m_house.ok("p-mali", "courses.outline", Json::object({{"course", "smiling"}}))["title"].text(), "Smiling th");
    EXPECT_EQ(m_house.ok("p-mali", "courses.lesson", lessonArgs("first").set("locale", "en"))["locale"].text(), "en");
    EXPECT_EQ(m_house.ok("p-mali", "courses.lesson", lessonArgs("first").set("locale", "ar"))["locale"].text(), "en")
        << "not written in Arabic: the source language";
    m_house.ok("p-sara", "people.saveSettings", Json::object({{"locale", "th"}}));
    EXPECT_EQ(m_house.ok("p-sara", "courses.lesson", lessonArgs("first"))["locale"].text(), "th")
        << "the screen's, where nothing else was chosen";
}

TEST_F(CoursesHouse, ACheckIsAnsweredInTheLanguageThatWasRead) {
    const auto answer = [&](const char* option, const char* locale) {
        return m_house.ok("p-mali", "courses.checkAnswer",
                          lessonArgs("first").set("check", "c1").set("option", option).set("locale", locale));
    };
    EXPECT_FALSE(answer("a", "en")["right"].boolean());
    EXPECT_EQ(answer("a", "en")["feedback"].text(), "Not so.");
    EXPECT_TRUE(answer("b", "en")["right"].boolean());
    EXPECT_TRUE(answer("a", "th")["right"].boolean());
    EXPECT_EQ(m_house.refused("p-mali", "courses.checkAnswer", lessonArgs("first").set("check", "c9").set("option", "a")),
              "courses.unknown-check");
    EXPECT_EQ(m_house.refused("p-mali", "courses.checkAnswer", lessonArgs("first").set("check", "c1").set("option", "z")),
              "courses.unknown-option");
}

TEST_F(CoursesHouse, AFinishedLessonIsRecordedForItsReader) {
    m_house.setNow("2026-05-05T08:00:00Z");
    EXPECT_TRUE(m_house.ok("p-mali", "courses.finishLesson", lessonArgs("first"))["done"].boolean());
    EXPECT_THAT(lessonsShown("p-mali"), ElementsAre("first+", "second"));
    EXPECT_THAT(lessonsShown("p-sara"), ElementsAre("first", "second"));
    const Json before = m_house.okAt("p-mali", "courses.outline", Json::object({{"course", "smiling"}}), "2026-05-05T07:59:59.999Z");
    EXPECT_FALSE(before["lessons"].at(0)["done"].boolean());
    const auto session = m_house.database().session();
    const auto rows = lessonsDone(*session, "p-mali", *Instant::parse("2026-05-06"));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].version, "1.0.0");
    EXPECT_TRUE(lessonsDone(*session, "p-mali", *Instant::parse("2026-05-06"), *Instant::parse("2026-05-05")).empty()) << "not known then";
    const auto records = ledger::Ledger::ofSubject(*session, "p-mali", "courses.");
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(toText(records[0].data), R"({"course":"smiling","lesson":"first","locale":"en","version":"1.0.0"})");
    EXPECT_EQ(m_house.refused("operator", "courses.finishLesson", lessonArgs("first")), "gate.not-allowed")
        << "the operator learns nothing in another's name";
    EXPECT_EQ(m_house.refused("p-sara", "courses.outline", Json::object({{"course", "smiling"}, {"person", "p-mali"}})),
              "gate.not-allowed");
    m_house.expectDerivable();
}

TEST_F(CoursesHouse, TheListTellsHowFarOneIsInEachCourse) {
    const auto row = [&](const char* actor, const char* at) {
        const Json rows = m_house.okAt(actor, "courses.list", Json::object(), at)["rows"];
        EXPECT_EQ(rows.size(), 1U);
        return rows.at(0);
    };
    m_house.setNow("2026-05-05T08:00:00Z");
    m_house.ok("p-mali", "courses.finishLesson", lessonArgs("first"));
    const Json mali = row("p-mali", "2026-05-05T08:00:00Z");
    EXPECT_EQ(mali["course"].text(), "smiling");
    EXPECT_EQ(mali["lessons"].integer(), 2);
    EXPECT_EQ(mali["minutes"].integer(), 6);
    EXPECT_EQ(mali["done"].integer(), 1);
    EXPECT_EQ(row("p-mali", "2026-05-05T07:59:59.999Z")["done"].integer(), 0) << "as of that instant";
    EXPECT_EQ(row("p-sara", "2026-05-05T08:00:00Z")["done"].integer(), 0) << "each their own";
}

TEST_F(CoursesHouse, ALearnerKeepsTheVersionThatTheyBegan) {
    m_house.ok("p-mali", "courses.finishLesson", lessonArgs("first"));
    m_house.setNow("2026-05-10T08:00:00Z");
    course("2.0.0", {"first", "second", "third"});
    install("course");
    EXPECT_THAT(lessonsShown("p-mali"), ElementsAre("first+", "second"));
    EXPECT_THAT(lessonsShown("p-sara"), ElementsAre("first", "second", "third"));
    m_house.ok("p-mali", "courses.finishLesson", lessonArgs("second"));
    EXPECT_THAT(lessonsShown("p-mali"), ElementsAre("first+", "second+", "third")) << "then what is new is open";
    EXPECT_EQ(m_house.ok("p-mali", "courses.lesson", lessonArgs("third"))["version"].text(), "2.0.0");
    const auto session = m_house.database().session();
    EXPECT_EQ(lessonsDone(*session, "p-mali", m_house.clock().now()).back().version, "1.0.0");
}

TEST_F(CoursesHouse, StandardsAreAcknowledgedAfterACheckOfUnderstanding) {
    const Json args = Json::object({{"program", "welcome"}});
    const Json asked = m_house.ok("p-mali", "courses.standardsToAcknowledge", args);
    ASSERT_EQ(asked["statements"].size(), 2U);
    EXPECT_EQ(asked["statements"].at(0)["title"].text(), "Thai smile");
    EXPECT_EQ(asked["questions"].at(0)["options"].size(), 2U);
    EXPECT_EQ(toText(asked).find("We say only"), std::string::npos) << "no explanation before an answer";
    EXPECT_FALSE(asked.has("acknowledgedAt"));

    const auto answer = [&](const std::string& option) {
        return m_house.ok(
            "p-mali", "courses.acknowledgeStandards",
            Json::object({{"program", "welcome"}, {"digest", asked["digest"]}, {"answers", Json::object({{"unknown", option}})}}));
    };
    const Json wrong = answer("a");
    EXPECT_FALSE(wrong["accepted"].boolean());
    EXPECT_EQ(wrong["wrong"].at(0)["explanation"].text(), "We say only what we know.");
    const auto session = m_house.database().session();
    EXPECT_TRUE(acknowledgements(*session, "p-mali", m_house.clock().now()).empty()) << "a wrong answer is private";
    EXPECT_TRUE(answer("b")["accepted"].boolean());
    ASSERT_EQ(acknowledgements(*session, "p-mali", m_house.clock().now()).size(), 1U);
    EXPECT_EQ(acknowledgements(*session, "p-mali", m_house.clock().now())[0].digest, asked["digest"].text());
    EXPECT_TRUE(m_house.ok("p-mali", "courses.standardsToAcknowledge", args).has("acknowledgedAt"));
    EXPECT_FALSE(m_house.ok("p-sara", "courses.standardsToAcknowledge", args).has("acknowledgedAt"));
    m_house.expectDerivable();
}

TEST_F(CoursesHouse, AChangedRuleIsAcknowledgedAnew) {
    const Json args = Json::object({{"program", "welcome"}});
    const Json asked = m_house.ok("p-mali", "courses.standardsToAcknowledge", args);
    const Json request = Json::object({{"program", "welcome"}, {"digest", asked["digest"]}, {"answers", Json::object({{"unknown", "b"}})}});
    m_house.ok("p-mali", "courses.acknowledgeStandards", request);
    m_house.setNow("2026-06-01T08:00:00Z");
    standardsTexts("Say what you know, and when you will know the rest.");
    std::string manifest;
    std::getline(std::ifstream(m_folder.path("standards/pack.yaml")), manifest, '\0');
    manifest.replace(manifest.find("1.0.0"), 5, "1.1.0");
    write("standards/pack.yaml", manifest);
    install("standards");
    const Json again = m_house.ok("p-mali", "courses.standardsToAcknowledge", args);
    EXPECT_NE(again["digest"], asked["digest"]);
    EXPECT_FALSE(again.has("acknowledgedAt"));
    EXPECT_EQ(m_house.refused("p-mali", "courses.acknowledgeStandards", request), "courses.standards-changed")
        << "nobody acknowledges what they have not read";
    const Json before = m_house.okAt("p-mali", "courses.standardsToAcknowledge", args, "2026-05-20");
    EXPECT_EQ(before["digest"], asked["digest"]) << "what was in force then";
    EXPECT_EQ(m_house.refused("p-mali", "courses.standardsToAcknowledge", Json::object({{"program", "smiling"}})),
              "courses.unknown-program");
}

}  // namespace
}  // namespace adab::courses
