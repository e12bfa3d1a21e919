// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// Five minutes together before the shift: the rule of the day, why it is so, and how to talk about it.
Card {
    id: root

    property var line: ({steps: []})
    property bool open: false

    padding: Theme.s4
    spacing: Theme.s2
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s3
        Icon { Layout.alignment: Qt.AlignTop; Layout.topMargin: 2; name: "idea"; size: 24; color: Theme.accent }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            SafeText { Layout.fillWidth: true; text: qsTr("Five minutes together: %1").arg(root.line.title || ""); strong: true; Accessible.role: Accessible.Heading }
            SafeText { Layout.fillWidth: true; text: root.line.text || ""; reading: true; size: Theme.sizeLabel }
        }
    }
    SafeText { Layout.fillWidth: true; visible: root.open && text !== ""; text: root.line.why || ""; soft: true; reading: true; size: Theme.sizeLabel }
    Repeater {
        model: root.open ? root.line.steps || [] : []
        SafeText { required property string modelData; required property int index; Layout.fillWidth: true; text: qsTr("%1. %2").arg(Theme.number(index + 1)).arg(modelData); reading: true; size: Theme.sizeLabel }
    }
    ActionButton { objectName: "line-up"; visible: !root.open; kind: "plain"; text: qsTr("How to talk about it"); onClicked: root.open = true }
}
