// SPDX-License-Identifier: GPL-3.0-or-later
//
// An author's work on the whole house, in four languages and with keys alone: a file with a bad question is looked at and imported, a
// second author reads and approves what came, a quiz draws it, and the figures of its attempts are looked at.

#include "Seated.h"
#include "house/Founding.h"
#include "qmlsupport/Keys.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace adab::test {
namespace {

/// The second of the three questions, in line 3, has a brace that nobody closes.
constexpr const char* kGift =
    "::wave::Who greets first? {=the host ~the guest}\n\n"
    "::broken::What now? {=a ~b\n\n"
    "::bow::How deep does one bow? {=slightly ~to the ground}\n";

class AuthorsHouse {
public:
    AuthorsHouse() : m_house(openShipped(place(), clock())) {
        foundHere(*m_house);
        gita = hire(*m_house, "Gita", "lobby", "author");
        omid = hire(*m_house, "Omid", "lobby", "author");
        malee = hire(*m_house, "Malee");
        write("guests.gift", kGift);
        qputenv("ADAB_DOCUMENTS", m_folder.path().toUtf8());
    }
    ~AuthorsHouse() { qunsetenv("ADAB_DOCUMENTS"); }
    AuthorsHouse(const AuthorsHouse&) = delete;
    AuthorsHouse& operator=(const AuthorsHouse&) = delete;

    std::string place() const { return m_folder.path().toStdString() + "/house"; }
    std::shared_ptr<const Clock> clock() const { return m_clock; }
    Json ask(const std::string& person, const std::string& name, Json args = Json::object()) {
        return house::asPerson(*m_house, person, name, std::move(args));
    }
    QString tokenOf(const std::string& person, const std::string& locale) { return test::tokenOf(*m_house, person, locale); }
    Json bank() {
        const Json banks = ask(omid, "assessment.banks");
        for (const Json& row : banks["rows"].items())
            if (row["bank"].text() == "guests") return row;
        return {};
    }
    /// A program whose quiz draws both questions of the bank, sat once by the learner, who answers the first of each.
    void sitAQuiz() {
        write("program/pack.yaml",
              "kind: program\nid: greeting\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nrequired_of: {job_roles: all}\n"
              "due: {days: 14, after: hire}\nvalidity: {months: 12, basis: completion}\nwindow_days: 60\ngrace_days: 14\n"
              "requirements:\n  - {id: quiz, kind: exam, exam: greeting-quiz}\nexams:\n  - id: greeting-quiz\n    draw: [{course: guests, "
              "count: 2}]\n    pass: \"1/2\"\ntasks: []\n");
        write("program/en/program.yaml",
              "title: Greeting\nwhy: So that nobody waits.\nrequirements:\n  quiz: {title: The greeting quiz}\nexams:\n  greeting-quiz: "
              "{title: The greeting quiz}\nproves: greets\n");
        house::asOperator(*m_house, "packs.install", object({{"folder", m_folder.filePath("program").toStdString()}}));
        const Json attempt = ask(malee, "assessment.startAttempt", object({{"exam", "greeting-quiz"}}))["attempt"];
        for (const int slot : {1, 2})
            ask(malee, "assessment.saveResponse",
                object({{"attempt", attempt}, {"slot", slot}, {"response", object({{"chosen", Json::list({"a"})}})}}));
        ask(malee, "assessment.submitAttempt", object({{"attempt", attempt}}));
    }

