// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

namespace adab::hr {

/// Makes a printable page (A6, PDF) of what the screen shows of a slip. It writes nothing: the bridge saves documents.
class SlipPrinter : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// Of an `ItemGrabResult`, as base64url; empty where there is no picture in it.
    Q_INVOKABLE QString pdfOf(QObject* grabbed) const;
};

}  // namespace adab::hr
