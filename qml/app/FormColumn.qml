// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// A form in the middle of its space that scrolls where it does not fit, and keeps the field that is written in over the keyboard.
Flickable {
    id: form

    default property alias content: column.data
    property int widest: 440

    contentWidth: width
    contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.s5)
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ColumnLayout {
        id: column
        width: Math.min(form.width - 2 * Theme.s5, form.widest)
        x: Math.round((form.width - width) / 2)
        y: Math.max(Theme.s5, Math.round((form.height - implicitHeight) / 2))
        spacing: Theme.s4
    }

    readonly property Item focused: Window.activeFocusItem
    function reveal() {
        if (!focused)
            return;
        for (let item = focused; item; item = item.parent) {
            if (item === column) {
                const top = focused.mapToItem(contentItem, 0, 0).y;
                if (top < contentY + Theme.s5)
                    contentY = Math.max(0, top - Theme.s5);
                else if (top + focused.height > contentY + height - Theme.s5)
                    contentY = Math.min(contentHeight - height, top + focused.height - height + Theme.s5);
                return;
            }
        }
    }
    onFocusedChanged: reveal()
    onHeightChanged: reveal()
}
