// SPDX-License-Identifier: GPL-3.0-or-later
#include "Phrasing.h"

#include <QAccessible>
#include <QTextBoundaryFinder>

namespace adab::components {

namespace {

/// Does the piece hold letters or digits that run the other way, and none that run this way?
bool runsAgainst(const QString& piece, bool rightToLeft) {
    bool against = false;
    for (const QChar c : piece) {
        const QChar::Direction direction = c.direction();
        const bool right = direction == QChar::DirR || direction == QChar::DirAL;
        const bool left = direction == QChar::DirL || direction == QChar::DirEN;
        if (rightToLeft ? right : left) return false;
        against = against || (rightToLeft ? left : right);
    }
    return against;
}

}  // namespace

QStringList Phrasing::pieces(const QString& text, bool rightToLeft) {
    QStringList pieces;
    bool lastAgainst = false;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype to = finder.toNextBoundary();
        if (to < 0) break;
        const QString raw = text.mid(from, to - from);
        const QString piece = raw.trimmed();
        if (!piece.isEmpty()) {
            const bool against = runsAgainst(piece, rightToLeft);
            const QString spaced = raw.back().isSpace() ? piece + QLatin1Char(' ') : piece;
            if (against && lastAgainst && !pieces.isEmpty())
                pieces.last() += spaced;
            else
                pieces.append(spaced);
            lastAgainst = against;
        }
        if (raw.contains(QLatin1Char('\n'))) {
            pieces.append(QStringLiteral("\n"));
            lastAgainst = false;
        }
        from = to;
    }
    return pieces;
}

int Phrasing::length(const QString& text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

void Phrasing::announce(QQuickItem* item) {
    if (!item) return;
    QAccessibleEvent event(item, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}  // namespace adab::components
