// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fair process on the whole house, in four languages and with keys alone: a case is opened on evidence, the person reads it and
// answers, somebody with no part in it decides on a warning, a third person overturns it on appeal, and nothing is left of it.

#include "Seated.h"
#include "house/Founding.h"
#include "qmlsupport/Keys.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace adab::test {
namespace {

class CasesHouse {
public:
    CasesHouse() : m_house(house::House::open({place(), house::Options::Opening::Create, clock(), nullptr})) {
        const Json names = object({{"en", "Here"}, {"th", "ที่นี่"}, {"fa", "اینجا"}, {"ar", "هنا"}});
        house::installShipped(*m_house, *Date::parse("2026-01-01"));
        house::asOperator(*m_house, "people.addSite",
                          object({{"site", "here"}, {"names", names}, {"zone", "Asia/Bangkok"}, {"country", "TH"}}));
        house::asOperator(*m_house, "people.addJobRole", object({{"jobRole", "host"}, {"names", names}}));
        malee = hire("Malee");
        ploy = hire("Ploy");
        for (std::string* person : {&hanna, &officer, &director}) {
            *person = hire("Officer");
            house::asOperator(*m_house, "people.grantRole", object({{"person", *person}, {"role", "hr"}, {"scope", "organisation"}}));
        }
        ask(malee, "courses.finishLesson", object({{"course", "complaint-handling"}, {"lesson", "listen-first"}}));
        m_clock->set(*Instant::parse("2026-01-05T03:00:00.000Z"));
    }
    std::string place() const { return m_folder.path().toStdString() + "/house"; }
    std::shared_ptr<const Clock> clock() const { return m_clock; }
    Json ask(const std::string& person, const std::string& name, Json args = Json::object()) {
        return house::asPerson(*m_house, person, name, std::move(args));
    }
    QString tokenOf(const std::string& person, const std::string& locale) { return test::tokenOf(*m_house, person, locale); }
    /// The case as the person reads it; null where there is none yet.
    Json theirs() {
        return ask(malee, "discipline.myCases")["rows"].items().empty() ? Json() : ask(malee, "discipline.myCases")["rows"].at(0);
    }
    QVariantMap matter() {
        return {{QStringLiteral("matter"), QString::fromStdString(ask(hanna, "discipline.cases")["rows"].at(0)["case"].text())}};
    }

