// SPDX-License-Identifier: GPL-3.0-or-later
// `import`: absences, shifts and certificates from CSV files, looked at first, each fault named by row and column.
#include "core/cli/Program.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace adab::test {
namespace {

struct Imports : testing::Test {
    TemporaryFolder folder;
    std::string data = folder.path("house");

    std::string written(const std::string& name, const std::string& text) {
        std::ofstream(folder.path(name), std::ios::binary) << text;
        return folder.path(name);
    }
    Json called(const std::string& entry, const std::string& args) {
        return adabctl({"--data", data, "gate", "call", entry, args, "--json"}).json();
    }
    void SetUp() override {
        ASSERT_EQ(adabctl({"--data", data, "init", "--organisation", "Marigold", "--admin", "anna", "--zone", "UTC", "--json"}).exit, 0);
        ASSERT_TRUE(
            called("people.addSite", R"({"site":"harbour","names":{"en":"Harbour"},"zone":"Asia/Tehran","country":"IR"})")["ok"].boolean());
        ASSERT_TRUE(called("people.addJobRole", R"({"jobRole":"steward","names":{"en":"Steward"}})")["ok"].boolean());
        const std::string staff = written("staff.csv",
                                          "login,name,latinName,site,department,jobRole,from\n"
                                          "nok.s,นก,Nok Suksai,harbour,rooms,steward,2026-01-01\n");
        ASSERT_EQ(adabctl({"--data", data, "staff", "import", staff, "--json"}).json()["created"].integer(), 1);
    }
    Ran import(const std::string& what, const std::string& file, bool dryRun = false) {
        std::vector<std::string> words{"--data", data, "import", what, file, "--json"};
        if (dryRun) words.emplace_back("--dry-run");
        return adabctl(words);
    }
};

TEST_F(Imports, aRosterIsLookedAtAndThenTaken) {
    const std::string file = written("roster.csv",
                                     "login,site,date,from,until,calendar\nnok.s,harbour,1405-02-12,15:00,01:00,jalali\n"
                                     "nok.s,harbour,2026-05-04,08:00,16:00,\nnok.s,harbour,1405-02-15,08:00,16:00,\n");
    const Ran looked = import("roster", file, true);
    EXPECT_EQ(looked.exit, 1) << "one row says no calendar";
    EXPECT_EQ(looked.json()["created"].integer(), 2);
    EXPECT_EQ(looked.json()["refused"].integer(), 1);
    EXPECT_EQ(looked.json()["problems"].at(0)["row"].integer(), 4);
    EXPECT_EQ(looked.json()["problems"].at(0)["column"].text(), "calendar");
    EXPECT_NE(looked.json()["problems"].at(0)["message"].text().find("which calendar"), std::string::npos);
    EXPECT_EQ(import("roster", file).json()["created"].integer(), 2);
    EXPECT_EQ(import("roster", file).json()["unchanged"].integer(), 2);
}

TEST_F(Imports, absencesAndCertificatesSayWhatIsWrong) {
    const std::string away = written("away.csv", "login,kind,from,until\nnok.s,leave,2026-05-01,2026-05-03\n");
    EXPECT_EQ(import("absences", away).exit, 0);
    EXPECT_EQ(import("absences", away).json()["unchanged"].integer(), 1);
    const std::string certificates = written("certificates.csv", "login,program,awardedOn,calendar\nnok.s,flying,2025-05-01,gregorian\n");
    const Ran run = import("certifications", certificates, true);
    EXPECT_EQ(run.exit, 1);
    EXPECT_EQ(run.json()["problems"].at(0)["column"].text(), "program");
    EXPECT_EQ(adabctl({"--data", data, "import", "dreams", away}).exit, 2);
}

TEST_F(Imports, hoursAtWorkComeFromATableToo) {
    std::filesystem::create_directories(folder.path("floor") + "/en");
    (void)written("floor/pack.yaml",
                  "kind: program\nid: floor\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nrequired_of: {job_roles: [steward]}\n"
                  "due: {days: 14, after: hire}\nvalidity: {months: 12, basis: completion}\nwindow_days: 60\ngrace_days: 14\n"
                  "requirements:\n  - {id: floor, kind: hours, hours: 40}\n");
    (void)written("floor/en/program.yaml",
                  "title: Floor\nwhy: Because.\nproves: Knows the floor.\nrequirements:\n  floor: {title: On the floor}\n");
    ASSERT_EQ(adabctl({"--data", data, "courses", "install", folder.path("floor"), "--json"}).exit, 0);
    const std::string file = written("hours.csv",
                                     "login,program,hours,through,calendar\nnok.s,floor,16,1404-12-15,jalali\n"
                                     "nok.s,floor,half a day,2026-03-07,\n");
    const Ran looked = import("hours", file, true);
    EXPECT_EQ(looked.exit, 1);
    EXPECT_EQ(looked.json()["created"].integer(), 1);
    EXPECT_EQ(looked.json()["problems"].at(0)["column"].text(), "hours");
    EXPECT_NE(looked.json()["problems"].at(0)["message"].text().find("“half a day” is not a whole number of hours"), std::string::npos);
    EXPECT_EQ(import("hours", file).json()["created"].integer(), 1);
    EXPECT_EQ(import("hours", file).json()["unchanged"].integer(), 1);
}

}  // namespace
}  // namespace adab::test
