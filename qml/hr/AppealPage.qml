// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components
import Adab.Learner

// An appeal: what was decided, what is said against it; a third person answers with a reason and their name.
AdabPage {
    id: root

    property string person
    property string personName
    property string program
    property string appeal
    property string outcome

    title: qsTr("An appeal")
    Query { id: query; name: "certification.decisions"; args: ({"person": root.person, "program": root.program}) }
    Command { id: deciding; name: "certification.decideAppeal"; onDone: query.ask() }
    readonly property var rows: query.value && query.value.rows ? query.value.rows.filter(r => r.appeal && r.appeal.appeal === appeal) : []
    readonly property bool open: rows.length > 0 && rows[0].appeal.state === "open"

    StateView { anchors.fill: parent; anchors.margins: Theme.s5; visible: root.rows.length === 0; phase: query.refused ? "error" : query.ready ? "empty" : "loading"; errorText: query.errorMessage; emptyIcon: "support"; emptyTitle: qsTr("There is no appeal here"); onRetried: query.ask() }
    ScrollColumn {
        anchors.fill: parent
        visible: root.rows.length > 0
        widest: 760
        spacing: Theme.s4
        NameText { Layout.fillWidth: true; text: root.personName; size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        DecisionList { Layout.fillWidth: true; rows: root.rows }
        Card {
            visible: root.open
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s4
            Segments { Layout.fillWidth: true; label: qsTr("After looking at it again"); options: [{"value": "upheld", "label": qsTr("It stays")}, {"value": "overturned", "label": qsTr("Overturned")}]; value: root.outcome; onChosen: value => root.outcome = value }
            Notice { Layout.fillWidth: true; visible: root.outcome !== ""; tone: "info"; text: root.outcome === "overturned" ? qsTr("What the decision did is undone from now on. That it was made stays on record.") : qsTr("Everything stays as it is.") }
            TextBox { id: reason; Layout.fillWidth: true; fieldName: "appeal-answer"; lines: 3; label: qsTr("Why?"); hint: qsTr("In words that the person understands.") }
            SignBox { Layout.fillWidth: true; meaning: qsTr("You neither decided this nor trained the person. Your name stands under the answer."); action: qsTr("Answer and sign"); complete: root.outcome !== "" && reason.text.trim() !== ""; busy: deciding.busy; onSigned: signature => deciding.run({"appeal": root.appeal, "outcome": root.outcome, "reason": reason.text.trim(), "signature": signature}) }
        }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: deciding.errorMessage || "" }
    }
}
