// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Time as a ring that empties, calm to the last minute; or, spinning, "please wait". Time runs clockwise in every script.
Item {
    id: root

    property real part: 1.0
    property bool spinning: false
    property color tint: Theme.primary
    property color track: Theme.line
    property real thickness: Math.max(2, width / 10)
    property real turn: 0

    implicitWidth: 44
    implicitHeight: 44
    onPartChanged: canvas.requestPaint()
    onTintChanged: canvas.requestPaint()
    onTrackChanged: canvas.requestPaint()
    onTurnChanged: canvas.requestPaint()
    onSpinningChanged: canvas.requestPaint()

    Canvas {
        id: canvas
        anchors.fill: parent
        onPaint: {
            const c = getContext("2d");
            c.reset();
            const r = Math.min(width, height) / 2 - root.thickness / 2;
            c.lineWidth = root.thickness;
            c.lineCap = "round";
            c.strokeStyle = root.track;
            c.beginPath();
            c.arc(width / 2, height / 2, r, 0, 2 * Math.PI);
            c.stroke();
            const share = root.spinning ? 0.28 : Math.max(0, Math.min(1, root.part));
            if (share > 0) {
                const from = -Math.PI / 2 + root.turn;
                c.strokeStyle = root.tint;
                c.beginPath();
                c.arc(width / 2, height / 2, r, from, from + 2 * Math.PI * share);
                c.stroke();
            }
        }
    }
    Timer {
        interval: 60
        repeat: true
        running: root.spinning && root.visible && !Theme.calm
        onTriggered: root.turn = (root.turn + 0.35) % (2 * Math.PI)
    }
}
