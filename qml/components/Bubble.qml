// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// What somebody says. The customer speaks from where the reading starts, staff from the other end.
Item {
    id: root

    property string who: "customer"     // customer, staff, narrator
    property string text
    property string speaker
    property int widest: 520
    default property alias extra: column.data

    implicitHeight: sheet.height
    implicitWidth: 320
    Accessible.role: Accessible.Paragraph
    Accessible.name: (speaker ? speaker + ": " : "") + text

    Rectangle {
        id: sheet
        readonly property int inset: root.who === "narrator" ? 0 : Theme.s4
        anchors.left: root.who === "staff" ? undefined : parent.left
        anchors.right: root.who === "staff" ? parent.right : undefined
        width: Math.min(root.who === "narrator" ? root.width : Math.min(root.widest, root.width * 0.9), Math.max(natural.advance, 60) + 2 * inset)
        height: column.implicitHeight + (root.who === "narrator" ? 4 : 2 * Theme.s3)
        // How wide the words are on one line, whatever width they are given in the end.
        Column {
            id: natural
            readonly property real advance: Math.ceil(Math.max(root.speaker !== "" ? alone.implicitWidth : 0, line.implicitWidth)) + 2
            visible: false
            SafeText { id: alone; text: root.speaker; size: name.size; strong: true; wrapMode: Text.NoWrap; Accessible.ignored: true }
            SafeText { id: line; text: root.text; reading: true; size: words.size; font.italic: words.font.italic; wrapMode: Text.NoWrap; Accessible.ignored: true }
        }
        radius: 16
        color: root.who === "staff" ? Theme.primarySoft : root.who === "narrator" ? "transparent" : Theme.surface
        border.width: root.who === "customer" ? 1 : 0
        border.color: Theme.line
        Rectangle {
            visible: root.who !== "narrator"
            width: 16
            height: 16
            anchors.bottom: parent.bottom
            anchors.left: root.who === "staff" ? undefined : parent.left
            anchors.right: root.who === "staff" ? parent.right : undefined
            color: parent.color
            radius: 3
            border.width: parent.border.width
            border.color: parent.border.color
            Rectangle {
                visible: root.who === "customer"
                anchors.fill: parent
                anchors.leftMargin: Theme.mirrored ? -6 : 1
                anchors.rightMargin: Theme.mirrored ? 1 : -6
                anchors.topMargin: -6
                anchors.bottomMargin: 1
                LayoutMirroring.enabled: false
                color: parent.color
            }
        }
        ColumnLayout {
            id: column
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: sheet.inset; rightMargin: sheet.inset }
            spacing: 4
            SafeText { id: name; visible: root.speaker !== ""; Layout.fillWidth: true; text: root.speaker; size: Theme.sizeSmall; strong: true; soft: true; Accessible.ignored: true }
            SafeText {
                id: words
                Layout.fillWidth: true
                text: root.text
                reading: true
                size: root.who === "narrator" ? Theme.sizeLabel : Theme.sizeBody
                soft: root.who === "narrator"
                font.italic: root.who === "narrator" && script === "latin"
                Accessible.ignored: true
            }
        }
    }
}
