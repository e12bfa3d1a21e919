// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole house behind the window: an exam that draws one item of every kind, sat in four languages with keys alone, and what was
// written in it marked with keys alone by somebody who sees no name.

#include "Seated.h"
#include "house/Founding.h"
#include "qmlsupport/Keys.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace adab::test {
namespace {

/// An organisation with a learner, a grader and the test packs of tests/data.
class KindsHouse {
public:
    KindsHouse() : m_house(openShipped(place(), clock())) {
        for (const char* pack : {"kinds", "kinds-program"})
            house::asOperator(*m_house, "packs.install", object({{"folder", std::string(ADAB_SOURCE "/tests/data/") + pack}}));
        foundHere(*m_house);
        learner = hire(*m_house, "Malee");
        grader = hire(*m_house, "Gita");
        const std::string chief = hire(*m_house, "Chai", "lobby", "hr");
        supervisor = hire(*m_house, "Somsri", "lobby", "supervisor");
        house::asPerson(*m_house, chief, "assessment.grantAccommodation",
                        object({{"person", helped = hire(*m_house, "Kanya")},
                                {"exam", "every-kind"},
                                {"aloud", true},
                                {"largeType", true},
                                {"reason", "Low vision"}}));
        house::asPerson(*m_house, chief, "assessment.assignGrader", object({{"person", grader}, {"exam", "every-kind"}}));
    }

    std::string place() const { return m_folder.path().toStdString() + "/house"; }
    std::shared_ptr<const Clock> clock() const { return m_clock; }
    Json ask(const std::string& person, const std::string& name, Json args) {
        return house::asPerson(*m_house, person, name, std::move(args));
    }
    QString tokenOf(const std::string& person, const std::string& locale) { return test::tokenOf(*m_house, person, locale); }

    std::string learner;
    std::string grader;
    std::string supervisor;
    std::string helped;  ///< to whom the questions are read aloud, in large type

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const Clock> m_clock = newYear();
    std::unique_ptr<house::House> m_house;
};

/// Answers whatever is asked; what stands there says how.
void answer(Keys& keys) {
    const QString control =
        keys.tabToAny({QStringLiteral("option-*"), QStringLiteral("match-*"), QStringLiteral("order-*"), QStringLiteral("gap-*"),
                       QStringLiteral("short-answer"), QStringLiteral("number-answer"), QStringLiteral("figure"), QStringLiteral("word-*"),
                       QStringLiteral("rate-*"), QStringLiteral("said-answer"), QStringLiteral("written-answer")});
    if (control.startsWith(QLatin1String("match-"))) {
        keys.repeat(Qt::Key_Space, 2);
    } else if (control.startsWith(QLatin1String("order-"))) {
        keys.press(Qt::Key_Space);
        keys.press(Qt::Key_Down);
        keys.press(Qt::Key_Space);
    } else if (control.startsWith(QLatin1String("gap-"))) {
        keys.tabTo(QStringLiteral("gap-g1"));
        keys.press(Qt::Key_Down);
    } else if (control == QLatin1String("number-answer")) {
        keys.type(QStringLiteral("10"));
        keys.press(Qt::Key_Return);
        keys.push(QStringLiteral("unit-s"));
    } else if (control == QLatin1String("figure")) {
        keys.press(Qt::Key_Right);
        keys.press(Qt::Key_Return);
    } else if (control.startsWith(QLatin1String("rate-"))) {
        keys.press(Qt::Key_2);
    } else if (control == QLatin1String("short-answer") || control == QLatin1String("said-answer") ||
               control == QLatin1String("written-answer")) {
        keys.type(QStringLiteral("سلام hello สวัสดี"));
    } else {
        keys.press(Qt::Key_Space);
    }
}

class EveryKindTest : public testing::TestWithParam<const char*> {};

TEST_P(EveryKindTest, IsAnsweredHandedInAndMarkedByKeysAlone) {
    const std::string locale = GetParam();
    KindsHouse house;
    std::string attempt;
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.learner, locale), QStringLiteral("learner/Exam"),
                  {{QStringLiteral("exam"), QStringLiteral("every-kind")}});
        keys.push(QStringLiteral("primary"));
        seat.hands().until(QStringLiteral("the quiz"), [&] { return seat.where() == QStringLiteral("learner/Quiz"); });
        seat.hands().see(QStringLiteral("stem"));
        attempt = house.ask(house.learner, "assessment.exam", object({{"exam", "every-kind"}}))["openAttempt"].text();
        const auto shown = [&] { return house.ask(house.learner, "assessment.attempt", object({{"attempt", attempt}})); };
        const std::size_t count = shown()["items"].size();
        ASSERT_EQ(count, 14u);
        std::set<std::string> kinds;
        for (std::size_t i = 0; i < count; ++i) {
            const Json asked = shown()["items"].at(i);
            kinds.insert(asked["kind"].text());
            answer(keys);
            keys.push(QStringLiteral("next"));
            seat.hands().settle();
            EXPECT_FALSE(shown()["items"].at(i)["response"].isNull()) << asked["kind"].text();
        }
        EXPECT_EQ(kinds.size(), 13u) << "judgement is there twice: by rating and by rank";
        keys.push(QStringLiteral("submit"));
        seat.hands().see(QStringLiteral("handed-in"));
    }
    const auto rows = [&] { return house.ask(house.learner, "assessment.attempts", Json::object())["rows"]; };
    EXPECT_EQ(rows().at(0)["state"].text(), "needs-grading");
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.grader, locale), QStringLiteral("supervisor/Grading"), {});
        keys.push(QStringLiteral("primary"));
        // As many answers as wait: whatever was said or written.
        for (int i = 0; i < 3 && rows().at(0)["state"].text() != "graded"; ++i) {
            seat.hands().see(QStringLiteral("script-text"));
            seat.hands().settle();
            EXPECT_FALSE(seat.hands().texts().join(QLatin1Char('\n')).contains(QStringLiteral("Malee"))) << "marked blind";
            if (seat.hands().all(QStringLiteral("share-")).isEmpty()) {
                keys.tabToAny({QStringLiteral("level-owns-*")});
                keys.press(Qt::Key_2);
                keys.tabToAny({QStringLiteral("level-acts-*")});
                keys.press(Qt::Key_2);
            } else {
                keys.tabToAny({QStringLiteral("share-*")});
                keys.press(Qt::Key_3);
            }
            keys.push(QStringLiteral("primary"));
            seat.hands().settle();
        }
    }
    EXPECT_EQ(rows().at(0)["state"].text(), "graded");
    {
        Seated seat(house.place(), house.clock(), locale);
        seat.open(house.tokenOf(house.learner, locale), QStringLiteral("learner/Review"),
                  {{QStringLiteral("attempt"), QString::fromStdString(attempt)}});
        seat.hands().see(QStringLiteral("because"));
        EXPECT_TRUE(seat.hands().nameless().isEmpty()) << seat.hands().nameless().join(QStringLiteral(", ")).toStdString();
    }
}

