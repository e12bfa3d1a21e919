// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// One person of tonight's shift: what they may do, and for what they may not, why.
Card {
    id: root

    property var row
    property var missing: []
    property bool compact: false
    readonly property var may: row.tasks.filter(t => t.may)

    objectName: "tonight-" + row.person
    padding: Theme.s4
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s3
        Avatar { name: root.row.name; diameter: 44 }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            NameText { Layout.fillWidth: true; text: root.row.name; strong: true }
            SafeText { Layout.fillWidth: true; text: root.row.jobRoleName || ""; soft: true; size: Theme.sizeSmall }
        }
    }
    Repeater {
        model: root.missing
        Rectangle {
            id: task
            required property var modelData
            Layout.fillWidth: true
            implicitHeight: words.implicitHeight + 2 * Theme.s3
            radius: Theme.radiusControl
            color: Theme.attentionSoft
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.title + ": " + modelData.why
            RowLayout {
                id: words
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s3 }
                spacing: Theme.s3
                Icon { Layout.alignment: Qt.AlignTop; Layout.topMargin: 2; name: "status-overdue"; size: 20; color: Theme.attention; mirror: false }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    SafeText { Layout.fillWidth: true; text: qsTr("Not yet: %1").arg(task.modelData.title); strong: true; size: Theme.sizeLabel; Accessible.ignored: true }
                    SafeText { Layout.fillWidth: true; text: task.modelData.why; size: Theme.sizeLabel; Accessible.ignored: true }
                }
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: root.may.length > 0
        spacing: Theme.s2
        Repeater {
            model: root.may
            Rectangle {
                required property var modelData
                implicitWidth: fine.implicitWidth + 20
                implicitHeight: fine.implicitHeight + 10
                width: Math.min(implicitWidth, parent.width)
                height: implicitHeight
                radius: height / 2
                color: Theme.goodSoft
                Row {
                    id: fine
                    anchors.centerIn: parent
                    spacing: 6
                    Icon { name: "check"; size: 16; color: Theme.good; anchors.verticalCenter: parent.verticalCenter }
                    SafeText { text: modelData.title; size: Theme.sizeSmall; color: Theme.good; wrapMode: Text.NoWrap }
                }
            }
        }
    }
}
