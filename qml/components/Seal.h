// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QColor>
#include <QQuickPaintedItem>

namespace adab::components {

/// The seal of a certificate, drawn from its position in the ledger: two rosettes whose petals and turns follow the number, so that no two
/// certificates carry the same seal.
class Seal : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(double position READ position WRITE setPosition NOTIFY changed FINAL)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY changed FINAL)
    Q_PROPERTY(QColor gold READ gold WRITE setGold NOTIFY changed FINAL)

public:
    explicit Seal(QQuickItem* parent = nullptr);

    double position() const { return m_position; }
    void setPosition(double position);
    QColor ink() const { return m_ink; }
    void setInk(const QColor& ink);
    QColor gold() const { return m_gold; }
    void setGold(const QColor& gold);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    double m_position = 1;
    QColor m_ink{0x0F, 0x6B, 0x66};
    QColor m_gold{0xE9, 0xA8, 0x20};
};

}  // namespace adab::components
