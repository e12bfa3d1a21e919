// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Application.h"
#include "bridge/LocalGateClient.h"
#include "bridge/PreviewClient.h"

#include <QCommandLineParser>
#include <QGuiApplication>

#include <cstring>

namespace {

using adab::app::Application;
using adab::bridge::LocalGateClient;
using Seat = adab::bridge::House::Seat;

}  // namespace

int main(int argc, char** argv) {
    // Qt reads the input method before it parses anything for us.
    auto seat = Seat::Desk;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--shared") == 0 && seat == Seat::Desk) seat = Seat::Shared;
        if (std::strcmp(argv[i], "--kiosk") == 0) seat = Seat::Kiosk;
    }
    Application::prepare(seat);

    QGuiApplication qt(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("adab"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Adab"));
    QGuiApplication::setApplicationVersion(QStringLiteral(ADAB_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("adab"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Customer-service training, certification and fair process."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(QStringLiteral("data"),
                                  QStringLiteral("The organisation's folder; else $ADAB_DATA, else $XDG_DATA_HOME/adab."),
                                  QStringLiteral("folder"));
    const QCommandLineOption kiosk(
        QStringLiteral("kiosk"), QStringLiteral("A shared tablet: full screen, PIN, on-screen keyboard, forgets after ten idle minutes."));
    const QCommandLineOption shared(QStringLiteral("shared"),
                                    QStringLiteral("A desk that several people use: PIN or password, forgets after ten idle minutes."));
    const QCommandLineOption locale(QStringLiteral("locale"), QStringLiteral("Language of the first screen: en, th, fa or ar."),
                                    QStringLiteral("locale"));
    const QCommandLineOption preview(
        QStringLiteral("preview"),
        QStringLiteral(
            "Shows the pack in that folder as learners would get it, in a house of its own; follows the files as they are saved."),
        QStringLiteral("folder"));
    parser.addOptions({data, shared, kiosk, locale, preview});
    parser.process(qt);

    if (parser.isSet(preview)) {
        adab::bridge::PreviewClient folder(parser.value(preview));
        Application::Options options;
        options.locale = parser.value(locale);
        Application application(options, folder);
        if (!application.isReady()) return 3;
        // The client knows who looks; the window need not ask.
        application.house().signIn(QStringLiteral("preview"));
        return QGuiApplication::exec();
    }

    adab::house::Options opening;
    opening.folder = parser.isSet(data) ? parser.value(data).toStdString() : adab::house::usualDataFolder();
    LocalGateClient gate([opening] { return adab::house::House::open(opening); },
                         [] { return adab::Phrases::load(adab::house::shareFolder() + "/assets/i18n/core"); });

    Application::Options options;
    options.seat = seat;
    options.locale = parser.value(locale);
    Application application(options, gate);
    if (!application.isReady()) return 3;
    return QGuiApplication::exec();
}
