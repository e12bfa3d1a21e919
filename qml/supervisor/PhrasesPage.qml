// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// "This should count": wordings from practice that nobody thought of. One decides about the words; who said them is not told.
AdabPage {
    id: root

    readonly property var rows: query.value ? query.value.rows : []
    property string declining

    title: qsTr("Phrases that should count")
    Query { id: query; name: "formulas.proposals" }
    Command { id: accepting; name: "formulas.acceptPhrase" }
    Command { id: refusing; name: "formulas.declinePhrase"; onDone: root.declining = "" }
    readonly property string error: accepting.errorMessage || refusing.errorMessage

    ScrollColumn {
        anchors.fill: parent
        widest: 760
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; visible: root.rows.length > 0; text: qsTr("Would a guest hear this part in these words? Accepted ones go to the author for the next version."); soft: true }
        StateView {
            Layout.fillWidth: true
            visible: root.rows.length === 0
            phase: query.refused ? "error" : query.ready ? "empty" : "loading"
            errorText: query.errorMessage
            emptyIcon: "check"
            emptyTitle: qsTr("No phrase waits for you")
            emptyText: qsTr("When somebody's words were not heard in practice and should count, they come here without a name.")
            onRetried: query.ask()
        }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: root.error }
        Repeater {
            model: root.rows
            Card {
                id: row
                required property var modelData
                readonly property string id: modelData.proposal
                objectName: "proposal-" + id
                Layout.fillWidth: true
                padding: Theme.s4
                spacing: Theme.s3
                SafeText { Layout.fillWidth: true; text: row.modelData.phrase; strong: true; reading: true; size: Theme.sizeTitle }
                SafeText { Layout.fillWidth: true; text: qsTr("%1 · part: %2 · %3").arg(row.modelData.title).arg(row.modelData.label).arg(Theme.isolate(House.languageName(row.modelData.guestLocale))); soft: true; size: Theme.sizeSmall }
                Flow {
                    Layout.fillWidth: true
                    visible: root.declining !== row.id
                    spacing: Theme.s3
                    ActionButton { objectName: "accept"; iconName: "check"; text: qsTr("It counts"); enabled: !accepting.busy; onClicked: accepting.run({"proposal": row.id}) }
                    ActionButton { objectName: "decline"; kind: "quiet"; text: qsTr("It does not"); onClicked: { root.declining = row.id; why.focusField(); } }
                }
                TextBox { id: why; Layout.fillWidth: true; visible: root.declining === row.id; fieldName: "reason"; lines: 2; label: qsTr("Why not? Whoever proposed it reads this.") }
                Flow {
                    Layout.fillWidth: true
                    visible: root.declining === row.id
                    spacing: Theme.s3
                    ActionButton { objectName: "decline-now"; text: qsTr("Send the answer"); enabled: why.text.trim() !== "" && !refusing.busy; onClicked: refusing.run({"proposal": row.id, "reason": why.text.trim()}) }
                    ActionButton { objectName: "keep"; kind: "plain"; text: qsTr("Back"); onClicked: root.declining = "" }
                }
            }
        }
    }
}
