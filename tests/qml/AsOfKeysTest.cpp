// SPDX-License-Identifier: GPL-3.0-or-later
//
// Earlier certificates come from a table and the matrix is asked for other days, on the whole house in four languages and with keys alone:
// the look names the faulty row and keeps nothing; then one day of the past is read as known now and as known then, and one of the future.

#include "Seated.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace adab::test {
namespace {

class EarlierHouse {
public:
    EarlierHouse() : m_house(house::House::open({place(), house::Options::Opening::Create, clock(), nullptr})) {
        house::installShipped(*m_house, *Date::parse("2025-11-01"));
        foundHere(*m_house);
        house::asOperator(*m_house, "people.addJobRole", object({{"jobRole", "front-desk"}, {"names", object({{"en", "Front desk"}})}}));
        const Json added =
            house::asOperator(*m_house, "people.addStaff", object({{"name", "Malee"}, {"latinName", "Malee"}, {"login", "malee"}}));
        malee = added["person"].text();
        house::asOperator(
            *m_house, "people.startJob",
            object({{"person", malee}, {"site", "here"}, {"department", "lobby"}, {"jobRole", "front-desk"}, {"from", "2025-11-01"}}));
        hanna = hire(*m_house, "Hanna", "office", "hr");
        m_clock->set(*Instant::parse("2026-01-05T03:00:00.000Z"));
    }
    std::string place() const { return m_folder.path().toStdString() + "/house"; }
    std::shared_ptr<const Clock> clock() const { return m_clock; }
    QString tokenOf(const std::string& person, const std::string& locale) { return test::tokenOf(*m_house, person, locale); }
    std::string labelOf(const std::string& person) {
        return house::asPerson(*m_house, hanna, "certification.statusOf", object({{"person", person}, {"program", "onboarding"}}))["label"]
            .text();
    }
    QString write(const char* name, const QByteArray& text) const {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) throw Stuck("the table cannot be written");
        file.write(text);
        return path;
    }

    std::string malee;
    std::string hanna;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<base::SetClock> m_clock = std::make_shared<base::SetClock>(*Instant::parse("2025-11-01T03:00:00.000Z"));
    std::unique_ptr<house::House> m_house;
};

class AsOfKeysTest : public testing::TestWithParam<const char*> {};

TEST_P(AsOfKeysTest, takesOverATableAndReadsOtherDaysByKeysAlone) {
    const std::string locale = GetParam();
    EarlierHouse house;
    const QString table = house.write("earlier.csv",
                                      "login,program,awarded on,valid through,calendar\n"
                                      "malee,onboarding,1404-09-10,1405-09-09,jalali\n"
                                      "nobody,onboarding,2025-12-01,2026-11-30,gregorian\n");
    Seated seat(house.place(), house.clock(), locale);
    Keys keys(seat.hands());
    seat.open(house.tokenOf(house.hanna, locale), QStringLiteral("hr/Import"),
              {{QStringLiteral("kind"), QStringLiteral("certifications")}});
    keys.tabTo(QStringLiteral("import-path"));
    keys.type(table);
    keys.press(Qt::Key_Return);
    seat.hands().see(QStringLiteral("import-look"));
    everythingHasAName(seat);
    EXPECT_EQ(house.labelOf(house.malee), "overdue") << "a look keeps nothing";
    keys.push(QStringLiteral("primary"));
    seat.hands().see(QStringLiteral("import-kept"));
    EXPECT_EQ(house.labelOf(house.malee), "certified");

    seat.open(house.tokenOf(house.hanna, locale), QStringLiteral("hr/Matrix"));
    const QString row = QString::fromStdString("row-" + house.malee);
    const auto cell = [&] {
        seat.hands().settle();
        return seat.hands().see(row)->property("cells").toList().at(0).toString().toStdString();
    };
    seat.hands().see(row);
    EXPECT_EQ(cell(), "certified");
    const auto on = [&](const char* thai, const char* jalali, const char* gregorian) {
        keys.tabTo(QStringLiteral("as-of-day"));
        keys.clearField();
        keys.type(QString::fromUtf8(locale == "th" ? thai : locale == "fa" ? jalali : gregorian));
        keys.press(Qt::Key_Return);
        seat.hands().settle();
    };
    keys.push(QStringLiteral("another-day"));
    // 10 December 2025: the certificate of 1 December is known now, and was not then.
    on("2568-12-10", "1404-09-19", "2025-12-10");
    EXPECT_EQ(cell(), "certified");
    const QString asKnownNow = seat.hands().textOf(QStringLiteral("as-of"));
    keys.tabTo(QStringLiteral("segment-now"));
    keys.press(locale == "fa" || locale == "ar" ? Qt::Key_Left : Qt::Key_Right);
    EXPECT_EQ(cell(), "overdue");
    EXPECT_NE(seat.hands().textOf(QStringLiteral("as-of")), asKnownNow) << "the page says which it shows";
    everythingHasAName(seat);
    // More than a year on, if nobody does anything.
    on("2570-03-01", "1405-12-10", "2027-03-01");
    EXPECT_EQ(cell(), "lapsed");
    keys.push(QStringLiteral("as-of-today"));
    EXPECT_EQ(cell(), "certified");
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, AsOfKeysTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test
