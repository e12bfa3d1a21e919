// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeopleHouse.h"
#include "support/TestDatabase.h"

namespace adab::people {
namespace {

/// Every statement of this room once, on both engines: each must say the same.
class PeopleOnEngine : public ::testing::TestWithParam<storage::Engine> {
protected:
    PeopleOnEngine()
        : m_place(GetParam()),
          m_database(m_place.migrated()),
          m_clock(std::make_shared<base::SetClock>(Instant::parse("2026-05-04T08:00Z").value())) {
        const auto registry = std::make_shared<gate::Registry>();
        registerPeople(*registry);
        m_gate = std::make_unique<gate::Gate>(gate::Gate::Parts{m_database, registry, makeDirectory(), m_clock,
                                                                std::make_shared<base::SeededEntropy>(5),
                                                                Phrases::load(test::sourceFolder() + "/assets/i18n/core")});
    }
    gate::Answer answer(const std::string& as, const std::string& name, Json args) {
        return m_gate->callAs(as, {name, std::move(args), {}, {}, {}, {}});
    }
    Json ok(const std::string& as, const std::string& name, Json args = Json::object()) {
        const gate::Answer answered = answer(as, name, std::move(args));
        EXPECT_TRUE(answered.ok()) << name << ": " << (answered.error ? answered.error->code + toText(answered.error->arguments) : "");
        return answered.value;
    }

