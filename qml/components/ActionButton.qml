// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A button with words. `kind`: "primary" (one a page), "quiet" (outlined), "plain" (words only), "danger".
T.Button {
    id: root

    property string kind: "primary"
    property string iconName
    property bool iconAfter: false
    property bool busy: false
    property string hint

    property color ground: kind === "primary" ? Theme.primary : kind === "danger" ? Theme.danger : "transparent"
    property color writing: !enabled ? Theme.quiet : kind === "primary" ? Theme.primaryInk : kind === "danger" ? (Theme.dark ? "#2A1210" : "#FFFFFF") : Theme.primary

    implicitWidth: Math.max(Theme.touch, row.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + Theme.s2 * 2)
    leftPadding: kind === "plain" ? Theme.s3 : Theme.s5
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: hint
    Keys.onReturnPressed: if (enabled) clicked()
    Keys.onEnterPressed: if (enabled) clicked()

    background: Rectangle {
        radius: Theme.radiusControl
        color: !root.enabled ? (root.kind === "primary" || root.kind === "danger" ? Theme.line : "transparent")
             : root.kind === "primary" ? (root.down ? Theme.primaryPressed : root.hovered ? Qt.darker(Theme.primary, Theme.dark ? 0.94 : 1.12) : Theme.primary)
             : root.kind === "danger" ? Theme.danger
             : root.down || root.hovered ? Theme.primarySoft : "transparent"
        border.width: root.kind === "quiet" ? 1 : 0
        border.color: root.enabled ? Theme.lineStrong : Theme.line
        FocusRing { control: root }
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight
        RowLayout {
            id: row
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.s2
            layoutDirection: (root.iconAfter !== Theme.mirrored) ? Qt.RightToLeft : Qt.LeftToRight
            LayoutMirroring.enabled: false
            Icon {
                visible: root.iconName !== "" && !root.busy
                name: root.iconName
                size: 20
                color: root.writing
            }
            TimeRing {
                visible: root.busy
                implicitWidth: 18
                implicitHeight: 18
                spinning: root.busy
                tint: root.writing
            }
            SafeText {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth + 1
                text: root.text
                size: Theme.sizeLabel
                strong: root.kind !== "plain"
                color: root.writing
                lineHeight: Theme.leading(script, false)
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
