// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Asks to excuse somebody for some time, or to take another certificate for one of ours. Nothing changes before a second person signs.
AdabPage {
    id: root

    property string person
    property string program
    property string kind: "exempt"

    title: qsTr("Ask for an exception")
    Query { id: people; name: "people.list"; args: ({"limit": 500}) }
    Query { id: programs; name: "certification.programs" }
    Command { id: asking; name: root.kind === "exempt" ? "certification.exempt" : "certification.recognise"; onDone: Navigation.back() }
    readonly property bool known: people.ready && programs.ready

    ScrollColumn {
        anchors.fill: parent
        widest: 760
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Whom does the rule not fit?"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("You ask, somebody else approves. Until then everything stays as it is."); soft: true }
        StateView { Layout.fillWidth: true; visible: !root.known; phase: people.refused || programs.refused ? "error" : "loading"; errorText: people.errorMessage || programs.errorMessage; onRetried: { people.ask(); programs.ask(); } }
        Card {
            visible: root.known
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s4
            Choice { Layout.fillWidth: true; fieldName: "exception-person"; label: qsTr("Who?"); options: people.value && people.value.rows ? people.value.rows.map(row => ({"value": row.person, "label": row.name})) : []; value: root.person; onChosen: value => root.person = value }
            Choice { Layout.fillWidth: true; fieldName: "exception-program"; label: qsTr("Which certification?"); options: programs.value && programs.value.rows ? programs.value.rows.map(row => ({"value": row.program, "label": row.title})) : []; value: root.program; onChosen: value => root.program = value }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 6
                SafeText { Layout.fillWidth: true; text: qsTr("What do you ask for?"); size: Theme.sizeLabel; strong: true }
                Segments { Layout.fillWidth: true; label: qsTr("What do you ask for?"); options: [{"value": "exempt", "label": qsTr("Need not hold it")}, {"value": "recognise", "label": qsTr("Holds something equal")}]; value: root.kind; onChosen: value => root.kind = value }
                SafeText { Layout.fillWidth: true; text: root.kind === "exempt" ? qsTr("The person is excused for these days and is never late in them.") : qsTr("The other certificate counts as ours for these days, and then ours is asked for again."); size: Theme.sizeSmall; soft: true }
            }
            DayField { id: from; Layout.fillWidth: true; label: qsTr("First day"); fieldName: "exception-from" }
            DayField { id: until; Layout.fillWidth: true; label: qsTr("Last day"); fieldName: "exception-until"; start: 90 }
            TextBox { id: reason; Layout.fillWidth: true; fieldName: "exception-reason"; lines: 3; label: qsTr("Why?"); hint: qsTr("The person and whoever approves it will read this.") }
        }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: asking.errorMessage }
        ActionButton {
            objectName: "primary"
            visible: root.known
            Layout.fillWidth: root.compact
            text: qsTr("Ask a second person")
            busy: asking.busy
            enabled: root.person !== "" && root.program !== "" && from.complete && until.complete && reason.text.trim() !== "" && !asking.busy
            onClicked: asking.run({"person": root.person, "program": root.program, "from": from.value.date, "until": until.value.date, "reason": reason.text.trim()})
        }
    }
}
