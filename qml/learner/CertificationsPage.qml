// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Every certification of mine, each with where it stands in one sentence; and all its dates for one's own calendar.
AdabPage {
    id: root

    title: qsTr("My certifications")
    Query { id: query; name: "certification.myPath" }
    readonly property var rows: query.value && query.value.programs ? query.value.programs : []

    ScrollColumn {
        anchors.fill: parent
        widest: 760
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("My certifications"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        StateView { Layout.fillWidth: true; visible: root.rows.length === 0; phase: query.refused ? "error" : query.ready ? "empty" : "loading"; errorText: query.errorMessage; emptyIcon: "certificate"; emptyTitle: qsTr("No certification is asked of you"); emptyText: qsTr("When your work asks for one, it appears here with its reason and its date."); onRetried: query.ask() }
        Repeater {
            model: root.rows
            Card {
                id: row
                required property var modelData
                Layout.fillWidth: true
                padding: Theme.s4
                GridLayout {
                    Layout.fillWidth: true
                    columns: root.compact ? 1 : 2
                    columnSpacing: Theme.s4
                    rowSpacing: Theme.s2
                    SafeText { Layout.fillWidth: true; text: row.modelData.title; strong: true }
                    StatusMark { label: row.modelData.label }
                }
                SafeText { Layout.fillWidth: true; text: [row.modelData.statusText || "", row.modelData.dueText || ""].filter((t, i, all) => t && all.indexOf(t) === i).join(" "); reading: true; size: Theme.sizeLabel }
                ActionButton { objectName: "standing-" + row.modelData.program; Layout.fillWidth: root.compact; kind: "quiet"; text: qsTr("Why, and what next"); hint: row.modelData.title; onClicked: Navigation.open("learner/Standing", {"program": row.modelData.program}) }
            }
        }
        SaveDates { Layout.fillWidth: true; visible: root.rows.length > 0 }
    }
}
