// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/QrCode.h"

#include "base/Result.h"

#include <qrencode.h>

#include <memory>

namespace adab::base {

QrCode qrCode(std::string_view text, QrCorrection correction) {
    const QRecLevel level = correction == QrCorrection::Quartile ? QR_ECLEVEL_Q : QR_ECLEVEL_M;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        // QRcode_encodeString stops at NUL; our texts are codes and claims without one. Case must be kept: base64url depends on it.
        text.empty() ? nullptr : QRcode_encodeString(std::string(text).c_str(), 0, level, QR_MODE_8, 1), &QRcode_free);
    if (!code) throw Refused("qr.too-long", Json::object({{"octets", text.size()}}));
    QrCode result;
    result.size = code->width;
    result.modules.reserve(static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width));
    for (int i = 0; i < code->width * code->width; ++i) result.modules.push_back((code->data[i] & 1) != 0 ? '1' : '0');
    return result;
}

}  // namespace adab::base
