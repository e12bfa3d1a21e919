// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Reminders by mail: what was told to whom and when, what waits and why, who gets none, and when letters may arrive.
AdabPage {
    id: root

    property string shownState: ""      // "" all, else one of the letters' states
    property bool addressing: false
    title: qsTr("Reminders")
    Query { id: query; name: "reminders.outbox"; rooms: ["*"] }
    readonly property var rows: query.value && query.value.rows ? query.value.rows : []
    readonly property var shown: rows.filter(row => root.shownState === "" || row.state === root.shownState)
    readonly property var without: query.value && query.value.withoutAddress ? query.value.withoutAddress : []
    readonly property int withoutCount: query.value ? query.value.withoutAddressCount || 0 : 0
    readonly property int waiting: rows.filter(row => row.state === "waiting").length
    readonly property int stuck: rows.filter(row => row.state === "refused" || row.state === "unsure").length
    // A fresh answer leaves the field alone in which somebody is writing.
    readonly property string withoutIds: without.slice(0, 20).map(one => one.person).join(" ")

    function wordOf(state) {
        switch (state) {
        case "waiting": return qsTr("Waits");
        case "sending": return qsTr("On its way");
        case "sent": return qsTr("Sent");
        case "refused": return qsTr("Could not be delivered");
        default: return qsTr("Perhaps sent");
        }
    }
    function labelOf(state) { return state === "sent" ? "certified" : state === "waiting" ? "in-grace" : state === "sending" ? "in-progress" : state === "refused" ? "lapsed" : "overdue"; }

    ScrollColumn {
        anchors.fill: parent
        widest: 820
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Who was reminded of what"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("Each date is told once, in one letter a person and day, in that person's language and never while they are away."); soft: true }
        Notice { Layout.fillWidth: true; visible: root.stuck > 0; tone: "attention"; text: Theme.counted(qsTr("%n letters did not surely arrive. Please tell these people yourself, or mend the address.", "", root.stuck), root.stuck) }
        Card {
            Layout.fillWidth: true
            visible: root.withoutCount > 0
            padding: Theme.s4
            spacing: Theme.s3
            GridLayout {
                Layout.fillWidth: true
                columns: root.compact ? 1 : 2
                columnSpacing: Theme.s4
                SafeText { Layout.fillWidth: true; text: Theme.counted(qsTr("%n people have no mail address and get no letters.", "", root.withoutCount), root.withoutCount) }
                ActionButton { objectName: "addresses"; Layout.fillWidth: root.compact; kind: "quiet"; text: root.addressing ? qsTr("Later") : qsTr("Enter addresses"); onClicked: root.addressing = !root.addressing }
            }
            Repeater {
                model: root.addressing && root.withoutIds !== "" ? root.withoutIds.split(" ") : []
                AddressRow { required property string modelData; Layout.fillWidth: true; compact: root.compact; person: modelData; name: (root.without.find(one => one.person === modelData) || {"name": ""}).name }
            }
        }
        Segments {
            Layout.fillWidth: true
            visible: root.rows.length > 0
            label: qsTr("Which letters")
            options: [{"value": "", "label": qsTr("All letters")}, {"value": "waiting", "label": qsTr("Waiting")}, {"value": "sent", "label": qsTr("Sent")}, {"value": "refused", "label": qsTr("Could not be delivered")}]
            value: root.shownState
            onChosen: value => root.shownState = value
        }
        StateView {
            Layout.fillWidth: true
            visible: root.shown.length === 0
            phase: query.refused ? "error" : query.ready ? "empty" : "loading"
            errorText: query.errorMessage
            emptyIcon: "check"
            emptyTitle: root.rows.length === 0 ? qsTr("No letter was written yet") : qsTr("No such letter")
            emptyText: root.rows.length === 0 ? qsTr("A week before a date, and when it has passed, a letter to the person appears here.") : ""
            onRetried: query.ask()
        }
        Repeater {
            model: root.shown
            Card {
                id: letter
                required property var modelData
                objectName: "letter-" + modelData.recipient
                Layout.fillWidth: true
                padding: Theme.s4
                spacing: Theme.s2
                GridLayout {
                    Layout.fillWidth: true
                    columns: root.compact ? 1 : 2
                    columnSpacing: Theme.s3
                    NameText { Layout.fillWidth: true; text: letter.modelData.recipientName; strong: true }
                    StatusMark { label: root.labelOf(letter.modelData.state); word: root.wordOf(letter.modelData.state) }
                }
                Repeater {
                    model: letter.modelData.about
                    SafeText { required property string modelData; Layout.fillWidth: true; text: modelData; reading: true }
                }
                SafeText { Layout.fillWidth: true; visible: text !== ""; text: letter.modelData.why || ""; color: Theme.attention; size: Theme.sizeLabel }
                SafeText { Layout.fillWidth: true; visible: text !== ""; text: letter.modelData.problem ? qsTr("The mail server said: %1").arg(Theme.isolate(letter.modelData.problem)) : ""; size: Theme.sizeSmall; soft: true }
                SafeText { Layout.fillWidth: true; text: House.momentText(letter.modelData.changedAt); size: Theme.sizeSmall; soft: true }
            }
        }
        LetterHours { Layout.fillWidth: true; Layout.topMargin: Theme.s4; compact: root.compact }
        StepRow { objectName: "mail-settings"; iconName: "settings"; text: qsTr("Who carries the letters"); detail: qsTr("The mail server, and a letter to try it."); onClicked: Navigation.open("hr/Mail", {}) }
    }
}
