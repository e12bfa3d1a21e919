// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// What somebody saw at work, in the words of the rubric, with the notes. One signs to have seen it, which is not to agree.
AdabPage {
    id: root

    title: qsTr("Seen at work")
    Query { id: query; name: "certification.observations" }
    Query { id: rubrics; name: "certification.rubrics" }
    readonly property var rows: query.value && query.value.rows && rubrics.ready ? query.value.rows : []

    function rubricOf(row) { return (rubrics.value && rubrics.value.rows ? rubrics.value.rows : []).find(r => r.rubric === row.rubric && r.program === row.program) || ({criteria: [], title: ""}); }

    ScrollColumn {
        anchors.fill: parent
        widest: 760
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Seen at work"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("What was written about you when somebody watched, word for word."); soft: true }
        StateView { Layout.fillWidth: true; visible: root.rows.length === 0; phase: query.refused || rubrics.refused ? "error" : query.ready && rubrics.ready ? "empty" : "loading"; errorText: query.errorMessage || rubrics.errorMessage; emptyIcon: "eye"; emptyTitle: qsTr("Nobody has watched yet"); emptyText: qsTr("When somebody has watched you at work, you read here what they wrote."); onRetried: { query.ask(); rubrics.ask(); } }
        Repeater {
            model: root.rows
            Card {
                id: row
                required property var modelData
                readonly property var rubric: root.rubricOf(modelData)
                readonly property bool open: modelData.seen === "" && !modelData.withdrawn
                Layout.fillWidth: true
                padding: Theme.s4
                spacing: Theme.s3
                Command { id: signing; name: "certification.signObservation" }
                GridLayout {
                    Layout.fillWidth: true
                    columns: root.compact ? 1 : 2
                    columnSpacing: Theme.s3
                    rowSpacing: Theme.s2
                    SafeText { Layout.fillWidth: true; text: row.rubric.title; size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
                    StatusMark { label: row.modelData.passed ? "certified" : "in-progress"; word: row.modelData.passed ? qsTr("Met") : qsTr("Not yet") }
                }
                SafeText { Layout.fillWidth: true; text: qsTr("Seen by %1, %2").arg(Theme.isolate(row.modelData.observerName)).arg(Theme.isolate(House.momentText(row.modelData.observedAt))); soft: true; size: Theme.sizeSmall }
                SafeText { Layout.fillWidth: true; visible: row.modelData.enteredLater; text: qsTr("Written down later, %1").arg(Theme.isolate(House.momentText(row.modelData.recordedAt))); soft: true; size: Theme.sizeSmall }
                Repeater {
                    model: row.rubric.criteria
                    ColumnLayout {
                        id: line
                        required property var modelData
                        readonly property var level: modelData.levels.find(l => l.level === row.modelData.levels[modelData.criterion]) || ({words: "", met: false})
                        readonly property string note: row.modelData.notes[modelData.criterion] || ""
                        Layout.fillWidth: true
                        spacing: 2
                        RowLayout {
                            Layout.fillWidth: true
                            spacing: Theme.s2
                            Icon { Layout.alignment: Qt.AlignTop; Layout.topMargin: 2; name: line.level.met ? "check" : "dot"; size: 18; color: line.level.met ? Theme.good : Theme.attention; mirror: false }
                            ColumnLayout {
                                Layout.fillWidth: true
                                spacing: 0
                                SafeText { Layout.fillWidth: true; text: line.modelData.title; strong: true; size: Theme.sizeLabel }
                                SafeText { Layout.fillWidth: true; text: line.level.words; reading: true }
                                SafeText { Layout.fillWidth: true; visible: text !== ""; text: line.note; soft: true; size: Theme.sizeLabel }
                            }
                        }
                    }
                }
                Notice { Layout.fillWidth: true; visible: row.modelData.note !== ""; tone: "calm"; text: row.modelData.note }
                Notice { Layout.fillWidth: true; visible: !!row.modelData.withdrawn; tone: "info"; iconName: "undo"; text: qsTr("Taken back: this no longer counts"); detail: row.modelData.withdrawn ? row.modelData.withdrawn.reason || "" : "" }
                Notice { objectName: "seen-" + row.modelData.seen; Layout.fillWidth: true; visible: row.modelData.seen !== ""; tone: row.modelData.seen === "seen" ? "good" : "info"; text: row.modelData.seen === "seen" ? qsTr("Signed as seen, %1").arg(Theme.isolate(House.momentText(row.modelData.seenAt || ""))) : row.modelData.witness ? qsTr("Not signed, %1; %2 was there").arg(Theme.isolate(House.momentText(row.modelData.seenAt || ""))).arg(Theme.isolate(row.modelData.witness)) : qsTr("Not signed, %1").arg(Theme.isolate(House.momentText(row.modelData.seenAt || ""))); detail: row.modelData.remark || "" }
                TextBox { id: remark; Layout.fillWidth: true; visible: row.open; fieldName: "remark"; lines: 2; label: qsTr("What would you like to add?"); hint: qsTr("It stays with what was written.") }
                SignBox { Layout.fillWidth: true; visible: row.open; meaning: qsTr("Your name says that you have seen this. It does not say that you agree."); action: qsTr("I have seen it"); busy: signing.busy; onSigned: signature => signing.run(Object.assign({"observation": row.modelData.observation, "answer": "seen", "signature": signature}, remark.text.trim() !== "" ? {"remark": remark.text.trim()} : {})) }
                ActionButton { objectName: "not-sign"; Layout.fillWidth: root.compact; visible: row.open; kind: "plain"; text: qsTr("I would rather not sign"); enabled: !signing.busy; onClicked: signing.run(Object.assign({"observation": row.modelData.observation, "answer": "refused"}, remark.text.trim() !== "" ? {"remark": remark.text.trim()} : {})) }
                Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: signing.errorMessage || "" }
            }
        }
    }
}
