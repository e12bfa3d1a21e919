// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/SourceFile.h"

#include "base/Csv.h"
#include "base/Result.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>
#include <QVariantMap>

namespace adab::bridge {
namespace {

QString base64url(const QByteArray& octets) {
    return QString::fromLatin1(octets.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString formatOf(const QString& name, const QByteArray& octets) {
    const QString ending = QFileInfo(name).suffix().toLower();
    if (ending == QLatin1String("xml")) return QStringLiteral("moodlexml");
    if (ending == QLatin1String("csv") || ending == QLatin1String("tsv")) return QStringLiteral("csv");
    // Text may be GIFT or Aiken; a line `ANSWER: B` is Aiken's alone.
    static const QRegularExpression answer(QStringLiteral("^ANSWER: *[A-Z] *\\r?$"), QRegularExpression::MultilineOption);
    const bool aiken = ending != QLatin1String("gift") && answer.match(QString::fromUtf8(octets.left(20'000))).hasMatch();
    return aiken ? QStringLiteral("aiken") : QStringLiteral("gift");
}

}  // namespace

SourceFile::SourceFile(QObject* parent) : QObject(parent) {
    m_folder = qEnvironmentVariable("ADAB_DOCUMENTS");
    if (m_folder.isEmpty()) m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (m_folder.isEmpty() || !QDir(m_folder).exists()) m_folder = QDir::homePath();
}

QString SourceFile::above() const {
    QDir dir(m_folder);
    return dir.cdUp() ? dir.absolutePath() : QString();
}

bool SourceFile::pack() const { return QFileInfo::exists(QDir(m_folder).filePath(QStringLiteral("pack.yaml"))); }

bool SourceFile::preview(const QString& locale) const {
    return pack() && QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                             {QStringLiteral("--preview"), m_folder, QStringLiteral("--locale"), locale});
}

QVariantList SourceFile::entries() const {
    const QDir dir(m_folder);
    QVariantList all;
    const auto add = [&all](const QFileInfo& info, bool folder) {
        all.append(QVariantMap{{QStringLiteral("name"), info.fileName()},
                               {QStringLiteral("path"), info.absoluteFilePath()},
                               {QStringLiteral("folder"), folder}});
    };
    const QStringList endings{QStringLiteral("*.gift"), QStringLiteral("*.txt"), QStringLiteral("*.xml"), QStringLiteral("*.csv"),
                              QStringLiteral("*.tsv")};
    for (const QFileInfo& info : dir.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::IgnoreCase)) add(info, true);
    for (const QFileInfo& info : dir.entryInfoList(endings, QDir::Files, QDir::Name | QDir::IgnoreCase)) add(info, false);
    return all;
}

void SourceFile::open(const QString& where) {
    QString path = where.trimmed();
    if (path.startsWith(QLatin1String("file:"))) path = QUrl(path).toLocalFile();
    if (path == QLatin1String("~") || path.startsWith(QLatin1String("~/"))) path.replace(0, 1, QDir::homePath());
    if (QDir::isRelativePath(path)) path = QDir(m_folder).filePath(path);
    if (!QFileInfo(path).isDir()) {
        take(path);
        return;
    }
    m_folder = QDir(path).absolutePath();
    Q_EMIT folderChanged();
}

void SourceFile::take(const QString& path) {
    forget();
    QFile file(path);
    m_name = QFileInfo(path).fileName();
    if (!file.exists())
        m_problem = QStringLiteral("missing");
    else if (file.size() > kLargest)
        m_problem = QStringLiteral("large");
    else if (!file.open(QIODevice::ReadOnly))
        m_problem = QStringLiteral("unreadable");
    if (m_problem.isEmpty()) {
        // It may have grown since.
        const QByteArray octets = file.read(kLargest);
        m_format = formatOf(m_name, octets);
        m_octets = base64url(octets);
        if (m_format == QLatin1String("csv")) readTable(octets);
    }
    Q_EMIT fileChanged();
}

void SourceFile::readTable(const QByteArray& octets) {
    try {
        const base::Json table = base::readCsv(octets.toStdString());
        for (const base::Json& row : table.items()) {
            QVariantMap cells;
            for (const auto& [column, cell] : row.members())
                cells.insert(QString::fromStdString(column), QString::fromStdString(cell.text()));
            m_rows.append(cells);
        }
    } catch (const base::Refused& refused) {
        m_rows.clear();
        m_problem = QStringLiteral("table");
        m_problemLine = static_cast<int>(refused.error().arguments["line"].integer());
    }
}

void SourceFile::forget() {
    m_name.clear();
    m_format.clear();
    m_octets.clear();
    m_rows.clear();
    m_problemLine = 0;
    m_problem.clear();
    Q_EMIT fileChanged();
}

QString SourceFile::encoded(const QString& text) { return base64url(text.toUtf8()); }

}  // namespace adab::bridge
