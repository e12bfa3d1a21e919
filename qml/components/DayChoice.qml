// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A day, chosen by steps from today: `days` off, between `earliest` and `latest`. What the day is called comes from whoever uses this.
ColumnLayout {
    id: root

    property string label
    property int days: 0
    property int earliest: 0
    property int latest: 365
    property string dayText
    property string error
    property string fieldName: "first-day"
    signal moved(int days)

    spacing: 6
    SafeText { Layout.fillWidth: true; text: root.label; size: Theme.sizeLabel; strong: true }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s2
        ActionButton { objectName: "week-earlier"; visible: root.days - 7 >= root.earliest; kind: "plain"; text: qsTr("A week earlier"); onClicked: root.moved(root.days - 7) }
        IconButton { objectName: "day-earlier"; iconName: "back"; text: qsTr("A day earlier"); enabled: root.days > root.earliest; ground: Theme.sunken; onClicked: root.moved(root.days - 1) }
        SafeText { objectName: root.fieldName; height: Theme.touch; width: Math.max(implicitWidth, Math.min(220, root.width - 200)); text: root.dayText; horizontalAlignment: Text.AlignHCenter; wrapMode: Text.NoWrap }
        IconButton { objectName: "day-later"; iconName: "forward"; text: qsTr("A day later"); enabled: root.days < root.latest; ground: Theme.sunken; onClicked: root.moved(root.days + 1) }
        ActionButton { objectName: "week-later"; visible: root.days + 7 <= root.latest; kind: "plain"; text: qsTr("A week later"); onClicked: root.moved(root.days + 7) }
        ActionButton { visible: root.days !== 0 && root.earliest <= 0 && root.latest >= 0; kind: "plain"; text: qsTr("Today"); onClicked: root.moved(0) }
    }
    SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.error; size: Theme.sizeSmall; color: Theme.danger }
}
