// SPDX-License-Identifier: GPL-3.0-or-later
#include "MatrixRow.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace adab::hr {

namespace {

constexpr double kMargin = 16;
constexpr double kSign = 20;  ///< side of the square that a sign is drawn in

QPen stroke(const QColor& colour, double width) { return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin}; }

/// The signs of LOOK: shape first, colour second. The square is 24 units wide, its middle in the origin.
void paintSign(QPainter* painter, const QString& label, const QColor& ink, const QColor& ground) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    const QPen onInk = stroke(ground, 2.4);
    if (label == QLatin1String("certified")) {
        painter->drawEllipse(QPointF(0, 0), 10, 10);
        painter->setPen(onInk);
        painter->drawPolyline(QPolygonF({QPointF(-4.6, 0.4), QPointF(-1.4, 3.8), QPointF(5, -3.6)}));
    } else if (label == QLatin1String("renewable")) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(stroke(ink, 2.2));
        painter->drawEllipse(QPointF(0, 0), 9, 9);
        painter->drawPolyline(QPolygonF({QPointF(0, -4.6), QPointF(0, 0.4), QPointF(3.4, 2.4)}));
    } else if (label == QLatin1String("in-grace")) {
        painter->drawPolygon(
            QPolygonF({QPointF(-6, -9), QPointF(6, -9), QPointF(0.6, 0), QPointF(6, 9), QPointF(-6, 9), QPointF(-0.6, 0)}));
        painter->setPen(stroke(ink, 2.2));
        painter->drawLine(QPointF(-7.5, -10), QPointF(7.5, -10));
        painter->drawLine(QPointF(-7.5, 10), QPointF(7.5, 10));
    } else if (label == QLatin1String("overdue")) {
        painter->setPen(stroke(ink, 2));
        painter->drawPolygon(QPolygonF({QPointF(0, -9), QPointF(10, 8.5), QPointF(-10, 8.5)}));
        painter->setPen(stroke(ground, 2.4));
        painter->drawLine(QPointF(0, -3), QPointF(0, 2.4));
        painter->drawPoint(QPointF(0, 6));
    } else if (label == QLatin1String("lapsed")) {
        painter->drawRoundedRect(QRectF(-9.5, -9.5, 19, 19), 2.5, 2.5);
        painter->setPen(onInk);
        painter->drawLine(QPointF(-4, -4), QPointF(4, 4));
        painter->drawLine(QPointF(4, -4), QPointF(-4, 4));
    } else if (label == QLatin1String("suspended") || label == QLatin1String("paused")) {
        painter->drawRoundedRect(QRectF(-9.5, -9.5, 19, 19), 5, 5);
        painter->fillRect(QRectF(-4, -5, 2.8, 10), ground);
        painter->fillRect(QRectF(1.2, -5, 2.8, 10), ground);
    } else if (label == QLatin1String("revoked")) {
        QPolygonF octagon;
        for (int corner = 0; corner < 8; ++corner) {
            const double angle = (corner + 0.5) * M_PI / 4;
            octagon << QPointF(10.6 * std::cos(angle), 10.6 * std::sin(angle));
        }
        painter->drawPolygon(octagon);
        painter->fillRect(QRectF(-5.5, -1.4, 11, 2.8), ground);
    } else if (label == QLatin1String("exempt")) {
        painter->drawRoundedRect(QRectF(-7.5, -1.4, 15, 2.8), 1.4, 1.4);
    } else if (label == QLatin1String("assigned")) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(stroke(ink, 2.2));
        painter->drawEllipse(QPointF(0, 0), 9, 9);
    } else if (label == QLatin1String("in-progress")) {
        painter->drawChord(QRectF(-9, -9, 18, 18), -90 * 16, 180 * 16);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(stroke(ink, 2.2));
        painter->drawEllipse(QPointF(0, 0), 9, 9);
    }
}

}  // namespace

MatrixRow::MatrixRow(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    setImplicitHeight(56);
    connect(this, &MatrixRow::changed, this, [this] { update(); });
}

