// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fair process on the whole house, in four languages and with keys alone: conduct is reported on evidence, who reported it reads who
// may look at it instead, somebody with no part in it screens it to a case, the person reads it and answers, it is decided on a warning, a
// third person overturns it on appeal, and nothing is left of it.

#include "Seated.h"
#include "house/Founding.h"
#include "qmlsupport/Keys.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

namespace adab::test {
namespace {

class CasesHouse {
public:
    CasesHouse() : m_house(openShipped(place(), clock())) {
        foundHere(*m_house);
        malee = hire(*m_house, "Malee");
        hanna = hire(*m_house, "Hanna", "lobby", "hr");
        officer = hire(*m_house, "Ada", "lobby", "hr");
        director = hire(*m_house, "Dara", "lobby", "hr");
        ask(malee, "courses.finishLesson", object({{"course", "complaint-handling"}, {"lesson", "listen-first"}}));
        m_clock->set(*Instant::parse("2026-01-05T03:00:00.000Z"));
        house::asOperator(*m_house, "people.foundOrganisation", object({{"name", "Saffron House"}, {"zone", "Asia/Bangkok"}}));
        qputenv("ADAB_DOCUMENTS", m_folder.path().toUtf8());
    }
    ~CasesHouse() { qunsetenv("ADAB_DOCUMENTS"); }
    CasesHouse(const CasesHouse&) = delete;
    CasesHouse& operator=(const CasesHouse&) = delete;
    /// Letters saved so far, by the kind of letter.
    bool hasLetter(const char* kind) const {
        const QStringList found = QDir(m_folder.path()).entryList({QStringLiteral("adab-%1-*.pdf").arg(QLatin1String(kind))}, QDir::Files);
        return found.size() == 1 && QFileInfo(m_folder.filePath(found.constFirst())).size() > 5'000;
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
    /// The support plan as the person reads it; null where there is none yet.
    Json plan() {
        const Json plans = ask(malee, "discipline.mine")["plans"];
        return plans.items().empty() ? Json() : plans.at(0);
    }
    void addRole(const std::string& role) {
        house::asOperator(*m_house, "people.addJobRole", object({{"jobRole", role}, {"names", object({{"en", role}})}}));
    }
    QVariantMap matter() {
        return {{QStringLiteral("matter"), QString::fromStdString(ask(hanna, "discipline.cases")["rows"].at(0)["case"].text())}};
    }

    std::string malee;
    std::string hanna;
    std::string officer;
    std::string director;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<base::SetClock> m_clock = newYear();
    std::unique_ptr<house::House> m_house;
};

class CaseKeysTest : public testing::TestWithParam<const char*> {};

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
        keys.push(QStringLiteral("report-concern"));
        arrive(seat, "hr/Report");
        everythingHasAName(seat);
        choose(keys, "case-person", house.malee);
        choose(keys, "case-rule", "complaints.listen");
        keys.push(QStringLiteral("day-earlier"));
        write(keys, "case-allegation-text", "Cut a guest short, twice.");
        write(keys, "case-evidence-text", "They would not let me finish.");
        keys.push(QStringLiteral("primary"));
        arrive(seat, "hr/Concerns");
        everythingHasAName(seat);
        seat.hands().see(QString::fromStdString("conflict-" + house.malee));
        EXPECT_TRUE(seat.hands().texts().join(QLatin1Char('\n')).contains(QStringLiteral("Ada"))) << "who may instead is named";
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.officer, locale), QStringLiteral("hr/Concerns"));
        seat.hands().see(QString::fromStdString("concern-" + house.malee));
        seat.hands().settle();
        keys.push(QStringLiteral("to-case"));
        everythingHasAName(seat);
        write(keys, "screening-reason", "The guest told it himself.");
        keys.push(QStringLiteral("send-case"));
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
        const QString sheet = seat.hands().texts().join(QLatin1Char('\n'));
        for (const char* words : {"Cut a guest short, twice.", "They would not let me finish.", "Ada"})
            EXPECT_TRUE(sheet.contains(QLatin1String(words))) << words;
        keys.push(QStringLiteral("save-letter"));
        seat.hands().until(QStringLiteral("the letter"), [&] { return house.hasLetter("notice"); });
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
        // Who screened it is in charge, and goes away for a week: the person sees who stands in.
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.officer, locale), QStringLiteral("hr/Cases"));
        keys.push(QStringLiteral("hand-over-all"));
        everythingHasAName(seat);
        choose(keys, "deputy", house.director);
        write(keys, "handover-reason", "On leave.");
        keys.push(QStringLiteral("send-handover"));
        seat.hands().until(QStringLiteral("the deputy"), [&] { return house.theirs()["inCharge"].text() == house.director; });
    }
    EXPECT_NE(house.theirs()["inChargeText"].text().find("Dara"), std::string::npos);
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
        keys.push(QStringLiteral("save-letter"));
        seat.hands().until(QStringLiteral("the letter"), [&] { return house.hasLetter("outcome"); });
    }
    EXPECT_EQ(house.theirs()["sanctionState"].text(), "overturned");
}

/// A support plan that proposes another role: offered by a supervisor's own page for concerns, and the person's alone to agree to.
TEST_P(CaseKeysTest, proposesAnotherRoleThatOnlyThePersonAgreesTo) {
    const std::string locale = GetParam();
    CasesHouse house;
    house.addRole("night-porter");
    house.ask(house.hanna, "discipline.reportConcern",
              object({{"person", house.malee},
                      {"rule", "complaints.listen"},
                      {"occurredOn", "2026-01-04"},
                      {"discoveredOn", "2026-01-04"},
                      {"allegation", "Cut a guest short, twice."},
                      {"evidence", Json::list({object({{"kind", "complaint"}, {"text", "They would not let me finish."}})})}}));
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.officer, locale), QStringLiteral("hr/Concerns"));
        seat.hands().see(QString::fromStdString("concern-" + house.malee));
        seat.hands().settle();
        keys.push(QStringLiteral("offer-support"));
        keys.push(QStringLiteral("step-another-role"));
        seat.hands().see(QStringLiteral("other-role"));
        choose(keys, "other-role", "night-porter");
        // Its first day stays within the plan, however the plan is shortened afterwards.
        keys.push(QStringLiteral("week-later"));
        keys.tabTo(QStringLiteral("segment-14"));
        keys.press(locale == "fa" || locale == "ar" ? Qt::Key_Right : Qt::Key_Left);
        seat.hands().see(QStringLiteral("segment-7"));
        seat.hands().settle();
        everythingHasAName(seat);
        write(keys, "screening-reason", "The nights are quieter.");
        keys.push(QStringLiteral("send-offer"));
        seat.hands().until(QStringLiteral("the plan"), [&] { return !house.plan().isNull(); });
    }
    EXPECT_EQ(house.plan()["proposal"]["state"].text(), "open");
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.malee, locale), QStringLiteral("learner/Record"));
        seat.hands().see(QStringLiteral("proposal"));
        seat.hands().settle();
        everythingHasAName(seat);
        keys.push(QStringLiteral("proposal-agree"));
        seat.hands().until(QStringLiteral("the answer"), [&] { return house.plan()["proposal"]["state"].text() == "agreed"; });
        seat.hands().settle();  // the page has read the answer, and offers the other one
        keys.push(QStringLiteral("proposal-decline"));
        seat.hands().until(QStringLiteral("another mind"), [&] { return house.plan()["proposal"]["state"].text() == "declined"; });
    }
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, CaseKeysTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test
