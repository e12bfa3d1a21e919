// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Ledger.h"
#include "packs/ContentStore.h"
#include "packs/PacksService.h"
#include "scenarios/PlayReader.h"
#include "scenarios/ScenarioContent.h"
#include "scenarios/ScenariosService.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

namespace adab::scenarios {
namespace {

using test::FakePeople;
using test::TestHouse;

packs::Files courseFiles() {
    return {{"pack.yaml",
             "kind: course\nid: soup\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nlessons:\n  - {id: first, minutes: 4, rules: "
             "[complaints.listen]}\nscenarios: [cold-soup]\n"},
            {"scenarios/cold-soup.yaml", R"(id: cold-soup
channel: face-to-face
rules: [complaints.listen, complaints.remedy]
pass: "3/4"
start: n1
nodes:
  n1:
    mood: 1
    moves:
      - {id: a, to: n2, mood: +1, steps: [receive], scores: {complaints.listen: "1"}, best: true}
      - {id: b, to: n2, mood: +1, steps: [], scores: {complaints.listen: "0"}}
  n2:
    mood: 2
    moves:
      - {id: a, to: good, mood: +2, steps: [respond], scores: {complaints.remedy: "1"}, best: true}
      - {id: b, to: gone, mood: -2, steps: [respond], scores: {complaints.remedy: "0"}}
  good: {end: kept, mood: 4}
  gone: {end: lost, mood: 0}
)"},
            {"en/scenarios/cold-soup.yaml", R"(title: Cold soup
setting: A full house at noon.
nodes:
  n1:
    customer: "This soup is cold."
    moves:
      a: {said: "Thank you for telling me.", advice: "ADVICE-good"}
      b: {said: "It came hot.", advice: "ADVICE-argue"}
  n2:
    customer: "So what now?"
    moves:
      a: {said: "A fresh bowl in four minutes.", advice: "ADVICE-remedy"}
      b: {said: "Others like it.", advice: "ADVICE-others"}
  good: {outcome: "They stay for coffee."}
  gone: {outcome: "They leave."}
)"}};
}

void registerInstall(gate::Registry& registry) {
    gate::Command install;
    install.name = "test.install";
    install.about = "Installs the test's pack";
    install.access = {{gate::Role::Operator, gate::Reach::Organisation}};
    install.handle = [](gate::CommandCall& call) {
        Problems problems;
        const auto pack = packs::Pack::fromFiles(courseFiles(), "test", problems);
        EXPECT_TRUE(pack) << (problems.empty() ? "" : problems.front().message);
        packs::ContentStore::keep(call.session(), *pack);
        gate::NewRecord record{"packs.installed", pack->id(), {}, {}, std::nullopt, 1, ""};
        record.data =
            Json::object({{"pack", pack->id()}, {"version", pack->version().text()}, {"kind", pack->kind()}, {"digest", pack->digest()}});
        call.append(std::move(record));
        return Json::object();
    };
    registry.command(install);
}

class PlayJourney : public ::testing::Test {
protected:
    PlayJourney() : house({packs::registerPacks, registerScenarios, registerInstall}, people.directory(), "2026-05-04T08:00:00Z") {
        house.ok("operator", "test.install");
    }
    std::string start() { return house.ok("p-anna", "scenarios.start", Json::object({{"scenario", "cold-soup"}}))["play"].text(); }
    Json choose(const std::string& play, const char* move) {
        return house.ok("p-anna", "scenarios.choose", Json::object({{"play", play}, {"move", move}}));
    }
    static Json of(const std::string& play) { return Json::object({{"play", play}}); }

    FakePeople people;
    TestHouse house;
};

TEST_F(PlayJourney, fromStartToDebrief) {
    const std::string play = start();
    Json view = house.ok("p-anna", "scenarios.view", of(play));
    EXPECT_EQ(view["title"].text(), "Cold soup");
    EXPECT_EQ(view["mood"].integer(), 1);
    EXPECT_EQ(view["moodWord"].text(), "upset");
    EXPECT_EQ(view["step"].integer(), 1);
    EXPECT_EQ(view["steps"].integer(), 2);
    ASSERT_EQ(view["choices"].size(), 2u);
    EXPECT_EQ(view["lines"].at(0)["text"].text(), "This soup is cold.");
    EXPECT_FALSE(choose(play, "a")["finished"].boolean());
    house.setNow("2026-05-04T08:01:00Z");
    EXPECT_TRUE(choose(play, "a")["finished"].boolean());
    view = house.ok("p-anna", "scenarios.view", of(play));
    EXPECT_TRUE(view["finished"].boolean());
    EXPECT_EQ(view["lines"].size(), 5u);
    EXPECT_EQ(view["lines"].at(4)["who"].text(), "narrator");

    const Json debrief = house.ok("p-anna", "scenarios.debrief", of(play));
    EXPECT_TRUE(debrief["passed"].boolean());
    EXPECT_EQ(debrief["percent"].integer(), 100);
    EXPECT_EQ(debrief["outcome"].text(), "kept");
    EXPECT_EQ(debrief["outcomeText"].text(), "They stay for coffee.");
    EXPECT_EQ(debrief["yours"].size(), 2u);
    EXPECT_EQ(debrief["best"].size(), 2u);
    for (const auto& step : debrief["isoSteps"].items()) {
        EXPECT_EQ(step["state"].text(), "done");
        EXPECT_EQ(step["comment"].text().find("scenarios."), std::string::npos);
    }
    const auto session = house.database().session();
    const auto finished = finishedScenarios(*session, "p-anna", *Instant::parse("2026-05-04T08:01:00Z"));
    ASSERT_EQ(finished.size(), 1u);
    EXPECT_EQ(finished[0].verdict, FinishedScenario::Verdict::Passed);
    EXPECT_EQ(finished[0].mark, Fraction(2));
    EXPECT_TRUE(finishedScenarios(*session, "p-anna", *Instant::parse("2026-05-04T08:00:59Z")).empty());
    EXPECT_TRUE(finishedScenarios(*session, "p-anna", *Instant::parse("2026-05-05"), *Instant::parse("2026-05-04T08:00:59Z")).empty());
    house.expectDerivable();
}

TEST_F(PlayJourney, aPlayGoneWrongIsShownBesideTheBetterWording) {
    const std::string play = start();
    choose(play, "b");
    choose(play, "b");
    const Json debrief = house.ok("p-anna", "scenarios.debrief", of(play));
    EXPECT_FALSE(debrief["passed"].boolean());
    EXPECT_EQ(debrief["mark"].text(), "0");
    EXPECT_EQ(debrief["outcome"].text(), "lost");
    const Json& first = debrief["yours"].at(0);
    EXPECT_FALSE(first["good"].boolean());
    EXPECT_EQ(first["advice"].text(), "ADVICE-argue");
    EXPECT_EQ(first["better"].text(), "Thank you for telling me.");
    EXPECT_EQ(debrief["isoSteps"].at(0)["state"].text(), "missed");
    EXPECT_EQ(debrief["isoSteps"].at(1)["state"].text(), "partly");
}

TEST_F(PlayJourney, adviceAndScoresAreKeptForTheDebrief) {
    const std::string play = start();
    for (const auto& answer : {house.ok("p-anna", "scenarios.view", of(play)), house.ok("p-anna", "scenarios.list"), choose(play, "a"),
                               house.ok("p-anna", "scenarios.view", of(play))}) {
        const std::string text = toText(answer);
        for (const char* secret : {"ADVICE", "best", "score", "complaints."})
            EXPECT_EQ(text.find(secret), std::string::npos) << secret << " in " << text;
    }
    EXPECT_EQ(house.refused("p-anna", "scenarios.debrief", of(play)), "scenarios.not-finished");
}

TEST_F(PlayJourney, goesOnWhereOneWasAndBeginsAfreshAfterTheEnd) {
    const std::string play = start();
    choose(play, "a");
    EXPECT_EQ(start(), play);
    EXPECT_EQ(house.ok("p-anna", "scenarios.list")["rows"].at(0)["openPlay"].text(), play);
    choose(play, "a");
    EXPECT_EQ(house.refused("p-anna", "scenarios.choose", Json::object({{"play", play}, {"move", "a"}})), "scenarios.finished-already");
    EXPECT_NE(start(), play);
    const Json row = house.ok("p-anna", "scenarios.list")["rows"].at(0);
    EXPECT_EQ(row["played"].integer(), 1);
    EXPECT_TRUE(row["passed"].boolean());
    house.expectDerivable();
}

TEST_F(PlayJourney, aPlayIsItsOwnersAloneAndWhatCannotBeIsRefused) {
    const std::string play = start();
    for (const char* other : {"p-ben", "operator"}) {
        EXPECT_EQ(house.refused(other, "scenarios.view", of(play)), "gate.not-allowed");
        EXPECT_EQ(house.refused(other, "scenarios.choose", Json::object({{"play", play}, {"move", "a"}})), "gate.not-allowed");
    }
    EXPECT_EQ(house.refused("p-anna", "scenarios.choose", Json::object({{"play", play}, {"move", "z"}})), "scenarios.move-unknown");
    EXPECT_EQ(house.refused("p-anna", "scenarios.start", Json::object({{"scenario", "z"}})), "scenarios.unknown");
    EXPECT_EQ(house.refused("p-anna", "scenarios.view", of("z")), "scenarios.play-unknown");
}

TEST(PlayOfAPack, needsNoOrganisation) {
    Problems problems;
    const auto pack = packs::Pack::fromFiles(courseFiles(), "test", problems);
    ASSERT_TRUE(pack);
    const Telling telling{"en", [](std::string_view code, const Json&) { return std::string(code); },
                          [](const std::string& rule) { return rule; }};
    const Json open = playWithoutOrganisation(*pack, "cold-soup", readMoves("a"), telling);
    EXPECT_FALSE(open["finished"].boolean());
    EXPECT_FALSE(open.has("debrief"));
    const Json done = playWithoutOrganisation(*pack, "cold-soup", readMoves("a a"), telling);
    EXPECT_TRUE(done["debrief"]["passed"].boolean());
    EXPECT_THROW(playWithoutOrganisation(*pack, "cold-soup", readMoves("z"), telling), Refused);
    EXPECT_THROW(playWithoutOrganisation(*pack, "hot-soup", {}, telling), Refused);
}

}  // namespace
}  // namespace adab::scenarios
