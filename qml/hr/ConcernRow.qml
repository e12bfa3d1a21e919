// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// One concern: the sentence, the facts it rests on, the policy that asks; then a support plan to offer, or a reason to set it aside.
Card {
    id: root

    property var concern
    property bool compact: false
    property string mode            // "", offer, aside
    property int days: 14
    property var steps: ["time"]
    readonly property bool asked: concern.state === "asked"
    readonly property var offers: [{code: "time", label: qsTr("Time to learn at work")}, {code: "coaching", label: qsTr("A coach at their side")}, {code: "practice-together", label: qsTr("Practise together")}, {code: "pair-shift", label: qsTr("A shift in pairs")}, {code: "oral-form", label: qsTr("The quiz aloud")}, {code: "large-print", label: qsTr("Large print")}]
    signal acted

    objectName: "concern-" + concern.person
    padding: Theme.s4
    Command { id: offering; name: "discipline.offerSupport"; onDone: { root.mode = ""; root.acted(); } }
    Command { id: aside; name: "discipline.setAside"; onDone: { root.mode = ""; root.acted(); } }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s3
        Avatar { name: root.concern.name; diameter: 44; Layout.alignment: Qt.AlignTop }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            NameText { Layout.fillWidth: true; text: root.concern.name; strong: true }
            SafeText { Layout.fillWidth: true; text: root.concern.sentence; reading: true }
            SafeText { Layout.fillWidth: true; visible: text !== ""; text: [root.concern.siteName || "", root.concern.sinceText || ""].filter(t => t).join(" · "); soft: true; size: Theme.sizeSmall }
        }
        StatusMark {
            Layout.alignment: Qt.AlignTop
            visible: !root.compact && !root.asked
            label: root.concern.state === "support-offered" ? "in-progress" : "exempt"
            word: root.concern.state === "support-offered" ? qsTr("Support offered") : qsTr("Set aside")
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: root.asked && !!root.concern.facts && root.concern.facts.length > 0
        spacing: 4
        SafeText { Layout.fillWidth: true; text: qsTr("What this rests on"); size: Theme.sizeSmall; strong: true; soft: true }
        Repeater {
            model: root.concern.facts || []
            RowLayout {
                required property string modelData
                Layout.fillWidth: true
                spacing: Theme.s2
                Icon { name: "dot"; size: 12; color: Theme.quiet; Layout.alignment: Qt.AlignTop; Layout.topMargin: 5 }
                SafeText { Layout.fillWidth: true; text: modelData; size: Theme.sizeLabel }
            }
        }
        SafeText { Layout.fillWidth: true; text: qsTr("Asked by the policy “%1”, version %2: %3").arg(Theme.isolate(root.concern.policyTitle || root.concern.policy)).arg(Theme.isolate(root.concern.policyVersion)).arg(Theme.isolate(root.concern.ruleTitle || root.concern.rule)); size: Theme.sizeSmall; soft: true }
    }
    // Buttons wrap where two do not stand side by side; none is wider than the card.
    component Act: ActionButton { width: Math.min(implicitWidth, parent ? parent.width : implicitWidth) }
    Flow {
        visible: root.asked && root.mode === ""
        Layout.fillWidth: true
        spacing: Theme.s3
        Act { objectName: "offer-support"; text: qsTr("Offer support"); iconName: "support"; onClicked: root.mode = "offer" }
        Act { objectName: "set-aside"; kind: "plain"; text: qsTr("Set aside"); onClicked: root.mode = "aside" }
    }
    ColumnLayout {
        visible: root.mode === "offer"
        Layout.fillWidth: true
        spacing: Theme.s3
        Divider { Layout.fillWidth: true }
        SafeText { Layout.fillWidth: true; text: qsTr("A plan that helps"); strong: true }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            Repeater {
                model: root.offers
                Chip {
                    required property var modelData
                    objectName: "step-" + modelData.code
                    text: modelData.label
                    checkable: false
                    checked: root.steps.indexOf(modelData.code) >= 0
                    iconName: checked ? "check" : "plus"
                    onClicked: root.steps = checked ? root.steps.filter(s => s !== modelData.code) : root.steps.concat([modelData.code])
                }
            }
        }
        Segments {
            Layout.fillWidth: true
            label: qsTr("How long")
            options: [7, 14, 21, 30].map(d => ({"value": String(d), "label": Theme.days(d)}))
            value: String(root.days)
            onChosen: value => root.days = Number(value)
        }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: offering.errorMessage || "" }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s3
            Act { objectName: "send-offer"; text: qsTr("Offer it"); busy: offering.busy; enabled: !offering.busy && root.steps.length > 0; onClicked: offering.run({"concern": root.concern.concern, "person": root.concern.person, "program": root.concern.program, "days": root.days, "steps": root.steps}) }
            Act { kind: "plain"; text: qsTr("Cancel"); onClicked: root.mode = "" }
        }
    }
    ColumnLayout {
        visible: root.mode === "aside"
        Layout.fillWidth: true
        spacing: Theme.s3
        Divider { Layout.fillWidth: true }
        TextBox { id: reason; Layout.fillWidth: true; fieldName: "aside-reason"; lines: 2; label: qsTr("Why is this not a concern?"); hint: qsTr("The person can read your reason.") }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: aside.errorMessage || "" }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s3
            Act { objectName: "send-aside"; text: qsTr("Set aside"); busy: aside.busy; enabled: !aside.busy && reason.text.trim() !== ""; onClicked: aside.run({"concern": root.concern.concern, "person": root.concern.person, "program": root.concern.program, "reason": reason.text.trim()}) }
            Act { kind: "plain"; text: qsTr("Cancel"); onClicked: root.mode = "" }
        }
    }
}
