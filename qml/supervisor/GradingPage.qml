// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Adab.Bridge
import Adab.Components

// Answers that wait for one's marks, oldest first. Where the exam is marked blind, nobody's name is here.
AdabPage {
    id: root

    readonly property var rows: query.value ? query.value.rows : []
    readonly property int later: query.value ? query.value.notYetHandedIn || 0 : 0

    title: qsTr("Answers to mark")
    Query { id: query; name: "assessment.gradingQueue" }

    ScrollColumn {
        anchors.fill: parent
        widest: 860
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; visible: root.rows.length > 0; text: Theme.counted(qsTr("%n answers wait for your marks", "", root.rows.length), root.rows.length); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        StateView {
            Layout.fillWidth: true
            visible: root.rows.length === 0
            phase: query.refused ? "error" : query.ready ? "empty" : "loading"
            errorText: query.errorMessage
            emptyIcon: "check"
            emptyTitle: qsTr("Nothing waits for your marks")
            emptyText: qsTr("When somebody hands in an answer that a person reads, it appears here.")
            onRetried: query.ask()
        }
        ActionButton { objectName: "primary"; Layout.fillWidth: root.compact; visible: root.rows.length > 0; iconName: "pencil"; text: qsTr("Mark the oldest"); onClicked: Navigation.open("supervisor/Script", {"script": root.rows[0].script}) }
        Repeater {
            model: root.rows
            T.AbstractButton {
                id: row
                required property var modelData
                required property int index
                objectName: "script-" + modelData.script
                Layout.fillWidth: true
                implicitHeight: words.implicitHeight + 2 * Theme.s4
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                onClicked: Navigation.open("supervisor/Script", {"script": modelData.script})
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
                Accessible.role: Accessible.Button
                Accessible.name: who.text + ". " + modelData.stem + ". " + since.text
                background: Rectangle {
                    radius: Theme.radiusCard
                    color: row.hovered ? Theme.sunken : Theme.surface
                    border.width: 1
                    border.color: Theme.line
                    FocusRing { control: row; radius: Theme.radiusCard + 3 }
                }
                contentItem: Item {
                    RowLayout {
                        id: words
                        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s4; rightMargin: Theme.s4 }
                        spacing: Theme.s3
                        Icon { Layout.alignment: Qt.AlignTop; name: "pencil"; color: Theme.primary }
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 2
                            SafeText { id: who; Layout.fillWidth: true; text: row.modelData.name ? row.modelData.name : qsTr("Without a name: answer %1").arg(Theme.number(row.index + 1)); strong: true; Accessible.ignored: true }
                            SafeText { Layout.fillWidth: true; text: row.modelData.stem; size: Theme.sizeLabel; maximumLineCount: 2; elide: Text.ElideRight; Accessible.ignored: true }
                            SafeText { id: since; Layout.fillWidth: true; text: qsTr("%1 · handed in %2").arg(row.modelData.title).arg(House.momentText(row.modelData.askedAt)); size: Theme.sizeSmall; soft: true; Accessible.ignored: true }
                        }
                        Icon { name: "chevron"; size: 20; color: Theme.quiet }
                    }
                }
            }
        }
        SafeText { Layout.fillWidth: true; visible: root.later > 0; text: Theme.counted(qsTr("The time of %n more attempts is over; their answers come here with your next mark.", "", root.later), root.later); soft: true; size: Theme.sizeLabel }
    }
}
