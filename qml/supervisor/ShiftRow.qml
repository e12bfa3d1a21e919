// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// One shift: who, from when until when, in whose place; each task that may not be done, with the hour from which and the reason.
Card {
    id: root

    property var row: ({tasks: []})
    property string zone
    property bool compact: false
    readonly property var may: row.tasks.filter(t => t.may)
    // Tasks that wait for the same thing are told together.
    readonly property var missing: {
        const groups = [];
        for (const task of row.tasks.filter(t => !t.may)) {
            const same = groups.find(g => g.why === task.why && g.since === since(task));
            if (same)
                same.titles = same.titles.concat([task.title]);
            else
                groups.push({"why": task.why, "since": since(task), "titles": [task.title]});
        }
        return groups;
    }
    signal cover
    signal thank

    // From the first hour on where it is not allowed; empty where that is the whole shift.
    function since(task) {
        const at = task.hours.findIndex(h => !h.may);
        return at > 0 ? House.clockText(task.hours[at].at, zone) : "";
    }

    objectName: "shift-" + row.person
    padding: Theme.s4
    GridLayout {
        Layout.fillWidth: true
        columns: root.compact ? 1 : 2
        columnSpacing: Theme.s4
        rowSpacing: Theme.s2
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s3
            Avatar { name: root.row.name || ""; diameter: 44; Layout.alignment: Qt.AlignTop }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                NameText { Layout.fillWidth: true; text: root.row.name || ""; strong: true }
                SafeText { Layout.fillWidth: true; text: [root.row.jobRoleName || "", qsTr("%1 to %2").arg(Theme.isolate(House.clockText(root.row.from, root.zone))).arg(Theme.isolate(House.clockText(root.row.until, root.zone)))].filter(t => t).join(Theme.apart); soft: true; size: Theme.sizeSmall }
                SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.row.insteadOfName ? qsTr("In place of %1: %2").arg(Theme.isolate(root.row.insteadOfName)).arg(root.row.reason) : ""; soft: true; size: Theme.sizeSmall }
            }
        }
        GridLayout {
            columns: root.compact ? 1 : 2
            columnSpacing: Theme.s1
            rowSpacing: 0
            ActionButton { objectName: "thank-" + root.row.person; Layout.fillWidth: root.compact; kind: "plain"; iconName: "star"; text: qsTr("Thank you"); hint: root.row.name || ""; onClicked: root.thank() }
            ActionButton { objectName: "cover-" + root.row.person; Layout.fillWidth: root.compact; kind: root.row.away ? "quiet" : "plain"; iconName: root.row.insteadOf ? "undo" : "swap"; text: root.row.insteadOf ? qsTr("Take it back") : qsTr("Somebody takes over"); hint: root.row.name || ""; onClicked: root.cover() }
        }
    }
    Notice { Layout.fillWidth: true; visible: root.row.away === true; tone: "paused"; iconName: "calendar"; text: qsTr("Away at the beginning of this shift") }
    Repeater {
        model: root.row.away === true ? [] : root.missing
        Notice {
            required property var modelData
            Layout.fillWidth: true
            tone: "attention"
            iconName: "status-overdue"
            text: modelData.since === "" ? qsTr("Not yet: %1").arg(modelData.titles.join(Theme.apart)) : qsTr("Until %1 only: %2").arg(Theme.isolate(modelData.since)).arg(modelData.titles.join(Theme.apart))
            detail: modelData.why
        }
    }
    SafeText { Layout.fillWidth: true; visible: root.may.length > 0 && root.row.away !== true; text: qsTr("May do: %1").arg(root.may.map(t => t.title).join(Theme.apart)); size: Theme.sizeSmall; color: Theme.good }
}
