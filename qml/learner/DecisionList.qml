// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// What was decided about a certificate, newest first: under whose name, when, why, on which records; and what was said against it.
// Whoever it is about may ask a third person to look again.
ColumnLayout {
    id: root

    property var rows: []
    property bool own: false
    signal appealed         // or taken back

    spacing: Theme.s3
    visible: rows.length > 0
    SafeText { Layout.fillWidth: true; text: qsTr("What was decided"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
    Repeater {
        model: root.rows.slice().reverse()
        Card {
            id: row
            required property var modelData
            readonly property bool against: root.own && !modelData.appeal && !modelData.takenBack && ["suspend", "revoke", "decline"].indexOf(modelData.kind) >= 0
            property bool asking: false
            // Whoever decided may take it back as long as nothing rests on it.
            readonly property bool mine: !root.own && !modelData.takenBack && !modelData.appeal && modelData.signed.person === House.me.person
            objectName: "decision-" + modelData.kind
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s2
            Command { id: undoing; name: "certification.takeBackDecision"; onDone: root.appealed() }
            Command { id: appealing; name: "certification.appeal"; onDone: root.appealed() }
            SafeText { Layout.fillWidth: true; text: row.modelData.signed.sentence; strong: true }
            SafeText { Layout.fillWidth: true; text: row.modelData.reason; reading: true }
            SafeText { Layout.fillWidth: true; text: qsTr("Rests on the records %1").arg(row.modelData.evidence.map(r => Theme.isolate(Theme.number(r))).join(Theme.comma)); soft: true; size: Theme.sizeSmall }
            Notice { Layout.fillWidth: true; visible: !!row.modelData.appeal; tone: row.modelData.appeal && row.modelData.appeal.state !== "open" ? "info" : "attention"; iconName: "support"; text: !row.modelData.appeal ? "" : row.modelData.appeal.signed ? row.modelData.appeal.signed.sentence : qsTr("A third person looks at it again"); detail: !row.modelData.appeal ? "" : [row.modelData.appeal.reason, row.modelData.appeal.answer || ""].filter(t => t).join("\n") }
            Notice { objectName: "taken-back"; Layout.fillWidth: true; visible: !!row.modelData.takenBack; tone: "info"; iconName: "undo"; text: qsTr("Taken back by whoever decided"); detail: row.modelData.takenBack ? row.modelData.takenBack.reason || "" : "" }
            ActionButton { objectName: "undo-" + row.modelData.kind; Layout.fillWidth: Theme.textScale > 1.3; visible: row.mine && !row.asking; kind: "plain"; iconName: "undo"; text: qsTr("Take it back"); onClicked: { row.asking = true; mistake.focusField(); } }
            TextBox { id: mistake; Layout.fillWidth: true; visible: row.mine && row.asking; fieldName: "undo-reason"; lines: 2; label: qsTr("What was wrong?"); hint: qsTr("The person can read it.") }
            SignBox { Layout.fillWidth: true; visible: row.mine && row.asking; kind: "quiet"; meaning: qsTr("That it was decided stays on record; what it did is undone."); action: qsTr("Take it back and sign"); complete: mistake.text.trim() !== ""; busy: undoing.busy; onSigned: signature => undoing.run({"decision": row.modelData.decision, "reason": mistake.text.trim(), "signature": signature}) }
            Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: undoing.errorMessage || "" }
            ActionButton { objectName: "appeal-" + row.modelData.kind; Layout.fillWidth: Theme.textScale > 1.3; visible: row.against && !row.asking; kind: "quiet"; iconName: "support"; text: qsTr("Ask a third person to look again"); onClicked: { row.asking = true; grounds.focusField(); } }
            TextBox { id: grounds; Layout.fillWidth: true; visible: row.against && row.asking; fieldName: "appeal-reason"; lines: 3; label: qsTr("What should they look at?"); hint: qsTr("Neither who decided nor who trained you will answer.") }
            Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: appealing.errorMessage || "" }
            ActionButton { objectName: "appeal-send"; Layout.fillWidth: Theme.textScale > 1.3; visible: row.against && row.asking; text: qsTr("Send it"); busy: appealing.busy; enabled: grounds.text.trim() !== "" && !appealing.busy; onClicked: appealing.run({"decision": row.modelData.decision, "reason": grounds.text.trim()}) }
        }
    }
}
