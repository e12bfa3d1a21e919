// SPDX-License-Identifier: GPL-3.0-or-later
#include "Phrasing.h"

#include <QAccessible>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace adab::components {

namespace {

constexpr QChar kRepeatSign(0x0E46);  ///< Thai, stands behind the word that is said twice

bool runsLeft(QChar c) { return c.direction() == QChar::DirL || c.direction() == QChar::DirEN; }
bool runsRight(QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; }

/// Does the piece hold letters or digits that run the other way, and none that run this way?
bool runsAgainst(const QString& piece, bool rightToLeft) {
    const bool left = std::any_of(piece.begin(), piece.end(), runsLeft);
    const bool right = std::any_of(piece.begin(), piece.end(), runsRight);
    return rightToLeft ? left && !right : right && !left;
}

/// What a text begins with runs as the sentence does in which it stands.
QString directed(const QString& text, bool rightToLeft) {
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return runsLeft(c) || runsRight(c); });
    const bool asItIs = text.isEmpty() || text == QLatin1String("\n") || (first != text.end() && runsRight(*first) == rightToLeft);
    return asItIs ? text : QChar(rightToLeft ? 0x200F : 0x200E) + text;
}

bool closes(QChar c) {
    return c == kRepeatSign || c.category() == QChar::Punctuation_Close || c.category() == QChar::Punctuation_FinalQuote ||
           c.category() == QChar::Punctuation_Other;
}

/// How much at the beginning belongs to what stands before it.
qsizetype closingIn(const QString& text) { return std::find_if_not(text.begin(), text.end(), closes) - text.begin(); }

/// How much at the end belongs to what stands behind it. A straight quote opens where a space stands before it.
qsizetype openingIn(const QString& text) {
    qsizetype from = text.size();
    while (from > 0) {
        const QChar c = text[from - 1];
        const bool straight = c == QLatin1Char('"') || c == QLatin1Char('\'');
        const bool opens = c.category() == QChar::Punctuation_Open || c.category() == QChar::Punctuation_InitialQuote ||
                           (straight && (from == 1 || text[from - 2].isSpace()));
        if (!opens) break;
        --from;
    }
    return text.size() - from;
}

/// The text in pieces that no line breaks.
QStringList piecesOf(const QString& text, bool rightToLeft) {
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
            const QString last = pieces.isEmpty() ? QString() : pieces.last();
            const bool joins =
                (against && lastAgainst) || openingIn(last) > 0 || (piece.startsWith(kRepeatSign) && last != QLatin1String("\n"));
            if (joins && !pieces.isEmpty())
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

}  // namespace

QVariantList Phrasing::tokens(const QStringList& texts, bool rightToLeft) {
    const auto isControl = [&](qsizetype i) { return i >= 0 && i < texts.size() && texts[i].isEmpty(); };
    const auto closing = [&](qsizetype i) { return isControl(i - 1) ? closingIn(texts[i]) : 0; };
    const auto opening = [&](qsizetype i) { return isControl(i + 1) ? std::min(openingIn(texts[i]), texts[i].size() - closing(i)) : 0; };
    QVariantList all;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (isControl(i)) {
            const QString before = i > 0 ? texts[i - 1].right(opening(i - 1)) : QString();
            const QString after = i + 1 < texts.size() ? texts[i + 1].left(closing(i + 1)) : QString();
            all.append(QVariantMap{{QStringLiteral("control"), i},
                                   {QStringLiteral("before"), directed(before, rightToLeft)},
                                   {QStringLiteral("after"), directed(after, rightToLeft)}});
            continue;
        }
        const QString plain = texts[i].mid(closing(i), texts[i].size() - closing(i) - opening(i));
        for (const QString& piece : piecesOf(plain, rightToLeft))
            all.append(QVariantMap{{QStringLiteral("control"), -1}, {QStringLiteral("text"), directed(piece, rightToLeft)}});
    }
    return all;
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
