// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// What stands where an answer will be: waiting, nothing yet, or why not. Each says what will be here and the one thing to do.
ColumnLayout {
    id: root

    property string phase: "loading"    // loading, empty, error
    property string emptyTitle: qsTr("Nothing here yet")
    property string emptyText
    property string emptyIcon: "today"
    property string action
    property string errorText
    signal acted
    signal retried

    spacing: Theme.s3
    Timer { id: patience; interval: 300; running: root.phase === "loading"; property bool over: false; onTriggered: over = true }

    // Where there is more room than words, they stay together in its middle.
    Item { Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredHeight: Theme.s5 }
    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        visible: root.phase !== "loading"
        implicitWidth: 88
        implicitHeight: 88
        radius: 44
        color: root.phase === "error" ? Theme.attentionSoft : Theme.primarySoft
        Icon { anchors.centerIn: parent; name: root.phase === "error" ? "alert" : root.emptyIcon; size: 40; color: root.phase === "error" ? Theme.attention : Theme.primary }
    }
    TimeRing { Layout.alignment: Qt.AlignHCenter; visible: root.phase === "loading" && patience.over; spinning: visible; implicitWidth: 40; implicitHeight: 40 }
    SafeText {
        objectName: root.phase === "loading" ? "waiting" : ""
        Layout.fillWidth: true
        visible: root.phase !== "loading" || patience.over
        text: root.phase === "loading" ? qsTr("One moment…") : root.phase === "error" ? qsTr("This could not be shown") : root.emptyTitle
        size: root.phase === "loading" ? Theme.sizeLabel : Theme.sizeTitle
        strong: root.phase !== "loading"
        soft: root.phase === "loading"
        horizontalAlignment: Text.AlignHCenter
    }
    SafeText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.measure
        Layout.alignment: Qt.AlignHCenter
        visible: text !== ""
        text: root.phase === "error" ? root.errorText : root.phase === "empty" ? root.emptyText : ""
        soft: true
        horizontalAlignment: Text.AlignHCenter
    }
    ActionButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.s2
        visible: root.phase === "error" || (root.phase === "empty" && root.action !== "")
        kind: "quiet"
        text: root.phase === "error" ? qsTr("Try again") : root.action
        iconName: root.phase === "error" ? "refresh" : ""
        onClicked: root.phase === "error" ? root.retried() : root.acted()
    }
    Item { Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredHeight: Theme.s5 }
}
