// SPDX-License-Identifier: GPL-3.0-or-later
// An author's folder in a house of its own: what learners would get, what is wrong, and how it follows the files.
#include "house/Founding.h"
#include "house/Preview.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace adab::house {
namespace {

namespace fs = std::filesystem;

class PreviewTest : public testing::Test {
protected:
    explicit PreviewTest(std::string pack = "presence") : m_pack(std::move(pack)) {
        fs::create_directories(m_folder.path("work"));
        fs::copy(ADAB_SOURCE "/courses/" + m_pack, folder(), fs::copy_options::recursive);
    }
    std::string folder() const { return m_folder.path(m_pack); }
    std::string text(const std::string& file) const {
        std::ifstream in(folder() + "/" + file);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void replace(const std::string& file, const std::string& from, const std::string& to) const {
        std::string all = text(file);
        const std::size_t at = all.find(from);
        ASSERT_NE(at, std::string::npos) << file << " has no " << from;
        std::ofstream(folder() + "/" + file) << all.replace(at, from.size(), to);
    }
    static Json asked(House& house, const std::string& token, const std::string& name, Json args) {
        const gate::Answer answer = house.gate().call(token, {name, std::move(args), {}, {}, {}, {}});
        EXPECT_TRUE(answer.ok()) << name << ": " << answer.message;
        return answer.value;
    }
    static std::vector<Json> partsOf(const Json& overview, const std::string& part) {
        std::vector<Json> found;
        for (const Json& one : overview["parts"].items())
            if (one["part"].text() == part) found.push_back(one);
        return found;
    }

    std::string m_pack;
    test::TemporaryFolder m_folder;
};

/// A course, and how many of its parts there are.
struct CourseParts {
    const char* course;
    std::size_t formulas;
};
class PreviewOfCourse : public PreviewTest, public testing::WithParamInterface<CourseParts> {
protected:
    PreviewOfCourse() : PreviewTest(GetParam().course) {}
};

TEST_P(PreviewOfCourse, ShowsWhatLearnersGetAndFollowsTheFiles) {
    Preview preview(folder(), m_folder.path("work"));
    auto reading = preview.read();
    ASSERT_TRUE(reading->pack());
    EXPECT_TRUE(reading->problems().empty());
    const Json overview = reading->overview("th");
    EXPECT_EQ(overview["pack"].text(), m_pack);
    EXPECT_EQ(partsOf(overview, "lesson").size(), 4);
    EXPECT_EQ(partsOf(overview, "refresher").size(), 1);
    EXPECT_EQ(partsOf(overview, "card").size(), 1);
    EXPECT_EQ(partsOf(overview, "scenario").size(), 1);
    EXPECT_GE(partsOf(overview, "item").size(), 20);
    EXPECT_EQ(partsOf(overview, "formula").size(), GetParam().formulas);
    for (const Json& formula : partsOf(overview, "formula")) EXPECT_NE(formula["title"], formula["id"]) << "in words";
    for (const Json& item : partsOf(overview, "item")) EXPECT_EQ(item["title"].text().find("{{"), std::string::npos);
    {
        const auto house = preview.open(*reading);
        const auto tokens = preview.tokens();
        ASSERT_EQ(tokens.size(), 4);
        // Every part opens before the gate itself, in every language.
        for (const auto& [locale, token] : tokens) {
            for (const Json& lesson : partsOf(overview, "lesson")) {
                const Json shown = asked(*house, token, "courses.lesson", lesson["values"]);
                EXPECT_EQ(shown["locale"].text(), locale);
            }
            for (const Json& item : partsOf(overview, "item"))
                EXPECT_FALSE(asked(*house, token, "assessment.item",
                                   Json::object({{"course", item["values"]["bank"]}, {"item", item["values"]["item"]}}))["stem"]
                                 .text()
                                 .empty());
            for (const Json& scenario : partsOf(overview, "scenario")) {
                const Json begun = asked(*house, token, "scenarios.start", scenario["values"]);
                EXPECT_GT(asked(*house, token, "scenarios.view", Json::object({{"play", begun["play"]}}))["choices"].size(), 1) << locale;
            }
            for (const Json& formula : partsOf(overview, "formula")) {
                const Json card = asked(*house, token, "formulas.card", Json(formula["values"]).set("guestLocale", locale));
                EXPECT_FALSE(card["title"].text().empty()) << locale;
            }
            asked(*house, token, "courses.card", Json::object({{"course", m_pack}}));
            asked(*house, token, "courses.outline", Json::object({{"course", m_pack}}));
        }
    }
    replace("th/course.yaml", "title: ", "title: ใหม่ ");
    reading = preview.read();
    const auto house = preview.open(*reading);
    const Json outline = asked(*house, preview.tokens()["th"], "courses.outline", Json::object({{"course", m_pack}}));
    EXPECT_NE(outline["title"].text().find("ใหม่"), std::string::npos) << "the same version with other words is shown at once";
    EXPECT_EQ(reading->overview("th")["title"].text(), outline["title"].text());
}

INSTANTIATE_TEST_SUITE_P(Courses, PreviewOfCourse, testing::Values(CourseParts{"presence", 1}, CourseParts{"speech-formulas", 9}),
                         [](const auto& of) { return of.param.formulas > 1 ? "WithFormulas" : "Plain"; });

/// Where a standard differs, each country's words can be read in each language.
TEST_F(PreviewTest, ShowsTheWordsOfTheChosenCountry) {
    Preview preview(folder(), m_folder.path("work"));
    const auto reading = preview.read();
    std::set<std::string> countries;
    const Json overview = reading->overview("fa");
    for (const Json& one : overview["countries"].items()) countries.insert(one["country"].text() + "=" + one["name"].text());
    EXPECT_TRUE(countries.contains("IR=ایران")) << base::canonical(overview["countries"]);
    EXPECT_TRUE(preview.tokens().empty()) << "nobody before the first house";
    const auto greeting = [&](const std::string& country, const char* locale) {
        const auto house = preview.open(*reading, country);
        const Json lesson = asked(*house, preview.tokens(country).at(locale), "courses.lesson",
                                  Json::object({{"course", "presence"}, {"lesson", "space-and-gesture"}}));
        for (const Json& rule : lesson["rules"].items())
            if (rule["rule"].text() == "presence.greeting-gesture") return rule["here"];
        return Json("no such rule");
    };
    EXPECT_EQ(greeting({}, "th")["place"].text(), "ไทย") << "where the language is spoken";
    EXPECT_EQ(greeting("IR", "th")["place"].text(), "อิหร่าน");
    EXPECT_EQ(greeting("IR", "en")["place"].text(), "Iran");
    EXPECT_NE(greeting("IR", "en")["text"], greeting("TH", "en")["text"]);
    EXPECT_TRUE(greeting("ZZ", "th").isNull()) << "a country without words of its own";
}

TEST_F(PreviewTest, SaysWhatIsWrongWhereItIsAndShowsWhatWasShippedMeanwhile) {
    replace("pack.yaml", "presence.badge", "presence.batch");
    replace("pack.yaml", "translated: {th: 1.1.0, fa: 1.1.0, ar: 1.1.0}\n", "translated: {th: 1.0.0, fa: 1.1.0, fa/items.yaml: 1.0.0}\n");
    Preview preview(folder(), m_folder.path("work"));
    const auto reading = preview.read();
    const Json overview = reading->overview("en");
    ASSERT_GE(overview["problems"].size(), 1);
    const Json problem = overview["problems"].at(0);
    EXPECT_EQ(problem["file"].text(), "presence/pack.yaml");
    EXPECT_EQ(problem["path"].text(), folder() + "/pack.yaml");
    EXPECT_NE(problem["message"].text().find("presence.batch"), std::string::npos);
    std::istringstream lines(text("pack.yaml"));
    std::string line;
    for (int i = 0; i < problem["line"].integer(); ++i) std::getline(lines, line);
    EXPECT_NE(line.find("presence.batch"), std::string::npos) << "the line itself";
    ASSERT_EQ(overview["stale"].size(), 2);
    EXPECT_EQ(overview["stale"].at(1)["file"].text(), "fa/items.yaml");
    const Json item = partsOf(overview, "item").front();
    EXPECT_EQ(base::canonical(item["stale"]), R"(["th","fa"])");
    EXPECT_EQ(base::canonical(partsOf(overview, "lesson").front()["stale"]), R"(["th"])");
    const auto house = preview.open(*reading);
    asked(*house, preview.tokens()["en"], "courses.outline", Json::object({{"course", "presence"}}));
}

TEST_F(PreviewTest, SaysWhereARuleIsUsedInTheFolderAndAroundIt) {
    Preview preview(folder(), m_folder.path("work"));
    const Json uses = preview.read()->usesOf("presence.badge", "fa");
    std::set<std::string> kinds;
    for (const Json& row : uses["rows"].items()) {
        kinds.insert(row["kind"].text());
        EXPECT_TRUE(fs::exists(row["path"].text())) << row["path"].text();
        if (row["pack"].text() == "presence") {
            EXPECT_EQ(row["path"].text().find(folder() + "/"), 0) << "the folder, not what was shipped";
        }
    }
    EXPECT_EQ(kinds, (std::set<std::string>{"wording", "lesson", "check", "item", "program", "policy"}));
    EXPECT_NE(uses["title"].text(), "presence.badge");
}

TEST_F(PreviewTest, AFolderWithoutAPackIsAProblemAndNoFault) {
    fs::remove(folder() + "/pack.yaml");
    Preview preview(folder() + "/", m_folder.path("work"));
    const auto reading = preview.read();
    EXPECT_FALSE(reading->pack());
    EXPECT_EQ(reading->overview("en")["problems"].size(), 1);
    EXPECT_TRUE(preview.open(*reading));
}

}  // namespace
}  // namespace adab::house
