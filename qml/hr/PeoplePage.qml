// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// The people of the house: who they are, where they work, whether they have enrolled; a slip for whoever has not.
AdabPage {
    id: root

    property bool onlyNew: false
    property string search
    property string site
    property int offset: 0
    readonly property int pageSize: 50
    readonly property var rows: query.value && query.value.rows ? (onlyNew ? query.value.rows.filter(r => !r.enrolled) : query.value.rows) : []
    readonly property int total: query.value ? query.value.total : 0

    title: qsTr("People")
    Query {
        id: query
        name: "people.list"
        args: {
            const wanted = {"offset": root.offset, "limit": root.pageSize};
            if (root.search !== "") wanted.search = root.search;
            if (root.site !== "") wanted.site = root.site;
            return wanted;
        }
    }
    Query { id: sites; name: "people.sites" }
    onSearchChanged: offset = 0
    onSiteChanged: offset = 0

    ScrollColumn {
        anchors.fill: parent
        widest: 960
        spacing: Theme.s3
        GridLayout {
            Layout.fillWidth: true
            columns: root.compact ? 1 : 2
            columnSpacing: Theme.s4
            SafeText { Layout.fillWidth: true; text: qsTr("People"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
            SafeText { text: query.value ? Theme.people(root.total) : ""; soft: true; wrapMode: Text.NoWrap }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            TextEntry {
                id: find
                width: root.compact ? parent.width : 320
                fieldName: "people-search"
                placeholder: qsTr("Name or login")
                iconName: "search"
                onEdited: wait.restart()
                onAccepted: root.search = text
                Timer { id: wait; interval: 350; onTriggered: root.search = find.text }
            }
            Select { width: Math.min(Math.max(180, implicitWidth), root.width - 2 * Theme.s4); label: qsTr("Site"); options: [{"value": "", "label": qsTr("every site")}].concat(sites.value && sites.value.rows ? sites.value.rows.map(s => ({"value": s.site, "label": s.name})) : []); value: root.site; onChosen: value => root.site = value }
            ActionButton { objectName: "add-person"; kind: "quiet"; iconName: "plus"; text: qsTr("Add a person"); onClicked: Navigation.open("hr/Hire", {}) }
            ActionButton { objectName: "from-table"; kind: "plain"; iconName: "save"; text: qsTr("From a table"); onClicked: Navigation.open("hr/Import", {"kind": "staff"}) }
            ActionButton { objectName: "hours"; kind: "plain"; iconName: "clock"; text: qsTr("Hours at work"); onClicked: Navigation.open("supervisor/Hours", {}) }
            ActionButton { objectName: "payroll"; kind: "plain"; iconName: "star"; text: qsTr("Bonus"); onClicked: Navigation.open("hr/Payroll", {}) }
            ActionButton { objectName: "policies"; kind: "plain"; iconName: "shield"; text: qsTr("Policies"); onClicked: Navigation.open("hr/Policies", {}) }
            ActionButton { objectName: "due"; kind: "plain"; iconName: "record"; text: qsTr("Kept too long"); onClicked: Navigation.open("hr/Due", {}) }
            Chip { objectName: "only-new"; checkable: true; checked: root.onlyNew; text: qsTr("Not enrolled yet"); iconName: "key"; onToggled: root.onlyNew = checked }
        }
        StateView {
            Layout.fillWidth: true
            visible: root.rows.length === 0
            phase: query.refused ? "error" : query.ready ? "empty" : "loading"
            errorText: query.errorMessage
            emptyIcon: "people"
            emptyTitle: qsTr("Nobody by that name")
            emptyText: qsTr("Try a part of the name, or another site.")
            onRetried: query.ask()
        }
        Card {
            Layout.fillWidth: true
            visible: root.rows.length > 0
            padding: 0
            spacing: 0
            Repeater {
                model: root.rows
                Item {
                    id: row
                    required property var modelData
                    required property int index
                    objectName: "person-" + modelData.person
                    Layout.fillWidth: true
                    implicitHeight: line.implicitHeight + 2 * Theme.s3
                    Accessible.role: Accessible.Row
                    Accessible.name: modelData.name
                    Divider { visible: row.index > 0; anchors { left: parent.left; right: parent.right; top: parent.top } }
                    GridLayout {
                        id: line
                        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s4; rightMargin: Theme.s4 }
                        columns: root.compact ? 4 : 5
                        columnSpacing: Theme.s3
                        rowSpacing: Theme.s2
                        Avatar { name: row.modelData.name; diameter: 40 }
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 0
                            NameText { Layout.fillWidth: true; text: row.modelData.name; strong: true; size: Theme.sizeLabel }
                            SafeText { Layout.fillWidth: true; text: [[row.modelData.latinName !== row.modelData.name && row.modelData.latinName ? Theme.isolate(row.modelData.latinName) : "", row.modelData.jobRoleName].filter(t => t).join(Theme.apart), row.modelData.siteName].filter(t => t).join(root.compact ? "\n" : Theme.apart); soft: true; size: Theme.sizeSmall }
                        }
                        Item {
                            Layout.preferredWidth: state.implicitWidth
                            Layout.preferredHeight: state.implicitHeight
                            visible: !root.compact
                            StatusMark {
                                id: state
                                readonly property bool away: row.modelData.absent === true
                                label: away ? "paused" : row.modelData.enrolled ? "certified" : "assigned"
                                word: away ? qsTr("On leave") : row.modelData.enrolled ? qsTr("Enrolled") : qsTr("Not enrolled yet")
                            }
                        }
                        IconButton { objectName: "file-" + row.modelData.person; iconName: "record"; text: qsTr("Personal file"); onClicked: Navigation.open("hr/Person", {"person": row.modelData.person, "name": row.modelData.name}) }
                        IconButton { visible: root.compact; objectName: root.compact ? "slip-" + row.modelData.person : ""; iconName: "print"; tint: row.modelData.enrolled ? Theme.quiet : Theme.primary; text: row.modelData.enrolled ? qsTr("New slip") : qsTr("Slip"); onClicked: Navigation.open("hr/Slip", {"person": row.modelData.person, "name": row.modelData.name}) }
                        ActionButton { visible: !root.compact; objectName: root.compact ? "" : "slip-" + row.modelData.person; Layout.preferredWidth: 170; kind: row.modelData.enrolled ? "plain" : "quiet"; iconName: "print"; text: row.modelData.enrolled ? qsTr("New slip") : qsTr("Slip"); onClicked: Navigation.open("hr/Slip", {"person": row.modelData.person, "name": row.modelData.name}) }
                    }
                }
            }
        }
        RowLayout {
            visible: root.total > root.pageSize
            Layout.fillWidth: true
            SafeText { Layout.fillWidth: true; text: qsTr("%1–%2 of %3").arg(Theme.number(root.offset + 1)).arg(Theme.number(Math.min(root.total, root.offset + root.pageSize))).arg(Theme.number(root.total)); soft: true; size: Theme.sizeSmall }
            IconButton { iconName: "back"; text: qsTr("Previous people"); enabled: root.offset > 0; onClicked: root.offset = Math.max(0, root.offset - root.pageSize) }
            IconButton { iconName: "forward"; text: qsTr("Next people"); enabled: root.offset + root.pageSize < root.total; onClicked: root.offset += root.pageSize }
        }
    }
}
