// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/LocalGateClient.h"
#include "house/Preview.h"

#include <QFileSystemWatcher>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace adab::bridge {

/// An author's folder before the pages (`adab --preview FOLDER`): the gate of a throw-away house with that folder in it, made anew whenever
/// a file is saved. Pages stay where they are and ask again. Who asks is the person of the screen's language.
/// Besides the gate it answers, of the folder itself: `preview.pack`, `preview.ruleUses {rule}` (house/Preview.h), and the commands
/// `preview.stand {country}`, where everybody works then, or empty for where their language is spoken, and `preview.openFile {path, line}`,
/// which shows the file (by $ADAB_EDITOR, in which {file} and {line} stand for themselves, else by what the desktop opens it with) and puts
/// `path:line` on the clipboard.
class PreviewClient final : public GateClient {
    Q_OBJECT

public:
    /// `settleMs`: how long files have to lie still before they are read again; an editor writes in several steps.
    explicit PreviewClient(const QString& folder, int settleMs = 150, QObject* parent = nullptr);
    ~PreviewClient() override;

    void ask(const GateRequest& request, const QString& token, Answered answered) override;
    void changesSince(qint64 head, Changed changed) override;
    /// Questions that were not answered yet, and a reading that is under way.
    int pending() const;

private:
    struct Waiting {
        GateRequest request;
        Answered answered;
    };
    void readAgain();
    void took(const std::shared_ptr<const house::PreviewReading>& reading);
    void opened(LocalGateClient* gate, const std::map<std::string, std::string>& tokens, const std::string& country);
    void watch();
    void answerOfFolder(const GateRequest& request, const Answered& answered);
    GateAnswer openFile(const QVariantMap& args) const;
    GateAnswer stand(const QVariantMap& args);
    QString tokenOf(const QString& locale) const;

    QTemporaryDir m_work;
    std::shared_ptr<house::Preview> m_preview;
    std::shared_ptr<const house::PreviewReading> m_reading;
    QThreadPool m_pool;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    std::unique_ptr<LocalGateClient> m_gate;  ///< null until the first house stands
    std::unique_ptr<LocalGateClient> m_last;  ///< what is still asked of it is answered
    std::unique_ptr<LocalGateClient> m_next;  ///< being opened
    std::map<std::string, std::string> m_tokens;
    std::string m_country;       ///< whose variants are looked at
    std::string m_shownCountry;  ///< that of the house that stands
    QList<Waiting> m_waiting;
    int m_readings = 0;  ///< under way
    bool m_again = false;
    bool m_touched = false;
    QString m_failure;
};

}  // namespace adab::bridge
