// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One of a list: `options` [{value, label}], opened below. Arrow keys, Enter and Escape work; the list scrolls.
T.AbstractButton {
    id: root

    property var options: []
    property string value
    property string label
    property string placeholder
    property bool plain: false      // of a form: a choice is no filter that is on
    readonly property int at: options.findIndex(o => o.value === value)
    signal chosen(string value)

    implicitHeight: Theme.touch
    implicitWidth: Math.max(140, row.implicitWidth + 2 * Theme.s3)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: at >= 0 ? options[at].label : placeholder
    onClicked: list.visible ? list.close() : list.open()
    Accessible.role: Accessible.ComboBox
    Accessible.name: (label ? label + ": " : "") + text
    Keys.onReturnPressed: list.open()
    Keys.onDownPressed: if (at < options.length - 1) chosen(options[at + 1].value)
    Keys.onUpPressed: if (at > 0) chosen(options[at - 1].value)

    background: Rectangle {
        radius: Theme.radiusControl
        color: (root.at > 0 && !root.plain) || list.visible ? Theme.primarySoft : root.hovered ? Theme.sunken : Theme.surface
        border.width: 1
        border.color: root.activeFocus || list.visible ? Theme.primary : root.plain ? Theme.lineStrong : root.at > 0 ? Theme.primary : Theme.line
        FocusRing { control: root }
    }
    contentItem: Item {
        RowLayout {
            id: row
            anchors.fill: parent
            anchors.leftMargin: Theme.s3
            anchors.rightMargin: Theme.s3
            spacing: Theme.s2
            SafeText { Layout.fillWidth: true; text: root.text; size: Theme.sizeLabel; soft: root.at < 0; wrapMode: Text.NoWrap; elide: Text.ElideRight; Accessible.ignored: true }
            Icon { name: "down"; size: 16; color: Theme.quiet }
        }
    }
    T.Popup {
        id: list
        y: root.height + 4
        width: Math.max(root.width, 220)
        x: Theme.mirrored ? root.width - width : 0
        height: Math.min(view.contentHeight + 12, 320)
        margins: 8
        padding: 6
        focus: true
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
        onOpened: { view.currentIndex = Math.max(0, root.at); view.forceActiveFocus(Qt.TabFocusReason); }
        onClosed: root.forceActiveFocus(Qt.PopupFocusReason)
        background: Card { radius: Theme.radiusControl + 2 }
        contentItem: ListView {
            id: view
            clip: true
            model: root.options
            keyNavigationEnabled: true
            Keys.onReturnPressed: { root.chosen(root.options[currentIndex].value); list.close(); }
            Keys.onSpacePressed: { root.chosen(root.options[currentIndex].value); list.close(); }
            delegate: T.ItemDelegate {
                id: entry
                required property var modelData
                required property int index
                objectName: "select-" + modelData.value
                width: view.width
                implicitHeight: Theme.touch
                onClicked: { root.chosen(modelData.value); list.close(); }
                hoverEnabled: true
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.label
                background: Rectangle { radius: 6; color: entry.hovered || view.currentIndex === entry.index ? Theme.sunken : "transparent" }
                contentItem: RowLayout {
                    LayoutMirroring.enabled: Theme.mirrored
                    LayoutMirroring.childrenInherit: true
                    SafeText { Layout.fillWidth: true; Layout.leftMargin: 10; text: entry.modelData.label; size: Theme.sizeLabel; strong: entry.modelData.value === root.value; wrapMode: Text.NoWrap; elide: Text.ElideRight; Accessible.ignored: true }
                    Icon { Layout.rightMargin: 10; visible: entry.modelData.value === root.value; name: "check"; size: 18; color: Theme.primary }
                }
            }
        }
    }
}
