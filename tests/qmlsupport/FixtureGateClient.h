// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/GateClient.h"

#include <QHash>
#include <QList>
#include <QString>

namespace adab::test {

/// A gate made of files: `<folder>/<name>.json` is the value of a query or command, `<name>.<locale>.json` where it has sentences. What has
/// no file is refused, commands without a file answer `{}`. What is asked of an attempt, an exam, an item or a figure may have files of its
/// own:
/// `<name>.<attempt>.<locale>.json`, `<name>.<figure>.json`. For states that are hard to reach: empty, loading, refused.
class FixtureGateClient final : public bridge::GateClient {
    Q_OBJECT

public:
    explicit FixtureGateClient(QString folder = {}, QObject* parent = nullptr);

    void ask(const bridge::GateRequest& request, const QString& token, Answered answered) override;
    void changesSince(qint64 head, Changed changed) override;
    Opening opening() const override { return m_opening; }
    QString openingMessage(const QString& locale) const override;

    /// From now on, whatever the files say.
    void answerWith(const QString& name, const QVariant& value);
    void refuse(const QString& name, const QString& code, const QString& message, const QString& field = {});
    void neverAnswer(const QString& name);
    void forgetOverrides();
    void fail(const QString& message);

    /// Somebody, here or elsewhere, added a record to that room.
    void touch(const QString& room);

    struct Asked {
        bridge::GateRequest request;
        QString token;
    };
    const QList<Asked>& asked() const { return m_asked; }
    QList<Asked> askedOf(const QString& name) const;

private:
    struct Override {
        enum class Kind { Value, Refusal, Silence } kind = Kind::Value;
        bridge::GateAnswer answer;
    };
    bridge::GateAnswer answerOf(const bridge::GateRequest& request) const;

    QString m_folder;
    QHash<QString, Override> m_overrides;
    QList<Asked> m_asked;
    QStringList m_touched;
    QString m_failure;
    Opening m_opening = Opening::Open;
    qint64 m_head = 1;
};

}  // namespace adab::test
