// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Adab.Components

// The day that the matrix is about: today, or as it will stand if nothing happens until then.
RowLayout {
    id: root

    property int days: 0
    property string day             // the chosen day as the gate writes it
    signal moved(int days)

    spacing: Theme.s3
    Icon { name: "calendar"; size: 20; color: Theme.quiet }
    SafeText {
        Layout.preferredWidth: Math.min(implicitWidth, 260)
        text: root.days === 0 || root.day === "" ? qsTr("As of today") : qsTr("As of %1, if nothing happens").arg(Theme.isolate(root.day))
        size: Theme.sizeLabel
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    T.Slider {
        id: slider
        objectName: "day-slider"
        Layout.fillWidth: true
        Layout.maximumWidth: 360
        implicitHeight: Theme.touch
        from: 0
        to: 180
        stepSize: 1
        snapMode: T.Slider.SnapAlways
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Days ahead")
        Binding on value { value: root.days; when: !slider.pressed; restoreMode: Binding.RestoreNone }
        onMoved: settle.restart()
        Timer { id: settle; interval: 120; onTriggered: root.moved(Math.round(slider.value)) }
        background: Rectangle {
            y: (slider.height - height) / 2
            width: slider.width
            height: 4
            radius: 2
            color: Theme.line
            Rectangle { x: Theme.mirrored ? parent.width - width : 0; width: slider.position * parent.width; height: 4; radius: 2; color: Theme.primary }
        }
        handle: Rectangle {
            x: slider.visualPosition * (slider.width - width)
            y: (slider.height - height) / 2
            width: 22
            height: 22
            radius: 11
            color: Theme.surface
            border.width: 2
            border.color: Theme.primary
            FocusRing { control: slider; parent: slider.handle; radius: 14 }
        }
    }
    ActionButton { visible: root.days !== 0; kind: "plain"; text: qsTr("Today"); onClicked: root.moved(0) }
    Item { Layout.fillWidth: true }
}
