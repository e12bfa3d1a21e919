// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/NetworkGuard.h"

#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

namespace adab::app {

namespace {

class RefusedReply final : public QNetworkReply {
public:
    RefusedReply(const QNetworkRequest& request, QNetworkAccessManager::Operation operation, QObject* parent) : QNetworkReply(parent) {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        setError(ContentAccessDenied, QStringLiteral("The network is not used by pages."));
        open(QIODevice::ReadOnly);
        QTimer::singleShot(0, this, [this] {
            setFinished(true);
            Q_EMIT errorOccurred(error());
            Q_EMIT finished();
        });
    }
    void abort() override {}

protected:
    qint64 readData(char*, qint64) override { return -1; }
};

class RefusingNetwork final : public QNetworkAccessManager {
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request, QIODevice*) override {
        qWarning("Refused to fetch %s", qUtf8Printable(request.url().toString()));
        return new RefusedReply(request, operation, this);
    }
};

}  // namespace

QNetworkAccessManager* RefusingNetworkFactory::create(QObject* parent) { return new RefusingNetwork(parent); }

ResourcesOnly::ResourcesOnly() : m_qtModules(QUrl::fromLocalFile(QLibraryInfo::path(QLibraryInfo::QmlImportsPath)).toString()) {}

QUrl ResourcesOnly::intercept(const QUrl& url, DataType) {
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("qrc") || scheme.isEmpty()) return url;
    if (scheme == QLatin1String("image") && url.host() == QLatin1String("pack")) return url;
    if (scheme == QLatin1String("file") && url.toString().startsWith(m_qtModules + QLatin1Char('/'))) return url;
    qWarning("Refused to load %s", qUtf8Printable(url.toString()));
    return QUrl(QStringLiteral("qrc:/refused"));
}

}  // namespace adab::app
