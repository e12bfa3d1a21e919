// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// A calm result, and a review that teaches: why this, why not that, which rule. When it was not enough: the rules that cost it, a repair
// on just these, what it does not touch, another try.
AdabPage {
    id: root

    property string attempt
    readonly property var value: query.value || null
    readonly property bool passed: value !== null && value.passed === true
    readonly property var costly: value && value.costlyRules ? value.costlyRules.slice(0, 2) : []
    readonly property var items: value && value.items ? value.items : []

    readonly property bool waiting: query.refused && (query.errorCode === "assessment.review-closed" || query.errorCode === "assessment.review-never")
    // Where what was lost is taught, for each rule that cost something.
    readonly property var lessons: {
        const found = {};
        for (const cost of value && value.costlyRules ? value.costlyRules : [])
            if (cost.lesson && cost.lesson.lesson)
                found[cost.rule] = cost.lesson;
        return found;
    }

    title: qsTr("Your result")
    focused: true
    Query { id: query; name: "assessment.review"; args: ({"attempt": root.attempt}); enabled: root.attempt !== "" }

    ScrollColumn {
        anchors.fill: parent
        widest: 760
        spacing: Theme.s4
        // Handed in, and not yet to be looked at: a person marks it, or the time of the exam is not over.
        Card {
            objectName: "handed-in"
            Layout.fillWidth: true
            visible: root.waiting
            Icon { Layout.alignment: Qt.AlignHCenter; name: "check"; size: 48; color: Theme.good; mirror: false }
            SafeText { Layout.fillWidth: true; text: qsTr("Handed in. Thank you."); size: Theme.sizeHead; strong: true; horizontalAlignment: Text.AlignHCenter; Accessible.role: Accessible.Heading }
            SafeText { Layout.fillWidth: true; text: query.errorMessage; soft: true; horizontalAlignment: Text.AlignHCenter }
            ActionButton { objectName: "to-today"; Layout.alignment: Qt.AlignHCenter; text: qsTr("Back to today"); onClicked: Navigation.home() }
        }
        StateView { Layout.fillWidth: true; visible: !root.value && !root.waiting; phase: query.refused ? "error" : "loading"; errorText: query.errorMessage; onRetried: query.ask() }

        Card {
            Layout.fillWidth: true
            visible: root.value !== null
            GridLayout {
                Layout.fillWidth: true
                columns: root.compact ? 1 : 2
                columnSpacing: Theme.s5
                rowSpacing: Theme.s3
                Item {
                    Layout.alignment: Qt.AlignHCenter
                    implicitWidth: Math.round(116 * Math.min(Theme.textScale, 1.6))
                    implicitHeight: implicitWidth
                    TimeRing { anchors.fill: parent; thickness: 9; part: root.value ? root.value.percent / 100 : 0; tint: root.passed ? Theme.good : Theme.accent }
                    SafeText { anchors.centerIn: parent; text: root.value ? Theme.percent(root.value.percent) : ""; size: Theme.sizeTitle; strong: true }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s2
                    SafeText { Layout.fillWidth: true; text: root.passed ? qsTr("Passed. Well done.") : qsTr("Not enough yet"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
                    SafeText { Layout.fillWidth: true; text: root.value ? (root.passed ? qsTr("%1 was needed.").arg(Theme.percent(root.value.passPercent)) : (root.value.passPercent - root.value.percent > 20 ? qsTr("%1 is needed. Begin here: this cost the most.") : qsTr("%1 is needed. You are nearer than it feels: most of it came down to this.")).arg(Theme.percent(root.value.passPercent))) : ""; soft: true }
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: root.value !== null && !root.passed
            padding: Theme.s4
            SafeText { Layout.fillWidth: true; visible: root.costly.length > 0; text: root.costly.length > 1 ? qsTr("The two rules that cost the most") : qsTr("The rule that cost the most"); strong: true }
            Repeater {
                model: root.passed ? [] : root.costly
                GridLayout {
                    id: cost
                    required property var modelData
                    required property int index
                    Layout.fillWidth: true
                    columns: root.compact ? 1 : 2
                    columnSpacing: Theme.s3
                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.s3
                        Icon { name: "idea"; color: Theme.attention }
                        SafeText { Layout.fillWidth: true; text: cost.modelData.title }
                    }
                    ActionButton { objectName: "repair-" + cost.index; Layout.fillWidth: root.compact; visible: !!cost.modelData.lesson; kind: "quiet"; iconName: "learn"; text: qsTr("Go over it in four minutes"); onClicked: Navigation.open("learner/Lesson", cost.modelData.lesson.lesson ? {"course": cost.modelData.lesson.course, "lesson": cost.modelData.lesson.lesson} : {}) }
                }
            }
            Divider { Layout.fillWidth: true; visible: root.costly.length > 0 }
            SafeText { Layout.fillWidth: true; text: qsTr("This touches nothing else: your job, your points and all that you have finished stay as they are."); size: Theme.sizeLabel; soft: true }
            ActionButton { objectName: "try-again"; Layout.fillWidth: root.compact; text: qsTr("Another attempt, with other questions"); onClicked: Navigation.replace("learner/Exam", {"exam": root.value.exam || ""}) ; visible: root.value !== null && !!root.value.exam }
        }
        DonePanel {
            Layout.fillWidth: true
            visible: root.passed
            shown: root.passed
            kind: "exam"
            ref: root.passed ? root.value.exam : ""
            iconName: "exam"
            head: ""
            showSign: false
        }
        SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s3; visible: root.items.length > 0; text: qsTr("Every answer, explained"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
        Repeater {
            model: root.items
            ReviewItem { required property var modelData; required property int index; Layout.fillWidth: true; item: modelData; number: index + 1; lessons: root.lessons }
        }
    }
}
