// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/GateClient.h"

#include <QtQml/qqmlregistration.h>
#include <QJSValue>
#include <QQmlParserStatus>

namespace adab::bridge {

class House;

/// A question to the gate that keeps its answer fresh: asks when the page is ready, when name, arguments or instant change, when the
/// language changes, and when somebody added a record to a room that it reads. The old value stays while it asks again.
class Query : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)

    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QVariantMap args READ args WRITE setArgs NOTIFY argsChanged FINAL)
    /// ISO 8601 or empty: the state at that instant, and by what was known then.
    Q_PROPERTY(QString at READ at WRITE setAt NOTIFY atChanged FINAL)
    Q_PROPERTY(QString known READ known WRITE setKnown NOTIFY atChanged FINAL)
    Q_PROPERTY(bool enabled READ enabled WRITE setEnabled NOTIFY enabledChanged FINAL)
    /// Rooms that the answer is derived from; by default those that the room of the name reads. `*` is any.
    Q_PROPERTY(QStringList rooms READ rooms WRITE setRooms NOTIFY roomsChanged FINAL)

    /// The answer as JavaScript, converted once; undefined until there is one.
    Q_PROPERTY(QJSValue value READ value NOTIFY valueChanged FINAL)
    /// `idle` (not enabled), `loading` (nothing yet), `ready`, `refused`.
    Q_PROPERTY(QString state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool loading READ loading NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool refused READ refused NOTIFY stateChanged FINAL)
    /// An answer is on its way, the first or a fresh one.
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY stateChanged FINAL)

public:
    explicit Query(QObject* parent = nullptr);

    QString name() const { return m_name; }
    void setName(const QString& name);
    QVariantMap args() const { return m_args; }
    void setArgs(const QVariantMap& args);
    QString at() const { return m_at; }
    void setAt(const QString& at);
    QString known() const { return m_known; }
    void setKnown(const QString& known);
    bool enabled() const { return m_enabled; }
    void setEnabled(bool enabled);
    QStringList rooms() const;
    void setRooms(const QStringList& rooms);

    QJSValue value() const { return m_value; }
    QString state() const;
    bool loading() const { return m_state == State::Loading; }
    bool ready() const { return m_state == State::Ready; }
    bool refused() const { return m_state == State::Refused; }
    bool busy() const { return m_busy; }
    QString errorCode() const { return m_errorCode; }
    QString errorMessage() const { return m_errorMessage; }

    /// Asks now, whatever is known.
    Q_INVOKABLE void ask();

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void nameChanged();
    void argsChanged();
    void atChanged();
    void enabledChanged();
    void roomsChanged();
    void valueChanged();
    void stateChanged();
    void busyChanged();
    void answered();

private:
    enum class State { Idle, Loading, Ready, Refused };

    void askSoon();
    void forget();
    void setBusy(bool busy);

    House* m_house = nullptr;
    QString m_name;
    QVariantMap m_args;
    QString m_at;
    QString m_known;
    QStringList m_rooms;
    QJSValue m_value;
    QVariant m_answer;  ///< what m_value was made of, so that an equal answer changes nothing on the page
    QString m_errorCode;
    QString m_errorMessage;
    State m_state = State::Idle;
    quint64 m_asked = 0;  ///< number of the last question; older answers are dropped
    bool m_enabled = true;
    bool m_busy = false;
    bool m_complete = false;
    bool m_pending = false;
};

}  // namespace adab::bridge
