// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// A case about oneself: what, on which evidence, when it was trained, by when to answer and who helps; then the decision, and the appeal.
AdabPage {
    id: root

    property string matter          // the case's id
    property bool hearing: false
    property string companion

    title: qsTr("About you")
    Query { id: query; name: "discipline.myCases" }
    Query { id: letter; name: "print.letter"; args: ({"case": root.matter, "letter": root.value.letter || ""}); enabled: false; onAnswered: if (ready && enabled) { enabled = false; House.saveDocument(value.fileName, value.pdf); } }
    Connections { target: House; function onDocumentSaved(path) { toast.show(qsTr("Saved: %1").arg(Theme.isolate(path))); } function onDocumentRefused(message) { toast.show(message); } }
    Toast { id: toast }
    Query { id: colleagues; name: "discipline.companions"; args: ({"case": root.matter}); enabled: root.value.next === "answer" }
    Command { id: answering; name: "discipline.respond" }
    Command { id: naming; name: "discipline.nameCompanion" }
    Command { id: receiving; name: "discipline.confirmReceipt" }
    Command { id: appealing; name: "discipline.appeal" }
    readonly property var value: query.value && query.value.rows ? query.value.rows.find(r => r.case === matter) || ({}) : ({})
    readonly property bool ready: !!value.case
    readonly property string problem: answering.errorMessage || naming.errorMessage || receiving.errorMessage || appealing.errorMessage || ""

    StateView { anchors.fill: parent; anchors.margins: Theme.s5; visible: !root.ready; phase: query.refused ? "error" : query.ready ? "empty" : "loading"; errorText: query.errorMessage; emptyIcon: "support"; emptyTitle: qsTr("There is nothing here about you"); onRetried: query.ask() }
    ScrollColumn {
        anchors.fill: parent
        visible: root.ready
        widest: 760
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: root.value.decision ? qsTr("This was decided") : qsTr("We want to hear you first"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        Notice { objectName: "case-next"; Layout.fillWidth: true; tone: root.value.next === "answer" ? "attention" : "info"; text: root.value.nextText || "" }
        SafeText { Layout.fillWidth: true; visible: root.value.next === "answer"; text: qsTr("Nothing has been decided. You may bring somebody along, and the talk is in your own language."); soft: true }
        Card {
            objectName: "who-helps"
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s2
            SafeText { Layout.fillWidth: true; text: qsTr("Who helps"); size: Theme.sizeSmall; strong: true; soft: true }
            SafeText { Layout.fillWidth: true; text: root.value.inChargeText || ""; reading: true }
            SafeText { Layout.fillWidth: true; text: root.value.companionName ? qsTr("%1 comes along with you.").arg(Theme.isolate(root.value.companionName)) : qsTr("You may bring a colleague who has no part in it. Questions are welcome at any time, and asking never counts against you."); size: Theme.sizeLabel; soft: true }
        }
        CaseSheet { Layout.fillWidth: true; matter: root.value; writing: letter.busy; onLetterAsked: letter.enabled = true }

        Card {
            visible: root.value.next === "answer"
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s4
            TextBox { id: answer; Layout.fillWidth: true; fieldName: "case-answer-text"; lines: 5; label: qsTr("How was it, in your own words?") }
            ChoiceRow { objectName: "case-hearing"; Layout.fillWidth: true; several: true; text: qsTr("I would like to talk about it"); note: qsTr("Then nobody decides before the talk."); checked: root.hearing; onClicked: root.hearing = checked }
            Choice { Layout.fillWidth: true; fieldName: "case-companion"; label: qsTr("Who comes along?"); placeholder: qsTr("Nobody, or later"); options: colleagues.value && colleagues.value.rows ? colleagues.value.rows.map(r => ({"value": r.person, "label": r.name})) : []; value: root.companion; onChosen: value => { root.companion = value; naming.run({"case": root.matter, "companion": value}); } }
            ActionButton { objectName: "primary"; Layout.fillWidth: root.compact; text: qsTr("Send my answer"); busy: answering.busy; enabled: answer.text.trim() !== "" && !answering.busy; onClicked: answering.run({"case": root.matter, "answer": answer.text.trim(), "hearing": root.hearing}) }
        }
        Notice { objectName: "case-receipt"; Layout.fillWidth: true; visible: text !== ""; tone: "good"; text: root.value.receiptText || "" }
        ActionButton { objectName: "case-received"; visible: root.value.next === "receipt"; Layout.fillWidth: root.compact; text: qsTr("I have received this decision"); busy: receiving.busy; onClicked: receiving.run({"case": root.matter}) }
        SafeText { Layout.fillWidth: true; visible: root.value.next === "receipt"; text: qsTr("This says that you have it, not that you agree. From today you have time to appeal."); soft: true; size: Theme.sizeSmall }
        Card {
            visible: root.value.next === "appeal" || root.value.next === "receipt"
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s4
            TextBox { id: grounds; Layout.fillWidth: true; fieldName: "case-grounds"; lines: 4; label: qsTr("What should a third person look at again?"); hint: qsTr("It can only stay as it is or become milder.") }
            ActionButton { objectName: "case-appeal"; Layout.fillWidth: root.compact; kind: "quiet"; text: qsTr("Appeal"); busy: appealing.busy; enabled: grounds.text.trim() !== "" && !appealing.busy; onClicked: appealing.run({"case": root.matter, "grounds": grounds.text.trim()}) }
        }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: root.problem }
    }
}
