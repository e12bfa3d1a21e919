// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// What one carries through a shift from a course: few lines, to be read standing.
AdabPage {
    id: root

    property string course
    readonly property var value: query.value || null

    title: qsTr("Pocket card")
    Query { id: query; name: "courses.card"; args: ({"course": root.course}) }

    ScrollColumn {
        id: scroll
        anchors.fill: parent
        widest: 620
        StateView { Layout.fillWidth: true; visible: !root.value; phase: query.refused ? "error" : "loading"; errorText: query.errorMessage; onRetried: query.ask() }
        Card {
            objectName: "card"
            Layout.fillWidth: true
            visible: root.value !== null
            padding: root.compact ? Theme.s4 : Theme.s5
            spacing: Theme.s3
            SafeText { Layout.fillWidth: true; visible: root.value !== null && root.value.blocks[0].kind !== "heading"; text: root.value ? root.value.title : ""; size: Theme.sizeHead; strong: true; color: Theme.primary; Accessible.role: Accessible.Heading }
            Repeater {
                model: root.value ? root.value.blocks : []
                LessonBlock {
                    required property var modelData
                    Layout.fillWidth: true
                    block: modelData
                    compact: true
                    room: scroll.height
                }
            }
        }
    }
}
