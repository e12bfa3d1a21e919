// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A page's content in one column of readable width; what takes the focus is scrolled into view.
Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property int widest: 760
    property int margin: width < Theme.phoneBelow ? Theme.s4 : Theme.s6
    property int topMargin2: width < Theme.phoneBelow ? Theme.s4 : Theme.s5
    property bool centred: false

    contentWidth: width
    contentHeight: column.height + 2 * topMargin2 + 2 * body.lift
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Component.onCompleted: {
        for (let up = parent; up; up = up.parent) {
            if (up.scrollers !== undefined) {
                up.scrollers = up.scrollers.concat([root]);
                return;
            }
        }
    }
    // What moves is not the layout itself: where a layout of Qt 6.4 is moved after one of its items was taken away and before it is polished, it
    // still knows that item, which may be deleted by then.
    Item {
        id: body
        readonly property real lift: root.centred ? Math.max(0, (root.height - column.implicitHeight - 2 * root.topMargin2) / 2) : 0
        x: Math.round((root.width - width) / 2)
        y: root.topMargin2 + lift
        width: Math.min(root.widest, root.width - 2 * root.margin)
        height: column.height
        ColumnLayout {
            id: column
            width: body.width
            spacing: Theme.s4
        }
    }
    T.ScrollBar.vertical: T.ScrollBar {
        implicitWidth: 10
        visible: size < 1
        minimumSize: 0.1
        padding: 2
        contentItem: Rectangle { implicitWidth: 6; radius: 3; color: Theme.lineStrong; opacity: parent.active ? 0.8 : 0.3 }
    }
    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            const item = root.Window.activeFocusItem;
            // A page that opens puts the focus somewhere by itself; reading begins at the top all the same.
            if (item && item.focusReason === Qt.OtherFocusReason)
                return;
            for (let up = item; up; up = up.parent) {
                if (up === body) {
                    const place = item.mapToItem(body, 0, 0).y + body.y;
                    if (place - Theme.s5 < root.contentY)
                        root.contentY = Math.max(0, place - Theme.s5);
                    else if (place + item.height + Theme.s5 > root.contentY + root.height)
                        root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, place + item.height + Theme.s5 - root.height));
                    return;
                }
            }
        }
    }
}
