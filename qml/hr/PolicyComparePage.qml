// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// What differs between two versions of a policy, rule by rule, in words.
AdabPage {
    id: root

    property string policy
    property string from        // a version, or "draft"; empty: what is in force
    property string to          // empty: the draft, or the newest

    title: qsTr("What changes")
    Query { id: query; name: "policies.compare"; args: Object.assign({"policy": root.policy}, root.from !== "" ? {"from": root.from} : {}, root.to !== "" ? {"to": root.to} : {}) }
    readonly property var value: query.value || null
    function changeWord(change) { return change === "added" ? qsTr("New rule") : change === "removed" ? qsTr("Rule that is gone") : qsTr("Changed rule"); }
    function changeIcon(change) { return change === "added" ? "plus" : change === "removed" ? "minus" : "pencil"; }

    ScrollColumn {
        anchors.fill: parent
        widest: 820
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("What changes"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        StateView { Layout.fillWidth: true; visible: !root.value; phase: query.refused ? "error" : "loading"; errorText: query.errorMessage; onRetried: query.ask() }
        Card {
            Layout.fillWidth: true
            visible: !!root.value
            padding: Theme.s4
            Choice { Layout.fillWidth: true; fieldName: "compare-from"; label: qsTr("From"); options: root.value ? root.value.sides : []; value: root.value ? root.value.from : ""; onChosen: value => root.from = value }
            Choice { Layout.fillWidth: true; fieldName: "compare-to"; label: qsTr("To"); options: root.value ? root.value.sides : []; value: root.value ? root.value.to : ""; onChosen: value => root.to = value }
        }
        Notice { Layout.fillWidth: true; visible: query.refused && !!root.value; tone: "danger"; text: query.errorMessage }
        Notice { objectName: "same"; Layout.fillWidth: true; visible: !!root.value && root.value.same; tone: "good"; text: qsTr("Nothing differs: the same rules, limits and words.") }
        Repeater {
            model: root.value ? root.value.rules : []
            Card {
                id: card
                required property var modelData
                Layout.fillWidth: true
                objectName: "changed-" + modelData.rule
                padding: Theme.s4
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s2
                    Icon { name: root.changeIcon(card.modelData.change); size: 18; color: card.modelData.change === "removed" ? Theme.danger : card.modelData.change === "added" ? Theme.good : Theme.primary }
                    SafeText { Layout.fillWidth: true; text: root.changeWord(card.modelData.change); size: Theme.sizeSmall; strong: true; color: card.modelData.change === "removed" ? Theme.danger : card.modelData.change === "added" ? Theme.good : Theme.primary }
                }
                SafeText { Layout.fillWidth: true; text: card.modelData.title; strong: true; reading: true; Accessible.role: Accessible.Heading }
                RuleWords { Layout.fillWidth: true; visible: card.modelData.change !== "changed"; says: card.modelData.change !== "changed" ? card.modelData.says : null }
                SafeText { Layout.fillWidth: true; visible: card.modelData.change !== "changed"; text: card.modelData.plain; reading: true }
                Repeater { model: card.modelData.parts; FromTo { required property var modelData; Layout.fillWidth: true; label: modelData.label; from: modelData.from; to: modelData.to } }
                Repeater { model: card.modelData.words; FromTo { required property var modelData; Layout.fillWidth: true; label: qsTr("Words: %1").arg(modelData.language); from: modelData.from; to: modelData.to } }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: !!root.value && (root.value.caps.length > 0 || root.value.titles.length > 0)
            padding: Theme.s4
            SafeText { Layout.fillWidth: true; text: qsTr("The policy as a whole"); strong: true; Accessible.role: Accessible.Heading }
            Repeater { model: root.value ? root.value.titles : []; FromTo { required property var modelData; Layout.fillWidth: true; label: qsTr("Title: %1").arg(modelData.language); from: modelData.from; to: modelData.to } }
            Repeater { model: root.value ? root.value.caps : []; FromTo { required property var modelData; Layout.fillWidth: true; label: qsTr("Limit"); from: modelData.from; to: modelData.to } }
        }
        Notice { Layout.fillWidth: true; visible: !!root.value && root.value.process; tone: "info"; text: qsTr("How a case of conduct is run, or what is added to letters, differs as well. That is written in the policy's files.") }
        ActionButton { objectName: "primary"; visible: !!root.value && root.value.to === "draft"; Layout.fillWidth: root.compact; iconName: "eye"; text: qsTr("See what it would do"); onClicked: Navigation.open("hr/PolicyPreview", {"policy": root.policy, "kept": true}) }
    }
}
