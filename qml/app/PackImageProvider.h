// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QQuickAsyncImageProvider>

namespace adab::bridge {
class House;
}

namespace adab::app {

/// `image://pack/<digest or path>`: a figure of an installed pack, asked of the gate (`packs.figure`), so that only validated bytes are
/// drawn. With `?mirrored`, a drawing that says `data-direction="reading"` on its root is turned round.
class PackImageProvider final : public QQuickAsyncImageProvider {
public:
    explicit PackImageProvider(bridge::House& house);
    QQuickImageResponse* requestImageResponse(const QString& id, const QSize& requestedSize) override;

private:
    QPointer<bridge::House> m_house;
};

}  // namespace adab::app
