// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// One question: with its key and as the learner meets it, what it tests, every wording that it has had, and the one step that is next.
AdabPage {
    id: root

    property alias bank: model.bank
    property alias item: model.item
    property string side: "key"

    title: qsTr("A question")
    ItemViewModel { id: model }

    component Fact: RowLayout {
        property string label
        property alias text: words.text
        Layout.fillWidth: true
        visible: text !== ""
        spacing: Theme.s3
        SafeText { Layout.alignment: Qt.AlignTop; Layout.preferredWidth: Math.round(130 * Math.min(Theme.textScale, 1.4)); text: parent.label; size: Theme.sizeLabel; soft: true }
        SafeText { id: words; Layout.fillWidth: true; size: Theme.sizeLabel }
    }
    ScrollColumn {
        anchors.fill: parent
        anchors.bottomMargin: foot.height
        widest: 760
        spacing: Theme.s4
        StateView { Layout.fillWidth: true; visible: model.phase !== "ready"; phase: model.phase; errorText: model.trouble; onRetried: model.ask() }
        Segments { Layout.fillWidth: true; visible: model.phase === "ready" && model.value.kind !== "description"; label: qsTr("How it is shown"); options: [{"value": "key", "label": qsTr("With its key")}, {"value": "learner", "label": qsTr("As the learner meets it")}]; value: root.side; onChosen: value => root.side = value }
        Card {
            objectName: "preview"
            Layout.fillWidth: true
            visible: model.phase === "ready"
            padding: root.compact ? Theme.s4 : Theme.s5
            SafeText { objectName: "stem"; Layout.fillWidth: true; text: model.value ? model.value.stem : ""; size: Theme.sizeTitle; strong: true; reading: true; Accessible.role: Accessible.Heading }
            ItemKey { Layout.fillWidth: true; visible: root.side === "key"; item: model.value }
            SafeText { Layout.fillWidth: true; visible: root.side === "learner" && text !== ""; text: asked.hint; size: Theme.sizeLabel; soft: true }
            Image {
                Layout.fillWidth: true
                Layout.preferredHeight: status === Image.Ready ? Math.round(width * sourceSize.height / Math.max(1, sourceSize.width)) : 0
                visible: root.side === "learner" && !!model.value && !!model.value.figure && model.value.kind !== "hotspot"
                source: visible && model.value.figure.image ? "image://pack/" + model.value.figure.image : ""
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: model.value && model.value.figure ? model.value.figure.alt || "" : ""
            }
            AnswerItem { id: asked; Layout.fillWidth: true; visible: root.side === "learner"; item: visible ? model.value : null; response: model.answer; figures: "image://pack/"; languages: House.locales; onAnswered: r => model.answer = r }
            SafeText { Layout.fillWidth: true; visible: root.side === "learner"; text: qsTr("Try it: nothing is kept."); size: Theme.sizeSmall; soft: true }
        }
        Card {
            Layout.fillWidth: true
            visible: model.phase === "ready"
            padding: Theme.s4
            raised: false
            Fact { label: qsTr("Bank"); text: model.value ? model.value.title : "" }
            Fact { label: qsTr("Kind"); text: model.value ? Words.kind(model.value.kind) : "" }
            Fact { label: qsTr("Difficulty"); text: model.value ? Words.difficulty(model.value.difficulty) : "" }
            Fact { label: qsTr("Rules"); text: !model.value ? "" : model.value.rules.length > 0 ? model.value.rules.map(r => r.title).join("\n") : qsTr("none named yet") }
            Fact { label: qsTr("Where"); text: model.counts ? qsTr("in quizzes and in practice") : qsTr("in practice only") }
            ActionButton { objectName: "edit"; visible: model.value !== null && model.value.mayEdit === true; kind: "quiet"; iconName: "pencil"; text: qsTr("Change words, rules or difficulty"); Layout.fillWidth: root.compact; onClicked: Navigation.open("author/Edit", {"bank": root.bank, "item": root.item}) }
            SafeText { Layout.fillWidth: true; visible: model.value !== null && model.value.mayEdit !== true; text: qsTr("It belongs to a course: its words are in the course's files, with every translation."); size: Theme.sizeSmall; soft: true }
        }
        SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s2; visible: model.history.length > 0; text: qsTr("Its wordings"); strong: true; Accessible.role: Accessible.Heading }
        Card {
            Layout.fillWidth: true
            visible: model.history.length > 0
            padding: 0
            spacing: 0
            raised: false
            Repeater {
                model: model.history
                Item {
                    id: wording
                    required property var modelData
                    required property int index
                    Layout.fillWidth: true
                    implicitHeight: told.implicitHeight + 2 * Theme.s3
                    Divider { visible: wording.index > 0; anchors { left: parent.left; right: parent.right; top: parent.top } }
                    ColumnLayout {
                        id: told
                        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s4; rightMargin: Theme.s4 }
                        spacing: 2
                        SafeText { Layout.fillWidth: true; text: (wording.index === 0 ? qsTr("Wording %1, the present one") : qsTr("Wording %1")).arg(Theme.number(wording.modelData.itemVersion)); size: Theme.sizeLabel; strong: true }
                        SafeText { Layout.fillWidth: true; text: wording.modelData.by ? qsTr("since %1, by %2").arg(House.dateText(wording.modelData.since)).arg(Theme.isolate(wording.modelData.by)) : qsTr("since %1, with the pack that was installed").arg(House.dateText(wording.modelData.since)); size: Theme.sizeSmall; soft: true }
                        SafeText { Layout.fillWidth: true; text: wording.modelData.attempts > 0 ? Theme.counted(qsTr("met in %n attempts", "", wording.modelData.attempts), wording.modelData.attempts) : qsTr("not met yet"); size: Theme.sizeSmall; soft: true }
                        SafeText { Layout.fillWidth: true; visible: text !== ""; text: wording.modelData.approvedBy ? qsTr("approved by %1 on %2").arg(Theme.isolate(wording.modelData.approvedBy)).arg(House.dateText(wording.modelData.approvedAt)) : wording.modelData.approved ? qsTr("approved with the pack") : ""; size: Theme.sizeSmall; color: Theme.good }
                    }
                }
            }
        }
    }
    Rectangle {
        id: foot
        visible: model.phase === "ready" && model.counts
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: visible ? line.implicitHeight + 2 * Theme.s3 : 0
        color: Theme.surface
        Divider { anchors { left: parent.left; right: parent.right; top: parent.top } }
        ColumnLayout {
            id: line
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.s4, 760)
            spacing: Theme.s2
            Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: model.error }
            GridLayout {
                Layout.fillWidth: true
                columns: root.compact ? 1 : 2
                columnSpacing: Theme.s4
                rowSpacing: Theme.s2
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s2
                    Icon { Layout.alignment: Qt.AlignTop; mirror: false; name: model.value && model.value.approved ? "status-certified" : "status-in-grace"; size: 20; color: model.value && model.value.approved ? Theme.good : Theme.attention }
                    SafeText {
                        objectName: "standing"
                        Layout.fillWidth: true
                        size: Theme.sizeLabel
                        text: !model.value ? "" : model.value.approved ? (model.value.approvedBy ? qsTr("Approved by %1: it counts in quizzes.").arg(Theme.isolate(model.value.approvedBy)) : qsTr("Approved with the pack: it counts in quizzes."))
                            : model.value.own ? qsTr("This wording is yours. A second person reads and approves it; please ask another author.")
                            : qsTr("Have you read question, key and feedback? Then it can count in quizzes.")
                    }
                }
                ActionButton { objectName: "approve"; Layout.fillWidth: root.compact; visible: model.value !== null && model.value.mayApprove === true; iconName: "check"; text: qsTr("Approve this wording"); busy: model.busy; enabled: !model.busy; onClicked: model.approve() }
                ActionButton { objectName: "next-item"; Layout.fillWidth: root.compact; visible: model.value !== null && model.value.mayApprove !== true && model.next.length > 0; kind: model.value && model.value.approved ? "primary" : "quiet"; iconName: "forward"; iconAfter: true; text: qsTr("The next that waits for you"); onClicked: Navigation.replace("author/Item", {"bank": root.bank, "item": model.next[0].item}) }
            }
        }
    }
}
