// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who carries the letters, on the whole house, in four languages and with keys alone: HR comes from the reminders, is told what cannot be,
// keeps what can, and gets a test letter by a real mail server on the loopback.

#include "Seated.h"
#include "base/Properties.h"
#include "support/SmtpServer.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace adab::test {
namespace {

class MailKeysTest : public testing::TestWithParam<const char*> {
protected:
    MailKeysTest() : house(house::House::open({place(), house::Options::Opening::Create, clock, nullptr})) {
        house::asOperator(*house, "people.foundOrganisation", object({{"name", "Saffron House"}, {"zone", "Asia/Bangkok"}}));
        foundHere(*house);
        hanna = hire(*house, "Hanna", "office", "hr");
        house::asOperator(*house, "reminders.saveAddress", object({{"person", hanna}, {"address", "hanna@example.org"}}));
    }
    std::string place() const { return folder.path().toStdString() + "/house"; }
    std::string kept(const char* name) const {
        const auto properties = base::readProperties(place() + "/adab.properties");
        const auto found = properties.find(name);
        return found == properties.end() ? std::string() : found->second;
    }
    QTemporaryDir folder;
    std::shared_ptr<base::SetClock> clock = std::make_shared<base::SetClock>(*Instant::parse("2026-01-01T03:00:00.000Z"));
    std::unique_ptr<house::House> house;
    std::string hanna;
};

TEST_P(MailKeysTest, isToldKeptAndTriedByKeysAlone) {
    const std::string locale = GetParam();
    const SmtpServer server(folder.path().toStdString(), "auth");
    Seated seat(place(), clock, locale);
    Keys keys(seat.hands());
    seat.open(tokenOf(*house, hanna, locale), QStringLiteral("hr/Letters"));
    seat.hands().see(QStringLiteral("mail-settings"));
    keys.push(QStringLiteral("mail-settings"));
    arrive(seat, "hr/Mail");
    everythingHasAName(seat);
    write(keys, "mail-host", "mail.example.org");
    write(keys, "mail-user", "adab");
    seat.hands().settle();
    write(keys, "mail-password", "secret");
    write(keys, "mail-from", "Adab");
    keys.push(QStringLiteral("save-mail"));
    seat.hands().settle();
    EXPECT_EQ(kept("mail.host"), "") << "that is no sender";
    keys.tabBackTo(QStringLiteral("mail-from"));
    keys.clearField();
    keys.type(QStringLiteral("adab@example.org"));
    keys.push(QStringLiteral("save-mail"));
    seat.hands().until(QStringLiteral("what is kept"), [&] { return kept("mail.host") == "mail.example.org"; });
    EXPECT_EQ(kept("mail.password"), "secret");
    EXPECT_EQ(kept("mail.security"), "starttls");
    EXPECT_EQ(kept("mail.port"), "587");
    seat.hands().settle();

    // Another server, on this machine: the password is asked for again.
    keys.tabBackTo(QStringLiteral("mail-host"));
    keys.clearField();
    keys.type(QStringLiteral("localhost"));
    keys.tabTo(QStringLiteral("segment-starttls"));
    const Qt::Key on = locale == "fa" || locale == "ar" ? Qt::Key_Left : Qt::Key_Right;
    keys.press(on);
    keys.press(on);
    EXPECT_TRUE(seat.hands().see(QStringLiteral("segment-none"))->property("checked").toBool());
    keys.tabTo(QStringLiteral("mail-port"));
    keys.clearField();
    keys.type(QString::number(server.port()));
    keys.push(QStringLiteral("save-mail"));
    seat.hands().settle();
    EXPECT_EQ(kept("mail.host"), "mail.example.org");
    keys.tabBackTo(QStringLiteral("mail-password"));
    keys.clearField();
    keys.type(QStringLiteral("secret"));
    keys.push(QStringLiteral("save-mail"));
    seat.hands().until(QStringLiteral("the other server"), [&] { return kept("mail.host") == "localhost"; });
    seat.hands().settle();
    EXPECT_FALSE(says(seat, "secret"));

    seat.hands().see(QStringLiteral("send-test"));
    keys.push(QStringLiteral("send-test"));
    // The server has kept the whole letter before it says so.
    seat.hands().see(QStringLiteral("test-outcome"));
    ASSERT_EQ(server.letters().size(), 1U);
    EXPECT_EQ(server.letters().front().to, "hanna@example.org");
    everythingHasAName(seat);
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, MailKeysTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test
