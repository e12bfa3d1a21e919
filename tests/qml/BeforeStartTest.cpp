// SPDX-License-Identifier: GPL-3.0-or-later
//
// Before one begins, the page says what it would change: on the whole house, in four languages. Months before the window opens it extends
// nothing; in the window it counts; for whoever is new there is so much left.

#include "Seated.h"

#include <QTemporaryDir>

namespace adab::test {
namespace {

class StartHouse {
public:
    StartHouse() : m_house(house::House::open({place(), house::Options::Opening::Create, clock(), nullptr})) {
        house::installShipped(*m_house, *Date::parse("2026-01-05"));
        foundHere(*m_house);
        const Json names = object({{"en", "Front desk"}, {"th", "แผนกต้อนรับ"}, {"fa", "پذیرش"}, {"ar", "الاستقبال"}});
        house::asOperator(*m_house, "people.addJobRole", object({{"jobRole", "front-desk"}, {"names", names}}));
        fresh = hire(*m_house, "Fresh", "lobby", {}, "front-desk");
        held = hire(*m_house, "Held", "lobby", {}, "front-desk");
        const Json row = object({{"person", held}, {"program", "onboarding"}, {"awardedOn", "2026-01-01"}});
        house::asOperator(*m_house, "certification.importCertifications", object({{"rows", Json::list({row})}}));
    }
    std::string place() const { return m_folder.path().toStdString() + "/house"; }
    std::shared_ptr<const Clock> clock() const { return m_clock; }
    void at(const char* instant) { m_clock->set(*Instant::parse(instant)); }
    QString tokenOf(const std::string& person, const std::string& locale) { return test::tokenOf(*m_house, person, locale); }
    Json before(const std::string& person, const char* kind, const char* ref) {
        return Json(house::asPerson(*m_house, person, "certification.preview", object({{"kind", kind}, {"ref", ref}}))["rows"].at(0));
    }

    std::string fresh;
    std::string held;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<base::SetClock> m_clock = std::make_shared<base::SetClock>(*Instant::parse("2026-01-05T03:00:00.000Z"));
    std::unique_ptr<house::House> m_house;
};

class BeforeStartTest : public testing::TestWithParam<const char*> {};

TEST_P(BeforeStartTest, onesPageSaysWhatItWouldChange) {
    const std::string locale = GetParam();
    StartHouse house;
    struct Start {
        const char* page;
        const char* property;
        const char* kind;
        const char* ref;
        const char* inWindow;
    };
    const std::vector<Start> starts{{"learner/Course", "course", "course", "presence", "not-now"},
                                    {"learner/Exam", "exam", "exam", "onboarding-quiz", "counts"},
                                    {"learner/Standards", "program", "acknowledgement", "onboarding", "counts"}};
    const auto isSaid = [&](const std::string& person, const char* expected) {
        const QString token = house.tokenOf(person, locale);
        for (const Start& start : starts) {
            const Json row = house.before(person, start.kind, start.ref);
            const char* state = *expected ? expected : start.inWindow;
            EXPECT_EQ(row["state"].text(), state) << start.page;
            Seated seat(house.place(), house.clock(), locale);
            seat.open(token, QString::fromLatin1(start.page), {{QString::fromLatin1(start.property), QString::fromLatin1(start.ref)}});
            seat.hands().see(QStringLiteral("before-") + QString::fromLatin1(state));
            for (const Json& sentence : row["sentences"].items())
                EXPECT_TRUE(says(seat, sentence.text())) << start.page << ": " << sentence.text();
            everythingHasAName(seat);
        }
    };
    isSaid(house.fresh, "counts");
    isSaid(house.held, "early");
    {
        Seated seat(house.place(), house.clock(), locale);
        seat.open(house.tokenOf(house.held, locale), QStringLiteral("learner/Simulations"));
        seat.hands().see(QStringLiteral("before-early"));
    }
    house.at("2026-12-01T03:00:00.000Z");
    isSaid(house.held, "");
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, BeforeStartTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test
