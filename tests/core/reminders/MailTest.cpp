// SPDX-License-Identifier: GPL-3.0-or-later
// Letters to a real mail server on the loopback: Debian's python3-aiosmtpd.
#include "base/Hash.h"
#include "base/Json.h"
#include "base/Result.h"
#include "reminders/Mail.h"
#include "support/SmtpServer.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

namespace adab::reminders {
namespace {

Mail letter() {
    return {"adab@example.org",
            "wira@example.org",
            "تذكير ๒ เรื่องจากบ้านหญ้าฝรั่นซึ่งยาวพอที่จะต้องตัดบรรทัด",
            "สวัสดี\n.\nบรรทัดสุดท้าย\n",
            "0123abcd@org-1.adab.invalid",
            *Instant::parse("2026-05-20T06:00:00Z"),
            "th"};
}

MailServer serverAt(int port, Security security = Security::None) {
    MailServer server;
    server.host = "localhost";
    server.port = port;
    server.security = security;
    server.from = "adab@example.org";
    server.timeoutSeconds = 10;
    return server;
}

TEST(Mail, aHeaderIsAsciiAndCutAtWholeCharacters) {
    EXPECT_EQ(encodedWords("A reminder"), "A reminder");
    EXPECT_EQ(encodedWords("ก"), "=?UTF-8?B?4LiB?=");
    const std::string words = encodedWords(letter().subject);
    std::size_t start = 0;
    while (start < words.size()) {
        const auto end = std::min(words.find("\r\n ", start), words.size());
        EXPECT_LE(end - start, 75U);
        start = end + 3;
    }
    EXPECT_NE(words.find("\r\n "), std::string::npos);
}

TEST(Mail, anAddressCannotSmuggleAnything) {
    EXPECT_TRUE(isAddress("wira.s+adab@mail.example.org"));
    for (const char* text :
         {"", "@", "wira", "wira@", "@example.org", "a@b@c", "a b@c", "a@b\r\nBcc: x@y", "<a@b>", "a@b,c@d", "ก@example.org"})
        EXPECT_FALSE(isAddress(text)) << text;
    EXPECT_FALSE(isAddress(std::string(250, 'a') + "@b.org"));
}

TEST(Mail, theServerIsReadFromTheProperties) {
    std::map<std::string, std::string> properties{{"mail.host", "mail.example.org"}, {"mail.from", "adab@example.org"}};
    EXPECT_EQ(mailServerIn(properties).port, 587);
    EXPECT_EQ(mailServerIn(properties).security, Security::StartTls);
    const auto refusedAbout = [&](const char* property, const char* value) {
        auto changed = properties;
        changed[property] = value;
        try {
            mailServerIn(changed);
        } catch (const Refused& refused) {
            EXPECT_EQ(refused.error().code, "reminders.mail-not-set-up");
            return refused.error().arguments["property"].text("");
        }
        return std::string();
    };
    EXPECT_EQ(refusedAbout("mail.host", ""), "mail.host");
    EXPECT_EQ(refusedAbout("mail.from", "Adab"), "mail.from");
    EXPECT_EQ(refusedAbout("mail.port", "0"), "mail.port");
    EXPECT_EQ(refusedAbout("mail.port", "25x"), "mail.port");
    EXPECT_EQ(refusedAbout("mail.security", "ssl"), "mail.security");
    // A password never goes to another machine over an open line.
    properties["mail.user"] = "adab";
    EXPECT_EQ(refusedAbout("mail.security", "none"), "mail.security");
    EXPECT_EQ(refusedAbout("mail.security", "tls"), "");
}

TEST(Mail, arrivesAsItWasWritten) {
    const test::TemporaryFolder folder;
    test::SmtpServer server(folder.path(), "plain");
    Postman postman(serverAt(server.port()));
    ASSERT_EQ(postman.deliver(letter()).outcome, Outcome::Sent);
    Mail second = letter();
    second.to = "sara@example.org";
    EXPECT_EQ(postman.deliver(second).outcome, Outcome::Sent) << "over the same line";
    const auto letters = server.letters();
    ASSERT_EQ(letters.size(), 2U);
    EXPECT_EQ(letters[0].to, "wira@example.org");
    EXPECT_EQ(letters[0].from, "adab@example.org");
    EXPECT_EQ(letters[1].to, "sara@example.org");
    EXPECT_EQ(letters[0].subject, letter().subject);
    EXPECT_EQ(letters[0].body, letter().body);
    EXPECT_NE(letters[0].text.find("Message-ID: <0123abcd@org-1.adab.invalid>\r\n"), std::string::npos);
    EXPECT_NE(letters[0].text.find("Date: Wed, 20 May 2026 06:00:00 GMT\r\n"), std::string::npos);
}

TEST(Mail, goesWithTheUsersPassword) {
    const test::TemporaryFolder folder;
    test::SmtpServer server(folder.path(), "auth");
    MailServer to = serverAt(server.port());
    to.user = "adab";
    to.password = "wrong";
    EXPECT_EQ(Postman(to).deliver(letter()).outcome, Outcome::Later);
    to.password = "secret";
    EXPECT_EQ(Postman(to).deliver(letter()).outcome, Outcome::Sent);
    EXPECT_EQ(server.letters().size(), 1U);
}

class MailTls : public testing::TestWithParam<std::pair<const char*, Security>> {};

TEST_P(MailTls, goesEncryptedToTheServerThatIsVouchedForAndToNoOther) {
    const test::TemporaryFolder folder;
    test::SmtpServer server(folder.path(), GetParam().first);
    MailServer to = serverAt(server.port(), GetParam().second);
    // Nobody that the system knows vouches for it.
    EXPECT_EQ(Postman(to).deliver(letter()).outcome, Outcome::Later);
    EXPECT_EQ(server.letters().size(), 0U);
    to.authorities = folder.path("server.pem");
    const auto delivery = Postman(to).deliver(letter());
    EXPECT_EQ(delivery.outcome, Outcome::Sent) << delivery.problem;
    ASSERT_EQ(server.letters().size(), 1U);
    EXPECT_TRUE(server.letters()[0].tls);
    // It is vouched for as localhost, not as this.
    to.host = "127.0.0.1";
    EXPECT_EQ(Postman(to).deliver(letter()).outcome, Outcome::Later);
    EXPECT_EQ(server.letters().size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(BothWays, MailTls, testing::Values(std::pair("starttls", Security::StartTls), std::pair("tls", Security::Tls)),
                         [](const auto& row) { return std::string(row.param.first); });

TEST(Mail, goesNowhereWhereTlsIsNotOffered) {
    const test::TemporaryFolder folder;
    test::SmtpServer server(folder.path(), "plain");
    EXPECT_EQ(Postman(serverAt(server.port(), Security::StartTls)).deliver(letter()).outcome, Outcome::Later);
    EXPECT_EQ(server.letters().size(), 0U);
}

TEST(Mail, aServerThatSaysNoIsHeard) {
    const test::TemporaryFolder folder;
    {
        test::SmtpServer server(folder.path(), "refuse");
        EXPECT_EQ(Postman(serverAt(server.port())).deliver(letter()).outcome, Outcome::Refused);
    }
    {
        test::SmtpServer server(folder.path(), "busy");
        EXPECT_EQ(Postman(serverAt(server.port())).deliver(letter()).outcome, Outcome::Later);
    }
    test::SmtpServer server(folder.path(), "drop");
    // It was handed over, and nobody said that it arrived: it did.
    EXPECT_EQ(Postman(serverAt(server.port())).deliver(letter()).outcome, Outcome::Unsure);
    EXPECT_EQ(server.letters().size(), 1U);
}

TEST(Mail, whereNobodyAnswersItWaits) {
    const test::TemporaryFolder folder;
    int port = 0;
    {
        test::SmtpServer server(folder.path(), "plain");
        port = server.port();
    }
    EXPECT_EQ(Postman(serverAt(port)).deliver(letter()).outcome, Outcome::Later);
}

}  // namespace
}  // namespace adab::reminders
