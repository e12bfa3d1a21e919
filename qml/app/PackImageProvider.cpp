// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PackImageProvider.h"

#include "bridge/House.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QUrl>

namespace adab::app {

namespace {

constexpr int kLargestSide = 4096;
constexpr char kFollowsReading[] = "data-direction=\"reading\"";

/// Handed between the thread that loads pictures and the one that talks to the gate.
class Figure final : public QQuickImageResponse {
public:
    enum class Reading { LeftToRight, RightToLeft };
    Figure(QSize size, Reading reading) : m_size(size), m_reading(reading) {}

    void take(const bridge::GateAnswer& answer) {
        if (!answer.ok) {
            m_error = answer.message;
        } else {
            const QVariantMap value = answer.value.toMap();
            const QByteArray octets =
                QByteArray::fromBase64(value.value(QStringLiteral("bytes")).toString().toLatin1(), QByteArray::Base64UrlEncoding);
            draw(octets);
        }
        Q_EMIT finished();
    }
    void fail(const QString& why) {
        m_error = why;
        Q_EMIT finished();
    }
    QQuickTextureFactory* textureFactory() const override { return QQuickTextureFactory::textureFactoryForImage(m_image); }
    QString errorString() const override { return m_error; }

private:
    void draw(const QByteArray& octets) {
        if (octets.contains("<svg")) {
            QSvgRenderer renderer(octets);
            QSize size = renderer.defaultSize();
            if (m_size.isValid() && !m_size.isEmpty())
                size.scale(m_size, Qt::KeepAspectRatio);
            else if (m_size.width() > 0 && size.width() > 0)
                size = QSize(m_size.width(), m_size.width() * size.height() / size.width());
            else if (m_size.height() > 0 && size.height() > 0)
                size = QSize(m_size.height() * size.width() / size.height(), m_size.height());
            size = size.boundedTo({kLargestSide, kLargestSide});
            if (!renderer.isValid() || size.isEmpty()) {
                m_error = QStringLiteral("not a drawing");
                return;
            }
            m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
            m_image.fill(Qt::transparent);
            QPainter painter(&m_image);
            // A drawing whose order is that of the reading says so; clocks, hands and faces stay as they are.
            if (m_reading == Reading::RightToLeft && octets.contains(kFollowsReading)) {
                painter.translate(size.width(), 0);
                painter.scale(-1, 1);
            }
            renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
            return;
        }
        QByteArray copy = octets;
        QBuffer buffer(&copy);
        QImageReader reader(&buffer);
        const QSize size = reader.size();
        if (!size.isValid() || size.width() > kLargestSide || size.height() > kLargestSide) {
            m_error = QStringLiteral("not a picture of at most 4096 pixels");
            return;
        }
        m_image = reader.read();
        m_error = m_image.isNull() ? reader.errorString() : QString();
    }

    QSize m_size;
    Reading m_reading;
    QImage m_image;
    QString m_error;
};

}  // namespace

PackImageProvider::PackImageProvider(bridge::House& house) : m_house(&house) {}

QQuickImageResponse* PackImageProvider::requestImageResponse(const QString& id, const QSize& requestedSize) {
    const QString name = id.section(QLatin1Char('?'), 0, 0);
    const bool mirrored = id.section(QLatin1Char('?'), 1) == QLatin1String("mirrored");
    auto* figure = new Figure(requestedSize, mirrored ? Figure::Reading::RightToLeft : Figure::Reading::LeftToRight);
    const QPointer<Figure> waiting(figure);
    const QPointer<bridge::House> house = m_house;
    // The engine calls from its own loading thread; the bridge lives on the one that draws.
    QMetaObject::invokeMethod(
        m_house.data(),
        [house, waiting, name] {
            if (!house) {
                if (waiting) waiting->fail(QStringLiteral("the program is closing"));
                return;
            }
            bridge::GateRequest request;
            request.name = QStringLiteral("packs.figure");
            request.args = {{QStringLiteral("figure"), QUrl::fromPercentEncoding(name.toLatin1())}};
            house->ask(request, [waiting](const bridge::GateAnswer& answer) {
                if (waiting) waiting->take(answer);
            });
        },
        Qt::QueuedConnection);
    return figure;
}

}  // namespace adab::app