    std::string malee;
    std::string ploy;
    std::string hanna;
    std::string officer;
    std::string director;

private:
    std::string hire(const std::string& name) {
        const Json added = house::asOperator(*m_house, "people.addStaff", object({{"name", name}, {"latinName", name}}));
        const std::string person = added["person"].text();
        house::asOperator(
            *m_house, "people.startJob",
            object({{"person", person}, {"site", "here"}, {"department", "lobby"}, {"jobRole", "host"}, {"from", "2026-01-01"}}));
        return person;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<base::SetClock> m_clock = std::make_shared<base::SetClock>(*Instant::parse("2026-01-01T03:00:00.000Z"));
    std::unique_ptr<house::House> m_house;
};

class CaseKeysTest : public testing::TestWithParam<const char*> {
protected:
    static void everythingHasAName(Seated& seat) {
        seat.hands().settle();
        EXPECT_TRUE(seat.hands().nameless().isEmpty())
            << seat.where().toStdString() << ": " << seat.hands().nameless().join(QStringLiteral(", ")).toStdString();
    }
    static void arrive(Seated& seat, const char* page) {
        const QString wanted = QString::fromLatin1(page);
        seat.hands().until(wanted, [&] { return seat.where() == wanted; });
        seat.hands().settle();
    }
    /// Goes down a list until it stands on that value.
    static void choose(Keys& keys, const char* list, const std::string& value) {
        keys.tabTo(QString::fromLatin1(list));
        const QString wanted = QString::fromStdString(value);
        for (int i = 0; i < 200; ++i) {
            if (keys.hands().window().activeFocusItem()->property("value").toString() == wanted) return;
            keys.press(Qt::Key_Down);
        }
        throw Stuck("the list " + std::string(list) + " has no " + value);
    }
    static void write(Keys& keys, const char* field, const char* words) {
        keys.tabTo(QString::fromLatin1(field));
        keys.type(QString::fromUtf8(words));
    }
};

TEST_P(CaseKeysTest, isHeardDecidedAndOverturnedByKeysAlone) {
    const std::string locale = GetParam();
    CasesHouse house;
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.hanna, locale), QStringLiteral("hr/Concerns"));
        keys.push(QStringLiteral("cases"));
        arrive(seat, "hr/Cases");
        everythingHasAName(seat);
        keys.push(QStringLiteral("open-case"));
        arrive(seat, "hr/OpenCase");
        everythingHasAName(seat);
        choose(keys, "case-person", house.malee);
        choose(keys, "case-rule", "complaints.listen");
        keys.push(QStringLiteral("day-earlier"));
        write(keys, "case-allegation-text", "Cut a guest short, twice.");
        write(keys, "case-evidence-text", "They would not let me finish.");
        choose(keys, "case-accuser", house.ploy);
        keys.push(QStringLiteral("primary"));
        arrive(seat, "hr/Case");
        everythingHasAName(seat);
        EXPECT_TRUE(house.theirs().isNull()) << "nobody is told before the notice";
        keys.push(QStringLiteral("serve-notice"));
        seat.hands().until(QStringLiteral("the notice"), [&] { return !house.theirs().isNull(); });
    }
    EXPECT_EQ(house.theirs()["occurredOn"].text(), "2026-01-04");
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.malee, locale), QStringLiteral("learner/Record"));
        keys.push(QStringLiteral("open-case"));
        arrive(seat, "learner/Case");
        everythingHasAName(seat);
        EXPECT_TRUE(seat.hands().texts().join(QLatin1Char('\n')).contains(QStringLiteral("Cut a guest short, twice.")));
        write(keys, "case-answer-text", "The queue was long.");
        keys.push(QStringLiteral("case-hearing"));
        keys.push(QStringLiteral("primary"));
        seat.hands().see(QStringLiteral("case-receipt"));
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.hanna, locale), QStringLiteral("hr/Case"), house.matter());
        keys.push(QStringLiteral("note-hearing"));
        write(keys, "case-words", "Three were waiting, nobody came to help.");
        keys.push(QStringLiteral("case-words-send"));
        seat.hands().until(QStringLiteral("the notes"), [&] { return !house.theirs()["hearingNotes"].isNull(); });
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.officer, locale), QStringLiteral("hr/Case"), house.matter());
        choose(keys, "sanction", "verbal-warning");
        write(keys, "case-reasons", "The guest was cut short.");
        write(keys, "case-improvement", "Let people finish.");
        everythingHasAName(seat);
        keys.push(QStringLiteral("decide"));
        seat.hands().until(QStringLiteral("the decision"), [&] { return house.theirs()["sanctionState"].text() == "live"; });
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.malee, locale), QStringLiteral("learner/Case"), house.matter());
        keys.push(QStringLiteral("case-received"));
        seat.hands().until(QStringLiteral("the receipt"), [&] { return house.theirs()["next"].text() == "appeal"; });
        write(keys, "case-grounds", "Nobody came although I rang.");
        everythingHasAName(seat);
        keys.push(QStringLiteral("case-appeal"));
        seat.hands().until(QStringLiteral("the appeal"), [&] { return house.theirs()["stage"].text() == "appealed"; });
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.director, locale), QStringLiteral("hr/Case"), house.matter());
        keys.tabTo(QStringLiteral("segment-upheld"));
        const Qt::Key onwards = locale == "fa" || locale == "ar" ? Qt::Key_Left : Qt::Key_Right;
        keys.press(onwards);
        keys.tabToAny({QStringLiteral("segment-varied")}, Qt::Key_Backtab);
        keys.press(onwards);
        write(keys, "outcome-reasons", "The desk was left alone.");
        everythingHasAName(seat);
        keys.push(QStringLiteral("decide-appeal"));
        seat.hands().until(QStringLiteral("the outcome"), [&] { return house.theirs()["stage"].text() == "closed"; });
    }
    EXPECT_EQ(house.theirs()["sanctionState"].text(), "overturned");
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, CaseKeysTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test
