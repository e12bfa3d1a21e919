// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QQuickPaintedItem>

namespace adab::components {

/// Paints the modules of a QR code as the core gives them: `size` × `size` characters `0` and `1`, row by row. Dark on white with the quiet
/// zone of four modules (ISO/IEC 18004), whatever the theme, because readers need it; never mirrored.
class QrCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(int size READ size WRITE setSize NOTIFY changed FINAL)
    Q_PROPERTY(QString modules READ modules WRITE setModules NOTIFY changed FINAL)

public:
    explicit QrCode(QQuickItem* parent = nullptr);

    int size() const { return m_size; }
    void setSize(int size);
    QString modules() const { return m_modules; }
    void setModules(const QString& modules);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    int m_size = 0;
    QString m_modules;
};

}  // namespace adab::components
