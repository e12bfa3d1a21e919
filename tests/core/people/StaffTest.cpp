// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeopleHouse.h"

namespace adab::people {
namespace {

Instant at(const char* iso) { return Instant::parse(iso).value(); }

Json absenceArgs(const char* person, const char* from, const char* until = nullptr) {
    Json args = Json::object({{"person", person}, {"kind", "leave"}, {"from", from}});
    if (until) args.set("until", until);
    return args;
}

class StaffTest : public ::testing::Test, protected PeopleHouse {
protected:
    std::unique_ptr<storage::Session> m_session = house.database().session();
    Session& session() { return *m_session; }
};

TEST_F(StaffTest, aPersonSeesWhoTheyAre) {
    const Json me = house.ok("nok", "people.me");
    EXPECT_EQ(me["name"].text(), "นก สุขใจ");
    EXPECT_EQ(me["latinName"].text(), "Nok Suksai");
    EXPECT_EQ(me["login"].text(), "nok");
    EXPECT_EQ(me["roles"], Json::list({"learner"}));
    EXPECT_EQ(me["jobs"].at(0)["siteName"].text(), "Bangkok");
    EXPECT_EQ(me["jobs"].at(0)["jobRoleName"].text(), "Receptionist");
    EXPECT_EQ(me["jobs"].at(0)["departmentName"].text(), "front") << "a department without names is called by its id";
    EXPECT_TRUE(me["firstDay"].boolean());
    EXPECT_FALSE(me["nameConfirmed"].boolean(true));
    EXPECT_EQ(me["settings"]["calendar"].text(), "") << "nothing was chosen: it goes with the language of the screen";
    EXPECT_EQ(me["settings"]["digits"].text(), "");
    EXPECT_EQ(me["settings"]["textSize"].integer(), 100);
    EXPECT_EQ(house.ok("hr", "people.me")["roles"], Json::list({"learner", "hr"}));
    EXPECT_EQ(house.ok("operator", "people.me")["roles"], Json::list({"operator"}));
    house.expectDerivable();
}

TEST_F(StaffTest, theFirstDayEndsWithTheDayAtTheSite) {
    house.setNow("2026-05-04T16:59:59.999Z");
    EXPECT_TRUE(house.ok("nok", "people.me")["firstDay"].boolean());
    house.setNow("2026-05-04T17:00:00Z");
    EXPECT_FALSE(house.ok("nok", "people.me")["firstDay"].boolean(true));
}

TEST_F(StaffTest, theDayIsThatOfThePlaceOfWorkAndOfItsReader) {
    house.setNow("2026-05-04T17:30:00Z");  // half past midnight in Bangkok
    const Json today = house.ok("nok", "people.day");
    EXPECT_EQ(today["date"].text(), "2026-05-05");
    EXPECT_EQ(today["text"].text(), "5 May 2026");
    EXPECT_EQ(today["at"].text(), "2026-05-04T17:30:00.000Z");
    const Json later = house.ok("nok", "people.day", Json::object({{"days", 30}}));
    EXPECT_EQ(later["date"].text(), "2026-06-04");
    EXPECT_EQ(later["at"].text(), "2026-06-03T17:30:00.000Z") << "the same time of day";
    EXPECT_EQ(house.refused("nok", "people.day", Json::object({{"days", 3661}})), "people.day-range");
    house.ok("nok", "people.saveSettings", Json::object({{"locale", "th"}, {"digits", "native"}}));
    EXPECT_EQ(house.ok("nok", "people.day")["text"].text(), "๕ พฤษภาคม ๒๕๖๙");
}

TEST_F(StaffTest, aDayIsTakenAsItsReaderWritesIt) {
    house.setNow("2026-05-05T03:00:00Z");
    const auto dateOf = [&](const char* text) { return house.ok("nok", "people.day", Json::object({{"day", text}}))["date"].text(); };
    const auto reads = [&](const char* locale) { house.ok("nok", "people.saveSettings", Json::object({{"locale", locale}})); };
    EXPECT_EQ(house.ok("nok", "people.day")["written"].text(), "2026-05-05");
    EXPECT_EQ(dateOf("2027-07-01"), "2027-07-01");
    EXPECT_EQ(dateOf(" 2027/7/1 "), "2027-07-01");
    EXPECT_EQ(house.ok("nok", "people.day", Json::object({{"day", "2026-05-01"}}))["days"].integer(), -4);
    for (const char* wrong :
         {"2027-02-29", "2027-13-01", "2027-07", "1 July", "2027-07-01-01", "20270-7-1", "99999999999-1-1", "0-0-0", "-"})
        EXPECT_EQ(house.refused("nok", "people.day", Json::object({{"day", wrong}})), "people.day-written") << wrong;
    EXPECT_EQ(house.refused("nok", "people.day", Json::object({{"day", "2126-07-01"}})), "people.day-range");
    reads("th");
    EXPECT_EQ(house.ok("nok", "people.day")["written"].text(), "2569-05-05");
    EXPECT_EQ(dateOf("๒๕๗๐-๐๗-๐๑"), "2027-07-01");
    EXPECT_EQ(house.refused("nok", "people.day", Json::object({{"day", "2027-07-01"}})), "people.day-range") << "that is 543 years ago";
    reads("fa");
    EXPECT_EQ(dateOf("۱۴۰۵/۱۲/۲۹"), "2027-03-20");
    EXPECT_EQ(house.refused("nok", "people.day", Json::object({{"day", "1405-12-30"}})), "people.day-written");
    reads("ar");
    EXPECT_EQ(dateOf("٢٠٢٧/٧/١"), "2027-07-01");
}

TEST_F(StaffTest, hiringIsAPersonAndAJobOrNeither) {
    Json wanted = Json::object({{"name", "มะลิ ใจงาม"},
                                {"latinName", "Mali Jaingam"},
                                {"site", "bkk"},
                                {"department", "front"},
                                {"jobRole", "cook"},
                                {"from", "2026-05-11"}});
    const auto before = house.ok("hr", "people.list")["total"].integer();
    EXPECT_EQ(house.refused("hr", "people.hire", wanted), "people.unknown-job-role");
    EXPECT_EQ(house.ok("hr", "people.list")["total"].integer(), before);
    const Json hired = house.ok("hr", "people.hire", wanted.set("jobRole", "receptionist"));
    EXPECT_EQ(hired["login"].text(), "mali.j") << "made from the Latin name";
    const Json file = house.ok("hr", "people.file", Json::object({{"person", hired["person"].text()}}));
    EXPECT_EQ(file["name"].text(), "มะลิ ใจงาม");
    EXPECT_EQ(file["jobs"].at(0)["from"].text(), "2026-05-11");
    EXPECT_EQ(file["jobs"].at(0)["job"].text(), hired["job"].text());
    house.expectDerivable();
}

TEST_F(StaffTest, recordsHoldNoNames) {
    for (const ledger::Record& record : ledger::Ledger::ofSubject(session(), "nok", "people.")) {
        EXPECT_EQ(toText(record.data).find("Nok"), std::string::npos) << record.type;
        EXPECT_EQ(toText(record.data).find("นก"), std::string::npos) << record.type;
    }
    const auto added = ledger::Ledger::ofSubject(session(), "nok", "people.staffAdded");
    ASSERT_EQ(added.size(), 1U);
    EXPECT_TRUE(added.front().commitments.contains("name"));
    EXPECT_TRUE(added.front().commitments.contains("latinName"));
}

TEST_F(StaffTest, namesVanishWithTheirPrivateTexts) {
    house.gate().writer().run([](Session& writer) {
        writer.run("DELETE FROM private_texts WHERE record IN (SELECT id FROM ledger WHERE subject = $1)", storage::Binds::of("nok"));
        forgetPerson(writer, "nok");
    });
    EXPECT_EQ(nameOf(session(), "nok").name, "[nok]") << "what they did stays on record, the name does not";
    EXPECT_EQ(nameOf(session(), "nok").latinName, "");
    EXPECT_EQ(names(session()).at("nok").name, "[nok]");
    EXPECT_FALSE(personOfLogin(session(), "nok").has_value());
    const Json rows = house.ok("hr", "people.list", Json::object({{"search", "suksai"}}));
    EXPECT_EQ(rows["total"].integer(), 0);
    house.expectDerivable();
}

TEST_F(StaffTest, jobsAtSeveralSitesEachHaveTheirSpan) {
    house.ok("operator", "people.startJob",
             Json::object({{"person", "nok"},
                           {"site", "dxb"},
                           {"department", "front"},
                           {"jobRole", "receptionist"},
                           {"from", "2026-06-01"},
                           {"until", "2026-06-30"}}));
    EXPECT_EQ(jobsOf(session(), "nok", at("2026-05-31T19:59:59.999Z")).size(), 1U);
    EXPECT_EQ(jobsOf(session(), "nok", at("2026-05-31T20:00Z")).size(), 2U) << "00:00 in Dubai";
    EXPECT_EQ(jobsOf(session(), "nok", at("2026-06-30T19:59:59.999Z")).size(), 2U);
    EXPECT_EQ(jobsOf(session(), "nok", at("2026-06-30T20:00Z")).size(), 1U);
    EXPECT_EQ(jobsOf(session(), "nok", at("2026-06-15T00:00Z")).front().site, "bkk") << "longest held first";
    EXPECT_EQ(zoneOf(session(), "nok", at("2026-06-15T00:00Z")), "Asia/Bangkok");
    EXPECT_EQ(house.refused(
                  "operator", "people.startJob",
                  Json::object(
                      {{"person", "nok"}, {"site", "bkk"}, {"department", "front"}, {"jobRole", "receptionist"}, {"from", "2026-07-01"}})),
              "people.job-held");
    house.expectDerivable();
}

TEST_F(StaffTest, aPersonMayLeaveAndBeHiredAgain) {
    const std::string job = jobsOf(session(), "nok", at("2026-05-04T08:00Z")).front().job;
    house.ok("operator", "people.endJob", Json::object({{"job", job}, {"until", "2026-05-31"}}));
    EXPECT_EQ(staffOf(session(), "nok", at("2026-05-31T16:59:59.999Z"))->hiredAt, at("2026-05-03T17:00Z"));
    EXPECT_EQ(staffOf(session(), "nok", at("2026-05-31T17:00Z"))->hiredAt, std::nullopt);
    house.ok(
        "operator", "people.startJob",
        Json::object({{"person", "nok"}, {"site", "bkk"}, {"department", "front"}, {"jobRole", "receptionist"}, {"from", "2026-09-01"}}));
    EXPECT_EQ(staffOf(session(), "nok", at("2026-09-02T00:00Z"))->hiredAt, at("2026-08-31T17:00Z"));
    EXPECT_EQ(allJobsOf(session(), "nok").size(), 2U);
    EXPECT_EQ(house.refused("operator", "people.endJob", Json::object({{"job", job}, {"until", "2026-05-03"}})), "people.span-backwards");
    house.expectDerivable();
}

TEST_F(StaffTest, whoeverHasLeftKeepsTheirOwnFileAndNothingElse) {
    const std::string job = jobsOf(session(), "sup", at("2026-05-04T08:00Z")).front().job;
    house.ok("operator", "people.endJob", Json::object({{"job", job}, {"until", "2026-05-31"}}));
    house.setNow("2026-05-31T16:59:59.999Z");
    house.ok("sup", "people.list");
    house.setNow("2026-05-31T17:00:00Z");
    EXPECT_EQ(house.refused("sup", "people.list"), "gate.not-allowed");
    EXPECT_EQ(house.ok("sup", "people.me")["name"].text(), "สุดา");
}

TEST_F(StaffTest, anAbsenceKeepsDatesZoneAndInstants) {
    house.ok("sup", "people.recordAbsence", absenceArgs("nok", "2026-05-10", "2026-05-12"));
    const auto records = ledger::Ledger::ofSubject(session(), "nok", "people.absenceRecorded");
    ASSERT_EQ(records.size(), 1U);
    const Json& data = records.front().data;
    EXPECT_EQ(data["from"].text(), "2026-05-10");
    EXPECT_EQ(data["until"].text(), "2026-05-12");
    EXPECT_EQ(data["zone"].text(), "Asia/Bangkok");
    EXPECT_EQ(data["fromAt"].integer(), at("2026-05-09T17:00Z").ms);
    EXPECT_EQ(data["untilAt"].integer(), at("2026-05-12T17:00Z").ms);
    struct Row {
        const char* when;
        bool absent;
    };
    for (const Row& row : {Row{"2026-05-09T16:59:59.999Z", false}, Row{"2026-05-09T17:00:00Z", true}, Row{"2026-05-09T17:00:00.001Z", true},
                           Row{"2026-05-12T16:59:59.999Z", true}, Row{"2026-05-12T17:00:00Z", false}}) {
        const Json rows = house.okAt("hr", "people.list", Json::object({{"search", "suksai"}}), row.when);
        EXPECT_EQ(rows["rows"].at(0)["absent"].boolean(), row.absent) << row.when;
        EXPECT_EQ(rows["rows"].at(0)["absentUntil"].text(), row.absent ? "2026-05-12" : "") << row.when;
    }
    house.expectDerivable();
}

TEST_F(StaffTest, anAbsenceIsReadAsOfAndAsKnown) {
    house.setNow("2026-05-10T08:00:00Z");
    const std::string absence = house.ok("hr", "people.recordAbsence", absenceArgs("nok", "2026-05-05"))["absence"].text();
    house.setNow("2026-05-20T08:00:00Z");
    house.ok("hr", "people.endAbsence", Json::object({{"absence", absence}, {"until", "2026-05-15"}}));
    house.setNow("2026-05-25T08:00:00Z");
    house.ok("hr", "people.endAbsence", Json::object({{"absence", absence}, {"until", "2026-05-16"}}));

    const auto untilAsKnown = [&](const char* known) -> std::string {
        const auto absences = absencesOf(session(), "nok", at(known));
        if (absences.empty()) return "none";
        return absences.front().until ? absences.front().until->iso() : "open";
    };
    EXPECT_EQ(untilAsKnown("2026-05-10T07:59:59.999Z"), "none");
    EXPECT_EQ(untilAsKnown("2026-05-10T08:00:00Z"), "open");
    EXPECT_EQ(untilAsKnown("2026-05-20T07:59:59.999Z"), "open");
    EXPECT_EQ(untilAsKnown("2026-05-20T08:00:00Z"), "2026-05-15");
    EXPECT_EQ(untilAsKnown("2026-05-25T08:00:00Z"), "2026-05-16");
    EXPECT_EQ(absencesOf(session(), "nok").front().until->iso(), "2026-05-16");

    // Through the gate: on 6 May she was away by all that is known now, and not by what was known then.
    const auto absences = [&](const char* known) {
        return house.okAt("hr", "people.file", Json::object({{"person", "nok"}}), "2026-05-06T08:00:00Z", known)["absences"];
    };
    EXPECT_EQ(absences("2026-05-06T08:00:00Z").size(), 0U);
    EXPECT_TRUE(absences("2026-05-25T08:00:00Z").at(0)["now"].boolean());

    house.ok("hr", "people.withdrawAbsence", Json::object({{"absence", absence}}));
    EXPECT_EQ(house.ok("hr", "people.file", Json::object({{"person", "nok"}}))["absences"].size(), 0U);
    EXPECT_EQ(everyone(session(), at("2026-05-06T08:00Z"), at("2026-05-20T08:00Z")).size(), 7U);
    house.expectDerivable();
}

TEST_F(StaffTest, jobsAreReadAsKnown) {
    const std::string job = jobsOf(session(), "nok", at("2026-05-04T08:00Z")).front().job;
    house.setNow("2026-06-10T08:00:00Z");
    house.ok("hr", "people.endJob", Json::object({{"job", job}, {"until", "2026-05-31"}}));
    EXPECT_EQ(jobsOf(session(), "nok", at("2026-06-05T00:00Z")).size(), 0U);
    EXPECT_EQ(jobsOf(session(), "nok", at("2026-06-05T00:00Z"), at("2026-06-10T07:59:59.999Z")).size(), 1U);
    EXPECT_EQ(jobsOf(session(), "nok", at("2026-06-05T00:00Z"), at("2026-06-10T08:00:00Z")).size(), 0U);
    EXPECT_EQ(jobsOf(session(), "nok", at("2026-06-05T00:00Z"), at("2026-05-04T07:59:59.999Z")).size(), 0U);
    const auto staff = everyone(session(), at("2026-06-05T00:00Z"), at("2026-06-10T07:59:59.999Z"));
    EXPECT_TRUE(std::any_of(staff.begin(), staff.end(), [](const Staff& one) { return one.person == "nok" && one.jobs.size() == 1; }));
    // What was told later than it was true keeps both instants.
    EXPECT_EQ(ledger::Ledger::ofSubject(session(), "nok", "people.jobEnded").front().effective, at("2026-05-31T17:00Z"));
}

TEST_F(StaffTest, everyoneInBulkSaysTheSameAsOneByOne) {
    house.ok("hr", "people.recordAbsence", absenceArgs("som", "2026-05-04", "2026-05-06"));
    const Instant now = at("2026-05-05T00:00Z");
    for (const Staff& staff : everyone(session(), now)) {
        const auto one = staffOf(session(), staff.person, now);
        ASSERT_TRUE(one.has_value());
        EXPECT_EQ(one->jobs, staff.jobs);
        EXPECT_EQ(one->absences, staff.absences);
        EXPECT_EQ(one->hiredAt, staff.hiredAt);
        EXPECT_EQ(one->mainJob, staff.mainJob);
    }
    EXPECT_EQ(staffOf(session(), "nobody-here", now), std::nullopt);
}

TEST_F(StaffTest, theListIsSearchedInEveryScript) {
    const auto found = [&](const char* search) {
        const Json answer = house.ok("hr", "people.list", Json::object({{"search", search}}));
        return answer["total"].integer() == 1 ? answer["rows"].at(0)["person"].text() : std::to_string(answer["total"].integer());
    };
    EXPECT_EQ(found("SUKSAI"), "nok");
    EXPECT_EQ(found("สุขใจ"), "nok");
    EXPECT_EQ(found("ويدا"), "vida") << "Arabic yeh finds Persian yeh";
    EXPECT_EQ(found("nobody"), "0");
    EXPECT_EQ(house.ok("hr", "people.list", Json::object({{"site", "dxb"}}))["total"].integer(), 2);
    const Json page = house.ok("hr", "people.list", Json::object({{"offset", 2}, {"limit", 2}}));
    EXPECT_EQ(page["total"].integer(), 7);
    EXPECT_EQ(page["rows"].size(), 2U);
    EXPECT_EQ(page["rows"].at(0)["person"].text(), "hrb") << "by Latin name: Aya, Hanna, Hugo, …";
}

TEST_F(StaffTest, settingsAreKeptAndFormsOfAddressStayPrivate) {
    house.ok("nok", "people.saveSettings",
             Json::object({{"locale", "th"},
                           {"lessonLocale", "en"},
                           {"calendar", "buddhist"},
                           {"digits", "native"},
                           {"appearance", "dark"},
                           {"textSize", 150},
                           {"particle", "ค่ะ"},
                           {"badgeNames", Json::object({{"th", "นก"}, {"en", "Nok"}})}}));
    const Json settings = house.ok("nok", "people.me")["settings"];
    EXPECT_EQ(settings["locale"].text(), "th");
    EXPECT_EQ(settings["lessonLocale"].text(), "en");
    EXPECT_EQ(settings["calendar"].text(), "buddhist");
    EXPECT_EQ(settings["appearance"].text(), "dark");
    EXPECT_EQ(settings["digits"].text(), "native");
    EXPECT_EQ(settings["textSize"].integer(), 150);
    EXPECT_EQ(house.refused("nok", "people.saveSettings", Json::object({{"textSize", 201}})), "people.setting");
    EXPECT_EQ(settings["particle"].text(), "ค่ะ");
    EXPECT_EQ(settings["badgeNames"]["th"].text(), "นก");
    const auto saved = ledger::Ledger::ofSubject(session(), "nok", "people.settingsSaved");
    ASSERT_EQ(saved.size(), 1U);
    EXPECT_FALSE(saved.front().data.has("particle"));
    EXPECT_EQ(house.ok("nok", "people.me")["jobs"].at(0)["siteName"].text(), "กรุงเทพฯ") << "names follow the language";
    EXPECT_EQ(house.refused("nok", "people.saveSettings", Json::object({{"calendar", "julian"}})), "people.setting");
    EXPECT_EQ(house.refused("nok", "people.saveSettings", Json::object({{"badgeNames", Json::object({{"xx", "N"}})}})),
              "people.names-locale");
    house.ok("nok", "people.saveSettings");
    EXPECT_EQ(ledger::Ledger::ofSubject(session(), "nok", "people.settingsSaved").size(), 1U) << "nothing chosen, nothing recorded";
    house.expectDerivable();
}

TEST_F(StaffTest, aWrongNameIsAnsweredAndThenCorrectedByHr) {
    house.ok("nok", "people.confirmName", Json::object({{"badgeName", "Nok"}, {"correct", false}, {"note", "Suksri, not Suksai"}}));
    Json me = house.ok("nok", "people.me");
    EXPECT_TRUE(me["nameConfirmed"].boolean());
    EXPECT_FALSE(me["nameCorrect"].boolean(true));
    EXPECT_EQ(me["settings"]["badgeNames"]["en"].text(), "Nok");
    EXPECT_EQ(privateTextOf(session(), "nok", "nameNote"), "Suksri, not Suksai");
    house.ok("hr", "people.changeName", Json::object({{"person", "nok"}, {"name", "นก สุขศรี"}, {"latinName", "Nok Suksri"}}));
    EXPECT_EQ(nameOf(session(), "nok").latinName, "Nok Suksri");
    house.ok("nok", "people.confirmName", Json::object({{"correct", true}}));
    EXPECT_TRUE(house.ok("nok", "people.me")["nameCorrect"].boolean());
    house.expectDerivable();
}

TEST_F(StaffTest, theCalendarOfASiteCountsWorkingDays) {
    const auto last = [&](const char* site, const char* served, int days) {
        return house.ok("nok", "people.workingDay", Json::object({{"site", site}, {"served", served}, {"days", days}}))["date"].text();
    };
    EXPECT_EQ(last("bkk", "2026-05-08", 1), "2026-05-11");
    house.ok("hrb", "people.addHoliday", Json::object({{"site", "bkk"}, {"date", "2026-05-11"}, {"kind", "full"}}));
    EXPECT_EQ(last("bkk", "2026-05-08", 1), "2026-05-12");
    EXPECT_EQ(last("dxb", "2026-05-07", 1), "2026-05-11") << "half a Friday is not enough";
    house.ok("operator", "people.changeWeek", Json::object({{"site", "dxb"}, {"from", "2026-06-01"}, {"weekend", Json::list({7})}}));
    EXPECT_EQ(last("dxb", "2026-06-04", 2), "2026-06-06");
    EXPECT_EQ(house.refused("nok", "people.workingDay", Json::object({{"site", "bkk"}, {"served", "2026-05-08"}, {"days", -1}})),
              "people.days-range");
    house.expectDerivable();
}

TEST_F(StaffTest, refusalsNameTheFaultAndHaveASentenceInEveryLanguage) {
    struct Row {
        const char* name;
        Json args;
        const char* code;
    };
    const Json names = Json::object({{"en", "X"}});
    const std::vector<Row> rows{
        {"people.addSite", Json::object({{"site", "bkk"}, {"names", names}, {"zone", "UTC"}, {"country", "TH"}}), "people.site-exists"},
        {"people.addSite", Json::object({{"site", "x"}, {"names", names}, {"zone", "Mars/Olympus"}, {"country", "TH"}}),
         "people.unknown-zone"},
        {"people.addSite", Json::object({{"site", "x"}, {"names", names}, {"zone", "UTC"}, {"country", "Thai"}}), "people.country"},
        {"people.addSite", Json::object({{"site", "x"}, {"names", Json::object()}, {"zone", "UTC"}, {"country", "TH"}}),
         "people.names-missing"},
        {"people.addSite",
         Json::object({{"site", "x"}, {"names", names}, {"zone", "UTC"}, {"country", "TH"}, {"weekend", Json::list({8})}}),
         "people.weekday"},
        {"people.addSite",
         Json::object(
             {{"site", "x"}, {"names", names}, {"zone", "UTC"}, {"country", "TH"}, {"weekend", Json::list({1, 2, 3, 4, 5, 6, 7})}}),
         "people.no-day-of-work"},
        {"people.addHoliday", Json::object({{"site", "bkk"}, {"date", "2026-05-11"}, {"kind", "most"}}), "people.holiday-kind"},
        {"people.addHoliday", Json::object({{"site", "lhr"}, {"date", "2026-05-11"}, {"kind", "full"}}), "people.unknown-site"},
        {"people.addJobRole", Json::object({{"jobRole", "receptionist"}, {"names", names}}), "people.job-role-exists"},
        {"people.addStaff", Json::object({{"person", "nok"}, {"name", "N"}, {"latinName", "N"}}), "people.person-exists"},
        {"people.addStaff", Json::object({{"person", "operator"}, {"name", "N"}, {"latinName", "N"}}), "people.person-exists"},
        {"people.addStaff", Json::object({{"name", "  "}, {"latinName", "N"}}), "people.name-missing"},
        {"people.addStaff", Json::object({{"name", std::string(121, 'n')}, {"latinName", "N"}}), "people.name-long"},
        {"people.addStaff", Json::object({{"name", "นก"}, {"latinName", "นก"}}), "people.latin-name"},
        {"people.addStaff", Json::object({{"name", "N"}, {"latinName", "N"}, {"login", "NOK"}}), "people.login-taken"},
        {"people.addStaff", Json::object({{"name", "N"}, {"latinName", "N"}, {"login", "n n"}}), "people.login-form"},
        {"people.startJob",
         Json::object({{"person", "xy"}, {"site", "bkk"}, {"department", "d"}, {"jobRole", "receptionist"}, {"from", "2026-05-01"}}),
         "people.unknown"},
        {"people.startJob",
         Json::object({{"person", "nok"}, {"site", "lhr"}, {"department", "d"}, {"jobRole", "receptionist"}, {"from", "2026-05-01"}}),
         "people.unknown-site"},
        {"people.startJob",
         Json::object({{"person", "nok"}, {"site", "bkk"}, {"department", "d"}, {"jobRole", "cook"}, {"from", "2026-05-01"}}),
         "people.unknown-job-role"},
        {"people.startJob",
         Json::object({{"person", "nok"},
                       {"site", "dxb"},
                       {"department", "d"},
                       {"jobRole", "receptionist"},
                       {"from", "2026-05-02"},
                       {"until", "2026-05-01"}}),
         "people.span-backwards"},
        {"people.endJob", Json::object({{"job", "job-x"}, {"until", "2026-05-01"}}), "people.unknown-job"},
        {"people.recordAbsence", Json::object({{"person", "nok"}, {"kind", "beach"}, {"from", "2026-05-02"}}), "people.absence-kind"},
        {"people.endAbsence", Json::object({{"absence", "absence-x"}, {"until", "2026-05-01"}}), "people.unknown-absence"},
        {"people.grantRole", Json::object({{"person", "nok"}, {"role", "king"}, {"scope", "site"}}), "people.role"},
        {"people.grantRole", Json::object({{"person", "nok"}, {"role", "operator"}, {"scope", "organisation"}}), "people.role"},
        {"people.grantRole", Json::object({{"person", "nok"}, {"role", "hr"}, {"scope", "own"}}), "people.scope"},
        {"people.grantRole", Json::object({{"person", "nok"}, {"role", "hr"}, {"scope", "site"}}), "people.scope-needs-site"},
        {"people.grantRole", Json::object({{"person", "nok"}, {"role", "hr"}, {"scope", "organisation"}, {"from", "soon"}}),
         "people.instant-or-date"},
        {"people.grantRole", Json::object({{"person", "nok"}, {"role", "hr"}, {"scope", "organisation"}, {"until", "2026-05-03"}}),
         "people.grant-backwards"},
        {"people.endGrant", Json::object({{"grant", "grant-x"}}), "people.unknown-grant"},
    };
    const auto& phrases = *house.gate().parts().phrases;
    for (const Row& row : rows) {
        EXPECT_EQ(house.refused("operator", row.name, row.args), row.code) << row.name << ' ' << toText(row.args);
        for (const std::string& locale : base::shippedLocales()) EXPECT_TRUE(phrases.has(row.code, locale)) << row.code << ' ' << locale;
    }
    house.expectDerivable();
}

TEST_F(StaffTest, everyReaderSeesWhoTheyMaySee) {
    struct Row {
        const char* as;
        const char* own;
        const char* sameSite;
        const char* otherSite;
    };
    const auto file = [&](const char* as, const char* person) {
        return codeOf(house.answer(as, {"people.file", Json::object({{"person", person}}), {}, {}, {}, {}}));
    };
    for (const Row& row : {Row{"nok", "ok", "gate.not-allowed", "gate.not-allowed"}, Row{"sup", "ok", "ok", "gate.not-allowed"},
                           Row{"hr", "ok", "ok", "ok"}, Row{"hrb", "ok", "ok", "gate.not-allowed"}, Row{"aud", "ok", "ok", "ok"}}) {
        EXPECT_EQ(file(row.as, row.as), row.own) << row.as;
        EXPECT_EQ(file(row.as, "som"), row.sameSite) << row.as;
        EXPECT_EQ(file(row.as, "vida"), row.otherSite) << row.as;
    }
    EXPECT_EQ(house.ok("sup", "people.list")["total"].integer(), 5);
    EXPECT_EQ(house.ok("hrb", "people.list")["total"].integer(), 5);
    EXPECT_EQ(house.ok("aud", "people.list")["total"].integer(), 7);
    EXPECT_EQ(house.refused("nok", "people.list"), "gate.not-allowed");
    EXPECT_EQ(ledger::Ledger::ofSubject(session(), "som", "gate.fileRead").size(), 4U) << "sup, hr, hrb and aud each read Som's file";
    EXPECT_EQ(ledger::Ledger::ofSubject(session(), "nok", "gate.fileRead").size(), 0U) << "nobody else read Nok's";
}

TEST_F(StaffTest, hrOfOneSiteStaysWithinIt) {
    const auto job = [](const char* person, const char* site, const char* department) {
        return Json::object(
            {{"person", person}, {"site", site}, {"department", department}, {"jobRole", "receptionist"}, {"from", "2026-05-10"}});
    };
    const std::string fresh =
        house.ok("hrb", "people.addStaff", Json::object({{"name", "New"}, {"latinName", "New One"}}))["person"].text();
    EXPECT_EQ(house.refused("hrb", "people.startJob", job(fresh.c_str(), "dxb", "front")), "people.site-out-of-reach");
    house.ok("hrb", "people.startJob", job(fresh.c_str(), "bkk", "front"));
    EXPECT_EQ(house.refused("hrb", "people.startJob", job("vida", "bkk", "bar")), "gate.not-allowed")
        << "somebody else's staff are not drawn in";
    house.ok("hrb", "people.issueEnrolmentCode", Json::object({{"person", fresh}}));
    EXPECT_EQ(house.refused("hrb", "people.issueEnrolmentCode", Json::object({{"person", "vida"}})), "gate.not-allowed");
    EXPECT_EQ(house.refused("hrb", "people.issueEnrolmentCode", Json::object({{"person", "hr"}})), "people.code-too-wide")
        << "no way into a wider account";
    EXPECT_EQ(house.refused("hrb", "people.grantRole", Json::object({{"person", "nok"}, {"role", "hr"}, {"scope", "organisation"}})),
              "people.grant-too-wide");
    EXPECT_EQ(house.refused("hrb", "people.grantRole",
                            Json::object({{"person", "nok"}, {"role", "supervisor"}, {"scope", "site"}, {"site", "dxb"}})),
              "people.grant-too-wide");
    house.ok("hrb", "people.grantRole", Json::object({{"person", "nok"}, {"role", "supervisor"}, {"scope", "site"}, {"site", "bkk"}}));
    EXPECT_EQ(house.refused("hr", "people.grantRole", Json::object({{"person", "hr"}, {"role", "auditor"}, {"scope", "organisation"}})),
              "people.own-grant");
    EXPECT_EQ(house.refused("hrb", "people.addSite",
                            Json::object({{"site", "x"}, {"names", Json::object({{"en", "X"}})}, {"zone", "UTC"}, {"country", "TH"}})),
              "gate.not-allowed");
    EXPECT_EQ(house.refused("hrb", "people.addHoliday", Json::object({{"site", "dxb"}, {"date", "2026-05-11"}, {"kind", "full"}})),
              "gate.not-allowed");
    EXPECT_EQ(house.refused("sup", "people.recordAbsence", absenceArgs("sup", "2026-05-10")), "people.own-absence");
    EXPECT_EQ(house.refused("sup", "people.recordAbsence", absenceArgs("vida", "2026-05-10")), "gate.not-allowed");
    const std::string away = house.ok("hr", "people.recordAbsence", absenceArgs("vida", "2026-05-10"))["absence"].text();
    EXPECT_EQ(house.refused("sup", "people.endAbsence", Json::object({{"absence", away}, {"until", "2026-05-11"}})), "gate.not-allowed");
    EXPECT_EQ(house.refused("sup", "people.withdrawAbsence", Json::object({{"absence", away}})), "gate.not-allowed");
}

TEST_F(StaffTest, everyEntryDeniesWhatItsRowDoesNotList) {
    const Json any = Json::object();
    const auto mayBeCalled = [&](const char* as, const char* name, Json args) {
        return codeOf(house.answer(as, {name, std::move(args), {}, {}, {}, {}})) != "gate.not-allowed";
    };
    const Json som = Json::object({{"person", "som"}});
    struct Row {
        const char* name;
        Json args;
        const char* callers;  // of n(ok) s(up) h(r) a(ud) o(perator), for somebody else at the supervisor's site
    };
    const std::vector<Row> rows{
        {"people.addSite", Json::object({{"site", "bkk"}, {"names", any}, {"zone", "UTC"}, {"country", "TH"}}), "ho"},
        {"people.changeWeek", Json::object({{"site", "bkk"}, {"from", "2026-06-01"}, {"weekend", Json::list({9})}}), "ho"},
        {"people.addHoliday", Json::object({{"site", "bkk"}, {"date", "2026-06-01"}, {"kind", "none"}}), "ho"},
        {"people.addDepartment", Json::object({{"department", "d"}, {"names", any}}), "ho"},
        {"people.addJobRole", Json::object({{"jobRole", "receptionist"}, {"names", any}}), "ho"},
        {"people.addStaff", Json::object({{"name", ""}, {"latinName", ""}}), "ho"},
        {"people.changeName", Json::object({{"person", "som"}, {"name", ""}, {"latinName", ""}}), "ho"},
        {"people.startJob",
         Json::object({{"person", "som"}, {"site", "lhr"}, {"department", "d"}, {"jobRole", "r"}, {"from", "2026-05-10"}}), "ho"},
        {"people.endJob", Json::object({{"job", jobsOf(session(), "som", at("2026-05-04T08:00Z")).front().job}, {"until", "2026-01-01"}}),
         "ho"},
        {"people.recordAbsence", Json::object({{"person", "som"}, {"kind", "none"}, {"from", "2026-05-10"}}), "sho"},
        {"people.grantRole", Json::object({{"person", "som"}, {"role", "none"}, {"scope", "site"}}), "ho"},
        {"people.issueEnrolmentCode", som, "ho"},
        {"people.file", som, "shao"},
        {"people.list", any, "shao"},
        {"people.hrAccess", any, "hao"},
        {"people.me", any, "nshao"},
        {"people.sites", any, "nshao"},
        {"people.jobRoles", any, "nshao"},
        {"people.departments", any, "nshao"},
        {"people.saveSettings", any, "nshao"},
        {"people.signOut", any, "nshao"},
        {"people.stay", any, "nshao"},
    };
    for (const Row& row : rows) {
        std::string callers;
        for (const char* as : {"nok", "sup", "hr", "aud", "operator"}) {
            if (mayBeCalled(as, row.name, row.args)) callers.push_back(*as);
        }
        EXPECT_EQ(callers, row.callers) << row.name;
        EXPECT_EQ(codeOf(house.answer("", {row.name, row.args, {}, {}, {}, {}})), "gate.sign-in-first") << row.name;
    }
}

TEST_F(StaffTest, aRoleHoldsForItsSpan) {
    house.ok("operator", "people.grantRole",
             Json::object({{"person", "nok"},
                           {"role", "supervisor"},
                           {"scope", "site"},
                           {"site", "bkk"},
                           {"from", "2026-05-10"},
                           {"until", "2026-05-12"}}));
    struct Row {
        const char* when;
        bool holds;
    };
    for (const Row& row : {Row{"2026-05-09T16:59:59.999Z", false}, Row{"2026-05-09T17:00:00Z", true}, Row{"2026-05-12T16:59:59.999Z", true},
                           Row{"2026-05-12T17:00:00Z", false}}) {
        house.setNow(row.when);
        EXPECT_EQ(codeOf(house.answer("nok", {"people.list", Json::object(), {}, {}, {}, {}})), row.holds ? "ok" : "gate.not-allowed")
            << row.when;
    }
    const std::string grant = grantsOf(session(), "hrb").front().grant;
    EXPECT_EQ(house.refused("hr", "people.endGrant", Json::object({{"grant", grant}, {"until", "2026-05-10"}})), "people.grant-end-past");
    house.ok("hr", "people.endGrant", Json::object({{"grant", grant}}));
    EXPECT_EQ(house.refused("hrb", "people.list"), "gate.not-allowed");
    house.expectDerivable();
}

TEST_F(StaffTest, aTeamIsWhoWorksInTheSameDepartment) {
    house.ok(
        "operator", "people.startJob",
        Json::object({{"person", "vida"}, {"site", "bkk"}, {"department", "bar"}, {"jobRole", "receptionist"}, {"from", "2026-05-04"}}));
    EXPECT_EQ(teamOf(session(), "sup", "bkk", at("2026-05-05T00:00Z")), (std::vector<std::string>{"hr", "hrb", "nok", "som"}));
    EXPECT_TRUE(teamOf(session(), "sup", "dxb", at("2026-05-05T00:00Z")).empty());
    EXPECT_TRUE(teamOf(session(), "sup", "", at("2026-05-01T00:00Z")).empty()) << "before the jobs began";
    house.ok("operator", "people.grantRole", Json::object({{"person", "nok"}, {"role", "supervisor"}, {"scope", "team"}}));
    const auto actor = makeDirectory().actorOf(session(), "nok", at("2026-05-05T00:00Z"));
    EXPECT_EQ(actor.team, (std::vector<std::string>{"hr", "hrb", "som", "sup"}));
}

TEST_F(StaffTest, hrSeesWhatTheOperatorDidToItsAccess) {
    house.ok("operator", "people.issueEnrolmentCode", Json::object({{"person", "hr"}}));
    house.ok("hr", "people.issueEnrolmentCode", Json::object({{"person", "hrb"}}));
    const Json rows = house.ok("hr", "people.hrAccess")["rows"];
    ASSERT_EQ(rows.size(), 3U) << "two grants and one code by the operator; what HR does itself is not listed";
    EXPECT_EQ(rows.at(0)["kind"].text(), "granted");
    EXPECT_EQ(rows.at(2)["kind"].text(), "code-issued");
    EXPECT_NE(rows.at(2)["sentence"].text().find("Hanna Ross"), std::string::npos);
    house.expectDerivable();
}

}  // namespace
}  // namespace adab::people
