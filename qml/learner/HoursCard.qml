// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// Hours at work that a certification asks for: how many, how many are still needed, and who confirmed which.
Card {
    id: root

    property var row: ({requirementTitle: "", of: 0, done: 0, sentences: [], confirmed: []})
    readonly property var confirmed: row.confirmed.filter(one => !one.withdrawn)

    padding: Theme.s4
    spacing: Theme.s2
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s3
        Icon { name: "clock"; color: Theme.primary; Layout.alignment: Qt.AlignTop; Layout.topMargin: 2; mirror: false }
        SafeText { Layout.fillWidth: true; text: root.row.requirementTitle; strong: true; Accessible.role: Accessible.Heading }
    }
    // The words beside it say the same.
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 8
        radius: 4
        color: Theme.sunken
        Rectangle {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            width: root.row.of > 0 ? Math.round(parent.width * Math.min(1, root.row.done / root.row.of)) : 0
            radius: 4
            color: Theme.accent
        }
    }
    SafeText { objectName: "hours-" + root.row.requirement; Layout.fillWidth: true; text: root.row.sentences.join(" "); reading: true }
    Repeater {
        model: root.confirmed
        SafeText { required property var modelData; Layout.fillWidth: true; text: modelData.sentence; soft: !modelData.counts; size: Theme.sizeLabel }
    }
}
