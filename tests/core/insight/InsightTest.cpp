// SPDX-License-Identifier: GPL-3.0-or-later
// What HR, supervisors and the person themself see.
#include "discipline/DisciplineService.h"
#include "insight/InsightService.h"
#include "policies/PoliciesService.h"
#include "rewards/RewardsService.h"
#include "support/TrainedHouse.h"

#include <algorithm>

using namespace adab;
using adab::test::TrainedHouse;

namespace {

struct InsightTest : testing::Test {
    TrainedHouse house{{policies::registerPolicies, rewards::registerRewards, discipline::registerDiscipline, insight::registerInsight}};

    void SetUp() override {
        house.installCourse();
        house.installProgram();
        house.installPolicy();
        house.ok("hanna", "policies.enact", Json::object({{"policy", "service-policy"}, {"from", "2026-05-01"}}));
        house.addPerson("nok", "waiter", "2026-05-01");
        house.addPerson("som", "waiter", "2026-05-01");
        house.addPerson("kate", "cashier", "2026-05-01", "london");
        house.addPerson("lee", "waiter", "2026-05-01");
        house.addPerson("gul", "gardener", "2026-05-01");
    }
    Json matrix(Json args = Json::object(), const std::string& at = "2026-05-20T08:00:00Z", const std::string& as = "hanna") {
        return house.okAt(as, "insight.matrix", std::move(args), at);
    }
    static std::string people(const Json& matrix) {
        std::string list;
        for (const auto& row : matrix["rows"].items()) list += (list.empty() ? "" : " ") + row["person"].text("");
        return list;
    }
};

TEST_F(InsightTest, TheMatrixShowsEverybodyWithALabelEach) {
    house.certify("nok");
    house.ok("operator", "people.recordAbsence", Json::object({{"person", "lee"}, {"kind", "leave"}, {"from", "2026-05-02"}}));
    const Json all = matrix();
    EXPECT_EQ(all["total"].integer(), 6);
    EXPECT_EQ(all["programs"].at(0)["title"].text(""), "Welcome to service");
    std::map<std::string, std::string> labels;
    for (const auto& row : all["rows"].items()) labels[row["person"].text("")] = row["cells"].at(0).text("");
    EXPECT_EQ(labels, (std::map<std::string, std::string>{{"nok", "certified"},
                                                          {"som", "overdue"},
                                                          {"kate", "overdue"},
                                                          {"lee", "assigned"},
                                                          {"gul", "not-required"},
                                                          {"hanna", "not-required"}}));
    EXPECT_EQ(all["counts"]["overdue"].integer(), 2);
    for (const auto& row : all["rows"].items()) {
        EXPECT_EQ(row["paused"].boolean(), row["person"].text("") == "lee");
        if (row["person"].text("") == "nok") {
            EXPECT_EQ(row["until"].at(0).text(""), "2027-05-01T20:30:00.000Z");
        }
    }
}

TEST_F(InsightTest, TheMatrixIsFilteredAndPaged) {
    house.certify("nok");
    EXPECT_EQ(people(matrix(Json::object({{"site", "london"}}))), "kate");
    EXPECT_EQ(people(matrix(Json::object({{"jobRole", "gardener"}}))), "gul");
    EXPECT_EQ(people(matrix(Json::object({{"label", "certified"}}))), "nok");
    EXPECT_EQ(people(matrix(Json::object({{"search", "KAT"}}))), "kate");
    EXPECT_EQ(people(matrix(Json::object({{"withinDays", 30}}))), "");
    EXPECT_EQ(people(matrix(Json::object({{"withinDays", 30}}), "2027-04-10T00:00:00Z")), "nok");
    const Json page = matrix(Json::object({{"offset", 4}, {"limit", 1}}));
    EXPECT_EQ(page["rows"].size(), 1u);
    EXPECT_EQ(page["total"].integer(), 6);
    EXPECT_EQ(house.refused("hanna", "insight.matrix", Json::object({{"label", "wonderful"}})), "insight.unknown-label");
    EXPECT_EQ(house.refused("nok", "insight.matrix"), "gate.not-allowed");
}

TEST_F(InsightTest, ASupervisorSeesTheTeam) {
    house.addPerson("sara", "cashier", "2026-01-01");
    house.ok("operator", "people.grantRole",
             Json::object({{"person", "sara"}, {"role", "supervisor"}, {"scope", "team"}, {"site", "tehran"}}));
    const std::string seen = people(matrix(Json::object(), "2026-05-20T08:00:00Z", "sara"));
    EXPECT_EQ(seen.find("kate"), std::string::npos) << seen;
    EXPECT_NE(seen.find("nok"), std::string::npos) << seen;
}

TEST_F(InsightTest, ACellSaysWhyWithDatesRecordsAndHistory) {
    house.certify("nok");
    const Json cell =
        house.okAt("hanna", "insight.cell", Json::object({{"person", "nok"}, {"program", "onboarding"}}), "2026-05-20T08:00:00Z");
    EXPECT_EQ(cell["label"].text(""), "certified");
    EXPECT_EQ(cell["sentences"].at(0).text(""), "Certified through 1 May 2027.");
    EXPECT_EQ(cell["dates"]["graceUntil"].text(""), "2027-05-15T20:30:00.000Z");
    EXPECT_EQ(cell["records"].size(), 8u);
    EXPECT_EQ(cell["history"].size(), 3u) << "required, begun, certified";
    // Whoever looked is on record, and the person can see it.
    const Json entries = house.ok("nok", "insight.record")["entries"];
    EXPECT_TRUE(std::any_of(entries.items().begin(), entries.items().end(),
                            [](const Json& e) { return e["sentence"].text("") == "hanna read this file."; }));
    EXPECT_EQ(house.refused("som", "insight.cell", Json::object({{"person", "nok"}, {"program", "onboarding"}})), "gate.not-allowed");
}

TEST_F(InsightTest, TheDeskIsInOrderOfHarm) {
    house.setNow("2026-05-20T08:00:00Z");
    house.ok("operator", "people.recordAbsence", Json::object({{"person", "lee"}, {"kind", "leave"}, {"from", "2026-05-02"}}));
    const Json needs = house.ok("hanna", "insight.desk")["needs"];
    std::vector<std::string> kinds;
    for (const auto& need : needs.items()) kinds.push_back(need["kind"].text(""));
    EXPECT_EQ(kinds, (std::vector<std::string>{"hr-access", "concerns", "overdue", "not-enrolled"}));
    EXPECT_EQ(needs.at(1)["count"].integer(), 3) << "nok, som, kate; lee is on leave";
    EXPECT_EQ(needs.at(1)["sentence"].text(""), "3 people need a talk about support.");
    EXPECT_EQ(needs.at(0)["person"].text(""), "hanna") << "the operator gave HR access: HR is told";
}

TEST_F(InsightTest, TheDeskNamesWhatWaitsForAPersonOfNoPartInIt) {
    house.addSecondHr();
    const auto need = [&](const char* who, const char* kind) {
        const Json needs = house.ok(who, "insight.desk")["needs"];
        for (const auto& one : needs.items())
            if (one["kind"].text() == kind) return one;
        return Json();
    };
    EXPECT_TRUE(need("omid", "exceptions").isNull());
    house.ok("hanna", "certification.exempt",
             Json::object({{"person", "nok"}, {"program", "onboarding"}, {"until", "2026-08-01"}, {"reason", "the stores until August"}}));
    EXPECT_TRUE(need("hanna", "exceptions").isNull()) << "nobody answers what they asked for";
    EXPECT_EQ(need("omid", "exceptions")["count"].integer(), 1);
    EXPECT_EQ(need("omid", "exceptions")["person"].text(), "nok");
    // Began on the second, and is entered today: due on the sixteenth.
    house.setNow("2026-05-20T08:00:00Z");
    house.addPerson("bea", "waiter", "2026-05-02");
    EXPECT_EQ(need("omid", "exceptions")["count"].integer(), 2);
    EXPECT_EQ(need("hanna", "exceptions")["personName"].text(), "bea");
    // Installed with a person who decides: what is met waits.
    house.install({{"pack.yaml",
                    "kind: program\nid: floor\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nrequired_of: {job_roles: [waiter]}\n"
                    "due: {days: 14, after: hire}\nvalidity: {months: 12, basis: completion}\nwindow_days: 60\ngrace_days: 14\n"
                    "decided_by: person\nrequirements:\n  - {id: work, kind: hours, hours: 40}\n"},
                   {"en/program.yaml", "title: Floor\nwhy: Because.\nproves: Knows it.\nrequirements:\n  work: {title: At work}\n"}});
    house.ok("hanna", "certification.confirmHours", Json::object({{"person", "nok"}, {"program", "floor"}, {"hours", 40}}));
    const Json waiting = need("hanna", "decisions");
    EXPECT_EQ(waiting["person"].text(), "nok");
    EXPECT_EQ(waiting["program"].text(), "floor");
    EXPECT_EQ(waiting["sentence"].text(), "1 certification has everything it asks for and waits for a person to decide.");
    house.ok("hanna", "certification.certify", house.decisionAbout("nok", "floor"));
    EXPECT_TRUE(need("hanna", "decisions").isNull());
}

TEST_F(InsightTest, TheRecordTellsWhatHappenedAndWhatItMeant) {
    house.certify("nok");
    house.setNow("2026-05-02T08:00:00Z");
    house.ok("hanna", "certification.suspend", house.decisionAbout("nok").set("reason", "we need to talk"));
    const Json entries = house.ok("nok", "insight.record")["entries"];
    EXPECT_EQ(entries.at(0)["sentence"].text(""), "The certificate “Welcome to service” was suspended.");
    EXPECT_EQ(entries.at(0)["why"].text(""), "we need to talk");
    EXPECT_EQ(entries.at(0)["signed"].text(""), "Suspended and signed by hanna, 2 May 2026, 11:30.");
    EXPECT_FALSE(entries.at(2).has("signed")) << "awarded by the rule: nobody signed";
    std::vector<std::string> kinds;
    for (const auto& entry : entries.items()) kinds.push_back(entry["kind"].text(""));
    EXPECT_EQ(kinds, (std::vector<std::string>{"certificate", "reward", "award", "exam", "acknowledgement", "scenario", "lesson", "lesson",
                                               "job"}));
    EXPECT_EQ(entries.at(1)["why"].text(""), "Points for certifying.");
    EXPECT_EQ(house.okAt("nok", "insight.record", Json::object(), "2026-05-01T07:00:00Z")["entries"].size(), 8u);
}

TEST_F(InsightTest, WhatOthersRecordedAndDecidedStandsInTheRecordToo) {
    house.addSecondHr();
    house.certify("nok");
    const Json suspended = house.ok("hanna", "certification.suspend", house.decisionAbout("nok"));
    house.ok("nok", "certification.appeal", Json::object({{"decision", suspended["record"]}, {"reason", "it was not me"}}));
    const auto revoked = house.ok("hanna", "certification.revoke", house.decisionAbout("nok"));
    house.ok("hanna", "certification.takeBackDecision", Json::object({{"decision", revoked["record"]}, {"reason", "the wrong name"}}));
    house.ok("operator", "people.grantRole",
             Json::object({{"person", "lee"}, {"role", "supervisor"}, {"scope", "team"}, {"site", "tehran"}}));
    house.install({{"pack.yaml",
                    "kind: program\nid: floor\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nrequired_of: {job_roles: [gardener]}\n"
                    "due: {days: 14, after: hire}\nvalidity: {months: 12, basis: completion}\nwindow_days: 60\ngrace_days: 14\n"
                    "requirements:\n  - {id: work, kind: hours, hours: 40}\n"},
                   {"en/program.yaml", "title: Floor\nwhy: Because.\nproves: Knows it.\nrequirements:\n  work: {title: At work}\n"}});
    const Json worked =
        house.ok("lee", "certification.confirmHours", Json::object({{"person", "nok"}, {"program", "floor"}, {"hours", 8}}));
    house.ok("lee", "certification.withdrawHours",
             Json::object({{"person", "nok"}, {"confirmation", worked["confirmation"]}, {"reason", "it was som"}}));
    const Json said = house.ok("som", "rewards.thank", Json::object({{"person", "nok"}, {"words", "You helped with the late bus."}}));
    const auto told = [&](const char* as) {
        std::string all;
        const Json entries = house.ok(as, "insight.record", Json::object({{"person", "nok"}}))["entries"];
        for (const auto& entry : entries.items())
            all += entry["kind"].text() + ": " + entry["sentence"].text() + " " + entry["why"].text("") + "\n";
        return all;
    };
    const std::string mine = told("nok");
    for (const char* line :
         {"thanks: som said thank you. You helped with the late bus.", "decision: 8 hours at work confirmed for “Floor”.",
          "decision: Hours at work confirmed for “Floor” were taken back; they count no more. it was som",
          "decision: hanna took back a decision on “Welcome to service”. the wrong name",
          "decision: The revocation of “Welcome to service” was taken back.",
          "decision: A decision on “Welcome to service” was appealed against. it was not me",
          "certificate: The certificate “Welcome to service” was revoked. seen on the floor"}) {
        EXPECT_NE(mine.find(line), std::string::npos) << line << "\nin\n" << mine;
    }
    EXPECT_EQ(told("lee").find("late bus"), std::string::npos) << "the words are between those two";
    house.ok("som", "rewards.takeBackThanks", said);
    EXPECT_EQ(told("nok").find("thank you"), std::string::npos);
}

}  // namespace
