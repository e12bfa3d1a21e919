// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Components
import QtQuick.Layouts

// An answer in whole sentences, which a person reads and marks: what counts stands above, how much room is left below.
AnswerBase {
    id: root

    readonly property string given: response && response.text ? response.text : ""
    readonly property int limit: item.limit || 2000
    readonly property int length: Phrasing.length(area.text.trim())
    readonly property int over: length - limit
    readonly property var criteria: item.criteria || []
    property bool ready: false

    function flush() { settle.flush(); }
    function focusFirst() { area.focusField(); }
    onGivenChanged: if (!settle.waiting && area.text.trim() !== given) { ready = false; area.text = given; ready = true; }
    Component.onCompleted: { area.text = given; ready = true; }
    Keys.onPressed: event => event.accepted = [Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down].indexOf(event.key) >= 0

    Notice {
        Layout.fillWidth: true
        visible: root.criteria.length > 0
        tone: "calm"
        text: qsTr("A person reads it. This is what counts:")
        Repeater {
            model: root.criteria
            SafeText { required property string modelData; Layout.fillWidth: true; text: "• " + modelData; size: Theme.sizeLabel }
        }
    }
    TextBox {
        id: area
        Layout.fillWidth: true
        fieldName: "written-answer"
        label: qsTr("Your answer")
        lines: 6
        error: root.over > 0 ? Theme.counted(qsTr("%n characters too many; it is saved when it is shorter.", "", root.over), root.over) : ""
        onEdited: if (root.ready) settle.touch()
    }
    SafeText { objectName: "counter"; Layout.fillWidth: true; text: qsTr("%1 of %2 characters").arg(Theme.number(root.length)).arg(Theme.number(root.limit)); size: Theme.sizeSmall; soft: true }
    Settle { id: settle; onDue: if (root.over <= 0) root.answered({"text": area.text.trim()}) }
}
