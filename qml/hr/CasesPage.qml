// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Cases of conduct, the nearest deadline first. Each says in one sentence what comes next and by when.
AdabPage {
    id: root

    title: qsTr("Cases")
    Query { id: query; name: "discipline.cases" }
    readonly property var rows: query.value && query.value.rows ? query.value.rows : []

    ScrollColumn {
        anchors.fill: parent
        widest: 820
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Cases"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("Only conduct becomes a case, and only with a rule that was trained. The person is heard before anything is decided."); soft: true }
        ActionButton { objectName: "report-concern"; Layout.fillWidth: root.compact; text: qsTr("Report conduct"); iconName: "plus"; onClicked: Navigation.open("hr/Report") }
        StateView { Layout.fillWidth: true; visible: root.rows.length === 0; phase: query.refused ? "error" : query.ready ? "empty" : "loading"; errorText: query.errorMessage; emptyIcon: "shield"; emptyTitle: qsTr("No case is open"); onRetried: query.ask() }
        Repeater {
            model: root.rows
            Card {
                id: row
                required property var modelData
                Layout.fillWidth: true
                padding: Theme.s4
                lineColor: modelData.late ? Theme.danger : Theme.line
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s3
                    Avatar { name: row.modelData.name; diameter: 44; Layout.alignment: Qt.AlignTop }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 2
                        NameText { Layout.fillWidth: true; text: row.modelData.name; strong: true }
                        SafeText { Layout.fillWidth: true; text: row.modelData.nextText; reading: true }
                        SafeText { Layout.fillWidth: true; text: [row.modelData.ruleTitle, row.modelData.siteName, row.modelData.sanctionText || "", row.modelData.sanctionState === "spent" ? qsTr("spent") : row.modelData.sanctionState === "overturned" ? qsTr("overturned") : ""].filter(t => t).join(" · "); soft: true; size: Theme.sizeSmall }
                    }
                }
                ActionButton { objectName: "case-" + row.modelData.person; Layout.fillWidth: root.compact; kind: "quiet"; text: qsTr("Open"); onClicked: Navigation.open("hr/Case", {"matter": row.modelData.case}) }
            }
        }
    }
}
