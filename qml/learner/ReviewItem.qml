// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// One answer explained: what was asked and answered, each part of the mark with why, the rule behind it and where it is taught.
Card {
    id: root

    property var item
    property int number: 1
    property var lessons: ({})      // rule → {course, lesson}: where what was lost can be learnt again
    readonly property var options: item.options || []
    readonly property bool listed: ["single-choice", "multiple-choice", "true-false"].indexOf(item.kind) >= 0
    readonly property bool ordered: item.kind === "ordering" || (item.kind === "judgement" && item.ask === "rank")
    // What the rows of options say already need not be said again in parts; nor what can be written, where nothing was.
    readonly property bool byParts: !listed && !ordered && !!item.parts && item.parts.length > 0 && !(item.verdict === "unanswered" && !!item.accepted)
    readonly property string typed: {
        const r = item.response;
        return r && (r.text || r.said || r.number) || "";
    }
    readonly property bool writes: ["short-text", "written", "speech-formula"].indexOf(item.kind) >= 0

    padding: Theme.s4
    raised: false
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s3
        Icon { Layout.alignment: Qt.AlignTop; Layout.topMargin: 3; mirror: false; name: root.item.right ? "status-certified" : "idea"; size: 22; color: root.item.right ? Theme.good : Theme.attention }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            SafeText { Layout.fillWidth: true; text: root.item.stem; strong: true; Accessible.role: Accessible.Heading }
            SafeText { Layout.fillWidth: true; text: root.item.verdictText || (root.item.right ? qsTr("Right") : qsTr("Not right")); size: Theme.sizeSmall; strong: true; color: root.item.right ? Theme.good : Theme.attention }
        }
    }
    FigureReview { Layout.fillWidth: true; visible: !!root.item.figure; item: root.item }
    Repeater {
        model: root.listed ? root.options : []
        ChoiceRow {
            required property var modelData
            Layout.fillWidth: true
            enabled: false
            several: root.item.kind === "multiple-choice"
            text: modelData.text
            checked: modelData.chosen === true
            verdict: modelData.chosen ? (modelData.correct ? "right" : "wrong") : modelData.correct ? "missed" : ""
            note: modelData.chosen || modelData.correct ? modelData.feedback || "" : ""
        }
    }
    ColumnLayout {
        visible: root.ordered
        Layout.fillWidth: true
        spacing: 6
        Repeater {
            model: root.ordered ? Array.from(root.options).sort((a, b) => a.rightPlace - b.rightPlace) : []
            RowLayout {
                required property var modelData
                Layout.fillWidth: true
                spacing: Theme.s3
                SafeText { text: Theme.number(modelData.rightPlace || 0); strong: true; color: Theme.primary }
                SafeText { Layout.fillWidth: true; text: modelData.text; size: Theme.sizeLabel; reading: true }
                Icon { name: modelData.correct ? "check" : "swap"; size: 18; mirror: false; color: modelData.correct ? Theme.good : Theme.attention }
                SafeText { visible: !modelData.correct && !!modelData.chosenPlace; text: qsTr("you: %1").arg(Theme.number(modelData.chosenPlace || 0)); size: Theme.sizeSmall; color: Theme.attention; wrapMode: Text.NoWrap }
            }
        }
    }
    ColumnLayout {
        visible: root.writes
        Layout.fillWidth: true
        spacing: 2
        SafeText { Layout.fillWidth: true; text: root.item.kind === "speech-formula" ? qsTr("You said:") : qsTr("You wrote:"); soft: true; size: Theme.sizeLabel }
        SafeText { Layout.fillWidth: true; text: root.typed !== "" ? root.typed : qsTr("(nothing)"); reading: true }
    }
    PartRows { Layout.fillWidth: true; visible: root.byParts; parts: root.byParts ? root.item.parts : [] }
    SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.item.outcome || ""; reading: true }
    SafeText { Layout.fillWidth: true; visible: text !== "" && !root.item.right; text: root.item.accepted && root.item.accepted.length > 0 ? qsTr("The right answer: %1").arg(root.item.accepted.slice(0, 3).map(t => Theme.isolate(t)).join(Theme.apart)) : ""; size: Theme.sizeLabel; color: Theme.good }
    ColumnLayout {
        visible: !!root.item.model && !root.item.right
        Layout.fillWidth: true
        spacing: 2
        SafeText { Layout.fillWidth: true; text: qsTr("A good answer could be:"); soft: true; size: Theme.sizeLabel }
        SafeText { Layout.fillWidth: true; text: root.item.model || ""; reading: true; color: Theme.good }
    }
    Notice { Layout.fillWidth: true; visible: text !== ""; tone: "info"; iconName: "pencil"; text: root.item.comment ? qsTr("From the person who marked it: %1").arg(Theme.isolate(root.item.comment)) : "" }
    Notice { Layout.fillWidth: true; visible: text !== ""; tone: "calm"; text: root.item.why || "" }
    SafeText { objectName: "because"; Layout.fillWidth: true; visible: text !== ""; text: root.item.because || ""; size: Theme.sizeSmall; soft: true }
    Repeater {
        model: root.item.rules || []
        GridLayout {
            id: rule
            required property var modelData
            readonly property var lesson: root.lessons[modelData.rule]
            Layout.fillWidth: true
            columns: root.width < 520 * Theme.textScale ? 1 : 2
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s2
                Icon { Layout.alignment: Qt.AlignTop; Layout.topMargin: 3; name: "shield"; size: 18; color: Theme.quiet }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2
                    SafeText { Layout.fillWidth: true; text: qsTr("The rule: %1").arg(Theme.isolate(rule.modelData.title || rule.modelData.rule)); size: Theme.sizeLabel; soft: true }
                    RuleHere { objectName: "here-" + rule.modelData.rule; Layout.fillWidth: true; here: rule.modelData.here || null }
                }
            }
            ActionButton { objectName: "lesson-" + rule.modelData.rule; visible: !!rule.lesson && !root.item.right; kind: "plain"; iconName: "learn"; text: qsTr("Where this is taught"); onClicked: Navigation.open("learner/Lesson", {"course": rule.lesson.course, "lesson": rule.lesson.lesson}) }
        }
    }
}
