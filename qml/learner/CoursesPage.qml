// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Everything that can be learned here: paths to a certificate that one may take of one's own accord, and each course by itself.
AdabPage {
    id: root

    title: qsTr("Courses")
    Query { id: courses; name: "courses.list" }
    Query { id: programs; name: "certification.programs" }
    Command { id: enrolling; name: "certification.enrolPerson"; onDone: Navigation.goTo("learner/Today") }
    // What is begun comes first, then what is new, then what is done.
    readonly property var rows: {
        const all = courses.value && courses.value.rows ? courses.value.rows : [];
        const turn = row => row.done === 0 ? 1 : row.done < row.lessons ? 0 : 2;
        return [0, 1, 2].reduce((list, one) => list.concat(all.filter(row => turn(row) === one)), []);
    }
    readonly property var offers: programs.value && programs.value.rows ? programs.value.rows.filter(row => row.open && !row.enrolled) : []

    ScrollColumn {
        anchors.fill: parent
        widest: 760
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s1
            SafeText { Layout.fillWidth: true; text: qsTr("Learn what you like"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
            SafeText { Layout.fillWidth: true; text: qsTr("Each lesson takes a few minutes. You can begin with any of them."); soft: true }
        }
        StateView {
            Layout.fillWidth: true
            visible: root.rows.length === 0
            phase: courses.refused ? "error" : courses.ready ? "empty" : "loading"
            errorText: courses.errorMessage
            emptyIcon: "learn"
            emptyText: qsTr("Courses appear here as soon as one is installed.")
            onRetried: courses.ask()
        }
        Repeater {
            model: root.rows
            StepRow {
                required property var modelData
                objectName: "course-" + modelData.course
                iconName: "learn"
                done: modelData.done === modelData.lessons
                text: modelData.title
                detail: done ? qsTr("Done") : modelData.done > 0 ? qsTr("%1 of %2 lessons done").arg(Theme.number(modelData.done)).arg(Theme.number(modelData.lessons)) : Theme.minutes(modelData.minutes)
                onClicked: Navigation.open("learner/Course", {"course": modelData.course})
            }
        }
        SafeText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s3
            visible: root.offers.length > 0
            text: qsTr("Certificates that are open to everybody")
            strong: true
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: root.offers
            Card {
                id: offer
                required property var modelData
                objectName: "offer-" + modelData.program
                Layout.fillWidth: true
                padding: Theme.s4
                spacing: Theme.s2
                SafeText { Layout.fillWidth: true; text: offer.modelData.title; strong: true }
                SafeText { Layout.fillWidth: true; text: offer.modelData.why; reading: true; soft: true; size: Theme.sizeLabel }
                ActionButton {
                    objectName: "take-" + offer.modelData.program
                    Layout.fillWidth: root.compact
                    kind: "quiet"
                    iconName: "forward"
                    iconAfter: true
                    text: qsTr("Take this path")
                    Accessible.description: offer.modelData.title
                    onClicked: enrolling.run({"person": House.person, "program": offer.modelData.program})
                }
            }
        }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: enrolling.errorMessage || "" }
    }
}
