// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// One piece of a lesson's screen, by its kind. Texts are plain; a figure is bytes of an installed pack and nothing else.
Item {
    id: root

    property var block
    property bool compact: false
    property int room: 800

    component Prose: SafeText { reading: true; size: Math.round(Theme.sizeBody * (script === "arabic" ? 1.12 : 1.03)) }
    implicitHeight: piece.item ? piece.item.implicitHeight : 0
    Loader {
        id: piece
        width: root.width
        sourceComponent: root.block.kind === "heading" ? heading : root.block.kind === "bullets" ? bullets : root.block.kind === "phrase" ? phrase
                       : root.block.kind === "note" ? note : root.block.kind === "figure" ? figure : paragraph
    }
    Component {
        id: heading
        SafeText { width: root.width; text: root.block.text; size: root.compact ? Math.round(Theme.sizeHead * 0.87) : Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
    }
    Component {
        id: paragraph
        Prose { width: root.width; text: root.block.text || "" }
    }
    Component {
        id: bullets
        ColumnLayout {
            width: root.width
            spacing: Theme.s2
            Repeater {
                model: root.block.items || []
                RowLayout {
                    required property string modelData
                    Layout.fillWidth: true
                    spacing: Theme.s3
                    Rectangle { Layout.alignment: Qt.AlignTop; Layout.topMargin: line.implicitHeight / Math.max(1, line.lineCount) / 2 - 4; implicitWidth: 8; implicitHeight: 8; radius: 4; color: Theme.accent }
                    Prose { id: line; Layout.fillWidth: true; text: modelData }
                }
            }
        }
    }
    Component {
        id: phrase
        Rectangle {
            width: root.width
            implicitHeight: said.implicitHeight + 2 * Theme.s4
            radius: Theme.radiusCard
            color: Theme.primarySoft
            Rectangle { anchors { left: parent.left; top: parent.top; bottom: parent.bottom } width: 4; radius: 2; color: Theme.primary }
            SafeText {
                id: said
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s5; rightMargin: Theme.s4 }
                text: root.block.text
                reading: true
                size: Math.round(Theme.sizeBody * 1.06)
                color: Theme.dark ? Theme.ink : "#0B544F"
            }
        }
    }
    Component { id: note; Notice { width: root.width; tone: "calm"; text: root.block.text } }
    Component {
        id: figure
        Item {
            width: root.width
            implicitHeight: Math.min(root.width * 9 / 16, root.compact ? 210 : Math.max(160, root.room * 0.4))
            Rectangle { anchors.fill: parent; radius: Theme.radiusCard; color: "#F4EDE0" }
            Image {
                anchors.fill: parent
                source: "image://pack/" + root.block.image + (Theme.mirrored ? "?mirrored" : "")
                objectName: "figure"
                sourceSize: Qt.size(Math.round(parent.height * 16 / 9), parent.height)
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: root.block.alt || ""
            }
        }
    }
}
