// SPDX-License-Identifier: GPL-3.0-or-later
//
// What cannot go as it stands, answered on the whole house in four languages and with keys alone: a date that passed before anybody knew of
// it is moved for two people at once with one reason, and an exemption that one officer asks for is signed by another.

#include "Seated.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace adab::test {
namespace {

class ExceptionsHouse {
public:
    ExceptionsHouse() : m_house(house::House::open({place(), house::Options::Opening::Create, clock(), nullptr})) {
        house::installShipped(*m_house, *Date::parse("2025-11-01"));
        foundHere(*m_house);
        house::asOperator(*m_house, "people.addJobRole", object({{"jobRole", "front-desk"}, {"names", object({{"en", "Front desk"}})}}));
        m_clock->set(*Instant::parse("2026-01-05T03:00:00.000Z"));
        // Both began in November; it is entered today, and what is due two weeks after the first day was due long ago.
        malee = late("Malee");
        ploy = late("Ploy");
        hanna = hire(*m_house, "Hanna", "office", "hr");
        omid = hire(*m_house, "Omid", "office", "hr");
    }
    std::string place() const { return m_folder.path().toStdString() + "/house"; }
    std::shared_ptr<const Clock> clock() const { return m_clock; }
    QString tokenOf(const std::string& person, const std::string& locale) { return test::tokenOf(*m_house, person, locale); }
    Json rowsOf(const char* query) { return house::asPerson(*m_house, hanna, query)["rows"]; }
    Json statusOf(const std::string& person) {
        return house::asPerson(*m_house, hanna, "certification.statusOf", object({{"person", person}, {"program", "onboarding"}}));
    }

    std::string malee;
    std::string ploy;
    std::string hanna;
    std::string omid;

private:
    std::string late(const std::string& name) {
        const Json added = house::asOperator(*m_house, "people.addStaff", object({{"name", name}, {"latinName", name}}));
        const Json job = object(
            {{"person", added["person"]}, {"site", "here"}, {"department", "lobby"}, {"jobRole", "front-desk"}, {"from", "2025-11-10"}});
        house::asOperator(*m_house, "people.startJob", job);
        return added["person"].text();
    }

    QTemporaryDir m_folder;
    std::shared_ptr<base::SetClock> m_clock = std::make_shared<base::SetClock>(*Instant::parse("2025-11-01T03:00:00.000Z"));
    std::unique_ptr<house::House> m_house;
};

/// A day as people write it in the calendar of that language: 20 January 2026 there.
const char* twentiethOfJanuary(const std::string& locale) {
    if (locale == "th") return "2569-1-20";
    if (locale == "fa") return "۱۴۰۴/۱۰/۳۰";
    if (locale == "ar") return "٢٠٢٦/١/٢٠";
    return "2026-01-20";
}

class ExceptionKeysTest : public testing::TestWithParam<const char*> {};

TEST_P(ExceptionKeysTest, movesADateForTwoAndSignsAnExemptionByKeysAlone) {
    const std::string locale = GetParam();
    ExceptionsHouse house;
    ASSERT_EQ(house.rowsOf("certification.queue").size(), 2U);
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.hanna, locale), QStringLiteral("hr/Exceptions"));
        everythingHasAName(seat);
        keys.push(QStringLiteral("choose-all"));
        keys.tabTo(QStringLiteral("new-due"));
        keys.clearField();
        keys.type(QString::fromUtf8(twentiethOfJanuary(locale)));
        keys.press(Qt::Key_Return);
        write(keys, "due-reason", "Entered late by us.");
        everythingHasAName(seat);
        keys.push(QStringLiteral("move-due"));
        seat.hands().see(QStringLiteral("moved"));
        EXPECT_EQ(house.rowsOf("certification.queue").size(), 0U);
        EXPECT_NE(house.statusOf(house.malee)["label"].text(), "overdue");
        EXPECT_EQ(house.statusOf(house.ploy)["dates"]["due"].text(), "2026-01-20");

        keys.push(QStringLiteral("ask-exception"));
        arrive(seat, "hr/AskException");
        everythingHasAName(seat);
        choose(keys, "exception-person", house.malee);
        choose(keys, "exception-program", "onboarding");
        write(keys, "exception-reason", "Works in the stores until spring.");
        keys.push(QStringLiteral("primary"));
        arrive(seat, "hr/Exceptions");
        seat.hands().until(QStringLiteral("the request"), [&] { return house.rowsOf("certification.exceptions").size() == 1; });
        seat.hands().settle();
        EXPECT_FALSE(seat.hands().sees(QString::fromStdString("approve-" + house.malee))) << "nobody approves what they asked for";
        EXPECT_NE(house.statusOf(house.malee)["label"].text(), "exempt");
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.omid, locale), QStringLiteral("hr/Exceptions"));
        keys.push(QString::fromStdString("approve-" + house.malee));
        everythingHasAName(seat);
        write(keys, "sign-secret", "111111");
        keys.push(QStringLiteral("sign"));
        seat.hands().until(QStringLiteral("a refusal"),
                           [&] { return seat.hands().see(QStringLiteral("sign-secret"))->property("text").toString().isEmpty(); });
        seat.hands().settle();
        EXPECT_NE(house.statusOf(house.malee)["label"].text(), "exempt") << "not with a wrong PIN";
        keys.tabBackTo(QStringLiteral("sign-secret"));
        keys.clearField();
        keys.type(QStringLiteral("482691"));
        keys.push(QStringLiteral("sign"));
        seat.hands().until(QStringLiteral("the approval"), [&] { return house.statusOf(house.malee)["label"].text() == "exempt"; });
        EXPECT_TRUE(says(seat, "Works in the stores until spring."));
    }
    const Json signedRow = house.rowsOf("certification.exceptions").at(0);
    EXPECT_EQ(signedRow["state"].text(), "approved");
    EXPECT_EQ(signedRow["decidedBy"].text(), house.omid);
    EXPECT_EQ(signedRow["until"].text(), "2026-04-05");
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, ExceptionKeysTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test
