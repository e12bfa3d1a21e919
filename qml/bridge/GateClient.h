// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>

namespace adab::bridge {

/// What is asked of the gate, in Qt's words. `id` is empty for queries; `at` and `known` are ISO 8601 or empty.
struct GateRequest {
    QString name;
    QVariantMap args;
    QString id;
    QString at;
    QString known;
    QString locale;
    QString calendar;
    QString digits;
};

/// A value, or a refusal with a sentence for the reader.
struct GateAnswer {
    bool ok = false;
    QVariant value;
    QString code;
    QString message;
    QString field;
    qint64 head = 0;
};

/// Rooms whose records came after the head that was asked about.
struct GateChanges {
    qint64 head = 0;
    QStringList rooms;
};

/// The gate as the pages see it: it answers later, and on the thread of the caller, which is the one that draws.
/// Nothing here waits. An implementation answers every request exactly once, or never when it is destroyed first.
class GateClient : public QObject {
    Q_OBJECT

public:
    using Answered = std::function<void(const GateAnswer&)>;
    using Changed = std::function<void(const GateChanges&)>;

    using QObject::QObject;

    virtual void ask(const GateRequest& request, const QString& token, Answered answered) = 0;
    virtual void changesSince(qint64 head, Changed changed) = 0;

    enum class Opening { Opening, Open, Failed };
    virtual Opening opening() const { return Opening::Open; }
    /// Why the organisation could not be opened, as a sentence in that locale.
    virtual QString openingMessage(const QString& /*locale*/) const { return {}; }

Q_SIGNALS:
    void openingChanged();
};

}  // namespace adab::bridge
