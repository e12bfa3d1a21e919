// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reminders on the whole house, in four languages and with keys alone: HR enters an address, sees the letter and why it waits, sets the
// hours of a season at the site; the person finds the address in the settings and takes it away.

#include "Seated.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace adab::test {
namespace {

class LettersHouse {
public:
    LettersHouse() : m_house(openShipped(place(), clock())) {
        foundHere(*m_house);
        ask("people.addJobRole", object({{"jobRole", "front-desk"}, {"names", object({{"en", "Front desk"}})}}));
        malee = ask("people.addStaff", object({{"name", "Malee"}, {"latinName", "Malee"}}))["person"].text();
        ask("people.startJob",
            object({{"person", malee}, {"site", "here"}, {"department", "lobby"}, {"jobRole", "front-desk"}, {"from", "2026-01-01"}}));
        hanna = hire(*m_house, "Hanna", "office", "hr");
        // Ten in the morning, a week before the date.
        m_clock->set(*Instant::parse("2026-01-08T03:00:00.000Z"));
    }
    std::string place() const { return m_folder.path().toStdString() + "/house"; }
    std::shared_ptr<const Clock> clock() const { return m_clock; }
    QString tokenOf(const std::string& person, const std::string& locale) { return test::tokenOf(*m_house, person, locale); }
    Json ask(const char* name, Json args = Json::object()) { return house::asOperator(*m_house, name, std::move(args)); }
    std::string addressOf(const std::string& person) { return ask("reminders.address", object({{"person", person}}))["address"].text(); }
    /// Why the one letter waits, as HR reads it.
    std::string why() {
        const Json outbox = house::asPerson(*m_house, hanna, "reminders.outbox");
        return outbox["rows"].at(0)["why"].text();
    }

    std::string malee;
    std::string hanna;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<base::SetClock> m_clock = newYear();
    std::unique_ptr<house::House> m_house;
};

class LetterKeysTest : public testing::TestWithParam<const char*> {};

TEST_P(LetterKeysTest, givesAnAddressAndHoursAndSaysWhatWaitsByKeysAlone) {
    const std::string locale = GetParam();
    LettersHouse house;
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.hanna, locale), QStringLiteral("hr/Letters"));
        everythingHasAName(seat);
        keys.push(QStringLiteral("addresses"));
        everythingHasAName(seat);
        const std::string field = "address-" + house.malee;
        write(keys, field.c_str(), "malee");
        keys.press(Qt::Key_Return);
        seat.hands().settle();
        EXPECT_EQ(house.addressOf(house.malee), "") << "that is no address";
        keys.clearField();
        keys.type(QStringLiteral("malee@example.org"));
        keys.push(QString::fromStdString("save-address-" + house.malee));
        seat.hands().until(QStringLiteral("the address"), [&] { return house.addressOf(house.malee) == "malee@example.org"; });

        EXPECT_EQ(house.ask("reminders.queue")["letters"].integer(), 1);
        const std::string leavesNext = house.why();
        seat.hands().see(QString::fromStdString("letter-" + house.malee));
        EXPECT_TRUE(says(seat, leavesNext));

        // From the afternoon on, in a season that holds today: now is no time for letters.
        write(keys, "hours-from", "16:00");
        write(keys, "hours-until", "02:00");
        keys.push(QStringLiteral("hours-season"));
        everythingHasAName(seat);
        keys.push(QStringLiteral("set-hours"));
        seat.hands().until(QStringLiteral("another reason"), [&] { return house.why() != leavesNext; });
        seat.hands().until(QStringLiteral("the reason on the page"), [&] { return says(seat, house.why()); });
        const Json hours = house.ask("reminders.hours", object({{"site", "here"}}))["rows"];
        ASSERT_EQ(hours.size(), 1U);
        EXPECT_EQ(hours.at(0)["first"].text(), "2026-01-08");
        EXPECT_EQ(hours.at(0)["last"].text(), "2026-02-06");
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.malee, locale), QStringLiteral("app/Settings"));
        everythingHasAName(seat);
        keys.tabTo(QStringLiteral("reminder-address"));
        EXPECT_EQ(seat.hands().see(QStringLiteral("reminder-address"))->property("text").toString(), QStringLiteral("malee@example.org"));
        keys.clearField();
        keys.push(QStringLiteral("save-address"));
        seat.hands().until(QStringLiteral("no address"), [&] { return house.addressOf(house.malee).empty(); });
    }
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, LetterKeysTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test
