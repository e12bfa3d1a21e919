// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"

#include <gtest/gtest.h>

#include <QGuiApplication>

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("ADAB_MOTION", "off");
#ifdef ADAB_KIOSK
    adab::app::Application::prepare(adab::bridge::House::Seat::Kiosk);
#else
    adab::app::Application::prepare(adab::bridge::House::Seat::Desk);
#endif
    QGuiApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
