// SPDX-License-Identifier: GPL-3.0-or-later
#include "qmlsupport/States.h"

#include "base/Json.h"
#include "base/Phrases.h"

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

/// Long enough for the picture, short enough to be seen as near.
constexpr int kIdleMs = 42'000;

/// A sentence of core, so that the pictures show what people will read.
QString sentenceOf(const QVariantMap& refusal, const QString& locale) {
    static const std::shared_ptr<const Phrases> phrases = Phrases::load(ADAB_SOURCE "/assets/i18n/core");
    const QByteArray arguments =
        QJsonDocument::fromVariant(refusal.value(QStringLiteral("arguments"), QVariantMap())).toJson(QJsonDocument::Compact);
    Reader reader;
    reader.locale = locale.toStdString();
    reader.calendar = base::usualCalendar(reader.locale);
    return QString::fromStdString(
        phrases->render(refusal.value(QStringLiteral("code")).toString().toStdString(), base::parseJson(arguments.toStdString()), reader));
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
        state.failure = at("failure").toMap();
        state.taps = at("taps").toStringList();
        state.phoneTaps = at("phoneTaps").toStringList();
        state.afterTypes = at("afterTypes").toMap();
        state.afterTaps = at("afterTaps").toStringList();
        state.idle = at("idle").toBool();
        state.roles = at("roles").toStringList();
        state.types = at("types").toMap();
        states.append(state);
    }
    return states;
}

Seat::Seat(const State& state, const QString& locale, const QString& appearance, QSize size, const QString& fixtures, double textScale)
    : m_client(fixtures) {
    // Whoever chooses a file finds these; nobody's own documents come into a picture.
    qputenv("ADAB_DOCUMENTS", ADAB_SOURCE "/tests/data/import");
    for (auto it = state.answers.cbegin(); it != state.answers.cend(); ++it) m_client.answerWith(it.key(), it.value());
    for (const QString& name : state.silent) m_client.neverAnswer(name);
    for (auto it = state.refusals.cbegin(); it != state.refusals.cend(); ++it) {
        const QVariantMap refusal = it.value().toMap();
        m_client.refuse(it.key(), refusal.value(QStringLiteral("code")).toString(), sentenceOf(refusal, locale),
                        refusal.value(QStringLiteral("field")).toString());
    }
    if (!state.page.isEmpty()) {
        // Whoever it is reads in the language of this picture.
        const QString own = QDir(fixtures).filePath(QStringLiteral("people.me.%1.json").arg(locale));
        QVariantMap me = readJson(QFile::exists(own) ? own : QDir(fixtures).filePath(QStringLiteral("people.me.json"))).toMap();
        QVariantMap settings = me.value(QStringLiteral("settings")).toMap();
        settings[QStringLiteral("locale")] = locale;
        settings[QStringLiteral("calendar")] = QString();
        settings[QStringLiteral("appearance")] = appearance;
        settings[QStringLiteral("textSize")] = qRound(textScale * 100);
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
    m_application->house().setTextScale(textScale);
    if (state.idle) m_application->house().setSeat(bridge::House::Seat::Shared, kIdleMs, kIdleMs);
    if (!state.failure.isEmpty()) m_client.fail(sentenceOf(state.failure, locale));
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
        // Whoever waits is told so after a moment, not at once.
        if (!state.silent.isEmpty()) m_driver->see(QStringLiteral("waiting"));
        for (auto it = state.types.cbegin(); it != state.types.cend(); ++it) m_driver->fill(it.key(), it.value().toString());
        QStringList taps = state.taps;
        if (size.width() < size.height()) taps = state.phoneTaps + taps;
        for (const QString& tap : taps) m_driver->tap(tap);
        for (auto it = state.afterTypes.cbegin(); it != state.afterTypes.cend(); ++it)
            m_driver->fill(it.key(), it.value().toMap().value(locale).toString());
        for (const QString& tap : state.afterTaps) m_driver->tap(tap);
    } catch (const Stuck& stuck) {
        qWarning("%s: %s", qUtf8Printable(state.name), stuck.what());
    }
}

}  // namespace adab::test
