// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeopleHouse.h"

namespace adab::people {
namespace {

class StaffImportTest : public ::testing::Test, protected PeopleHouse {
protected:
    static Json row(const char* login, const char* name, const char* latin, const char* site = "bkk", const char* from = "2026-05-04",
                    const char* until = "") {
        return Json::object({{"login", login},
                             {"name", name},
                             {"latin_name", latin},
                             {"site", site},
                             {"department", "front"},
                             {"Job Role", "receptionist"},
                             {"from", from},
                             {"until", until}});
    }
    Json import(const Json& rows, const char* as = "operator") {
        return house.ok(as, "people.importStaff", Json::object({{"rows", rows}}));
    }
    static std::string counts(const Json& answer) {
        std::string text;
        for (const char* name : {"rows", "created", "changed", "unchanged", "refused"})
            text += std::to_string(answer[name].integer()) + " ";
        return text;
    }
};

TEST_F(StaffImportTest, newOnesAreAddedAndASecondTimeNothingChanges) {
    const Json rows = Json::list({row("ploy", "พลอย", "Ploy"), row("", "Reza Amiri", "Reza Amiri", "dxb")});
    Json dry = house.ok("operator", "people.importStaff", Json::object({{"rows", rows}, {"dryRun", true}}));
    EXPECT_EQ(counts(dry), "2 2 0 0 0 ");
    EXPECT_EQ(house.ok("hr", "people.list")["total"].integer(), 7) << "a dry run adds nobody";
    EXPECT_EQ(counts(import(rows)), "2 2 0 0 0 ");
    EXPECT_EQ(house.ok("hr", "people.list")["total"].integer(), 9);
    EXPECT_EQ(counts(import(Json::list({row("ploy", "พลอย", "Ploy"), row("reza.a", "Reza Amiri", "Reza Amiri", "dxb")}))), "2 0 0 2 0 ");
    house.expectDerivable();
}

TEST_F(StaffImportTest, namesAreCorrectedAndJobsStartedAndEnded) {
    EXPECT_EQ(counts(import(Json::list({row("nok", "นก", "Nok Suksri"), row("som", "สมชาย ใจดี", "Somchai Jaidee", "dxb", "2026-06-01"),
                                        row("vida", "", "", "dxb", "2026-05-04", "2026-12-31")}))),
              "3 0 3 0 0 ");
    const auto session = house.database().session();
    EXPECT_EQ(nameOf(*session, "nok").latinName, "Nok Suksri");
    EXPECT_EQ(allJobsOf(*session, "som").size(), 2U);
    EXPECT_EQ(allJobsOf(*session, "vida").front().until->iso(), "2026-12-31");
    EXPECT_EQ(nameOf(*session, "vida").latinName, "Vida Rad") << "an empty cell leaves a name as it is";
    house.expectDerivable();
}

TEST_F(StaffImportTest, aFaultyRowIsNamedAndTheOthersGoIn) {
    const Json answer = import(
        Json::list({row("good", "Good One", "Good One"), row("good", "Twice", "Twice"), row("b1", "", "Nameless"), row("b2", "B", "ข"),
                    row("b3", "B", "B", "lhr"), row("b4", "B", "B", "bkk", "1 May"), row("b5", "B", "B", "bkk", "2026-05-04", "2026-05-03"),
                    row("no k", "B", "B"), row("nok", "N", "N"), row("nok", "N", "N")}));
    EXPECT_EQ(counts(answer), "10 1 1 0 8 ");
    std::string problems;
    for (const Json& problem : answer["problems"].items()) {
        problems += std::to_string(problem["row"].integer()) + " " + problem["column"].text() + " " + problem["code"].text() + "\n";
    }
    EXPECT_EQ(problems,
              "3 login people.login-taken\n4 name people.name-missing\n5 latinName people.latin-name\n6 site people.unknown-site\n"
              "7 from people.import-date\n8 until people.span-backwards\n9 login people.login-form\n11 login people.import-twice\n");
    house.expectDerivable();
}

TEST_F(StaffImportTest, aYearOfAnotherCalendarIsTakenOnlyWhereItIsDeclared) {
    const Json undeclared =
        import(Json::list({row("ali", "علی", "Ali", "dxb", "1405-02-14"), row("dao", "ดาว", "Dao", "bkk", "2569-05-04")}));
    EXPECT_EQ(undeclared["refused"].integer(), 2);
    for (const Json& problem : undeclared["problems"].items()) EXPECT_EQ(problem["code"].text(), "people.import-calendar");
    Json jalali = row("ali", "علی", "Ali", "dxb", "1405-02-14");
    Json buddhist = row("dao", "ดาว", "Dao", "bkk", "2569-05-04");
    jalali.set("calendar", "jalali");
    buddhist.set("calendar", "buddhist");
    EXPECT_EQ(counts(import(Json::list({jalali, buddhist}))), "2 2 0 0 0 ");
    const auto session = house.database().session();
    for (const char* login : {"ali", "dao"}) {
        const auto person = personOfLogin(*session, login);
        ASSERT_TRUE(person);
        EXPECT_EQ(allJobsOf(*session, *person).front().from.iso(), "2026-05-04") << login;
    }
}

TEST_F(StaffImportTest, hrOfOneSiteImportsIntoThatSite) {
    const Json answer = import(Json::list({row("own", "Own", "Own"), row("far", "Far", "Far", "dxb"), row("vida", "V", "V")}), "hrb");
    EXPECT_EQ(counts(answer), "3 1 0 0 2 ");
    EXPECT_EQ(answer["problems"].at(0)["code"].text(), "people.site-out-of-reach");
    EXPECT_EQ(answer["problems"].at(1)["code"].text(), "gate.not-allowed");
    EXPECT_EQ(house.refused("sup", "people.importStaff", Json::object({{"rows", Json::list()}})), "gate.not-allowed");
    for (const char* code : {"people.import-date", "people.import-cell", "people.import-twice"}) {
        for (const std::string& locale : base::shippedLocales())
            EXPECT_TRUE(house.gate().parts().phrases->has(code, locale)) << code << ' ' << locale;
    }
}

}  // namespace
}  // namespace adab::people
