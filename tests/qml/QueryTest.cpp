// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Page.h"

namespace adab::test {
namespace {

using QueryTest = Page;

QVariantMap balance(int points) { return {{QStringLiteral("balance"), points}}; }

TEST_F(QueryTest, AsksByItselfAndGivesTheAnswerAsJavaScript) {
    gate.answerWith(QStringLiteral("rewards.mine"), balance(40));
    show("Query { name: 'rewards.mine'; property int shown: value ? value.balance : -1 }");
    EXPECT_EQ(root->property("state").toString(), QStringLiteral("loading"));
    EXPECT_EQ(root->property("shown").toInt(), -1);
    ASSERT_TRUE(until([&] { return root->property("state") == QStringLiteral("ready"); }));
    EXPECT_EQ(root->property("shown").toInt(), 40);
}

TEST_F(QueryTest, AsksAgainWhenItsRoomWasTouchedAndKeepsTheOldValueMeanwhile) {
    gate.answerWith(QStringLiteral("rewards.mine"), balance(40));
    show(
        "Query { name: 'rewards.mine'; property int shown: value ? value.balance : -1; property bool wentBlank: false; onLoadingChanged: "
        "if (loading && shown >= 0) wentBlank = true }");
    ASSERT_TRUE(until([&] { return root->property("shown").toInt() == 40; }));
    quiet();
    gate.answerWith(QStringLiteral("rewards.mine"), balance(140));
    gate.touch(QStringLiteral("rewards"));
    ASSERT_TRUE(until([&] { return root->property("shown").toInt() == 140; }));
    EXPECT_FALSE(root->property("wentBlank").toBool());
}

TEST_F(QueryTest, DoesNotAskWhenAnotherRoomWasTouched) {
    gate.answerWith(QStringLiteral("rewards.mine"), balance(40));
    show("Query { name: 'rewards.mine' }");
    ASSERT_TRUE(until([&] { return root->property("ready").toBool(); }));
    bool looked = false;
    QObject::connect(&house, &bridge::House::roomsTouched, &house, [&] { looked = true; });
    quiet();
    gate.touch(QStringLiteral("standards"));
    ASSERT_TRUE(until([&] { return looked; }));
    quiet();
    EXPECT_EQ(gate.askedOf(QStringLiteral("rewards.mine")).size(), 1);
}

TEST_F(QueryTest, AStatusIsDerivedFromEveryRoom) {
    gate.answerWith(QStringLiteral("insight.desk"), QVariantMap());
    show("Query { name: 'insight.desk' }");
    ASSERT_TRUE(until([&] { return root->property("ready").toBool(); }));
    quiet();
    gate.touch(QStringLiteral("assessment"));
    EXPECT_TRUE(until([&] { return gate.askedOf(QStringLiteral("insight.desk")).size() == 2; }));
}

TEST_F(QueryTest, AnAnswerThatOnlyHoldsForALaterInstantChangesNothingOnThePage) {
    const auto answer = [](const char* at, int count) {
        return QVariantMap{{QStringLiteral("at"), QString::fromLatin1(at)}, {QStringLiteral("count"), count}};
    };
    gate.answerWith(QStringLiteral("insight.desk"), answer("2026-05-12T01:00:00.000Z", 2));
    show("Query { name: 'insight.desk'; property int changes: 0; onValueChanged: ++changes; property int count: value ? value.count : 0 }");
    ASSERT_TRUE(until([&] { return root->property("ready").toBool(); }));
    const int before = root->property("changes").toInt();
    quiet();
    gate.answerWith(QStringLiteral("insight.desk"), answer("2026-05-12T01:00:02.000Z", 2));
    gate.touch(QStringLiteral("people"));
    ASSERT_TRUE(until([&] { return gate.askedOf(QStringLiteral("insight.desk")).size() == 2; }));
    quiet();
    EXPECT_EQ(root->property("changes").toInt(), before);
    gate.answerWith(QStringLiteral("insight.desk"), answer("2026-05-12T01:00:04.000Z", 3));
    gate.touch(QStringLiteral("people"));
    EXPECT_TRUE(until([&] { return root->property("count").toInt() == 3; }));
}

TEST_F(QueryTest, SeveralChangesOfOneTurnAreOneQuestion) {
    gate.answerWith(QStringLiteral("insight.matrix"), QVariantMap());
    show("Query { id: q; name: 'insight.matrix'; property string site; property int from; args: ({site: site, offset: from}) }");
    ASSERT_TRUE(until([&] { return root->property("ready").toBool(); }));
    root->setProperty("site", QStringLiteral("bangkok"));
    root->setProperty("from", 100);
    ASSERT_TRUE(until([&] { return gate.askedOf(QStringLiteral("insight.matrix")).size() == 2; }));
    quiet();
    const auto asked = gate.askedOf(QStringLiteral("insight.matrix"));
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked.last().request.args.value(QStringLiteral("site")).toString(), QStringLiteral("bangkok"));
    EXPECT_EQ(asked.last().request.args.value(QStringLiteral("offset")).toInt(), 100);
}

TEST_F(QueryTest, ArgumentsThatAreUndefinedAreNotSent) {
    gate.answerWith(QStringLiteral("insight.matrix"), QVariantMap());
    show("Query { name: 'insight.matrix'; args: ({site: undefined, labels: ['lapsed', 'overdue']}) }");
    ASSERT_TRUE(until([&] { return root->property("ready").toBool(); }));
    const QVariantMap args = gate.asked().last().request.args;
    EXPECT_FALSE(args.contains(QStringLiteral("site")));
    EXPECT_EQ(args.value(QStringLiteral("labels")).toList().size(), 2);
}

TEST_F(QueryTest, AsksInTheLanguageOfTheScreenAndAgainWhenItChanges) {
    gate.answerWith(QStringLiteral("rewards.mine"), balance(1));
    show("Query { name: 'rewards.mine' }");
    ASSERT_TRUE(until([&] { return root->property("ready").toBool(); }));
    house.setLocale(QStringLiteral("fa"));
    ASSERT_TRUE(until([&] { return gate.askedOf(QStringLiteral("rewards.mine")).size() == 2; }));
    EXPECT_EQ(gate.asked().first().request.locale, QStringLiteral("en"));
    EXPECT_EQ(gate.asked().last().request.locale, QStringLiteral("fa"));
    EXPECT_EQ(gate.asked().last().request.calendar, QStringLiteral("jalali"));
}

TEST_F(QueryTest, ARefusalHasItsSentence) {
    gate.refuse(QStringLiteral("certification.statusOf"), QStringLiteral("gate.not-allowed"),
                QStringLiteral("You may read your own file only."));
    show("Query { name: 'certification.statusOf' }");
    ASSERT_TRUE(until([&] { return root->property("refused").toBool(); }));
    EXPECT_EQ(root->property("errorCode").toString(), QStringLiteral("gate.not-allowed"));
    EXPECT_EQ(root->property("errorMessage").toString(), QStringLiteral("You may read your own file only."));
}

TEST_F(QueryTest, NotEnabledAsksNothing) {
    show("Query { name: 'rewards.mine'; enabled: false }");
    quiet();
    EXPECT_TRUE(gate.asked().isEmpty());
    gate.answerWith(QStringLiteral("rewards.mine"), balance(3));
    root->setProperty("enabled", true);
    EXPECT_TRUE(until([&] { return root->property("ready").toBool(); }));
}

TEST_F(QueryTest, ForgetsWhenThePersonGoes) {
    gate.answerWith(QStringLiteral("people.me"), QVariantMap{{QStringLiteral("person"), QStringLiteral("p-1")}});
    gate.answerWith(QStringLiteral("rewards.mine"), balance(40));
    house.signIn(QStringLiteral("token"));
    show("Query { name: 'rewards.mine'; property int shown: value ? value.balance : -1 }");
    ASSERT_TRUE(until([&] { return root->property("shown").toInt() == 40; }));
    gate.refuse(QStringLiteral("rewards.mine"), QStringLiteral("gate.sign-in-first"), QStringLiteral("Please sign in first."));
    house.signOut();
    EXPECT_EQ(root->property("shown").toInt(), -1);
}

}  // namespace
}  // namespace adab::test
