// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.impl

// One sign of our own set, tinted. Signs of direction turn round with the reading; clocks, ticks and digits never do.
ColorImage {
    property string name
    property int size: 24
    readonly property int side: Math.round(size * Math.min(Theme.textScale, 1.4))
    readonly property bool directed: ["back", "forward", "chevron", "sign-out", "learn", "undo", "backspace", "practice", "simulation", "flag", "flag-filled"].indexOf(name) >= 0

    width: side
    height: side
    sourceSize: Qt.size(side, side)
    fillMode: Image.PreserveAspectFit
    source: name ? "qrc:/adab/icons/" + name + ".svg" : ""
    color: Theme.ink
    mirror: directed && Theme.mirrored
    Accessible.ignored: true
}
