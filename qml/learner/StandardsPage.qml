// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// The standards of the house, one by one with their why; then a short check of understanding; then they are acknowledged.
AdabPage {
    id: root

    property string program
    readonly property var value: query.value || null
    readonly property var statements: value && value.statements ? value.statements : []
    readonly property var questions: value && value.questions ? value.questions : []
    property var answers: ({})
    property var wrong: ({})        // question → explanation
    property bool done: false
    readonly property bool complete: questions.every(q => answers[q.question] !== undefined)

    title: qsTr("Our standards")
    focused: true
    Query { id: query; name: "courses.standardsToAcknowledge"; args: ({"program": root.program}); enabled: root.program !== "" }
    Command {
        id: command
        name: "courses.acknowledgeStandards"
        onDone: value => {
            if (value.accepted) {
                root.done = true;
                return;
            }
            const map = {};
            for (const entry of value.wrong)
                map[entry.question] = entry.explanation;
            root.wrong = map;
        }
        onRefused: query.ask()
    }
    function choose(question, option) {
        const all = Object.assign({}, answers);
        all[question] = option;
        answers = all;
        if (wrong[question] !== undefined) {
            const left = Object.assign({}, wrong);
            delete left[question];
            wrong = left;
        }
    }

    ScrollColumn {
        id: scroll
        anchors.fill: parent
        visible: !root.done
        widest: 720
        spacing: Theme.s4
        StateView { Layout.fillWidth: true; visible: !root.value; phase: query.refused ? "error" : "loading"; errorText: query.errorMessage; onRetried: query.ask() }
        SafeText { visible: root.value !== null; Layout.fillWidth: true; text: qsTr("What we promise every guest"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { visible: root.value !== null; Layout.fillWidth: true; text: qsTr("Read them at your own pace. Each says what is done, and why."); soft: true }
        BeforeStart { Layout.fillWidth: true; visible: root.value !== null && rows.length > 0; kind: "acknowledgement"; ref: root.program }
        Repeater {
            model: root.statements
            Card {
                required property var modelData
                required property int index
                Layout.fillWidth: true
                padding: Theme.s4
                raised: false
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s4
                    Rectangle {
                        Layout.alignment: Qt.AlignTop
                        implicitWidth: 36
                        implicitHeight: 36
                        radius: 18
                        color: Theme.primarySoft
                        SafeText { anchors.centerIn: parent; text: Theme.number(index + 1); strong: true; color: Theme.primary; lineHeight: 1 }
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 4
                        SafeText { Layout.fillWidth: true; text: modelData.title || modelData.text; strong: true }
                        SafeText { Layout.fillWidth: true; visible: !!modelData.title; text: modelData.text; reading: true }
                        SafeText { Layout.fillWidth: true; visible: text !== ""; text: modelData.why || ""; reading: true; soft: true; size: Theme.sizeLabel }
                    }
                }
            }
        }
        SafeText { visible: root.questions.length > 0; Layout.fillWidth: true; Layout.topMargin: Theme.s4; text: qsTr("A few questions, to be sure that it is clear"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
        Repeater {
            model: root.questions
            Card {
                id: ask
                required property var modelData
                Layout.fillWidth: true
                padding: Theme.s4
                SafeText { Layout.fillWidth: true; text: ask.modelData.prompt; strong: true }
                Repeater {
                    model: ask.modelData.options
                    ChoiceRow {
                        required property var modelData
                        objectName: "answer-" + ask.modelData.question + "-" + modelData.option
                        readonly property bool held: root.answers[ask.modelData.question] === modelData.option
                        Layout.fillWidth: true
                        checkable: false
                        text: modelData.text
                        checked: held
                        verdict: held && root.wrong[ask.modelData.question] !== undefined ? "wrong" : ""
                        note: held && root.wrong[ask.modelData.question] !== undefined ? root.wrong[ask.modelData.question] : ""
                        onClicked: root.choose(ask.modelData.question, modelData.option)
                        Keys.onReturnPressed: root.choose(ask.modelData.question, modelData.option)
                        Keys.onSpacePressed: root.choose(ask.modelData.question, modelData.option)
                    }
                }
            }
        }
        Notice { Layout.fillWidth: true; visible: Object.keys(root.wrong).length > 0; tone: "attention"; iconName: "idea"; text: qsTr("Not quite yet. Read the hint, choose again, and confirm once more.") }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: command.errorMessage || "" }
        ActionButton {
            objectName: "primary"
            visible: root.value !== null
            Layout.fillWidth: true
            text: qsTr("I have read them and will keep to them")
            iconName: "acknowledgement"
            busy: command.busy
            enabled: root.complete && !command.busy
            onClicked: command.run({"program": root.program, "digest": root.value.digest, "answers": root.answers})
        }
    }
    ScrollColumn {
        anchors.fill: parent
        visible: root.done
        widest: 520
        centred: true
        DonePanel { Layout.fillWidth: true; shown: root.done; iconName: "acknowledgement"; head: qsTr("Thank you"); text: qsTr("You will find the standards here at any time. When one changes, you are told.") }
    }
}
