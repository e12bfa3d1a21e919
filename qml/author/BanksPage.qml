// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// The banks of questions of the house: what waits for a second person first, then every bank.
AdabPage {
    id: root

    readonly property var rows: query.value ? query.value.rows : []
    readonly property int forYou: rows.reduce((sum, r) => sum + r.forYou, 0)
    readonly property var first: rows.find(r => r.forYou > 0) || null

    title: qsTr("Questions")
    Query { id: query; name: "assessment.banks"; rooms: ["assessment", "packs"] }

    component Bank: ListRow {
        id: bank
        required property var modelData
        objectName: "bank-" + modelData.bank
        narrow: root.compact
        iconName: modelData.kind === "bank" ? "text" : "learn"
        text: modelData.title
        note: [Words.questions(modelData.items), modelData.met > 0 ? qsTr("%1 met in quizzes").arg(Theme.number(modelData.met)) : qsTr("none met yet"), qsTr("version %1").arg(Theme.isolate(House.digits(modelData.version)))].join(Theme.apart)
        mark: modelData.waiting > 0 ? "in-grace" : "certified"
        markWord: modelData.waiting > 0 ? Theme.counted(qsTr("%n wait for approval", "", modelData.waiting), modelData.waiting) : qsTr("All approved")
        onClicked: Navigation.open("author/Bank", {"bank": modelData.bank})
    }
    ScrollColumn {
        anchors.fill: parent
        widest: 860
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Questions"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        StateView {
            Layout.fillWidth: true
            visible: root.rows.length === 0
            phase: query.refused ? "error" : query.ready ? "empty" : "loading"
            errorText: query.errorMessage
            emptyIcon: "text"
            emptyTitle: qsTr("No questions yet")
            emptyText: qsTr("Bring in a file from another program, or install a course.")
            action: qsTr("Import questions")
            onActed: Navigation.open("author/Import", {})
            onRetried: query.ask()
        }
        Card {
            Layout.fillWidth: true
            visible: root.forYou > 0
            padding: Theme.s4
            SafeText { Layout.fillWidth: true; text: Theme.counted(qsTr("%n questions wait for you as the second person", "", root.forYou), root.forYou); size: Theme.sizeTitle; strong: true }
            SafeText { Layout.fillWidth: true; text: qsTr("A question counts in quizzes once somebody who did not bring it in has approved it."); soft: true; size: Theme.sizeLabel }
            ActionButton { objectName: "primary"; Layout.fillWidth: root.compact; iconName: "check"; text: qsTr("Read and approve"); onClicked: Navigation.open("author/Bank", {"bank": root.first.bank, "state": "yours"}) }
        }
        Flow {
            Layout.fillWidth: true
            visible: root.rows.length > 0
            spacing: Theme.s2
            ActionButton { objectName: "import"; kind: root.forYou > 0 ? "quiet" : "primary"; iconName: "plus"; text: qsTr("Import questions"); onClicked: Navigation.open("author/Import", {}) }
            ActionButton { objectName: "exams"; kind: "quiet"; iconName: "exam"; text: qsTr("Where quiz questions come from"); onClicked: Navigation.open("author/Exams", {}) }
            ActionButton { objectName: "accepted-phrases"; kind: "quiet"; iconName: "practice"; text: qsTr("Accepted phrases"); onClicked: Navigation.open("author/Phrases", {}) }
            // A window of its own needs a desk of one's own.
            ActionButton { objectName: "preview-folder"; visible: !House.shared && House.me.preview !== true; kind: "quiet"; iconName: "eye"; text: qsTr("Preview a folder"); onClicked: Navigation.open("author/Folder", {}) }
        }
        SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s2; visible: own.count > 0; text: qsTr("Imported"); strong: true; Accessible.role: Accessible.Heading }
        Repeater { id: own; model: root.rows.filter(r => r.kind === "bank"); Bank { Layout.fillWidth: true } }
        SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s2; visible: courses.count > 0; text: qsTr("From courses"); strong: true; Accessible.role: Accessible.Heading }
        Repeater { id: courses; model: root.rows.filter(r => r.kind !== "bank"); Bank { Layout.fillWidth: true } }
    }
}
