// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// What one has written when watching somebody at work: what waits for a signature first. Entered by mistake, it is taken back, as long as
// nothing rests on it.
AdabPage {
    id: root

    property string undoing         // the observation that is to be taken back

    title: qsTr("What I have seen")
    Query { id: query; name: "certification.observationsMade" }
    Query { id: rubrics; name: "certification.rubrics" }
    Command { id: withdrawing; name: "certification.withdrawObservation"; onDone: { root.undoing = ""; query.ask(); } }
    readonly property bool ready: query.value !== undefined && query.value !== null && rubrics.ready
    readonly property var rows: ready && query.value.rows ? query.value.rows : []
    readonly property var waiting: rows.filter(row => row.waits)
    readonly property var done: rows.filter(row => !row.waits)
    property bool all: false

    function rubricOf(row) { return (rubrics.value && rubrics.value.rows ? rubrics.value.rows : []).find(r => r.rubric === row.rubric && r.program === row.program) || ({criteria: [], title: row.rubric}); }
    function rowOf(id) { return rows.find(row => row.observation === id) || ({observation: id, personName: "", levels: {}, notes: {}, note: "", seen: ""}); }

    component Seen: Card {
        id: card
        property string observation
        readonly property var row: root.rowOf(observation)
        readonly property var rubric: root.rubricOf(row)
        readonly property bool asks: root.undoing === observation
        Layout.fillWidth: true
        padding: Theme.s4
        spacing: Theme.s3
        lineColor: row.waits ? Theme.attention : Theme.line
        GridLayout {
            Layout.fillWidth: true
            columns: root.compact ? 1 : 2
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s3
                Avatar { name: card.row.personName; diameter: 40; Layout.alignment: Qt.AlignTop }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    NameText { Layout.fillWidth: true; text: card.row.personName; strong: true; size: Theme.sizeLabel }
                    SafeText { Layout.fillWidth: true; text: card.rubric.title + Theme.apart + Theme.isolate(House.momentText(card.row.observedAt || "")); soft: true; size: Theme.sizeSmall }
                    SafeText { Layout.fillWidth: true; visible: card.row.enteredLater === true; text: qsTr("Written down later, %1").arg(Theme.isolate(House.momentText(card.row.recordedAt || ""))); soft: true; size: Theme.sizeSmall }
                }
            }
            StatusMark { Layout.alignment: Qt.AlignTop; label: card.row.passed ? "certified" : "in-progress"; word: card.row.passed ? qsTr("Met") : qsTr("Not yet") }
        }
        Repeater {
            model: card.rubric.criteria
            ColumnLayout {
                id: line
                required property var modelData
                readonly property var level: modelData.levels.find(l => l.level === card.row.levels[modelData.criterion]) || ({words: "", met: false})
                Layout.fillWidth: true
                spacing: 0
                SafeText { Layout.fillWidth: true; text: line.modelData.title + ": " + line.level.words; size: Theme.sizeLabel }
                SafeText { Layout.fillWidth: true; visible: text !== ""; text: card.row.notes[line.modelData.criterion] || ""; soft: true; size: Theme.sizeLabel }
            }
        }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "calm"; text: card.row.note || "" }
        Notice {
            objectName: "state-" + (card.row.withdrawn ? "withdrawn" : card.row.waits ? "waits" : card.row.seen)
            Layout.fillWidth: true
            tone: card.row.withdrawn || card.row.seen === "refused" ? "info" : card.row.waits ? "attention" : "good"
            iconName: card.row.withdrawn ? "undo" : card.row.waits ? "clock" : card.row.seen === "refused" ? "info" : "check"
            text: card.row.withdrawn ? qsTr("Taken back: this no longer counts") : card.row.waits ? qsTr("Waits for %1 to read and sign it").arg(Theme.isolate(card.row.personName)) : card.row.seen === "seen" ? qsTr("Signed as seen, %1").arg(Theme.isolate(House.momentText(card.row.seenAt || ""))) : card.row.witness ? qsTr("Not signed, %1; %2 was there").arg(Theme.isolate(House.momentText(card.row.seenAt || ""))).arg(Theme.isolate(card.row.witness)) : qsTr("Not signed, %1").arg(Theme.isolate(House.momentText(card.row.seenAt || "")))
            detail: card.row.withdrawn ? card.row.withdrawn.reason || "" : card.row.remark || ""
        }
        SafeText { Layout.fillWidth: true; visible: text !== ""; text: card.row.depends || ""; soft: true; size: Theme.sizeSmall }
        ActionButton { objectName: "undo-" + card.row.person; Layout.fillWidth: root.compact; visible: !card.row.withdrawn && !card.row.depends && !card.asks; kind: "plain"; iconName: "undo"; text: qsTr("Take it back"); hint: card.row.personName; onClicked: { root.undoing = card.observation; mistake.text = ""; mistake.focusField(); } }
        TextEntry { id: mistake; Layout.fillWidth: true; visible: card.asks; fieldName: "mistake"; label: qsTr("What was wrong?"); hint: qsTr("The person can read it.") }
        Notice { Layout.fillWidth: true; visible: card.asks && text !== ""; tone: "danger"; text: withdrawing.errorMessage || "" }
        Flow {
            Layout.fillWidth: true
            visible: card.asks
            spacing: Theme.s3
            ActionButton { objectName: "take-back"; kind: "quiet"; iconName: "undo"; text: qsTr("Take it back"); busy: withdrawing.busy; enabled: mistake.text.trim() !== "" && !withdrawing.busy; onClicked: withdrawing.run({"observation": card.observation, "reason": mistake.text.trim()}) }
            ActionButton { kind: "plain"; text: qsTr("Cancel"); onClicked: root.undoing = "" }
        }
    }

    ScrollColumn {
        anchors.fill: parent
        widest: 760
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: root.waiting.length > 0 ? Theme.counted(qsTr("%n wait to be signed", "", root.waiting.length), root.waiting.length) : qsTr("What I have seen"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; visible: root.rows.length > 0; text: qsTr("What you wrote when you watched somebody at work. They sign that they have seen it, which is not to agree."); soft: true }
        StateView {
            Layout.fillWidth: true
            visible: root.rows.length === 0
            phase: query.refused || rubrics.refused ? "error" : root.ready ? "empty" : "loading"
            errorText: query.errorMessage || rubrics.errorMessage
            emptyIcon: "eye"
            emptyTitle: qsTr("You have not watched anybody yet")
            emptyText: qsTr("When you watch somebody at work, what you write stays here, with whether it is signed.")
            onRetried: { query.ask(); rubrics.ask(); }
        }
        Repeater { model: root.waiting.map(row => row.observation); Seen { required property string modelData; observation: modelData } }
        SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s3; visible: root.waiting.length > 0 && root.done.length > 0; text: qsTr("Before"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
        Repeater { model: (root.all ? root.done : root.done.slice(0, 10)).map(row => row.observation); Seen { required property string modelData; observation: modelData } }
        ActionButton { objectName: "all-observed"; Layout.fillWidth: root.compact; visible: !root.all && root.done.length > 10; kind: "plain"; text: qsTr("Show them all"); onClicked: root.all = true }
    }
}
