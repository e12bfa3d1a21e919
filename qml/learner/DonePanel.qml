// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// A step is done: said plainly, and what comes next is one touch away.
ColumnLayout {
    id: root

    property string head: qsTr("Well done")
    property string text
    property string iconName: "check"
    property bool shown: visible
    property bool showSign: true
    property alias kind: model.kind
    property alias ref: model.ref
    default property alias extra: middle.data

    spacing: Theme.s4
    NextViewModel { id: model; wanted: root.shown }

    Rectangle {
        visible: root.showSign
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.s5
        implicitWidth: 96
        implicitHeight: 96
        radius: 48
        color: Theme.goodSoft
        Icon { anchors.centerIn: parent; name: root.iconName; size: 48; color: Theme.good }
        NumberAnimation on scale { running: root.shown && !Theme.calm; from: 0.7; to: 1; duration: Theme.gentle; easing.type: Easing.OutBack }
    }
    SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.head; size: Theme.sizeHead; strong: true; horizontalAlignment: Text.AlignHCenter; Accessible.role: Accessible.Heading }
    SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.text; soft: true; horizontalAlignment: Text.AlignHCenter }
    ColumnLayout { id: middle; Layout.fillWidth: true; spacing: Theme.s3 }
    Card {
        Layout.fillWidth: true
        visible: model.next !== null
        padding: Theme.s4
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s3
            Rectangle { implicitWidth: 44; implicitHeight: 44; radius: 22; color: Theme.accentSoft; Icon { anchors.centerIn: parent; name: model.next ? Theme.kindIcon(model.next.kind) : ""; color: Theme.ink } }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                SafeText { Layout.fillWidth: true; text: model.next && model.next.minutes ? qsTr("Next: %1, %2").arg(Theme.kindWord(model.next.kind)).arg(Theme.minutes(model.next.minutes)) : qsTr("Next"); soft: true; size: Theme.sizeSmall }
                SafeText { Layout.fillWidth: true; text: model.next ? model.next.lessonTitle || model.next.title : ""; strong: true }
            }
        }
    }
    ActionButton {
        objectName: "primary"
        Layout.fillWidth: true
        visible: model.known
        text: model.next ? qsTr("Go on") : model.program && model.program.award ? qsTr("See the certificate") : qsTr("Back to today")
        iconName: "forward"
        iconAfter: true
        onVisibleChanged: if (visible) forceActiveFocus()
        onClicked: model.next ? Steps.follow(model.next, model.program.program) : model.program && model.program.award ? Navigation.replace("learner/Certificate", {"program": model.program.program}) : Navigation.goTo("learner/Today")
    }
    ActionButton { objectName: "to-today"; Layout.alignment: Qt.AlignHCenter; visible: model.next !== null; kind: "plain"; text: qsTr("Enough for now"); onClicked: Navigation.goTo("learner/Today") }
}
