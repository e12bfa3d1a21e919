// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/PreviewClient.h"

#include "bridge/JsonVariant.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QUrl>

namespace adab::bridge {

namespace {

/// Whatever a page reads may have changed with the folder.
const QStringList& allRooms() {
    static const QStringList rooms{QStringLiteral("preview"),    QStringLiteral("packs"),    QStringLiteral("people"),
                                   QStringLiteral("standards"),  QStringLiteral("formulas"), QStringLiteral("assessment"),
                                   QStringLiteral("scenarios"),  QStringLiteral("courses"),  QStringLiteral("certification"),
                                   QStringLiteral("credentials")};
    return rooms;
}

}  // namespace

PreviewClient::PreviewClient(const QString& folder, int settleMs, QObject* parent)
    : GateClient(parent),
      m_preview(std::make_shared<house::Preview>(QDir(folder).absolutePath().toStdString(), m_work.path().toStdString())) {
    m_pool.setMaxThreadCount(1);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &PreviewClient::readAgain);
    const auto soon = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    watch();
    readAgain();
}

PreviewClient::~PreviewClient() {
    m_pool.clear();
    m_pool.waitForDone();
    // The houses are closed before their folder goes.
    m_next.reset();
    m_last.reset();
    m_gate.reset();
}

/// A file that an editor puts in the place of the old one is a new file to watch.
void PreviewClient::watch() {
    const QString folder = QString::fromStdString(m_preview->folder());
    QStringList paths{folder};
    QDirIterator all(folder, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) paths.append(all.next());
    const QStringList files = m_watcher.files();
    const QStringList folders = m_watcher.directories();
    QStringList more;
    for (const QString& path : paths)
        if (!files.contains(path) && !folders.contains(path)) more.append(path);
    if (!more.isEmpty()) m_watcher.addPaths(more);
}

void PreviewClient::readAgain() {
    if (m_readings > 0) {
        m_again = true;
        return;
    }
    m_again = false;
    ++m_readings;
    m_pool.start([this, preview = m_preview] {
        auto reading = preview->read();
        QMetaObject::invokeMethod(this, [this, reading] { took(reading); }, Qt::QueuedConnection);
    });
}

void PreviewClient::took(const std::shared_ptr<const house::PreviewReading>& reading) {
    watch();
    m_reading = reading;
    // What is wrong is shown at once; the house keeps the last state of the folder in which nothing was.
    m_touched = true;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting& one : waiting) ask(one.request, {}, one.answered);
    if (m_gate && !reading->problems().empty() && m_country == m_shownCountry) {
        --m_readings;
        if (m_again) readAgain();
        return;
    }
    const auto tokens = std::make_shared<std::map<std::string, std::string>>();
    m_next = std::make_unique<LocalGateClient>(
        [preview = m_preview, reading, tokens, country = m_country] {
            auto house = preview->open(*reading, country);
            *tokens = preview->tokens(country);
            return house;
        },
        [] { return Phrases::load(house::shareFolder() + "/assets/i18n/core"); });
    LocalGateClient* gate = m_next.get();
    connect(gate, &GateClient::openingChanged, this, [this, gate, tokens, country = m_country] { opened(gate, *tokens, country); });
}

void PreviewClient::opened(LocalGateClient* gate, const std::map<std::string, std::string>& tokens, const std::string& country) {
    --m_readings;
    const bool open = gate->opening() == Opening::Open;
    m_failure = open ? QString() : gate->openingMessage(QStringLiteral("en"));
    m_touched = true;
    if (open) {
        m_tokens = tokens;
        m_shownCountry = country;
        // What it replaces still answers what it was asked.
        m_last = std::move(m_gate);
        m_gate = std::move(m_next);
        const QList<Waiting> waiting = std::exchange(m_waiting, {});
        for (const Waiting& one : waiting) ask(one.request, {}, one.answered);
    }
    if (m_again) readAgain();
}

int PreviewClient::pending() const {
    return m_readings + static_cast<int>(m_waiting.size()) + (m_settle.isActive() ? 1 : 0) + (m_gate ? m_gate->pending() : 0);
}

QString PreviewClient::tokenOf(const QString& locale) const {
    const auto found = m_tokens.find(locale.toStdString());
    return QString::fromStdString(found != m_tokens.end() ? found->second : std::string());
}

