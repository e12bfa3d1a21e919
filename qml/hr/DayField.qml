// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Any day, written in the person's own calendar or moved by a day; under it the day in words. What it is comes from the gate.
ColumnLayout {
    id: root

    property string label
    property int start: 0               // days from today that it begins with
    property alias fieldName: field.fieldName
    readonly property bool complete: query.ready && !query.busy && !settle.running
    readonly property var value: complete ? query.value : null     // {date, text, at, days}
    property var asked: ({"days": start})
    signal chosen(var value)

    function take() {
        settle.stop();
        const text = field.text.trim();
        asked = text === "" ? {"days": start} : {"day": text};
    }
    function move(days) { asked = {"days": days}; }

    spacing: 6
    Query {
        id: query
        name: "people.day"
        args: root.asked
        onAnswered: {
            if (!ready)
                return;
            if (root.asked.day === undefined)
                field.text = House.digits(value.written);
            if (!busy && !settle.running)
                root.chosen(value);
        }
    }
    SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.label; size: Theme.sizeLabel; strong: true }
    RowLayout {
        Layout.fillWidth: true
        Layout.maximumWidth: 340
        spacing: Theme.s2
        IconButton { objectName: root.fieldName + "-earlier"; Layout.alignment: Qt.AlignTop; iconName: "back"; text: qsTr("A day earlier"); enabled: root.complete; ground: Theme.sunken; onClicked: root.move(query.value.days - 1) }
        TextEntry { id: field; Layout.fillWidth: true; fieldName: "day"; placeholder: root.label; iconName: "calendar"; inputMethodHints: Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText; onEdited: settle.restart(); onAccepted: root.take() }
        IconButton { objectName: root.fieldName + "-later"; Layout.alignment: Qt.AlignTop; iconName: "forward"; text: qsTr("A day later"); enabled: root.complete; ground: Theme.sunken; onClicked: root.move(query.value.days + 1) }
    }
    SafeText { objectName: root.fieldName + "-words"; Layout.fillWidth: true; text: query.refused ? query.errorMessage : query.value ? query.value.text : ""; size: Theme.sizeSmall; color: query.refused ? Theme.danger : Theme.quiet }
    Timer { id: settle; interval: 350; onTriggered: root.take() }
}
