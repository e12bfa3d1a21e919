// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Several lines of input, plain text.
ColumnLayout {
    id: root

    property string label
    property string hint
    property string error
    property alias text: area.text
    property string placeholder
    property int lines: 3
    property alias fieldName: area.objectName
    property alias cursor: area.cursorPosition
    signal edited

    function focusField() { area.forceActiveFocus(Qt.TabFocusReason); }

    spacing: 6
    SafeText { visible: root.label !== ""; Layout.fillWidth: true; text: root.label; size: Theme.sizeLabel; strong: true }
    T.TextArea {
        id: area
        Layout.fillWidth: true
        implicitHeight: Math.max(contentHeight + 28, root.lines * Theme.sizeBody * 1.6 + 28)
        padding: 14
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        horizontalAlignment: Text.AlignLeft
        color: Theme.ink
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryInk
        font.family: Theme.family(Theme.script(text || root.placeholder), false)
        font.pixelSize: Theme.sizeBody
        selectByMouse: true
        onTextChanged: root.edited()
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label || root.placeholder
        Accessible.description: root.error || root.hint
        background: Rectangle {
            radius: Theme.radiusControl
            color: Theme.surface
            border.width: area.activeFocus ? 2 : 1
            border.color: root.error ? Theme.danger : area.activeFocus ? Theme.primary : Theme.lineStrong
        }
        SafeText {
            visible: area.text === "" && area.preeditText === ""
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: 14 }
            text: root.placeholder
            soft: true
            Accessible.ignored: true
        }
    }
    SafeText { visible: text !== ""; Layout.fillWidth: true; text: root.error || root.hint; size: Theme.sizeSmall; color: root.error ? Theme.danger : Theme.quiet }
}
