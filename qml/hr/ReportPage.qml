// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Conduct that somebody raised: who, which rule, when, what, on which evidence. Somebody with no part in it then looks what becomes of it.
AdabPage {
    id: root

    property string person
    property string accuser
    property string rule
    property string kind: "complaint"
    property string given
    property int occurred: 0
    property int discovered: 0
    property bool grave: false
    property bool stale: false      // a day that was asked for has not come yet
    onOccurredChanged: stale = true
    onDiscoveredChanged: stale = true
    function come() {
        if (!occurredDay.busy && !discoveredDay.busy)
            stale = false;
    }

    title: qsTr("Report conduct")
    Query { id: people; name: "people.list"; args: ({"limit": 500}) }
    Query { id: standards; name: "standards.list" }
    Query { id: occurredDay; name: "people.day"; args: ({"days": root.occurred}); onAnswered: root.come() }
    Query { id: discoveredDay; name: "people.day"; args: ({"days": root.discovered}); onAnswered: root.come() }
    Command { id: reporting; name: "discipline.reportConcern"; onDone: Navigation.replace("hr/Concerns") }
    readonly property var names: people.value && people.value.rows ? people.value.rows.map(r => ({"value": r.person, "label": r.name})) : []
    readonly property var rules: {
        const list = [];
        for (const value of standards.value && standards.value.values ? standards.value.values : [])
            for (const norm of value.norms) for (const standard of norm.standards) for (const one of standard.rules)
                list.push({"value": one.rule, "label": one.title});
        return list;
    }
    readonly property bool complete: person !== "" && rule !== "" && allegation.text.trim() !== "" && evidence.text.trim() !== ""

    ScrollColumn {
        anchors.fill: parent
        widest: 760
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("What has happened?"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("Failing a quiz or being late is no matter of conduct: that is what support is for. What you report is looked at by somebody with no part in it."); soft: true }
        StateView { Layout.fillWidth: true; visible: !people.ready || !standards.ready; phase: people.refused || standards.refused ? "error" : "loading"; errorText: people.errorMessage || standards.errorMessage; onRetried: { people.ask(); standards.ask(); } }
        Card {
            visible: people.ready && standards.ready
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s4
            Choice { Layout.fillWidth: true; fieldName: "case-person"; label: qsTr("Whom is it about?"); options: root.names; value: root.person; onChosen: value => root.person = value }
            Choice { Layout.fillWidth: true; fieldName: "case-rule"; label: qsTr("Which rule?"); options: root.rules; value: root.rule; onChosen: value => root.rule = value }
            DayChoice { Layout.fillWidth: true; fieldName: "occurred-day"; label: qsTr("When did it happen?"); earliest: -366; latest: 0; days: root.occurred; dayText: occurredDay.value ? occurredDay.value.text : ""; onMoved: days => root.occurred = days }
            DayChoice { Layout.fillWidth: true; fieldName: "discovered-day"; label: qsTr("When did it come to light?"); earliest: -366; latest: 0; days: root.discovered; dayText: discoveredDay.value ? discoveredDay.value.text : ""; onMoved: days => root.discovered = days }
            TextBox { id: allegation; Layout.fillWidth: true; fieldName: "case-allegation-text"; lines: 3; label: qsTr("What happened?"); hint: qsTr("Only what was seen and heard. The person will read it.") }
        }
        Card {
            visible: people.ready && standards.ready
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s4
            Segments { Layout.fillWidth: true; label: qsTr("The evidence"); options: [{"value": "complaint", "label": qsTr("Complaint")}, {"value": "statement", "label": qsTr("Statement")}, {"value": "document", "label": qsTr("Document")}, {"value": "visit", "label": qsTr("Visit")}, {"value": "observation", "label": qsTr("Observation")}]; value: root.kind; onChosen: value => root.kind = value }
            TextBox { id: evidence; Layout.fillWidth: true; fieldName: "case-evidence-text"; lines: 3; label: qsTr("What does it say?") }
            Choice { Layout.fillWidth: true; visible: root.kind === "statement" || root.kind === "observation"; fieldName: "case-given"; label: qsTr("Whose words are they?"); options: root.names; value: root.given; onChosen: value => root.given = value }
            Choice { Layout.fillWidth: true; fieldName: "case-accuser"; label: qsTr("Who raised it?"); options: root.names; value: root.accuser; onChosen: value => root.accuser = value }
            ChoiceRow { objectName: "case-grave"; Layout.fillWidth: true; several: true; text: qsTr("It is grave"); note: qsTr("Only then may a step of the ladder be passed over, and the notice says so."); checked: root.grave; onClicked: root.grave = checked }
        }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: reporting.errorMessage || "" }
        ActionButton {
            objectName: "primary"
            visible: people.ready && standards.ready
            Layout.fillWidth: root.compact
            text: qsTr("Report it")
            busy: reporting.busy
            enabled: root.complete && !reporting.busy && !root.stale
            onClicked: {
                const piece = Object.assign({"kind": root.kind, "text": evidence.text.trim()}, root.given !== "" ? {"given": root.given} : {});
                reporting.run(Object.assign({"person": root.person, "rule": root.rule, "occurredOn": occurredDay.value.date, "discoveredOn": discoveredDay.value.date, "allegation": allegation.text.trim(), "grave": root.grave, "evidence": [piece]}, root.accuser !== "" ? {"accuser": root.accuser} : {}));
            }
        }
    }
}
