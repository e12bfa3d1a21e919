// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components
import Adab.Learner

// One exemption or equivalence that was asked for: what, for how long, why, by whom; a second person signs it or says no.
Card {
    id: root

    property var row: ({})
    property string title               // of the program
    property bool compact: false
    property string answering           // "approve" or "refuse" while it is being written
    readonly property bool own: row.askedBy === House.person
    readonly property bool about: row.person === House.person
    readonly property string who: Theme.isolate(row.personName || "")
    signal decided

    padding: Theme.s4
    spacing: Theme.s3
    Command { id: deciding; onDone: { root.answering = ""; root.decided(); } }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s3
        Avatar { name: root.row.personName || ""; diameter: 44; Layout.alignment: Qt.AlignTop }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            SafeText { Layout.fillWidth: true; strong: true; text: root.row.kind === "equivalence" ? qsTr("Take another certificate of %1 for “%2”").arg(root.who).arg(root.title) : qsTr("Excuse %1 from “%2”").arg(root.who).arg(root.title) }
            SafeText { Layout.fillWidth: true; text: qsTr("From %1 through %2").arg(House.dateText(root.row.from || "")).arg(House.dateText(root.row.until || "")) }
            SafeText { Layout.fillWidth: true; text: root.row.reason || ""; reading: true }
            SafeText { Layout.fillWidth: true; text: qsTr("Asked by %1 on %2").arg(Theme.isolate(root.row.askedByName || "")).arg(House.momentText(root.row.askedAt || "")); soft: true; size: Theme.sizeSmall }
            SafeText { Layout.fillWidth: true; visible: text !== ""; text: !root.row.decidedAt ? "" : root.row.state === "approved" ? qsTr("Approved and signed by %1 on %2").arg(Theme.isolate(root.row.decidedByName || "")).arg(House.momentText(root.row.decidedAt)) : qsTr("Refused by %1 on %2").arg(Theme.isolate(root.row.decidedByName || "")).arg(House.momentText(root.row.decidedAt)); soft: true; size: Theme.sizeSmall }
        }
    }
    Notice { Layout.fillWidth: true; visible: root.row.state === "asked" && (root.own || root.about); tone: "info"; text: root.about ? qsTr("This is about you, so somebody else decides.") : qsTr("You asked for this, so another person approves it.") }
    Flow {
        Layout.fillWidth: true
        visible: root.row.state === "asked" && !root.own && !root.about && root.answering === ""
        spacing: Theme.s2
        ActionButton { objectName: "approve-" + root.row.person; text: qsTr("Approve"); iconName: "check"; onClicked: root.answering = "approve" }
        ActionButton { objectName: "refuse-" + root.row.person; kind: "quiet"; text: qsTr("Refuse"); onClicked: root.answering = "refuse" }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: root.answering === "approve"
        spacing: Theme.s3
        SignBox { Layout.fillWidth: true; meaning: qsTr("Your signature says that you have read the reason and approve the exception for these days."); action: qsTr("Sign and approve"); busy: deciding.busy; onSigned: signature => { deciding.name = "certification.approveException"; deciding.run({"exception": root.row.exception, "signature": signature}); } }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: deciding.errorMessage }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: root.answering === "refuse"
        spacing: Theme.s3
        TextBox { id: reason; Layout.fillWidth: true; fieldName: "refuse-reason"; lines: 2; label: qsTr("Why not?"); hint: qsTr("In words that the person understands.") }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: deciding.errorMessage }
        ActionButton { objectName: "refuse-send"; Layout.fillWidth: root.compact; text: qsTr("Refuse"); busy: deciding.busy; enabled: reason.text.trim() !== "" && !deciding.busy; onClicked: { deciding.name = "certification.refuseException"; deciding.run({"exception": root.row.exception, "reason": reason.text.trim()}); } }
    }
    ActionButton { objectName: "answer-cancel"; Layout.fillWidth: root.compact; visible: root.answering !== ""; kind: "plain"; text: qsTr("Cancel"); onClicked: root.answering = "" }
}
