// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/GateClient.h"
#include "house/House.h"

#include <QThreadPool>

#include <functional>
#include <memory>
#include <mutex>

namespace adab::bridge {

/// The gate in this process, on two threads of its own: one may wait for the writer while the other reads. The organisation is opened on
/// one of them, so that the window need not wait for it; what is asked meanwhile is answered afterwards.
class LocalGateClient final : public GateClient {
    Q_OBJECT

public:
    using Open = std::function<std::unique_ptr<house::House>()>;

    /// Begins to open at once. `open` runs on a thread of the client; what it throws is why the house cannot be opened. `phrases` gives the
    /// sentences for that case, since there is no gate to say it.
    LocalGateClient(Open open, std::function<std::shared_ptr<const Phrases>()> phrases, QObject* parent = nullptr);
    ~LocalGateClient() override;

    void ask(const GateRequest& request, const QString& token, Answered answered) override;
    void changesSince(qint64 head, Changed changed) override;
    Opening opening() const override { return m_opening; }
    /// Questions and commands that were not answered yet. Whoever watches the window knows by it that something may still change.
    int pending() const { return m_pending; }
    QString openingMessage(const QString& locale) const override;

private:
    struct Waiting {
        GateRequest request;
        QString token;
        Answered answered;
    };
    void finished(std::shared_ptr<house::House> house, std::optional<Error> error, std::shared_ptr<const Phrases> phrases);
    GateAnswer call(const GateRequest& request, const QString& token);

    QThreadPool m_pool;
    std::shared_ptr<house::House> m_house;  ///< set once, on the thread of this object, before any job uses it
    std::shared_ptr<const Phrases> m_phrases;
    std::optional<Error> m_error;
    QList<Waiting> m_waiting;
    Opening m_opening = Opening::Opening;
    int m_pending = 0;
};

}  // namespace adab::bridge
