// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Before the shift: who may do which task tonight, and why not. Those who need the supervisor come first; then nothing waits.
AdabPage {
    id: root

    property string site: House.me && House.me.jobs && House.me.jobs.length > 0 ? House.me.jobs[0].site : ""
    readonly property var rows: query.value && query.value.rows ? query.value.rows : []
    readonly property var tasks: {
        const seen = [];
        for (const row of rows)
            for (const task of row.tasks)
                if (!seen.find(t => t.task === task.task))
                    seen.push({"task": task.task, "title": task.title});
        return seen;
    }
    function open(row) { return row.tasks.filter(t => !t.may); }
    readonly property var needing: rows.filter(r => open(r).length > 0)
    readonly property var ready: rows.filter(r => open(r).length === 0)

    title: qsTr("Tonight")
    Query { id: query; name: "certification.tonight"; args: ({"site": root.site}); enabled: root.site !== ""; rooms: ["*"] }
    Query { id: sites; name: "people.sites" }
    Query { id: scripts; name: "assessment.gradingQueue" }
    Query { id: phrases; name: "formulas.proposals" }
    readonly property int proposed: phrases.ready && phrases.value ? phrases.value.rows.length : 0
    readonly property int toMark: scripts.ready && scripts.value ? scripts.value.rows.length : 0

    ScrollColumn {
        anchors.fill: parent
        widest: 860
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: root.rows.length === 0 ? qsTr("Before the shift") : root.needing.length === 0 ? qsTr("%1 on tonight; nothing is waiting for you").arg(Theme.number(root.rows.length)) : qsTr("%1 on tonight; %2").arg(Theme.number(root.rows.length)).arg(Theme.counted(qsTr("%n need you", "", root.needing.length), root.needing.length)); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        Select { visible: sites.value !== undefined && sites.value !== null && sites.value.rows.length > 1; Layout.maximumWidth: parent.width; label: qsTr("Site"); options: sites.value ? sites.value.rows.map(s => ({"value": s.site, "label": s.name})) : []; value: root.site; onChosen: value => root.site = value }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            Chip { objectName: "shift"; iconName: "calendar"; text: qsTr("The shift, hour by hour"); width: Math.min(implicitWidth, parent.width); onClicked: Navigation.open("supervisor/Shift", {"site": root.site}) }
            Chip { objectName: "supervise"; iconName: "key"; text: qsTr("Supervise a quiz"); width: Math.min(implicitWidth, parent.width); onClicked: Navigation.open("supervisor/Unlock") }
            Chip { objectName: "to-mark"; visible: root.toMark > 0; iconName: "pencil"; text: Theme.counted(qsTr("%n answers wait for your marks", "", root.toMark), root.toMark); width: Math.min(implicitWidth, parent.width); onClicked: Navigation.open("supervisor/Grading") }
            Chip { objectName: "aloud"; iconName: "practice"; text: qsTr("A phrase said aloud"); width: Math.min(implicitWidth, parent.width); onClicked: Navigation.open("supervisor/Heard") }
            Chip { objectName: "gather"; iconName: "people"; text: qsTr("Play a complaint together"); width: Math.min(implicitWidth, parent.width); onClicked: Navigation.open("supervisor/Gather") }
            Chip { objectName: "to-read"; visible: root.proposed > 0; iconName: "flag"; text: Theme.counted(qsTr("%n phrases should count", "", root.proposed), root.proposed); width: Math.min(implicitWidth, parent.width); onClicked: Navigation.open("supervisor/Phrases") }
        }
        StateView {
            Layout.fillWidth: true
            visible: root.rows.length === 0
            phase: query.refused ? "error" : query.ready || root.site === "" ? "empty" : "loading"
            errorText: query.errorMessage
            emptyIcon: "tonight"
            emptyTitle: qsTr("Nobody is on tonight")
            emptyText: qsTr("Those who work at your site today appear here, with what they may do.")
            onRetried: query.ask()
        }
        Repeater { model: root.needing; PersonTonight { required property var modelData; Layout.fillWidth: true; row: modelData; compact: root.compact; missing: root.open(modelData) } }
        SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s2; visible: root.ready.length > 0; text: qsTr("Ready for every task"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
        Card {
            Layout.fillWidth: true
            visible: root.ready.length > 0
            padding: 0
            spacing: 0
            Repeater {
                model: root.ready
                Item {
                    id: line
                    required property var modelData
                    required property int index
                    Layout.fillWidth: true
                    implicitHeight: one.implicitHeight + 2 * Theme.s3
                    Divider { visible: line.index > 0; anchors { left: parent.left; right: parent.right; top: parent.top } }
                    RowLayout {
                        id: one
                        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s4; rightMargin: Theme.s4 }
                        spacing: Theme.s3
                        Avatar { name: line.modelData.name; diameter: 40 }
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 0
                            NameText { Layout.fillWidth: true; text: line.modelData.name; strong: true; size: Theme.sizeLabel }
                            SafeText { Layout.fillWidth: true; text: line.modelData.jobRoleName || ""; soft: true; size: Theme.sizeSmall }
                        }
                        StatusMark { label: "certified"; word: qsTr("Allowed") }
                    }
                }
            }
        }
    }
}
