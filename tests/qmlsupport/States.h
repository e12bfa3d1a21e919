// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Application.h"
#include "qmlsupport/Driver.h"
#include "qmlsupport/FixtureGateClient.h"

#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <memory>

namespace adab::test {

/// One picture's worth: a page with its values or a step of the way in, and what the gate says otherwise. Kept in
/// tests/gallery/states.json.
struct State {
    QString name;
    QString page;  ///< as Navigation names it; empty: the way in
    QString step;  ///< of the way in: language, signIn, enrol
    QVariantMap values;
    QVariantMap answers;     ///< name of a query → its value
    QStringList silent;      ///< names that are never answered: the loading state
    QVariantMap refusals;    ///< name of a query → what it is refused with: `{code, arguments?, field?}` of core's sentences
    QVariantMap failure;     ///< why the data cannot be opened, likewise
    QStringList taps;        ///< object names that are tapped before the picture is taken
    QStringList phoneTaps;   ///< those of a narrow window alone
    QVariantMap afterTypes;  ///< then: object name → locale → text
    QStringList afterTaps;
    bool idle = false;  ///< the warning before a shared seat forgets who is there
    QStringList roles;  ///< of the person who sits there; else what people.me.json says
    QVariantMap types;  ///< object name → text that is typed into it
};

/// Reads the list; ends the program on a broken file, since nothing can be drawn then.
QList<State> readStates(const QString& path);

/// The program's window in that state, before a gate made of the files of `fixtures`.
class Seat {
public:
    Seat(const State& state, const QString& locale, const QString& appearance, QSize size, const QString& fixtures, double textScale = 1);
    Driver& driver() { return *m_driver; }
    app::Application& application() { return *m_application; }
    FixtureGateClient& gate() { return m_client; }

private:
    FixtureGateClient m_client;
    std::unique_ptr<app::Application> m_application;
    std::unique_ptr<Driver> m_driver;
};

}  // namespace adab::test
