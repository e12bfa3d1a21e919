// SPDX-License-Identifier: GPL-3.0-or-later
// `items`: questions in and out, a bank that remembers what it has, figures of marks.
#include "base/Fraction.h"
#include "base/Hash.h"
#include "core/cli/Program.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>

namespace adab::test {
namespace {

std::string written(const std::string& file, const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
    return file;
}

TEST(Items, aDryRunNamesBadOnesAndShowsTheOthers) {
    const TemporaryFolder folder;
    const std::string file = written(folder.path("q.gift"), "::One::Who?{=we ~they}\n\nTwo{=a ~b\n\nThree{T}\n");
    const Ran run = adabctl({"items", "import", "--format", "gift", file, "--dry-run", "--json"});
    EXPECT_EQ(run.exit, 1) << "one question was refused";
    const Json answer = run.json();
    EXPECT_EQ(answer["items"].integer(), 3);
    EXPECT_EQ(answer["imported"].integer(), 2);
    EXPECT_EQ(answer["refused"].integer(), 1);
    EXPECT_EQ(answer["problems"].at(0)["item"].integer(), 2);
    EXPECT_EQ(answer["problems"].at(0)["line"].integer(), 3);
    EXPECT_GT(answer["problems"].at(0)["message"].text().size(), 20U);
    EXPECT_EQ(answer["preview"].at(0)["title"].text(), "One");
    EXPECT_EQ(answer["preview"].at(0)["kind"].text(), "single-choice");
    EXPECT_EQ(answer["preview"].at(1)["kind"].text(), "true-false");
    EXPECT_EQ(adabctl({"items", "import", "--format", "word", file, "--dry-run"}).exit, 2);
    EXPECT_EQ(adabctl({"items", "import", "--format", "gift", file}).exit, 2) << "neither a bank nor a dry run";
}

TEST(Items, aFileThatIsTooLargeIsRefusedWithoutReadingIt) {
    const TemporaryFolder folder;
    const std::string file = folder.path("large.gift");
    std::ofstream(file).close();
    std::filesystem::resize_file(file, std::uintmax_t{1} << 30);  // a gigabyte of noughts that take no room
    const Ran run = adabctl({"items", "import", "--format", "gift", file, "--dry-run", "--json"});
    EXPECT_EQ(run.exit, 1);
    EXPECT_EQ(run.json()["error"]["code"].text(), "assessment.import-too-large");
}

TEST(Items, aBankKnowsWhatItHasAndGivesItBack) {
    const TemporaryFolder folder;
    const std::string data = folder.path("house");
    ASSERT_EQ(adabctl({"--data", data, "init", "--organisation", "Marigold", "--admin", "anna", "--zone", "UTC", "--json"}).exit, 0);
    const std::string file = written(folder.path("q.gift"), "// [id:one]\nWho?{=we ~they}\n\n// [id:two]\nHow many?{#3:1}\n");
    const auto import = [&](const std::string& from) {
        return adabctl({"--data", data, "items", "import", "--format", "gift", from, "--bank", "desk", "--json"}).json();
    };
    const Json first = import(file);
    EXPECT_EQ(first["added"].integer(), 2) << toText(first);
    EXPECT_EQ(first["version"].text(), "1.0.0");
    const Json again = import(file);
    EXPECT_EQ(again["unchanged"].integer(), 2);
    EXPECT_EQ(again["version"].text(), "1.0.0") << "the same words are no new version";
    const Json edited = import(written(folder.path("e.gift"), "// [id:one]\nWho first?{=we ~they}\n\nNew{F}\n\nBad{=a ~\n"));
    EXPECT_EQ(edited["changed"].integer(), 1);
    EXPECT_EQ(edited["added"].integer(), 1);
    EXPECT_EQ(edited["refused"].integer(), 1);
    EXPECT_EQ(edited["version"].text(), "1.1.0");
    const Ran out = adabctl({"--data", data, "items", "export", "--bank", "desk", "--format", "gift"});
    EXPECT_EQ(out.exit, 0);
    EXPECT_NE(out.out.find("Who first?"), std::string::npos);
    EXPECT_EQ(import(written(folder.path("back.gift"), out.out))["unchanged"].integer(), 3) << out.out;
    EXPECT_EQ(adabctl({"--data", data, "items", "export", "--bank", "nowhere", "--format", "csv", "--json"}).json()["error"]["code"].text(),
              "assessment.bank-unknown");
    EXPECT_EQ(adabctl({"--data", data, "items", "statistics", "--bank", "desk", "--json"}).json()["test"]["attempts"].integer(), 0);
}

TEST(Items, figuresOfMarksNeedNoOrganisation) {
    const TemporaryFolder folder;
    const Ran run =
        adabctl({"items", "statistics", "--marks", written(folder.path("m.csv"), "attempt,a:1,b:2\n1,1,2\n2,1/3,0.5\n3,0,0\n"), "--json"});
    ASSERT_EQ(run.exit, 0) << run.out;
    const Json answer = run.json();
    EXPECT_EQ(answer["test"]["attempts"].integer(), 3);
    EXPECT_TRUE(answer["test"]["kurtosis"].isNull());
    EXPECT_EQ(answer["items"].at(0)["id"].text(), "a");
    EXPECT_NEAR(answer["items"].at(0)["facility"].real(), 4.0 / 9, 1e-12);
    const Ran bad = adabctl({"items", "statistics", "--marks", written(folder.path("b.csv"), "attempt,a:1\n1,high\n"), "--json"});
    EXPECT_EQ(bad.exit, 1);
    EXPECT_EQ(bad.json()["error"]["code"].text(), "assessment.marks-cell");
}

/// An organisation whose people sat an exam, played by a script: two authors, one of whom takes the questions over and one approves them,
/// and six learners who answer as `kAnswers` has it. Which question stands first is drawn, so that each place gets the answer to each
/// question; of other kinds, all but one are refused.
class Sittings {
public:
    struct Answers {
        const char* person;
        const char* desk;    // the option that is chosen
        const char* number;  // exactly 5 is right, 4 to 6 a third
        const char* word;
        Fraction marks[4];  // desk, heard, steps, word
    };
    static const std::vector<Answers>& all() {
        static const std::vector<Answers> answers{
            {"p1", "a", "5", "hello", {Fraction(1), Fraction(1), Fraction(1), Fraction(1)}},
            {"p2", "a", "4", "hello", {Fraction(1), Fraction(1), Fraction(1, 3), Fraction(1)}},
            {"p3", "b", "6", "hello", {Fraction(1, 2), Fraction(1), Fraction(1, 3), Fraction(1)}},
            {"p4", "c", "9", "hello", {Fraction(0), Fraction(1), Fraction(0), Fraction(1)}},
            {"p5", "c", "5", "well", {Fraction(0), Fraction(1), Fraction(1), Fraction(0)}},
            {"p6", "b", "5", "well", {Fraction(1, 2), Fraction(1), Fraction(1), Fraction(0)}},
        };
        return answers;
    }

