// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// A question of an imported bank is worded anew. What was answered keeps its wording; the new one waits for a second person.
AdabPage {
    id: root

    property alias bank: model.bank
    property alias item: model.item

    title: qsTr("Change a question")
    focused: true
    EditViewModel { id: model; onEdited: Navigation.back() }

    ScrollColumn {
        anchors.fill: parent
        widest: 760
        spacing: Theme.s4
        StateView { Layout.fillWidth: true; visible: model.phase !== "ready"; phase: model.phase; errorText: model.trouble; onRetried: model.ask() }
        SafeText { Layout.fillWidth: true; visible: model.phase === "ready"; text: qsTr("Change a question"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; visible: model.phase === "ready"; text: qsTr("What was answered keeps the wording that it met, and its figures. The new wording counts in quizzes once another author has approved it."); soft: true }
        Loader {
            Layout.fillWidth: true
            active: model.digest !== ""
            sourceComponent: ColumnLayout {
                id: form
                readonly property var answers: model.words ? model.words.options : []
                readonly property var chosen: model.chosen
                spacing: Theme.s4
                TextBox { Layout.fillWidth: true; fieldName: "edit-stem"; label: qsTr("Question"); text: model.stem; lines: 2; error: model.field === "stem" ? model.error : ""; onEdited: model.stem = text }
                Repeater {
                    model: form.answers
                    Card {
                        id: option
                        required property var modelData
                        required property int index
                        Layout.fillWidth: true
                        padding: Theme.s4
                        raised: false
                        TextEntry { Layout.fillWidth: true; visible: option.modelData.text !== ""; fieldName: "edit-option-" + option.modelData.option; label: qsTr("Answer %1").arg(Theme.number(option.index + 1)); text: option.modelData.text; onEdited: model.setOption(option.modelData.option, text) }
                        TextBox { Layout.fillWidth: true; fieldName: "edit-feedback-" + option.modelData.option; label: option.modelData.text !== "" ? qsTr("Feedback for whoever chooses it") : qsTr("Feedback: %1").arg(Theme.isolate(option.modelData.option)); text: option.modelData.feedback; lines: 1; onEdited: model.setFeedback(option.modelData.option, text) }
                    }
                }
                TextBox { Layout.fillWidth: true; fieldName: "edit-why"; label: qsTr("Why it is so"); hint: qsTr("What the rule behind the question is for; shown after the answer."); text: model.why; lines: 2; onEdited: model.why = text }
                SafeText { Layout.fillWidth: true; text: qsTr("Difficulty"); size: Theme.sizeLabel; strong: true; Accessible.ignored: true }
                Levels { Layout.fillWidth: true; prefix: "difficulty-"; label: qsTr("Difficulty"); levels: [1, 2, 3].map(d => ({"value": d, "text": Words.difficulty(d)})); value: model.difficulty; onChosen: level => model.difficulty = level }
                SafeText { Layout.fillWidth: true; text: qsTr("Rules that it tests"); size: Theme.sizeLabel; strong: true }
                Repeater {
                    model: form.chosen
                    RowLayout {
                        id: rule
                        required property string modelData
                        Layout.fillWidth: true
                        spacing: Theme.s2
                        Icon { name: "shield"; size: 18; color: Theme.quiet }
                        SafeText { Layout.fillWidth: true; text: model.titleOf(rule.modelData); size: Theme.sizeLabel }
                        IconButton { objectName: "remove-" + rule.modelData; iconName: "close"; text: qsTr("Remove: %1").arg(model.titleOf(rule.modelData)); onClicked: model.removeRule(rule.modelData) }
                    }
                }
                Select { objectName: "add-rule"; Layout.fillWidth: true; visible: options.length > 0; plain: true; label: qsTr("Add a rule"); placeholder: qsTr("Add a rule"); options: model.rules.filter(r => model.chosen.indexOf(r.rule) < 0).map(r => ({"value": r.rule, "label": r.title})); value: ""; onChosen: value => model.addRule(value) }
                Notice { Layout.fillWidth: true; visible: model.error !== "" && model.field !== "stem"; tone: "danger"; text: model.error }
                ActionButton { objectName: "primary"; Layout.fillWidth: root.compact; iconName: "check"; text: qsTr("Keep as a new wording"); busy: model.busy; enabled: !model.busy && model.stem.trim() !== ""; onClicked: model.save() }
            }
        }
    }
}
