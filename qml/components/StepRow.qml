// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One step of several that can be opened: its number or sign, what it is, how long it takes or that it is done.
T.AbstractButton {
    id: row

    property int number: 0
    property string iconName: ""
    property bool done: false
    property string detail: ""

    Layout.fillWidth: true
    implicitHeight: Math.max(76, words.implicitHeight + 2 * Theme.s4)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: clicked()
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: detail
    background: Card { lineColor: row.hovered ? Theme.primary : Theme.line; FocusRing { control: row; parent: row.background; radius: Theme.radiusCard + 3 } }
    contentItem: Item {
        Rectangle {
            id: disc
            anchors { left: parent.left; leftMargin: Theme.s4; verticalCenter: parent.verticalCenter }
            width: 40
            height: 40
            radius: 20
            color: row.done ? Theme.primary : Theme.primarySoft
            Icon { anchors.centerIn: parent; visible: row.done || row.iconName !== ""; name: row.done ? "check" : row.iconName; size: 20; color: row.done ? Theme.primaryInk : Theme.primary }
            SafeText { anchors.centerIn: parent; visible: !row.done && row.iconName === ""; text: Theme.number(row.number); strong: true; color: Theme.primary; lineHeight: 1; Accessible.ignored: true }
        }
        ColumnLayout {
            id: words
            anchors { left: disc.right; right: go.left; leftMargin: Theme.s4; rightMargin: Theme.s3; verticalCenter: parent.verticalCenter }
            spacing: 0
            SafeText { Layout.fillWidth: true; text: row.text; strong: true; Accessible.ignored: true }
            SafeText { Layout.fillWidth: true; visible: text !== ""; text: row.detail; soft: true; size: Theme.sizeSmall; Accessible.ignored: true }
        }
        Icon { id: go; anchors { right: parent.right; rightMargin: Theme.s4; verticalCenter: parent.verticalCenter } name: "chevron"; color: Theme.lineStrong }
    }
}
