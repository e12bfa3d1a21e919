// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Adab.Components

// The day that the matrix is about, said in a sentence: today, a day to come if nobody does anything until then, or a day that was, by
// what is known now or by what was known then. The slider reaches a year either way, a written day ten years.
ColumnLayout {
    id: root

    property int days: 0
    property string day             // the chosen day as the gate writes it
    property bool asKnownThen: false
    property bool choosing: false
    signal moved(int days)
    signal knownChosen(bool then)
    onDaysChanged: if (field.value && field.value.days !== days) field.move(days)

    spacing: Theme.s2
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s3
        Icon { name: "calendar"; size: 20; color: root.days === 0 ? Theme.quiet : Theme.primary }
        SafeText {
            objectName: "as-of"
            Layout.fillWidth: true
            text: root.days === 0 || root.day === "" ? qsTr("As of today")
                : root.days > 0 ? qsTr("On %1, if nobody does anything until then").arg(Theme.isolate(root.day))
                : root.asKnownThen ? qsTr("On %1, as it was known on that day").arg(Theme.isolate(root.day))
                : qsTr("On %1, by all that is known today").arg(Theme.isolate(root.day))
            size: Theme.sizeLabel
            strong: root.days !== 0
        }
        ActionButton { objectName: "as-of-today"; visible: root.days !== 0; kind: "plain"; text: qsTr("Today"); onClicked: { root.choosing = false; root.moved(0); } }
        Chip { objectName: "another-day"; checkable: true; checked: root.choosing; text: qsTr("Choose a day"); onToggled: root.choosing = checked }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s4
        T.Slider {
            id: slider
            objectName: "day-slider"
            width: Math.min(root.width, 360)
            implicitHeight: Theme.touch
            from: -365
            to: 365
            stepSize: 1
            snapMode: T.Slider.SnapAlways
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.Slider
            Accessible.name: qsTr("Days from today")
            readonly property real middle: width / 2
            readonly property real end: visualPosition * width
            Binding on value { value: root.days; when: !slider.pressed; restoreMode: Binding.RestoreNone }
            onMoved: settle.restart()
            Timer { id: settle; interval: 120; onTriggered: root.moved(Math.round(slider.value)) }
            background: Rectangle {
                y: (slider.height - height) / 2
                width: slider.width
                height: 4
                radius: 2
                color: Theme.line
                Rectangle { x: Math.min(slider.middle, slider.end); width: Math.abs(slider.end - slider.middle); height: 4; radius: 2; color: Theme.primary }
                // Today, in the middle.
                Rectangle { x: slider.middle - 1; y: -5; width: 2; height: 14; color: Theme.lineStrong }
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
        DayField { id: field; visible: root.choosing; width: Math.min(root.width, 340); label: qsTr("The day"); fieldName: "as-of-day"; start: root.days; onChosen: value => { if (root.choosing && value.days !== root.days) root.moved(value.days); } }
        Segments {
            visible: root.days < 0
            width: Math.min(root.width, Math.round(380 * Math.min(Theme.textScale, 1.6)))
            label: qsTr("By what was known")
            options: [{"value": "now", "label": qsTr("As known now")}, {"value": "then", "label": qsTr("As known then")}]
            value: root.asKnownThen ? "then" : "now"
            onChosen: value => root.knownChosen(value === "then")
        }
    }
}
