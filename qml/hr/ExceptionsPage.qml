// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// What cannot go as it stands and needs a person: dates that nobody can keep are answered for many at once, exceptions by a second person.
AdabPage {
    id: root

    title: qsTr("Exceptions")
    ExceptionsViewModel { id: model; onDone: reason.text = "" }

    component Heading: SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s3; size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }

    ScrollColumn {
        anchors.fill: parent
        widest: 820
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("What cannot go as it stands"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("A rule met somebody whom it does not fit. You answer it, with a reason, and nobody is late by it."); soft: true }
        ActionButton { objectName: "ask-exception"; Layout.fillWidth: root.compact; kind: "quiet"; iconName: "plus"; text: qsTr("Ask for an exception"); onClicked: Navigation.open("hr/AskException") }
        Notice {
            objectName: "moved"
            Layout.fillWidth: true
            visible: model.answered
            tone: model.left.length > 0 ? "attention" : "good"
            text: Theme.counted(qsTr("%n people have the new date.", "", model.moved), model.moved)
            detail: model.left.length > 0 ? qsTr("Unchanged, as the date would not be later for them: %1").arg(model.left.map(name => Theme.isolate(name)).join(Theme.apart)) : ""
        }
        StateView {
            Layout.fillWidth: true
            visible: model.phase !== "ready"
            phase: model.phase === "error" ? "error" : model.phase === "empty" ? "empty" : "loading"
            errorText: model.error
            emptyIcon: "check"
            emptyTitle: qsTr("Nothing waits for an answer")
            emptyText: qsTr("A due date that nobody can keep, programs in conflict and exceptions to approve appear here.")
            onRetried: model.ask()
        }

        Heading { visible: model.movable.length > 0; text: qsTr("Dates that cannot be kept") }
        Card {
            Layout.fillWidth: true
            visible: model.movable.length > 0
            padding: Theme.s4
            spacing: Theme.s3
            ActionButton { objectName: "choose-all"; Layout.fillWidth: root.compact; visible: model.movable.length > 1; kind: "plain"; text: model.picked.length === model.movable.length ? qsTr("Choose nobody") : qsTr("Choose all"); onClicked: model.chooseAll(model.picked.length !== model.movable.length) }
            Repeater {
                model: root.movableKeys
                ChoiceRow {
                    required property string modelData
                    readonly property var row: root.rowOf(modelData)
                    objectName: "late-" + row.person
                    Layout.fillWidth: true
                    several: true
                    reading: false
                    text: row.sentence
                    checked: model2.chosen[modelData] === true
                    onClicked: model2.choose(row, checked)
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                visible: model.picked.length > 0
                spacing: Theme.s3
                DayField { id: day; Layout.fillWidth: true; label: qsTr("The new date"); fieldName: "new-due"; start: 14 }
                TextBox { id: reason; Layout.fillWidth: true; fieldName: "due-reason"; lines: 2; label: qsTr("Why?"); hint: qsTr("One reason for all of them. Each can read it.") }
                Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: model.moveError }
                ActionButton { objectName: "move-due"; Layout.fillWidth: root.compact; text: Theme.counted(qsTr("Give %n people this date", "", root.people), root.people); busy: model.busy; enabled: day.complete && reason.text.trim() !== "" && !model.busy; onClicked: model.move(day.value.date, reason.text.trim()) }
            }
        }

        Heading { visible: model.asked.length > 0; text: qsTr("Waits for a second person") }
        Repeater {
            model: root.askedIds
            ExceptionCard {
                required property string modelData
                Layout.fillWidth: true
                row: root.exceptionOf(modelData)
                title: model2.titleOf(row.program || "")
                compact: root.compact
                onDecided: model2.ask()
            }
        }

        Heading { visible: model.others.length > 0; text: qsTr("Needs you in another way") }
        Repeater {
            model: model2.others
            Card {
                id: other
                required property var modelData
                Layout.fillWidth: true
                padding: Theme.s4
                spacing: Theme.s3
                SafeText { Layout.fillWidth: true; text: other.modelData.sentence; reading: true }
                ActionButton { objectName: "decide-" + other.modelData.person; visible: other.modelData.kind === "decision"; Layout.fillWidth: root.compact; kind: "quiet"; text: qsTr("Decide"); onClicked: Navigation.open("hr/Decision", {"person": other.modelData.person, "personName": other.modelData.personName, "program": other.modelData.program}) }
                ActionButton { objectName: "appeal-" + other.modelData.person; visible: other.modelData.kind === "appeal"; Layout.fillWidth: root.compact; kind: "quiet"; text: qsTr("Look at the appeal"); onClicked: Navigation.open("hr/Appeal", {"person": other.modelData.person, "personName": other.modelData.personName, "program": other.modelData.program, "appeal": other.modelData.object}) }
                ActionButton { objectName: "excuse-" + other.modelData.person; visible: other.modelData.kind === "conflict"; Layout.fillWidth: root.compact; kind: "quiet"; text: qsTr("Ask for an exception"); onClicked: Navigation.open("hr/AskException", {"person": other.modelData.person, "program": other.modelData.program}) }
            }
        }

        Heading { visible: model.decided.length > 0; text: qsTr("Answered") }
        Repeater {
            model: model2.decided
            ExceptionCard { required property var modelData; Layout.fillWidth: true; row: modelData; title: model2.titleOf(row.program || ""); compact: root.compact }
        }
    }
    // Inside a Repeater `model` is the Repeater's own.
    readonly property QtObject model2: model
    // Rows are named by what they are about: whoever is choosing or writing keeps it while another row changes.
    readonly property var movableKeys: model.movable.map(row => model.keyOf(row))
    readonly property var askedIds: model.asked.map(row => row.exception)
    readonly property int people: new Set(model.picked.map(row => row.person)).size
    readonly property var goneRow: ({"person": "", "program": "", "sentence": ""})
    function rowOf(key) { return model.movable.find(row => model.keyOf(row) === key) || goneRow; }
    function exceptionOf(id) { return model.exceptions.find(row => row.exception === id) || {}; }
}
