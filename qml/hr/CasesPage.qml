// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Cases of conduct in order of harm: what would hurt somebody, or void the fairness of the matter, comes first. Each says in sentences what
// runs and by when, and who is in charge. Whoever goes away hands all of theirs to a colleague for that time.
AdabPage {
    id: root

    property bool handing: false
    property string deputy
    property int span: 14

    title: qsTr("Cases")
    Query { id: query; name: "discipline.cases" }
    Query { id: lastDay; name: "people.day"; args: ({"days": root.span}); enabled: root.handing }
    Command { id: handover; name: "discipline.handOver"; onDone: root.handing = false }
    readonly property bool anyMine: rows.some(r => r.mine && r.stage !== "closed")
    readonly property var rows: query.value && query.value.rows ? query.value.rows : []

    ScrollColumn {
        anchors.fill: parent
        widest: 820
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Cases"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("Only conduct becomes a case, and only with a rule that was trained. The person is heard before anything is decided."); soft: true }
        ActionButton { objectName: "report-concern"; Layout.fillWidth: root.compact; text: qsTr("Report conduct"); iconName: "plus"; onClicked: Navigation.open("hr/Report") }
        ActionButton { objectName: "hand-over-all"; visible: root.anyMine && !root.handing; Layout.fillWidth: root.compact; kind: "plain"; iconName: "people"; text: qsTr("I will be away"); onClicked: root.handing = true }
        Card {
            visible: root.handing
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s3
            SafeText { Layout.fillWidth: true; text: qsTr("All that you are in charge of goes to a colleague, and comes back by itself."); soft: true }
            Choice { Layout.fillWidth: true; fieldName: "deputy"; label: qsTr("Who stands in for you?"); options: query.value && query.value.deputies ? query.value.deputies.map(r => ({"value": r.person, "label": r.name})) : []; value: root.deputy; onChosen: value => root.deputy = value }
            DayChoice { Layout.fillWidth: true; fieldName: "span"; label: qsTr("Through which day?"); earliest: 0; latest: 365; days: root.span; dayText: lastDay.value ? lastDay.value.text : ""; onMoved: days => root.span = days }
            TextBox { id: why; Layout.fillWidth: true; fieldName: "handover-reason"; lines: 2; label: qsTr("Why?") }
            Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: handover.errorMessage || "" }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.s3
                ActionButton { objectName: "send-handover"; text: qsTr("Hand over"); busy: handover.busy; enabled: root.deputy !== "" && why.text.trim() !== "" && lastDay.ready && !handover.busy; onClicked: handover.run({"to": root.deputy, "until": lastDay.value.date, "reason": why.text.trim()}) }
                ActionButton { kind: "plain"; text: qsTr("Cancel"); onClicked: root.handing = false }
            }
        }
        StateView { Layout.fillWidth: true; visible: root.rows.length === 0; phase: query.refused ? "error" : query.ready ? "empty" : "loading"; errorText: query.errorMessage; emptyIcon: "shield"; emptyTitle: qsTr("No case is open"); onRetried: query.ask() }
        Repeater {
            model: root.rows
            Card {
                id: row
                required property var modelData
                readonly property var runs: modelData.deadlines || []
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
                        SafeText { visible: row.runs.length === 0; Layout.fillWidth: true; text: row.modelData.nextText; reading: true }
                        Repeater {
                            model: row.runs
                            RowLayout {
                                required property var modelData
                                required property int index
                                Layout.fillWidth: true
                                spacing: Theme.s2
                                Icon { name: modelData.late ? "alert" : modelData.pressing ? "clock" : "dot"; size: 18; color: modelData.late ? Theme.danger : modelData.pressing ? Theme.attention : Theme.quiet; Layout.alignment: Qt.AlignTop; Layout.topMargin: 3 }
                                SafeText { Layout.fillWidth: true; text: modelData.text; reading: index === 0; soft: index > 0; size: index === 0 ? Theme.sizeBody : Theme.sizeLabel }
                            }
                        }
                        SafeText { Layout.fillWidth: true; visible: text !== ""; text: row.modelData.inChargeText || ""; soft: true; size: Theme.sizeSmall }
                        SafeText { Layout.fillWidth: true; text: [row.modelData.ruleTitle, row.modelData.siteName, row.modelData.sanctionText || "", row.modelData.sanctionState === "spent" ? qsTr("spent") : row.modelData.sanctionState === "overturned" ? qsTr("overturned") : ""].filter(t => t).join(Theme.apart); soft: true; size: Theme.sizeSmall }
                    }
                }
                ActionButton { objectName: "case-" + row.modelData.person; Layout.fillWidth: root.compact; kind: "quiet"; text: qsTr("Open"); onClicked: Navigation.open("hr/Case", {"matter": row.modelData.case}) }
            }
        }
    }
}
