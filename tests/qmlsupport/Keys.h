// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qmlsupport/Driver.h"

namespace adab::test {

/// Hands that know only keys.
class Keys {
public:
    explicit Keys(Driver& hands) : m_hands(hands) {}

    Driver& hands() { return m_hands; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { m_hands.press(key, modifiers); }
    void repeat(Qt::Key key, int times) {
        for (int i = 0; i < times; ++i) press(key);
    }
    void type(const QString& text) { m_hands.type(text); }
    void clearField() {
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
    }
    QString focus() const {
        const QQuickItem* item = m_hands.window().activeFocusItem();
        return item ? item->objectName() : QString();
    }
    /// Presses Tab until one of these has the focus; a name that ends in `*` is the beginning of one. Gives what has it.
    QString tabToAny(const QStringList& names, Qt::Key key = Qt::Key_Tab) {
        QStringList passed;
        for (int i = 0; i < 80; ++i) {
            const QString here = focus();
            for (const QString& name : names)
                if (name.endsWith(QLatin1Char('*')) ? here.startsWith(name.chopped(1)) : here == name) return here;
            passed.append(here);
            press(key);
        }
        throw Stuck(("Tab never comes to " + names.join(QStringLiteral(" or ")) + "; it comes to " + passed.join(QStringLiteral(", ")))
                        .toStdString());
    }
    void tabTo(const QString& name, Qt::Key key = Qt::Key_Tab) { tabToAny({name}, key); }
    void tabBackTo(const QString& name) { tabTo(name, Qt::Key_Backtab); }
    /// Goes there and presses Space.
    void push(const QString& name) {
        tabTo(name);
        press(Qt::Key_Space);
    }

private:
    Driver& m_hands;
};

}  // namespace adab::test
