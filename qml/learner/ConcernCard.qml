// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// A concern about oneself, in plain words: what it is, on which evidence, what is offered, who helps. Never a verdict.
Card {
    id: root

    property var concern            // or, of a plan alone, what it is for
    property var plan: null
    readonly property var proposal: plan && plan.proposal ? plan.proposal : null

    Command { id: answering; name: "discipline.answerProposal" }

    padding: Theme.s4
    lineColor: Theme.attention
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s3
        Rectangle { Layout.alignment: Qt.AlignTop; implicitWidth: 44; implicitHeight: 44; radius: 22; color: Theme.attentionSoft; Icon { anchors.centerIn: parent; name: "support"; color: Theme.attention } }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4
            SafeText { Layout.fillWidth: true; text: root.concern.sentence; strong: true }
            SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.concern.sinceText || ""; size: Theme.sizeSmall; soft: true }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: !!root.concern.facts && root.concern.facts.length > 0
        spacing: 4
        SafeText { Layout.fillWidth: true; text: qsTr("What this rests on"); size: Theme.sizeSmall; strong: true; soft: true }
        Repeater {
            model: root.concern.facts || []
            RowLayout {
                required property string modelData
                Layout.fillWidth: true
                spacing: Theme.s2
                Icon { name: "dot"; size: 12; color: Theme.quiet; Layout.alignment: Qt.AlignTop; Layout.topMargin: 5 }
                SafeText { Layout.fillWidth: true; text: modelData; size: Theme.sizeLabel }
            }
        }
    }
    Notice { Layout.fillWidth: true; tone: "calm"; iconName: "support"; text: root.plan ? root.plan.sentence || "" : root.concern.offerText || qsTr("Help comes first: time, a person at your side, another form of the quiz. Nothing else follows from this by itself.") }
    Repeater {
        model: root.plan && root.plan.steps ? root.plan.steps : []
        RowLayout {
            required property var modelData
            Layout.fillWidth: true
            spacing: Theme.s2
            Icon { name: "check"; size: 18; color: Theme.primary; Layout.alignment: Qt.AlignTop; Layout.topMargin: 2 }
            SafeText { Layout.fillWidth: true; text: modelData.text || modelData.step || modelData; size: Theme.sizeLabel }
        }
    }
    SafeText { objectName: "plan-helper"; Layout.fillWidth: true; visible: text !== ""; text: root.plan && root.plan.offeredByName ? qsTr("%1 helps you with it: ask at any time.").arg(Theme.isolate(root.plan.offeredByName)) : ""; size: Theme.sizeLabel }
    SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.plan && root.plan.reason ? qsTr("Why: %1").arg(Theme.isolate(root.plan.reason)) : ""; size: Theme.sizeLabel; soft: true }
    // Another role is only proposed: both answers are equal, and one may change one's mind.
    ColumnLayout {
        Layout.fillWidth: true
        visible: !!root.proposal
        spacing: Theme.s3
        Divider { Layout.fillWidth: true }
        SafeText { objectName: "proposal"; Layout.fillWidth: true; text: root.proposal ? root.proposal.sentence : ""; reading: true }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s3
            ActionButton { objectName: "proposal-agree"; kind: "quiet"; visible: !root.proposal || root.proposal.state !== "agreed"; text: qsTr("I agree"); busy: answering.busy; onClicked: answering.run({"plan": root.plan.plan, "agreed": true}) }
            ActionButton { objectName: "proposal-decline"; kind: "quiet"; visible: !root.proposal || root.proposal.state !== "declined"; text: qsTr("Rather not"); busy: answering.busy; onClicked: answering.run({"plan": root.plan.plan, "agreed": false}) }
        }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: answering.errorMessage || "" }
    }
}
