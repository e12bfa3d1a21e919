// SPDX-License-Identifier: GPL-3.0-or-later
// Tables taken over (certificates, absences, the roster), the shift that follows from them, and what an action would change beforehand.
#include "certification/Standing.h"
#include "support/TrainedHouse.h"

namespace adab::certification {
namespace {

using test::TrainedHouse;

struct Imported : testing::Test {
    TrainedHouse house;

    void SetUp() override {
        house.installCourse();
        house.installProgram("1.0.0", "previous-expiry");
        house.addPerson("nok", "waiter", "2026-05-01");
        house.addPerson("lee", "waiter", "2026-05-01");
        house.addPerson("sam", "cashier", "2026-01-01");
        house.ok("operator", "people.grantRole",
                 Json::object({{"person", "sam"}, {"role", "supervisor"}, {"scope", "team"}, {"site", "tehran"}}));
    }
    /// Rows as `column=value` pairs.
    static Json rows(const std::vector<std::vector<std::pair<const char*, const char*>>>& table, bool dryRun = false) {
        Json list = Json::list();
        for (const auto& cells : table) {
            Json row = Json::object();
            for (const auto& [column, value] : cells) row.set(column, value);
            list.push(std::move(row));
        }
        return Json::object({{"rows", std::move(list)}, {"dryRun", dryRun}});
    }
    static std::string codes(const Json& answer) {
        std::string all;
        for (const Json& problem : answer["problems"].items()) {
            all += std::to_string(problem["row"].integer()) + " " + problem["column"].text() + " " + problem["code"].text() + "\n";
        }
        return all;
    }
};

TEST_F(Imported, CertificatesFromBeforeInTheCalendarThatIsDeclared) {
    const Json table = rows({{{"person", "nok"}, {"program", "onboarding"}, {"awardedOn", "1405-01-15"}, {"calendar", "jalali"}},
                             {{"login", "lee"}, {"program", "onboarding"}, {"awarded_on", "2025-06-30"}, {"validThrough", "2026-05-31"}}},
                            true);
    const Json looked = house.ok("operator", "certification.importCertifications", table);
    EXPECT_EQ(looked["created"].integer(), 2) << codes(looked);
    EXPECT_EQ(house.labelOf("nok", "2026-05-02T00:00:00Z"), "assigned") << "only looked";
    Json real = table;
    real.set("dryRun", false);
    EXPECT_EQ(house.ok("operator", "certification.importCertifications", real)["created"].integer(), 2);
    const Json nok = house.statusOf("nok", "2026-05-02T00:00:00Z");
    EXPECT_EQ(nok["label"].text(), "certified");
    EXPECT_EQ(nok["award"]["lastValidDay"].text(), "2027-04-04") << "15 Farvardin 1405 is 4 April 2026";
    EXPECT_EQ(house.labelOf("lee", "2026-05-02T00:00:00Z"), "renewable");
    EXPECT_EQ(house.labelOf("lee", "2026-05-31T20:30:00Z"), "in-grace");
    EXPECT_EQ(house.labelOf("nok", "2026-05-02T00:00:00Z", "2026-05-01T05:00:00Z"), "not-required") << "nothing was known then";
    EXPECT_EQ(house.ok("operator", "certification.importCertifications", real)["unchanged"].integer(), 2) << "the same once more";
    house.setNow("2026-05-10T08:00:00Z");
    house.passQuiz("lee");
    house.acknowledge("lee");
    EXPECT_EQ(house.statusOf("lee", "2026-05-11T00:00:00Z")["award"]["lastValidDay"].text(), "2027-05-31") << "the series goes on";
    house.expectDerivable();
}

TEST_F(Imported, WhatLiesBeforeTheFirstDayGoesInAndIsFlagged) {
    const Json table = rows({{{"person", "nok"}, {"program", "onboarding"}, {"awardedOn", "2026-04-30"}},
                             {{"person", "sam"}, {"program", "onboarding"}, {"awardedOn", "2026-01-01"}}},
                            true);
    const Json answer = house.ok("operator", "certification.importCertifications", table);
    EXPECT_EQ(answer["created"].integer(), 2);
    ASSERT_EQ(answer["flagged"].size(), 1u);
    EXPECT_EQ(answer["flagged"].at(0)["row"].integer(), 2);
    EXPECT_EQ(answer["flagged"].at(0)["column"].text(), "awardedOn");
    EXPECT_EQ(answer["flagged"].at(0)["code"].text(), "people.import-before-hire");
    const Json away = house.ok("operator", "people.importAbsences",
                               rows({{{"person", "nok"}, {"kind", "leave"}, {"from", "2026-04-01"}, {"until", "2026-04-30"}},
                                     {{"person", "nok"}, {"kind", "leave"}, {"from", "2026-05-01"}, {"until", "2026-05-02"}}},
                                    true));
    EXPECT_EQ(away["flagged"].size(), 1u);
    EXPECT_EQ(away["refused"].integer(), 0);
}

TEST_F(Imported, AClockSetBackNeverLengthensACertificate) {
    house.setNow("2026-05-10T08:00:00Z");
    house.certify("nok");
    const std::string last = house.statusOf("nok", "2026-05-10T09:00:00Z")["award"]["lastValidDay"].text();
    house.setNow("2026-05-09T08:00:00Z");
    EXPECT_EQ(house.refused("operator", "fixture.happened",
                            Json::object({{"type", "assessment.graded"},
                                          {"person", "nok"},
                                          {"data", Json::object({{"exam", "onboarding-quiz"}, {"passed", true}})}})),
              "ledger.clock-behind");
    // A few minutes are an everyday correction: what is recorded then counts from the last record's instant.
    house.setNow("2026-05-10T07:55:00Z");
    house.certify("nok");
    house.certify("lee");
    EXPECT_EQ(house.statusOf("nok", "2026-05-10T09:00:00Z")["award"]["lastValidDay"].text(), last);
    EXPECT_EQ(house.statusOf("lee", "2026-05-10T09:00:00Z")["award"]["awardedAt"].text(), "2026-05-10T08:00:00.000Z");
    house.expectDerivable();
}

TEST_F(Imported, WhatCannotBeMeantIsNamed) {
    const Json answer =
        house.ok("operator", "certification.importCertifications",
                 rows({{{"person", "ghost"}, {"program", "onboarding"}, {"awardedOn", "2026-01-01"}},
                       {{"person", "nok"}, {"program", "flying"}, {"awardedOn", "2026-01-01"}},
                       {{"person", "nok"}, {"program", "onboarding"}, {"awardedOn", "1405-01-15"}},
                       {{"person", "nok"}, {"program", "onboarding"}, {"awardedOn", "1405-01-15"}, {"calendar", "persian"}},
                       {{"person", "nok"}, {"program", "onboarding"}, {"awardedOn", "1405-12-30"}, {"calendar", "jalali"}},
                       {{"person", "nok"}, {"program", "onboarding"}, {"awardedOn", "05/06/2026"}},
                       {{"person", "nok"}, {"program", "onboarding"}, {"awardedOn", "2026-05-02"}},
                       {{"person", "nok"}, {"program", "onboarding"}, {"awardedOn", "2026-01-01"}, {"validThrough", "2027-01-02"}},
                       {{"person", "nok"}, {"program", "onboarding"}, {"awardedOn", "2026-01-01"}, {"validThrough", "2025-01-02"}},
                       {{"person", "nok"}, {"program", "onboarding"}, {"awardedOn", "2026-01-01"}},
                       {{"person", "nok"}, {"program", "onboarding"}, {"awardedOn", "2026-01-01"}},
                       {{"person", "nok"}, {"awardedOn", "2026-01-01"}}},
                      true));
    EXPECT_EQ(
        codes(answer),
        "2 person people.import-person\n3 program certification.unknown-program\n4 calendar people.import-calendar\n"
        "5 calendar people.import-calendar\n6 awardedOn people.import-date\n7 awardedOn people.import-date\n"
        "8 awardedOn certification.import-later\n9 validThrough certification.import-long\n10 validThrough certification.span-backwards\n"
        "12 awardedOn people.import-twice\n13 program people.import-cell\n");
    EXPECT_EQ(answer["created"].integer(), 1);
    EXPECT_EQ(answer["rows"].integer(), 12);
}

TEST_F(Imported, AbsencesMoveWhatIsDue) {
    const Json answer = house.ok("operator", "people.importAbsences",
                                 rows({{{"person", "nok"}, {"kind", "leave"}, {"from", "2026-05-10"}, {"until", "2026-05-12"}},
                                       {{"person", "lee"}, {"kind", "sickness"}, {"from", "2026-05-10"}},
                                       {{"person", "lee"}, {"kind", "boredom"}, {"from", "2026-05-20"}},
                                       {{"person", "sam"}, {"kind", "leave"}, {"from", "2026-05-20"}, {"until", "2026-05-19"}}}));
    EXPECT_EQ(codes(answer), "4 kind people.absence-kind\n5 until people.span-backwards\n");
    EXPECT_EQ(house.statusOf("nok", "2026-05-02T00:00:00Z")["dates"]["due"].text(), "2026-05-18");
    const auto ended = [](const char* until) {
        return rows({{{"person", "lee"}, {"kind", "sickness"}, {"from", "2026-05-10"}, {"until", until}}});
    };
    EXPECT_EQ(house.ok("operator", "people.importAbsences", ended("2026-05-11"))["changed"].integer(), 1);
    EXPECT_EQ(house.ok("operator", "people.importAbsences", ended("2026-05-11"))["unchanged"].integer(), 1);
    EXPECT_EQ(codes(house.ok("operator", "people.importAbsences", ended("2026-05-20"))), "2 from people.absence-overlaps\n");
    EXPECT_EQ(house.statusOf("lee", "2026-05-02T00:00:00Z")["dates"]["due"].text(), "2026-05-17");
    house.expectDerivable();
}

struct Shifted : Imported {
    void SetUp() override {
        Imported::SetUp();
        // Late shifts past midnight; 15:00 in Tehran is 11:30Z.
        const Json answer =
            house.ok("operator", "people.importRoster",
                     rows({{{"person", "nok"}, {"site", "tehran"}, {"date", "2026-05-02"}, {"from", "15:00"}, {"until", "01:00"}},
                           {{"person", "lee"},
                            {"site", "tehran"},
                            {"date", "1405-02-12"},
                            {"from", "15:00"},
                            {"until", "23:00"},
                            {"calendar", "jalali"}}}));
        ASSERT_EQ(answer["created"].integer(), 2) << codes(answer);
    }
    Json day() { return house.ok("sam", "certification.shift", Json::object({{"site", "tehran"}, {"date", "2026-05-02"}})); }
};

TEST_F(Shifted, TheRosterRefusesWhatCannotBe) {
    const Json answer =
        house.ok("operator", "people.importRoster",
                 rows({{{"person", "nok"}, {"site", "tehran"}, {"date", "2026-05-02"}, {"from", "15:00"}, {"until", "01:00"}},
                       {{"person", "nok"}, {"site", "tehran"}, {"date", "2026-05-02"}, {"from", "00:30"}, {"until", "15:01"}},
                       {{"person", "nok"}, {"site", "tehran"}, {"date", "2026-05-03"}, {"from", "00:59"}, {"until", "08:00"}},
                       {{"person", "nok"}, {"site", "london"}, {"date", "2026-05-04"}, {"from", "08:00"}, {"until", "16:00"}},
                       {{"person", "nok"}, {"site", "mars"}, {"date", "2026-05-04"}, {"from", "08:00"}, {"until", "16:00"}},
                       {{"person", "nok"}, {"site", "tehran"}, {"date", "2026-05-04"}, {"from", "8:00"}, {"until", "16:00"}},
                       {{"person", "nok"}, {"site", "tehran"}, {"date", "2026-05-04"}, {"from", "08:00"}, {"until", "25:00"}},
                       {{"person", "nok"}, {"site", "tehran"}, {"date", "2026-05-04"}, {"from", "08:00"}, {"until", "16:00"}},
                       {{"person", "nok"}, {"site", "tehran"}, {"date", "2026-05-04"}, {"from", "15:00"}, {"until", "23:00"}}}));
    EXPECT_EQ(codes(answer),
              "3 from people.shift-overlaps\n4 from people.shift-overlaps\n5 site people.shift-no-job\n6 site people.unknown-site\n"
              "7 from people.import-time\n8 until people.import-time\n10 from people.shift-overlaps\n");
    EXPECT_EQ(answer["unchanged"].integer(), 1);
    EXPECT_EQ(answer["created"].integer(), 1);
    house.expectDerivable();
}

TEST_F(Shifted, EachHourSaysWhoMayDoWhatAndWhyNot) {
    // Certified until the end of 2 May: past midnight only the grace carries.
    house.ok("operator", "certification.importCertifications",
             rows({{{"person", "nok"}, {"program", "onboarding"}, {"awardedOn", "2025-06-01"}, {"validThrough", "2026-05-02"}}}));
    const Json shift = day()["rows"].at(0)["person"].text() == "nok" ? day()["rows"].at(0) : day()["rows"].at(1);
    EXPECT_EQ(shift["from"].text(), "2026-05-02T11:30:00.000Z");
    EXPECT_EQ(shift["until"].text(), "2026-05-02T21:30:00.000Z");
    const Json task = shift["tasks"].at(0);
    EXPECT_TRUE(task["may"].boolean());
    const Json hours = task["hours"];
    EXPECT_EQ(hours.size(), 11u);
    EXPECT_EQ(hours.at(9)["at"].text(), "2026-05-02T20:00:00.000Z");
    EXPECT_NE(hours.at(9)["why"].text().find("is valid through"), std::string::npos);
    EXPECT_NE(hours.at(10)["why"].text().find("should be renewed"), std::string::npos) << "00:30 in Tehran is another day";
    const Json lee = day()["rows"].at(0)["person"].text() == "lee" ? day()["rows"].at(0) : day()["rows"].at(1);
    EXPECT_FALSE(lee["tasks"].at(0)["may"].boolean());
}

TEST_F(Shifted, SomebodyElseTakesOverWithAReason) {
    const std::string id = [&] {
        const Json shifts = day()["rows"];
        for (const Json& one : shifts.items()) {
            if (one["person"].text() == "nok") return one["shift"].text();
        }
        return std::string();
    }();
    const auto cover = [&](const char* by, const char* reason = "toothache") {
        return Json::object({{"shift", id}, {"by", by}, {"reason", reason}});
    };
    EXPECT_EQ(house.refused("nok", "people.coverShift", cover("lee")), "gate.not-allowed");
    house.ok("operator", "people.grantRole",
             Json::object({{"person", "sam"}, {"role", "supervisor"}, {"scope", "site"}, {"site", "tehran"}}));
    EXPECT_EQ(house.refused("sam", "people.coverShift", cover("nok")), "people.cover-same");
    EXPECT_EQ(house.refused("sam", "people.coverShift", cover("lee")), "people.cover-busy");
    EXPECT_EQ(house.refused("sam", "people.coverShift", cover("sam", "")), "people.reason-missing");
    house.addPerson("ali", "waiter", "2026-05-01");
    house.ok("operator", "people.recordAbsence",
             Json::object({{"person", "ali"}, {"kind", "leave"}, {"from", "2026-05-03"}, {"until", "2026-05-04"}}));
    EXPECT_EQ(house.refused("sam", "people.coverShift", cover("ali")), "people.cover-away") << "the shift ends on the 3rd";
    house.ok("sam", "people.coverShift", cover("sam"));
    const Json shifts = day()["rows"];
    bool found = false;
    for (const Json& one : shifts.items()) {
        if (one["shift"].text() != id) continue;
        found = true;
        EXPECT_EQ(one["person"].text(), "sam");
        EXPECT_EQ(one["insteadOf"].text(), "nok");
        EXPECT_EQ(one["reason"].text(), "toothache");
    }
    EXPECT_TRUE(found);
    house.ok("sam", "people.coverShift", cover("nok", "better again"));

    // By mistake: again whose it was, as long as it has not begun.
    const Json back = Json::object({{"shift", id}, {"reason", "the wrong shift"}});
    EXPECT_EQ(house.refused("sam", "people.takeBackCover", back), "people.cover-none");
    house.ok("sam", "people.coverShift", cover("sam"));
    house.addPerson("mina", "waiter", "2026-05-01");
    house.ok("sam", "people.coverShift", cover("mina"));
    EXPECT_EQ(house.refused("nok", "people.takeBackCover", back), "gate.not-allowed");
    EXPECT_EQ(house.ok("sam", "people.takeBackCover", back)["by"].text(), "sam") << "who had covered it before";
    house.setNow("2026-05-02T11:30:00Z");
    EXPECT_EQ(house.refused("sam", "people.takeBackCover", back), "people.cover-begun");
    house.expectDerivable();
}

TEST_F(Shifted, WhoIsAwayMayDoNothing) {
    house.ok("operator", "people.recordAbsence",
             Json::object({{"person", "lee"}, {"kind", "sickness"}, {"from", "2026-05-02"}, {"until", "2026-05-02"}}));
    const Json lee = day()["rows"].at(0)["person"].text() == "lee" ? day()["rows"].at(0) : day()["rows"].at(1);
    EXPECT_TRUE(lee["away"].boolean());
    EXPECT_EQ(lee["tasks"].at(0)["why"].text(), "Not during this shift: away.");
}

TEST_F(Imported, ADeputyLeadsTheTeamForATime) {
    const auto deputy = [](const char* who, const char* until) { return Json::object({{"deputy", who}, {"until", until}}); };
    EXPECT_EQ(house.refused("sam", "people.appointDeputy", deputy("sam", "2026-05-10")), "people.deputy-self");
    EXPECT_EQ(house.refused("sam", "people.appointDeputy", deputy("lee", "2026-04-30")), "people.deputy-span");
    EXPECT_EQ(house.refused("sam", "people.appointDeputy", deputy("lee", "2026-07-31")), "people.deputy-span");
    EXPECT_EQ(house.refused("nok", "people.appointDeputy", deputy("lee", "2026-05-10")), "gate.not-allowed");
    const Json nok = Json::object({{"person", "nok"}, {"program", "onboarding"}});
    EXPECT_EQ(house.refused("lee", "certification.statusOf", nok), "gate.not-allowed");
    house.ok("sam", "people.appointDeputy", deputy("lee", "2026-05-10"));
    house.ok("lee", "certification.statusOf", nok);
    EXPECT_EQ(house.refused("lee", "people.appointDeputy", deputy("nok", "2026-05-09")), "people.deputy-none")
        << "what was lent is not lent on";
    house.setNow("2026-05-10T20:30:00Z");
    EXPECT_EQ(house.refused("lee", "certification.statusOf", nok), "gate.not-allowed");
}

TEST_F(Imported, APreviewSaysWhatWouldChangeBeforeItIsStarted) {
    const auto sentences = [&](const char* kind, const char* ref, const std::string& at) {
        const Json answer = house.okAt("nok", "certification.preview", Json::object({{"kind", kind}, {"ref", ref}}), at);
        std::string all;
        for (const Json& row : answer["rows"].items()) {
            for (const Json& sentence : row["sentences"].items()) all += sentence.text() + "|";
        }
        return all;
    };
    EXPECT_EQ(sentences("exam", "onboarding-quiz", "2026-05-01T07:00:00Z"),
              "Done now, it counts towards “Welcome to service”.|4 more requirements would be left after it.|");
    EXPECT_EQ(sentences("exam", "another", "2026-05-01T07:00:00Z"), "");
    house.learn("nok");
    EXPECT_EQ(sentences("course", "presence", "2026-05-01T07:00:00Z"),
              "This part of “Welcome to service” is done already; doing it again changes nothing.|");
    EXPECT_EQ(sentences("exam", "onboarding-quiz", "2026-05-01T07:00:00Z"),
              "Done now, it counts towards “Welcome to service”.|It would be the last requirement: certified through 1 May 2027.|");
    house.passQuiz("nok");
    EXPECT_EQ(sentences("exam", "onboarding-quiz", "2027-03-01T20:29:59.999Z"),
              "Done now, it extends nothing: the renewal of “Welcome to service” opens on 2 March 2027.|");
    EXPECT_EQ(sentences("exam", "onboarding-quiz", "2027-03-01T20:30:00Z"),
              "Done now, it counts towards “Welcome to service”.|One more requirement would be left after it.|");
    EXPECT_EQ(sentences("course", "presence", "2027-03-01T20:30:00Z"), "“Welcome to service” does not ask for this at the moment.|")
        << "the renewal asks for no lessons";
    EXPECT_EQ(house.refused("nok", "certification.preview", Json::object({{"kind", "dance"}, {"ref", "x"}})), "certification.unknown-kind");
}

}  // namespace
}  // namespace adab::certification
