// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A few choices side by side, one held down. `options`: [{value, label}]. Arrow keys move in the direction of reading; wraps when narrow.
Flow {
    id: root

    property var options: []
    property string value
    property string label
    signal chosen(string value)

    spacing: Theme.s2
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    function step(by) {
        const at = options.findIndex(o => o.value === value);
        const next = options[(at + by + options.length) % options.length];
        chosen(next.value);
    }
    Repeater {
        model: root.options
        T.AbstractButton {
            id: part
            required property var modelData
            objectName: "segment-" + modelData.value
            checked: modelData.value === root.value
            focusPolicy: checked || root.value === "" ? Qt.StrongFocus : Qt.ClickFocus
            hoverEnabled: true
            implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.s2)
            implicitWidth: Math.max(64, ruler.implicitWidth + 2 * Theme.s4)
            // Large letters on a small screen: the words wrap, nothing is cut off.
            width: root.width > 0 ? Math.min(implicitWidth, root.width) : implicitWidth
            onClicked: root.chosen(modelData.value)
            Keys.onLeftPressed: root.step(Theme.mirrored ? 1 : -1)
            Keys.onRightPressed: root.step(Theme.mirrored ? -1 : 1)
            Accessible.role: Accessible.RadioButton
            Accessible.name: modelData.label
            Accessible.checked: checked
            background: Rectangle {
                radius: Theme.radiusControl
                color: part.checked ? Theme.primarySoft : part.hovered ? Theme.sunken : Theme.surface
                border.width: part.checked ? 2 : 1
                border.color: part.checked ? Theme.primary : Theme.line
                FocusRing { control: part }
            }
            contentItem: Item {
                SafeText {
                    id: words
                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, part.width - 2 * Theme.s4)
                    text: part.modelData.label
                    size: Theme.sizeLabel
                    strong: part.checked
                    color: part.checked ? Theme.primary : Theme.ink
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
                SafeText { id: ruler; visible: false; text: words.text; size: words.size; strong: words.strong; wrapMode: Text.NoWrap }
            }
        }
    }
}
