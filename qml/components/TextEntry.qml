// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One line of input: label above, what is wrong below, in words.
ColumnLayout {
    id: root

    property string label
    property string hint
    property string error
    property alias text: field.text
    property alias placeholder: field.placeholderText
    property alias echoMode: field.echoMode
    property alias inputMethodHints: field.inputMethodHints
    property alias maximumLength: field.maximumLength
    property alias readOnly: field.readOnly
    property alias validator: field.validator
    property string iconName
    readonly property int iconRoom: Math.round(20 * Math.min(Theme.textScale, 1.4)) + 24
    property bool code: false
    property alias fieldName: field.objectName
    signal accepted
    signal edited

    function focusField() { field.forceActiveFocus(Qt.TabFocusReason); }

    spacing: 6
    SafeText {
        visible: root.label !== ""
        Layout.fillWidth: true
        text: root.label
        size: Theme.sizeLabel
        strong: true
    }
    T.TextField {
        id: field
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.touch + 4, contentHeight + 20)
        leftPadding: Theme.mirrored ? Theme.s4 : (root.iconName ? root.iconRoom : Theme.s4)
        rightPadding: Theme.mirrored ? (root.iconName ? root.iconRoom : Theme.s4) : Theme.s4
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: root.code ? Text.AlignHCenter : Text.AlignLeft
        color: Theme.ink
        placeholderTextColor: Theme.quiet
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryInk
        font.family: root.code ? "Noto Sans" : Theme.family(Theme.script(text || placeholderText), false)
        // A code is seen whole: eleven letters of it fit into any field.
        font.pixelSize: root.code ? Math.max(13, Math.min(Theme.sizeTitle, Math.floor((root.width - 2 * Theme.s4 - 11 * 4) / 8.6))) : Theme.sizeBody
        font.letterSpacing: root.code ? 4 : 0
        font.bold: root.code
        selectByMouse: true
        onAccepted: root.accepted()
        onTextEdited: root.edited()
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label || placeholderText
        Accessible.description: root.error || root.hint
        background: Rectangle {
            radius: Theme.radiusControl
            color: field.readOnly ? Theme.sunken : Theme.surface
            border.width: field.activeFocus ? 2 : 1
            border.color: root.error ? Theme.danger : field.activeFocus ? Theme.primary : Theme.lineStrong
            Icon {
                visible: root.iconName !== ""
                name: root.iconName
                size: 20
                color: Theme.quiet
                anchors.left: parent.left
                anchors.leftMargin: 14
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        SafeText {
            visible: field.text === "" && field.preeditText === ""
            anchors.fill: parent
            anchors.leftMargin: root.iconName ? root.iconRoom : Theme.s4
            anchors.rightMargin: Theme.s4
            text: field.placeholderText
            soft: true
            size: Theme.sizeBody
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            horizontalAlignment: root.code ? Text.AlignHCenter : Text.AlignLeft
            Accessible.ignored: true
        }
    }
    RowLayout {
        visible: root.error !== "" || root.hint !== ""
        spacing: 6
        Icon { visible: root.error !== ""; name: "alert"; size: 16; color: Theme.danger; Layout.alignment: Qt.AlignTop; Layout.topMargin: 3 }
        SafeText {
            Layout.fillWidth: true
            text: root.error || root.hint
            size: Theme.sizeSmall
            color: root.error ? Theme.danger : Theme.quiet
        }
    }
}
