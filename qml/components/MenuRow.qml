// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One line of a menu.
T.AbstractButton {
    id: root

    property string iconName

    Layout.fillWidth: true
    implicitHeight: Theme.touch
    implicitWidth: 200
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    background: Rectangle { radius: 6; color: root.hovered || root.activeFocus ? Theme.sunken : "transparent" }
    contentItem: RowLayout {
        spacing: Theme.s3
        Icon { Layout.leftMargin: 10; name: root.iconName; size: 20; color: Theme.quiet }
        SafeText { Layout.fillWidth: true; text: root.text; size: Theme.sizeLabel; lineHeight: 1; Accessible.ignored: true }
    }
}
