// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

namespace adab::bridge {

/// The machine that one sits at, as a supervised exam knows it: a supervisor reads its code from the screen and unlocks it by that.
class Device : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    /// Six letters and digits that nobody confuses when reading them out; the same at every start of the program on this machine. Says
    /// nothing of the machine: it is part of a hash.
    Q_PROPERTY(QString code READ code CONSTANT FINAL)

public:
    using QObject::QObject;

    static QString code();
    /// The code of a machine by what the system calls it.
    static QString codeOf(const QByteArray& machine);
};

}  // namespace adab::bridge
