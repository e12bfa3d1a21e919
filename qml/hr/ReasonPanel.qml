// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Why a cell says what it says, beside it and not over it: sentences, dates, what happened, the records it rests on.
Rectangle {
    id: root

    property string personName
    property string programTitle
    property var cell: null
    property string error
    property var decisions: []      // what people decided: under whose name, when, why
    property bool decides: false    // whoever looks may decide about the certificate
    signal closed
    signal deciding

    objectName: "reason"
    color: Theme.surface
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Reason")
    Keys.onEscapePressed: closed()
    Rectangle { x: Theme.mirrored ? parent.width - 1 : 0; width: 1; height: parent.height; color: Theme.line }
    Divider { width: parent.width }

    ScrollColumn {
        anchors.fill: parent
        margin: Theme.s5
        spacing: Theme.s3
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s3
            Avatar { name: root.personName; diameter: 44 }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                SafeText { Layout.fillWidth: true; text: root.personName; strong: true }
                SafeText { Layout.fillWidth: true; text: root.programTitle; soft: true; size: Theme.sizeLabel }
            }
            IconButton { objectName: "close-reason"; iconName: "close"; text: qsTr("Close"); onClicked: root.closed() }
        }
        StateView { Layout.fillWidth: true; visible: root.cell === null; phase: root.error !== "" ? "error" : "loading"; errorText: root.error }
        StatusMark { visible: root.cell !== null; label: root.cell ? root.cell.label : "not-required" }
        Repeater {
            model: root.cell && root.cell.sentences ? root.cell.sentences : []
            SafeText { required property string modelData; Layout.fillWidth: true; text: modelData; reading: true }
        }
        Repeater {
            model: root.decisions.slice().reverse()
            ColumnLayout {
                required property var modelData
                Layout.fillWidth: true
                spacing: 0
                SafeText { Layout.fillWidth: true; text: modelData.signed.sentence; size: Theme.sizeLabel; strong: true }
                SafeText { Layout.fillWidth: true; text: modelData.reason; size: Theme.sizeLabel; reading: true }
            }
        }
        ActionButton { objectName: "decide"; visible: root.decides && root.cell !== null && root.cell.label !== "not-required"; Layout.fillWidth: true; kind: "quiet"; iconName: "pencil"; text: qsTr("Decide about it"); onClicked: root.deciding() }
        Divider { Layout.fillWidth: true; visible: root.history.length > 0 }
        SafeText { visible: root.history.length > 0; Layout.fillWidth: true; text: qsTr("What happened"); strong: true; size: Theme.sizeLabel }
        Repeater {
            model: root.history
            RowLayout {
                required property var modelData
                Layout.fillWidth: true
                spacing: Theme.s3
                Rectangle { Layout.alignment: Qt.AlignTop; Layout.topMargin: 8; implicitWidth: 8; implicitHeight: 8; radius: 4; color: Theme.primary }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    SafeText { Layout.fillWidth: true; text: modelData.sentence; size: Theme.sizeLabel }
                    SafeText { Layout.fillWidth: true; text: modelData.atText || House.dateText(modelData.at); size: Theme.sizeSmall; soft: true }
                }
            }
        }
        SafeText { Layout.fillWidth: true; visible: root.cell !== null && !!root.cell.records && root.cell.records.length > 0; text: root.cell && root.cell.records ? qsTr("Rests on the records %1").arg(root.cell.records.map(r => Theme.isolate(Theme.number(r))).join(Theme.comma)) : ""; size: Theme.sizeSmall; soft: true }
    }
    readonly property var history: cell && cell.history ? cell.history : []
}
