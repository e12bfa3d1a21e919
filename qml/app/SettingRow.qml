// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Adab.Components

// One setting as a row of words; exactly one is chosen.
ColumnLayout {
    id: row

    property string setting
    property string label
    property var choices: []
    property var chosen
    signal picked(var value)

    spacing: Theme.s2
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    SafeText { Layout.fillWidth: true; text: row.label; strong: true; size: Theme.sizeLabel }
    // Words of several scripts stand in one row: all are as high as the highest.
    readonly property real tallest: {
        let most = 0;
        for (let i = 0; i < rulers.count; ++i)
            most = Math.max(most, rulers.itemAt(i) ? rulers.itemAt(i).implicitHeight : 0);
        return most;
    }
    Item {
        visible: false
        Repeater {
            id: rulers
            model: row.choices
            SafeText { required property var modelData; text: modelData.text; size: Theme.sizeLabel; wrapMode: Text.NoWrap; Accessible.ignored: true }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s2
        Repeater {
            model: row.choices
            T.RadioButton {
                id: choice
                required property var modelData
                objectName: row.setting + "-" + modelData.value
                checked: row.chosen === modelData.value
                autoExclusive: false
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                implicitWidth: Math.max(Theme.touch, ruler.implicitWidth + 2 * Theme.s4)
                implicitHeight: Math.max(Theme.touch, row.tallest + 2 * Theme.s2, words.implicitHeight + 2 * Theme.s2)
                width: row.width > 0 ? Math.min(implicitWidth, row.width) : implicitWidth
                leftPadding: Theme.s2
                rightPadding: Theme.s2
                SafeText { id: ruler; visible: false; text: words.text; size: words.size; strong: words.strong; wrapMode: Text.NoWrap }
                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData.text
                onClicked: row.picked(modelData.value)
                Keys.onReturnPressed: row.picked(modelData.value)
                background: Rectangle {
                    readonly property bool on: row.chosen === choice.modelData.value
                    radius: Theme.radiusControl
                    color: on ? Theme.primarySoft : choice.hovered ? Theme.sunken : "transparent"
                    border.width: on ? 2 : 1
                    border.color: on ? Theme.primary : Theme.line
                    FocusRing { control: choice }
                }
                contentItem: SafeText {
                    id: words
                    text: choice.modelData.text
                    size: Theme.sizeLabel
                    strong: row.chosen === choice.modelData.value
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
