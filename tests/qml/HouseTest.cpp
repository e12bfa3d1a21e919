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
    house.setDigitStyle(QStringLiteral("latin"));
    EXPECT_EQ(house.digits(QStringLiteral("90")), QStringLiteral("90"));
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
