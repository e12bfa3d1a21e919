// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A sentence that matters, on a soft ground: `tone` good, attention, danger, info, paused or calm.
Rectangle {
    id: root

    property string tone: "info"
    property string text
    property string detail
    property string iconName: tone === "good" ? "check" : tone === "attention" ? "clock" : tone === "danger" ? "alert" : tone === "calm" ? "idea" : "info"
    default property alias extra: column.data

    readonly property color strongColor: tone === "good" ? Theme.good : tone === "attention" ? Theme.attention : tone === "danger" ? Theme.danger : tone === "paused" ? Theme.paused : tone === "calm" ? Theme.primary : Theme.info

    implicitHeight: row.implicitHeight + 2 * Theme.s3 + 4
    implicitWidth: 320
    radius: Theme.radiusControl + 2
    color: tone === "good" ? Theme.goodSoft : tone === "attention" ? Theme.attentionSoft : tone === "danger" ? Theme.dangerSoft : tone === "paused" ? Theme.pausedSoft : tone === "calm" ? Theme.primarySoft : Theme.infoSoft
    Accessible.role: tone === "danger" ? Accessible.AlertMessage : Accessible.Note
    Accessible.name: text + (detail ? " " + detail : "")

    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s4 }
        spacing: Theme.s3
        Icon { Layout.alignment: Qt.AlignTop; Layout.topMargin: 2; name: root.iconName; size: 20; color: root.strongColor }
        ColumnLayout {
            id: column
            Layout.fillWidth: true
            spacing: 4
            SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.text; size: Theme.sizeLabel; strong: root.detail !== ""; Accessible.ignored: true }
            SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.detail; size: Theme.sizeLabel; Accessible.ignored: true }
        }
    }
}
