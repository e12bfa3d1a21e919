// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// An answer in one's own words beside the choices: the parts that it needs, a field, and what was understood of it.
ColumnLayout {
    id: root

    property var free: null         // {formula, title, slots:[{slot, label}]}
    property var heard: null        // the answer of scenarios.say
    property bool busy: false
    property bool open: false
    signal said(string text)

    function clear() {
        field.text = "";
        open = false;
    }

    visible: free !== null
    spacing: Theme.s3
    ActionButton {
        objectName: "own-words"
        Layout.fillWidth: true
        visible: !root.open
        kind: "quiet"
        iconName: "pencil"
        text: qsTr("Answer in your own words")
        onClicked: { root.open = true; field.focusField(); }
    }
    Card {
        Layout.fillWidth: true
        visible: root.open
        padding: Theme.s4
        spacing: Theme.s3
        TextBox {
            id: field
            Layout.fillWidth: true
            fieldName: "utterance"
            label: root.free ? root.free.title : ""
            placeholder: qsTr("What do you say to the customer?")
        }
        SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.free && root.free.slots ? qsTr("It needs: %1").arg(root.free.slots.map(s => s.label).join(Theme.apart)) : ""; size: Theme.sizeSmall; soft: true }
        Notice {
            objectName: "unheard"
            Layout.fillWidth: true
            visible: root.heard !== null && root.heard.heard === "unheard"
            tone: "info"
            iconName: "idea"
            text: qsTr("This was not understood well enough to go on, and that is no fault of yours. Say it another way, or choose an answer.")
            detail: !root.heard || !visible ? "" : [root.heard.missing && root.heard.missing.length > 0 ? qsTr("Not heard yet: %1").arg(root.heard.missing.join(Theme.apart)) : "",
                root.heard.advice && root.heard.advice.length > 0 ? qsTr("Better: %1").arg(root.heard.advice[0]) : ""].filter(t => t !== "").join("\n")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s3
            ActionButton { objectName: "say"; text: qsTr("Say it"); busy: root.busy; enabled: field.text.trim() !== "" && !root.busy; onClicked: root.said(field.text) }
            ActionButton { objectName: "show-choices"; kind: "quiet"; text: qsTr("Choose an answer instead"); onClicked: root.open = false }
        }
    }
}
