// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Adab.Components

// One line of a list that opens a page: what it is, a quiet line under it, at its end a sign and a word.
T.AbstractButton {
    id: root

    property string iconName
    property string note
    property string mark            // a label of StatusMark; none where empty
    property string markWord
    property bool narrow: false
    property int lines: 3

    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.touch, line.implicitHeight + 2 * Theme.s3)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.role: Accessible.Button
    Accessible.name: [text, note, mark !== "" ? markWord : ""].filter(t => t !== "").join(". ")
    background: Rectangle {
        radius: Theme.radiusCard
        color: root.hovered ? Theme.sunken : Theme.surface
        border.width: 1
        border.color: Theme.line
        FocusRing { control: root; radius: Theme.radiusCard + 3 }
    }
    contentItem: Item {
        RowLayout {
            id: line
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s4; rightMargin: Theme.s4 }
            spacing: Theme.s3
            Icon { Layout.alignment: Qt.AlignTop; Layout.topMargin: 2; visible: root.iconName !== ""; name: root.iconName; size: 22; color: Theme.primary }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                SafeText { Layout.fillWidth: true; text: root.text; size: Theme.sizeLabel; strong: true; maximumLineCount: root.lines; elide: Text.ElideRight; Accessible.ignored: true }
                SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.note; size: Theme.sizeSmall; soft: true; Accessible.ignored: true }
                StatusMark { Layout.topMargin: Theme.s1; visible: root.narrow && root.mark !== ""; label: root.mark; word: root.markWord; Accessible.ignored: true }
            }
            StatusMark { visible: !root.narrow && root.mark !== ""; label: root.mark; word: root.markWord; Accessible.ignored: true }
        }
    }
}
