// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// A course: why it is there, and its lessons in order.
AdabPage {
    id: root

    property string course
    readonly property var value: query.value || null

    title: value ? value.title : qsTr("Course")
    Query { id: query; name: "courses.outline"; args: ({"course": root.course}) }
    // The quiz that stands for the course, where a program of theirs has one and the course is not done.
    readonly property string testOut: {
        for (const program of path.value ? path.value.programs : [])
            for (const station of program.stations || [])
                if (station.kind === "course" && station.ref === root.course && station.testOut)
                    return station.testOut;
        return "";
    }
    Query { id: path; name: "certification.myPath" }

    ScrollColumn {
        anchors.fill: parent
        widest: 680
        StateView { Layout.fillWidth: true; visible: !root.value; phase: query.refused ? "error" : "loading"; errorText: query.errorMessage; onRetried: query.ask() }
        ColumnLayout {
            visible: root.value !== null
            Layout.fillWidth: true
            spacing: Theme.s2
            SafeText { Layout.fillWidth: true; text: root.value ? root.value.title : ""; size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
            SafeText { Layout.fillWidth: true; text: root.value && root.value.why ? root.value.why : ""; reading: true; soft: true }
        }
        Card {
            Layout.fillWidth: true
            visible: root.value !== null && !!root.value.objectives && root.value.objectives.length > 0
            padding: Theme.s4
            raised: false
            spacing: Theme.s2
            SafeText { Layout.fillWidth: true; text: qsTr("Afterwards you can"); strong: true; size: Theme.sizeLabel }
            Repeater {
                model: root.value && root.value.objectives ? root.value.objectives : []
                RowLayout {
                    required property string modelData
                    Layout.fillWidth: true
                    spacing: Theme.s2
                    Icon { name: "check"; size: 18; color: Theme.primary; Layout.alignment: Qt.AlignTop; Layout.topMargin: 3 }
                    SafeText { Layout.fillWidth: true; text: modelData; size: Theme.sizeLabel; reading: true }
                }
            }
        }
        BeforeStart { Layout.fillWidth: true; visible: root.value !== null && rows.length > 0; kind: "course"; ref: root.course }
        Repeater {
            model: root.value ? root.value.lessons : []
            StepRow {
                required property var modelData
                required property int index
                objectName: "lesson-" + modelData.lesson
                number: index + 1
                done: modelData.done
                text: modelData.title
                detail: modelData.done ? qsTr("Done") : Theme.minutes(modelData.minutes)
                onClicked: Navigation.open("learner/Lesson", {"course": root.course, "lesson": modelData.lesson})
            }
        }
        ActionButton {
            objectName: "primary"
            focus: true
            Layout.fillWidth: true
            visible: root.value !== null
            readonly property var first: root.value ? root.value.lessons.find(l => !l.done) || root.value.lessons[0] : null
            text: first ? qsTr("Open: %1").arg(first.title) : ""
            iconName: "forward"
            iconAfter: true
            onClicked: Navigation.open("learner/Lesson", {"course": root.course, "lesson": first.lesson})
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.value !== null && root.testOut !== ""
            spacing: Theme.s1
            ActionButton {
                objectName: "know-already"
                Layout.fillWidth: true
                kind: "quiet"
                iconName: "exam"
                text: qsTr("I know this already")
                onClicked: Navigation.open("learner/Exam", {"exam": root.testOut})
            }
            SafeText { Layout.fillWidth: true; text: qsTr("Show it in a short quiz. If you pass, these lessons count as done."); size: Theme.sizeLabel; soft: true; horizontalAlignment: Text.AlignHCenter }
        }
        SafeText {
            Layout.fillWidth: true
            visible: again.count > 0
            text: qsTr("For those who come back")
            strong: true
            Accessible.role: Accessible.Heading
        }
        Repeater {
            id: again
            model: root.value && root.value.refresher ? root.value.refresher : []
            StepRow {
                required property var modelData
                objectName: "refresher-" + modelData.lesson
                iconName: "practice"
                done: modelData.done
                text: modelData.title
                detail: modelData.done ? qsTr("Done") : Theme.minutes(modelData.minutes)
                onClicked: Navigation.open("learner/Lesson", {"course": root.course, "lesson": modelData.lesson})
            }
        }
        ActionButton {
            objectName: "card"
            Layout.fillWidth: true
            visible: root.value !== null && root.value.card === true
            kind: "quiet"
            iconName: "text"
            text: qsTr("Pocket card")
            onClicked: Navigation.open("learner/Card", {"course": root.course})
        }
    }
}
