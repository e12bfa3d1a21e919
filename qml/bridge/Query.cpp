// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/Query.h"

#include "bridge/Arguments.h"
#include "bridge/House.h"

#include <QPointer>
#include <QQmlEngine>

namespace adab::bridge {

namespace {

/// Many answers say for which instant they hold. Where only that moved on, a page has nothing to draw anew, and whoever is filling in a
/// form in one of its rows keeps it.
bool sameBesidesAt(const QVariant& before, const QVariant& now) {
    if (before.typeId() != QMetaType::QVariantMap || now.typeId() != QMetaType::QVariantMap) return before == now;
    QVariantMap one = before.toMap();
    QVariantMap other = now.toMap();
    one.remove(QStringLiteral("at"));
    other.remove(QStringLiteral("at"));
    return one == other;
}

/// What the queries of a room read besides the room itself. Here and not at each page, so that a new page is fresh by default.
const QHash<QString, QStringList>& readBy() {
    static const QHash<QString, QStringList> table{
        {QStringLiteral("courses"), {QStringLiteral("courses"), QStringLiteral("packs"), QStringLiteral("standards")}},
        {QStringLiteral("assessment"), {QStringLiteral("assessment"), QStringLiteral("packs")}},
        {QStringLiteral("scenarios"), {QStringLiteral("scenarios"), QStringLiteral("packs")}},
        {QStringLiteral("formulas"), {QStringLiteral("formulas"), QStringLiteral("packs")}},
        {QStringLiteral("certification"), {QStringLiteral("*")}},
        {QStringLiteral("credentials"), {QStringLiteral("credentials"), QStringLiteral("certification"), QStringLiteral("people")}},
        {QStringLiteral("discipline"), {QStringLiteral("*")}},
        {QStringLiteral("insight"), {QStringLiteral("*")}},
    };
    return table;
}

}  // namespace

Query::Query(QObject* parent) : QObject(parent) {}

void Query::componentComplete() {
    m_complete = true;
    m_house = House::of(this);
    if (!m_house) return;
    connect(m_house, &House::localeChanged, this, &Query::askSoon);
    connect(m_house, &House::clientChanged, this, &Query::askSoon);
    connect(m_house, &House::signedInChanged, this, &Query::askSoon);
    connect(m_house, &House::forgotten, this, &Query::forget);
    connect(m_house, &House::roomsTouched, this, [this](const QStringList& touched) {
        const QStringList read = rooms();
        if (read.contains(QLatin1String("*"))) return askSoon();
        for (const QString& room : touched)
            if (read.contains(room)) return askSoon();
    });
    ask();
}

void Query::setName(const QString& name) {
    if (name == m_name) return;
    m_name = name;
    forget();
    Q_EMIT nameChanged();
    askSoon();
}

void Query::setArgs(const QVariantMap& args) {
    const QVariantMap next = plainArguments(args);
    if (next == m_args) return;
    m_args = next;
    Q_EMIT argsChanged();
    askSoon();
}

void Query::setAt(const QString& at) {
    if (at == m_at) return;
    m_at = at;
    Q_EMIT atChanged();
    askSoon();
}

void Query::setKnown(const QString& known) {
    if (known == m_known) return;
    m_known = known;
    Q_EMIT atChanged();
    askSoon();
}

void Query::setEnabled(bool enabled) {
    if (enabled == m_enabled) return;
    m_enabled = enabled;
    Q_EMIT enabledChanged();
    if (m_enabled) askSoon();
}

QStringList Query::rooms() const {
    if (!m_rooms.isEmpty()) return m_rooms;
    const QString room = m_name.section(QLatin1Char('.'), 0, 0);
    const auto found = readBy().constFind(room);
    return found == readBy().constEnd() ? QStringList{room} : *found;
}

void Query::setRooms(const QStringList& rooms) {
    if (rooms == m_rooms) return;
    m_rooms = rooms;
    Q_EMIT roomsChanged();
}

QString Query::state() const {
    switch (m_state) {
        case State::Idle: return QStringLiteral("idle");
        case State::Loading: return QStringLiteral("loading");
        case State::Ready: return QStringLiteral("ready");
        case State::Refused: return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

void Query::askSoon() {
    // Several properties change in one turn when a page binds them; one question is enough.
    if (!m_complete || m_pending || !m_enabled) return;
    m_pending = true;
    setBusy(true);  // from now on: what still stands here answers the question before
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_pending) ask();
        },
        Qt::QueuedConnection);
}

void Query::ask() {
    m_pending = false;
    if (!m_complete || !m_enabled || m_name.isEmpty() || !m_house || !m_house->client()) return setBusy(false);
    const quint64 number = ++m_asked;
    setBusy(true);
    if (m_state != State::Ready) {
        m_state = State::Loading;
        Q_EMIT stateChanged();
    }
    GateRequest request;
    request.name = m_name;
    request.args = m_args;
    request.at = m_at;
    request.known = m_known;
    const QPointer<Query> self(this);
    m_house->ask(request, [self, number](const GateAnswer& answer) {
        if (!self || number != self->m_asked) return;
        self->setBusy(self->m_pending);
        if (answer.ok) {
            self->m_errorCode.clear();
            self->m_errorMessage.clear();
            if (self->m_value.isUndefined() || !sameBesidesAt(self->m_answer, answer.value)) {
                self->m_answer = answer.value;
                if (QQmlEngine* engine = qmlEngine(self)) self->m_value = engine->toScriptValue(answer.value);
                Q_EMIT self->valueChanged();
            }
            self->m_state = State::Ready;
        } else {
            self->m_errorCode = answer.code;
            self->m_errorMessage = answer.message;
            self->m_state = State::Refused;
        }
        Q_EMIT self->stateChanged();
        Q_EMIT self->answered();
    });
}

void Query::forget() {
    ++m_asked;
    m_pending = false;
    m_value = QJSValue();
    m_answer.clear();
    m_errorCode.clear();
    m_errorMessage.clear();
    m_state = State::Idle;
    setBusy(false);
    Q_EMIT valueChanged();
    Q_EMIT stateChanged();
}

void Query::setBusy(bool busy) {
    if (busy == m_busy) return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

}  // namespace adab::bridge