    std::string gita;
    std::string omid;
    std::string malee;

private:
    void write(const QString& name, const char* text) {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0) throw Stuck("cannot write " + path.toStdString());
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const Clock> m_clock = newYear();
    std::unique_ptr<house::House> m_house;
};

class AuthorKeysTest : public testing::TestWithParam<const char*> {};

TEST_P(AuthorKeysTest, importsApprovesAndReadsFiguresByKeysAlone) {
    const std::string locale = GetParam();
    AuthorsHouse house;
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.gita, locale), QStringLiteral("author/Banks"));
        everythingHasAName(seat);
        keys.push(QStringLiteral("import"));
        arrive(seat, "author/Import");
        keys.tabTo(QStringLiteral("import-bank"));
        keys.type(QStringLiteral("guests"));
        // The folder of documents lists what can be imported.
        keys.push(QStringLiteral("browse"));
        keys.tabTo(QStringLiteral("file-guests.gift"));
        keys.press(Qt::Key_Return);
        keys.push(QStringLiteral("primary"));
        seat.hands().see(QStringLiteral("problem-2"));
        everythingHasAName(seat);
        EXPECT_TRUE(house.bank().isNull()) << "looked at, and nothing kept";
        const QString problem = Driver::wordsIn(seat.hands().see(QStringLiteral("problem-2")));
        const QString three = locale == "fa" || locale == "ar" ? QString(QChar(locale == "fa" ? 0x06F3 : 0x0663)) : QStringLiteral("3");
        EXPECT_TRUE(problem.contains(three) || problem.contains(QLatin1Char('3'))) << problem.toStdString();
        EXPECT_FALSE(seat.hands().sees(QStringLiteral("problem-1")));
        keys.push(QStringLiteral("primary"));
        seat.hands().see(QStringLiteral("imported"));
        EXPECT_EQ(house.bank()["items"].integer(), 2);
        keys.push(QStringLiteral("open-bank"));
        arrive(seat, "author/Bank");
        EXPECT_FALSE(seat.hands().sees(QStringLiteral("primary"))) << "nobody approves what they brought in";
        keys.tabTo(QStringLiteral("item-wave"));
        keys.press(Qt::Key_Return);
        arrive(seat, "author/Item");
        seat.hands().see(QStringLiteral("standing"));
        EXPECT_FALSE(seat.hands().sees(QStringLiteral("approve")));
        everythingHasAName(seat);
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.omid, locale), QStringLiteral("author/Banks"));
        keys.push(QStringLiteral("primary"));
        arrive(seat, "author/Bank");
        everythingHasAName(seat);
        keys.push(QStringLiteral("primary"));
        arrive(seat, "author/Item");
        keys.push(QStringLiteral("approve"));
        seat.hands().until(QStringLiteral("one approved"), [&] { return house.bank()["waiting"].integer() == 1; });
        seat.hands().see(QStringLiteral("next-item"));
        keys.push(QStringLiteral("next-item"));
        seat.hands().settle();
        // Worded anew first, it is the editor's own, and waits for the other author.
        keys.push(QStringLiteral("edit"));
        arrive(seat, "author/Edit");
        everythingHasAName(seat);
        keys.tabTo(QStringLiteral("edit-stem"));
        keys.press(Qt::Key_End, Qt::ControlModifier);
        keys.type(QStringLiteral(" And why?"));
        keys.push(QStringLiteral("primary"));
        arrive(seat, "author/Item");
        seat.hands().until(QStringLiteral("the editor's own wording"), [&] { return !seat.hands().sees(QStringLiteral("approve")); });
        EXPECT_EQ(house.bank()["forYou"].integer(), 0);
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.gita, locale), QStringLiteral("author/Banks"));
        keys.push(QStringLiteral("primary"));
        arrive(seat, "author/Bank");
        keys.push(QStringLiteral("primary"));
        arrive(seat, "author/Item");
        keys.push(QStringLiteral("approve"));
        seat.hands().until(QStringLiteral("both approved"), [&] { return house.bank()["waiting"].integer() == 0; });
    }
    house.sitAQuiz();
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.omid, locale), QStringLiteral("author/Banks"));
        keys.tabTo(QStringLiteral("bank-guests"));
        keys.press(Qt::Key_Return);
        arrive(seat, "author/Bank");
        keys.push(QStringLiteral("statistics"));
        arrive(seat, "author/Statistics");
        seat.hands().see(QStringLiteral("few"));
        seat.hands().see(QStringLiteral("test"));
        keys.push(QStringLiteral("options-wave"));
        everythingHasAName(seat);
        EXPECT_TRUE(seat.hands().texts().join(QLatin1Char('\n')).contains(QStringLiteral("the host")));
        // Both figures are of the wording that was answered.
        EXPECT_TRUE(seat.hands().texts().join(QLatin1Char('\n')).contains(QStringLiteral("And why?")));
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.omid, locale), QStringLiteral("author/Exams"));
        keys.tabTo(QStringLiteral("exam-greeting-quiz"));
        keys.press(Qt::Key_Return);
        arrive(seat, "author/Blueprint");
        seat.hands().see(QStringLiteral("suffices"));
        seat.hands().see(QStringLiteral("cell-0"));
        everythingHasAName(seat);
    }
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, AuthorKeysTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test
