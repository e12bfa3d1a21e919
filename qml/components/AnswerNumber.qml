// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A number in the digits of any keyboard, with a unit where the question has units.
AnswerBase {
    id: root

    readonly property string given: response && response.number ? response.number : ""
    readonly property string unit: response && response.unit ? response.unit : picked
    property string picked
    readonly property var units: item.units || []

    function send() {
        const answer = {"number": field.text.trim()};
        if (root.unit !== "" && answer.number !== "")
            answer.unit = root.unit;
        root.answered(answer);
    }
    function choose(unit) {
        settle.stop();
        settle.waiting = false;
        picked = unit;
        const answer = {"number": field.text.trim(), "unit": unit};
        if (answer.number !== "")
            root.answered(answer);
    }
    function flush() { settle.flush(); }
    function focusFirst() { field.focusField(); }
    onGivenChanged: if (!settle.waiting && field.text.trim() !== given) field.text = given
    Keys.onLeftPressed: {}
    Keys.onRightPressed: {}

    TextEntry {
        id: field
        Layout.fillWidth: true
        Layout.maximumWidth: 320 * Theme.textScale
        fieldName: "number-answer"
        label: qsTr("Your number")
        maximumLength: 60
        inputMethodHints: Qt.ImhPreferNumbers
        Component.onCompleted: text = root.given
        onEdited: settle.touch()
        onAccepted: settle.flush()
    }
    SafeText { visible: root.units.length > 0; Layout.fillWidth: true; text: root.item.unitNeed === "required" ? qsTr("The unit belongs to the answer") : qsTr("Unit"); size: Theme.sizeLabel; strong: true; Accessible.ignored: true }
    Levels {
        visible: root.units.length > 0
        Layout.fillWidth: true
        prefix: "unit-"
        label: qsTr("Unit")
        levels: root.units.map(u => ({"value": u.unit, "text": u.text}))
        value: root.unit
        onChosen: value => root.choose(value)
    }
    Settle { id: settle; onDue: root.send() }
}
