// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"

#include "app/Fonts.h"
#include "app/PackImageProvider.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QQmlComponent>
#include <QQuickStyle>

namespace adab::app {

QString assetsFolder() {
    const QString told = qEnvironmentVariable("ADAB_SHARE");
    if (!told.isEmpty()) return QDir(told).filePath(QStringLiteral("assets"));
    return QDir::cleanPath(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../share/adab/assets")));
}

void Application::prepare(bridge::House::Seat seat) {
    if (seat == bridge::House::Seat::Kiosk && !qEnvironmentVariableIsSet("QT_IM_MODULE")) qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    QQuickStyle::setStyle(QStringLiteral("Basic"));
}

Application::Application(const Options& options, bridge::GateClient& client) {
    m_missingFonts = loadFonts(assetsFolder() + QStringLiteral("/fonts"));
    if (!m_missingFonts.isEmpty())
        qWarning("Fonts are missing in %s: %s. The system's own stand in; install the package again to have them back.",
                 qUtf8Printable(assetsFolder()), qUtf8Printable(m_missingFonts.join(QStringLiteral(", "))));

    m_engine.setNetworkAccessManagerFactory(&m_network);
    m_engine.addUrlInterceptor(&m_resources);
    // Modules come from the program and from Qt; not from beside the program, nor from what an environment variable names.
    m_engine.setImportPathList({QStringLiteral("qrc:/"), QLibraryInfo::path(QLibraryInfo::QmlImportsPath)});
    m_engine.addImageProvider(QStringLiteral("pack"), new PackImageProvider(m_house));

    m_house.install(&m_engine);
    m_house.setSeat(options.seat);
    m_house.setLocale(options.locale.isEmpty() ? QLocale::system().name().left(2) : options.locale);
    if (!options.appearance.isEmpty()) m_house.setAppearance(options.appearance);
    m_house.setClient(&client);

    QQmlComponent component(&m_engine, QUrl(QStringLiteral("qrc:/Adab/App/Main.qml")));
    QVariantMap values{{QStringLiteral("missingFonts"), m_missingFonts},
                       {QStringLiteral("fontFolder"), assetsFolder() + QStringLiteral("/fonts")}};
    if (!options.size.isEmpty()) {
        values.insert(QStringLiteral("width"), options.size.width());
        values.insert(QStringLiteral("height"), options.size.height());
    }
    m_root.reset(component.createWithInitialProperties(values));
    if (!m_root)
        for (const QQmlError& error : component.errors()) qCritical("%s", qUtf8Printable(error.toString()));
    m_window = qobject_cast<QQuickWindow*>(m_root.get());
}

// The page goes before the engine, and the engine before the house that it asks.
Application::~Application() { m_root.reset(); }

bridge::Navigation* Application::navigation() {
    return m_engine.singletonInstance<bridge::Navigation*>(qmlTypeId("Adab.Bridge", 1, 0, "Navigation"));
}

}  // namespace adab::app
