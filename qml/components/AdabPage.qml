// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What every page is. The window reads `title`; `bare` pages have no shell around them, `focused` ones only its top bar, so that nothing
// distracts from one thing at a time.
FocusScope {
    property string title
    property bool bare: false
    property bool focused: false
    readonly property bool compact: width < Theme.phoneBelow * Math.min(Theme.textScale, 1.5)

    // Whoever has no pointer reads on with the page and arrow keys, wherever the focus is.
    property var scrollers: []
    Keys.onPressed: event => {
        const by = event.key === Qt.Key_PageDown ? 0.85 : event.key === Qt.Key_PageUp ? -0.85 : event.key === Qt.Key_Down ? 0.15 : event.key === Qt.Key_Up ? -0.15 : 0;
        const list = by === 0 ? undefined : scrollers.find(s => s.visible && s.contentHeight > s.height);
        if (!list)
            return;
        list.contentY = Math.max(0, Math.min(list.contentHeight - list.height, list.contentY + by * list.height));
        event.accepted = true;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: title
}
