// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlAbstractUrlInterceptor>
#include <QQmlNetworkAccessManagerFactory>

namespace adab::app {

/// Text from data may name pictures and pages of the network: nothing of that is ever fetched, whatever element was used by mistake.
class RefusingNetworkFactory final : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager* create(QObject* parent) override;
};

/// Lets through the program's resources, its image providers and Qt's own installed modules; everything else becomes a resource that
/// does not exist.
class ResourcesOnly final : public QQmlAbstractUrlInterceptor {
public:
    ResourcesOnly();
    QUrl intercept(const QUrl& url, DataType type) override;

private:
    QString m_qtModules;
};

}  // namespace adab::app
