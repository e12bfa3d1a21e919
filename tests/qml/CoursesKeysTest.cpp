// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whoever wants to learn more finds every course, reads one, carries its card along and takes an open path, in four languages and with keys
// alone.

#include "Seated.h"
#include "house/Founding.h"
#include "qmlsupport/Keys.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <map>

namespace adab::test {
namespace {

class LearningHouse {
public:
    LearningHouse() : m_house(openShipped(place(), clock())) {
        const Json names = object({{"en", "Here"}, {"th", "ที่นี่"}, {"fa", "اینجا"}, {"ar", "هنا"}});
        house::asOperator(*m_house, "people.addSite",
                          object({{"site", "here"}, {"names", names}, {"zone", "Asia/Bangkok"}, {"country", "TH"}}));
        house::asOperator(*m_house, "people.addJobRole", object({{"jobRole", "gardener"}, {"names", names}}));
        gul = house::asOperator(*m_house, "people.addStaff", object({{"name", "Gul"}, {"latinName", "Gul"}}))["person"].text();
        house::asOperator(
            *m_house, "people.startJob",
            object({{"person", gul}, {"site", "here"}, {"department", "park"}, {"jobRole", "gardener"}, {"from", "2026-01-01"}}));
    }
    std::string place() const { return m_folder.path().toStdString() + "/house"; }
    std::shared_ptr<const Clock> clock() const { return m_clock; }
    Json ask(const std::string& name, Json args = Json::object()) { return house::asPerson(*m_house, gul, name, std::move(args)); }
    QString token(const std::string& locale) { return test::tokenOf(*m_house, gul, locale); }

    std::string gul;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<base::SetClock> m_clock = newYear();
    std::unique_ptr<house::House> m_house;
};

class CoursesKeysTest : public testing::TestWithParam<const char*> {
protected:
    static void arrive(Seated& seat, const char* page) {
        const QString wanted = QString::fromLatin1(page);
        seat.hands().until(wanted, [&] { return seat.where() == wanted; });
        seat.hands().settle();
        EXPECT_TRUE(seat.hands().nameless().isEmpty()) << page << ": " << seat.hands().nameless().join(QStringLiteral(", ")).toStdString();
    }
};

TEST_P(CoursesKeysTest, everyCourseIsReadAndAnOpenPathIsTaken) {
    const std::string locale = GetParam();
    LearningHouse house;
    Seated seat(house.place(), house.clock(), locale);
    Keys keys(seat.hands());
    seat.open(house.token(locale), QStringLiteral("learner/Courses"));
    arrive(seat, "learner/Courses");
    EXPECT_EQ(house.ask("courses.list")["rows"].size(), 12U);
    keys.push(QStringLiteral("course-presence"));
    arrive(seat, "learner/Course");
    keys.push(QStringLiteral("card"));
    arrive(seat, "learner/Card");
    keys.push(QStringLiteral("back"));
    arrive(seat, "learner/Course");
    keys.push(QStringLiteral("refresher-presence-again"));
    arrive(seat, "learner/Lesson");
    keys.push(QStringLiteral("back"));
    arrive(seat, "learner/Course");
    keys.push(QStringLiteral("back"));
    arrive(seat, "learner/Courses");
    keys.push(QStringLiteral("take-my-next-role"));
    arrive(seat, "learner/Today");
    const Json path = house.ask("certification.myPath");
    ASSERT_EQ(path["programs"].size(), 1U);
    EXPECT_EQ(path["programs"].at(0)["program"].text(), "my-next-role");
}

/// Taken along from a lesson is what its rules ask for where one works: the variant of one's country, and its name.
TEST_P(CoursesKeysTest, aLessonEndsWithWhatHoldsWhereOneWorks) {
    const std::string locale = GetParam();
    LearningHouse house;
    Seated seat(house.place(), house.clock(), locale);
    Keys keys(seat.hands());
    const QString token = house.token(locale);
    const auto lessonArgs = [] { return object({{"course", "presence"}, {"lesson", "space-and-gesture"}}); };
    seat.open(token, QStringLiteral("learner/Lesson"),
              {{QStringLiteral("course"), QStringLiteral("presence")}, {QStringLiteral("lesson"), QStringLiteral("space-and-gesture")}});
    const Json lesson = house.ask("courses.lesson", lessonArgs());
    for (const Json& screen : lesson["screens"].items()) {
        const Json check = screen["check"];
        for (const Json& option : check["options"].items()) {
            const Json asked = lessonArgs().set("check", check["check"]).set("option", option["option"]);
            if (!house.ask("courses.checkAnswer", asked)["right"].boolean()) continue;
            const QString right = QStringLiteral("option-") + QString::fromStdString(option["option"].text());
            seat.hands().see(right);
            keys.push(right);
        }
        seat.hands().settle();
        keys.push(QStringLiteral("next"));
        seat.hands().settle();
    }
    seat.hands().see(QStringLiteral("primary"));
    everythingHasAName(seat);

    const std::map<std::string, const char*> thailand{{"en", "Thailand"}, {"th", "ไทย"}, {"fa", "تایلند"}, {"ar", "تايلاند"}};
    for (const char* rule : {"presence.greeting-gesture", "presence.distance", "presence.no-touch"}) {
        const Json held = house.ask("standards.rule", object({{"rule", rule}, {"site", "here"}, {"locale", locale}}));
        ASSERT_EQ(held["variant"].text(), std::string(rule) + ".th");
        const QString words = seat.hands().see(QStringLiteral("here-") + QLatin1String(rule))->property("text").toString();
        EXPECT_TRUE(words.contains(QString::fromStdString(held["text"].text()))) << words.toStdString();
        EXPECT_TRUE(words.contains(QString::fromUtf8(thailand.at(locale)))) << words.toStdString();
    }
    EXPECT_FALSE(seat.hands().sees(QStringLiteral("here-presence.open-hand"))) << "the same everywhere";
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, CoursesKeysTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& one) { return std::string(one.param); });

}  // namespace
}  // namespace adab::test
