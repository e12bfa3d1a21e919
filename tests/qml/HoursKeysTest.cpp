// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hours at work on the whole house, in four languages and with keys alone: whoever leads confirms them and takes a mistake back, HR takes
// the rest from a table, and the person reads how many are needed, why, and who confirmed them.

#include "FloorHouse.h"

namespace adab::test {
namespace {

class HoursKeysTest : public testing::TestWithParam<const char*> {
protected:
    HoursKeysTest() { house.asOperator("packs.install", object({{"folder", ADAB_SOURCE "/tests/data/lounge"}})); }
    Json hoursOf(const std::string& person) { return Json(house.ask(person, "certification.hours")["rows"].at(0)); }

    FloorHouse house;
};

/// As the keyboards of that language write it.
const char* twentyFour(const std::string& locale) {
    if (locale == "th") return "๒๔";
    if (locale == "fa") return "۲۴";
    if (locale == "ar") return "٢٤";
    return "24";
}

TEST_P(HoursKeysTest, areConfirmedTakenBackImportedAndRead) {
    const std::string locale = GetParam();
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.suda, locale), QStringLiteral("supervisor/Shift"));
        keys.push(QStringLiteral("hours"));
        arrive(seat, "supervisor/Hours");
        everythingHasAName(seat);
        const Json waiting = house.ask(house.suda, "certification.hoursWaiting")["rows"];
        ASSERT_EQ(waiting.size(), 2u);
        for (const Json& row : waiting.items()) EXPECT_TRUE(says(seat, row["sentence"].text())) << row["sentence"].text();
        keys.push(QString::fromStdString("enter-" + house.malee));
        keys.type(QString::fromUtf8(twentyFour(locale)));
        keys.push(QStringLiteral("day-earlier"));
        everythingHasAName(seat);
        keys.push(QStringLiteral("hours-send"));
        seat.hands().see(QStringLiteral("confirmed"));
        EXPECT_EQ(hoursOf(house.malee)["done"].integer(), 24);
        EXPECT_EQ(hoursOf(house.malee)["confirmed"].at(0)["through"].text(), "2026-01-04");
        // Eighty instead of eight.
        keys.push(QString::fromStdString("enter-" + house.ploy));
        keys.type(QStringLiteral("80"));
        keys.push(QStringLiteral("hours-send"));
        seat.hands().until(QStringLiteral("the hours"), [&] { return hoursOf(house.ploy)["done"].integer() == 40; });
        EXPECT_EQ(house.ask(house.ploy, "certification.statusOf", object({{"program", "lounge"}}))["label"].text(), "certified");
        seat.hands().settle();
        write(keys, "mistake", "It was eight.");
        keys.push(QStringLiteral("take-back"));
        seat.hands().settle();
        EXPECT_FALSE(seat.hands().sees(QStringLiteral("taken-back"))) << "a certificate rests on it already";
        everythingHasAName(seat);
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.suda, locale), QStringLiteral("supervisor/Hours"));
        keys.push(QString::fromStdString("enter-" + house.malee));
        keys.type(QStringLiteral("2"));
        keys.push(QStringLiteral("hours-send"));
        seat.hands().see(QStringLiteral("confirmed"));
        write(keys, "mistake", "It was Ploy.");
        everythingHasAName(seat);
        keys.push(QStringLiteral("take-back"));
        seat.hands().see(QStringLiteral("taken-back"));
        EXPECT_EQ(hoursOf(house.malee)["done"].integer(), 24);
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        seat.open(house.tokenOf(house.malee, locale), QStringLiteral("learner/Standing"),
                  {{QStringLiteral("program"), QStringLiteral("lounge")}});
        everythingHasAName(seat);
        const Json mine = hoursOf(house.malee);
        for (const Json& sentence : mine["sentences"].items()) EXPECT_TRUE(says(seat, sentence.text())) << sentence.text();
        EXPECT_TRUE(says(seat, mine["confirmed"].at(0)["sentence"].text())) << mine["confirmed"].at(0)["sentence"].text();
        EXPECT_FALSE(says(seat, mine["confirmed"].at(1)["sentence"].text())) << "that was a mistake";
        EXPECT_FALSE(seat.hands().sees(QStringLiteral("primary"))) << "there is nothing that one could begin";
    }
    house.write(QStringLiteral("hours.csv"), "person,program,hours,through\n" + house.malee + ",lounge,16,2026-01-05\n" + house.malee +
                                                 ",lounge,many,2026-01-03\n" + house.malee + ",floor,8,2026-01-05\n");
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.hanna, locale), QStringLiteral("hr/People"));
        keys.push(QStringLiteral("hours"));
        arrive(seat, "supervisor/Hours");
        keys.push(QStringLiteral("hours-table"));
        arrive(seat, "hr/Import");
        everythingHasAName(seat);
        write(keys, "import-path", "hours.csv");
        keys.press(Qt::Key_Return);
        seat.hands().see(QStringLiteral("import-look"));
        everythingHasAName(seat);
        EXPECT_EQ(hoursOf(house.malee)["done"].integer(), 24) << "only looked at";
        const Json problem = object({{"code", "certification.hours-number"}, {"arguments", object({{"text", "many"}})}});
        const Json words = house.ask(house.hanna, "people.problemsInWords", object({{"problems", Json::list({problem})}}));
        EXPECT_TRUE(says(seat, words["sentences"].at(0).text())) << words["sentences"].at(0).text();
        keys.push(QStringLiteral("primary"));
        seat.hands().see(QStringLiteral("import-kept"));
    }
    EXPECT_EQ(house.ask(house.malee, "certification.statusOf", object({{"program", "lounge"}}))["label"].text(), "certified");
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, HoursKeysTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test
