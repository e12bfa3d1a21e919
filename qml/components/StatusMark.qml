// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A status: its own sign, its own colour, its word. `compact` leaves the word to the screen reader.
Rectangle {
    id: root

    property string label
    property bool compact: false
    property bool pill: true
    property string word: Theme.labelWord(label)

    implicitWidth: row.implicitWidth + (pill && !compact ? 20 : 0)
    implicitHeight: Math.max(row.implicitHeight + (pill && !compact ? 8 : 0), 22)
    radius: height / 2
    color: pill && !compact ? Theme.labelSoft(label) : "transparent"
    Accessible.role: Accessible.StaticText
    Accessible.name: word

    RowLayout {
        id: row
        anchors.centerIn: parent
        spacing: 6
        Icon { visible: root.label !== "not-required"; name: visible ? "status-" + root.label : ""; size: 16; color: Theme.labelColor(root.label); mirror: false }
        SafeText { visible: !root.compact; text: root.word; size: Theme.sizeSmall; strong: true; lineHeight: 1; color: Theme.labelColor(root.label); wrapMode: Text.NoWrap; Accessible.ignored: true }
    }
}
