// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Somebody who gets no letters yet, and the field for the address.
ColumnLayout {
    id: root

    property string person
    property string name
    property bool compact: false

    spacing: Theme.s2
    Command { id: saving; name: "reminders.saveAddress" }
    NameText { Layout.fillWidth: true; text: root.name; strong: true }
    GridLayout {
        Layout.fillWidth: true
        columns: root.compact ? 1 : 2
        columnSpacing: Theme.s3
        TextEntry { id: address; Layout.fillWidth: true; fieldName: "address-" + root.person; placeholder: qsTr("Mail address"); inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase; error: saving.errorMessage; onAccepted: save.send() }
        ActionButton {
            id: save
            objectName: "save-address-" + root.person
            Layout.fillWidth: root.compact
            Layout.alignment: Qt.AlignTop
            kind: "quiet"
            text: qsTr("Save")
            busy: saving.busy
            enabled: address.text.trim() !== "" && !saving.busy
            function send() { if (enabled) saving.run({"person": root.person, "address": address.text.trim()}); }
            onClicked: send()
        }
    }
}
