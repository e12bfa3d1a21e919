// SPDX-License-Identifier: GPL-3.0-or-later
// HR changes a policy in a form: kept with its faults, compared, looked at on history, enacted as it was looked at.
#include "ledger/Ledger.h"
#include "policies/PoliciesService.h"
#include "support/TrainedHouse.h"

using namespace adab;

namespace {

Json of(const std::string& policy = "service-policy") { return Json::object({{"policy", policy}}); }

class DraftTest : public testing::Test {
protected:
    DraftTest() {
        house.installCourse();
        house.installProgram();
        house.installPolicy();
        house.addSecondHr();
        house.addPerson("nok", "waiter", "2026-04-01");
        house.ok("hanna", "policies.enact", Json::object({{"policy", "service-policy"}, {"from", "2026-05-01"}}));
        house.setNow("2026-05-20T08:00:00Z");
    }
    Json draft(const std::string& policy = "service-policy") { return house.ok("hanna", "policies.draft", of(policy)); }
    /// The form with one thing of one rule set.
    static Json with(Json form, std::size_t rule, const std::string& field, const Json& value) {
        Json rules = Json::list();
        std::size_t i = 0;
        for (Json one : form["rules"].items()) {
            if (i++ == rule) one.set(field, value);
            rules.push(std::move(one));
        }
        return form.set("rules", std::move(rules));
    }
    Json saving(Json form, std::int64_t revision, const std::string& policy = "service-policy") {
        return Json::object({{"policy", policy}, {"revision", revision}, {"form", std::move(form)}});
    }
    std::int64_t head() { return ledger::Ledger::head(*house.database().session()); }

