// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A short word about what was done; it goes by itself and never holds the only copy of anything.
Rectangle {
    id: root

    property string text
    function show(words) { text = words; visible = true; timer.restart(); }

    visible: false
    anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
    anchors.bottom: parent ? parent.bottom : undefined
    anchors.bottomMargin: Theme.s5
    width: Math.min(row.implicitWidth + 2 * Theme.s4, (parent ? parent.width : 400) - 2 * Theme.s4)
    height: row.implicitHeight + 2 * Theme.s3
    radius: Theme.radiusCard
    color: Theme.ink
    z: 100
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Timer { id: timer; interval: 4000; onTriggered: root.visible = false }
    RowLayout {
        id: row
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s2
        Icon { name: "check"; size: 18; color: Theme.page }
        SafeText { Layout.fillWidth: true; text: root.text; size: Theme.sizeLabel; color: Theme.page; Accessible.ignored: true }
    }
}
