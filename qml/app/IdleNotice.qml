// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Before a shared seat forgets who is there: how long it still waits, and the one thing to do. It covers the page, so that no touch falls
// through to what lies beneath.
FocusScope {
    id: root

    objectName: "idleNotice"
    Accessible.role: Accessible.Dialog
    Accessible.name: head.text
    Keys.onEscapePressed: House.stay()

    Rectangle { anchors.fill: parent; color: Theme.dark ? "#12171D" : "#1B2430"; opacity: 0.62 }
    MouseArea { anchors.fill: parent; hoverEnabled: true; onClicked: House.stay(); onWheel: wheel => wheel.accepted = true; Accessible.ignored: true }
    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.s4, Math.round(440 * Math.min(Theme.textScale, 1.4)))
        padding: Theme.s5
        spacing: Theme.s4
        TimeRing { Layout.alignment: Qt.AlignHCenter; implicitWidth: 56; implicitHeight: 56; part: Math.min(1, House.idleSeconds / 60); tint: Theme.accent }
        SafeText { id: head; Layout.fillWidth: true; text: qsTr("Are you still there?"); size: Theme.sizeTitle; strong: true; horizontalAlignment: Text.AlignHCenter; Accessible.role: Accessible.Heading }
        SafeText {
            Layout.fillWidth: true
            text: Theme.counted(qsTr("In %n seconds this screen closes and forgets you. Everything you finished is kept.", "", House.idleSeconds), House.idleSeconds)
            soft: true
            horizontalAlignment: Text.AlignHCenter
        }
        ActionButton { objectName: "stay"; focus: true; Layout.fillWidth: true; text: qsTr("I am still here"); onClicked: House.stay() }
        ActionButton { objectName: "leave"; Layout.fillWidth: true; kind: "plain"; text: qsTr("Sign out"); iconName: "sign-out"; onClicked: House.signOut() }
    }
}
