// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QQuickItem>
#include <QStringList>
#include <QVariantList>

namespace adab::components {

/// What the pages must know of a text beside its letters.
class Phrasing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// A sentence in which controls stand, in tokens that no line breaks. An empty text is the place of a control: its token is
    /// `{control: its index among the texts, before, after}`, with what opens directly before it and closes directly behind it. Any other
    /// text comes as `{control: -1, text}`: words where words end (also in Thai), with a space after those that had one; a line feed is a
    /// token of its own. Words that run against `rightToLeft` stay together, since tokens are laid out one by one and would come out in
    /// the wrong order; signs without letters run as the sentence does.
    Q_INVOKABLE static QVariantList tokens(const QStringList& texts, bool rightToLeft);
    /// Code points, as the gate counts them.
    Q_INVOKABLE static int length(const QString& text);
    /// Tells screen readers that the item's accessible name is news.
    Q_INVOKABLE static void announce(QQuickItem* item);
};

}  // namespace adab::components
