// SPDX-License-Identifier: GPL-3.0-or-later
//
// Seven ways to stand, seeded through the gate with a fixed clock, as the person and HR read them in four languages: lapsed, renewed in
// time, late, late again after a lapse, on leave, suspended and reinstated, revoked. Every sentence of the gate is on the page.

#include "FloorHouse.h"

namespace adab::test {
namespace {

class StandingTest : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
        lapsed = house.ploy;  // certified on 3 January 2026 for what was seen on the second, and never again
        late = house.malee;   // never watched
        renewed = house.hire("Renewed");
        again = house.hire("Again");
        away = house.hire("Away");
        reinstated = house.hire("Reinstated");
        revoked = house.hire("Revoked");
        house.ask(house.hanna, "people.recordAbsence", object({{"person", away}, {"kind", "parental"}, {"from", "2026-01-06"}}));
        for (const std::string& person : {renewed, again, reinstated, revoked}) certify(person);
        at("2026-09-01T03:00:00.000Z");
        house.ask(house.hanna, "certification.suspend", because(reinstated, "Until the key cards are clear."));
        at("2026-10-01T03:00:00.000Z");
        house.ask(house.omid, "certification.reinstate", because(reinstated, "They are clear."));
        at("2026-12-10T03:00:00.000Z");
        for (const std::string& person : {renewed, reinstated, revoked}) certify(person);
        at("2026-12-20T03:00:00.000Z");
        house.ask(house.hanna, "certification.revoke", because(revoked, "The observation was of somebody else."));
        at("2027-01-28T03:00:00.000Z");
        certify(again);
        at("2027-02-01T03:00:00.000Z");
    }
    void at(const char* instant) { house.at(instant); }
    void certify(const std::string& person) {
        house.observe(person);
        house.ask(house.suda, "certification.certify", house.decision(person));
    }
    Json because(const std::string& person, const char* reason) {
        Json decision = house.decision(person);
        decision.set("reason", reason);
        return decision;
    }
    /// Every sentence, and the reasons of what was decided.
    void allIsSaid(Seated& seat, const Json& standing, const Json& decisions) {
        EXPECT_GE(standing["sentences"].size(), 2u);
        for (const Json& sentence : standing["sentences"].items()) EXPECT_TRUE(says(seat, sentence.text())) << sentence.text();
        for (const Json& row : decisions.items()) {
            EXPECT_TRUE(says(seat, row["signed"]["sentence"].text())) << row["signed"]["sentence"].text();
            EXPECT_TRUE(says(seat, row["reason"].text())) << row["reason"].text();
        }
    }

    FloorHouse house;
    std::string lapsed;
    std::string late;
    std::string renewed;
    std::string again;
    std::string away;
    std::string reinstated;
    std::string revoked;
};

TEST_P(StandingTest, everyWayToStandIsExplainedToThePersonAndToHr) {
    const std::string locale = GetParam();
    struct Way {
        std::string person;
        const char* label;
        bool paused;
        std::size_t decided;
    };
    const std::vector<Way> ways{{lapsed, "lapsed", false, 1},   {late, "overdue", false, 0}, {renewed, "certified", false, 2},
                                {again, "certified", false, 2}, {away, "assigned", true, 0}, {reinstated, "certified", false, 4},
                                {revoked, "revoked", false, 3}};
    std::vector<std::string> said;
    const QString hr = house.tokenOf(house.hanna, locale);
    for (const Way& way : ways) {
        const QString token = house.tokenOf(way.person, locale);
        const Json args = object({{"program", "floor"}});
        const Json standing = house.ask(way.person, "certification.statusOf", args);
        const Json decisions = house.ask(way.person, "certification.decisions", args)["rows"];
        EXPECT_EQ(standing["label"].text(), way.label);
        EXPECT_EQ(standing["paused"].boolean(), way.paused);
        EXPECT_EQ(decisions.size(), way.decided);
        {
            Seated seat(house.place(), house.clock(), locale);
            seat.open(token, QStringLiteral("learner/Standing"), {{QStringLiteral("program"), QStringLiteral("floor")}});
            allIsSaid(seat, standing, decisions);
            everythingHasAName(seat);
        }
        {
            Seated seat(house.place(), house.clock(), locale);
            seat.open(
                hr, QStringLiteral("hr/Decision"),
                {{QStringLiteral("person"), QString::fromStdString(way.person)}, {QStringLiteral("program"), QStringLiteral("floor")}});
            const Json about = object({{"person", way.person}, {"program", "floor"}});
            allIsSaid(seat, house.statusOf(way.person), house.ask(house.hanna, "certification.decisions", about)["rows"]);
        }
        std::string all;
        for (const Json& sentence : standing["sentences"].items()) all += sentence.text() + '\n';
        for (const Json& row : decisions.items()) all += row["reason"].text() + '\n';
        said.push_back(all);
    }
    std::sort(said.begin(), said.end());
    EXPECT_EQ(std::unique(said.begin(), said.end()), said.end()) << "no two of them are told the same";
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, StandingTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test
