// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// The way to a certification as a line with stations: what is behind is filled and ticked, the next one is saffron and larger, the rest
// waits. Across on a wide window, down on a narrow one.
Item {
    id: root

    property var stations: []       // [{requirement, kind, title, state: done|next|open|locked, minutes, progress}]
    property bool upright: width < 560 * Math.min(Theme.textScale, 1.6) || stations.length > 7
    signal chosen(var station)

    implicitHeight: upright ? down.implicitHeight : across.implicitHeight

    Row {
        id: across
        visible: !root.upright
        width: parent.width
        Repeater {
            model: root.upright ? [] : root.stations
            T.AbstractButton {
                id: station
                required property var modelData
                required property int index
                objectName: "station-" + modelData.requirement
                width: root.width / root.stations.length
                implicitHeight: disc.height + name.implicitHeight + Theme.s4 + 4
                enabled: modelData.state !== "locked"
                focusPolicy: Qt.StrongFocus
                onClicked: root.chosen(modelData)
                Accessible.role: Accessible.Button
                Accessible.name: modelData.title + ". " + place.word
                background: Item { FocusRing { control: station; around: 0 } }
                contentItem: Item {
                    Rectangle {
                        visible: station.index > 0
                        anchors.left: parent.left
                        anchors.right: parent.horizontalCenter
                        y: 20
                        height: 3
                        color: station.modelData.state === "done" || station.modelData.state === "next" ? Theme.primary : Theme.line
                    }
                    Rectangle {
                        visible: station.index < root.stations.length - 1
                        anchors.left: parent.horizontalCenter
                        anchors.right: parent.right
                        y: 20
                        height: 3
                        color: station.modelData.state === "done" ? Theme.primary : Theme.line
                    }
                    StationDisc { id: disc; anchors.horizontalCenter: parent.horizontalCenter; y: 2; station: station.modelData }
                    SafeText {
                        id: name
                        anchors.top: disc.bottom
                        anchors.topMargin: Theme.s2
                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.margins: 4
                        text: station.modelData.title
                        size: Theme.sizeSmall
                        strong: station.modelData.state === "next"
                        soft: station.modelData.state !== "next" && station.modelData.state !== "done"
                        horizontalAlignment: Text.AlignHCenter
                        maximumLineCount: 3
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                    QtObject { id: place; readonly property string word: station.modelData.state === "done" ? qsTr("done") : station.modelData.state === "next" ? qsTr("next") : station.modelData.state === "locked" ? qsTr("opens later") : qsTr("open") }
                }
            }
        }
    }
    ColumnLayout {
        id: down
        visible: root.upright
        width: parent.width
        spacing: 0
        Repeater {
            model: root.upright ? root.stations : []
            T.AbstractButton {
                id: step
                required property var modelData
                required property int index
                objectName: "station-" + modelData.requirement
                Layout.fillWidth: true
                implicitHeight: Math.max(60, words.implicitHeight + Theme.s4)
                enabled: modelData.state !== "locked"
                focusPolicy: Qt.StrongFocus
                onClicked: root.chosen(modelData)
                Accessible.role: Accessible.Button
                Accessible.name: modelData.title
                Accessible.description: Theme.kindWord(modelData.kind)
                background: Item { FocusRing { control: step; around: 0 } }
                contentItem: Item {
                    Item {
                        id: rail
                        anchors.left: parent.left
                        width: 44
                        height: parent.height
                        Rectangle { visible: step.index > 0; anchors.horizontalCenter: parent.horizontalCenter; anchors.top: parent.top; anchors.bottom: parent.verticalCenter; width: 3
                            color: step.modelData.state === "done" || step.modelData.state === "next" ? Theme.primary : Theme.line }
                        Rectangle { visible: step.index < root.stations.length - 1; anchors.horizontalCenter: parent.horizontalCenter; anchors.top: parent.verticalCenter; anchors.bottom: parent.bottom; width: 3
                            color: step.modelData.state === "done" ? Theme.primary : Theme.line }
                        StationDisc { anchors.centerIn: parent; station: step.modelData }
                    }
                    ColumnLayout {
                        id: words
                        anchors.left: rail.right
                        anchors.leftMargin: Theme.s3
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: 0
                        SafeText { Layout.fillWidth: true; text: step.modelData.title; size: Theme.sizeLabel; strong: step.modelData.state === "next"; soft: step.modelData.state === "locked"; Accessible.ignored: true }
                        SafeText {
                            Layout.fillWidth: true
                            size: Theme.sizeSmall
                            soft: true
                            readonly property var p: step.modelData.progress
                            text: step.modelData.state === "done" ? qsTr("Done")
                                : step.modelData.state === "locked" ? qsTr("Opens when the steps before it are done")
                                : [Theme.kindWord(step.modelData.kind), p && p.of > 1 && p.done > 0 ? qsTr("%1 of %2 done").arg(Theme.number(p.done)).arg(Theme.number(p.of)) : "",
                                   step.modelData.minutes ? Theme.minutes(step.modelData.minutes) : ""].filter(t => t !== "").join(Theme.apart)
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
