// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "qmlsupport/Driver.h"
#include "qmlsupport/FixtureGateClient.h"
#include "qmlsupport/States.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QQmlComponent>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace adab::test {
namespace {

using app::Application;

QString gateFolder() { return QStringLiteral(ADAB_SOURCE "/tests/data/gate"); }

TEST(ApplicationTest, TheFirstScreenIsTheLanguagesByTheirOwnNames) {
    FixtureGateClient gate(gateFolder());
    Application application({}, gate);
    ASSERT_TRUE(application.isReady());
    Driver driver(*application.window());
    const QStringList texts = (driver.see(QStringLiteral("language-fa")), driver.texts());
    EXPECT_TRUE(texts.contains(QStringLiteral("ไทย")));
    EXPECT_TRUE(texts.contains(QStringLiteral("فارسی")));
    driver.tap(QStringLiteral("language-fa"));
    driver.see(QStringLiteral("login"));
    EXPECT_EQ(application.house().locale(), QStringLiteral("fa"));
}

TEST(ApplicationTest, WithoutItsFontsItStartsAndSaysSo) {
    const QTemporaryDir nothing;
    qputenv("ADAB_SHARE", nothing.path().toUtf8());
    FixtureGateClient gate(gateFolder());
    Application application({}, gate);
    qunsetenv("ADAB_SHARE");
    ASSERT_TRUE(application.isReady());
    EXPECT_TRUE(application.missingFonts().contains(QStringLiteral("NotoSans-Regular.ttf")));
    Driver driver(*application.window());
    for (const QString& locale : {QStringLiteral("en"), QStringLiteral("th"), QStringLiteral("fa"), QStringLiteral("ar")}) {
        application.house().setLocale(locale);
        const QString sentence = driver.textOf(QStringLiteral("fontsMissing"));
        EXPECT_TRUE(sentence.contains(QStringLiteral("NotoSans-Regular.ttf"))) << locale.toStdString() << ": what";
        EXPECT_TRUE(sentence.contains(nothing.path())) << locale.toStdString() << ": where";
        EXPECT_EQ(sentence.contains(QStringLiteral("install the program again")), locale == QStringLiteral("en"))
            << locale.toStdString() << ": the remedy, in that language: " << sentence.toStdString();
    }
    driver.tap(QStringLiteral("language-th"));
    driver.see(QStringLiteral("login"));
}

TEST(ApplicationTest, WithItsFontsItSaysNothingOfThem) {
    FixtureGateClient gate(gateFolder());
    Application application({}, gate);
    EXPECT_TRUE(application.missingFonts().isEmpty());
    Driver driver(*application.window());
    driver.settle();
    EXPECT_FALSE(driver.sees(QStringLiteral("fontsMissing")));
}

State learnersToday() {
    State state;
    state.name = QStringLiteral("today");
    state.page = QStringLiteral("learner/Today");
    return state;
}

TEST(SharedSeatTest, AChangeOfPersonLeavesNothingOnTheScreen) {
    Seat seat(learnersToday(), QStringLiteral("th"), QStringLiteral("light"), QSize(390, 844), gateFolder());
    Driver& hands = seat.driver();
    const QString name = seat.application().house().me().value(QStringLiteral("name")).toString();
    ASSERT_FALSE(name.isEmpty());
    hands.tap(QStringLiteral("person-menu"));
    EXPECT_TRUE(hands.texts().contains(name));
    hands.tap(QStringLiteral("sign-out"));
    hands.see(QStringLiteral("languagePage"));
    hands.tap(QStringLiteral("language-en"));
    hands.see(QStringLiteral("login"));
    for (const QString& word : name.split(QLatin1Char(' ')))
        EXPECT_FALSE(hands.texts().join(QLatin1Char('\n')).contains(word)) << word.toStdString();
    EXPECT_TRUE(hands.see(QStringLiteral("login"))->property("text").toString().isEmpty());
    EXPECT_TRUE(seat.application().navigation()->page().isEmpty());
}

TEST(SharedSeatTest, TheIdleEndAsksFirstAndATouchFallsThroughToNothing) {
    State state = learnersToday();
    state.idle = true;
    Seat seat(state, QStringLiteral("en"), QStringLiteral("light"), QSize(390, 844), gateFolder());
    Driver& hands = seat.driver();
    hands.see(QStringLiteral("idleNotice"));
    seat.application().house().setSeat(bridge::House::Seat::Shared, 3'600'000, 1'000);
    hands.tap(QStringLiteral("stay"));
    hands.until(QStringLiteral("the warning to go"), [&] { return !hands.sees(QStringLiteral("idleNotice")); });
    EXPECT_TRUE(seat.application().house().signedIn());
    EXPECT_EQ(seat.application().navigation()->page(), QStringLiteral("learner/Today"));
}

TEST(ApplicationTest, WhatCannotBeOpenedIsSaidInTheLanguageOfTheScreen) {
    FixtureGateClient gate(gateFolder());
    Application application({}, gate);
    gate.fail(QStringLiteral("The database is newer than this program."));
    Driver driver(*application.window());
    EXPECT_EQ(driver.textOf(QStringLiteral("openingMessage")), QStringLiteral("The database is newer than this program."));
}

TEST(ApplicationTest, AWrongPasswordIsOneSentenceAndTheFieldIsEmptyAgain) {
    FixtureGateClient gate(gateFolder());
    gate.refuse(QStringLiteral("people.signIn"), QStringLiteral("people.wrong-secret"), QStringLiteral("Login or password is not right."));
    Application application({}, gate);
    Driver driver(*application.window());
    driver.tap(QStringLiteral("language-en"));
    driver.fill(QStringLiteral("login"), QStringLiteral("malee"));
    driver.fill(QStringLiteral("password"), QStringLiteral("1234"));
    driver.press(Qt::Key_Return);
    driver.until(QStringLiteral("the sentence"),
                 [&] { return driver.texts().contains(QStringLiteral("Login or password is not right.")); });
    EXPECT_TRUE(driver.see(QStringLiteral("password"))->property("text").toString().isEmpty());
    EXPECT_FALSE(application.house().signedIn());
}

/// A server that would answer; nobody may call it.
class Listening {
public:
    Listening() {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { called = true; });
    }
    QString url(const char* path) const {
        return QStringLiteral("http://127.0.0.1:%1/%2").arg(m_server.serverPort()).arg(QLatin1String(path));
    }
    bool called = false;

private:
    QTcpServer m_server;
};

TEST(ApplicationTest, ALanguageChosenWhileRunningLaysThePageOutAnew) {
    State today;
    today.page = QStringLiteral("learner/Today");
    Seat seat(today, QStringLiteral("en"), QStringLiteral("light"), QSize(390, 844), gateFolder());
    Driver& driver = seat.driver();
    const auto place = [&] { return driver.see(QStringLiteral("person-menu"))->mapToScene(QPointF()).x(); };
    const auto says = [&](const char* word) { return driver.textOf(QStringLiteral("nav-today")) == QString::fromUtf8(word); };
    const qreal right = place();
    EXPECT_TRUE(says("Today"));
    for (const auto& [locale, word, mirrored] : {std::tuple{"fa", "امروز", true}, {"th", "วันนี้", false}, {"ar", "اليوم", true}}) {
        driver.tap(QStringLiteral("languages"));
        driver.tap(QStringLiteral("language-") + QLatin1String(locale));
        driver.settle();
        EXPECT_TRUE(says(word)) << locale;
        EXPECT_EQ(place() < right / 2, mirrored) << locale;
    }
}

// Five places at most stand in the rail or at the bottom, and whoever has several kinds of work loses none of them.
TEST(ApplicationTest, WhoHasManyRolesFindsEveryPlace) {
    const QStringList every{"desk", "matrix", "people", "concerns", "banks", "exams", "tonight", "today", "courses", "practice", "record"};
    for (const QSize size : {QSize(390, 844), QSize(1280, 800)}) {
        State state;
        state.page = QStringLiteral("hr/Desk");
        state.roles = QStringList{"hr", "author", "supervisor", "learner"};
        Seat seat(state, QStringLiteral("fa"), QStringLiteral("light"), size, gateFolder());
        Driver& hands = seat.driver();
        const auto name = [](const QString& place) { return QStringLiteral("nav-") + place; };
        QStringList railed;
        for (const QString& place : every)
            if (hands.sees(name(place))) railed.append(place);
        EXPECT_EQ(railed, QStringList({"desk", "matrix", "banks", "tonight"})) << railed.join(QLatin1Char(' ')).toStdString();
        hands.tap(QStringLiteral("nav-more"));
        for (const QString& place : every) EXPECT_TRUE(hands.sees(name(place))) << place.toStdString();
        hands.press(Qt::Key_Down);
        hands.press(Qt::Key_Return);
        EXPECT_EQ(seat.application().navigation()->root(), QStringLiteral("hr/Concerns"))
            << "by keys alone: the second of those that follow";
        EXPECT_FALSE(hands.sees(name(QStringLiteral("practice"))));
        EXPECT_TRUE(hands.see(QStringLiteral("nav-more"))->property("here").toBool()) << "where one is shows in the rail";
        hands.tap(name(QStringLiteral("tonight")));
        EXPECT_EQ(seat.application().navigation()->root(), QStringLiteral("supervisor/Tonight"));
    }
    QStringList withMore = every;
    withMore.append(QStringLiteral("more"));
    for (const auto& [roles, railed] :
         {std::pair{QStringList{"hr", "learner"}, QStringList{"desk", "matrix", "people", "concerns", "more"}},
          {QStringList{"author", "learner"}, QStringList{"banks", "exams", "today", "courses", "more"}},
          {QStringList{"supervisor", "learner"}, QStringList{"tonight", "today", "courses", "practice", "record"}},
          {QStringList{"author", "supervisor", "learner"}, QStringList{"banks", "exams", "tonight", "today", "more"}}}) {
        State state;
        state.page = QStringLiteral("learner/Today");
        state.roles = roles;
        Seat seat(state, QStringLiteral("en"), QStringLiteral("light"), QSize(390, 844), gateFolder());
        QStringList found;
        for (const QString& place : std::as_const(withMore))
            if (seat.driver().sees(QStringLiteral("nav-") + place)) found.append(place);
        EXPECT_EQ(found, railed) << roles.join(QLatin1Char(' ')).toStdString();
    }
}

TEST(ApplicationTest, WhoKnowsACourseAlreadyCanShowIt) {
    const auto path = [](const char* testOut) {
        QVariantMap station{{QStringLiteral("kind"), QStringLiteral("course")}, {QStringLiteral("ref"), QStringLiteral("presence")}};
        if (*testOut != '\0') station.insert(QStringLiteral("testOut"), QString::fromLatin1(testOut));
        const QVariantMap program{{QStringLiteral("stations"), QVariantList{station}}};
        return QVariantMap{{QStringLiteral("certification.myPath"), QVariantMap{{QStringLiteral("programs"), QVariantList{program}}}}};
    };
    for (const char* testOut : {"", "know-presence"}) {
        State state;
        state.page = QStringLiteral("learner/Course");
        state.values = {{QStringLiteral("course"), QStringLiteral("presence")}};
        state.answers = path(testOut);
        Seat seat(state, QStringLiteral("th"), QStringLiteral("light"), QSize(390, 844), gateFolder());
        seat.driver().see(QStringLiteral("primary"));
        ASSERT_EQ(seat.driver().sees(QStringLiteral("know-already")), *testOut != '\0');
        if (*testOut == '\0') continue;
        seat.driver().tap(QStringLiteral("know-already"));
        EXPECT_EQ(seat.application().navigation()->page(), QStringLiteral("learner/Exam"));
    }
}

TEST(ApplicationTest, NothingIsFetchedFromTheNetwork) {
    Listening server;
    FixtureGateClient gate(gateFolder());
    Application application({}, gate);
    QQmlComponent component(&application.engine());
    const QByteArray picture = server.url("a.png").toUtf8();
    const QByteArray page = server.url("Page.qml").toUtf8();
    component.setData(
        "import QtQuick\nItem { width: 10; height: 10\n"
        " Image { objectName: 'image'; source: '" +
            picture +
            "' }\n"
            " Text { text: '<img src=\"" +
            picture +
            "\">' }\n"
            " Loader { objectName: 'loader'; source: '" +
            page + "' } }",
        QUrl(QStringLiteral("qrc:/test.qml")));
    const std::unique_ptr<QObject> root(component.create());
    ASSERT_TRUE(root) << component.errorString().toStdString();
    auto* item = qobject_cast<QQuickItem*>(root.get());
    item->setParentItem(application.window()->contentItem());
    Driver driver(*application.window());
    constexpr int kLoading = 2;
    driver.until(QStringLiteral("the picture and the page to be refused"), [&] {
        return root->findChild<QObject*>(QStringLiteral("image"))->property("status").toInt() != kLoading &&
               root->findChild<QObject*>(QStringLiteral("loader"))->property("status").toInt() != kLoading;
    });
    driver.settle();
    constexpr int kError = 3;
    EXPECT_EQ(root->findChild<QObject*>(QStringLiteral("image"))->property("status").toInt(), kError);
    EXPECT_EQ(root->findChild<QObject*>(QStringLiteral("loader"))->property("status").toInt(), kError);
    EXPECT_FALSE(server.called);
}

TEST(ApplicationTest, NothingIsLoadedFromTheDisk) {
    app::ResourcesOnly guard;
    using Type = QQmlAbstractUrlInterceptor::DataType;
    EXPECT_EQ(guard.intercept(QUrl(QStringLiteral("file:///etc/passwd")), Type::UrlString), QUrl(QStringLiteral("qrc:/refused")));
    EXPECT_EQ(guard.intercept(QUrl(QStringLiteral("data:text/html,x")), Type::UrlString), QUrl(QStringLiteral("qrc:/refused")));
    EXPECT_EQ(guard.intercept(QUrl(QStringLiteral("image://other/x")), Type::UrlString), QUrl(QStringLiteral("qrc:/refused")));
    EXPECT_EQ(guard.intercept(QUrl(QStringLiteral("image://pack/x")), Type::UrlString), QUrl(QStringLiteral("image://pack/x")));
    EXPECT_EQ(guard.intercept(QUrl(QStringLiteral("qrc:/Adab/App/Main.qml")), Type::QmlFile),
              QUrl(QStringLiteral("qrc:/Adab/App/Main.qml")));
}

// A Text with its default format fetches pictures that data names: only SafeText, which is plain, may draw words.
TEST(PagesTest, NoPageHasABareText) {
    static const QRegularExpression bare(QStringLiteral("(^|[^A-Za-z.])(Text|Label|ToolTip|TextArea|CheckBox)\\s*\\{"));
    QStringList found;
    QDirIterator files(QStringLiteral(ADAB_SOURCE "/qml"), {QStringLiteral("*.qml")}, QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        ++read;
        const QString text = QString::fromUtf8(file.readAll());
        const auto match = bare.match(text);
        if (match.hasMatch() && !file.fileName().endsWith(QLatin1String("/SafeText.qml"))) found.append(file.fileName());
        if (text.contains(QLatin1String("http:")) || text.contains(QLatin1String("https:"))) found.append(file.fileName());
    }
    EXPECT_GT(read, 20);
    EXPECT_TRUE(found.isEmpty()) << found.join(QLatin1Char('\n')).toStdString();
}

QList<State> allStates() { return readStates(QStringLiteral(ADAB_SOURCE "/tests/gallery/states.json")); }

class EveryPage : public testing::TestWithParam<int> {};

QStringList g_complaints;
QtMessageHandler g_handler = nullptr;

// Who reads with a screen reader, or drives by keys, meets a name at every thing that can be pressed or written in.
TEST_P(EveryPage, NamesWhatCanBePressedAndComplainsOfNothing) {
    const State state = allStates().at(GetParam());
    g_complaints.clear();
    g_handler = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& message) {
        if (type == QtWarningMsg || type == QtCriticalMsg) g_complaints.append(message);
        g_handler(type, context, message);
    });
    const QStringList nameless = [&] {
        Seat seat(state, QStringLiteral("fa"), QStringLiteral("light"), QSize(390, 844), gateFolder());
        seat.driver().settle();
        return seat.driver().nameless();
    }();
    qInstallMessageHandler(g_handler);
    EXPECT_TRUE(nameless.isEmpty()) << state.name.toStdString() << ":\n" << nameless.join(QLatin1Char('\n')).toStdString();
    EXPECT_TRUE(g_complaints.isEmpty()) << state.name.toStdString() << ":\n" << g_complaints.join(QLatin1Char('\n')).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Gallery, EveryPage, testing::Range(0, static_cast<int>(allStates().size())), [](const auto& each) {
    QString name = allStates().at(each.param).name;
    return name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9]")), QStringLiteral("_")).toStdString();
});

}  // namespace
}  // namespace adab::test
