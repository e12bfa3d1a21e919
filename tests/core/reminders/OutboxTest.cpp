// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told what and when, through the gate: once, in their language, in the hours of their site, and not while they are away.
#include "people/Organisation.h"
#include "reminders/RemindersService.h"
#include "support/TrainedHouse.h"

namespace adab::reminders {
namespace {

class Outbox : public ::testing::Test {
protected:
    Outbox() : house({people::registerOrganisation, registerReminders}) {
        house.ok("operator", "people.foundOrganisation", Json::object({{"name", "Saffron House"}, {"zone", "Asia/Tehran"}}));
        house.installCourse();
        house.installProgram();
        house.addPerson("wira", "waiter", "2026-05-01");
        house.addPerson("sara", "gardener", "2026-01-01");
        house.ok("operator", "people.grantRole", Json::object({{"person", "sara"}, {"role", "supervisor"}, {"scope", "team"}}));
        for (const char* person : {"wira", "sara"}) address(person, std::string(person) + "@example.org");
    }
    void address(const std::string& person, const std::string& where) {
        house.ok("operator", "reminders.saveAddress", Json::object({{"person", person}, {"address", where}}));
    }
    /// Queues and gives every letter that may leave, settled as sent: recipient and body.
    std::vector<std::pair<std::string, std::string>> sent(const std::string& now) {
        house.setNow(now);
        house.ok("operator", "reminders.queue");
        std::vector<std::pair<std::string, std::string>> letters;
        Json after = Json::object();
        while (true) {
            const Json taken = house.ok("operator", "reminders.take", after);
            if (taken["message"].isNull()) return letters;
            after = Json::object({{"after", taken["message"]}});
            const Json named = Json::object({{"message", taken["message"]}});
            const Json letter = house.ok("operator", "reminders.letter", named);
            letters.emplace_back(taken["recipient"].text(), letter["body"].text());
            EXPECT_EQ(letter["to"].text(), taken["recipient"].text() + "@example.org");
            Json outcome = named;
            house.ok("operator", "reminders.settle", outcome.set("outcome", "sent"));
        }
    }
    std::vector<std::string> recipients(const std::string& now) {
        std::vector<std::string> all;
        for (const auto& [recipient, body] : sent(now)) all.push_back(recipient);
        std::sort(all.begin(), all.end());
        return all;
    }
    using Names = std::vector<std::string>;
    test::TrainedHouse house;
};

TEST_F(Outbox, eachThingIsToldOnce) {
    EXPECT_EQ(recipients("2026-05-05T06:00:00Z"), Names{});
    EXPECT_EQ(recipients("2026-05-08T06:00:00Z"), Names{"wira"});
    EXPECT_EQ(recipients("2026-05-08T06:15:00Z"), Names{});
    EXPECT_EQ(recipients("2026-05-12T06:00:00Z"), Names{});
    EXPECT_EQ(recipients("2026-05-14T06:00:00Z"), Names{"wira"});
    // When it is over the supervisor hears of it too.
    EXPECT_EQ(recipients("2026-05-16T06:00:00Z"), (Names{"sara", "wira"}));
    EXPECT_EQ(recipients("2026-05-30T06:00:00Z"), Names{});
    house.expectDerivable();
}

TEST_F(Outbox, aLetterHasEverythingOfItsDayInTheReadersLanguage) {
    house.addPerson("mina", "waiter", "2026-05-01");
    house.ok("wira", "people.saveSettings", Json::object({{"locale", "fa"}}));
    const auto letters = sent("2026-05-16T06:00:00Z");
    ASSERT_EQ(letters.size(), 2U);
    for (const auto& [recipient, body] : letters) {
        if (recipient == "wira") {
            EXPECT_NE(body.find("گرامی،"), std::string::npos) << body;
            EXPECT_NE(body.find("اردیبهشت"), std::string::npos) << body;  // 15 May in their calendar
        } else {
            // One letter about both, by name.
            EXPECT_NE(body.find("wira, Welcome to service: was due by 15 May 2026"), std::string::npos) << body;
            EXPECT_NE(body.find("mina, Welcome to service"), std::string::npos) << body;
        }
    }
}

TEST_F(Outbox, nothingLeavesInQuietHours) {
    EXPECT_EQ(recipients("2026-05-08T18:00:00Z"), Names{});  // 21:30 in Tehran
    EXPECT_EQ(recipients("2026-05-09T04:30:00Z"), Names{"wira"});
    house.ok("hanna", "reminders.setHours",
             Json::object({{"site", "tehran"}, {"from", "20:00"}, {"until", "02:00"}, {"first", "2026-05-13"}, {"last", "2026-05-20"}}));
    EXPECT_EQ(recipients("2026-05-14T06:00:00Z"), Names{});
    EXPECT_EQ(recipients("2026-05-14T18:00:00Z"), Names{"wira"});
}

TEST_F(Outbox, nobodyIsWrittenToWhileAway) {
    const auto leave = [&](const char* person, const char* from, const char* until) {
        house.ok("hanna", "people.recordAbsence", Json::object({{"person", person}, {"kind", "leave"}, {"from", from}, {"until", until}}));
    };
    leave("wira", "2026-05-08", "2026-05-10");
    EXPECT_EQ(recipients("2026-05-09T06:00:00Z"), Names{});
    // Back, and the date has moved by three days: told of the day that holds.
    const auto letters = sent("2026-05-11T06:00:00Z");
    ASSERT_EQ(letters.size(), 1U);
    EXPECT_NE(letters[0].second.find("18 May 2026"), std::string::npos) << letters[0].second;
    // A supervisor on leave gets it after.
    leave("sara", "2026-05-19", "2026-05-20");
    EXPECT_EQ(recipients("2026-05-19T06:00:00Z"), Names{"wira"});
    EXPECT_EQ(recipients("2026-05-21T06:00:00Z"), Names{"sara"});
}

TEST_F(Outbox, whoeverIsCertifiedOrHasNoAddressGetsNoLetter) {
    address("wira", "");
    EXPECT_EQ(recipients("2026-05-08T06:00:00Z"), Names{});
    address("wira", "wira@example.org");
    house.certify("wira");
    EXPECT_EQ(recipients("2026-05-14T06:00:00Z"), Names{});
}

TEST_F(Outbox, aLetterThatDidNotLeaveIsTriedAgainAndOneThatMayHaveIsNot) {
    house.setNow("2026-05-08T06:00:00Z");
    EXPECT_EQ(house.ok("operator", "reminders.queue")["letters"].integer(), 1);
    const auto take = [&] { return house.ok("operator", "reminders.take")["message"]; };
    const Json first = take();
    ASSERT_FALSE(first.isNull());
    EXPECT_TRUE(take().isNull()) << "while it is being sent nobody else takes it";
    const auto settle = [&](const char* outcome) {
        house.ok("operator", "reminders.settle", Json::object({{"message", first}, {"outcome", outcome}, {"problem", "no line"}}));
    };
    settle("later");
    // Night has fallen since: it waits.
    house.setNow("2026-05-08T18:00:00Z");
    EXPECT_TRUE(take().isNull());
    house.setNow("2026-05-09T06:00:00Z");
    EXPECT_EQ(take(), first);
    settle("unsure");
    EXPECT_TRUE(take().isNull());
    EXPECT_EQ(house.ok("operator", "reminders.queue")["letters"].integer(), 0);
    const Json rows = house.ok("hanna", "reminders.outbox")["rows"];
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.at(0)["state"].text(), "unsure");
    EXPECT_EQ(rows.at(0)["tries"].integer(), 2);
    EXPECT_EQ(house.refused("operator", "reminders.settle", Json::object({{"message", first}, {"outcome", "sent"}})),
              "reminders.not-being-sent");
}

TEST_F(Outbox, hrReadsWhatALetterTellsAndWhyItWaits) {
    house.setNow("2026-05-08T06:00:00Z");
    house.ok("operator", "reminders.queue");
    const auto waiting = [&] {
        const Json outbox = house.ok("hanna", "reminders.outbox");
        return Json(outbox["rows"].at(0));
    };
    const auto begins = [&](const char* words) { return waiting()["why"].text().find(words) == 0; };
    EXPECT_EQ(waiting()["recipientName"].text(), "wira");
    ASSERT_EQ(waiting()["about"].size(), 1U);
    EXPECT_NE(waiting()["about"].at(0).text().find("15 May 2026"), std::string::npos) << waiting()["about"].at(0).text();
    EXPECT_TRUE(begins("It leaves the next time")) << waiting()["why"].text();
    house.setNow("2026-05-08T18:00:00Z");
    EXPECT_TRUE(begins("It waits for the hours")) << waiting()["why"].text();
    house.ok("hanna", "people.recordAbsence",
             Json::object({{"person", "wira"}, {"kind", "leave"}, {"from", "2026-05-09"}, {"until", "2026-05-10"}}));
    house.setNow("2026-05-09T06:00:00Z");
    EXPECT_TRUE(begins("It waits until wira is back")) << waiting()["why"].text();
    address("wira", "");
    EXPECT_TRUE(begins("It waits: wira has no mail address")) << waiting()["why"].text();
    const Json outbox = house.ok("hanna", "reminders.outbox");
    std::vector<std::string> without;
    for (const Json& one : outbox["withoutAddress"].items()) without.push_back(one["person"].text());
    EXPECT_EQ(outbox["withoutAddressCount"].integer(), static_cast<std::int64_t>(without.size()));
    EXPECT_NE(std::find(without.begin(), without.end(), "wira"), without.end());
    EXPECT_EQ(std::find(without.begin(), without.end(), "sara"), without.end());
}

TEST_F(Outbox, whatCannotBeIsRefused) {
    const auto hours = [&](const char* from, const char* until) {
        return house.refused("hanna", "reminders.setHours", Json::object({{"site", "tehran"}, {"from", from}, {"until", until}}));
    };
    EXPECT_EQ(hours("8", "20:00"), "reminders.clock-time");
    EXPECT_EQ(hours("08:00", "08:00"), "reminders.no-hours");
    EXPECT_EQ(house.refused("wira", "reminders.saveAddress", Json::object({{"address", "a@b\r\nBcc: c@d"}})), "reminders.address");
    EXPECT_EQ(house.refused("operator", "reminders.letter", Json::object({{"message", "m-none"}})), "reminders.unknown-letter");
    EXPECT_EQ(house.refused("hanna", "reminders.setHours",
                            Json::object({{"site", "tehran"}, {"from", "20:00"}, {"until", "02:00"}, {"first", "2026-02-18"}})),
              "reminders.season-open");
}

TEST_F(Outbox, dueDatesGoIntoACalendarProgram) {
    const auto calendar = [&] { return house.ok("wira", "reminders.calendar")["text"].text(); };
    const std::string first = calendar();
    EXPECT_NE(first.find("DTSTART;VALUE=DATE:20260515\r\n"), std::string::npos) << first;
    EXPECT_NE(first.find("SUMMARY:Due: Welcome to service\r\n"), std::string::npos) << first;
    house.setNow("2026-05-03T08:00:00Z");
    house.certify("wira");
    const std::string second = calendar();
    EXPECT_NE(second.find("DTSTART;VALUE=DATE:20270503\r\n"), std::string::npos) << second;
    EXPECT_NE(second.find("SUMMARY:Renew: Welcome to service\r\n"), std::string::npos) << second;
    // The same event, moved: a calendar program replaces it.
    const auto uid = [](const std::string& text) { return text.substr(text.find("UID:"), 68); };
    EXPECT_EQ(uid(first), uid(second));
}

}  // namespace
}  // namespace adab::reminders
