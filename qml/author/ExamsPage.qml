// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// The quizzes of the programs that are installed, and whether their banks have what they draw.
AdabPage {
    id: root

    readonly property var rows: query.value ? Array.from(query.value.rows).sort((a, b) => (a.suffices ? 1 : 0) - (b.suffices ? 1 : 0)) : []

    title: qsTr("Quizzes")
    Query { id: query; name: "assessment.exams"; rooms: ["assessment", "packs"] }
    ScrollColumn {
        anchors.fill: parent
        widest: 860
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Where quiz questions come from"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("Each quiz takes a set number of questions for each rule and difficulty. Here you see whether the banks have enough."); soft: true }
        StateView {
            Layout.fillWidth: true
            visible: root.rows.length === 0
            phase: query.refused ? "error" : query.ready ? "empty" : "loading"
            errorText: query.errorMessage
            emptyIcon: "exam"
            emptyTitle: qsTr("No quizzes yet")
            emptyText: qsTr("They come with a program. Once one is installed, its quizzes appear here.")
            onRetried: query.ask()
        }
        Repeater {
            model: root.rows
            ListRow {
                required property var modelData
                objectName: "exam-" + modelData.exam
                narrow: root.compact
                iconName: "exam"
                text: modelData.title
                note: [Words.questions(modelData.items), modelData.banks.map(b => Theme.isolate(b.title)).join(Theme.comma)].join(Theme.apart)
                mark: modelData.suffices ? "certified" : "overdue"
                markWord: modelData.suffices ? qsTr("The banks have enough") : qsTr("Questions are missing")
                onClicked: Navigation.open("author/Blueprint", {"exam": modelData.exam})
            }
        }
    }
}
