// SPDX-License-Identifier: GPL-3.0-or-later
#include "qmlsupport/FixtureGateClient.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTimer>

namespace adab::test {

FixtureGateClient::FixtureGateClient(QString folder, QObject* parent) : GateClient(parent), m_folder(std::move(folder)) {}

void FixtureGateClient::ask(const bridge::GateRequest& request, const QString& token, Answered answered) {
    m_asked.append({request, token});
    const auto found = m_overrides.constFind(request.name);
    if (found != m_overrides.constEnd() && found->kind == Override::Kind::Silence) return;
    const bridge::GateAnswer answer = found != m_overrides.constEnd() ? found->answer : answerOf(request);
    QTimer::singleShot(0, this, [answered = std::move(answered), answer] { answered(answer); });
}

void FixtureGateClient::changesSince(qint64 head, Changed changed) {
    bridge::GateChanges changes{m_head, head < 0 ? QStringList() : m_touched};
    if (head >= 0) m_touched.clear();
    QTimer::singleShot(0, this, [changed = std::move(changed), changes] { changed(changes); });
}

QString FixtureGateClient::openingMessage(const QString& locale) const {
    Q_UNUSED(locale)
    return m_failure;
}

void FixtureGateClient::answerWith(const QString& name, const QVariant& value) {
    bridge::GateAnswer answer;
    answer.ok = true;
    answer.value = value;
    answer.head = m_head;
    m_overrides.insert(name, {Override::Kind::Value, answer});
}

void FixtureGateClient::refuse(const QString& name, const QString& code, const QString& message, const QString& field) {
    bridge::GateAnswer answer;
    answer.code = code;
    answer.message = message;
    answer.field = field;
    m_overrides.insert(name, {Override::Kind::Refusal, answer});
}

void FixtureGateClient::neverAnswer(const QString& name) { m_overrides.insert(name, {Override::Kind::Silence, {}}); }

void FixtureGateClient::forgetOverrides() { m_overrides.clear(); }

void FixtureGateClient::fail(const QString& message) {
    m_opening = Opening::Failed;
    m_failure = message;
    Q_EMIT openingChanged();
}

void FixtureGateClient::touch(const QString& room) {
    ++m_head;
    m_touched.append(room);
}

QList<FixtureGateClient::Asked> FixtureGateClient::askedOf(const QString& name) const {
    QList<Asked> found;
    for (const Asked& asked : m_asked)
        if (asked.request.name == name) found.append(asked);
    return found;
}

bridge::GateAnswer FixtureGateClient::answerOf(const bridge::GateRequest& request) const {
    bridge::GateAnswer answer;
    answer.head = m_head;
    // Some questions have an answer for each thing that they are about.
    QString about = request.args.value(QStringLiteral("attempt")).toString() + request.args.value(QStringLiteral("exam")).toString() +
                    request.args.value(QStringLiteral("item")).toString() +
                    request.args.value(QStringLiteral("figure")).toString().section(QLatin1Char('/'), -1);
    for (const char* thing : {"course", "policy", "ref", "program"})
        if (about.isEmpty()) about = request.args.value(QLatin1String(thing)).toString();
    const QString one = request.name + QLatin1Char('.') + about;
    for (const QString& file :
         {one + QLatin1Char('.') + request.locale, one, request.name + QLatin1Char('.') + request.locale, request.name}) {
        QFile json(QDir(m_folder).filePath(file + QStringLiteral(".json")));
        if (m_folder.isEmpty() || !json.open(QIODevice::ReadOnly)) continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json.readAll(), &error);
        if (error.error != QJsonParseError::NoError) {
            answer.code = QStringLiteral("fixture.broken");
            answer.message = json.fileName() + QStringLiteral(": ") + error.errorString();
            return answer;
        }
        answer.ok = true;
        answer.value = document.toVariant();
        return answer;
    }
    if (!request.id.isEmpty()) {
        answer.ok = true;
        answer.value = QVariantMap();
        return answer;
    }
    answer.code = QStringLiteral("fixture.missing");
    answer.message = request.name + QStringLiteral(".json");
    return answer;
}

}  // namespace adab::test
