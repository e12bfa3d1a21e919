// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// How sure one is of an answer, and what that earns or costs, before one says it.
ColumnLayout {
    id: root

    property int certainty: 0
    property bool compact: false
    signal chosen(int certainty)

    spacing: Theme.s2
    SafeText { Layout.fillWidth: true; text: qsTr("How sure are you?"); strong: true; Accessible.role: Accessible.Heading }
    GridLayout {
        Layout.fillWidth: true
        columns: root.compact ? 1 : 3
        columnSpacing: Theme.s2
        rowSpacing: Theme.s2
        Repeater {
            id: rows
            model: [
                {level: 1, text: qsTr("Not sure"), note: qsTr("Right: %1. Wrong: nothing is taken off.").arg(Theme.points(1))},
                {level: 2, text: qsTr("Fairly sure"), note: qsTr("Right: %1. Wrong: %2 taken off.").arg(Theme.points(2)).arg(Theme.points(2))},
                {level: 3, text: qsTr("Very sure"), note: qsTr("Right: %1. Wrong: %2 taken off.").arg(Theme.points(3)).arg(Theme.points(6))}
            ]
            ChoiceRow {
                id: row
                required property var modelData
                required property int index
                objectName: "certainty-" + modelData.level
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 10
                reading: false
                text: modelData.text
                note: modelData.note
                checkable: false
                checked: root.certainty === modelData.level
                onClicked: root.chosen(modelData.level)
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
                Keys.onDownPressed: root.step(row.index, 1)
                Keys.onUpPressed: root.step(row.index, -1)
            }
        }
    }
    function step(from, by) {
        const next = rows.itemAt(from + by);
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
    }
}
