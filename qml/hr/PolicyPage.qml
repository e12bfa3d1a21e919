// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// The next version of a policy, rule by rule as cards. What is wrong stands at its field; what was written is kept.
AdabPage {
    id: root

    property alias policy: draft.policy
    property string opened              // the rule that is being written
    property string locale: House.locale

    title: qsTr("Change a policy")
    PolicyViewModel { id: draft; onDropped: Navigation.back() }
    readonly property bool sound: draft.looked && draft.faults.length === 0

    ScrollColumn {
        anchors.fill: parent
        widest: 820
        spacing: Theme.s4
        StateView { Layout.fillWidth: true; visible: draft.phase !== "ready"; phase: draft.phase; errorText: draft.trouble; onRetried: draft.ask() }
        RowLayout {
            Layout.fillWidth: true
            visible: draft.phase === "ready"
            spacing: Theme.s3
            SafeText { Layout.fillWidth: true; text: draft.value && draft.value.title ? draft.value.title : qsTr("A new policy"); size: Theme.sizeHead; strong: true; reading: true; Accessible.role: Accessible.Heading }
            SavedNote { phase: draft.saved; Layout.alignment: Qt.AlignVCenter }
        }
        SafeText { Layout.fillWidth: true; visible: draft.phase === "ready"; text: qsTr("A draft of version %1. Nothing counts before you have seen what it would do and put it in force.").arg(Theme.isolate(draft.value ? draft.value.version : "")); soft: true }
        Notice {
            Layout.fillWidth: true
            visible: draft.error !== ""
            tone: "danger"
            text: draft.error
            ActionButton { objectName: "open-again"; visible: draft.taken; kind: "quiet"; text: qsTr("Open it again"); onClicked: draft.startAgain() }
            ActionButton { objectName: "keep-again"; visible: draft.dirty && !draft.taken; kind: "quiet"; text: qsTr("Try again"); onClicked: draft.keep() }
        }
        Notice { Layout.fillWidth: true; visible: !!draft.value && draft.value.basedOn !== "" && draft.value.newest !== draft.value.basedOn; tone: "attention"; text: draft.value ? qsTr("This draft began from version %1; meanwhile version %2 was installed. Please compare the two before you go on.").arg(Theme.isolate(draft.value.basedOn)).arg(Theme.isolate(draft.value.newest)) : "" }

        Card {
            Layout.fillWidth: true
            visible: draft.phase === "ready"
            padding: Theme.s4
            Segments { Layout.fillWidth: true; label: qsTr("Language of the words"); options: draft.words ? draft.words.languages : []; value: root.locale; onChosen: value => root.locale = value }
            TextEntry { Layout.fillWidth: true; fieldName: "policy-title"; label: qsTr("Title of the policy"); text: draft.form ? draft.form.titles[root.locale] || "" : ""; error: draft.faultOf("", "title/" + root.locale); hint: draft.isStale("", root.locale) ? qsTr("The title was changed in another language, but not in this one.") : ""; onEdited: draft.setTitle(root.locale, text) }
        }
        SafeText { Layout.fillWidth: true; visible: draft.phase === "ready"; text: qsTr("Rules"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; visible: text !== "" && draft.phase === "ready"; text: draft.rules.length === 0 ? draft.faultOf("", "") : ""; size: Theme.sizeSmall; color: Theme.danger }
        Repeater {
            model: draft.rules.length
            Card {
                id: card
                required property int index
                readonly property var rule: draft.rules[index] || null
                readonly property string ruleId: rule ? rule.rule : ""
                readonly property bool open: ruleId !== "" && root.opened === ruleId
                readonly property var says: draft.saysOf(ruleId)
                readonly property int wrong: draft.faultsOf(ruleId)
                Layout.fillWidth: true
                objectName: "rule-" + ruleId
                padding: Theme.s4
                lineColor: wrong > 0 ? Theme.danger : Theme.line
                SafeText { Layout.fillWidth: true; text: draft.titleOf(card.rule) || qsTr("A rule without a title"); strong: true; reading: true; Accessible.role: Accessible.Heading }
                RuleWords { Layout.fillWidth: true; visible: !!card.says; says: card.says }
                SafeText { Layout.fillWidth: true; visible: text !== "" && !card.open; text: card.rule && card.rule.words[root.locale] ? card.rule.words[root.locale].plain || "" : ""; reading: true; soft: true }
                SafeText { Layout.fillWidth: true; visible: card.wrong > 0 && text !== ""; text: card.open ? draft.faultOf(card.ruleId, "") : Theme.counted(qsTr("%n things are still to be mended", "", card.wrong), card.wrong); size: Theme.sizeSmall; color: Theme.danger }
                Loader {
                    Layout.fillWidth: true
                    active: card.open
                    visible: active
                    onLoaded: item.begin()
                    sourceComponent: RuleEditor { desk: draft; at: card.index; locale: root.locale; onLanguageChosen: locale => root.locale = locale }
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.s2
                    ActionButton { objectName: "edit-" + card.ruleId; kind: "quiet"; iconName: card.open ? "check" : "pencil"; text: card.open ? qsTr("Done") : qsTr("Change this rule"); onClicked: root.opened = card.open ? "" : card.ruleId }
                    ActionButton { objectName: "copy-" + card.ruleId; kind: "plain"; iconName: "plus"; text: qsTr("Copy"); onClicked: root.opened = draft.copyRule(card.index) }
                    ActionButton { objectName: "remove-" + card.ruleId; kind: "plain"; iconName: "close"; text: qsTr("Remove"); onClicked: { root.opened = ""; draft.removeRule(card.index); } }
                }
            }
        }
        Notice {
            Layout.fillWidth: true
            visible: draft.removed !== null
            tone: "info"
            text: draft.removed ? qsTr("Removed: %1").arg(draft.titleOf(draft.removed.rule) || qsTr("A rule without a title")) : ""
            ActionButton { objectName: "put-back"; kind: "quiet"; iconName: "undo"; text: qsTr("Put it back"); onClicked: draft.putBack() }
        }
        ActionButton { objectName: "add-rule"; visible: draft.phase === "ready"; kind: "quiet"; iconName: "plus"; text: qsTr("Add a rule"); onClicked: root.opened = draft.addRule() }

        Card {
            Layout.fillWidth: true
            visible: draft.phase === "ready"
            padding: Theme.s4
            SafeText { Layout.fillWidth: true; text: qsTr("Limits, whatever the rules give"); strong: true; Accessible.role: Accessible.Heading }
            TextEntry { Layout.fillWidth: true; fieldName: "cap-points"; label: qsTr("Points a person and month"); hint: qsTr("Empty: no limit"); inputMethodHints: Qt.ImhDigitsOnly; text: draft.form ? draft.form.pointsPerMonth : ""; error: draft.faultOf("", "pointsPerMonth"); onEdited: draft.setField("pointsPerMonth", text) }
            TextEntry { Layout.fillWidth: true; fieldName: "cap-percent"; label: qsTr("Bonus a person and payroll, in per cent"); hint: qsTr("Empty: no limit"); inputMethodHints: Qt.ImhDigitsOnly; text: draft.form ? draft.form.bonusPercent : ""; error: draft.faultOf("", "bonusPercent"); onEdited: draft.setField("bonusPercent", text) }
        }
        Notice { objectName: "to-mend"; Layout.fillWidth: true; visible: draft.phase === "ready" && draft.faults.length > 0; tone: "attention"; text: Theme.counted(qsTr("%n things are still to be mended", "", draft.faults.length), draft.faults.length) }
        Flow {
            Layout.fillWidth: true
            visible: draft.phase === "ready"
            spacing: Theme.s2
            ActionButton { objectName: "primary"; iconName: "eye"; text: qsTr("See what it would do"); enabled: root.sound; onClicked: Navigation.open("hr/PolicyPreview", {"policy": draft.policy, "kept": true}) }
            ActionButton { objectName: "compare"; kind: "quiet"; iconName: "swap"; text: qsTr("What changes?"); visible: !!draft.value && draft.value.newest !== ""; enabled: draft.looked; onClicked: Navigation.open("hr/PolicyCompare", {"policy": draft.policy}) }
            ActionButton { objectName: "drop"; kind: "plain"; iconName: "close"; text: dropping.running ? qsTr("Throw away this draft? Press once more.") : qsTr("Throw the draft away"); onClicked: { if (dropping.running) draft.drop(); else dropping.restart(); } Timer { id: dropping; interval: 6000 } }
        }
    }
}
