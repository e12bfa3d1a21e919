// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// The supervisor stands beside whoever sits a quiz: who, which quiz, the code on their screen, one button. Nobody unlocks their own.
AdabPage {
    id: root

    property alias person: model.person

    title: qsTr("Supervise a quiz")
    UnlockViewModel { id: model; onBegun: attempt => Navigation.open("learner/Quiz", {"attempt": attempt, "forName": model.row ? model.row.name : ""}) }

    ScrollColumn {
        anchors.fill: parent
        widest: 640
        spacing: Theme.s4
        StateView { Layout.fillWidth: true; visible: model.phase !== "ready" || model.people.length === 0; phase: model.phase === "ready" ? "empty" : model.phase; errorText: model.trouble; emptyIcon: "tonight"; emptyTitle: qsTr("Nobody is on tonight"); emptyText: qsTr("Those who work at your site today appear here."); onRetried: model.ask() }
        SafeText { Layout.fillWidth: true; visible: model.people.length > 0; text: model.person === "" ? qsTr("Who is taking the quiz?") : model.row ? model.row.name : ""; size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        Repeater {
            model: model.person === "" ? model.people : []
            ChoiceRow {
                required property var modelData
                objectName: "person-" + modelData.person
                Layout.fillWidth: true
                reading: false
                text: modelData.name
                note: modelData.jobRoleName || ""
                checkable: false
                onClicked: model.person = modelData.person
                Keys.onReturnPressed: clicked()
            }
        }
        ActionButton { objectName: "another-person"; visible: model.person !== "" && model.until === ""; kind: "plain"; iconName: "people"; text: qsTr("Somebody else"); onClicked: model.person = "" }
        SafeText { Layout.fillWidth: true; visible: model.person !== "" && model.exams.length === 0; text: qsTr("No quiz is open for them now."); soft: true }
        SafeText { Layout.fillWidth: true; visible: model.exams.length > 1 && model.until === ""; text: qsTr("Which quiz?"); strong: true }
        Repeater {
            model: model.person !== "" && model.until === "" ? model.exams : []
            ChoiceRow {
                required property var modelData
                objectName: "exam-" + modelData.exam
                Layout.fillWidth: true
                reading: false
                text: modelData.title
                checkable: false
                checked: model.exam === modelData.exam
                onClicked: model.exam = modelData.exam
                Keys.onReturnPressed: clicked()
            }
        }
        Notice { Layout.fillWidth: true; visible: model.value !== null && !model.supervised && !model.aloud; tone: "info"; text: qsTr("This quiz needs no supervisor. They can begin it on their own.") }
        Card {
            Layout.fillWidth: true
            visible: model.supervised && model.until === ""
            padding: Theme.s4
            SafeText { Layout.fillWidth: true; text: qsTr("Check that it is them, then type the code that their screen shows."); size: Theme.sizeLabel }
            TextEntry { id: code; Layout.fillWidth: true; fieldName: "device-field"; label: qsTr("Code on their screen"); code: true; maximumLength: 8; inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhLatinOnly; onEdited: model.device = text; onAccepted: if (model.ready) model.unlock() }
            ActionButton { objectName: "primary"; Layout.fillWidth: true; iconName: "key"; text: qsTr("Unlock for ten minutes"); enabled: model.ready && !model.busy; busy: model.busy; onClicked: model.unlock() }
        }
        Card {
            Layout.fillWidth: true
            visible: model.aloud && model.until === ""
            padding: Theme.s4
            SafeText { Layout.fillWidth: true; text: qsTr("%1 may hear the questions. You read them aloud here and enter the answers.").arg(Theme.isolate(model.row ? model.row.name : "")); size: Theme.sizeLabel }
            ActionButton { objectName: "read-aloud"; Layout.fillWidth: true; kind: "quiet"; iconName: "people"; text: qsTr("Read aloud and enter the answers"); enabled: !model.busy; onClicked: model.readAloud() }
        }
        Card {
            objectName: "unlocked"
            Layout.fillWidth: true
            visible: model.until !== ""
            Icon { Layout.alignment: Qt.AlignHCenter; name: "check"; size: 48; color: Theme.good; mirror: false }
            SafeText { Layout.fillWidth: true; text: qsTr("Unlocked. They can begin now."); size: Theme.sizeTitle; strong: true; horizontalAlignment: Text.AlignHCenter; Accessible.role: Accessible.AlertMessage }
            SafeText { Layout.fillWidth: true; text: model.until !== "" ? qsTr("It holds for one start, until %1.").arg(House.momentText(model.until)) : ""; soft: true; horizontalAlignment: Text.AlignHCenter }
            ActionButton { objectName: "next-person"; Layout.alignment: Qt.AlignHCenter; kind: "quiet"; text: qsTr("The next person"); onClicked: { code.text = ""; model.device = ""; model.person = ""; } }
        }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: model.error }
    }
}
