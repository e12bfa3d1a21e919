// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/GateClient.h"

#include <QtQml/qqmlregistration.h>
#include <QJSValue>
#include <QList>

namespace adab::bridge {

/// An order to the gate. Each run has an id made here, and a retry keeps it: when the answer was lost, the order is still carried out once.
/// Runs are sent one after the other, in the order in which they were given.
class Command : public QObject {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)
    /// The last refusal; empty from the next run on.
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY errorChanged FINAL)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY errorChanged FINAL)
    Q_PROPERTY(QString errorField READ errorField NOTIFY errorChanged FINAL)

public:
    explicit Command(QObject* parent = nullptr) : QObject(parent) {}

    QString name() const { return m_name; }
    void setName(const QString& name);
    bool busy() const { return !m_runs.isEmpty(); }
    QString errorCode() const { return m_error.code; }
    QString errorMessage() const { return m_error.message; }
    QString errorField() const { return m_error.field; }

    Q_INVOKABLE void run(const QVariantMap& args = {});
    /// Sends the refused run again, under its own id.
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void nameChanged();
    void busyChanged();
    void errorChanged();
    void done(const QJSValue& value, const QVariantMap& args);
    void refused(const QString& code, const QString& message, const QString& field);

private:
    void send();
    void setError(const GateAnswer& answer);

    QString m_name;
    QList<GateRequest> m_runs;
    GateRequest m_last;
    GateAnswer m_error;
};

}  // namespace adab::bridge
