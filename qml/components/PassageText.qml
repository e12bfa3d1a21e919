// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A few words of a passage that has controls in its lines; a reader with a screen reader hears the passage as a whole.
SafeText {
    height: Theme.touch
    reading: true
    wrapMode: Text.NoWrap
    Accessible.ignored: true
}