int stemSize(Seated& seat) {
    seat.hands().settle();
    return seat.hands().see(QStringLiteral("stem"))->property("font").value<QFont>().pixelSize();
}

// Who cannot read the screen has somebody who reads it to them and enters what they say: chosen, entered and handed in by keys alone. The
// page is large for as long as the attempt is open, and as before after it.
TEST(ReadAloudTest, TheSupervisorEntersTheAnswersByKeysAlone) {
    KindsHouse house;
    Seated seat(house.place(), house.clock(), "fa");
    Keys keys(seat.hands());
    seat.open(house.tokenOf(house.learner, "fa"), QStringLiteral("learner/Exam"), {{QStringLiteral("exam"), QStringLiteral("every-kind")}});
    keys.push(QStringLiteral("primary"));
    seat.hands().until(QStringLiteral("the quiz"), [&] { return seat.where() == QStringLiteral("learner/Quiz"); });
    EXPECT_FALSE(seat.hands().sees(QStringLiteral("for-name")));
    const int usual = stemSize(seat);

    seat.open(house.tokenOf(house.supervisor, "fa"), QStringLiteral("supervisor/Unlock"));
    keys.push(QStringLiteral("person-") + QString::fromStdString(house.helped));
    seat.hands().see(QStringLiteral("read-aloud"));
    const qreal before = seat.hands().see(QStringLiteral("read-aloud"))->height();
    keys.push(QStringLiteral("read-aloud"));
    seat.hands().until(QStringLiteral("the quiz"), [&] { return seat.where() == QStringLiteral("learner/Quiz"); });
    EXPECT_GT(stemSize(seat) * 4, usual * 5) << "large type";
    seat.hands().see(QStringLiteral("for-name"));
    const QString read = seat.hands().texts().join(QLatin1Char(' '));
    EXPECT_TRUE(read.contains(QStringLiteral("Kanya"))) << "whose answers these are stands on the page: " << read.toStdString();
    const Json open = house.ask(house.helped, "assessment.exam", object({{"exam", "every-kind"}}))["openAttempt"];
    for (int i = 0; i < 14; ++i) {
        answer(keys);
        keys.push(QStringLiteral("next"));
        seat.hands().settle();
    }
    const Json shown = house.ask(house.helped, "assessment.attempt", object({{"attempt", open}}));
    for (const Json& item : shown["items"].items()) EXPECT_FALSE(item["response"].isNull()) << item["kind"].text();
    keys.push(QStringLiteral("submit"));
    seat.hands().until(QStringLiteral("the supervisor's page"), [&] { return seat.where() == QStringLiteral("supervisor/Unlock"); });
    seat.hands().settle();
    EXPECT_EQ(seat.hands().see(QStringLiteral("read-aloud"))->height(), before) << "the large type went with the quiz";
    const Json rows = house.ask(house.helped, "assessment.attempts", Json::object())["rows"];
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.at(0)["state"].text(), "needs-grading");
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, EveryKindTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test