    test::TrainedHouse house{{policies::registerPolicies}};
};

TEST_F(DraftTest, IsChangedComparedLookedAtAndEnacted) {
    const std::int64_t before = head();
    EXPECT_EQ(house.ok("hanna", "policies.startDraft", of())["revision"].integer(), 1);
    EXPECT_FALSE(draft()["changed"].boolean(true));
    EXPECT_EQ(draft()["version"].text(), "1.1.0");
    EXPECT_EQ(draft()["rules"].at(0)["says"]["when"].text(), "Somebody is certified in “Welcome to service”.");
    EXPECT_EQ(draft()["rules"].at(0)["says"]["then"].text(), "100 points are booked.");
    const Json suggested = draft()["rules"].at(0)["suggested"];
    EXPECT_EQ(suggested["en"].text(), "Somebody is certified in “Welcome to service”. 100 points are booked.");
    EXPECT_NE(suggested["fa"].text().find("۱۰۰ امتیاز"), std::string::npos) << suggested["fa"].text();

    // What is wrong is kept, and said at its field.
    house.ok("hanna", "policies.saveDraft", saving(with(draft()["form"], 0, "points", "a lot"), 1));
    Json now = draft();
    EXPECT_EQ(now["form"]["rules"].at(0)["points"].text(), "a lot");
    ASSERT_EQ(now["faults"].items().size(), 1U);
    EXPECT_EQ(now["faults"].at(0)["rule"].text(), "recognised");
    EXPECT_EQ(now["faults"].at(0)["field"].text(), "points");
    EXPECT_EQ(now["faults"].at(0)["text"].text(), "Please enter a whole number from 1 to 1,000,000.");
    EXPECT_TRUE(now["digest"].isNull());
    EXPECT_TRUE(now["rules"].at(0)["says"].isNull()) << "what is not finished says nothing yet";
    EXPECT_TRUE(now["rules"].at(0)["suggested"].members().empty());
    const Json span = Json::object({{"policy", "service-policy"}, {"kept", true}, {"from", "2026-05-01"}, {"to", "2026-05-19"}});
    EXPECT_EQ(house.refused("hanna", "policies.preview", span), "policies.draft-faulty");
    EXPECT_EQ(house.ok("hanna", "policies.drafts")["rows"].at(0)["faults"].integer(), 1);

    house.ok("hanna", "policies.saveDraft", saving(with(now["form"], 0, "points", "150"), 2));
    now = draft();
    EXPECT_TRUE(now["faults"].items().empty());
    const std::string digest = now["digest"].text();

    const Json compared = house.ok("hanna", "policies.compare", of());
    EXPECT_EQ(compared["from"].text(), "1.0.0");
    EXPECT_EQ(compared["to"].text(), "draft");
    ASSERT_EQ(compared["rules"].items().size(), 1U);
    EXPECT_EQ(compared["rules"].at(0)["parts"].at(0)["from"].text(), "100 points are booked.");
    EXPECT_EQ(compared["rules"].at(0)["parts"].at(0)["to"].text(), "150 points are booked.");
    EXPECT_FALSE(compared["same"].boolean(true));

    const Json seen = house.ok("hanna", "policies.preview", span);
    EXPECT_EQ(seen["digest"].text(), digest);
    EXPECT_EQ(seen["version"].text(), "1.1.0");
    EXPECT_EQ(head(), before) << "nothing of a draft is recorded";

    const auto enacting = [&](const std::string& seenDigest, const char* from) {
        return Json::object({{"policy", "service-policy"}, {"digest", seenDigest}, {"from", from}});
    };
    EXPECT_EQ(house.refused("hanna", "policies.enactDraft", enacting(digest, "2026-05-19")), "policies.retroactive");
    EXPECT_EQ(house.ok("hanna", "policies.draft", of())["digest"].text(), digest) << "a refusal leaves the draft";
    EXPECT_EQ(house.refused("hanna", "policies.enactDraft", enacting(std::string(64, '0'), "2026-06-01")), "policies.draft-moved");
    EXPECT_EQ(house.ok("hanna", "policies.enactDraft", enacting(digest, "2026-06-01"))["version"].text(), "1.1.0");
    EXPECT_EQ(house.refused("hanna", "policies.draft", of()), "policies.no-draft");
    const Json rows = house.ok("nok", "policies.list")["rows"];
    EXPECT_EQ(rows.at(0)["state"].text(), "in-force");
    EXPECT_EQ(rows.at(1)["state"].text(), "coming");
    EXPECT_EQ(rows.at(1)["rules"].at(0)["points"].integer(), 150);
    house.expectDerivable();
}

TEST_F(DraftTest, IsEnactedOnlyAsItWasLookedAt) {
    house.ok("hanna", "policies.startDraft", of());
    house.ok("hanna", "policies.saveDraft", saving(with(draft()["form"], 0, "points", "150"), 1));
    const std::string seen = draft()["digest"].text();
    house.ok("hanna", "policies.saveDraft", saving(with(draft()["form"], 0, "points", "999"), 2));
    const Json enacting = Json::object({{"policy", "service-policy"}, {"digest", seen}, {"from", "2026-06-01"}});
    EXPECT_EQ(house.refused("hanna", "policies.enactDraft", enacting), "policies.draft-moved");
    // A version that an author installs meanwhile takes the number: what was seen is another one.
    house.ok("hanna", "policies.saveDraft", saving(with(draft()["form"], 0, "points", "150"), 3));
    EXPECT_EQ(draft()["digest"].text(), seen) << "the same rules are the same bytes";
    house.installPolicy("1.1.0", 120);
    EXPECT_EQ(house.refused("hanna", "policies.enactDraft", enacting), "policies.draft-moved");
    EXPECT_EQ(draft()["newest"].text(), "1.1.0");
    EXPECT_EQ(draft()["basedOn"].text(), "1.0.0");
    // The installed one may be asked for by its digest as well.
    EXPECT_EQ(
        house.refused("hanna", "policies.enact", Json::object({{"policy", "service-policy"}, {"digest", seen}, {"from", "2026-06-01"}})),
        "policies.draft-moved");
}

TEST_F(DraftTest, IsNotWrittenOverByASecondPerson) {
    house.ok("hanna", "policies.startDraft", of());
    const Json form = draft()["form"];
    house.ok("omid", "policies.saveDraft", saving(with(form, 0, "points", "10"), 1));
    EXPECT_EQ(house.refused("hanna", "policies.saveDraft", saving(with(form, 0, "points", "20"), 1)), "policies.draft-other");
    EXPECT_EQ(draft()["form"]["rules"].at(0)["points"].text(), "10");
    EXPECT_EQ(draft()["changedByName"].text(), "omid");
    EXPECT_EQ(house.ok("hanna", "policies.startDraft", of())["revision"].integer(), 2) << "the one that there is is opened";
    EXPECT_EQ(house.refused("nok", "policies.draft", of()), "gate.not-allowed");
    EXPECT_EQ(house.refused("nok", "policies.startDraft", of()), "gate.not-allowed");
    house.ok("hanna", "policies.dropDraft", of());
    EXPECT_TRUE(house.ok("hanna", "policies.drafts")["rows"].items().empty());
    EXPECT_EQ(house.refused("hanna", "policies.saveDraft", saving(form, 1)), "policies.no-draft");
}

TEST_F(DraftTest, BeginsANewPolicyFromNothing) {
    const std::string policy = house.ok("hanna", "policies.startDraft")["policy"].text();
    EXPECT_EQ(policy, "policy-1");
    EXPECT_EQ(house.ok("hanna", "policies.startDraft")["policy"].text(), "policy-2");
    Json now = draft(policy);
    ASSERT_EQ(now["faults"].items().size(), 2U) << "no rule and no title yet";
    Json form = now["form"];
    form.set("titles", Json::object({{"en", "Ideas"}}));
    form.set(
        "rules",
        Json::list({Json::object({{"rule", "idea"},
                                  {"trigger", "idea-adopted"},
                                  {"effect", "nomination"},
                                  {"words", Json::object({{"en", Json::object({{"title", "Idea"}, {"plain", "A nomination."}})}})}})}));
    house.ok("hanna", "policies.saveDraft", saving(form, 1, policy));
    now = draft(policy);
    EXPECT_TRUE(now["faults"].items().empty());
    EXPECT_EQ(now["version"].text(), "1.0.0");
    house.ok("hanna", "policies.enactDraft", Json::object({{"policy", policy}, {"digest", now["digest"]}, {"from", "2026-05-20"}}));
    EXPECT_EQ(house.ok("nok", "policies.list")["rows"].at(1)["title"].text(), "Ideas");
    house.expectDerivable();
}

/// A program that is not there, and a renewal that nobody can reach: what only the whole house knows is said at the field as well.
TEST_F(DraftTest, SaysAtTheFieldWhatOnlyTheHouseKnows) {
    house.ok("hanna", "policies.startDraft", of());
    house.ok("hanna", "policies.saveDraft", saving(with(draft()["form"], 2, "program", "nowhere"), 1));
    Json faults = draft()["faults"];
    ASSERT_EQ(faults.items().size(), 1U);
    EXPECT_EQ(faults.at(0)["rule"].text(), "late");
    EXPECT_EQ(faults.at(0)["field"].text(), "program");
    Json form = with(draft()["form"], 2, "program", "onboarding");
    house.ok("hanna", "policies.saveDraft", saving(with(form, 1, "withinMonths", "2"), 2));
    faults = draft()["faults"];
    ASSERT_EQ(faults.items().size(), 1U);
    EXPECT_EQ(faults.at(0)["rule"].text(), "renewed");
    EXPECT_EQ(faults.at(0)["field"].text(), "withinMonths");
}

/// The lists of the form hold what a rule may be: each effect that they offer for a fact is one that the checks let pass.
TEST_F(DraftTest, OffersWhatTheChecksLetPass) {
    const Json words = house.ok("hanna", "policies.vocabulary");
    EXPECT_EQ(words["triggers"].items().size(), 9U);
    EXPECT_EQ(words["limits"]["points"]["most"].integer(), 1'000'000);
    EXPECT_EQ(words["programs"].at(0)["label"].text(), "Welcome to service");
    house.ok("hanna", "policies.startDraft", of());
    std::int64_t revision = 1;
    int tried = 0;
    for (const Json& trigger : words["triggers"].items()) {
        for (const Json& effect : words["effects"].items()) {
            const auto& offered = trigger["effects"].items();
            const bool may = std::find(offered.begin(), offered.end(), effect["value"]) != offered.end();
            const bool concern = effect["value"].text() == "concern";
            Json rule = Json::object({{"rule", "one"},
                                      {"trigger", trigger["value"]},
                                      {"program", "onboarding"},
                                      {"kpi", "speed"},
                                      {concern ? "below" : "atLeast", "50"},
                                      {"effect", effect["value"]},
                                      {"points", "5"},
                                      {"percent", "5"},
                                      {"offer", "coaching"},
                                      {"words", Json::object({{"en", Json::object({{"title", "t"}, {"plain", "p"}})}})}});
            Json form = draft()["form"];
            form.set("rules", Json::list({std::move(rule)}));
            house.ok("hanna", "policies.saveDraft", saving(std::move(form), revision++));
            const Json now = draft();
            EXPECT_EQ(now["faults"].items().empty(), may) << trigger["value"].text() << ' ' << effect["value"].text();
            if (may) {
                EXPECT_FALSE(now["rules"].at(0)["says"]["then"].text().empty());
            }
            ++tried;
        }
    }
    EXPECT_EQ(tried, 45);
}

}  // namespace
