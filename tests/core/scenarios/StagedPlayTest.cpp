// SPDX-License-Identifier: GPL-3.0-or-later
// Plays at the gate: what is drawn, own words, patience, customs, and chains that several colleagues play.
#include "core/scenarios/Staged.h"
#include "formulas/Grade.h"
#include "ledger/Ledger.h"
#include "scenarios/PlayReader.h"
#include "scenarios/ScenarioContent.h"

namespace adab::scenarios {
namespace {

using namespace test;

const std::string kFull = "I'm very sorry, this was our mistake. I'll bring you a fresh plate right away.";
const std::string kPart = "We're sorry, we made an error on your bill.";
const std::string kPoor = kFull + " Calm down.";
const std::string kStrange = "The mountains looked unusually violet in the evening light of the northern provinces.";

std::vector<Json> recorded(Staged& staged, const std::string& type) {
    std::vector<Json> all;
    const auto session = staged.house.database().session();
    ledger::Ledger::forEach(*session, 0, INT64_MAX, {type}, [&](const ledger::Record& record) { all.push_back(record.data); });
    return all;
}

TEST(StagedPlay, isToldAsItWasDrawn) {
    Staged staged;
    const std::string play = staged.start("anna")["play"].text();
    const Json view = staged.view("anna", play);
    const Json drawn = recorded(staged, "scenarios.started").at(0);
    EXPECT_EQ(drawn["seed"].text(), play);
    EXPECT_EQ(view["setting"].text(), "A full house. You wait on room " + drawn["details"]["room"].text() + ".");
    const std::string hour = drawn["details"]["hour"].text();
    const bool brisk = drawn["persona"].text() == "brisk";
    EXPECT_EQ(view["lines"].at(0)["text"].text(), brisk ? "Since " + hour + ". Well?" : "I have waited since " + hour + ".");
    EXPECT_EQ(view["persona"].text(), brisk ? "Somebody with little time." : "Somebody who waits long before they speak.");
    EXPECT_EQ(Staged::choices(view), Staged::choices(staged.view("anna", play))) << "the order stands for the whole play";
    EXPECT_EQ(view["state"]["trust"].integer(), 1);
    EXPECT_EQ(view["state"]["anger"].integer(), 3);
    EXPECT_EQ(view["state"]["angerWord"].text(), "angry");
    EXPECT_EQ(view["means"]["role"].text(), "waiter");
    EXPECT_EQ(view["means"]["left"].integer(), 60);
    EXPECT_EQ(view["means"]["remedies"].size(), 2u);
    EXPECT_EQ(view["free"]["formula"].text(), "apology");
    EXPECT_EQ(view["free"]["slots"].size(), 3u);
    EXPECT_EQ(view["patience"]["left"].integer(), 45);
    for (const Json& choice : view["choices"].items()) EXPECT_EQ(choice["kind"].text(), choice["move"].text() == "c" ? "act" : "say");
    staged.house.expectDerivable();
}

/// A room is a number like any other of the reader's; what is a code stays as it is printed on the door or the paper.
TEST(StagedPlay, numbersAreDrawnInTheReadersDigits) {
    const struct {
        const char* locale;
        base::Digits digits;
        const char* told;
    } table[] = {
        {"en", base::Digits::Usual, "room 214, 19:30, 3,500, AB-214"},  {"th", base::Digits::Usual, "room 214, 19:30, 3,500, AB-214"},
        {"th", base::Digits::Native, "room ๒๑๔, ๑๙:๓๐, ๓,๕๐๐, AB-214"}, {"fa", base::Digits::Usual, "room ۲۱۴, ۱۹:۳۰, ۳,۵۰۰, AB-214"},
        {"fa", base::Digits::Latin, "room 214, 19:30, 3,500, AB-214"},  {"ar", base::Digits::Usual, "room ٢١٤, ١٩:٣٠, ٣,٥٠٠, AB-214"},
    };
    const Drawn drawn{"seed", "", {{"room", "214"}, {"hour", "19:30"}, {"price", "3,500"}, {"code", "AB-214"}}};
    for (const auto& row : table)
        EXPECT_EQ(spoken("room {room}, {hour}, {price}, {code}", Telling{row.locale, {}, {}, drawn, {}, row.digits}), row.told)
            << row.locale;
}

TEST(StagedPlay, remediesThatDoNotFitHereAreNoMeans) {
    Staged staged;
    EXPECT_EQ(staged.view("anna", staged.start("anna")["play"].text())["means"]["remedies"].size(), 2u);
    const Json here = staged.view("dara", staged.start("dara")["play"].text())["means"]["remedies"];
    ASSERT_EQ(here.size(), 1u);
    EXPECT_EQ(here.at(0).text(), "a dessert on the house");
}

TEST(StagedPlay, aSecondPlayIsAnother) {
    Staged staged;
    const std::string first = staged.start("anna")["play"].text();
    EXPECT_TRUE(staged.start("anna")["resumed"].boolean());
    const Json again = staged.start("anna", "late-dinner", Json::object({{"again", true}}));
    EXPECT_FALSE(again["resumed"].boolean());
    EXPECT_NE(again["play"].text(), first);
    const auto started = recorded(staged, "scenarios.started");
    ASSERT_EQ(started.size(), 2u);
    EXPECT_NE(started[0]["persona"].text(), started[1]["persona"].text());
    EXPECT_NE(started[0]["details"]["room"].text(), started[1]["details"]["room"].text());
}

TEST(StagedPlay, whatIsDoneShowsWhatWasFoundAndOffersWhatItCosts) {
    Staged staged;
    const std::string play = staged.start("anna")["play"].text();
    staged.choose("anna", play, "c");
    Json view = staged.view("anna", play);
    EXPECT_EQ(view["lines"].at(1)["text"].text(), "Ask the kitchen");
    EXPECT_EQ(view["lines"].at(2)["who"].text(), "narrator");
    EXPECT_EQ(view["lines"].at(2)["text"].text(), "It has not been begun.");
    EXPECT_EQ(view["elapsed"].integer(), 3);
    staged.choose("anna", play, "a");
    view = staged.view("anna", play);
    std::string sorted = Staged::choices(view);
    std::sort(sorted.begin(), sorted.end());
    EXPECT_EQ(sorted, "bcd") << "nothing was promised, so nothing can be kept";
    for (const Json& choice : view["choices"].items())
        if (choice["move"].text() == "b") {
            EXPECT_EQ(choice["remedy"].text(), "a drink");
            EXPECT_EQ(choice["cost"].integer(), 40);
        }
    EXPECT_EQ(staged.house.refused("anna", "scenarios.choose", Json::object({{"play", play}, {"move", "a"}})), "scenarios.move-unknown");
    staged.choose("anna", play, "b");
    const Json debrief = staged.debrief("anna", play);
    EXPECT_EQ(debrief["cost"].integer(), 40);
    EXPECT_EQ(debrief["most"].integer(), 60);
    EXPECT_EQ(debrief["minutes"].integer(), 5);
    EXPECT_EQ(debrief["yours"].at(0)["found"].text(), "It has not been begun.");
    EXPECT_EQ(debrief["yours"].at(0)["better"].text(), "I am sorry. Thank you for telling me.");
    EXPECT_EQ(debrief["best"].size(), 3u);
    staged.house.expectDerivable();
}

TEST(StagedPlay, promisesAndCriticalFailuresAreTold) {
    Staged staged;
    const std::string play = staged.start("anna")["play"].text();
    staged.choose("anna", play, "a");
    staged.choose("anna", play, "a");
    EXPECT_EQ(staged.view("anna", play)["promises"].at(0).text(), "word from the kitchen");
    staged.choose("anna", play, "d");
    const Json debrief = staged.debrief("anna", play);
    EXPECT_EQ(debrief["promises"]["broken"].at(0).text(), "word from the kitchen");
    EXPECT_EQ(debrief["promises"]["kept"].size(), 0u);
    EXPECT_EQ(debrief["critical"].at(0)["critical"].text(), "beyond-means");
    EXPECT_NE(debrief["critical"].at(0)["text"].text().find("Ask the person who may"), std::string::npos);
    EXPECT_TRUE(debrief["yours"].at(2)["beyond"].boolean());
    EXPECT_FALSE(debrief["passed"].boolean());
    EXPECT_EQ(recorded(staged, "scenarios.finished").at(0)["criticals"].at(0).text(), "beyond-means");
}

// ---- own words -------------------------------------------------------------------------------------------------------------------

TEST(OwnWords, becomeTheMoveThatTheFormulaMakesOfThem) {
    for (const auto& [text, heard, move] :
         {std::tuple{kFull, "full", "a"}, std::tuple{kPart, "part", "c"}, std::tuple{kPoor, "poor", "b"}}) {
        SCOPED_TRACE(heard);
        Staged staged;
        const std::string play = staged.start("anna")["play"].text();
        const Json answer = staged.say("anna", play, text);
        EXPECT_EQ(answer["heard"].text(), heard);
        EXPECT_EQ(answer["missing"].size(), std::string(heard) == "part" ? 1u : 0u);
        EXPECT_EQ(answer["advice"].size(), std::string(heard) == "poor" ? 1u : 0u);
        const Json moved = recorded(staged, "scenarios.moved").at(0);
        EXPECT_EQ(moved["move"].text(), move);
        EXPECT_EQ(moved["heard"].text(), heard);
        EXPECT_EQ(moved["formula"].text(), "apology");
        EXPECT_EQ(moved["engine"].integer(), formulas::kEngineVersion);
        EXPECT_EQ(moved["digest"].text().size(), 64u);
        EXPECT_EQ(toText(moved).find("sorry"), std::string::npos) << "the words are private";
        EXPECT_EQ(staged.view("anna", play)["lines"].at(1)["text"].text(), text);
        staged.house.expectDerivable();
    }
}

TEST(OwnWords, thatAreNotUnderstoodAreNoMove) {
    Staged staged;
    const std::string play = staged.start("anna")["play"].text();
    for (const std::string& text : {kStrange, std::string("Hm."), kStrange + " Calm down."}) {
        const Json answer = staged.say("anna", play, text);
        EXPECT_EQ(answer["heard"].text(), "unheard") << text;
        EXPECT_FALSE(answer["finished"].boolean());
        EXPECT_EQ(answer["missing"].size(), 3u);
    }
    EXPECT_TRUE(recorded(staged, "scenarios.moved").empty());
    EXPECT_EQ(staged.view("anna", play)["lines"].size(), 1u);
    EXPECT_EQ(staged.house.refused("anna", "scenarios.say", Json::object({{"play", play}, {"text", " \n\t"}})), "scenarios.nothing-said");
}

TEST(OwnWords, areAskedForOnlyWhereTheNodeHasAFormula) {
    Staged staged;
    const std::string play = staged.start("anna")["play"].text();
    staged.choose("anna", play, "a");
    EXPECT_FALSE(staged.view("anna", play).has("free"));
    EXPECT_EQ(staged.house.refused("anna", "scenarios.say", Json::object({{"play", play}, {"text", kFull}})), "scenarios.no-own-words");
    EXPECT_EQ(staged.house.refused("ben", "scenarios.say", Json::object({{"play", play}, {"text", kFull}})), "gate.not-allowed");
}

TEST(OwnWords, anyTextGetsAnAnswer) {
    Staged staged;
    std::string controls;
    for (char c = 1; c < 32; ++c) controls += c;
    std::string many;
    for (int i = 0; i < 4000; ++i) many += "so ";
    const std::string play = staged.start("anna")["play"].text();
    for (const std::string& text : {controls + "x", std::string("\u202eyrros\u202c \U0001F62D\U0001F62D"), many})
        EXPECT_EQ(staged.say("anna", play, text)["heard"].text(), "unheard");
}

// ---- patience --------------------------------------------------------------------------------------------------------------------

TEST(Patience, isCountedByWhatIsRecorded) {
    for (const auto& [at, anger] : {std::pair{"2026-05-04T08:00:45.999Z", 2}, std::pair{"2026-05-04T08:00:46Z", 3}}) {
        Staged staged;
        const std::string play = staged.start("anna")["play"].text();
        staged.house.setNow(at);
        staged.choose("anna", play, "a");
        EXPECT_EQ(staged.view("anna", play)["state"]["anger"].integer(), anger) << at;
        EXPECT_EQ(recorded(staged, "scenarios.moved").at(0)["seconds"].integer(), anger == 3 ? 46 : 45);
        EXPECT_FALSE(staged.view("anna", play).has("patience")) << "nobody waits at the next node";
        staged.choose("anna", play, "a");
        EXPECT_FALSE(recorded(staged, "scenarios.moved").at(1).has("seconds"));
        staged.choose("anna", play, "a");
        const Json time = staged.debrief("anna", play)["responseTime"];
        EXPECT_EQ(time["asked"].integer(), 1);
        EXPECT_EQ(time["late"].integer(), anger == 3 ? 1 : 0);
        staged.house.expectDerivable();
    }
}

TEST(Patience, beginsAnewForWhoComesBackAndNeverRunsInCalm) {
    Staged staged;
    const std::string play = staged.start("anna")["play"].text();
    staged.house.setNow("2026-05-04T09:00:00Z");
    EXPECT_EQ(staged.view("anna", play)["patience"]["left"].integer(), 0);
    EXPECT_TRUE(staged.start("anna")["resumed"].boolean());
    EXPECT_EQ(staged.view("anna", play)["patience"]["left"].integer(), 45);
    staged.house.setNow("2026-05-04T09:00:10Z");
    EXPECT_EQ(staged.view("anna", play)["patience"]["left"].integer(), 35);
    staged.start("anna", "late-dinner", Json::object({{"calm", true}}));
    EXPECT_FALSE(staged.view("anna", play).has("patience"));
    staged.house.setNow("2026-05-04T12:00:00Z");
    staged.choose("anna", play, "a");
    EXPECT_FALSE(recorded(staged, "scenarios.moved").at(0).has("seconds"));
    EXPECT_EQ(staged.view("anna", play)["state"]["anger"].integer(), 2);
    staged.house.expectDerivable();
}

// ---- customs ---------------------------------------------------------------------------------------------------------------------

TEST(CustomsOfAPlace, decideWhatIsOffered) {
    Staged staged;
    const auto listed = [&](const std::string& person) {
        std::string ids;
        const Json list = staged.house.ok(person, "scenarios.list");
        for (const Json& row : list["rows"].items()) ids += row["scenario"].text() + ' ';
        return ids;
    };
    EXPECT_EQ(listed("anna"), "late-dinner corked-wine late-delivery ");
    EXPECT_EQ(listed("dara"), "late-dinner late-delivery ");
    EXPECT_EQ(staged.house.refused("dara", "scenarios.start", Json::object({{"scenario", "corked-wine"}})), "scenarios.not-fitting");
    for (const auto& [person, offered] : {std::pair{"anna", "abcd"}, std::pair{"dara", "acd"}}) {
        const std::string play = staged.start(person)["play"].text();
        staged.choose(person, play, "a");
        staged.choose(person, play, "a");
        std::string sorted = Staged::choices(staged.view(person, play));
        std::sort(sorted.begin(), sorted.end());
        EXPECT_EQ(sorted, offered) << person;
    }
    EXPECT_EQ(recorded(staged, "scenarios.started").at(1)["avoided"].size(), 3u);
}

// ---- together --------------------------------------------------------------------------------------------------------------------

TEST(Together, eachTakesTheirLinkWhenTheOneBeforeIsDone) {
    Staged staged;
    const std::string play = staged.gather("sam", "anna", "ben");
    const auto stateFor = [&](const std::string& person) {
        const Json list = staged.house.ok(person, "scenarios.list");
        return list["together"].size() == 0 ? std::string() : list["together"].at(0)["state"].text();
    };
    EXPECT_EQ(stateFor("anna"), "mine");
    EXPECT_EQ(stateFor("ben"), "waiting");
    EXPECT_EQ(stateFor("sam"), "waiting");
    EXPECT_EQ(stateFor("cleo"), "");
    const Json of = Json::object({{"play", play}});
    const Json a = Json::object({{"play", play}, {"move", "a"}});
    for (const char* other : {"ben", "cleo", "sam"}) {
        EXPECT_EQ(staged.house.refused(other, "scenarios.view", of), "gate.not-allowed") << other;
        EXPECT_EQ(staged.house.refused(other, "scenarios.choose", a), "gate.not-allowed") << other;
    }
    EXPECT_EQ(staged.house.refused("anna", "scenarios.debrief", of), "scenarios.not-finished");
    Json view = staged.view("anna", play);
    EXPECT_EQ(view["link"]["name"].text(), "Order desk");
    EXPECT_EQ(view["link"]["of"].integer(), 2);
    EXPECT_EQ(view["lines"].at(0)["link"].text(), "Order desk");
    staged.choose("anna", play, "a");
    EXPECT_FALSE(staged.choose("anna", play, "a")["finished"].boolean());

    EXPECT_EQ(stateFor("anna"), "handed-on");
    EXPECT_EQ(stateFor("ben"), "mine");
    view = staged.view("anna", play);
    EXPECT_EQ(view["choices"].size(), 0u);
    EXPECT_EQ(view["waitingFor"].text(), "Name of ben");
    EXPECT_EQ(staged.house.refused("anna", "scenarios.choose", a), "gate.not-allowed");
    view = staged.view("ben", play);
    EXPECT_EQ(view["link"]["index"].integer(), 1);
    EXPECT_EQ(view["link"]["setting"].text(), "You are at the warehouse now.");
    EXPECT_EQ(view["promises"].at(0).text(), "a van before noon");
    EXPECT_EQ(view["mood"].integer(), 3);
    EXPECT_TRUE(staged.choose("ben", play, "a")["finished"].boolean());

    for (const char* reader : {"anna", "ben", "sam"}) {
        const Json debrief = staged.debrief(reader, play);
        EXPECT_TRUE(debrief["passed"].boolean());
        ASSERT_EQ(debrief["links"].size(), 2u);
        EXPECT_EQ(debrief["links"].at(0)["personName"].text(), "Name of anna");
        EXPECT_EQ(debrief["links"].at(0)["allotted"].integer(), 6);
        EXPECT_EQ(debrief["links"].at(0)["taken"].integer(), 6);
        EXPECT_EQ(debrief["links"].at(1)["prevention"].text(), "1");
        EXPECT_EQ(debrief["links"].at(1)["mark"].text(), "1");
    }
    for (const char* other : {"cleo", "dara", "tina"})
        EXPECT_EQ(staged.house.refused(other, "scenarios.debrief", of), "gate.not-allowed") << other;
    // Practice together proves nothing of one person alone.
    const auto session = staged.house.database().session();
    for (const char* person : {"anna", "ben", "sam"})
        EXPECT_TRUE(finishedScenarios(*session, person, *Instant::parse("2026-06-01")).empty());
    EXPECT_EQ(recorded(staged, "scenarios.sharedFinished").at(0)["links"].at(1)["person"].text(), "ben");
    EXPECT_TRUE(recorded(staged, "scenarios.finished").empty());
    staged.house.expectDerivable();
}

TEST(Together, aPlayOfOnesOwnIsNotReadBySupervisors) {
    Staged staged;
    const std::string play = staged.start("anna", "late-delivery")["play"].text();
    for (const char* move : {"a", "a", "a"}) staged.choose("anna", play, move);
    EXPECT_EQ(staged.debrief("anna", play)["links"].size(), 2u);
    EXPECT_EQ(staged.house.refused("sam", "scenarios.debrief", Json::object({{"play", play}})), "gate.not-allowed");
}

TEST(Together, whatCannotBeGatheredIsRefused) {
    Staged staged;
    const auto refusal = [&](const std::string& by, Json args) { return staged.house.refused(by, "scenarios.gather", std::move(args)); };
    EXPECT_EQ(refusal("anna", Staged::gathering("anna", "ben")), "gate.not-allowed");
    EXPECT_EQ(refusal("tina", Staged::gathering("anna", "ben")), "scenarios.people-elsewhere");
    EXPECT_EQ(refusal("sam", Staged::gathering("anna", "dara")), "scenarios.people-elsewhere");
    EXPECT_EQ(refusal("sam", Staged::gathering("anna", "anna")), "scenarios.person-twice");
    EXPECT_EQ(refusal("sam", Staged::gathering("anna", "nobody")), "people.unknown");
    EXPECT_EQ(refusal("sam", Json::object({{"scenario", "late-delivery"}, {"people", Json::object({{"desk", "anna"}})}})),
              "scenarios.link-without-person");
    Json more = Staged::gathering("anna", "ben");
    Json people = more["people"];
    more.set("people", people.set("roof", "cleo"));
    EXPECT_EQ(refusal("sam", more), "scenarios.link-unknown");
    EXPECT_EQ(refusal("sam", Json::object({{"scenario", "late-dinner"}, {"people", Json::object()}})), "scenarios.no-chain");
}

}  // namespace
}  // namespace adab::scenarios
