// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// The one next step, large, with its reason and its date; when all is done, the certificate.
Rectangle {
    id: root

    property var program: null
    property bool compact: false
    readonly property var next: program && program.next ? program.next : null
    readonly property bool certified: !next && program && program.award

    implicitHeight: column.implicitHeight + 2 * column.anchors.margins
    radius: Theme.radiusCard + 4
    color: Theme.deep

    Item {
        anchors.fill: parent
        clip: true
        Image {
            visible: !root.compact
            anchors { right: parent.right; bottom: parent.bottom; rightMargin: 20 }
            width: 360
            height: 300
            source: "qrc:/adab/images/arch.svg"
            sourceSize: Qt.size(360, 300)
            mirror: Theme.mirrored
        }
    }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: root.compact ? Theme.s5 : 32; rightMargin: root.compact ? Theme.s5 : 340 }
        spacing: Theme.s3
        RowLayout {
            spacing: Theme.s2
            Icon { name: root.next ? Theme.kindIcon(root.next.kind) : "certificate"; size: 20; color: "#F2B84B" }
            SafeText {
                Layout.fillWidth: true
                text: root.next ? (root.next.minutes ? qsTr("Next: %1, %2").arg(Theme.kindWord(root.next.kind)).arg(Theme.minutes(root.next.minutes)) : qsTr("Next: %1").arg(Theme.kindWord(root.next.kind)))
                    : root.certified ? qsTr("Certified") : qsTr("All done")
                size: Theme.sizeLabel
                strong: true
                color: "#F2B84B"
            }
        }
        SafeText {
            Layout.fillWidth: true
            text: root.next ? root.next.lessonTitle || root.next.title : root.certified ? qsTr("You are certified. Well done.") : qsTr("Nothing is waiting for you")
            size: root.compact ? Theme.sizeTitle : Math.round(Theme.sizeHead * 0.9)
            strong: true
            lineHeight: Theme.leading(script, false)
            color: Theme.deepInk
            Accessible.role: Accessible.Heading
        }
        SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.next && root.next.reason ? root.next.reason : root.program && root.program.why ? root.program.why : ""; size: Theme.sizeLabel; color: Theme.deepQuiet; reading: true }
        RowLayout {
            visible: due.text !== ""
            spacing: Theme.s2
            Icon { name: "calendar"; size: 18; color: Theme.deepQuiet; Layout.alignment: Qt.AlignTop; Layout.topMargin: 2 }
            SafeText { id: due; Layout.fillWidth: true; text: root.next && root.program.dueText ? root.program.dueText : root.program && root.program.statusText && !root.next ? root.program.statusText : ""; size: Theme.sizeLabel; color: Theme.deepInk }
        }
        ActionButton {
            id: go
            objectName: "primary"
            visible: root.next !== null || root.certified
            focus: true
            Layout.topMargin: Theme.s2
            Layout.fillWidth: root.compact
            text: root.next ? (root.program && root.program.label === "assigned" ? qsTr("Start") : qsTr("Go on")) : qsTr("See the certificate")
            iconName: "forward"
            iconAfter: true
            writing: "#1B2430"
            ground: "#F2B84B"
            background: Rectangle {
                radius: Theme.radiusControl
                color: go.down ? "#D9991A" : go.hovered ? "#FFC75E" : "#F2B84B"
                Rectangle { visible: go.visualFocus; anchors.fill: parent; anchors.margins: -4; radius: Theme.radiusControl + 4; color: "transparent"; border.width: 2; border.color: "#FFFFFF" }
            }
            onClicked: root.next ? Steps.open(root.next, root.program.program) : Navigation.open("learner/Certificate", {"program": root.program.program})
        }
    }
}
