// SPDX-License-Identifier: GPL-3.0-or-later
#include "SlipPrinter.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QQuickItemGrabResult>

namespace adab::hr {

QString SlipPrinter::pdfOf(QObject* grabbed) const {
    const auto* result = qobject_cast<QQuickItemGrabResult*>(grabbed);
    if (!result || result->image().isNull()) return {};
    const QImage image = result->image();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(300);
    writer.setPageSize(QPageSize(QPageSize::A6));
    writer.setPageMargins(QMarginsF(6, 6, 6, 6), QPageLayout::Millimeter);
    QPainter painter(&writer);
    const QSize size = image.size().scaled(writer.width(), writer.height(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect((writer.width() - size.width()) / 2, 0, size.width(), size.height()), image);
    painter.end();
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

}  // namespace adab::hr
