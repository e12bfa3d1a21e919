// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Components

// The figure of a question with, where a place in it was asked for, the right places and the one that was chosen. Never mirrored.
Item {
    id: root

    property var item
    readonly property var figure: item && item.figure ? item.figure : ({"width": 640, "height": 360, "alt": "", "image": ""})
    readonly property int across: figure.width > 0 ? figure.width : 640
    readonly property int down: figure.height > 0 ? figure.height : 360
    readonly property real scaling: board.width / across
    readonly property var areas: item && item.areas ? item.areas.filter(a => a.correct) : []
    readonly property var point: item && item.point ? item.point : null

    implicitHeight: board.height
    Item {
        id: board
        width: Math.min(root.width, 520)
        height: Math.round(width * root.down / root.across)
        x: Math.round((root.width - width) / 2)
        Rectangle { anchors.fill: parent; radius: Theme.radiusControl; color: "#F4EDE0" }
        Image {
            anchors.fill: parent
            source: root.visible && root.figure.image ? "image://pack/" + root.figure.image : ""
            sourceSize: Qt.size(Math.round(board.width), 0)
            LayoutMirroring.enabled: false
            Accessible.role: Accessible.Graphic
            Accessible.name: root.figure.alt || ""
        }
        Canvas {
            id: places
            anchors.fill: parent
            visible: root.areas.length > 0
            onPaint: {
                const c = getContext("2d");
                c.reset();
                c.scale(root.scaling, root.scaling);
                c.lineWidth = 3 / root.scaling;
                c.strokeStyle = "#1F7A4D";
                c.fillStyle = "#331F7A4D";
                for (const area of root.areas) {
                    const p = area.points;
                    c.beginPath();
                    if (area.form === "circle") {
                        c.arc(p[0].x, p[0].y, area.radius, 0, 2 * Math.PI);
                    } else if (area.form === "rectangle") {
                        const x = p.map(q => q.x), y = p.map(q => q.y);
                        c.rect(Math.min(...x), Math.min(...y), Math.max(...x) - Math.min(...x), Math.max(...y) - Math.min(...y));
                    } else {
                        p.forEach((q, i) => i === 0 ? c.moveTo(q.x, q.y) : c.lineTo(q.x, q.y));
                        c.closePath();
                    }
                    c.fill();
                    c.stroke();
                }
            }
            Connections { target: root; function onAreasChanged() { places.requestPaint(); } function onScalingChanged() { places.requestPaint(); } }
        }
        Rectangle {
            visible: root.point !== null
            width: 26
            height: 26
            radius: 13
            x: root.point ? root.point.x * root.scaling - 13 : 0
            y: root.point ? root.point.y * root.scaling - 13 : 0
            color: "#66FFFFFF"
            border.width: 3
            border.color: root.item && root.item.right ? "#1F7A4D" : "#A85400"
            Rectangle { anchors.centerIn: parent; width: 8; height: 8; radius: 4; color: parent.border.color }
        }
    }
}
