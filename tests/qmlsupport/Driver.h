// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <QString>
#include <QStringList>

#include <functional>
#include <stdexcept>

namespace adab::test {

/// What a person would have to give up at: the item did not come, cannot be reached, or does not take the key.
class Stuck : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A person in front of the window: sees what is visible, has a pointer and a keyboard, and nothing else. Waits by processing events
/// until what is waited for holds; there is no sleep anywhere.
class Driver {
public:
    explicit Driver(QQuickWindow& window, int patienceMs = 20'000);

    /// The visible item of that objectName or, where it has none, of that accessible name. Waits for it.
    QQuickItem* see(const QString& name);
    /// Nothing where it is not on the screen now.
    QQuickItem* glance(const QString& name) const;
    /// Visible, enabled items whose objectName begins so, in reading order.
    QList<QQuickItem*> all(const QString& prefix) const;
    bool sees(const QString& name) const { return glance(name) != nullptr; }
    /// Every text on the screen.
    QStringList texts() const;
    QString textOf(const QString& name);
    /// The text or accessible name of an item and of everything inside it.
    static QString wordsIn(const QQuickItem* item);

    /// Visible items that take the pointer or the focus by tab and have no accessible name: what a screen reader could not say.
    QStringList nameless() const;

    /// Moves the pointer there (scrolling with the wheel where it lies outside) and clicks.
    void tap(const QString& name);
    void tap(QQuickItem* item);
    /// False where it is not there, or went away while one looked.
    bool tapIfThere(const QString& name) { return tapIfThere(name, middleOf); }
    /// At a place inside the item of that name.
    void tapAt(const QString& name, const std::function<QPointF(const QQuickItem&)>& place);
    void tapAt(QQuickItem* item, QPointF place);
    /// Types into whatever has the focus; letters of every script.
    void type(const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Taps the field, clears it by keys and types.
    void fill(const QString& name, const QString& text);
    void scrollTo(QQuickItem* item);

    /// Processes events until it holds; throws Stuck with the reason otherwise.
    void until(const QString& what, const std::function<bool()>& holds);
    /// Until nothing moves: no answer is awaited (`setQuiet`), no picture is on its way, and the window has drawn twice without a change.
    void settle();
    /// What else must hold before the window counts as settled: that the gate owes it nothing.
    void setQuiet(std::function<bool()> quiet) { m_quiet = std::move(quiet); }
    QImage picture();

    QQuickWindow& window() { return m_window; }

private:
    QQuickItem* find(const QString& name) const;
    static QPointF middleOf(const QQuickItem& item) { return {item.width() / 2, item.height() / 2}; }
    bool tapIfThere(const QString& name, const std::function<QPointF(const QQuickItem&)>& place);
    void click(QQuickItem* item, QPointF place);

    QQuickWindow& m_window;
    int m_patienceMs;
    std::function<bool()> m_quiet;
    quint64 m_wheelMs = 1000;
};

}  // namespace adab::test
