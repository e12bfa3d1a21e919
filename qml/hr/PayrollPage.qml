// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Who has earned which bonus by a day, each with its reason: looked at, saved as a table, and fixed once. Nothing is ever taken back.
AdabPage {
    id: root

    property int cutOff: -1         // days off: the last day that counts
    property int payday: 0          // days off
    property string closed          // the payday of a closed one; "" for the next

    title: qsTr("Bonus")
    Query { id: lastDay; name: "people.day"; args: ({"days": root.cutOff}) }
    Query { id: payDay; name: "people.day"; args: ({"days": root.payday}) }
    readonly property bool known: lastDay.ready && payDay.ready
    readonly property var which: root.closed !== "" ? ({"payday": root.closed}) : known ? ({"payday": payDay.value.date, "cutOff": lastDay.value.date}) : ({})
    Query { id: query; name: "rewards.payroll"; args: root.which; enabled: root.known }
    Query { id: file; name: "rewards.payrollFile"; args: root.which; enabled: false; onAnswered: if (ready && enabled) { enabled = false; House.saveDocument(value.fileName, Qt.btoa(value.csv).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "")); } }
    Command { id: closing; name: "rewards.closePayroll"; onDone: (value, args) => root.closed = args.payday }
    Connections { target: House; function onDocumentSaved(path) { toast.show(qsTr("Saved: %1").arg(Theme.isolate(path))); } function onDocumentRefused(message) { toast.show(message); } }
    readonly property var rows: query.value && query.value.rows ? query.value.rows : []
    readonly property bool isClosed: root.closed !== "" || !!query.value && query.value.state === "closed"

    ScrollColumn {
        anchors.fill: parent
        widest: 760
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: root.isClosed ? qsTr("Closed payroll of %1").arg(House.dateText(query.value ? query.value.payday : root.closed)) : qsTr("Bonus for the next payroll"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("Who has earned what, and why. What is paid once is never taken back."); soft: true }
        Card {
            Layout.fillWidth: true
            visible: root.closed === ""
            padding: Theme.s4
            spacing: Theme.s4
            DayChoice { Layout.fillWidth: true; fieldName: "cut-off"; label: qsTr("The last day that counts"); earliest: -62; latest: -1; days: root.cutOff; dayText: lastDay.value ? lastDay.value.text : ""; onMoved: days => root.cutOff = days }
            DayChoice { Layout.fillWidth: true; fieldName: "payday"; label: qsTr("The day on which wages are paid"); earliest: 0; latest: 62; days: root.payday; dayText: payDay.value ? payDay.value.text : ""; onMoved: days => root.payday = days }
        }
        StateView { Layout.fillWidth: true; visible: root.rows.length === 0; phase: query.refused ? "error" : query.ready ? "empty" : "loading"; errorText: query.errorMessage; emptyIcon: "star"; emptyTitle: qsTr("No bonus was earned by that day"); onRetried: query.ask() }
        Repeater {
            model: root.rows
            Card {
                id: line
                required property var modelData
                objectName: "bonus-" + modelData.person
                Layout.fillWidth: true
                padding: Theme.s4
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s3
                    Avatar { name: line.modelData.name; diameter: 44; Layout.alignment: Qt.AlignTop }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 2
                        NameText { Layout.fillWidth: true; text: line.modelData.name; strong: true }
                        SafeText { Layout.fillWidth: true; text: line.modelData.ruleTitle || ""; reading: true }
                        SafeText { Layout.fillWidth: true; text: [line.modelData.kindText, line.modelData.earnedOn ? House.dateText(line.modelData.earnedOn) : ""].filter(t => t).join(Theme.apart); soft: true; size: Theme.sizeSmall }
                    }
                    SafeText { text: qsTr("%1 %").arg(Theme.number(line.modelData.percent)); strong: true; size: Theme.sizeTitle; wrapMode: Text.NoWrap }
                }
            }
        }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: closing.errorMessage || file.errorMessage || "" }
        Flow {
            Layout.fillWidth: true
            visible: query.ready
            spacing: Theme.s3
            ActionButton { objectName: "primary"; visible: !root.isClosed; text: qsTr("Close this payroll"); iconName: "lock"; busy: closing.busy; enabled: !closing.busy; onClicked: closing.run(root.which) }
            ActionButton { objectName: "save-table"; kind: "quiet"; iconName: "save"; text: qsTr("Save as a table"); busy: file.busy; onClicked: file.enabled = true }
            ActionButton { objectName: "next-payroll"; visible: root.closed !== ""; kind: "plain"; text: qsTr("The next payroll"); onClicked: { root.payday = Math.min(62, root.payday + 30); root.closed = ""; } }
        }
        SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s3; visible: before.count > 0; text: qsTr("Closed before"); strong: true; Accessible.role: Accessible.Heading }
        Repeater {
            id: before
            model: root.closed === "" && query.value && query.value.closed ? query.value.closed : []
            StepRow {
                required property var modelData
                objectName: "closed-" + modelData.payday
                iconName: "lock"
                text: House.dateText(modelData.payday)
                detail: qsTr("Counted through %1").arg(House.dateText(modelData.cutOff))
                onClicked: root.closed = modelData.payday
            }
        }
    }
    Toast { id: toast }
}
