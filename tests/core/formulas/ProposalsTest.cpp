// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulas/FormulasService.h"
#include "packs/PacksService.h"
#include "people/PeopleDirectory.h"
#include "people/PeopleService.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

namespace adab::formulas {
namespace {

class Proposals : public testing::Test {
protected:
    Proposals() : house({packs::registerPacks, people::registerPeople, registerFormulas}, people::makeDirectory()) {
        house.ok(
            "operator", "people.addSite",
            Json::object({{"site", "bkk"}, {"names", Json::object({{"en", "Bangkok"}})}, {"zone", "Asia/Bangkok"}, {"country", "TH"}}));
        house.ok("operator", "people.addJobRole", Json::object({{"jobRole", "waiter"}, {"names", Json::object({{"en", "Waiter"}})}}));
        for (const std::string person : {"nok", "lek", "somchai", "ada"}) {
            house.ok("operator", "people.addStaff",
                     Json::object({{"person", person}, {"name", person}, {"latinName", person}, {"login", person}}));
            house.ok(
                "operator", "people.startJob",
                Json::object({{"person", person}, {"site", "bkk"}, {"department", "hall"}, {"jobRole", "waiter"}, {"from", "2026-01-01"}}));
        }
        house.ok("operator", "people.grantRole",
                 Json::object({{"person", "somchai"}, {"role", "supervisor"}, {"scope", "site"}, {"site", "bkk"}}));
        house.ok("operator", "people.grantRole", Json::object({{"person", "ada"}, {"role", "author"}, {"scope", "organisation"}}));
        house.ok("operator", "packs.install", Json::object({{"folder", test::sourceFolder() + "/courses/formulas"}}));
    }
    static Json phrase(const std::string& text, const std::string& slot = "offer-help") {
        return Json::object({{"formula", "welcome"}, {"guestLocale", "en"}, {"slot", slot}, {"phrase", text}});
    }
    Json of(const std::string& proposal, const std::string& reason = {}) {
        Json args = Json::object({{"proposal", proposal}});
        if (!reason.empty()) args.set("reason", reason);
        return args;
    }

    test::TestHouse house;
};

TEST_F(Proposals, APhraseGoesFromTheQueueToTheAuthor) {
    const std::string id = house.ok("nok", "formulas.proposePhrase", phrase("Fancy a look round?"))["proposal"].text();
    EXPECT_EQ(house.ok("nok", "formulas.myProposals")["rows"].at(0)["state"].text(), "open");
    EXPECT_EQ(house.ok("lek", "formulas.myProposals")["rows"].size(), 0U);
    const Json queue = house.ok("somchai", "formulas.proposals");
    ASSERT_EQ(queue["rows"].size(), 1U);
    EXPECT_EQ(queue["rows"].at(0)["phrase"].text(), "Fancy a look round?");
    EXPECT_EQ(toText(queue).find("nok"), std::string::npos) << "the phrase is judged, not who said it";
    EXPECT_EQ(house.refused("lek", "formulas.acceptPhrase", of(id)), "gate.not-allowed");
    EXPECT_EQ(house.ok("somchai", "formulas.acceptPhrase", of(id, "Guests like it."))["state"].text(), "accepted");
    EXPECT_EQ(house.refused("somchai", "formulas.declinePhrase", of(id, "Second thoughts.")), "formulas.proposal-decided");
    const Json accepted = house.ok("ada", "formulas.proposals", Json::object({{"state", "accepted"}}));
    ASSERT_EQ(accepted["rows"].size(), 1U);
    EXPECT_EQ(accepted["rows"].at(0)["reason"].text(), "Guests like it.");
    house.expectDerivable();
}

TEST_F(Proposals, WhatIsNotOneIsRefused) {
    EXPECT_EQ(house.refused("nok", "formulas.proposePhrase", phrase("Hello", "farewell")), "formulas.slot-unknown");
    EXPECT_EQ(house.refused("nok", "formulas.proposePhrase", phrase("  ")), "formulas.phrase-length");
    EXPECT_EQ(house.refused("nok", "formulas.proposePhrase", phrase(std::string(201, 'a'))), "formulas.phrase-length");
    for (int i = 0; i < 20; ++i) house.ok("nok", "formulas.proposePhrase", phrase("Phrase " + std::to_string(i)));
    EXPECT_EQ(house.refused("nok", "formulas.proposePhrase", phrase("One more")), "formulas.proposals-enough");
    EXPECT_EQ(house.refused("somchai", "formulas.acceptPhrase", of("phrase-none")), "formulas.proposal-unknown");
    const std::string own = house.ok("somchai", "formulas.proposePhrase", phrase("Mine"))["proposal"].text();
    EXPECT_EQ(house.refused("somchai", "formulas.acceptPhrase", of(own)), "formulas.own-proposal");
    EXPECT_EQ(house.refused("somchai", "formulas.proposals", Json::object({{"state", "secret"}})), "formulas.state-unknown");
    const std::string id = house.ok("nok", "formulas.myProposals")["rows"].at(0)["proposal"].text();
    EXPECT_EQ(house.refused("somchai", "formulas.declinePhrase", of(id, " ")), "formulas.reason-missing");
    EXPECT_EQ(house.ok("somchai", "formulas.declinePhrase", of(id, "Too familiar."))["state"].text(), "declined");
    EXPECT_EQ(house.ok("nok", "formulas.myProposals")["rows"].at(0)["reason"].text(), "Too familiar.");
}

TEST_F(Proposals, ATryThatWasHeardCanBeJudgedAgain) {
    const Json said = Json::object(
        {{"person", "nok"}, {"formula", "welcome"}, {"guestLocale", "en"}, {"text", "Good evening, welcome. How may I help you?"}});
    EXPECT_EQ(house.refused("nok", "formulas.recordHeard", said), "gate.not-allowed");
    Json self = said;
    self.set("person", "somchai");
    EXPECT_EQ(house.refused("somchai", "formulas.recordHeard", self), "formulas.own-try");
    const Json heard = house.ok("somchai", "formulas.recordHeard", said);
    EXPECT_TRUE(heard["grade"]["pass"].boolean());
    EXPECT_EQ(house.ok("nok", "formulas.heard")["rows"].size(), 1U);
    const Json again = house.ok("nok", "formulas.replay", Json::object({{"heard", heard["heard"].text()}}));
    EXPECT_TRUE(again["same"].boolean()) << toText(again);
    EXPECT_EQ(again["words"].text(), said["text"].text());
    EXPECT_EQ(house.refused("lek", "formulas.replay", Json::object({{"heard", heard["heard"].text()}})), "gate.not-allowed");
    EXPECT_EQ(house.refused("nok", "formulas.replay", Json::object({{"heard", "heard-none"}})), "formulas.heard-unknown");
    house.expectDerivable();
}

TEST_F(Proposals, ThePocketCardHoldsWhatOnePractised) {
    EXPECT_EQ(house.ok("nok", "formulas.pocketCard")["rows"].size(), 14U);
    house.ok("nok", "formulas.recordPractice", Json::object({{"formula", "phone-greeting"}, {"guestLocale", "th"}}));
    const Json card = house.ok("nok", "formulas.pocketCard", Json::object({{"guestLocale", "th"}}));
    ASSERT_EQ(card["rows"].size(), 1U);
    EXPECT_EQ(card["rows"].at(0)["phrases"].size(), 4U);
    EXPECT_EQ(toText(card).find('{' + std::string("badge")), std::string::npos);
}

}  // namespace
}  // namespace adab::formulas
