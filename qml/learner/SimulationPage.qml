// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// A conversation with an upset guest: their face and word for it, what was said, full sentences to choose from, things to do and to offer,
// or one's own words. Then the debrief.
AdabPage {
    id: root

    property alias scenario: model.scenario
    property alias play: model.play
    property bool debriefing: false

    title: model.value ? model.value.title : qsTr("Simulation")
    focused: true
    SimulationViewModel { id: model; onValueChanged: Qt.callLater(root.toEnd); onUnderstood: own.clear() }
    Component.onCompleted: model.begin()
    function toEnd() { talk.contentY = Math.max(0, talk.contentHeight - talk.height); }

    StateView { anchors.fill: parent; anchors.margins: Theme.s5; visible: model.phase !== "ready"; phase: model.phase; errorText: model.error; onRetried: model.begin() }

    // The guest, always in sight.
    Rectangle {
        id: guest
        visible: model.phase === "ready" && !root.debriefing
        x: Theme.mirrored ? root.width - width : 0
        width: root.compact ? root.width : Math.min(320, root.width * 0.28)
        height: root.compact ? top.implicitHeight + 2 * Theme.s3 : root.height
        color: Theme.surface
        Divider { visible: root.compact; anchors { left: parent.left; right: parent.right; bottom: parent.bottom } }
        Rectangle { visible: !root.compact; anchors { right: parent.right; top: parent.top; bottom: parent.bottom } width: 1; color: Theme.line }
        GridLayout {
            id: top
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: root.compact ? Theme.s3 : Theme.s5; topMargin: root.compact ? Theme.s3 : Theme.s6 }
            columns: root.compact ? 2 : 1
            columnSpacing: Theme.s4
            rowSpacing: Theme.s4
            Face { Layout.alignment: root.compact ? Qt.AlignTop : Qt.AlignHCenter; mood: model.value ? model.value.mood : 2; word: model.value && model.value.moodWord ? model.value.moodWord : Theme.moodWord(mood); diameter: root.compact ? 52 : 128 }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.s2
                SafeText { Layout.fillWidth: true; text: model.value ? model.value.title : ""; strong: true; size: root.compact ? Theme.sizeLabel : Theme.sizeBody; maximumLineCount: 3; elide: Text.ElideRight }
                SafeText { Layout.fillWidth: true; visible: !root.compact; text: model.value ? model.value.setting : ""; soft: true; size: Theme.sizeSmall }
                SafeText { Layout.fillWidth: true; visible: !root.compact && text !== ""; text: model.value && model.value.persona ? model.value.persona : ""; size: Theme.sizeSmall; soft: true }
                SimulationState { Layout.fillWidth: true; value: model.value; brief: root.compact }
                Stations { Layout.fillWidth: true; count: model.value ? Math.max(1, model.value.steps) : 1; current: model.value ? (model.finished ? model.value.steps : model.value.step - 1) : 0 }
            }
        }
    }
    ScrollColumn {
        id: talk
        visible: guest.visible
        anchors { left: root.compact ? parent.left : guest.right; right: parent.right; top: root.compact ? guest.bottom : parent.top; bottom: parent.bottom }
        widest: 720
        spacing: Theme.s3
        margin: root.compact ? Theme.s4 : Theme.s5
        // Where there is no room beside the talk, the talk begins with where and when it is.
        Bubble { Layout.fillWidth: true; visible: root.compact; who: "narrator"; text: model.value ? model.value.setting : "" }
        Repeater {
            model: root.lines
            ColumnLayout {
                required property var modelData
                Layout.fillWidth: true
                spacing: Theme.s3
                SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s2; visible: text !== ""; text: modelData.link || ""; strong: true; size: Theme.sizeLabel; color: Theme.primary; horizontalAlignment: Text.AlignHCenter; Accessible.role: Accessible.Heading }
                Bubble { Layout.fillWidth: true; who: modelData.who; text: modelData.text; widest: 560 }
            }
        }
        Notice {
            Layout.fillWidth: true
            visible: !model.finished && text !== ""
            tone: "info"
            iconName: "people"
            text: model.value && model.value.waitingFor ? qsTr("Your part is done. Now it is with %1.").arg(model.value.waitingFor) : ""
        }
        PatienceRing { Layout.fillWidth: true; Layout.topMargin: Theme.s2; patience: model.value && model.value.patience && !model.finished ? model.value.patience : null }
        Repeater {
            model: root.groups
            ColumnLayout {
                id: group
                required property var modelData
                Layout.fillWidth: true
                Layout.topMargin: Theme.s3
                visible: !own.open
                spacing: Theme.s3
                SafeText { Layout.fillWidth: true; text: group.modelData.head; strong: true; size: Theme.sizeLabel; soft: true }
                Repeater {
                    model: group.modelData.choices
                    ChoiceRow {
                        required property var modelData
                        objectName: "choice-" + modelData.move
                        Layout.fillWidth: true
                        checkable: false
                        text: modelData.text
                        iconName: group.modelData.icon
                        note: modelData.remedy ? (modelData.cost > 0 ? qsTr("%1, costs %2").arg(modelData.remedy).arg(Theme.number(modelData.cost)) : modelData.remedy) : ""
                        enabled: !model.busy
                        onClicked: model.choose(modelData.move)
                    }
                }
            }
        }
        OwnWords {
            id: own
            Layout.fillWidth: true
            Layout.topMargin: Theme.s2
            free: model.value && model.value.free && !model.finished ? model.value.free : null
            heard: model.heard
            busy: model.busy
            onSaid: text => model.say(text)
        }
        Notice { Layout.fillWidth: true; visible: model.error !== "" && model.phase === "ready"; tone: "danger"; text: model.error }
        ActionButton {
            objectName: "primary"
            Layout.fillWidth: true
            Layout.topMargin: Theme.s3
            visible: model.finished
            text: qsTr("Look back at it together")
            iconName: "forward"
            iconAfter: true
            onClicked: root.debriefing = true
        }
    }
    readonly property var lines: model.value ? model.value.lines : []
    readonly property var choices: model.value && !model.finished ? model.value.choices : []
    // What one says, what one does, what one offers.
    readonly property var groups: [{"kind": "say", "head": qsTr("What do you say?"), "icon": ""}, {"kind": "act", "head": qsTr("Or do something first"), "icon": "search"},
        {"kind": "offer", "head": qsTr("Or offer something"), "icon": "gift"}].map(g => ({"head": g.head, "icon": g.icon, "choices": choices.filter(c => (c.kind || "say") === g.kind)})).filter(g => g.choices.length > 0)

    ScrollColumn {
        anchors.fill: parent
        visible: root.debriefing
        widest: 860
        DebriefView {
            Layout.fillWidth: true
            debrief: model.debrief
            compact: root.compact
        }
        ActionButton { objectName: "play-again"; Layout.fillWidth: root.compact; kind: "quiet"; iconName: "refresh"; text: qsTr("Play it again"); onClicked: { root.debriefing = false; model.restart(); } }
        DonePanel {
            Layout.fillWidth: true
            visible: root.debriefing && model.debrief !== null && model.debrief.passed === true
            shown: visible
            iconName: "simulation"
            head: qsTr("The guest stays with you")
        }
    }
}
