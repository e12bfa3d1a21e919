// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// One screen: what is kept, who sees it, and what nobody sees.
WelcomeFrame {
    id: root

    objectName: "keptPage"
    title: qsTr("What is kept")
    steps: 2
    step: 1
    widest: 560

    readonly property var points: [
        {icon: "record", head: qsTr("Kept"), text: qsTr("What you finished and when, your quiz results, your certificates and the points you earned.")},
        {icon: "eye", head: qsTr("Who sees it"), text: qsTr("You, always. HR and your supervisor see where you stand. Whenever somebody opens your file, that is written down.")},
        {icon: "lock", head: qsTr("Never kept"), text: qsTr("How you practise. Every try, every slip of the tongue is yours alone, and no score comes of it.")},
        {icon: "support", head: qsTr("Never automatic"), text: qsTr("Nobody is judged by this program. If something is late, help is offered first, and people decide.")}
    ]

    SafeText { Layout.fillWidth: true; text: qsTr("What is kept, and who sees it"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
    Repeater {
        model: root.points
        RowLayout {
            required property var modelData
            Layout.fillWidth: true
            Layout.topMargin: Theme.s2
            spacing: Theme.s4
            Rectangle {
                Layout.alignment: Qt.AlignTop
                implicitWidth: 44
                implicitHeight: 44
                radius: 22
                color: Theme.primarySoft
                Icon { anchors.centerIn: parent; name: parent.parent.modelData.icon; color: Theme.primary }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                SafeText { Layout.fillWidth: true; text: parent.parent.modelData.head; strong: true }
                SafeText { Layout.fillWidth: true; text: parent.parent.modelData.text; size: Theme.sizeLabel; soft: true }
            }
        }
    }
    ActionButton { objectName: "keptUnderstood"; focus: true; Layout.fillWidth: true; Layout.topMargin: Theme.s4; text: qsTr("I understand. Show me my day"); onClicked: Navigation.goTo(House.roles.indexOf("supervisor") >= 0 ? "supervisor/Tonight" : "learner/Today") }
}
