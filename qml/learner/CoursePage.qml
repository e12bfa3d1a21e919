// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
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
        Repeater {
            model: root.value ? root.value.lessons : []
            T.AbstractButton {
                id: row
                required property var modelData
                required property int index
                objectName: "lesson-" + modelData.lesson
                Layout.fillWidth: true
                implicitHeight: Math.max(76, words.implicitHeight + 2 * Theme.s4)
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                onClicked: Navigation.open("learner/Lesson", {"course": root.course, "lesson": modelData.lesson})
                Keys.onReturnPressed: clicked()
                Accessible.role: Accessible.Button
                Accessible.name: modelData.title
                background: Card { lineColor: row.hovered ? Theme.primary : Theme.line; FocusRing { control: row; parent: row.background; radius: Theme.radiusCard + 3 } }
                contentItem: Item {
                    Rectangle {
                        id: disc
                        anchors { left: parent.left; leftMargin: Theme.s4; verticalCenter: parent.verticalCenter }
                        width: 40
                        height: 40
                        radius: 20
                        color: row.modelData.done ? Theme.primary : Theme.primarySoft
                        Icon { anchors.centerIn: parent; visible: row.modelData.done; name: "check"; size: 20; color: Theme.primaryInk }
                        SafeText { anchors.centerIn: parent; visible: !row.modelData.done; text: Theme.number(row.index + 1); strong: true; color: Theme.primary; lineHeight: 1; Accessible.ignored: true }
                    }
                    ColumnLayout {
                        id: words
                        anchors { left: disc.right; right: go.left; leftMargin: Theme.s4; rightMargin: Theme.s3; verticalCenter: parent.verticalCenter }
                        spacing: 0
                        SafeText { Layout.fillWidth: true; text: row.modelData.title; strong: true; Accessible.ignored: true }
                        SafeText { Layout.fillWidth: true; text: row.modelData.done ? qsTr("Done") : Theme.minutes(row.modelData.minutes); soft: true; size: Theme.sizeSmall; Accessible.ignored: true }
                    }
                    Icon { id: go; anchors { right: parent.right; rightMargin: Theme.s4; verticalCenter: parent.verticalCenter } name: "chevron"; color: Theme.lineStrong }
                }
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
    }
}