QColor MatrixRow::colour(const QString& key) const {
    const QVariant found = m_colours.value(key);
    return found.isValid() ? found.value<QColor>() : QColor(Qt::gray);
}

double MatrixRow::cellLeft(int column) const {
    const double from = m_nameWidth + column * m_columnWidth - m_offset;
    return m_mirrored ? width() - from - m_columnWidth : from;
}

int MatrixRow::columnAt(double x) const {
    const double along = (m_mirrored ? width() - x : x);
    if (along < m_nameWidth || m_columnWidth <= 0) return -1;
    const int column = int((along - m_nameWidth + m_offset) / m_columnWidth);
    return column < m_cells.size() ? column : -1;
}

void MatrixRow::paintName(QPainter* painter) const {
    const double left = m_mirrored ? width() - m_nameWidth : 0;
    painter->fillRect(QRectF(left, 0, m_nameWidth, height()), colour(m_here ? QStringLiteral("here") : QStringLiteral("ground")));
    QFont font(m_family);
    font.setPixelSize(m_textSize);
    font.setBold(true);
    const QFontMetricsF metrics(font);
    QFont small(m_family);
    small.setPixelSize(int(m_textSize * 0.84));
    const QFontMetricsF smallMetrics(small);
    const double sign = m_paused ? kSign + 6 : 0;
    const double room = m_nameWidth - 2 * kMargin - sign;
    const double textHeight = metrics.height() + (m_note.isEmpty() ? 0 : smallMetrics.height() * 0.96);
    double top = (height() - textHeight) / 2;
    const double start = m_mirrored ? width() - kMargin - room : left + kMargin;
    // The line keeps its own direction by its first letter; where it begins is the page's matter.
    const int flags =
        int(m_mirrored ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::AlignAbsolute) | int(Qt::TextSingleLine);
    painter->setPen(colour(QStringLiteral("ink")));
    painter->setFont(font);
    painter->drawText(QRectF(start, top, room, metrics.height()), flags, metrics.elidedText(m_name, Qt::ElideRight, room));
    if (!m_note.isEmpty()) {
        top += metrics.height() * 0.98;
        painter->setPen(colour(QStringLiteral("quiet")));
        painter->setFont(small);
        painter->drawText(QRectF(start, top, room, smallMetrics.height()), flags, smallMetrics.elidedText(m_note, Qt::ElideRight, room));
    }
    if (m_paused) {
        painter->save();
        painter->translate(m_mirrored ? left + kMargin + kSign / 2 : left + m_nameWidth - kMargin - kSign / 2, height() / 2);
        painter->scale(kSign / 24, kSign / 24);
        paintSign(painter, QStringLiteral("paused"), colour(QStringLiteral("paused")), colour(QStringLiteral("ground")));
        painter->restore();
    }
    painter->fillRect(QRectF(m_mirrored ? left : left + m_nameWidth - 1, 0, 1, height()), colour(QStringLiteral("line")));
}

void MatrixRow::paint(QPainter* painter) {
    const QColor ground = colour(m_here ? QStringLiteral("here") : QStringLiteral("ground"));
    painter->fillRect(QRectF(0, 0, width(), height()), ground);
    for (int column = 0; column < m_cells.size(); ++column) {
        const double left = cellLeft(column);
        if (left + m_columnWidth < 0 || left > width()) continue;
        if (column == m_current) {
            painter->setPen(QPen(colour(QStringLiteral("primary")), 2));
            painter->setBrush(colour(QStringLiteral("soft")));
            painter->drawRoundedRect(QRectF(left + 5, 5, m_columnWidth - 10, height() - 10), 8, 8);
        }
        const QString& label = m_cells.at(column);
        if (label.isEmpty() || label == QLatin1String("not-required")) continue;
        painter->save();
        painter->translate(left + m_columnWidth / 2, height() / 2);
        painter->scale(kSign / 24, kSign / 24);
        paintSign(painter, label, colour(label), column == m_current ? colour(QStringLiteral("soft")) : ground);
        painter->restore();
    }
    paintName(painter);
    painter->fillRect(QRectF(0, height() - 1, width(), 1), colour(QStringLiteral("line")));
}

}  // namespace adab::hr