void PreviewClient::ask(const GateRequest& request, const QString& token, Answered answered) {
    if (request.name.startsWith(QLatin1String("preview."))) {
        if (!m_reading)
            m_waiting.append({request, answered});
        else
            answerOfFolder(request, answered);
        return;
    }
    if (!m_gate) {
        // The window need not wait for the house to say where it is.
        if (request.name == QLatin1String("people.me"))
            QMetaObject::invokeMethod(
                this,
                [answered] {
                    GateAnswer me;
                    me.ok = true;
                    me.value = QVariantMap{{QStringLiteral("person"), QStringLiteral("preview")},
                                           {QStringLiteral("name"), QStringLiteral("Adab")},
                                           {QStringLiteral("nameConfirmed"), true},
                                           {QStringLiteral("preview"), true},
                                           {QStringLiteral("roles"), QStringList{QStringLiteral("author"), QStringLiteral("learner")}}};
                    answered(me);
                },
                Qt::QueuedConnection);
        else
            m_waiting.append({request, answered});
        return;
    }
    if (request.name == QLatin1String("people.me")) {
        answered = [answered](const GateAnswer& given) {
            GateAnswer me = given;
            QVariantMap value = me.value.toMap();
            value.insert(QStringLiteral("preview"), true);
            value.insert(QStringLiteral("nameConfirmed"), true);
            // Which language is looked at is chosen in the window; its person only follows.
            QVariantMap settings = value.value(QStringLiteral("settings")).toMap();
            settings.remove(QStringLiteral("locale"));
            settings.remove(QStringLiteral("guestLocale"));
            value.insert(QStringLiteral("settings"), settings);
            me.value = value;
            answered(me);
        };
    }
    Q_UNUSED(token)
    m_gate->ask(request, tokenOf(request.locale), std::move(answered));
}

void PreviewClient::changesSince(qint64 head, Changed changed) {
    // Whoever asks for the first time wants to know only where the gate stands.
    const bool touched = head >= 0 && std::exchange(m_touched, false);
    if (!m_gate) {
        QMetaObject::invokeMethod(
            this, [changed = std::move(changed), touched] { changed({0, touched ? allRooms() : QStringList()}); }, Qt::QueuedConnection);
        return;
    }
    m_gate->changesSince(touched ? -1 : head, [changed = std::move(changed), touched](GateChanges changes) {
        if (touched) changes.rooms = allRooms();
        changed(changes);
    });
}

void PreviewClient::answerOfFolder(const GateRequest& request, const Answered& answered) {
    // Neither of these reads a file: the reading is what the folder was.
    m_pool.start([this, request, answered, reading = m_reading, failure = m_failure, shown = m_gate != nullptr, country = m_country] {
        GateAnswer answer;
        answer.ok = true;
        if (request.name == QLatin1String("preview.pack")) {
            QVariantMap value = toVariant(reading->overview(request.locale.toStdString())).toMap();
            value.insert(QStringLiteral("failure"), failure);
            value.insert(QStringLiteral("shown"), shown);
            value.insert(QStringLiteral("country"), QString::fromStdString(country));
            answer.value = value;
        } else if (request.name == QLatin1String("preview.ruleUses")) {
            answer.value = toVariant(
                reading->usesOf(request.args.value(QStringLiteral("rule")).toString().toStdString(), request.locale.toStdString()));
        }
        QMetaObject::invokeMethod(
            this,
            [this, request, answered, answer] {
                if (request.name == QLatin1String("preview.openFile"))
                    answered(openFile(request.args));
                else if (request.name == QLatin1String("preview.stand"))
                    answered(stand(request.args));
                else
                    answered(answer);
            },
            Qt::QueuedConnection);
    });
}

GateAnswer PreviewClient::stand(const QVariantMap& args) {
    m_country = args.value(QStringLiteral("country")).toString().toStdString();
    readAgain();
    GateAnswer answer;
    answer.ok = true;
    return answer;
}

GateAnswer PreviewClient::openFile(const QVariantMap& args) const {
    const QString path = args.value(QStringLiteral("path")).toString();
    const int line = args.value(QStringLiteral("line")).toInt();
    GateAnswer answer;
    answer.ok = true;
    const QString place = line > 0 ? path + QLatin1Char(':') + QString::number(line) : path;
    QGuiApplication::clipboard()->setText(place);
    QStringList editor = QProcess::splitCommand(qEnvironmentVariable("ADAB_EDITOR"));
    for (QString& word : editor)
        word.replace(QLatin1String("{file}"), path).replace(QLatin1String("{line}"), QString::number(qMax(1, line)));
    bool opened = false;
    if (!editor.isEmpty()) {
        const QString program = editor.takeFirst();
        opened = QProcess::startDetached(program, editor);
    } else {
        opened = QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    }
    answer.value = QVariantMap{{QStringLiteral("place"), place}, {QStringLiteral("opened"), opened}};
    return answer;
}

}  // namespace adab::bridge
