// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/ContentStore.h"
#include "packs/PacksService.h"
#include "people/PeopleDirectory.h"
#include "people/PeopleService.h"
#include "standards/StandardsRules.h"
#include "standards/StandardsService.h"
#include "support/TestHouse.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace adab::standards {
namespace {

namespace fs = std::filesystem;

struct PlaceRow {
    Place place;
    const char* wording;
};
std::ostream& operator<<(std::ostream& out, const PlaceRow& row) {
    return out << row.place.site << "/" << row.place.country << "/" << row.place.line << " → " << row.wording;
}
class WordingAt : public testing::TestWithParam<PlaceRow> {};
TEST_P(WordingAt, IsTheMostParticularThatFits) {
    Rule rule;
    rule.id = "greet";
    rule.variants = {
        {"greet.th", "TH", "", ""}, {"greet.bank", "", "", "bank"}, {"greet.th-bank", "TH", "", "bank"}, {"greet.river", "", "river", ""}};
    EXPECT_EQ(wordingAt(rule, GetParam().place), GetParam().wording);
}
INSTANTIATE_TEST_SUITE_P(Places, WordingAt,
                         testing::Values(PlaceRow{{"", "", ""}, "greet"}, PlaceRow{{"x", "DE", "hotel"}, "greet"},
                                         PlaceRow{{"x", "TH", "hotel"}, "greet.th"}, PlaceRow{{"x", "DE", "bank"}, "greet.bank"},
                                         PlaceRow{{"x", "TH", "bank"}, "greet.th-bank"}, PlaceRow{{"river", "DE", ""}, "greet.river"},
                                         PlaceRow{{"river", "TH", "bank"}, "greet.river"}));

class StandardsHouse : public testing::Test {
protected:
    StandardsHouse()
        : m_house({packs::registerPacks, people::registerPeople, registerStandards}, people::makeDirectory(), "2026-05-04T08:00:00Z") {
        install("1.0.0", "Smile at the greeting.");
    }
    void install(const std::string& version, const std::string& text) {
        write("pack.yaml", "kind: standards\nid: house-standards\nversion: " + version +
                               "\nsource_locale: en\nlocales: [en, th]\nvalues:\n  - id: value.respect\n    norms:\n      - id: "
                               "norm.noticed\n        standards:\n"
                               "          - id: standard.face\n            family: face-and-gesture\n            rules:\n"
                               "              - id: presence.smile\n                rows: [S2]\n                basis: culture\n           "
                               "     owner: front-office\n"
                               "                review: 2026-12-31\n                variants: [{country: TH, id: presence.smile.th}]\n");
        for (const char* locale : {"en", "th"}) {
            write(std::string(locale) + "/standards.yaml",
                  "value.respect: {title: Respect, text: X, why: W}\nnorm.noticed: {title: N, text: X, why: W}\nstandard.face: {title: F, "
                  "text: X, why: W}\n"
                  "presence.smile: {title: Smile " +
                      std::string(locale) + ", text: \"" + text +
                      "\", why: W}\npresence.smile.th: {title: Thai smile, text: Softly., why: W}\n");
        }
        m_house.ok("operator", "packs.install", Json::object({{"folder", m_folder.path()}}));
    }
    void write(const std::string& path, const std::string& text) {
        fs::create_directories(fs::path(m_folder.path(path)).parent_path());
        std::ofstream(m_folder.path(path), std::ios::binary) << text;
    }
    Json rule(const std::string& at, const std::string& site = {}, const std::string& locale = {}) {
        Json args = Json::object({{"rule", "presence.smile"}});
        if (!site.empty()) args.set("site", site);
        if (!locale.empty()) args.set("locale", locale);
        return m_house.okAt("operator", "standards.rule", args, at);
    }
    void addSite(const std::string& site, const std::string& zone, const std::string& country) {
        m_house.ok("operator", "people.addSite",
                   Json::object({{"site", site},
                                 {"names", Json::object({{"en", site}})},
                                 {"zone", zone},
                                 {"country", country},
                                 {"weekend", Json::list({6, 7})}}));
    }
    test::TemporaryFolder m_folder;
    test::TestHouse m_house;
};

TEST_F(StandardsHouse, ARuleIsTheOneInForceAtTheInstant) {
    m_house.setNow("2026-06-01T00:00:00Z");
    install("1.1.0", "Smile, and mean it.");
    EXPECT_EQ(rule("2026-05-31T23:59:59.999Z")["text"].text(), "Smile at the greeting.");
    EXPECT_EQ(rule("2026-05-31T23:59:59.999Z")["version"].text(), "1.0.0");
    EXPECT_EQ(rule("2026-06-01T00:00:00Z")["text"].text(), "Smile, and mean it.");
    EXPECT_EQ(rule("2026-06-02")["versions"].size(), 2U);
    EXPECT_FALSE(rule("2026-12-31")["reviewDue"].boolean());
    EXPECT_TRUE(rule("2027-01-01")["reviewDue"].boolean()) << "the day after the review date";
    const auto session = m_house.database().session();
    EXPECT_FALSE(ruleInForce(*session, "presence.smile", {}, *Instant::parse("2026-05-01"))) << "before anything was installed";
    EXPECT_EQ(ruleTitle(*session, "no.such", {}, "en", *Instant::parse("2026-06-02")), "no.such");
}

TEST_F(StandardsHouse, AVariantHoldsWhereItsCountryIs) {
    addSite("river", "Asia/Bangkok", "TH");
    addSite("spree", "Europe/Berlin", "DE");
    EXPECT_EQ(rule("2026-05-05", "river")["title"].text(), "Thai smile");
    EXPECT_EQ(rule("2026-05-05", "river")["variant"].text(), "presence.smile.th");
    EXPECT_EQ(rule("2026-05-05", "spree")["title"].text(), "Smile en");
    EXPECT_EQ(rule("2026-05-05", "", "th")["title"].text(), "Smile th");
    EXPECT_EQ(m_house.refused("operator", "standards.rule", Json::object({{"rule", "presence.smile"}, {"site", "nowhere"}})),
              "people.unknown-site");
    EXPECT_EQ(m_house.refused("operator", "standards.rule", Json::object({{"rule", "no.such"}})), "standards.unknown-rule");
}

TEST_F(StandardsHouse, TheTreeGoesFromTheValueToTheRule) {
    const Json values = m_house.ok("operator", "standards.list")["values"];
    ASSERT_EQ(values.size(), 1U);
    EXPECT_EQ(values.at(0)["title"].text(), "Respect");
    const Json& standard = values.at(0)["norms"].at(0)["standards"].at(0);
    EXPECT_EQ(standard["family"].text(), "face-and-gesture");
    EXPECT_EQ(standard["rules"].at(0)["rule"].text(), "presence.smile");
    EXPECT_EQ(standard["rules"].at(0)["rows"].at(0).text(), "S2");
    const Json path = rule("2026-05-05")["path"];
    ASSERT_EQ(path.size(), 3U);
    EXPECT_EQ(path.at(0)["id"].text(), "value.respect");
    EXPECT_EQ(m_house.refused("", "standards.list"), "gate.sign-in-first");
}

}  // namespace
}  // namespace adab::standards
