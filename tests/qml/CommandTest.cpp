// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Page.h"

#include <QSet>

namespace adab::test {
namespace {

using CommandTest = Page;

constexpr char kSave[] =
    "Command { name: 'assessment.saveResponse'; property int dones: 0; property string last; property string said;"
    " onDone: (value, args) => { dones += 1; last = args.slot; };"
    " onRefused: (code, message, field) => { said = message; };"
    " function go(slot) { run({slot: slot, response: {chosen: ['b']}}); }\n function again() { retry() } }";

void call(QObject* object, const char* function, const QVariant& argument) {
    QMetaObject::invokeMethod(object, function, Q_ARG(QVariant, argument));
}

TEST_F(CommandTest, EachRunHasAnIdOfItsOwn) {
    show(kSave);
    call(root.get(), "go", QStringLiteral("1"));
    call(root.get(), "go", QStringLiteral("2"));
    ASSERT_TRUE(until([&] { return root->property("dones").toInt() == 2; }));
    const auto asked = gate.askedOf(QStringLiteral("assessment.saveResponse"));
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked[0].request.id.size(), 36);
    EXPECT_NE(asked[0].request.id, asked[1].request.id);
    EXPECT_EQ(root->property("last").toString(), QStringLiteral("2"));
}

TEST_F(CommandTest, ARetryKeepsItsIdAndArguments) {
    gate.refuse(QStringLiteral("assessment.saveResponse"), QStringLiteral("storage.busy"),
                QStringLiteral("The house is busy. Please try again."));
    show(kSave);
    call(root.get(), "go", QStringLiteral("1"));
    ASSERT_TRUE(until([&] { return !root->property("said").toString().isEmpty(); }));
    gate.forgetOverrides();
    QMetaObject::invokeMethod(root.get(), "again");
    ASSERT_TRUE(until([&] { return root->property("dones").toInt() == 1; }));
    const auto asked = gate.askedOf(QStringLiteral("assessment.saveResponse"));
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked[0].request.id, asked[1].request.id);
    EXPECT_EQ(asked[0].request.args, asked[1].request.args);
    EXPECT_TRUE(root->property("errorMessage").toString().isEmpty());
}

TEST_F(CommandTest, RunsGoOutOneAfterTheOther) {
    gate.neverAnswer(QStringLiteral("assessment.saveResponse"));
    show(kSave);
    call(root.get(), "go", QStringLiteral("1"));
    call(root.get(), "go", QStringLiteral("2"));
    quiet();
    EXPECT_EQ(gate.askedOf(QStringLiteral("assessment.saveResponse")).size(), 1);
    EXPECT_TRUE(root->property("busy").toBool());
}

TEST_F(CommandTest, ARefusedRunDoesNotHoldUpTheNext) {
    gate.refuse(QStringLiteral("assessment.saveResponse"), QStringLiteral("x.y"), QStringLiteral("No."));
    show(kSave);
    call(root.get(), "go", QStringLiteral("1"));
    call(root.get(), "go", QStringLiteral("2"));
    ASSERT_TRUE(until([&] { return !root->property("busy").toBool(); }));
    EXPECT_EQ(gate.askedOf(QStringLiteral("assessment.saveResponse")).size(), 2);
}

}  // namespace
}  // namespace adab::test
