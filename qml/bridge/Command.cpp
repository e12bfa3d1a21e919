// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/Command.h"

#include "bridge/Arguments.h"
#include "bridge/House.h"

#include <QPointer>
#include <QQmlEngine>
#include <QUuid>

namespace adab::bridge {

void Command::setName(const QString& name) {
    if (name == m_name) return;
    m_name = name;
    Q_EMIT nameChanged();
}

void Command::run(const QVariantMap& args) {
    GateRequest request;
    request.name = m_name;
    request.args = plainArguments(args);
    request.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_runs.append(request);
    if (m_runs.size() > 1) return;
    Q_EMIT busyChanged();
    send();
}

void Command::retry() {
    if (m_last.id.isEmpty() || m_error.code.isEmpty()) return;
    m_runs.prepend(m_last);
    if (m_runs.size() > 1) return;
    Q_EMIT busyChanged();
    send();
}

void Command::send() {
    House* house = House::of(this);
    if (!house || !house->client()) {
        m_runs.clear();
        Q_EMIT busyChanged();
        return;
    }
    setError({});
    m_last = m_runs.first();
    const QPointer<Command> self(this);
    const QPointer<House> room(house);
    house->ask(m_last, [self, room](const GateAnswer& answer) {
        if (!self) return;
        const GateRequest finished = self->m_runs.takeFirst();
        if (!answer.ok) self->setError(answer);
        if (self->m_runs.isEmpty())
            Q_EMIT self->busyChanged();
        else
            self->send();
        if (answer.ok) {
            if (room) room->checkForChanges();
            QQmlEngine* engine = self ? qmlEngine(self) : nullptr;
            if (engine) Q_EMIT self->done(engine->toScriptValue(answer.value), finished.args);
        } else if (self) {
            Q_EMIT self->refused(answer.code, answer.message, answer.field);
        }
    });
}

void Command::setError(const GateAnswer& answer) {
    if (m_error.code == answer.code && m_error.message == answer.message && m_error.field == answer.field) return;
    m_error = answer;
    Q_EMIT errorChanged();
}

}  // namespace adab::bridge
