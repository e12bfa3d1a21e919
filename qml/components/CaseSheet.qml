// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A case as everybody in it reads it: what is said to have happened, the rule and when it was trained, the evidence, the answer, the
// decision with its reasons, the appeal. The same words for the person and for HR.
ColumnLayout {
    id: root

    property var matter: ({})
    property bool writing: false    // the letter is being set
    signal letterAsked()
    readonly property var decision: matter.decision || ({})
    readonly property var appeal: matter.appeal || ({})
    spacing: Theme.s4

    component Part: ColumnLayout {
        id: part
        property string heading
        property string body
        property string note
        Layout.fillWidth: true
        visible: body !== ""
        spacing: 4
        SafeText { Layout.fillWidth: true; text: part.heading; size: Theme.sizeSmall; strong: true; soft: true }
        SafeText { Layout.fillWidth: true; text: part.body; reading: true }
        SafeText { Layout.fillWidth: true; visible: text !== ""; text: part.note; size: Theme.sizeLabel; soft: true }
    }

    Card {
        Layout.fillWidth: true
        padding: Theme.s4
        spacing: Theme.s4
        Part { objectName: "case-allegation"; heading: qsTr("What is said to have happened"); body: root.matter.allegation || ""; note: root.matter.occurredText || "" }
        Part { heading: qsTr("The rule that was in force"); body: [root.matter.ruleTitle || "", root.matter.ruleText || ""].filter(t => t).join(": "); note: root.matter.trainedText || "" }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4
            SafeText { Layout.fillWidth: true; text: qsTr("The evidence"); size: Theme.sizeSmall; strong: true; soft: true }
            Repeater {
                model: root.matter.evidence || []
                RowLayout {
                    id: piece
                    required property var modelData
                    Layout.fillWidth: true
                    spacing: Theme.s2
                    Icon { name: "dot"; size: 12; color: Theme.quiet; Layout.alignment: Qt.AlignTop; Layout.topMargin: 6 }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 2
                        SafeText { Layout.fillWidth: true; text: piece.modelData.givenName ? qsTr("%1 of %2").arg(piece.modelData.kindText).arg(Theme.isolate(piece.modelData.givenName)) : piece.modelData.kindText; strong: true; size: Theme.sizeLabel }
                        SafeText { Layout.fillWidth: true; visible: text !== ""; text: piece.modelData.text || ""; reading: true }
                    }
                }
            }
        }
        SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.matter.accuserName ? qsTr("Raised by %1").arg(Theme.isolate(root.matter.accuserName)) : ""; size: Theme.sizeSmall; soft: true }
    }
    Notice { Layout.fillWidth: true; visible: !!root.matter.measure; tone: "calm"; iconName: "shield"; text: root.matter.measure ? root.matter.measure.sentence : "" }
    Card {
        Layout.fillWidth: true
        padding: Theme.s4
        spacing: Theme.s4
        visible: !!root.matter.answer || !!root.matter.hearingNotes || !!root.matter.companionName
        Part { objectName: "case-answer"; heading: qsTr("The answer"); body: root.matter.answer || "" }
        Part { heading: qsTr("From the talk"); body: root.matter.hearingNotes || "" }
        SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.matter.companionName ? qsTr("Comes along: %1").arg(Theme.isolate(root.matter.companionName)) : ""; size: Theme.sizeLabel; soft: true }
    }
    Card {
        Layout.fillWidth: true
        padding: Theme.s4
        spacing: Theme.s4
        visible: !!root.matter.decision
        Part { objectName: "case-decision"; heading: qsTr("The decision"); body: root.decision.sentence || ""; note: root.matter.liveText || "" }
        Part { heading: qsTr("Why"); body: root.decision.reasons || ""; note: root.decision.by ? qsTr("Decided by %1, who has no part in it").arg(Theme.isolate(root.decision.by)) : "" }
        Part { heading: qsTr("What is to be better"); body: root.decision.improvement || ""; note: root.matter.review ? "" : root.decision.reviewText || "" }
        Part { objectName: "case-review"; heading: root.matter.review ? root.matter.review.onText : ""; body: root.matter.review ? root.matter.review.notes || "" : "" }
    }
    Card {
        Layout.fillWidth: true
        padding: Theme.s4
        spacing: Theme.s4
        visible: !!root.matter.grounds
        Part { heading: qsTr("The appeal"); body: root.matter.grounds || "" }
        Part { objectName: "case-outcome"; heading: qsTr("What a third person decided"); body: root.appeal.outcomeText || ""; note: root.appeal.reasons || "" }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 4
        SafeText { Layout.fillWidth: true; text: qsTr("Step by step"); size: Theme.sizeSmall; strong: true; soft: true }
        Repeater {
            model: root.matter.history || []
            SafeText { required property var modelData; Layout.fillWidth: true; text: [modelData.onText, modelData.sentence].filter(t => t).join(Theme.apart); size: Theme.sizeSmall; soft: true }
        }
    }
    ActionButton { objectName: "save-letter"; visible: !!root.matter.letter; kind: "quiet"; iconName: "save"; text: qsTr("Save the letter as PDF"); busy: root.writing; onClicked: root.letterAsked() }
}