    Sittings() {
        program();
        std::string script;
        const auto say = [&](Json line) { script += toText(line) + '\n'; };
        const auto call = [](const std::string& as, const std::string& name, Json args) {
            return Json::object({{"as", as}, {"call", name}, {"args", std::move(args)}, {"expect", Json::object({{"ok", true}})}});
        };
        const Json names = Json::object({{"en", "Here"}});
        Json first =
            call("operator", "people.addSite", Json::object({{"site", "here"}, {"names", names}, {"zone", "UTC"}, {"country", "TH"}}));
        say(first.set("at", "2026-03-02T08:00:00Z"));
        say(call("operator", "people.addJobRole", Json::object({{"jobRole", "host"}, {"names", names}})));
        say(call("operator", "people.addDepartment", Json::object({{"department", "lobby"}, {"names", names}})));
        std::vector<std::string> people{"gita", "omid"};
        for (const Answers& one : all()) people.emplace_back(one.person);
        for (const std::string& login : people) {
            say(call("operator", "people.addStaff",
                     Json::object({{"person", login}, {"name", login}, {"latinName", login}, {"login", login}})));
            say(call(
                "operator", "people.startJob",
                Json::object({{"person", login}, {"site", "here"}, {"department", "lobby"}, {"jobRole", "host"}, {"from", "2026-03-02"}})));
        }
        for (const char* author : {"gita", "omid"})
            say(call("operator", "people.grantRole", Json::object({{"person", author}, {"role", "author"}, {"scope", "organisation"}})));
        const std::string gift =
            "// [id:desk]\nWho is greeted first?{=the guest ~%50%the colleague ~the phone ~nobody}\n\n"
            "// [id:heard]\nA smile is heard.{T}\n\n// [id:steps]\nHow many steps?{#=5:0 =%33.33333%5:1}\n\n// [id:word]\nThe first "
            "word?{=hello}\n";
        say(call("gita", "assessment.importItems",
                 Json::object({{"bank", "desk"}, {"format", "gift"}, {"content", Json::object({{"octets", base::base64url(gift)}})}})));
        Json save = Json::object();
        for (int i = 0; i < 4; ++i) {
            const std::string row = "/value/rows/" + std::to_string(i);
            save.set("$item" + std::to_string(i), row + "/item").set("$digest" + std::to_string(i), row + "/digest");
        }
        say(call("omid", "assessment.bank", Json::object({{"course", "desk"}})).set("save", save));
        for (int i = 0; i < 4; ++i)
            say(call("omid", "assessment.approveItem",
                     Json::object({{"course", "desk"}, {"item", "$item" + std::to_string(i)}, {"digest", "$digest" + std::to_string(i)}})));
        say(call("operator", "packs.install", Json::object({{"folder", m_folder.path("program")}})));
        for (const Answers& one : all()) sit(one, say);
        const Ran run = adabctl({"rehearse", written(m_folder.path("sittings.jsonl"), script), "--keep", data()});
        for (const Json& line : run.lines())
            if (const std::string code = line["error"]["code"].text(""); !code.empty() && !code.starts_with("assessment.response"))
                ADD_FAILURE() << toText(line);
        EXPECT_EQ(run.exit, 0);
        int taken = 0;
        for (const Json& line : run.lines()) taken += line["value"].has("saved") ? 1 : 0;
        EXPECT_EQ(taken, 24) << "each question of each person was answered once";
    }

