// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Watching somebody at work, the tablet in one's hand: each criterion with its levels in words, a note where one helps, when it was seen.
// Nobody is photographed.
AdabPage {
    id: root

    property string person
    property string personName
    property string program
    property string rubric
    property var levels: ({})       // criterion → level
    property var notes: ({})        // criterion → words
    property string noting          // the criterion whose note is open
    property bool earlier: false
    property int days: 0
    property string time: "12:00"
    property var finished: null     // {observation, passed}
    property bool stale: false      // the instant that was asked for has not come yet
    onDaysChanged: stale = true
    onTimeChanged: stale = true
    onEarlierChanged: stale = earlier
    property bool unsigned: false
    property bool undone: false

    title: qsTr("At work")
    Query { id: query; name: "certification.rubrics"; args: ({"program": root.program}) }
    Query { id: moment; name: "people.day"; args: ({"days": root.days, "time": root.time}); enabled: root.earlier; onAnswered: if (!busy) root.stale = false }
    Command { id: recording; name: "certification.recordObservation"; onDone: value => root.finished = value }
    Command { id: undoing; name: "certification.withdrawObservation"; onDone: root.undone = true }
    Command { id: refusing; name: "certification.signObservation"; onDone: root.unsigned = true }
    readonly property var value: query.value && query.value.rows ? query.value.rows.find(r => r.rubric === rubric) || ({}) : ({})
    readonly property var criteria: value.criteria || []
    readonly property int open: criteria.filter(c => !levels[c.criterion]).length
    readonly property var times: {
        const list = [];
        for (let half = 0; half < 48; ++half) {
            const text = String(Math.floor(half / 2)).padStart(2, "0") + (half % 2 === 0 ? ":00" : ":30");
            list.push({"value": text, "label": House.digits(text)});
        }
        return list;
    }
    function choose(criterion, level) {
        const all = Object.assign({}, levels);
        all[criterion] = level;
        levels = all;
    }
    function note(criterion, words) {
        const all = Object.assign({}, notes);
        all[criterion] = words;
        notes = all;
    }
    function finish() {
        const written = Object.keys(notes).filter(criterion => notes[criterion].trim() !== "");
        const kept = written.reduce((all, criterion) => Object.assign({[criterion]: notes[criterion].trim()}, all), {});
        recording.run(Object.assign({"person": person, "program": program, "rubric": rubric, "levels": levels, "notes": kept}, whole.text.trim() !== "" ? {"note": whole.text.trim()} : {}, earlier ? {"observedAt": moment.value.at} : {}));
    }

    StateView { anchors.fill: parent; anchors.margins: Theme.s5; visible: root.criteria.length === 0; phase: query.refused ? "error" : query.ready ? "empty" : "loading"; errorText: query.errorMessage; emptyIcon: "eye"; emptyTitle: qsTr("There is nothing to watch here"); onRetried: query.ask() }
    ScrollColumn {
        anchors.fill: parent
        visible: root.criteria.length > 0 && root.finished === null
        widest: 760
        spacing: Theme.s4
        NameText { Layout.fillWidth: true; text: root.personName; size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("%1. Watch, then choose the words that fit best. Nobody is photographed.").arg(root.value.title || ""); soft: true }
        Repeater {
            model: root.criteria
            Card {
                id: one
                required property var modelData
                Layout.fillWidth: true
                padding: Theme.s4
                spacing: Theme.s3
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s2
                    SafeText { Layout.fillWidth: true; text: one.modelData.title; size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
                    StatusMark { visible: one.modelData.critical; label: "overdue"; word: qsTr("Needed in any case") }
                }
                Repeater {
                    model: one.modelData.levels
                    ChoiceRow {
                        required property var modelData
                        objectName: one.modelData.criterion + "-" + modelData.level
                        Layout.fillWidth: true
                        text: modelData.words
                        checkable: false
                        checked: root.levels[one.modelData.criterion] === modelData.level
                        onClicked: root.choose(one.modelData.criterion, modelData.level)
                        Keys.onReturnPressed: clicked()
                    }
                }
                ActionButton { objectName: "note-" + one.modelData.criterion; Layout.fillWidth: root.compact; visible: root.noting !== one.modelData.criterion && !root.notes[one.modelData.criterion]; kind: "plain"; iconName: "pencil"; text: qsTr("Add a note"); hint: one.modelData.title; onClicked: { root.noting = one.modelData.criterion; words.focusField(); } }
                TextBox { id: words; Layout.fillWidth: true; visible: root.noting === one.modelData.criterion || !!root.notes[one.modelData.criterion]; fieldName: "words-" + one.modelData.criterion; lines: 2; label: qsTr("What was seen and said"); onEdited: root.note(one.modelData.criterion, text) }
            }
        }
        Card {
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s4
            TextBox { id: whole; Layout.fillWidth: true; fieldName: "observation-note"; lines: 2; label: qsTr("On the whole"); hint: qsTr("Something to thank for, one thing to try next. The person reads it.") }
            Segments { Layout.fillWidth: true; label: qsTr("When was it?"); options: [{"value": "now", "label": qsTr("Just now")}, {"value": "earlier", "label": qsTr("Earlier")}]; value: root.earlier ? "earlier" : "now"; onChosen: value => root.earlier = value === "earlier" }
            DayChoice { Layout.fillWidth: true; visible: root.earlier; fieldName: "observed-day"; label: qsTr("On which day?"); earliest: -60; latest: 0; days: root.days; dayText: moment.value ? moment.value.text : ""; onMoved: days => root.days = days }
            Choice { Layout.fillWidth: true; visible: root.earlier; fieldName: "observed-time"; label: qsTr("At what time?"); options: root.times; value: root.time; onChosen: value => root.time = value }
        }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: recording.errorMessage || "" }
        ActionButton { objectName: "primary"; Layout.fillWidth: root.compact; iconName: "check"; text: root.open > 0 ? Theme.counted(qsTr("%n to choose", "", root.open), root.open) : qsTr("Finish"); busy: recording.busy; enabled: root.open === 0 && !recording.busy && (!root.earlier || (moment.ready && !root.stale)); onClicked: root.finish() }
    }
    ScrollColumn {
        anchors.fill: parent
        visible: root.finished !== null
        widest: 680
        spacing: Theme.s4
        Card {
            objectName: "observed"
            Layout.fillWidth: true
            Icon { Layout.alignment: Qt.AlignHCenter; name: root.finished && root.finished.passed ? "check" : "idea"; size: 48; color: root.finished && root.finished.passed ? Theme.good : Theme.primary; mirror: false }
            SafeText { Layout.fillWidth: true; text: root.finished && root.finished.passed ? qsTr("It is met") : qsTr("Not yet, and on the way"); size: Theme.sizeHead; strong: true; horizontalAlignment: Text.AlignHCenter; Accessible.role: Accessible.Heading }
            SafeText { Layout.fillWidth: true; text: root.finished && root.finished.passed ? qsTr("%1 finds every word of it under My record and signs there: seen, which is not agreed.").arg(Theme.isolate(root.personName)) : qsTr("Say first what went well. %1 finds every word of it under My record, and can be watched again at any time.").arg(Theme.isolate(root.personName)); soft: true; horizontalAlignment: Text.AlignHCenter }
            ActionButton { objectName: "done"; Layout.fillWidth: root.compact; Layout.alignment: Qt.AlignHCenter; text: qsTr("Back to the shift"); onClicked: Navigation.back() }
        }
        Card {
            visible: !root.unsigned && !root.undone
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s3
            TextEntry { id: mistake; Layout.fillWidth: true; fieldName: "mistake"; label: qsTr("Was something wrong?"); hint: qsTr("The person, the moment, a level: say what, and it no longer counts. That it was written stays on record.") }
            Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: undoing.errorMessage || "" }
            ActionButton { objectName: "take-back"; Layout.fillWidth: root.compact; kind: "quiet"; iconName: "undo"; text: qsTr("Take it back"); busy: undoing.busy; enabled: mistake.text.trim() !== "" && !undoing.busy; onClicked: undoing.run({"observation": root.finished.observation, "reason": mistake.text.trim()}) }
        }
        Notice { objectName: "taken-back"; Layout.fillWidth: true; visible: root.undone; tone: "info"; text: qsTr("Taken back. It no longer counts.") }
        Card {
            visible: !root.unsigned && !root.undone
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s3
            SafeText { Layout.fillWidth: true; text: qsTr("Nobody has to sign. If %1 would rather not, write who was there with you.").arg(Theme.isolate(root.personName)); size: Theme.sizeLabel; soft: true }
            TextEntry { id: witness; Layout.fillWidth: true; fieldName: "witness"; label: qsTr("Who was there?") }
            Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: refusing.errorMessage || "" }
            ActionButton { objectName: "not-signed"; Layout.fillWidth: root.compact; kind: "quiet"; text: qsTr("Note that it is not signed"); busy: refusing.busy; enabled: witness.text.trim() !== "" && !refusing.busy; onClicked: refusing.run({"observation": root.finished.observation, "answer": "refused", "witness": witness.text.trim()}) }
        }
        Notice { objectName: "unsigned"; Layout.fillWidth: true; visible: root.unsigned; tone: "info"; text: qsTr("Noted: not signed, %1 was there.").arg(Theme.isolate(witness.text.trim())) }
    }
}
