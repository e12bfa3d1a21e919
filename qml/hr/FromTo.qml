// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// One thing that differs: how it was, and how it is to be.
ColumnLayout {
    id: root

    property string label
    property string from
    property string to

    spacing: 2
    SafeText { Layout.fillWidth: true; text: root.label; size: Theme.sizeSmall; soft: true }
    RowLayout {
        Layout.fillWidth: true
        visible: root.from !== ""
        spacing: Theme.s2
        Icon { name: "minus"; size: 16; color: Theme.danger; Layout.alignment: Qt.AlignTop; Layout.topMargin: 5 }
        SafeText { Layout.fillWidth: true; text: root.from; soft: true; Accessible.name: qsTr("Was: %1").arg(root.from) }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.to !== ""
        spacing: Theme.s2
        Icon { name: "plus"; size: 16; color: Theme.good; Layout.alignment: Qt.AlignTop; Layout.topMargin: 5 }
        SafeText { Layout.fillWidth: true; text: root.to; Accessible.name: qsTr("Is: %1").arg(root.to) }
    }
}
