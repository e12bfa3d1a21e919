// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/LocalGateClient.h"

#include "bridge/JsonVariant.h"

#include <limits>

namespace adab::bridge {

namespace {

constexpr int kThreads = 2;

Reader readerOf(const QString& locale, const QString& calendar, const QString& digits) {
    Reader reader;
    reader.locale = locale.toStdString();
    reader.calendar = base::calendarNamed(calendar.toStdString(), base::usualCalendar(reader.locale));
    reader.digits = base::digitsNamed(digits.toStdString());
    return reader;
}

GateAnswer refusal(const Error& error, const QString& message) {
    GateAnswer answer;
    answer.code = QString::fromStdString(error.code);
    answer.field = QString::fromStdString(error.field);
    answer.message = message;
    return answer;
}

}  // namespace

LocalGateClient::LocalGateClient(Open open, std::function<std::shared_ptr<const Phrases>()> phrases, QObject* parent) : GateClient(parent) {
    m_pool.setMaxThreadCount(kThreads);
    m_pool.start([this, open = std::move(open), phrases = std::move(phrases)] {
        std::shared_ptr<house::House> house;
        std::optional<Error> error;
        std::shared_ptr<const Phrases> sentences;
        try {
            house = open();
        } catch (const Refused& refused) {
            error = refused.error();
        } catch (const std::exception& fault) {
            error = Error{"house.unreadable", Json::object({{"detail", fault.what()}}), ""};
        }
        if (error) {
            try {
                sentences = phrases();
            } catch (const std::exception&) {
                // Without the texts the code itself is shown.
            }
        }
        QMetaObject::invokeMethod(this, [this, house, error, sentences] { finished(house, error, sentences); }, Qt::QueuedConnection);
    });
}

LocalGateClient::~LocalGateClient() {
    m_pool.clear();
    m_pool.waitForDone();
}

void LocalGateClient::finished(std::shared_ptr<house::House> house, std::optional<Error> error, std::shared_ptr<const Phrases> phrases) {
    m_house = std::move(house);
    m_error = std::move(error);
    m_phrases = std::move(phrases);
    m_opening = m_house ? Opening::Open : Opening::Failed;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting& one : waiting) ask(one.request, one.token, one.answered);
    Q_EMIT openingChanged();
}

QString LocalGateClient::openingMessage(const QString& locale) const {
    if (!m_error) return {};
    if (!m_phrases) return QString::fromStdString(m_error->code);
    return QString::fromStdString(m_phrases->render(m_error->code, m_error->arguments, readerOf(locale, {}, {})));
}

void LocalGateClient::ask(const GateRequest& request, const QString& token, Answered answered) {
    switch (m_opening) {
        case Opening::Opening: m_waiting.append({request, token, std::move(answered)}); return;
        case Opening::Failed:
            QMetaObject::invokeMethod(
                this, [this, request, answered = std::move(answered)] { answered(refusal(*m_error, openingMessage(request.locale))); },
                Qt::QueuedConnection);
            return;
        case Opening::Open: break;
    }
    ++m_pending;
    m_pool.start([this, request, token, answered = std::move(answered)]() mutable {
        GateAnswer answer = call(request, token);
        QMetaObject::invokeMethod(
            this,
            [this, answer = std::move(answer), answered = std::move(answered)] {
                --m_pending;
                answered(answer);
            },
            Qt::QueuedConnection);
    });
}

GateAnswer LocalGateClient::call(const GateRequest& request, const QString& token) {
    gate::Request asked;
    asked.name = request.name.toStdString();
    asked.args = toJson(request.args);
    asked.id = request.id.toStdString();
    if (!request.at.isEmpty()) asked.at = Instant::parse(request.at.toStdString());
    if (!request.known.isEmpty()) asked.known = Instant::parse(request.known.toStdString());
    asked.reader = readerOf(request.locale, request.calendar, request.digits);
    const gate::Answer given = m_house->gate().call(token.toStdString(), asked);
    GateAnswer answer;
    if (given.ok()) {
        answer.ok = true;
        answer.value = toVariant(given.value);
    } else {
        answer = refusal(*given.error, QString::fromStdString(given.message));
    }
    answer.head = given.head;
    return answer;
}

void LocalGateClient::changesSince(qint64 head, Changed changed) {
    if (m_opening != Opening::Open) return;
    ++m_pending;
    m_pool.start([this, head, changed = std::move(changed)]() mutable {
        GateChanges changes;
        changes.head = head;
        try {
            // The first time only the head is wanted, not every room since the beginning.
            const Json answer = m_house->gate().changesSince(head < 0 ? std::numeric_limits<std::int64_t>::max() : head);
            changes.head = answer["head"].integer();
            for (const Json& room : answer["rooms"].items()) changes.rooms.append(QString::fromStdString(room.text()));
        } catch (const std::exception&) {
            // A busy database: the next second asks again from the same head.
        }
        QMetaObject::invokeMethod(
            this,
            [this, changes = std::move(changes), changed = std::move(changed)] {
                --m_pending;
                changed(changes);
            },
            Qt::QueuedConnection);
    });
}

}  // namespace adab::bridge
