// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A button that is a sign; its word is its accessible name and shows on hover and focus.
T.Button {
    id: root

    property string iconName
    property color tint: Theme.ink
    property color ground: "transparent"
    property int iconSize: 22

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: if (enabled) clicked()

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Qt.rgba(root.tint.r, root.tint.g, root.tint.b, 0.18) : root.hovered ? Qt.rgba(root.tint.r, root.tint.g, root.tint.b, 0.08) : root.ground
        FocusRing { control: root; around: 0 }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: root.iconSize
            color: root.enabled ? root.tint : Theme.lineStrong
        }
    }
    Timer { id: linger; interval: 700; running: root.hovered }
    Rectangle {
        visible: root.hovered && !linger.running && root.text !== ""
        anchors.top: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        z: 50
        width: tip.implicitWidth + 16
        height: tip.implicitHeight + 8
        radius: 6
        color: Theme.ink
        SafeText { id: tip; anchors.centerIn: parent; text: root.text; size: Theme.sizeSmall; color: Theme.page; wrapMode: Text.NoWrap; Accessible.ignored: true }
    }
}
