// SPDX-License-Identifier: GPL-3.0-or-later
#include "Officers.h"

#include <QGuiApplication>

namespace adab::test {

namespace {

/// Searches in the field and waits until one row of that beginning is there; its name, as a row may be made anew at any moment.
QString find(Driver& hands, const QString& field, const QString& words, const QString& rows) {
    hands.fill(field, words);
    hands.press(Qt::Key_Return);
    hands.until(words + QStringLiteral(" alone in the list"), [&] { return hands.all(rows).size() == 1; });
    hands.settle();
    return hands.all(rows).constFirst()->objectName();
}

}  // namespace

void playHr(Scene& scene, const QString& newcomer) {
    Driver& hands = scene.hands();
    scene.untilAt(QStringLiteral("hr/Desk"));
    hands.until(QStringLiteral("what needs a person"), [&] { return !hands.all(QStringLiteral("need-")).isEmpty(); });
    scene.keep(QStringLiteral("hr-desk"), QStringLiteral("HR's desk: what needs a person today, in order of harm."));

    hands.tap(QStringLiteral("nav-matrix"));
    scene.untilAt(QStringLiteral("hr/Matrix"));
    hands.until(QStringLiteral("the rows of the matrix"), [&] { return !hands.all(QStringLiteral("row-")).isEmpty(); });
    scene.keep(QStringLiteral("matrix"), QStringLiteral("The compliance matrix of everybody."));
    const QString row = find(hands, QStringLiteral("matrix-search"), newcomer, QStringLiteral("row-"));
    // The first cell stands after the name, where the reading goes.
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    hands.tapAt(row, [mirrored](const QQuickItem& item) {
        const qreal after = item.property("nameWidth").toReal() + item.property("columnWidth").toReal() / 2;
        return QPointF(mirrored ? item.width() - after : after, item.height() / 2);
    });
    hands.see(QStringLiteral("reason"));
    hands.see(QStringLiteral("close-reason"));
    scene.keep(QStringLiteral("matrix-newcomer"), QStringLiteral("The newcomer has moved: certified, with the reason beside the cell."));
    hands.tap(QStringLiteral("close-reason"));

    hands.tap(QStringLiteral("nav-concerns"));
    scene.untilAt(QStringLiteral("hr/Concerns"));
    hands.until(QStringLiteral("a concern"), [&] { return !hands.all(QStringLiteral("concern-")).isEmpty(); });
    scene.keep(QStringLiteral("concerns"),
               QStringLiteral("Somebody let the due date pass: asked for by policy, found as a concern, with help to offer first."));
    hands.tap(QStringLiteral("offer-support"));
    hands.see(QStringLiteral("send-offer"));
    hands.settle();
    hands.fill(QStringLiteral("screening-reason"), QStringLiteral("There was no time to learn at work."));
    if (!hands.see(QStringLiteral("send-offer"))->isEnabled()) hands.tap(hands.all(QStringLiteral("step-")).value(0)->objectName());
    scene.keep(QStringLiteral("support-plan"), QStringLiteral("HR puts a support plan together."));
    const qsizetype open = hands.all(QStringLiteral("send-offer")).size();
    hands.tap(QStringLiteral("send-offer"));
    hands.until(QStringLiteral("the offer to be made"), [&] { return hands.all(QStringLiteral("send-offer")).size() < open; });
    scene.keep(QStringLiteral("support-offered"), QStringLiteral("Support is offered; nothing else was decided."));

    hands.tap(QStringLiteral("nav-people"));
    scene.untilAt(QStringLiteral("hr/People"));
    const QString slip = find(hands, QStringLiteral("people-search"), QStringLiteral("staff3"), QStringLiteral("slip-"));
    scene.keep(QStringLiteral("on-leave"), QStringLiteral("A third person is on leave; nothing runs against them."));
    hands.tap(slip);
    scene.untilAt(QStringLiteral("hr/Slip"));
    hands.tap(QStringLiteral("primary"));
    hands.see(QStringLiteral("slip-code"));
    scene.keep(QStringLiteral("slip"), QStringLiteral("An enrolment slip with its QR code, good for 72 hours and once."));
}

void playSupervisor(Scene& scene, const QString& newcomer) {
    scene.untilAt(QStringLiteral("supervisor/Tonight"));
    scene.hands().until(newcomer + QStringLiteral(" among those who are on tonight"),
                        [&] { return scene.hands().texts().contains(newcomer); });
    scene.keep(QStringLiteral("tonight"), QStringLiteral("Before the shift: who may do which duty tonight, and why not."));
}

}  // namespace adab::test
