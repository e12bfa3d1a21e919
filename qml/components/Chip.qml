// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A phrase or a filter that one can take: checked, it is held.
T.AbstractButton {
    id: root

    property string iconName
    property bool reading: false
    property color tint: Theme.primary

    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 14)
    leftPadding: Theme.s4
    rightPadding: Theme.s4
    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: text
    Accessible.checked: checked
    Keys.onReturnPressed: if (enabled) { if (checkable) toggle(); clicked(); }
    background: Rectangle {
        radius: Theme.radiusControl + 4
        color: root.checked ? Theme.primarySoft : root.down ? Theme.primarySoft : root.hovered ? Theme.sunken : Theme.surface
        border.width: root.checked ? 2 : 1
        border.color: root.checked ? root.tint : Theme.line
        FocusRing { control: root; radius: Theme.radiusControl + 7 }
    }
    contentItem: Item {
        RowLayout {
            id: row
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: 6
            Icon { visible: root.iconName !== ""; name: root.iconName; size: 18; color: root.enabled ? root.tint : Theme.lineStrong }
            SafeText { Layout.fillWidth: true; text: root.text; size: Theme.sizeLabel; reading: root.reading; color: root.enabled ? Theme.ink : Theme.quiet; Accessible.ignored: true }
        }
    }
}
