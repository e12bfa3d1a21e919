// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// One person's file for HR: save it, hold it, and erase of it what nothing asks to be kept, once it has been said what goes and what stays.
AdabPage {
    id: root

    property string person
    property string name
    property string writing         // "hold", "lift" or "erase" while a reason is being written
    property string hold            // the one that is being lifted

    title: qsTr("Personal file")
    Query { id: query; name: "files.retention"; args: ({"person": root.person}) }
    Query { id: holds; name: "files.holds"; args: ({"person": root.person}) }
    Query { id: file; name: "print.personFile"; args: ({"person": root.person}); enabled: false; onAnswered: if (ready && enabled) { enabled = false; House.saveFolder(value.folder, {"person.pdf": value.pdf, "person.json": value.json}); } }
    Command { id: acting; onDone: root.writing = "" }
    Connections { target: House; function onDocumentSaved(path) { toast.show(qsTr("Saved: %1").arg(Theme.isolate(path))); } function onDocumentRefused(message) { toast.show(message); } }
    readonly property var value: query.value || ({})
    readonly property var papers: value.papers || []
    readonly property var going: papers.filter(p => p.mayGo)
    readonly property var staying: papers.filter(p => !p.mayGo)
    readonly property var rows: holds.value && holds.value.rows ? holds.value.rows : []
    readonly property bool held: rows.some(r => r.stands && r.case === "")
    readonly property bool mayErase: query.ready && !value.refusal

    function send() {
        acting.name = writing === "hold" ? "files.placeHold" : writing === "lift" ? "files.liftHold" : "files.erasePerson";
        acting.run(writing === "lift" ? {"hold": hold, "reason": words.text.trim()} : {"person": person, "reason": words.text.trim()});
    }

    StateView { anchors.fill: parent; anchors.margins: Theme.s5; visible: !root.value.person; phase: query.refused ? "error" : "loading"; errorText: query.errorMessage; onRetried: query.ask() }
    ScrollColumn {
        anchors.fill: parent
        visible: !!root.value.person
        widest: 760
        spacing: Theme.s4
        NameText { Layout.fillWidth: true; text: root.value.name || root.name; size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: root.value.erased ? qsTr("The name was erased. What happened stays on record without it.") : qsTr("All that is kept of this person, how long, and why. Whoever opens it is written down."); soft: true }
        Repeater {
            model: root.rows.filter(r => r.stands)
            Notice {
                id: standing
                required property var modelData
                objectName: "hold-" + modelData.hold
                Layout.fillWidth: true
                tone: "attention"
                iconName: "lock"
                text: modelData.sentence
                detail: modelData.reason
                ActionButton { objectName: "lift-hold"; visible: root.writing === ""; kind: "quiet"; text: qsTr("Lift it"); onClicked: { root.hold = standing.modelData.hold; root.writing = "lift"; } }
            }
        }
        Flow {
            Layout.fillWidth: true
            visible: root.writing === ""
            spacing: Theme.s3
            ActionButton { objectName: "save-file"; iconName: "save"; text: qsTr("Save the file"); busy: file.busy; enabled: !file.busy; onClicked: file.enabled = true }
            ActionButton { objectName: "place-hold"; visible: !root.held; kind: "quiet"; iconName: "lock"; text: qsTr("Place a hold"); onClicked: root.writing = "hold" }
            ActionButton { objectName: "erase"; visible: root.mayErase; kind: "plain"; text: qsTr("Erase…"); onClicked: root.writing = "erase" }
        }
        Card {
            visible: root.writing !== ""
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s3
            SafeText { Layout.fillWidth: true; strong: true; text: root.writing === "hold" ? qsTr("While a hold stands, nothing of this file is erased.") : root.writing === "lift" ? qsTr("Once it is lifted, the file follows its usual times again.") : qsTr("What is erased cannot be brought back."); reading: true }
            SafeText { Layout.fillWidth: true; visible: root.writing === "erase"; text: qsTr("It goes: %1").arg(root.going.map(p => p.title).join(Theme.apart)); reading: true }
            SafeText { Layout.fillWidth: true; visible: root.writing === "erase" && root.staying.length > 0; text: qsTr("It stays: %1").arg(root.staying.map(p => p.title).join(Theme.apart)); reading: true }
            TextBox { id: words; Layout.fillWidth: true; fieldName: "file-reason"; lines: 2; label: qsTr("Why?") }
            Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: acting.errorMessage || "" }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.s3
                ActionButton { objectName: "file-send"; kind: root.writing === "erase" ? "danger" : "primary"; text: root.writing === "hold" ? qsTr("Place the hold") : root.writing === "lift" ? qsTr("Lift the hold") : qsTr("Erase it for good"); busy: acting.busy; enabled: words.text.trim() !== "" && !acting.busy; onClicked: root.send() }
                ActionButton { objectName: "file-cancel"; kind: "plain"; text: qsTr("Cancel"); onClicked: root.writing = "" }
            }
        }
        Notice { objectName: "why-not"; Layout.fillWidth: true; visible: !!root.value.refusal && root.papers.length > 0; tone: "info"; text: root.value.refusal ? root.value.refusal.message : "" }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: file.errorMessage || "" }
        Repeater {
            model: root.value.erasures || []
            Notice { required property var modelData; Layout.fillWidth: true; tone: "calm"; iconName: "check"; text: modelData.sentence }
        }
        Repeater {
            model: [{"title": qsTr("May be erased now"), "papers": root.going}, {"title": qsTr("Is kept"), "papers": root.staying}]
            ColumnLayout {
                id: part
                required property var modelData
                Layout.fillWidth: true
                visible: modelData.papers.length > 0
                spacing: Theme.s2
                SafeText { Layout.fillWidth: true; text: part.modelData.title; strong: true; Accessible.role: Accessible.Heading }
                Card {
                    Layout.fillWidth: true
                    padding: Theme.s4
                    spacing: Theme.s3
                    Repeater {
                        model: part.modelData.papers
                        ColumnLayout {
                            id: line
                            required property var modelData
                            objectName: "paper-" + modelData.paper
                            Layout.fillWidth: true
                            spacing: 0
                            SafeText { Layout.fillWidth: true; text: [line.modelData.title, line.modelData.countText].join(Theme.apart); strong: true; size: Theme.sizeLabel }
                            SafeText { Layout.fillWidth: true; visible: !line.modelData.mayGo; text: line.modelData.sentence; reading: true; size: Theme.sizeLabel }
                            SafeText { Layout.fillWidth: true; visible: text !== ""; text: line.modelData.source ? Theme.isolate(line.modelData.source) : ""; soft: true; size: Theme.sizeSmall }
                        }
                    }
                }
            }
        }
        Repeater {
            model: root.rows.filter(r => !r.stands)
            ColumnLayout {
                required property var modelData
                Layout.fillWidth: true
                spacing: 0
                SafeText { Layout.fillWidth: true; text: modelData.sentence; size: Theme.sizeLabel }
                SafeText { Layout.fillWidth: true; text: modelData.liftedSentence || ""; soft: true; size: Theme.sizeSmall }
            }
        }
    }
    Toast { id: toast }
}
