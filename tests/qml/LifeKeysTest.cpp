// SPDX-License-Identifier: GPL-3.0-or-later
//
// A certificate's life on the whole house, in four languages and with keys alone: failed, late, helped, certified and recognised; the bonus
// is looked at, paid and never taken back; then lapsed, told so, and certified again. Nobody decides anything against her.

#include "Seated.h"
#include "house/Founding.h"

#include <QFile>
#include <QTemporaryDir>

namespace adab::test {
namespace {

/// A hotel whose hosts pass a quiz of two statements every year (tests/data/desk). Malee begins on 1 January 2026; Hanna is HR.
class DeskHouse {
public:
    DeskHouse() : m_house(house::House::open({place(), house::Options::Opening::Create, clock(), nullptr})) {
        for (const char* pack :
             {ADAB_SOURCE "/courses/service-standards", ADAB_SOURCE "/courses/formulas", ADAB_SOURCE "/courses/honest-answers",
              ADAB_SOURCE "/tests/data/desk/program", ADAB_SOURCE "/tests/data/desk/policy"})
            house::asOperator(*m_house, "packs.install", object({{"folder", pack}}));
        house::asOperator(*m_house, "policies.enact", object({{"policy", "desk-policy"}, {"from", "2026-01-01"}}));
        foundHere(*m_house);
        const Json names = object({{"en", "Office"}, {"th", "สำนักงาน"}, {"fa", "دفتر"}, {"ar", "المكتب"}});
        house::asOperator(*m_house, "people.addJobRole", object({{"jobRole", "office"}, {"names", names}}));
        malee = test::hire(*m_house, "Malee");
        hanna = test::hire(*m_house, "Hanna", "office", "hr", "office");
        qputenv("ADAB_DOCUMENTS", m_folder.path().toUtf8());
    }
    ~DeskHouse() { qunsetenv("ADAB_DOCUMENTS"); }
    DeskHouse(const DeskHouse&) = delete;
    DeskHouse& operator=(const DeskHouse&) = delete;
    /// What stands in the table of the payroll, once it is saved.
    QByteArray table() const {
        QFile file(m_folder.filePath(QStringLiteral("bonus-2026-01-25.csv")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::string place() const { return m_folder.path().toStdString() + "/house"; }
    std::shared_ptr<const Clock> clock() const { return m_clock; }
    void at(const std::string& instant) { m_clock->set(*Instant::parse(instant)); }
    Json ask(const std::string& person, const std::string& name, Json args = Json::object()) {
        return house::asPerson(*m_house, person, name, std::move(args));
    }
    QString tokenOf(const std::string& person, const std::string& locale) { return test::tokenOf(*m_house, person, locale); }
    std::string label() { return ask(hanna, "certification.statusOf", object({{"person", malee}, {"program", "desk"}}))["label"].text(); }
    std::int64_t points() { return ask(malee, "rewards.mine")["balance"].integer(); }

    std::string malee;
    std::string hanna;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<base::SetClock> m_clock = std::make_shared<base::SetClock>(*Instant::parse("2026-01-01T03:00:00.000Z"));
    std::unique_ptr<house::House> m_house;
};

/// From Today through the quiz to its review, every statement answered so.
void takeQuiz(Seated& seat, Keys& keys, const char* option) {
    keys.push(QStringLiteral("primary"));
    arrive(seat, "learner/Exam");
    everythingHasAName(seat);
    keys.push(QStringLiteral("primary"));
    arrive(seat, "learner/Quiz");
    for (int n = 0; n < 2; ++n) {
        keys.tabTo(QString::fromLatin1(option));
        keys.press(Qt::Key_Space);
        seat.hands().see(QStringLiteral("saved-tick"));
        everythingHasAName(seat);
        keys.push(QStringLiteral("next"));
        seat.hands().settle();
    }
    keys.push(QStringLiteral("submit"));
    arrive(seat, "learner/Review");
    everythingHasAName(seat);
}

class LifeKeysTest : public testing::TestWithParam<const char*> {};

TEST_P(LifeKeysTest, failedHelpedCertifiedLapsedAndCertifiedAgain) {
    const std::string locale = GetParam();
    DeskHouse house;
    const auto sitDown = [&](const std::string& person, const char* page, const std::function<void(Seated&, Keys&)>& work) {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(person, locale), QString::fromLatin1(page));
        everythingHasAName(seat);
        work(seat, keys);
    };
    house.at("2026-01-05T03:00:00.000Z");
    sitDown(house.malee, "learner/Today", [&](Seated& seat, Keys& keys) {
        takeQuiz(seat, keys, "option-true");
        seat.hands().see(QStringLiteral("try-again"));
    });
    EXPECT_EQ(house.label(), "assigned") << "failing is not held against anybody";
    EXPECT_EQ(house.ask(house.hanna, "discipline.concerns")["rows"].size(), 0U);

    house.at("2026-01-20T03:00:00.000Z");
    EXPECT_EQ(house.label(), "overdue");
    sitDown(house.hanna, "hr/Concerns", [&](Seated& seat, Keys& keys) {
        keys.push(QStringLiteral("offer-support"));
        everythingHasAName(seat);
        write(keys, "screening-reason", "There was no time to learn.");
        keys.push(QStringLiteral("send-offer"));
        seat.hands().until(QStringLiteral("the offer to be made"), [&] { return !seat.hands().sees(QStringLiteral("send-offer")); });
        everythingHasAName(seat);
    });
    sitDown(house.malee, "learner/Today", [&](Seated& seat, Keys& keys) {
        takeQuiz(seat, keys, "option-false");
        seat.hands().see(QStringLiteral("primary"));
    });
    EXPECT_EQ(house.label(), "certified");
    EXPECT_EQ(house.points(), 40);
    sitDown(house.malee, "learner/Record", [&](Seated& seat, Keys&) { seat.hands().see(QStringLiteral("certificate")); });

    EXPECT_EQ(house.ask(house.malee, "rewards.mine")["grants"].at(0)["percent"].integer(), 5);

    house.at("2026-01-25T03:00:00.000Z");
    sitDown(house.hanna, "hr/People", [&](Seated& seat, Keys& keys) {
        keys.push(QStringLiteral("payroll"));
        arrive(seat, "hr/Payroll");
        everythingHasAName(seat);
        EXPECT_EQ(seat.hands().all(QStringLiteral("bonus-")).size(), 1);
        keys.push(QStringLiteral("save-table"));
        seat.hands().until(QStringLiteral("the table"), [&] { return house.table().contains("Malee"); });
        keys.push(QStringLiteral("primary"));
        seat.hands().see(QStringLiteral("next-payroll"));
        everythingHasAName(seat);
        keys.push(QStringLiteral("next-payroll"));
        seat.hands().see(QStringLiteral("closed-2026-01-25"));
        seat.hands().until(QStringLiteral("nothing to be paid twice"),
                           [&] { return seat.hands().all(QStringLiteral("bonus-")).isEmpty(); });
    });
    sitDown(house.malee, "learner/Record", [&](Seated& seat, Keys&) { seat.hands().see(QStringLiteral("grant-bonus")); });

    house.at("2027-02-10T03:00:00.000Z");
    EXPECT_EQ(house.label(), "lapsed");
    sitDown(house.malee, "learner/Today", [&](Seated& seat, Keys& keys) { takeQuiz(seat, keys, "option-false"); });
    EXPECT_EQ(house.label(), "certified");
    EXPECT_EQ(house.points(), 80);
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, LifeKeysTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test
