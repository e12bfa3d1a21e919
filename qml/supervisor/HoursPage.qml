// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Who still needs hours at work, nearest date first. Whoever leads them confirms the hours; what was entered by mistake is taken back.
AdabPage {
    id: root

    property string open            // whose hours are being entered: person and program
    property int days: 0
    property var last: null         // the last confirmation: {person, personName, program, confirmation, hours}
    property bool undone: false
    readonly property var rows: query.value && query.value.rows ? query.value.rows : []
    readonly property var keys: rows.map(row => keyOf(row))

    title: qsTr("Hours at work")
    Query { id: query; name: "certification.hoursWaiting" }
    Query { id: day; name: "people.day"; args: ({"days": root.days}) }
    Command { id: confirming; name: "certification.confirmHours"; onDone: (value, args) => { root.last = {"person": args.person, "personName": root.entering.personName, "program": args.program, "confirmation": value.confirmation, "hours": args.hours}; root.undone = false; root.open = ""; root.days = 0; query.ask(); } }
    Command { id: undoing; name: "certification.withdrawHours"; onDone: { root.undone = true; mistake.text = ""; query.ask(); } }
    readonly property var entering: rowOf(open)

    function keyOf(row) { return row.person + " " + row.program + " " + row.requirement; }
    function rowOf(key) { return rows.find(row => keyOf(row) === key) || ({"person": "", "personName": "", "program": "", "title": "", "requirement": "", "of": 0, "done": 0, "left": 0, "sentence": ""}); }
    // A number as it is written in any of our scripts.
    function whole(text) {
        const plain = Theme.plainDigits(text).replace(/^0+(?=.)/, "");
        return /^[0-9]{1,3}$/.test(plain) ? Number(plain) : 0;
    }

    ScrollColumn {
        anchors.fill: parent
        widest: 760
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Hours at work"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("Some certifications ask for hours. You confirm what was worked; nobody counts their own."); soft: true }
        Card {
            objectName: "confirmed"
            visible: root.last !== null && !root.undone
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s3
            lineColor: Theme.good
            Notice { Layout.fillWidth: true; tone: "good"; text: root.last ? Theme.counted(qsTr("%n hours are confirmed", "", root.last.hours), root.last.hours) : ""; detail: root.last ? root.last.personName : "" }
            TextEntry { id: mistake; Layout.fillWidth: true; fieldName: "mistake"; label: qsTr("Was something wrong?"); hint: qsTr("Say what, and they no longer count. That it was written stays on record.") }
            Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: undoing.errorMessage || "" }
            ActionButton { objectName: "take-back"; Layout.fillWidth: root.compact; kind: "quiet"; iconName: "undo"; text: qsTr("Take it back"); busy: undoing.busy; enabled: mistake.text.trim() !== "" && !undoing.busy; onClicked: undoing.run({"person": root.last.person, "confirmation": root.last.confirmation, "reason": mistake.text.trim()}) }
        }
        Notice { objectName: "taken-back"; Layout.fillWidth: true; visible: root.undone; tone: "info"; iconName: "undo"; text: qsTr("Taken back. They no longer count.") }
        StateView {
            Layout.fillWidth: true
            visible: root.rows.length === 0
            phase: query.refused ? "error" : query.ready ? "empty" : "loading"
            errorText: query.errorMessage
            emptyIcon: "clock"
            emptyTitle: qsTr("Nobody needs hours confirmed")
            emptyText: qsTr("Whose certification asks for hours at work appears here.")
            onRetried: query.ask()
        }
        Repeater {
            model: root.keys
            Card {
                id: card
                required property string modelData
                readonly property var row: root.rowOf(modelData)
                readonly property bool open: root.open === modelData
                Layout.fillWidth: true
                padding: Theme.s4
                spacing: Theme.s4
                lineColor: open ? Theme.primary : row.overdue ? Theme.attention : Theme.line
                GridLayout {
                    Layout.fillWidth: true
                    columns: root.compact ? 1 : 2
                    columnSpacing: Theme.s4
                    rowSpacing: Theme.s3
                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.s3
                        Avatar { name: card.row.personName; diameter: 40; Layout.alignment: Qt.AlignTop }
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 0
                            SafeText { Layout.fillWidth: true; text: card.row.sentence; strong: true; size: Theme.sizeLabel }
                            SafeText { Layout.fillWidth: true; text: [qsTr("%1 of %2 confirmed").arg(Theme.isolate(Theme.number(card.row.done))).arg(Theme.isolate(Theme.number(card.row.of))), card.row.through ? qsTr("through %1").arg(Theme.isolate(House.dateText(card.row.through))) : "", !card.row.due ? "" : (card.row.overdue ? qsTr("was due on %1") : qsTr("due on %1")).arg(Theme.isolate(House.dateText(card.row.due)))].filter(t => t).join(Theme.apart); soft: true; size: Theme.sizeSmall }
                        }
                    }
                    ActionButton { objectName: "enter-" + card.row.person; visible: !card.open; Layout.fillWidth: root.compact; kind: "quiet"; iconName: "pencil"; text: qsTr("Confirm hours"); hint: card.row.personName; onClicked: { root.open = card.modelData; count.text = ""; count.focusField(); } }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    visible: card.open
                    spacing: Theme.s4
                    TextEntry { id: count; Layout.fillWidth: true; Layout.maximumWidth: 340; fieldName: "hours-count"; label: qsTr("How many whole hours?"); hint: qsTr("Those since the last time you confirmed."); inputMethodHints: Qt.ImhDigitsOnly; error: text.trim() !== "" && root.whole(text) === 0 ? qsTr("Please write a whole number.") : "" }
                    DayChoice { Layout.fillWidth: true; fieldName: "hours-day"; label: qsTr("Through which day?"); earliest: -366; latest: 0; days: root.days; dayText: day.value ? day.value.text : ""; onMoved: days => root.days = days }
                    Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: confirming.errorMessage || "" }
                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.s3
                        ActionButton { objectName: "hours-send"; text: qsTr("Confirm them"); iconName: "check"; busy: confirming.busy; enabled: root.whole(count.text) > 0 && day.ready && !day.busy && !confirming.busy; onClicked: confirming.run({"person": card.row.person, "program": card.row.program, "hours": root.whole(count.text), "through": day.value.date}) }
                        ActionButton { kind: "plain"; text: qsTr("Cancel"); onClicked: root.open = "" }
                    }
                }
            }
        }
        Chip { objectName: "hours-table"; Layout.fillWidth: root.compact; visible: House.roles.indexOf("hr") >= 0; iconName: "save"; text: qsTr("Take hours over from a table"); onClicked: Navigation.open("hr/Import", {"kind": "hours"}) }
    }
}
