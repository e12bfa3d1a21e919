// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Where the keyboard is. Drawn outside the control, so that it is seen on every ground.
Rectangle {
    required property Item control
    property int around: 3

    visible: control.activeFocus && (control.focusReason === undefined || control.focusReason === Qt.TabFocusReason
             || control.focusReason === Qt.BacktabFocusReason || control.focusReason === Qt.ShortcutFocusReason || control.visualFocus === true)
    anchors.fill: parent
    anchors.margins: -around
    radius: Theme.radiusControl + around
    color: "transparent"
    border.width: 2
    border.color: Theme.dark ? Theme.accent : Theme.primary
}
