// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// How far one is, as short bars: those behind are filled, the present one is saffron. Runs with the reading.
Row {
    id: root

    property int count: 1
    property int current: 0
    property var marks: []          // optional "done" / "flagged" / "" a station

    spacing: count > 12 ? 3 : 6
    height: 6
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Step %1 of %2").arg(Theme.number(current + 1)).arg(Theme.number(count))

    Repeater {
        model: root.count
        Rectangle {
            required property int index
            width: Math.max(4, (root.width - root.spacing * (root.count - 1)) / root.count)
            height: 6
            radius: 3
            color: index < root.current ? Theme.primary : index === root.current ? Theme.accent : Theme.line
            Behavior on color { ColorAnimation { duration: Theme.gentle } }
        }
    }
}
