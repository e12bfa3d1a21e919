// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace adab::base {

/// A QR code (ISO/IEC 18004) as its modules, row by row from the top left: `1` dark, `0` light. Without the quiet zone: whoever draws
/// it leaves four modules around it.
struct QrCode {
    int size = 0;  ///< modules on a side, 21–177
    std::string modules;
    bool operator==(const QrCode&) const = default;
};

/// How much of the code may be dirty or torn: 15 % for a screen, 25 % for a slip that is carried in a pocket.
enum class QrCorrection { Medium, Quartile };

/// By libqrencode; the smallest version that holds the text. Capital letters, digits and ` $%*+-./:` alone give a smaller code.
/// Throws Refused("qr.too-long", {octets}) for more than a code can hold, and for empty text.
QrCode qrCode(std::string_view text, QrCorrection correction = QrCorrection::Medium);

}  // namespace adab::base

namespace adab {
using base::QrCode;
}
