// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A word or a few.
AnswerBase {
    id: root

    readonly property string given: response && response.text ? response.text : ""

    function flush() { settle.flush(); }
    function focusFirst() { field.focusField(); }
    onGivenChanged: if (!settle.waiting && field.text.trim() !== given) field.text = given
    // At the end of the line the arrow keys would go on to the next question.
    Keys.onLeftPressed: {}
    Keys.onRightPressed: {}

    TextEntry {
        id: field
        Layout.fillWidth: true
        fieldName: "short-answer"
        label: qsTr("Your answer")
        text: ""
        maximumLength: root.item.limit || 500
        Component.onCompleted: text = root.given
        onEdited: settle.touch()
        onAccepted: settle.flush()
    }
    Settle { id: settle; onDue: root.answered({"text": field.text.trim()}) }
}
