// SPDX-License-Identifier: GPL-3.0-or-later
// HR says who carries the letters, on the page and not in a file, and tries it with a letter to themselves, by a real mail server on the
// loopback. The password is in the one file that only its owner reads.
#include "base/Properties.h"
#include "people/Organisation.h"
#include "reminders/Mail.h"
#include "reminders/MailSettings.h"
#include "reminders/RemindersService.h"
#include "support/SmtpServer.h"
#include "support/TrainedHouse.h"

#include <fstream>
#include <sstream>

namespace adab::reminders {
namespace {

class MailSettingsTest : public ::testing::Test {
protected:
    MailSettingsTest()
        : house({people::registerOrganisation, registerReminders, [this](gate::Registry& registry) {
                     registerMailSettings(registry, {file(), Phrases::load(test::sourceFolder() + "/assets/i18n/core")});
                 }}) {
        house.ok("operator", "people.foundOrganisation", Json::object({{"name", "Saffron House"}, {"zone", "Asia/Tehran"}}));
        house.addPerson("wira", "waiter", "2026-05-01");
    }
    std::string file() const { return folder.path("adab.properties"); }
    std::string text() const {
        std::ostringstream all;
        all << std::ifstream(file()).rdbuf();
        return all.str();
    }
    static Json good(int port = 587) {
        return Json::object({{"host", "localhost"}, {"port", port}, {"security", "none"}, {"from", "adab@example.org"}});
    }
    static Json with(Json args, const char* name, Json value) {
        args.set(name, std::move(value));
        return args;
    }
    std::string refusedField(const Json& args) {
        const gate::Answer answer = house.answer("hanna", {"reminders.saveMailSettings", args, "", {}, {}, {}});
        EXPECT_FALSE(answer.ok());
        if (answer.ok()) return {};
        EXPECT_NE(answer.message, answer.error->code) << "a sentence";
        return answer.error->code + " " + answer.error->field;
    }
    test::TemporaryFolder folder;
    test::TrainedHouse house;
};

TEST_F(MailSettingsTest, AreKeptWhereTheSenderReadsThemAndNothingElseIsTouched) {
    std::ofstream(file()) << "# who looks after this\ndatabase.schema = adab\nmail.ca = /etc/ours.pem\n";
    EXPECT_FALSE(house.ok("hanna", "reminders.mailSettings")["ready"].boolean());
    Json args = with(with(good(), "security", "starttls"), "host", "mail.example.org");
    house.ok("hanna", "reminders.saveMailSettings", with(with(args, "user", "adab"), "password", "s3cret = #1"));
    const MailServer server = mailServerIn(base::readProperties(file()));
    EXPECT_EQ(server.host, "mail.example.org");
    EXPECT_EQ(server.port, 587);
    EXPECT_EQ(server.security, Security::StartTls);
    EXPECT_EQ(server.user, "adab");
    EXPECT_EQ(server.password, "s3cret = #1");
    EXPECT_EQ(server.authorities, "/etc/ours.pem");
    EXPECT_NE(text().find("# who looks after this\ndatabase.schema = adab\n"), std::string::npos) << text();
    using std::filesystem::perms;
    EXPECT_EQ(std::filesystem::status(file()).permissions() & (perms::group_all | perms::others_all), perms::none);

    // Neither an answer nor a record nor anything else in the database has the password.
    const Json answer = house.ok("hanna", "reminders.mailSettings");
    EXPECT_TRUE(answer["hasPassword"].boolean());
    EXPECT_TRUE(answer["ready"].boolean());
    EXPECT_EQ(base::toText(answer).find("s3cret"), std::string::npos);
    const auto session = house.database().session();
    for (const auto& record : ledger::Ledger::ofSubject(*session, "mail", "reminders."))
        EXPECT_EQ(base::toText(record.data).find("s3cret"), std::string::npos);
    for (const auto& [kept] : session->select<std::string>("SELECT answer FROM command_answers"))
        EXPECT_EQ(kept.find("s3cret"), std::string::npos);

    // The same once more keeps it; without a user there is none.
    house.ok("hanna", "reminders.saveMailSettings", with(args, "user", "adab"));
    EXPECT_EQ(mailServerIn(base::readProperties(file())).password, "s3cret = #1");
    house.ok("hanna", "reminders.saveMailSettings", args);
    EXPECT_EQ(text().find("s3cret"), std::string::npos);
}

TEST_F(MailSettingsTest, WhatCannotBeUsedIsRefusedInOneSentence) {
    house.ok("hanna", "reminders.saveMailSettings", good());
    const std::string before = text();
    EXPECT_EQ(refusedField(with(good(), "host", "")), "reminders.mail-host host");
    EXPECT_EQ(refusedField(with(good(), "host", "mail example")), "reminders.mail-host host");
    EXPECT_EQ(refusedField(with(good(), "port", 0)), "reminders.mail-port port");
    EXPECT_EQ(refusedField(with(good(), "port", 70'000)), "reminders.mail-port port");
    EXPECT_EQ(refusedField(with(good(), "security", "ssl")), "reminders.mail-security security");
    EXPECT_EQ(refusedField(with(good(), "from", "Adab")), "reminders.mail-from from");
    EXPECT_EQ(refusedField(with(good(), "user", "a\nmail.host=b")), "reminders.mail-word user");
    EXPECT_EQ(refusedField(with(with(good(), "user", "a"), "password", " b")), "reminders.mail-word password");
    EXPECT_EQ(refusedField(with(good(), "user", "adab")), "reminders.mail-password password");
    EXPECT_EQ(refusedField(with(with(with(good(), "host", "mail.example.org"), "user", "adab"), "password", "secret")),
              "reminders.mail-open-line security");
    EXPECT_EQ(text(), before);
    EXPECT_EQ(house.refused("wira", "reminders.saveMailSettings", good()), "gate.not-allowed");
    EXPECT_EQ(house.refused("wira", "reminders.mailSettings"), "gate.not-allowed");
}

TEST_F(MailSettingsTest, ThePasswordGoesToNoOtherServerWithoutBeingEnteredAgain) {
    const Json args = with(with(with(good(), "security", "tls"), "user", "adab"), "host", "mail.example.org");
    house.ok("hanna", "reminders.saveMailSettings", with(args, "password", "secret"));
    EXPECT_EQ(refusedField(with(args, "host", "mail.elsewhere.org")), "reminders.mail-password-again password");
    EXPECT_EQ(refusedField(with(args, "user", "other")), "reminders.mail-password-again password");
    house.ok("hanna", "reminders.saveMailSettings", with(args, "port", 465));
}

TEST_F(MailSettingsTest, ATestLetterArrivesOrTheServerSaysWhyNot) {
    const auto test = [&] { return house.ok("hanna", "reminders.sendTestLetter", Json::object({{"person", "hanna"}})); };
    EXPECT_EQ(house.refused("hanna", "reminders.sendTestLetter", Json::object({{"person", "hanna"}})), "reminders.mail-not-set-up");
    test::SmtpServer server(folder.path(), "auth");
    house.ok("hanna", "reminders.saveMailSettings", with(with(good(server.port()), "user", "adab"), "password", "wrong"));
    EXPECT_EQ(house.refused("hanna", "reminders.sendTestLetter", Json::object({{"person", "hanna"}})), "reminders.mail-own-address");
    house.ok("hanna", "reminders.saveAddress", Json::object({{"person", "hanna"}, {"address", "hanna@example.org"}}));
    const Json wrong = test();
    EXPECT_EQ(wrong["outcome"].text(), "later");
    EXPECT_FALSE(wrong["problem"].text().empty());
    EXPECT_EQ(wrong["problem"].text().find("wrong"), std::string::npos) << "not the password";
    house.ok("hanna", "reminders.saveMailSettings", with(with(good(server.port()), "user", "adab"), "password", "secret"));
    EXPECT_EQ(test()["outcome"].text(), "sent");
    const auto letters = server.letters();
    ASSERT_EQ(letters.size(), 1U);
    EXPECT_EQ(letters[0].to, "hanna@example.org");
    EXPECT_EQ(letters[0].from, "adab@example.org");
    EXPECT_EQ(letters[0].subject, "A test letter from Saffron House");
    // To oneself and to nobody else.
    EXPECT_EQ(house.refused("hanna", "reminders.sendTestLetter", Json::object({{"person", "wira"}})), "gate.not-allowed");
    EXPECT_EQ(server.letters().size(), 1U);
}

}  // namespace
}  // namespace adab::reminders
