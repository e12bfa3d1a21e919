// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/NetworkGuard.h"
#include "bridge/GateClient.h"
#include "bridge/House.h"
#include "bridge/Navigation.h"

#include <QQmlEngine>
#include <QQuickWindow>
#include <QSize>
#include <QString>

#include <memory>

namespace adab::app {

/// Where the shipped assets are: beside the sources while developing, in share/adab when installed, or in $ADAB_SHARE.
QString assetsFolder();

/// The program's window around a gate client: fonts, engine, guards, `Main.qml`. The program, the gallery and the journeys all use it.
class Application {
public:
    struct Options {
        bridge::House::Seat seat = bridge::House::Seat::Desk;
        QString locale;      ///< empty: the system's language for the very first screen, if it is one of ours
        QString appearance;  ///< empty, `system`, `light`, `dark`
        QSize size;          ///< of the window; empty: its own
    };

    /// Before QGuiApplication: environment that Qt reads once (input method of a kiosk).
    static void prepare(bridge::House::Seat seat);

    /// The client must outlive the application.
    Application(const Options& options, bridge::GateClient& client);
    ~Application();

    /// False where the window could not be made; the reasons were written to standard error.
    bool isReady() const { return m_window != nullptr; }
    QQuickWindow* window() const { return m_window; }
    bridge::House& house() { return m_house; }
    bridge::Navigation* navigation();
    QQmlEngine& engine() { return m_engine; }
    /// Font files that could not be loaded; the first screen says so in one sentence.
    const QStringList& missingFonts() const { return m_missingFonts; }

private:
    RefusingNetworkFactory m_network;
    ResourcesOnly m_resources;
    bridge::House m_house{nullptr};
    QQmlEngine m_engine;
    QStringList m_missingFonts;
    std::unique_ptr<QObject> m_root;
    QQuickWindow* m_window = nullptr;
};

}  // namespace adab::app
