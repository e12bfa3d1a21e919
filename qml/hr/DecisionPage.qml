// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components
import Adab.Learner

// A decision about a certificate: where it stands, what can be decided and what that changes, on which records, why; then one's name.
AdabPage {
    id: root

    property string person
    property string personName
    property string program
    property string kind
    property var evidence: []       // record numbers

    title: qsTr("A decision")
    Query { id: query; name: "certification.statusOf"; args: ({"person": root.person, "program": root.program}) }
    Query { id: records; name: "certification.evidence"; args: query.args }
    Query { id: decisions; name: "certification.decisions"; args: query.args }
    Query { id: programs; name: "certification.programs" }
    Command { id: deciding; name: "certification." + root.kind; onDone: { root.kind = ""; root.evidence = []; reason.text = ""; query.ask(); decisions.ask(); } }
    readonly property var value: query.value || ({sentences: []})
    readonly property var tasks: {
        const one = programs.value && programs.value.rows ? programs.value.rows.find(p => p.program === root.program) : null;
        return one && one.tasks ? one.tasks.map(t => t.title) : [];
    }
    // What can be decided as it stands.
    readonly property var choices: {
        const list = [];
        const holds = ["certified", "renewable", "in-grace"].indexOf(value.certificate) >= 0;
        if (value.awaitsDecision)
            list.push({"value": "certify", "label": qsTr("Certify")}, {"value": "decline", "label": qsTr("Not yet")});
        if (hr && value.hold === "suspended")
            list.push({"value": "reinstate", "label": qsTr("Reinstate")});
        else if (hr && holds)
            list.push({"value": "suspend", "label": qsTr("Suspend")});
        if (hr && value.certificate && value.certificate !== "none" && value.certificate !== "revoked")
            list.push({"value": "revoke", "label": qsTr("Revoke")});
        return list;
    }
    readonly property bool hr: House.roles.indexOf("hr") >= 0
    readonly property string change: {
        const all = tasks.join(Theme.apart);
        switch (kind) {
        case "certify": return all ? qsTr("From now on %1 may do alone: %2.").arg(Theme.isolate(personName)).arg(all) : qsTr("From now on the certificate is in force.");
        case "decline": return qsTr("The path stays open, and its date counts again. What is met so far is not lost.");
        case "suspend": return all ? qsTr("From now on, and until it is reinstated, %1 may not do alone: %2. Its dates run on.").arg(Theme.isolate(personName)).arg(all) : qsTr("From now on it does not count, until it is reinstated. Its dates run on.");
        case "reinstate": return all ? qsTr("From now on %1 may again do alone: %2. Its dates are as before.").arg(Theme.isolate(personName)).arg(all) : qsTr("From now on it counts again. Its dates are as before.");
        case "revoke": return all ? qsTr("From now on %1 may not do alone: %2. It has to be earned again from the beginning.").arg(Theme.isolate(personName)).arg(all) : qsTr("It ends now and has to be earned again from the beginning.");
        default: return "";
        }
    }
    readonly property string action: kind === "certify" ? qsTr("Certify and sign") : kind === "decline" ? qsTr("Sign: not yet") : kind === "suspend" ? qsTr("Suspend and sign") : kind === "reinstate" ? qsTr("Reinstate and sign") : qsTr("Revoke and sign")
    function toggle(record) { evidence = evidence.indexOf(record) >= 0 ? evidence.filter(r => r !== record) : evidence.concat([record]); }

    StateView { anchors.fill: parent; anchors.margins: Theme.s5; visible: !query.ready; phase: query.refused ? "error" : "loading"; errorText: query.errorMessage; onRetried: query.ask() }
    ScrollColumn {
        anchors.fill: parent
        visible: query.ready
        widest: 760
        spacing: Theme.s4
        NameText { Layout.fillWidth: true; text: root.personName; size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            SafeText { text: root.value.title || ""; wrapMode: Text.Wrap; width: Math.min(implicitWidth, parent.width) }
            StatusMark { objectName: "standing"; label: root.value.label || "not-required" }
        }
        Card {
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s2
            Repeater { model: root.value.sentences; SafeText { required property string modelData; Layout.fillWidth: true; text: modelData; reading: true; size: Theme.sizeLabel } }
        }
        Notice { Layout.fillWidth: true; visible: root.choices.length === 0; tone: "info"; text: qsTr("There is nothing to decide here as it stands.") }
        Card {
            visible: root.choices.length > 0
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s4
            Segments { Layout.fillWidth: true; label: qsTr("What is decided?"); options: root.choices; value: root.kind; onChosen: value => root.kind = value }
            Notice { objectName: "change"; Layout.fillWidth: true; visible: root.change !== ""; tone: root.kind === "certify" || root.kind === "reinstate" ? "good" : "attention"; iconName: "info"; text: root.change }
            ColumnLayout {
                Layout.fillWidth: true
                visible: root.kind !== ""
                spacing: Theme.s2
                SafeText { Layout.fillWidth: true; text: qsTr("On what does it rest?"); size: Theme.sizeLabel; strong: true }
                SafeText { Layout.fillWidth: true; visible: records.ready && records.value.rows.length === 0; text: qsTr("Nothing is on record yet that could be named."); soft: true; size: Theme.sizeLabel }
                Repeater {
                    model: records.value && records.value.rows ? records.value.rows : []
                    ChoiceRow {
                        required property var modelData
                        objectName: "evidence-" + modelData.record
                        Layout.fillWidth: true
                        several: true
                        checkable: false
                        reading: false
                        text: modelData.title
                        note: qsTr("%1 · record %2").arg(Theme.isolate(House.momentText(modelData.at))).arg(Theme.isolate(modelData.record))
                        checked: root.evidence.indexOf(modelData.record) >= 0
                        onClicked: root.toggle(modelData.record)
                        Keys.onReturnPressed: clicked()
                    }
                }
            }
            TextBox { id: reason; Layout.fillWidth: true; visible: root.kind !== ""; fieldName: "decision-reason"; lines: 3; label: qsTr("Why?"); hint: qsTr("In words that the person understands.") }
            SignBox { Layout.fillWidth: true; visible: root.kind !== ""; kind: root.kind === "revoke" || root.kind === "suspend" ? "danger" : "primary"; meaning: qsTr("Your name, the time and what you decided stand wherever this certificate is shown."); action: root.action; complete: root.evidence.length > 0 && reason.text.trim() !== ""; busy: deciding.busy; onSigned: signature => deciding.run({"person": root.person, "program": root.program, "evidence": root.evidence, "reason": reason.text.trim(), "signature": signature}) }
        }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: deciding.errorMessage || "" }
        DecisionList { Layout.fillWidth: true; rows: decisions.value && decisions.value.rows ? decisions.value.rows : []; onAppealed: { query.ask(); decisions.ask(); } }
    }
}
