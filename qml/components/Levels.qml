// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A few words side by side of which one holds: `levels` [{value, text}]. One stop of the Tab key; the arrow keys go through it in the
// direction of reading, Space or the number of a level takes it.
Flow {
    id: root

    property var levels: []
    property var value
    property string label
    property string prefix: "level-"
    property color tint: Theme.primary
    readonly property int at: levels.findIndex(l => l.value === value)
    signal chosen(var value)

    spacing: Theme.s2
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    function go(to) {
        const part = parts.itemAt(Math.max(0, Math.min(levels.length - 1, to)));
        if (part)
            part.forceActiveFocus(Qt.TabFocusReason);
    }
    Repeater {
        id: parts
        model: root.levels
        T.AbstractButton {
            id: part
            required property var modelData
            required property int index
            objectName: root.prefix + modelData.value
            checked: index === root.at
            focusPolicy: index === Math.max(0, root.at) || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
            hoverEnabled: true
            implicitHeight: Math.max(Theme.touch, words.implicitHeight + 16)
            implicitWidth: Math.min(root.width, Math.max(Theme.touch, words.implicitWidth + 2 * Theme.s4))
            onClicked: root.chosen(modelData.value)
            Keys.onPressed: event => {
                const ahead = Theme.mirrored ? Qt.Key_Left : Qt.Key_Right;
                const behind = Theme.mirrored ? Qt.Key_Right : Qt.Key_Left;
                const digit = /^[1-9]$/.test(event.text) ? Number(event.text) - 1 : -1;
                event.accepted = true;
                if (event.key === ahead)
                    root.go(index + 1);
                else if (event.key === behind)
                    root.go(index - 1);
                else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                    root.chosen(modelData.value);
                else if (digit >= 0 && digit < root.levels.length) {
                    root.go(digit);
                    root.chosen(root.levels[digit].value);
                } else
                    event.accepted = false;
            }
            Accessible.role: Accessible.RadioButton
            Accessible.name: (root.label ? root.label + ": " : "") + modelData.text
            Accessible.checked: checked
            background: Rectangle {
                radius: Theme.radiusControl
                color: part.checked ? Theme.primarySoft : part.hovered && part.enabled ? Theme.sunken : Theme.surface
                border.width: part.checked ? 2 : 1
                border.color: part.checked ? root.tint : Theme.line
                FocusRing { control: part }
            }
            contentItem: Item {
                SafeText {
                    id: words
                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, root.width - 2 * Theme.s4)
                    text: part.modelData.text
                    size: Theme.sizeLabel
                    strong: part.checked
                    color: part.checked ? root.tint : Theme.ink
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
