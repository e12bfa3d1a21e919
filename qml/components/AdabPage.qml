// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What every page is. The window reads `title`; `bare` pages have no shell around them, `focused` ones only its top bar, so that nothing
// distracts from one thing at a time.
FocusScope {
    property string title
    property bool bare: false
    property bool focused: false
    readonly property bool compact: width < Theme.phoneBelow * Math.min(Theme.textScale, 1.5)

    Accessible.role: Accessible.Pane
    Accessible.name: title
}
