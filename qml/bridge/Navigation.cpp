// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/Navigation.h"

#include "bridge/Arguments.h"

#include <QQmlEngine>

namespace adab::bridge {

Navigation* Navigation::create(QQmlEngine* engine, QJSEngine*) { return new Navigation(engine); }

QUrl Navigation::urlOf(const QString& page) {
    QString folder = page.section(QLatin1Char('/'), 0, 0);
    if (!folder.isEmpty()) folder[0] = folder[0].toUpper();
    return QUrl(QStringLiteral("qrc:/Adab/%1/%2Page.qml").arg(folder, page.section(QLatin1Char('/'), 1)));
}

void Navigation::open(const QString& page, const QVariantMap& values) {
    const QVariantMap plain = plainArguments(values);
    m_stack.append({page, plain});
    Q_EMIT opened(urlOf(page), plain);
    Q_EMIT changed();
}

void Navigation::replace(const QString& page, const QVariantMap& values) {
    const QVariantMap plain = plainArguments(values);
    if (!m_stack.isEmpty()) m_stack.removeLast();
    m_stack.append({page, plain});
    Q_EMIT replaced(urlOf(page), plain);
    Q_EMIT changed();
}

void Navigation::back() {
    if (!canGoBack()) return;
    m_stack.removeLast();
    Q_EMIT wentBack(depth());
    Q_EMIT changed();
}

void Navigation::goTo(const QString& page, const QVariantMap& values) {
    const QVariantMap plain = plainArguments(values);
    m_stack = {{page, plain}};
    Q_EMIT wentTo(urlOf(page), plain);
    Q_EMIT changed();
}

void Navigation::leave() {
    m_stack.clear();
    Q_EMIT changed();
}

void Navigation::home() {
    if (!canGoBack()) return;
    m_stack.resize(1);
    Q_EMIT wentBack(1);
    Q_EMIT changed();
}

}  // namespace adab::bridge
