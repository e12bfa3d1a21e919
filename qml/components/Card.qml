// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A sheet of paper: one line, one soft shadow (a picture, so that every renderer draws it), what it holds in a column.
Item {
    id: root

    default property alias content: column.data
    property int padding: Theme.s5
    property alias spacing: column.spacing
    property color color: Theme.surface
    property color lineColor: Theme.line
    property bool raised: true
    property int radius: Theme.radiusCard

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding

    BorderImage {
        visible: root.raised && !Theme.dark
        anchors.fill: parent
        anchors.margins: -20
        source: "qrc:/adab/images/shadow.png"
        border { left: 46; right: 46; top: 46; bottom: 46 }
    }
    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.color
        border.width: 1
        border.color: root.lineColor
    }
    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: root.padding
        spacing: Theme.s3
    }
}
