// SPDX-License-Identifier: GPL-3.0-or-later
// Hours at work: confirmed by others, taken over from a table, taken back where nothing rests on them; who still needs how many, and why.
#include "certification/Standing.h"
#include "support/TrainedHouse.h"

namespace adab::certification {
namespace {

using test::TrainedHouse;

struct HoursAtWork : testing::Test {
    TrainedHouse house;

    void SetUp() override {
        house.install({{"pack.yaml",
                        "kind: program\nid: onboarding\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\n"
                        "required_of: {job_roles: [waiter]}\ndue: {days: 60, after: hire}\n"
                        "validity: {months: 12, basis: previous-expiry}\nwindow_days: 60\ngrace_days: 14\n"
                        "requirements:\n  - {id: floor, kind: hours, hours: 40}\n"},
                       {"en/program.yaml",
                        "title: Floor\nwhy: Because.\nproves: Knows the floor.\nrequirements:\n  floor: {title: On the floor}\n"}});
        house.install({{"pack.yaml",
                        "kind: program\nid: quiet\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\n"
                        "required_of: {job_roles: [cashier]}\ndue: {days: 14, after: hire}\nvalidity: {months: 12, basis: completion}\n"
                        "window_days: 60\ngrace_days: 14\nrequirements:\n  - {id: quiz, kind: exam, exam: quiet-quiz}\n"
                        "exams:\n  - {id: quiet-quiz, minutes: 20}\n"},
                       {"en/program.yaml", "title: Quiet\nwhy: Because.\nproves: Is quiet.\nrequirements:\n  quiz: {title: The quiz}\n"}});
        house.addPerson("nok", "waiter", "2026-05-01");
        house.addPerson("lee", "waiter", "2026-05-01");
        house.addPerson("sam", "cashier", "2026-01-01");
        house.ok("operator", "people.grantRole",
                 Json::object({{"person", "sam"}, {"role", "supervisor"}, {"scope", "team"}, {"site", "tehran"}}));
        house.setNow("2026-05-10T08:00:00Z");
    }
    static Json hours(int count, const char* through = "", const char* person = "nok", const char* program = "onboarding") {
        Json args = Json::object({{"person", person}, {"program", program}, {"hours", count}});
        if (*through) args.set("through", through);
        return args;
    }
    Json own(const std::string& person, const std::string& at = {}) {
        const Json args = Json::object();
        const Json rows = at.empty() ? house.ok(person, "certification.hours", args)["rows"]
                                     : house.okAt(person, "certification.hours", args, at)["rows"];
        EXPECT_EQ(rows.size(), 1u);
        return rows.at(0);
    }
    static std::string sentences(const Json& row) {
        std::string all;
        for (const Json& one : row["sentences"].items()) all += one.text() + "\n";
        return all;
    }
    static Json table(const std::vector<std::vector<const char*>>& cells, bool dryRun = false) {
        Json rows = Json::list();
        for (const auto& row : cells) {
            rows.push(Json::object({{"login", row[0]}, {"program", row[1]}, {"hours", row[2]}, {"through", row[3]}, {"calendar", row[4]}}));
        }
        return Json::object({{"rows", std::move(rows)}, {"dryRun", dryRun}});
    }
};

TEST_F(HoursAtWork, AreConfirmedByOthersAndNotAhead) {
    house.ok("sam", "certification.confirmHours", hours(8));
    const auto refused = [&](const char* who, const Json& args) { return house.refused(who, "certification.confirmHours", args); };
    EXPECT_EQ(refused("sam", hours(0, "2026-05-09")), "certification.hours-range");
    EXPECT_EQ(refused("sam", hours(401, "2026-05-09")), "certification.hours-range");
    EXPECT_EQ(refused("sam", hours(8, "2026-05-11")), "certification.observed-later");
    EXPECT_EQ(refused("sam", hours(8, "2026-04-30")), "certification.before-hire");
    EXPECT_EQ(refused("sam", hours(8)), "certification.hours-already") << "the same day twice";
    EXPECT_EQ(refused("sam", hours(8, "", "nok", "quiet")), "certification.hours-not-asked");
    EXPECT_EQ(refused("sam", hours(8, "", "nok", "flying")), "certification.unknown-program");
    EXPECT_EQ(refused("sam", hours(8, "", "sam")), "certification.own-decision");
    EXPECT_EQ(refused("nok", hours(8)), "gate.not-allowed");
    EXPECT_EQ(refused("lee", hours(8)), "gate.not-allowed");
}

TEST_F(HoursAtWork, OneReadsHowManyAreNeededWhyAndWhoConfirmedThem) {
    EXPECT_EQ(sentences(own("nok")), "“Floor” asks for 40 hours at work.\n0 are confirmed; 40 are still needed.\n");
    house.ok("sam", "certification.confirmHours", hours(23, "2026-05-08"));
    house.ok("sam", "certification.confirmHours", hours(1));
    Json row = own("nok");
    EXPECT_EQ(row["done"].integer(), 24);
    EXPECT_EQ(row["left"].integer(), 16);
    EXPECT_TRUE(row["open"].boolean());
    EXPECT_EQ(sentences(row), "“Floor” asks for 40 hours at work.\n24 are confirmed; 16 are still needed.\n");
    EXPECT_EQ(row["confirmed"].at(0)["sentence"].text(), "23 hours through 8 May 2026, confirmed by sam, 10 May 2026, 11:30.");
    EXPECT_EQ(row["confirmed"].at(1)["sentence"].text(), "1 hour through 10 May 2026, confirmed by sam, 10 May 2026, 11:30.");
    EXPECT_FALSE(row["confirmed"].at(0)["mayChange"].boolean());
    EXPECT_EQ(own("nok", "2026-05-10T07:59:59.999Z")["done"].integer(), 23) << "the second was confirmed only then, of a day that runs";

    house.setNow("2026-05-20T08:00:00Z");
    house.ok("sam", "certification.confirmHours", hours(16, "2026-05-19"));
    EXPECT_EQ(house.labelOf("nok", "2026-05-20T08:00:00Z"), "certified");
    EXPECT_EQ(house.statusOf("nok", "2026-05-20T08:00:00Z")["award"]["awardedAt"].text(), "2026-05-19T20:29:59.999Z")
        << "with the end of the last day worked, however late it was confirmed";
    row = own("nok");
    EXPECT_FALSE(row["open"].boolean());
    EXPECT_EQ(sentences(row), "“Floor” asks for 40 hours at work.\nAll of them are confirmed.\n");
    // A year later the window opens on 21 March: what was worked before counts no more.
    EXPECT_EQ(own("nok", "2027-03-19T20:00:00Z")["done"].integer(), 40);
    const Json again = own("nok", "2027-03-21T08:00:00Z");
    EXPECT_EQ(again["done"].integer(), 0);
    EXPECT_NE(sentences(again).find("They count since 20 March 2027"), std::string::npos) << sentences(again);
    EXPECT_EQ(house.ok("hanna", "certification.hours", Json::object({{"person", "sam"}}))["rows"].size(), 0u) << "nothing is asked";
    house.expectDerivable();
}

TEST_F(HoursAtWork, WhoLeadsSeesWhoStillNeedsThem) {
    house.ok("sam", "certification.confirmHours", hours(40, "2026-05-09"));
    const Json rows = house.ok("sam", "certification.hoursWaiting")["rows"];
    ASSERT_EQ(rows.size(), 1u) << "nok has all";
    EXPECT_EQ(rows.at(0)["person"].text(), "lee");
    EXPECT_EQ(rows.at(0)["left"].integer(), 40);
    EXPECT_EQ(rows.at(0)["due"].text(), "2026-06-30");
    EXPECT_EQ(rows.at(0)["sentence"].text(), "lee needs 40 more hours at work for “Floor”.");
    EXPECT_FALSE(rows.at(0).has("through"));
    house.ok("sam", "certification.confirmHours", hours(39, "2026-05-09", "lee"));
    EXPECT_EQ(house.ok("hanna", "certification.hoursWaiting")["rows"].at(0)["sentence"].text(),
              "lee needs 1 more hour at work for “Floor”.");
    EXPECT_EQ(house.ok("hanna", "certification.hoursWaiting")["rows"].at(0)["through"].text(), "2026-05-09");
    EXPECT_EQ(house.refused("nok", "certification.hoursWaiting"), "gate.not-allowed");
    // In London nobody is of Sam's team.
    house.addPerson("max", "waiter", "2026-05-01", "london");
    EXPECT_EQ(house.ok("sam", "certification.hoursWaiting")["rows"].size(), 1u);
    EXPECT_EQ(house.ok("hanna", "certification.hoursWaiting")["rows"].size(), 2u);
    house.addSecondHr();
    house.ok("omid", "certification.approveException",
             house.ok("hanna", "certification.exempt",
                      Json::object({{"person", "max"}, {"program", "onboarding"}, {"until", "2026-12-31"}, {"reason", "of the kitchen"}})));
    EXPECT_EQ(house.ok("hanna", "certification.hoursWaiting")["rows"].size(), 1u) << "nothing is asked of max";
}

TEST_F(HoursAtWork, ComeFromATableThatIsLookedAtFirst) {
    const std::vector<std::vector<const char*>> cells{
        {"nok", "onboarding", "16", "1405-02-15", "jalali"}, {"nok", "onboarding", "8", "2026-05-09", ""},
        {"nok", "onboarding", "9", "2026-05-09", ""},        {"lee", "onboarding", "8.5", "2026-05-09", ""},
        {"lee", "onboarding", "8", "2026-05-11", ""},        {"lee", "onboarding", "8", "2026-04-30", ""},
        {"lee", "onboarding", "401", "2026-05-09", ""},      {"lee", "quiet", "8", "2026-05-09", ""},
        {"lee", "onboarding", "8", "1405-02-15", ""},        {"hanna", "onboarding", "8", "2026-05-09", ""},
        {"nobody", "onboarding", "8", "2026-05-09", ""}};
    const Json looked = house.ok("hanna", "certification.importHours", table(cells, true));
    std::string problems;
    for (const Json& one : looked["problems"].items())
        problems += std::to_string(one["row"].integer()) + " " + one["column"].text() + " " + one["code"].text() + "\n";
    EXPECT_EQ(problems,
              "4 through certification.hours-already\n5 hours certification.hours-number\n6 through certification.observed-later\n"
              "7 through certification.before-hire\n8 hours certification.hours-range\n9 program certification.hours-not-asked\n"
              "10 calendar people.import-calendar\n11 person certification.own-decision\n12 login people.import-person\n");
    EXPECT_EQ(looked["created"].integer(), 2);
    EXPECT_EQ(own("nok")["done"].integer(), 0) << "only looked at";
    const Json good = table({cells[0], cells[1]});
    EXPECT_EQ(house.ok("hanna", "certification.importHours", good)["created"].integer(), 2);
    EXPECT_EQ(own("nok")["done"].integer(), 24);
    EXPECT_EQ(own("nok")["confirmed"].at(0)["sentence"].text(),
              "16 hours through 5 May 2026, taken over from a table, 10 May 2026, 11:30.");
    EXPECT_EQ(house.ok("operator", "certification.importHours", good)["unchanged"].integer(), 2) << "the same once more";
    EXPECT_EQ(own("nok")["done"].integer(), 24);
    const Json other = house.ok("operator", "certification.importHours", table({{"nok", "onboarding", "9", "2026-05-09", ""}}));
    EXPECT_EQ(other["problems"].at(0)["code"].text(), "certification.hours-already");
    EXPECT_EQ(house.refused("sam", "certification.importHours", good), "gate.not-allowed");
    // What completes the forty certifies, from the last day worked.
    EXPECT_EQ(
        house.ok("operator", "certification.importHours", table({{"nok", "onboarding", "16", "2026-05-10", ""}}))["created"].integer(), 1);
    EXPECT_EQ(house.labelOf("nok", "2026-05-10T08:00:00Z"), "certified");
    house.expectDerivable();
}

TEST_F(HoursAtWork, AreTakenBackWhileNothingRestsOnThem) {
    const Json wrong = house.ok("sam", "certification.confirmHours", hours(30));
    const auto which = [](const Json& one, const char* reason = "the wrong person") {
        return Json::object({{"person", "nok"}, {"confirmation", one["confirmation"]}, {"reason", reason}});
    };
    EXPECT_EQ(house.refused("nok", "certification.withdrawHours", which(wrong)), "gate.not-allowed");
    EXPECT_EQ(house.refused("sam", "certification.withdrawHours", which(wrong, "")), "certification.reason-missing");
    EXPECT_EQ(house.refused("sam", "certification.withdrawHours", which(Json::object({{"confirmation", "hours-none"}}))),
              "certification.unknown-hours");
    house.setNow("2026-05-11T08:00:00Z");
    house.ok("sam", "certification.withdrawHours", which(wrong));
    EXPECT_EQ(house.refused("sam", "certification.withdrawHours", which(wrong)), "certification.hours-withdrawn-already");
    EXPECT_EQ(own("nok")["done"].integer(), 0);
    EXPECT_EQ(own("nok")["confirmed"].at(0)["withdrawn"]["reason"].text(), "the wrong person");
    EXPECT_EQ(own("nok", "2026-05-10T20:00:00Z")["confirmed"].at(0).has("withdrawn"), false) << "as it was then";
    house.ok("sam", "certification.confirmHours", hours(20, "2026-05-10"));
    const Json last = house.ok("sam", "certification.confirmHours", hours(20));
    EXPECT_EQ(house.labelOf("nok", "2026-05-11T08:00:00Z"), "certified");
    EXPECT_EQ(house.refused("sam", "certification.withdrawHours", which(last)), "certification.depends-award");
    const Json seen = house.ok("sam", "certification.hours", Json::object({{"person", "nok"}}))["rows"].at(0)["confirmed"];
    EXPECT_TRUE(seen.at(2)["mayChange"].boolean());
    EXPECT_NE(seen.at(2)["depends"].text("").find("the certificate “Floor” of 11 May 2026 rests on it"), std::string::npos);
    house.expectDerivable();
}

}  // namespace
}  // namespace adab::certification
