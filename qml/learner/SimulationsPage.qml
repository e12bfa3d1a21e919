// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Adab.Bridge
import Adab.Components

// The simulated complaints: who comes, and where it happens.
AdabPage {
    id: root

    title: qsTr("Simulations")
    Query { id: query; name: "scenarios.list" }
    Query { id: path; name: "certification.myPath" }
    // One of those that a certification asks for stands for all of them.
    readonly property string asked: (path.value && path.value.programs ? path.value.programs : []).reduce((all, program) => all.concat(program.stations || []), []).filter(station => station.kind === "scenario").map(station => station.ref)[0] || ""
    readonly property var rows: query.value && query.value.rows ? query.value.rows : []
    readonly property var together: query.value && query.value.together ? query.value.together : []

    ScrollColumn {
        anchors.fill: parent
        widest: 760
        SafeText { Layout.fillWidth: true; text: qsTr("Play a complaint through"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("Choose what you would really say. You can play as often as you like."); soft: true }
        BeforeStart { Layout.fillWidth: true; onlyEarly: true; kind: "scenario"; ref: root.asked }
        StateView {
            Layout.fillWidth: true
            visible: root.rows.length === 0
            phase: query.refused ? "error" : query.ready ? "empty" : "loading"
            errorText: query.errorMessage
            emptyIcon: "simulation"
            emptyText: qsTr("Simulations of your courses will appear here.")
            onRetried: query.ask()
        }
        Repeater {
            model: root.together
            Card {
                id: shared
                required property var modelData
                objectName: "together-" + modelData.play
                Layout.fillWidth: true
                padding: Theme.s4
                spacing: Theme.s3
                SafeText { Layout.fillWidth: true; text: qsTr("Played together: %1").arg(shared.modelData.title); strong: true }
                PathLine {
                    Layout.fillWidth: true
                    enabled: false
                    stations: shared.modelData.links.map((link, i) => ({"requirement": link.link, "kind": "scenario", "title": link.mine ? qsTr("%1: you").arg(link.name) : link.personName ? qsTr("%1: %2").arg(link.name).arg(link.personName) : link.name,
                        "state": shared.modelData.state === "finished" || i < shared.modelData.index ? "done" : i === shared.modelData.index ? "next" : "open"}))
                }
                SafeText { Layout.fillWidth: true; visible: shared.modelData.state === "waiting" || shared.modelData.state === "handed-on"; text: shared.modelData.state === "waiting" ? qsTr("Your turn comes when the link before is done.") : qsTr("Your part is done. The others go on."); size: Theme.sizeLabel; soft: true }
                ActionButton {
                    objectName: "together-open"
                    visible: shared.modelData.state === "mine" || shared.modelData.state === "finished"
                    text: shared.modelData.state === "mine" ? qsTr("Take your link") : qsTr("Look back at it together")
                    iconName: "play"
                    onClicked: Navigation.open("learner/Simulation", {"play": shared.modelData.play})
                }
            }
        }
        Repeater {
            model: root.rows
            T.AbstractButton {
                id: card
                required property var modelData
                objectName: "scenario-" + modelData.scenario
                Layout.fillWidth: true
                implicitHeight: words.implicitHeight + 2 * Theme.s4
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                onClicked: Navigation.open("learner/Simulation", {"scenario": modelData.scenario})
                Keys.onReturnPressed: clicked()
                Accessible.role: Accessible.Button
                Accessible.name: modelData.title
                background: Card { lineColor: card.hovered ? Theme.primary : Theme.line; FocusRing { control: card; parent: card.background; radius: Theme.radiusCard + 3 } }
                contentItem: Item {
                    RowLayout {
                        id: words
                        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s4 }
                        spacing: Theme.s4
                        Face { mood: card.modelData.passed ? 4 : 1; word: ""; diameter: 52; Layout.alignment: Qt.AlignTop; Accessible.ignored: true }
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 2
                            SafeText { Layout.fillWidth: true; text: card.modelData.title; strong: true; Accessible.ignored: true }
                            SafeText { Layout.fillWidth: true; text: card.modelData.setting || ""; soft: true; size: Theme.sizeLabel; maximumLineCount: Theme.textScale > 1.4 ? 12 : 4; elide: Text.ElideRight; Accessible.ignored: true }
                            SafeText { Layout.fillWidth: true; visible: text !== ""; text: card.modelData.chain ? card.modelData.chain.map(l => l.name).join(" → ") : ""; size: Theme.sizeSmall; strong: true; color: Theme.primary; Accessible.ignored: true }
                            SafeText { Layout.fillWidth: true; visible: !!card.modelData.passed; text: qsTr("Played well"); size: Theme.sizeSmall; strong: true; color: Theme.good; Accessible.ignored: true }
                        }
                        Icon { name: "chevron"; color: Theme.lineStrong }
                    }
                }
            }
        }
        ActionButton {
            objectName: "primary"
            focus: true
            Layout.fillWidth: true
            visible: first !== null
            readonly property var first: root.rows.find(r => !r.passed) || (root.rows.length > 0 ? root.rows[0] : null)
            text: first ? qsTr("Play: %1").arg(first.title) : ""
            iconName: "play"
            onClicked: Navigation.open("learner/Simulation", {"scenario": first.scenario})
        }
    }
}
