// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/House.h"
#include "qmlsupport/FixtureGateClient.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QQmlComponent>
#include <QQmlEngine>

#include <functional>
#include <memory>

namespace adab::test {

/// A few lines of QML with the bridge around them and a gate made of files behind it.
class Page : public testing::Test {
protected:
    Page() {
        engine.addImportPath(QStringLiteral("qrc:/"));
        house.install(&engine);
        house.setChangesEvery(5);
        house.setClient(&gate);
    }

    void show(const QByteArray& body) {
        QQmlComponent component(&engine);
        component.setData("import QtQuick\nimport Adab.Bridge\n" + body, QUrl(QStringLiteral("qrc:/test.qml")));
        root.reset(component.create());
        ASSERT_TRUE(root) << component.errorString().toStdString();
    }

    static bool until(const std::function<bool()>& holds, int patienceMs = 5'000) {
        QElapsedTimer timer;
        timer.start();
        while (!holds()) {
            if (timer.elapsed() > patienceMs) return false;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 10);
        }
        return true;
    }
    /// Lets everything that was posted happen, and one look for changes.
    void quiet() {
        for (int i = 0; i < 3; ++i) {
            bool done = false;
            gate.changesSince(-1, [&done](const bridge::GateChanges&) { done = true; });
            until([&done] { return done; });
        }
    }

    FixtureGateClient gate;
    bridge::House house{nullptr};
    QQmlEngine engine;
    std::unique_ptr<QObject> root;
};

}  // namespace adab::test
