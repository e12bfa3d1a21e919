// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One place of the rail or the bottom bar: sign above word.
T.AbstractButton {
    id: root

    required property var modelData
    property bool here: false
    property bool below: false

    objectName: "nav-" + modelData.page.replace(/^.*\//, "").toLowerCase()
    implicitHeight: Math.max(64, column.implicitHeight + 14)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: modelData.title
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: here
    Keys.onReturnPressed: clicked()
    background: Rectangle {
        radius: root.below ? 0 : Theme.radiusControl
        color: root.here && !root.below ? Theme.primarySoft : root.hovered && !root.below ? Theme.sunken : "transparent"
        Rectangle { visible: root.below && root.here; width: 36; height: 3; radius: 2; color: Theme.primary; anchors.horizontalCenter: parent.horizontalCenter; anchors.top: parent.top }
        FocusRing { control: root; around: root.below ? -4 : 0 }
    }
    contentItem: Item {
        ColumnLayout {
            id: column
            anchors.centerIn: parent
            width: parent.width
            spacing: 3
            Icon { Layout.alignment: Qt.AlignHCenter; name: root.modelData.icon; color: root.here ? Theme.primary : Theme.quiet }
            SafeText {
                Layout.fillWidth: true
                text: root.text
                size: Math.round(Theme.sizeSmall * (root.below ? Math.min(1, 1.3 / Theme.textScale) : 1))
                strong: root.here
                lineHeight: 1
                color: root.here ? Theme.primary : Theme.quiet
                horizontalAlignment: Text.AlignHCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 9
                maximumLineCount: root.below ? 1 : 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
