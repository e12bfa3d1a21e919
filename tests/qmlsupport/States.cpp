// SPDX-License-Identifier: GPL-3.0-or-later
#include "qmlsupport/States.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace adab::test {

namespace {

QVariant readJson(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("Cannot read %s", qUtf8Printable(path));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s at %d", qUtf8Printable(path), qUtf8Printable(error.errorString()), error.offset);
    return document.toVariant();
}

}  // namespace

QList<State> readStates(const QString& path) {
    QList<State> states;
    const QVariantList list = readJson(path).toList();
    for (const QVariant& entry : list) {
        const QVariantMap map = entry.toMap();
        const auto at = [&map](const char* name) { return map.value(QLatin1String(name)); };
        State state;
        state.name = at("name").toString();
        state.page = at("page").toString();
        state.step = at("step").toString();
        state.values = at("values").toMap();
        state.answers = at("answers").toMap();
        state.silent = at("silent").toStringList();
        state.refusals = at("refusals").toMap();
        state.failure = at("failure").toString();
        state.taps = at("taps").toStringList();
        state.roles = at("roles").toStringList();
        state.types = at("types").toMap();
        states.append(state);
    }
    return states;
}

Seat::Seat(const State& state, const QString& locale, const QString& appearance, QSize size, const QString& fixtures) : m_client(fixtures) {
    for (auto it = state.answers.cbegin(); it != state.answers.cend(); ++it) m_client.answerWith(it.key(), it.value());
    for (const QString& name : state.silent) m_client.neverAnswer(name);
    for (auto it = state.refusals.cbegin(); it != state.refusals.cend(); ++it)
        m_client.refuse(it.key(), QStringLiteral("fixture.refused"), it.value().toString());
    if (!state.page.isEmpty()) {
        // Whoever it is reads in the language of this picture.
        const QString own = QDir(fixtures).filePath(QStringLiteral("people.me.%1.json").arg(locale));
        QVariantMap me = readJson(QFile::exists(own) ? own : QDir(fixtures).filePath(QStringLiteral("people.me.json"))).toMap();
        QVariantMap settings = me.value(QStringLiteral("settings")).toMap();
        settings[QStringLiteral("locale")] = locale;
        settings[QStringLiteral("calendar")] = QString();
        settings[QStringLiteral("appearance")] = appearance;
        me[QStringLiteral("settings")] = settings;
        if (!state.roles.isEmpty()) me[QStringLiteral("roles")] = state.roles;
        m_client.answerWith(QStringLiteral("people.me"), me);
    }

    app::Application::Options options;
    options.locale = locale;
    options.appearance = appearance;
    options.size = size;
    options.seat = bridge::House::Seat::Shared;
    m_application = std::make_unique<app::Application>(options, m_client);
    if (!m_application->isReady()) qFatal("The window could not be made.");
    m_driver = std::make_unique<Driver>(*m_application->window(), 5'000);
    if (!state.failure.isEmpty()) m_client.fail(state.failure);
    if (!state.page.isEmpty()) {
        m_application->house().signIn(QStringLiteral("fixture"));
        m_driver->until(QStringLiteral("the person"), [this] { return !m_application->house().person().isEmpty(); });
        m_application->navigation()->goTo(state.page, state.values);
    } else if (!state.step.isEmpty()) {
        auto* place = m_application->window()->findChild<QObject*>(QStringLiteral("place"));
        place->property("item").value<QObject*>()->setProperty("step", state.step);
    }
    m_driver->settle();
    try {
        for (auto it = state.types.cbegin(); it != state.types.cend(); ++it) m_driver->fill(it.key(), it.value().toString());
        for (const QString& tap : state.taps) m_driver->tap(tap);
    } catch (const Stuck& stuck) {
        qWarning("%s: %s", qUtf8Printable(state.name), stuck.what());
    }
}

}  // namespace adab::test
