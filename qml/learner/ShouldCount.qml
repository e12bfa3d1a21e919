// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// "This should count": a wording that was not heard goes to a supervisor, without a name; which part it says, and those words alone.
ColumnLayout {
    id: root

    property var parts: []          // [{slot, label}] that were not heard
    property string said
    property bool sent: false
    property string error
    property bool mirroredText: false
    property bool open: false
    property string part
    signal proposed(string slot, string phrase)

    onSaidChanged: { open = false; part = ""; }

    spacing: Theme.s3
    ActionButton {
        objectName: "should-count"
        visible: !root.open && !root.sent
        kind: "plain"
        iconName: "flag"
        text: qsTr("This should count")
        onClicked: {
            root.open = true;
            root.part = root.parts.length === 1 ? root.parts[0].slot : "";
            phrase.text = root.said;
            phrase.focusField();
        }
    }
    Card {
        Layout.fillWidth: true
        visible: root.open && !root.sent
        padding: Theme.s4
        spacing: Theme.s3
        SafeText { Layout.fillWidth: true; text: qsTr("Which part did you say?"); strong: true; size: Theme.sizeLabel }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            Repeater {
                model: root.parts
                Chip {
                    required property var modelData
                    objectName: "part-" + modelData.slot
                    text: modelData.label
                    checkable: false
                    checked: root.part === modelData.slot
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: root.part = modelData.slot
                }
            }
        }
        TextBox {
            id: phrase
            Layout.fillWidth: true
            fieldName: "phrase"
            lines: 2
            label: qsTr("The words that say it, and no others")
            LayoutMirroring.enabled: root.mirroredText
            LayoutMirroring.childrenInherit: true
        }
        SafeText { Layout.fillWidth: true; text: qsTr("A supervisor reads these words without your name. If they count, everybody's practice learns them."); soft: true; size: Theme.sizeSmall }
        ActionButton { objectName: "send-phrase"; Layout.fillWidth: true; text: qsTr("Send them"); enabled: root.part !== "" && phrase.text.trim() !== ""; onClicked: root.proposed(root.part, phrase.text) }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: root.error }
    }
    Notice { objectName: "phrase-sent"; Layout.fillWidth: true; visible: root.sent; tone: "good"; iconName: "check"; text: qsTr("Sent, without your name. Practice shows what becomes of it.") }
}
