// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A name, or a greeting by name. No dictionary knows names, so a Thai line would break inside one: it stays on its line and is written a
// little smaller where it does not fit.
SafeText {
    wrapMode: script === "thai" ? Text.NoWrap : Text.WordWrap
    fontSizeMode: script === "thai" ? Text.HorizontalFit : Text.FixedSize
    minimumPixelSize: Theme.sizeSmall
}