    std::string data() const { return m_folder.path("house"); }
    std::string path(const char* name) const { return m_folder.path(name); }

private:
    void program() const {
        std::filesystem::create_directories(m_folder.path("program/en"));
        written(m_folder.path("program/pack.yaml"),
                "kind: program\nid: hosting\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nrequired_of: {job_roles: all}\n"
                "due: {days: 14, after: hire}\nvalidity: {months: 12, basis: completion}\nwindow_days: 60\ngrace_days: 14\n"
                "requirements:\n  - {id: quiz, kind: exam, exam: desk-quiz}\nexams:\n  - id: desk-quiz\n"
                "    draw: [{course: desk, count: 4}]\n    pass: \"1/2\"\n    minutes: 40\n    attempts: 3\ntasks: []\n");
        written(m_folder.path("program/en/program.yaml"),
                "title: Hosting\nwhy: Guests count on it\nproves: How to greet\nrequirements: {quiz: {title: The desk quiz}}\nexams: "
                "{desk-quiz: {title: The desk quiz}}\n");
    }

    template <class Say>
    static void sit(const Answers& one, const Say& say) {
        const auto call = [&](const std::string& name, Json args) {
            return Json::object({{"as", one.person}, {"call", name}, {"args", std::move(args)}});
        };
        const Json attempt = std::string("$attempt-") + one.person;
        say(call("assessment.startAttempt", Json::object({{"exam", "desk-quiz"}}))
                .set("save", Json::object({{attempt.text(), "/value/attempt"}})));
        for (int slot = 1; slot <= 4; ++slot)
            for (const Json& response :
                 {Json::object({{"chosen", Json::list({one.desk})}}), Json::object({{"chosen", Json::list({"true"})}}),
                  Json::object({{"number", one.number}}), Json::object({{"text", one.word}})})
                say(call("assessment.saveResponse", Json::object({{"attempt", attempt}, {"slot", slot}, {"response", response}})));
        say(call("assessment.submitAttempt", Json::object({{"attempt", attempt}})));
    }

