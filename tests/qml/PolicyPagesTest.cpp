// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the pages of policies do where the real gate is too quick or too kind to show it: a long look that is stopped, a draft that
// somebody else changed first.

#include "qmlsupport/States.h"

#include <gtest/gtest.h>

namespace adab::test {
namespace {

QString gateFolder() { return QStringLiteral(ADAB_SOURCE "/tests/data/gate"); }

State hrPage(const char* page) {
    State state;
    state.name = QString::fromLatin1(page);
    state.page = state.name;
    state.roles = QStringList{QStringLiteral("hr")};
    state.values = {{QStringLiteral("policy"), QStringLiteral("service-policy")}};
    return state;
}

TEST(PolicyPagesTest, ALongLookTellsHowFarItIsAndCanBeStopped) {
    State state = hrPage("hr/PolicyPreview");
    state.values[QStringLiteral("kept")] = true;
    state.silent = QStringList{QStringLiteral("policies.preview")};
    state.answers = {{QStringLiteral("policies.previewProgress"),
                      QVariantMap{{QStringLiteral("running"), true}, {QStringLiteral("done"), 620}, {QStringLiteral("of"), 1000}}}};
    Seat seat(state, QStringLiteral("en"), QStringLiteral("light"), QSize(1280, 800), gateFolder());
    seat.driver().until(QStringLiteral("how far it is"), [&] {
        const QQuickItem* bar = seat.driver().see(QStringLiteral("progress"));
        return qRound(bar->property("part").toReal() * 100) == 62;
    });
    seat.driver().tap(QStringLiteral("stop"));
    seat.driver().until(QStringLiteral("the stop"),
                        [&] { return !seat.gate().askedOf(QStringLiteral("policies.cancelPreview")).isEmpty(); });
    const auto run = [&](const char* query) {
        return seat.gate().askedOf(QString::fromLatin1(query)).constFirst().request.args.value(QStringLiteral("run")).toString();
    };
    EXPECT_FALSE(run("policies.preview").isEmpty());
    EXPECT_EQ(run("policies.cancelPreview"), run("policies.preview"));
    EXPECT_EQ(run("policies.previewProgress"), run("policies.preview"));
}

TEST(PolicyPagesTest, WhatWasLookedAtIsWhatIsEnacted) {
    State state = hrPage("hr/PolicyPreview");
    state.values[QStringLiteral("kept")] = true;
    Seat seat(state, QStringLiteral("en"), QStringLiteral("light"), QSize(1280, 800), gateFolder());
    seat.driver().tap(QStringLiteral("primary"));
    seat.driver().see(QStringLiteral("enacted"));
    const auto orders = seat.gate().askedOf(QStringLiteral("policies.enactDraft"));
    ASSERT_EQ(orders.size(), 1);
    EXPECT_EQ(orders.constFirst().request.args.value(QStringLiteral("digest")).toString().size(), 64);
    EXPECT_TRUE(seat.gate().askedOf(QStringLiteral("policies.enact")).isEmpty());
}

TEST(PolicyPagesTest, WhoeverWasSecondIsToldAndOpensTheDraftAgain) {
    Seat seat(hrPage("hr/Policy"), QStringLiteral("en"), QStringLiteral("light"), QSize(1280, 800), gateFolder());
    seat.gate().refuse(QStringLiteral("policies.saveDraft"), QStringLiteral("policies.draft-other"), QStringLiteral("Omid was first."));
    seat.driver().tap(QStringLiteral("policy-title"));
    seat.driver().type(QStringLiteral("!"));
    seat.driver().see(QStringLiteral("open-again"));
    EXPECT_TRUE(seat.driver().texts().contains(QStringLiteral("Omid was first.")));
    const qsizetype asked = seat.gate().askedOf(QStringLiteral("policies.draft")).size();
    const auto saves = seat.gate().askedOf(QStringLiteral("policies.saveDraft"));
    ASSERT_EQ(saves.size(), 1) << "nothing is written over in a second try";
    EXPECT_TRUE(saves.constFirst().request.args.value(QStringLiteral("revision")).isValid());
    seat.driver().tap(QStringLiteral("open-again"));
    seat.driver().until(QStringLiteral("the draft"), [&] { return seat.gate().askedOf(QStringLiteral("policies.draft")).size() > asked; });
    seat.driver().settle();
    EXPECT_FALSE(seat.driver().sees(QStringLiteral("open-again")));
    EXPECT_TRUE(seat.driver().sees(QStringLiteral("policy-title"))) << "the form is there again, though the draft was answered as before";
}

TEST(PolicyPagesTest, WhatCouldNotBeKeptIsStillThereAndIsKeptLater) {
    Seat seat(hrPage("hr/Policy"), QStringLiteral("en"), QStringLiteral("light"), QSize(1280, 800), gateFolder());
    seat.gate().refuse(QStringLiteral("policies.saveDraft"), QStringLiteral("storage.busy"), QStringLiteral("Busy just now."));
    seat.driver().tap(QStringLiteral("policy-title"));
    seat.driver().type(QStringLiteral("!"));
    seat.driver().see(QStringLiteral("keep-again"));
    EXPECT_FALSE(seat.driver().texts().contains(QStringLiteral("Saved")));
    seat.gate().answerWith(QStringLiteral("policies.saveDraft"), QVariantMap{{QStringLiteral("revision"), 9}});
    seat.driver().tap(QStringLiteral("keep-again"));
    seat.driver().see(QStringLiteral("saved-tick"));
    const auto saves = seat.gate().askedOf(QStringLiteral("policies.saveDraft"));
    ASSERT_EQ(saves.size(), 2);
    const auto titleOf = [&](qsizetype at) {
        const QVariantMap form = saves.at(at).request.args.value(QStringLiteral("form")).toMap();
        return form.value(QStringLiteral("titles")).toMap().value(QStringLiteral("en")).toString();
    };
    EXPECT_TRUE(titleOf(1).contains(QLatin1Char('!')));
    EXPECT_EQ(titleOf(1), titleOf(0));
}

}  // namespace
}  // namespace adab::test
