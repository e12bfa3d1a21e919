// SPDX-License-Identifier: GPL-3.0-or-later
#include "QrCode.h"

#include <QPainter>

namespace adab::components {

namespace {
constexpr int kQuietZone = 4;
}

QrCode::QrCode(QQuickItem* parent) : QQuickPaintedItem(parent) { setImplicitSize(160, 160); }

void QrCode::setSize(int size) {
    if (size == m_size) return;
    m_size = size;
    update();
    Q_EMIT changed();
}

void QrCode::setModules(const QString& modules) {
    if (modules == m_modules) return;
    m_modules = modules;
    update();
    Q_EMIT changed();
}

void QrCode::paint(QPainter* painter) {
    painter->fillRect(QRectF(0, 0, width(), height()), Qt::white);
    if (m_size <= 0 || m_modules.size() < qsizetype(m_size) * m_size) return;
    // Whole pixels a module, so that every edge is sharp; what is left over is margin.
    const int cell = std::max(1, int(std::min(width(), height())) / (m_size + 2 * kQuietZone));
    const int left = (int(width()) - cell * m_size) / 2;
    const int top = (int(height()) - cell * m_size) / 2;
    for (int row = 0; row < m_size; ++row) {
        for (int column = 0; column < m_size; ++column) {
            if (m_modules[qsizetype(row) * m_size + column] == QLatin1Char('1')) {
                painter->fillRect(left + column * cell, top + row * cell, cell, cell, QColor(0x1B, 0x24, 0x30));
            }
        }
    }
}

}  // namespace adab::components
