// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QUrl>
#include <QVariant>

class QQmlEngine;
class QJSEngine;

namespace adab::bridge {

/// Where one is. A page is named `folder/Name`, e.g. `learner/Lesson`, which is `LessonPage.qml` of the module `Adab.Learner`;
/// what it needs are values for its properties. The program's window listens and moves its stack.
class Navigation : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    /// Name and values of the page on top; `root` is the one at the bottom, the chosen place of the rail.
    Q_PROPERTY(QString page READ page NOTIFY changed FINAL)
    Q_PROPERTY(QVariantMap values READ values NOTIFY changed FINAL)
    Q_PROPERTY(QString root READ root NOTIFY changed FINAL)
    Q_PROPERTY(int depth READ depth NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed FINAL)

public:
    explicit Navigation(QObject* parent) : QObject(parent) {}
    static Navigation* create(QQmlEngine* engine, QJSEngine*);

    QString page() const { return m_stack.isEmpty() ? QString() : m_stack.last().page; }
    QVariantMap values() const { return m_stack.isEmpty() ? QVariantMap() : m_stack.last().values; }
    QString root() const { return m_stack.isEmpty() ? QString() : m_stack.first().page; }
    int depth() const { return static_cast<int>(m_stack.size()); }
    bool canGoBack() const { return m_stack.size() > 1; }

    /// Puts a page on top.
    Q_INVOKABLE void open(const QString& page, const QVariantMap& values = {});
    /// Puts it in the place of the page on top: what comes after a step that one does not go back into (quiz → review).
    Q_INVOKABLE void replace(const QString& page, const QVariantMap& values = {});
    Q_INVOKABLE void back();
    /// Clears the stack and begins there.
    Q_INVOKABLE void goTo(const QString& page, const QVariantMap& values = {});
    /// Nobody is inside any more: nothing is kept of where they were.
    Q_INVOKABLE void leave();
    /// Back to the bottom page.
    Q_INVOKABLE void home();

    /// `learner/Lesson` → `qrc:/Adab/Learner/LessonPage.qml`
    Q_INVOKABLE static QUrl urlOf(const QString& page);

Q_SIGNALS:
    void changed();
    void opened(const QUrl& url, const QVariantMap& values);
    void replaced(const QUrl& url, const QVariantMap& values);
    void wentBack(int depth);
    void wentTo(const QUrl& url, const QVariantMap& values);

private:
    struct Place {
        QString page;
        QVariantMap values;
    };
    QList<Place> m_stack;
};

}  // namespace adab::bridge
