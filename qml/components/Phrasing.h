// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QQuickItem>
#include <QStringList>

namespace adab::components {

/// What the pages must know of a text beside its letters.
class Phrasing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// The text in pieces that no line breaks, so that fields can stand inside a sentence: words where words end (also in Thai), with a
    /// space after those that had one; a line feed is a piece of its own. Words that run against `rightToLeft` stay together, since pieces
    /// are laid out one by one and would come out in the wrong order.
    Q_INVOKABLE static QStringList pieces(const QString& text, bool rightToLeft);
    /// Code points, as the gate counts them.
    Q_INVOKABLE static int length(const QString& text);
    /// Tells screen readers that the item's accessible name is news.
    Q_INVOKABLE static void announce(QQuickItem* item);
};

}  // namespace adab::components