    test::TestDatabase m_place;
    std::shared_ptr<storage::Database> m_database;
    std::shared_ptr<base::SetClock> m_clock;
    std::unique_ptr<gate::Gate> m_gate;
};

TEST_P(PeopleOnEngine, saysTheSame) {
    const Json names = Json::object({{"en", "Bangkok"}, {"fa", "بانکوک"}});
    ok("operator", "people.addSite",
       Json::object({{"site", "bkk"}, {"names", names}, {"zone", "Asia/Bangkok"}, {"country", "TH"}, {"weekend", Json::list({6, 7})}}));
    ok("operator", "people.changeWeek", Json::object({{"site", "bkk"}, {"from", "2026-06-01"}, {"weekend", Json::list({7})}}));
    ok("operator", "people.addHoliday", Json::object({{"site", "bkk"}, {"date", "2026-05-05"}, {"kind", "full"}}));
    ok("operator", "people.addDepartment", Json::object({{"department", "front"}, {"names", names}}));
    ok("operator", "people.addJobRole", Json::object({{"jobRole", "receptionist"}, {"names", names}, {"frontLine", true}}));
    std::string job;
    for (const char* person : {"nok", "som", "boss"}) {
        ok("operator", "people.addStaff", Json::object({{"person", person}, {"name", "สมชาย"}, {"latinName", person}, {"login", person}}));
        job = ok("operator", "people.startJob",
                 Json::object({{"person", person},
                               {"site", "bkk"},
                               {"department", "front"},
                               {"jobRole", "receptionist"},
                               {"from", "2026-05-04"}}))["job"]
                  .text();
    }
    ok("operator", "people.grantRole", Json::object({{"person", "boss"}, {"role", "hr"}, {"scope", "organisation"}}));
    const std::string grant =
        ok("operator", "people.grantRole", Json::object({{"person", "som"}, {"role", "supervisor"}, {"scope", "team"}}))["grant"].text();
    const auto session = m_database->session();
    const Instant now = m_clock->now();
    EXPECT_EQ(teamOf(*session, "som", "", now), (std::vector<std::string>{"boss", "nok"}));
    EXPECT_EQ(holdersOf(*session, gate::Role::Hr, now), (std::vector<std::string>{"boss"}));
    ok("boss", "people.endGrant", Json::object({{"grant", grant}}));
    EXPECT_TRUE(grantsOf(*session, "som", now).empty());

    const std::string absence =
        ok("boss", "people.recordAbsence", Json::object({{"person", "nok"}, {"kind", "leave"}, {"from", "2026-05-04"}}))["absence"].text();
    m_clock->set(now.plusMs(1));
    ok("boss", "people.endAbsence", Json::object({{"absence", absence}, {"until", "2026-05-06"}}));
    ok("boss", "people.endJob", Json::object({{"job", job}, {"until", "2026-12-31"}}));
    EXPECT_EQ(absencesOf(*session, "nok", now).front().until, std::nullopt);
    EXPECT_EQ(absencesOf(*session, "nok").front().until, (Date{2026, 5, 6}));
    EXPECT_EQ(everyone(*session, now).size(), 3U);
    EXPECT_EQ(everyone(*session, now, now).front().jobs.front().until, std::nullopt) << "boss, as known before";
    EXPECT_EQ(allJobsOf(*session, "boss").front().until, (Date{2026, 12, 31}));
    EXPECT_EQ(placeName(*session, Named::Site, "bkk", "fa"), "بانکوک");
    EXPECT_EQ(placeNames(*session, Named::Department, "ar").at("front"), "Bangkok");
    EXPECT_EQ(kindOf(workingCalendarOf(*session, "bkk"), {2026, 5, 5}), DayKind::Off);
    EXPECT_EQ(kindOf(workingCalendarOf(*session, "bkk"), {2026, 6, 6}), DayKind::Full);

    ok("nok", "people.saveSettings", Json::object({{"calendar", "buddhist"}, {"badgeNames", Json::object({{"th", "นก"}})}}));
    ok("nok", "people.confirmName", Json::object({{"correct", true}}));
    EXPECT_EQ(badgeNamesOf(*session, "nok").at("th"), "นก");
    EXPECT_EQ(nameAnswerOf(*session, "nok"), NameAnswer::Right);

    const std::string code = ok("operator", "people.issueEnrolmentCode", Json::object({{"person", "boss"}}))["code"].text();
    EXPECT_EQ(codeOf(answer("", "people.enrol", Json::object({{"code", "7KX4M-PH2RD"}, {"secret", "2580"}, {"secretKind", "pin"}}))),
              "people.code-unknown");
    const Json enrolled =
        ok("", "people.enrol", Json::object({{"code", code}, {"secret", "2580"}, {"secretKind", "pin"}, {"locale", "fa"}}));
    const auto signIn = [&](const char* pin) {
        return codeOf(answer("", "people.signIn", Json::object({{"login", "boss"}, {"secret", pin}, {"device", "kiosk"}})));
    };
    EXPECT_EQ(signIn("2581"), "people.wrong-pin");
    EXPECT_EQ(signIn("2580"), "ok");
    EXPECT_EQ(codeOf(m_gate->call(enrolled["token"].text(), {"people.signOut", Json::object(), {}, {}, {}, {}})), "ok");
    EXPECT_EQ(codeOf(m_gate->call(enrolled["token"].text(), {"people.me", Json::object(), {}, {}, {}, {}})), "gate.session-ended");
    EXPECT_TRUE(hasEnrolled(*session, "boss"));
    EXPECT_EQ(enrolledPersons(*session).size(), 1U);
    EXPECT_EQ(hrAccessChangesSince(*session, now).size(), 2U);
    EXPECT_EQ(ok("boss", "people.list")["total"].integer(), 3);
    EXPECT_EQ(ok("boss", "people.file", Json::object({{"person", "nok"}}))["absences"].size(), 1U);
    const Json imported =
        ok("operator", "people.importStaff",
           Json::object({{"rows", Json::list({Json::object({{"login", "ploy"}, {"name", "พลอย"}, {"latinName", "Ploy"}}),
                                              Json::object({{"login", "nok"}, {"name", "นก"}, {"latinName", "Nok"}})})}}));
    EXPECT_EQ(imported["created"].integer(), 1);
    EXPECT_EQ(imported["changed"].integer(), 1);

    for (const auto& difference : m_gate->ledger().rebuild(*session, ledger::Ledger::Rebuild::Compare)) {
        ADD_FAILURE() << difference.table << ' ' << difference.side << ": " << difference.key;
    }
    m_gate->writer().run([](Session& writer) { forgetPerson(writer, "nok"); });
    EXPECT_FALSE(loginOf(*session, "nok").has_value());
}

INSTANTIATE_TEST_SUITE_P(Engines, PeopleOnEngine, test::kBothEngines, test::engineName);

}  // namespace
}  // namespace adab::people
