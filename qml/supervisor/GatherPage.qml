// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// One complaint, several departments: the supervisor seats a colleague at every link and follows how it is handed on.
AdabPage {
    id: root

    title: qsTr("Play a complaint together")
    GatherViewModel { id: model }

    ScrollColumn {
        anchors.fill: parent
        widest: 760
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Each department answers for its link, one after the other. Look for the solution, not for the culprit."); soft: true }
        StateView { Layout.fillWidth: true; visible: model.phase !== "ready" || model.chains.length === 0; phase: model.phase === "ready" ? "empty" : model.phase; errorText: model.trouble; emptyIcon: "simulation"; emptyText: qsTr("Complaints that several departments answer will appear here."); onRetried: model.ask() }
        SafeText { Layout.fillWidth: true; visible: model.chains.length > 0; text: model.chain ? model.chain.title : qsTr("Which complaint?"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        Repeater {
            model: model.scenario === "" ? model.chains : []
            ChoiceRow {
                required property var modelData
                objectName: "chain-" + modelData.scenario
                Layout.fillWidth: true
                reading: false
                checkable: false
                text: modelData.title
                note: modelData.chain.map(l => l.name).join(Theme.apart)
                onClicked: model.scenario = modelData.scenario
                Keys.onReturnPressed: clicked()
            }
        }
        Card {
            Layout.fillWidth: true
            visible: model.chain !== null
            padding: Theme.s4
            spacing: Theme.s3
            SafeText { Layout.fillWidth: true; text: model.chain ? model.chain.setting : ""; soft: true; size: Theme.sizeLabel; reading: true }
            Repeater {
                model: model.chain ? model.chain.chain : []
                ColumnLayout {
                    id: link
                    required property var modelData
                    Layout.fillWidth: true
                    spacing: 4
                    SafeText { Layout.fillWidth: true; text: link.modelData.name; strong: true; size: Theme.sizeLabel }
                    Select {
                        objectName: "link-" + link.modelData.link
                        Layout.fillWidth: true
                        plain: true
                        label: link.modelData.name
                        placeholder: qsTr("Who takes this link?")
                        options: model.free(link.modelData.link).map(s => ({"value": s.person, "label": s.jobRoleName ? qsTr("%1, %2").arg(s.name).arg(s.jobRoleName) : s.name}))
                        value: model.people[link.modelData.link] || ""
                        onChosen: value => model.seat(link.modelData.link, value)
                    }
                }
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.s3
                ActionButton { objectName: "primary"; iconName: "people"; text: qsTr("Gather them"); busy: model.busy; enabled: model.complete && !model.busy; onClicked: model.gather() }
                ActionButton { objectName: "another-chain"; kind: "plain"; text: qsTr("Another complaint"); onClicked: model.scenario = "" }
            }
        }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: model.error }
        Notice { objectName: "gathered"; Layout.fillWidth: true; visible: model.gathered; tone: "good"; iconName: "check"; text: qsTr("They are gathered. Each finds it under Practise, Simulations when the link before is done.") }
        SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s2; visible: model.together.length > 0; text: qsTr("Played together"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
        Repeater {
            model: model.together
            Card {
                id: shared
                required property var modelData
                readonly property bool over: modelData.state === "finished"
                readonly property var now: over ? null : modelData.links[modelData.index]
                objectName: "play-" + modelData.play
                Layout.fillWidth: true
                padding: Theme.s4
                spacing: Theme.s3
                SafeText { Layout.fillWidth: true; text: shared.modelData.title; strong: true }
                PathLine {
                    Layout.fillWidth: true
                    enabled: false
                    stations: shared.modelData.links.map((link, i) => ({"requirement": link.link, "kind": "scenario", "title": link.personName ? qsTr("%1: %2").arg(link.name).arg(link.personName) : link.name,
                        "state": shared.over || i < shared.modelData.index ? "done" : i === shared.modelData.index ? "next" : "open"}))
                }
                SafeText { Layout.fillWidth: true; visible: text !== ""; text: shared.now ? qsTr("Now it is with %1.").arg(Theme.isolate(shared.now.personName)) : ""; size: Theme.sizeLabel; soft: true }
                ActionButton { objectName: "look-back"; visible: shared.over; text: qsTr("Look back at it together"); iconName: "forward"; iconAfter: true; onClicked: Navigation.open("learner/Debrief", {"play": shared.modelData.play}) }
            }
        }
    }
}
