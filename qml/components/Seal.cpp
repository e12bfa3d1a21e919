// SPDX-License-Identifier: GPL-3.0-or-later
#include "Seal.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace adab::components {

namespace {

/// r = middle + swing · cos(petals · angle + turn), once round.
QPainterPath rosette(double middle, double swing, int petals, double turn) {
    QPainterPath path;
    constexpr int kSteps = 360;
    for (int step = 0; step <= kSteps; ++step) {
        const double angle = 2 * M_PI * step / kSteps;
        const double radius = middle + swing * std::cos(petals * angle + turn);
        const QPointF point(radius * std::cos(angle), radius * std::sin(angle));
        step == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

}  // namespace

Seal::Seal(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    setImplicitSize(120, 120);
}

void Seal::setPosition(double position) {
    if (position == m_position) return;
    m_position = position;
    update();
    Q_EMIT changed();
}

void Seal::setInk(const QColor& ink) {
    m_ink = ink;
    update();
    Q_EMIT changed();
}

void Seal::setGold(const QColor& gold) {
    m_gold = gold;
    update();
    Q_EMIT changed();
}

void Seal::paint(QPainter* painter) {
    const auto number = static_cast<quint64>(std::max(0.0, m_position));
    const double unit = std::min(width(), height()) / 2 - 1;
    const int outer = 24 + int(number % 7) * 2;
    const int inner = 8 + int(number / 7 % 5);
    const double turn = double(number % 97) / 97 * 2 * M_PI;

    painter->translate(width() / 2, height() / 2);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_gold);
    painter->drawPath(rosette(unit * 0.95, unit * 0.045, outer, turn));
    painter->setBrush(m_ink);
    painter->drawEllipse(QPointF(0, 0), unit * 0.82, unit * 0.82);

    painter->setBrush(Qt::NoBrush);
    QColor fine = m_gold;
    for (int line = 0; line < 6; ++line) {
        fine.setAlphaF(0.9f - 0.1f * float(line));
        painter->setPen(QPen(fine, unit * 0.014));
        painter->drawPath(rosette(unit * (0.52 - 0.035 * line), unit * (0.2 - 0.02 * line), inner, turn + line * M_PI / 9));
    }
    painter->setPen(QPen(m_gold, unit * 0.02));
    painter->drawEllipse(QPointF(0, 0), unit * 0.76, unit * 0.76);
    // The house's arch in the middle.
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(0xFF, 0xFD, 0xF8));
    const double half = unit * 0.15;
    QPainterPath arch;
    arch.moveTo(-half, half * 1.25);
    arch.lineTo(-half, -half * 0.2);
    arch.cubicTo(-half, -half * 0.9, -half * 0.45, -half * 1.2, 0, -half * 1.45);
    arch.cubicTo(half * 0.45, -half * 1.2, half, -half * 0.9, half, -half * 0.2);
    arch.lineTo(half, half * 1.25);
    arch.closeSubpath();
    painter->drawPath(arch);
    painter->setBrush(m_gold);
    painter->drawEllipse(QPointF(0, half * 0.25), half * 0.42, half * 0.42);
}

}  // namespace adab::components
