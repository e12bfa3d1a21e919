// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Adab.Components

// Things to put in order: by dragging, by the arrows beside each, or by Alt and the arrow keys.
Column {
    id: root

    property var options: []
    property var order: []
    signal moved(int from, int to)

    spacing: Theme.s2
    Repeater {
        id: list
        model: root.order
        T.Control {
            id: row
            required property string modelData
            required property int index
            readonly property var option: root.options.find(o => o.option === modelData)
            objectName: "order-" + modelData
            width: root.width
            implicitHeight: Math.max(Theme.touch + 12, words.implicitHeight + 2 * Theme.s3)
            focusPolicy: Qt.StrongFocus
            z: drag.active ? 5 : 0
            transform: Translate { y: drag.active ? drag.translation.y : 0 }
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1. %2").arg(Theme.number(index + 1)).arg(option ? option.text : "")
            Accessible.description: qsTr("Alt and the arrow keys move it.")
            Keys.onPressed: event => {
                if (event.modifiers & Qt.AltModifier && (event.key === Qt.Key_Up || event.key === Qt.Key_Down)) {
                    root.moved(index, index + (event.key === Qt.Key_Up ? -1 : 1));
                    event.accepted = true;
                }
            }
            background: Rectangle {
                radius: Theme.radiusControl + 2
                color: drag.active ? Theme.primarySoft : Theme.surface
                border.width: drag.active ? 2 : 1
                border.color: drag.active ? Theme.primary : Theme.line
                FocusRing { control: row; radius: Theme.radiusControl + 5 }
            }
            DragHandler {
                id: drag
                target: null
                xAxis.enabled: false
                property real last: 0
                onTranslationChanged: if (active) last = translation.y
                onActiveChanged: if (!active && last !== 0) {
                    const by = Math.round(last / (row.height + root.spacing));
                    last = 0;
                    const to = Math.max(0, Math.min(root.order.length - 1, row.index + by));
                    if (to !== row.index)
                        Qt.callLater(root.moved, row.index, to);
                }
            }
            contentItem: Item {
                RowLayout {
                    id: words
                    anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s3; rightMargin: Theme.s1 }
                    spacing: Theme.s3
                    Icon { name: "grip"; size: 20; color: Theme.lineStrong }
                    SafeText { text: Theme.number(row.index + 1); strong: true; color: Theme.primary; Accessible.ignored: true }
                    SafeText { Layout.fillWidth: true; text: row.option ? row.option.text : ""; reading: true; Accessible.ignored: true }
                    IconButton { objectName: "up-" + row.modelData; iconName: "up"; text: qsTr("Move up"); enabled: row.index > 0; onClicked: root.moved(row.index, row.index - 1) }
                    IconButton { objectName: "down-" + row.modelData; iconName: "down"; text: qsTr("Move down"); enabled: row.index < root.order.length - 1; onClicked: root.moved(row.index, row.index + 1) }
                }
            }
        }
    }
}
