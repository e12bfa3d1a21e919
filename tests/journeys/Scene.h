// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Application.h"
#include "bridge/LocalGateClient.h"
#include "qmlsupport/Driver.h"

#include <QFile>
#include <QString>

#include <memory>

namespace adab::test {

/// What the acts of a journey share: where the organisation is, where pictures go, who is played.
struct Play {
    QString data;
    QString out;
    QString locale;
    QString code;  ///< of the newcomer's slip
    QString pin = QStringLiteral("482615");
    QString hrLogin = QStringLiteral("hr");
    QString hrPassword;
    QString supervisorLogin = QStringLiteral("supervisor");
    QString supervisorPin;
};

/// One sitting before the real program on the real organisation: the window, the person's hands and eyes, the camera.
class Scene {
public:
    Scene(const Play& play, const QString& locale, QSize size = {1280, 800});

    const Play& play() const { return m_play; }
    Driver& hands() { return *m_driver; }
    /// The name of the page that is seen; empty on the way in.
    QString where() const { return m_application->navigation()->page(); }
    void untilAt(const QString& page);
    /// Waits until another page is there than this one.
    void untilNotAt(const QString& page);

    /// Keeps a picture under the next number, with what it shows in words, and tells whoever started this act.
    void keep(const QString& name, const QString& sentence);
    /// The name by which HR will look for her.
    void tellName(const QString& name);
    /// Language, then sign-in with a PIN or password.
    void signIn(const QString& locale, const QString& login, const QString& secret);
    void signOut();

private:
    Play m_play;
    std::unique_ptr<bridge::LocalGateClient> m_client;
    std::unique_ptr<app::Application> m_application;
    std::unique_ptr<Driver> m_driver;
};

}  // namespace adab::test
