// SPDX-License-Identifier: GPL-3.0-or-later
#include "qmlsupport/Driver.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QStyleHints>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

namespace adab::test {

namespace {

/// What an item says of itself to a screen reader. It hangs on the item as a child object; looking must not make one.
const QObject* accessible(const QQuickItem* item) {
    for (const QObject* child : item->children())
        if (qstrcmp(child->metaObject()->className(), "QQuickAccessibleAttached") == 0) return child;
    return nullptr;
}

QString accessibleName(const QQuickItem* item) {
    const QObject* said = accessible(item);
    return said ? said->property("name").toString() : QString();
}

bool isOnScreen(const QQuickItem* item) { return item->isVisible() && item->width() > 0 && item->height() > 0 && item->opacity() > 0; }

void walk(const QQuickItem* item, const std::function<bool(QQuickItem*)>& visit, bool& go) {
    for (QQuickItem* child : item->childItems()) {
        if (!go) return;
        if (!child->isVisible() || child->opacity() <= 0) continue;
        if (!visit(child)) {
            go = false;
            return;
        }
        walk(child, visit, go);
    }
}

void walk(const QQuickItem* item, const std::function<bool(QQuickItem*)>& visit) {
    bool go = true;
    walk(item, visit, go);
}

/// The nearest thing that scrolls around an item.
QQuickItem* flickableAround(QQuickItem* item) {
    for (QQuickItem* p = item->parentItem(); p; p = p->parentItem())
        if (p->inherits("QQuickFlickable")) return p;
    return nullptr;
}

}  // namespace

Driver::Driver(QQuickWindow& window, int patienceMs) : m_window(window), m_patienceMs(patienceMs) {
    // A cursor that blinks would never let the window stand still.
    QGuiApplication::styleHints()->setCursorFlashTime(0);
}

void Driver::until(const QString& what, const std::function<bool()>& holds) {
    QElapsedTimer timer;
    timer.start();
    while (!holds()) {
        if (timer.elapsed() > m_patienceMs)
            throw Stuck(
                (QStringLiteral("Waited in vain for: ") + what + QStringLiteral("\nOn the screen: ") + texts().join(QStringLiteral(" | ")))
                    .toStdString());
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
}

QQuickItem* Driver::find(const QString& name) const {
    // Most items have no name; looking for none of them is a mistake of whoever asks.
    if (name.isEmpty()) return nullptr;
    QQuickItem* byName = nullptr;
    QQuickItem* byWords = nullptr;
    walk(m_window.contentItem(), [&](QQuickItem* item) {
        if (!isOnScreen(item)) return true;
        if (item->objectName() == name) {
            byName = item;
            return false;
        }
        if (!byWords && accessibleName(item) == name) byWords = item;
        return true;
    });
    return byName ? byName : byWords;
}

QQuickItem* Driver::glance(const QString& name) const { return find(name); }

QQuickItem* Driver::see(const QString& name) {
    QQuickItem* found = nullptr;
    until(name, [&] { return (found = find(name)) != nullptr; });
    return found;
}

QList<QQuickItem*> Driver::all(const QString& prefix) const {
    QList<QQuickItem*> found;
    walk(m_window.contentItem(), [&](QQuickItem* item) {
        if (isOnScreen(item) && item->isEnabled() && item->objectName().startsWith(prefix)) found.append(item);
        return true;
    });
    return found;
}

QStringList Driver::texts() const {
    QStringList texts;
    walk(m_window.contentItem(), [&](QQuickItem* item) {
        if (item->inherits("QQuickText") || item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit")) {
            const QString text = item->property("text").toString();
            if (isOnScreen(item) && !text.isEmpty()) texts.append(text);
        }
        return true;
    });
    return texts;
}

QString Driver::wordsIn(const QQuickItem* item) {
    QStringList words;
    const QString own = item->property("text").toString();
    if (!own.isEmpty()) return own;
    walk(item, [&](QQuickItem* child) {
        const QString text = child->property("text").toString();
        if (!text.isEmpty() && child->inherits("QQuickText")) words.append(text);
        return true;
    });
    return words.isEmpty() ? accessibleName(item) : words.join(QLatin1Char(' '));
}

QString Driver::textOf(const QString& name) { return wordsIn(see(name)); }

QStringList Driver::nameless() const {
    QStringList found;
    walk(m_window.contentItem(), [&](QQuickItem* item) {
        if (!isOnScreen(item) || !item->isEnabled()) return true;
        const bool pressed = item->inherits("QQuickAbstractButton") || item->inherits("QQuickMouseArea");
        if (!pressed && !item->activeFocusOnTab()) return true;
        const QObject* said = accessible(item);
        const bool ignored = said && said->property("ignored").toBool();
        if (!ignored && accessibleName(item).isEmpty())
            found.append(QString::fromLatin1(item->metaObject()->className()) + QLatin1Char(' ') + item->objectName() +
                         QStringLiteral(" in ") +
                         (item->parentItem() ? QString::fromLatin1(item->parentItem()->metaObject()->className()) : QString()));
        return true;
    });
    return found;
}

void Driver::scrollTo(QQuickItem* item) {
    // A wheel over the list, as a person would; the list's own position is never written.
    QQuickItem* list = flickableAround(item);
    if (!list) return;
    const auto middle = [&] { return item->mapToItem(list, QPointF(item->width() / 2, item->height() / 2)); };
    // At an end of the list a turn of the wheel moves nothing: after a few such turns the item is as near as it comes.
    constexpr int kTurnsInVain = 8;
    qreal before = 1e9;
    int inVain = 0;
    const QPointer<QQuickItem> there(item);
    until(QStringLiteral("scroll to ") + item->objectName(), [&] {
        if (!there) return true;
        // One turn at a time: a new one while the list still glides would begin its glide anew.
        if (list->property("moving").toBool()) return false;
        const qreal margin = std::min<qreal>(40, list->height() / 4);
        const qreal y = middle().y();
        inVain = qAbs(y - before) < 0.5 ? inVain + 1 : 0;
        if ((y >= margin && y <= list->height() - margin) || inVain > kTurnsInVain) return true;
        before = y;
        const QPointF over = list->mapToScene(QPointF(list->width() / 2, list->height() / 2));
        // As a person turns more where it is far; one notch goes about as far as a thumb's width.
        const qreal far = y < margin ? margin - y : y - (list->height() - margin);
        const int notches = std::clamp(static_cast<int>(far / 400), 1, 4);
        const int turn = (y < margin ? 120 : -120) * notches;
        QWheelEvent wheel(over, m_window.mapToGlobal(over), QPoint(0, turn), QPoint(0, turn), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        // A Flickable drops turns of the wheel that seem to come at one instant.
        m_wheelMs += 60;
        wheel.setTimestamp(m_wheelMs);
        QCoreApplication::sendEvent(&m_window, &wheel);
        return false;
    });
    // Until the list stands still.
    until(QStringLiteral("the list to stand still"), [&] { return !list->property("moving").toBool(); });
}

void Driver::tap(const QString& name) { tapAt(name, middleOf); }

void Driver::tapAt(const QString& name, const std::function<QPointF(const QQuickItem&)>& place) {
    // It may be made anew while one looks at it.
    QElapsedTimer timer;
    timer.start();
    while (!tapIfThere(name, place)) {
        see(name);
        if (timer.elapsed() > m_patienceMs) throw Stuck((name + QStringLiteral(" cannot be pressed")).toStdString());
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
}

bool Driver::tapIfThere(const QString& name, const std::function<QPointF(const QQuickItem&)>& place) {
    // What was just made has its place only when the window was laid out and drawn.
    settle();
    QQuickItem* item = find(name);
    if (!item || !item->isEnabled()) return false;
    const QPointer<QQuickItem> there(item);
    scrollTo(item);
    if (!there || !item->isVisible() || !item->isEnabled()) return false;
    click(item, place(*item));
    return true;
}

void Driver::tap(QQuickItem* item) {
    if (!item) throw Stuck("There is nothing to tap.");
    tapAt(item, QPointF(item->width() / 2, item->height() / 2));
}

void Driver::tapAt(QQuickItem* item, QPointF place) {
    const QPointer<QQuickItem> there(item);
    settle();
    if (there) scrollTo(item);
    if (!there || !item->isVisible() || !item->isEnabled()) throw Stuck("What should be tapped went away.");
    click(item, place);
}

void Driver::click(QQuickItem* item, QPointF place) {
    const QPoint at = item->mapToScene(place).toPoint();
    if (!QRect(QPoint(0, 0), m_window.size()).contains(at)) {
        const QQuickItem* list = flickableAround(item);
        throw Stuck(
            (item->objectName() +
             QStringLiteral(" lies outside the window at %1, %2 and cannot be scrolled to (the list stands at %3 of %4)\nOn the screen: ")
                 .arg(at.x())
                 .arg(at.y())
                 .arg(list ? list->property("contentY").toReal() : -1)
                 .arg(list ? list->property("contentHeight").toReal() : -1) +
             texts().join(QStringLiteral(" | ")))
                .toStdString());
    }
    QTest::mouseMove(&m_window, at);
    QTest::mouseClick(&m_window, Qt::LeftButton, Qt::NoModifier, at);
    QCoreApplication::processEvents();
}

void Driver::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(&m_window, key, modifiers);
    QCoreApplication::processEvents();
}

void Driver::type(const QString& text) {
    // A key event carries the letter itself, as a keyboard of that language sends it.
    for (const QChar c : text) {
        int key = c.unicode() < 0x80 ? int(c.toUpper().unicode()) : int(Qt::Key_unknown);
        if (c == QLatin1Char('\n')) key = Qt::Key_Return;
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(&m_window, &down);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(&m_window, &up);
    }
    QCoreApplication::processEvents();
}

void Driver::fill(const QString& name, const QString& text) {
    tap(name);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(text);
}

namespace {

/// A picture that is still on its way from the gate.
bool waitsForPicture(const QQuickItem* item) {
    constexpr int loading = 2;  // QQuickImageBase::Loading
    if (item->isVisible() && item->inherits("QQuickImageBase") && item->property("status").toInt() == loading) return true;
    const auto children = item->childItems();
    return std::any_of(children.begin(), children.end(), waitsForPicture);
}

}  // namespace

void Driver::settle() {
    QImage last;
    int same = 0;
    QElapsedTimer timer;
    timer.start();
    while (same < 2 && timer.elapsed() < m_patienceMs) {
        if (m_quiet && !m_quiet()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
            same = 0;
            continue;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        const QImage now = m_window.grabWindow();
        same = now == last && !waitsForPicture(m_window.contentItem()) ? same + 1 : 0;
        last = now;
    }
}

QImage Driver::picture() {
    settle();
    return m_window.grabWindow();
}

}  // namespace adab::test