    TemporaryFolder m_folder;
};

TEST(Items, aBanksFiguresAreThoseOfItsMarks) {
    const Sittings sittings;
    const Ran run = adabctl({"--data", sittings.data(), "items", "statistics", "--bank", "desk", "--json"});
    ASSERT_EQ(run.exit, 0) << run.out;
    const Json bank = run.json();
    std::string csv = "attempt,desk:1,heard:1,steps:1,word:1\n";
    for (const auto& one : Sittings::all()) {
        csv += one.person;
        for (const Fraction& mark : one.marks) csv += ',' + mark.text();
        csv += '\n';
    }
    const Json marks = adabctl({"items", "statistics", "--marks", written(sittings.path("marks.csv"), csv), "--json"}).json();
    const auto same = [](const Json& one, const Json& other, const std::string& what) {
        ASSERT_EQ(one.isNull(), other.isNull()) << what;
        if (!one.isNull()) {
            EXPECT_NEAR(one.real(), other.real(), 1e-9) << what;
        }
    };
    for (const char* figure : {"attempts", "mean", "median", "sd", "skewness", "kurtosis", "cic", "errorRatio", "standardError"}) {
        ASSERT_TRUE(bank["test"].has(figure) && marks["test"].has(figure)) << figure;
        same(bank["test"][figure], marks["test"][figure], figure);
    }
    ASSERT_EQ(bank["items"].size(), 4U);
    const std::map<std::string, double> guesses{{"desk", 1.5 / 4}, {"heard", 0.5}, {"steps", 0}, {"word", 0}};
    for (const Json& of : marks["items"].items()) {
        const std::string id = of["id"].text();
        const auto all = bank["items"].items();
        const auto found = std::find_if(all.begin(), all.end(), [&](const Json& one) { return one["id"].text() == id; });
        ASSERT_NE(found, all.end()) << id;
        for (const char* figure : {"attempts", "facility", "sd", "effectiveWeight", "discriminationIndex", "discriminativeEfficiency"}) {
            ASSERT_TRUE(found->has(figure) && of.has(figure)) << figure;
            same((*found)[figure], of[figure], id + ' ' + figure);
        }
        EXPECT_NEAR((*found)["intendedWeight"].real(), 25, 1e-9) << id;
        EXPECT_NEAR((*found)["randomGuessScore"].real(), guesses.at(id), 1e-9) << id << ": what blind guessing earns, as Moodle has it";
        if (id == "heard") {
            EXPECT_TRUE((*found)["discriminationIndex"].isNull()) << "everybody was right: there is nothing to divide by";
            EXPECT_TRUE((*found)["discriminativeEfficiency"].isNull());
        }
        if (id != "desk") continue;
        const std::map<std::string, std::pair<int, double>> chosen{{"a", {2, 1}}, {"b", {2, 0.5}}, {"c", {2, 0}}, {"d", {0, 0}}};
        ASSERT_EQ((*found)["distractors"].size(), 4U);
        for (const Json& option : (*found)["distractors"].items()) {
            const auto& [times, credit] = chosen.at(option["option"].text());
            EXPECT_EQ(option["chosen"].integer(), times) << toText(option);
            EXPECT_NEAR(option["fraction"].real(), credit, 1e-9) << toText(option);
            EXPECT_EQ(option["meanTotal"].isNull(), times == 0) << toText(option);
        }
    }
    EXPECT_EQ(adabctl({"--data", sittings.data(), "items", "statistics", "--bank", "nowhere", "--json"}).exit, 1);
    EXPECT_EQ(adabctl({"items", "statistics", "--json"}).exit, 2) << "neither a file nor a bank";
}

}  // namespace
}  // namespace adab::test
