// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/Navigation.h"
#include "qml/Page.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QTemporaryDir>

namespace adab::test {
namespace {

using HouseTest = Page;

QVariantMap malee(const char* locale = "th") {
    return {{QStringLiteral("person"), QStringLiteral("p-1")},
            {QStringLiteral("name"), QStringLiteral("มาลี")},
            {QStringLiteral("roles"), QStringList{QStringLiteral("learner")}},
            {QStringLiteral("settings"),
             QVariantMap{{QStringLiteral("locale"), QString::fromLatin1(locale)}, {QStringLiteral("appearance"), QStringLiteral("dark")}}}};
}

TEST_F(HouseTest, SignInTakesOverThePersonsSettings) {
    gate.answerWith(QStringLiteral("people.me"), malee());
    house.signIn(QStringLiteral("token"));
    ASSERT_TRUE(until([&] { return house.person() == QStringLiteral("p-1"); }));
    EXPECT_EQ(house.locale(), QStringLiteral("th"));
    EXPECT_TRUE(house.dark());
    EXPECT_EQ(house.roles(), QStringList{QStringLiteral("learner")});
    EXPECT_EQ(gate.asked().last().token, QStringLiteral("token"));
}

TEST_F(HouseTest, SignOutForgetsThePersonAndEndsTheSessionAtTheGate) {
    gate.answerWith(QStringLiteral("people.me"), malee());
    house.signIn(QStringLiteral("token"));
    ASSERT_TRUE(until([&] { return house.person() == QStringLiteral("p-1"); }));
    house.signOut();
    EXPECT_FALSE(house.signedIn());
    EXPECT_TRUE(house.me().isEmpty());
    EXPECT_TRUE(house.token().isEmpty());
    ASSERT_EQ(gate.askedOf(QStringLiteral("people.signOut")).size(), 1);
    EXPECT_EQ(gate.askedOf(QStringLiteral("people.signOut")).first().token, QStringLiteral("token"));
}

TEST_F(HouseTest, AnAnswerForTheLastPersonNeverReachesTheNext) {
    gate.answerWith(QStringLiteral("people.me"), malee());
    house.signIn(QStringLiteral("first"));
    house.signOut();  // before the answer came
    gate.neverAnswer(QStringLiteral("people.me"));
    house.signIn(QStringLiteral("second"));
    quiet();
    EXPECT_TRUE(house.me().isEmpty());
}

TEST_F(HouseTest, ASessionThatEndedAtTheGateEndsHere) {
    gate.answerWith(QStringLiteral("people.me"), malee());
    house.signIn(QStringLiteral("token"));
    ASSERT_TRUE(until([&] { return !house.person().isEmpty(); }));
    gate.refuse(QStringLiteral("rewards.mine"), QStringLiteral("gate.session-ended"), QStringLiteral("Your session ended."));
    show("Query { name: 'rewards.mine' }");
    ASSERT_TRUE(until([&] { return !house.signedIn(); }));
    EXPECT_EQ(house.notice(), QStringLiteral("ended"));
}

TEST_F(HouseTest, AKioskForgetsWhenNobodyTouchesIt) {
    gate.answerWith(QStringLiteral("people.me"), malee());
    house.setSeat(bridge::House::Seat::Kiosk, 40);
    house.signIn(QStringLiteral("token"));
    ASSERT_TRUE(until([&] { return !house.signedIn(); }));
    EXPECT_EQ(house.notice(), QStringLiteral("idle"));
}

TEST_F(HouseTest, TheIdleEndIsSeenBeforehandAndStayingPutsItOff) {
    gate.answerWith(QStringLiteral("people.me"), malee());
    house.setSeat(bridge::House::Seat::Kiosk, 3'600'000, 3'600'000);  // the warning comes at once, the end in an hour
    house.signIn(QStringLiteral("token"));
    ASSERT_TRUE(until([&] { return house.idleSeconds() >= 0; }));
    EXPECT_LE(house.idleSeconds(), 3'600);
    house.setSeat(bridge::House::Seat::Kiosk, 3'600'000, 1'000);
    house.stay();
    EXPECT_EQ(house.idleSeconds(), -1);
    EXPECT_TRUE(house.signedIn());
    ASSERT_EQ(gate.askedOf(QStringLiteral("people.stay")).size(), 1);
    EXPECT_EQ(gate.askedOf(QStringLiteral("people.stay")).first().token, QStringLiteral("token"));
    EXPECT_FALSE(gate.askedOf(QStringLiteral("people.stay")).first().request.id.isEmpty()) << "a command: queries keep no session";
}

TEST_F(HouseTest, WhoeverIsActiveTellsTheGateAndWhoeverPassesByTheWarningDoesNot) {
    gate.answerWith(QStringLiteral("people.me"), malee());
    house.setSeat(bridge::House::Seat::Kiosk, 3'600'000, 1'000, 0);
    house.signIn(QStringLiteral("token"));
    QObject somewhere;
    QMouseEvent move(QEvent::MouseMove, QPointF(1, 1), QPointF(1, 1), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&somewhere, &move);
    EXPECT_EQ(gate.askedOf(QStringLiteral("people.stay")).size(), 1);
    house.setSeat(bridge::House::Seat::Kiosk, 3'600'000, 1'000, 3'600'000);
    QCoreApplication::sendEvent(&somewhere, &move);
    EXPECT_EQ(gate.askedOf(QStringLiteral("people.stay")).size(), 1) << "told a moment ago";
    house.setSeat(bridge::House::Seat::Kiosk, 3'600'000, 3'600'000, 0);
    house.stay();
    ASSERT_TRUE(until([&] { return house.idleSeconds() >= 0; }));
    const auto told = gate.askedOf(QStringLiteral("people.stay")).size();
    QCoreApplication::sendEvent(&somewhere, &move);
    EXPECT_EQ(gate.askedOf(QStringLiteral("people.stay")).size(), told);
    EXPECT_GE(house.idleSeconds(), 0);
}

TEST_F(HouseTest, NothingOfAPersonIsLeftForTheNext) {
    QVariantMap first = malee();
    QVariantMap settings = first.value(QStringLiteral("settings")).toMap();
    settings.insert({{QStringLiteral("calendar"), QStringLiteral("umm-al-qura")},
                     {QStringLiteral("digits"), QStringLiteral("native")},
                     {QStringLiteral("textSize"), 150}});
    first[QStringLiteral("settings")] = settings;
    gate.answerWith(QStringLiteral("people.me"), first);
    house.setSeat(bridge::House::Seat::Shared);
    house.signIn(QStringLiteral("first"));
    ASSERT_TRUE(until([&] { return !house.person().isEmpty(); }));
    EXPECT_EQ(house.textScale(), 1.5);
    EXPECT_EQ(house.numbering(), QStringLiteral("thai"));
    gate.answerWith(QStringLiteral("rewards.mine"), QVariantMap{{QStringLiteral("balance"), 100}});
    show("Query { name: 'rewards.mine' }");
    ASSERT_TRUE(until([&] { return root->property("state").toString() == QStringLiteral("ready"); }));
    house.signOut();
    EXPECT_EQ(root->property("state").toString(), QStringLiteral("idle"));
    EXPECT_TRUE(root->property("value").value<QJSValue>().isUndefined());
    EXPECT_EQ(house.textScale(), 1);
    EXPECT_EQ(house.numbering(), QStringLiteral("latn"));
    EXPECT_EQ(house.calendar(), QStringLiteral("buddhist")) << "that of the screen's language again";
    EXPECT_FALSE(house.dark());
    gate.neverAnswer(QStringLiteral("people.me"));
    gate.neverAnswer(QStringLiteral("rewards.mine"));
    house.signIn(QStringLiteral("second"));
    quiet();
    EXPECT_TRUE(house.me().isEmpty());
    EXPECT_TRUE(root->property("value").value<QJSValue>().isUndefined());
    EXPECT_EQ(gate.asked().last().token, QStringLiteral("second"));
}

TEST_F(HouseTest, ADeskDoesNot) {
    gate.answerWith(QStringLiteral("people.me"), malee());
    house.setSeat(bridge::House::Seat::Desk, 10);
    house.signIn(QStringLiteral("token"));
    quiet();
    EXPECT_TRUE(house.signedIn());
}

TEST_F(HouseTest, DirectionAndDigitsFollowTheLanguage) {
    house.setLocale(QStringLiteral("fa"));
    EXPECT_TRUE(house.mirrored());
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    EXPECT_EQ(house.digits(QStringLiteral("3/4")), QStringLiteral("۳/۴"));
    house.setLocale(QStringLiteral("ar"));
    EXPECT_EQ(house.digits(QStringLiteral("90")), QStringLiteral("٩٠"));
    EXPECT_EQ(house.number(1234.5, 1), QStringLiteral("١٬٢٣٤٫٥"));
    EXPECT_EQ(house.dateText(QStringLiteral("2026-05-05")), QStringLiteral("٥ مايو ٢٠٢٦"));
    house.setDigitStyle(QStringLiteral("latin"));
    EXPECT_EQ(house.digits(QStringLiteral("90")), QStringLiteral("90"));
    EXPECT_EQ(house.number(1234.5, 1), QStringLiteral("1,234.5"));
    EXPECT_EQ(house.dateText(QStringLiteral("2026-05-05")), QStringLiteral("5 مايو 2026"));
    show("Query { name: 'rewards.mine' }");
    EXPECT_EQ(gate.askedOf(QStringLiteral("rewards.mine")).last().request.digits, QStringLiteral("latin")) << "core's sentences likewise";
    house.setDigitStyle(QString());
    house.setLocale(QStringLiteral("th"));
    EXPECT_FALSE(house.mirrored());
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    EXPECT_EQ(house.calendar(), QStringLiteral("buddhist"));
}

TEST_F(HouseTest, LabelsAreTranslatedWhileThePageIsOpen) {
    show("QtObject { property string label: qsTranslate('SignInPage', 'Sign in') }");
    EXPECT_EQ(root->property("label").toString(), QStringLiteral("Sign in"));
    house.setLocale(QStringLiteral("fa"));
    EXPECT_NE(root->property("label").toString(), QStringLiteral("Sign in"));
    house.setLocale(QStringLiteral("en"));
    EXPECT_EQ(root->property("label").toString(), QStringLiteral("Sign in"));
}

TEST_F(HouseTest, ALanguageThatWeDoNotHaveChangesNothing) {
    house.setLocale(QStringLiteral("xx"));
    EXPECT_EQ(house.locale(), QStringLiteral("en"));
}

TEST_F(HouseTest, SavesADocumentIntoTheFolderAndNowhereElse) {
    const QTemporaryDir folder;
    qputenv("ADAB_DOCUMENTS", folder.path().toUtf8());
    QString saved;
    QObject::connect(&house, &bridge::House::documentSaved, &house, [&](const QString& path) { saved = path; });
    house.saveDocument(QStringLiteral("../../certificate.pdf"),
                       QString::fromLatin1(QByteArray("%PDF-1.7").toBase64(QByteArray::Base64UrlEncoding)));
    ASSERT_TRUE(until([&] { return !saved.isEmpty(); }));
    EXPECT_EQ(saved, QDir(folder.path()).filePath(QStringLiteral("certificate.pdf")));
    QFile file(saved);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("%PDF-1.7"));
    qunsetenv("ADAB_DOCUMENTS");
}

TEST(NavigationTest, APageIsNamedByItsFolder) {
    EXPECT_EQ(bridge::Navigation::urlOf(QStringLiteral("learner/Lesson")), QUrl(QStringLiteral("qrc:/Adab/Learner/LessonPage.qml")));
}

TEST(NavigationTest, KeepsWhereOneIs) {
    bridge::Navigation navigation(nullptr);
    navigation.goTo(QStringLiteral("learner/Today"));
    navigation.open(QStringLiteral("learner/Exam"), {{QStringLiteral("exam"), QStringLiteral("onboarding")}});
    navigation.replace(QStringLiteral("learner/Quiz"));
    EXPECT_EQ(navigation.page(), QStringLiteral("learner/Quiz"));
    EXPECT_EQ(navigation.root(), QStringLiteral("learner/Today"));
    EXPECT_TRUE(navigation.canGoBack());
    navigation.back();
    EXPECT_EQ(navigation.page(), QStringLiteral("learner/Today"));
    navigation.back();  // nothing behind it
    EXPECT_EQ(navigation.depth(), 1);
}

}  // namespace
}  // namespace adab::test
