// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// The first fifteen minutes all look alike: the lobby at the side (on a phone a band above), one thing to do, the language always at hand.
AdabPage {
    id: root

    default property alias content: column.content
    property alias spacing: column.spacing
    property int steps: 0
    property int step: 0
    property bool withBack: false
    property int widest: 460
    signal backAsked

    bare: true

    Rectangle { anchors.fill: parent; color: Theme.page }

    Item {
        id: lobby
        x: Theme.mirrored ? root.width - width : 0
        width: root.compact ? root.width : Math.min(560, Math.round(root.width * 0.42))
        height: root.compact ? Math.min(180, Math.round(root.height * 0.19)) : root.height
        clip: true
        Rectangle { anchors.fill: parent; color: Theme.deep }
        Image {
            anchors.fill: parent
            source: root.compact ? "qrc:/adab/images/arcade.svg" : "qrc:/adab/images/lobby.svg"
            sourceSize: root.compact ? Qt.size(0, Math.max(1, Math.ceil(Math.max(parent.height, parent.width * 300 / 780)))) : Qt.size(0, Math.max(1, Math.ceil(Math.max(parent.height, parent.width * 1000 / 640))))
            fillMode: Image.PreserveAspectCrop
            verticalAlignment: Image.AlignBottom
            mirror: Theme.mirrored
        }
        Logo { visible: !root.compact; deep: true; mark: 44; anchors { left: parent.left; top: parent.top; margins: Theme.s6 } }
        SafeText {
            visible: !root.compact
            anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.s6; rightMargin: Theme.s6; topMargin: 104 }
            text: qsTr("The art of welcoming people well.")
            size: Theme.sizeBody
            color: Theme.deepQuiet
            reading: true
        }
    }
    RowLayout {
        id: bar
        z: 3
        anchors { left: root.compact ? parent.left : lobby.right; right: parent.right; top: parent.top; leftMargin: root.compact ? Theme.s2 : Theme.s4; rightMargin: Theme.s3; topMargin: Theme.s2 }
        IconButton { objectName: "back"; visible: root.withBack; iconName: "back"; text: qsTr("Back"); tint: root.compact ? Theme.deepInk : Theme.ink; onClicked: root.backAsked() }
        Logo { visible: root.compact && !root.withBack; Layout.leftMargin: Theme.s2; deep: true; mark: 34 }
        Item { Layout.fillWidth: true }
        LanguageMenu { locales: House.locales; ink: root.compact ? Theme.deepInk : Theme.ink; onChosen: locale => House.locale = locale }
    }
    ScrollColumn {
        id: column
        anchors { left: root.compact ? parent.left : lobby.right; right: parent.right; top: root.compact ? lobby.bottom : bar.bottom; bottom: parent.bottom; topMargin: root.compact && root.steps > 1 ? Theme.s4 + 4 : 0 }
        widest: Math.round(root.widest * Math.min(Theme.textScale, 1.4))
        centred: !root.compact
        topMargin2: root.compact ? (root.steps > 1 ? Theme.s2 : Theme.s4) : Theme.s5
        spacing: Theme.s4
    }
    Stations {
        visible: root.steps > 1
        z: 2
        anchors { left: column.left; right: column.right; top: root.compact ? lobby.bottom : parent.top; topMargin: root.compact ? Theme.s2 : 0; leftMargin: root.compact ? Theme.s4 : 0; rightMargin: root.compact ? Theme.s4 : 0 }
        count: Math.max(1, root.steps)
        current: root.step
    }
}
