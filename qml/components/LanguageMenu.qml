// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Languages by their own names in their own scripts, wherever one is.
T.AbstractButton {
    id: root

    property var locales: []        // [{locale, name}], as the application has them
    property string spoken: Theme.locale
    property color ink: Theme.ink
    property bool signOnly: false
    readonly property var held: locales.find(l => l.locale === spoken)
    signal chosen(string locale)

    objectName: "languages"
    implicitHeight: Theme.touch
    implicitWidth: row.implicitWidth + 2 * Theme.s3
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    onClicked: list.visible ? list.close() : list.open()
    Keys.onReturnPressed: list.open()
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: qsTr("Language: %1").arg(held ? held.name : spoken)
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.hovered ? Theme.sunken : "transparent"
        opacity: 0.9
        FocusRing { control: root; around: 0 }
    }
    contentItem: Item {
        RowLayout {
            id: row
            anchors.centerIn: parent
            spacing: 6
            Icon { name: "language"; size: 20; color: root.hovered ? Theme.ink : root.ink }
            SafeText { visible: !root.signOnly; text: root.held ? root.held.name : root.spoken; size: Theme.sizeLabel; color: root.hovered ? Theme.ink : root.ink; wrapMode: Text.NoWrap; lineHeight: 1; Accessible.ignored: true }
        }
    }
    T.Popup {
        id: list
        y: root.height + 4
        x: Theme.mirrored ? 0 : root.width - width
        width: 200
        height: column.implicitHeight + 12
        margins: 8
        padding: 6
        focus: true
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
        background: Card { radius: Theme.radiusControl + 2 }
        contentItem: ColumnLayout {
            id: column
            spacing: 2
            Repeater {
                model: root.locales
                T.ItemDelegate {
                    id: entry
                    required property var modelData
                    objectName: "language-" + modelData.locale
                    Layout.fillWidth: true
                    implicitHeight: Theme.touch
                    hoverEnabled: true
                    focusPolicy: Qt.StrongFocus
                    onClicked: { list.close(); root.chosen(modelData.locale); }
                    Keys.onReturnPressed: clicked()
                    Accessible.role: Accessible.MenuItem
                    Accessible.name: modelData.name
                    background: Rectangle { radius: 6; color: entry.hovered || entry.activeFocus ? Theme.sunken : "transparent" }
                    contentItem: RowLayout {
                        LayoutMirroring.enabled: Theme.mirrored
                        LayoutMirroring.childrenInherit: true
                        SafeText { Layout.fillWidth: true; Layout.leftMargin: 10; text: entry.modelData.name; strong: entry.modelData.locale === root.spoken; lineHeight: 1; Accessible.ignored: true }
                        Icon { Layout.rightMargin: 10; visible: entry.modelData.locale === root.spoken; name: "check"; size: 18; color: Theme.primary }
                    }
                }
            }
        }
    }
}
