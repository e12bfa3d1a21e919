// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One station of a path: its state by ground, ring and sign together.
Rectangle {
    id: root

    required property var station
    readonly property string state2: station.state

    width: state2 === "next" ? 40 : 34
    height: width
    radius: width / 2
    color: state2 === "done" ? Theme.primary : state2 === "next" ? Theme.accent : Theme.surface
    border.width: state2 === "done" ? 0 : 2
    border.color: state2 === "next" ? Theme.accent : state2 === "open" ? Theme.primary : Theme.line
    Rectangle {
        visible: root.state2 === "next"
        anchors.centerIn: parent
        width: parent.width + 10
        height: width
        radius: width / 2
        z: -1
        color: "transparent"
        border.width: 3
        border.color: Theme.accentSoft
    }
    Icon {
        anchors.centerIn: parent
        name: root.state2 === "done" ? "check" : root.state2 === "locked" ? "lock" : Theme.kindIcon(root.station.kind)
        size: root.state2 === "locked" ? 16 : 20
        color: root.state2 === "done" ? Theme.primaryInk : root.state2 === "next" ? "#1B2430" : root.state2 === "locked" ? Theme.lineStrong : Theme.primary
    }
}
