// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// One concern: the sentence, the facts it rests on, the policy that asks or who raised it; then it is screened once: a support plan, a reason
// to set it aside, or, for conduct, a case. Whoever has a part in it reads who may instead.
Card {
    id: root

    property var concern
    property bool compact: false
    property string mode            // "", support, none, case
    property int days: 14
    property var steps: ["time"]
    readonly property bool asked: concern.state === "asked"
    readonly property var offers: [{code: "time", label: qsTr("Time to learn at work")}, {code: "coaching", label: qsTr("A coach at their side")}, {code: "practice-together", label: qsTr("Practise together")}, {code: "pair-shift", label: qsTr("A shift in pairs")}, {code: "oral-form", label: qsTr("The quiz aloud")}, {code: "large-print", label: qsTr("Large print")}, {code: "another-role", label: qsTr("Another role")}]
    property string jobRole
    property int roleIn: 7          // days off: the first day of another role, as chosen
    readonly property int roleDays: Math.min(roleIn, days)  // never after the plan, however it was shortened since
    readonly property bool another: mode === "support" && steps.indexOf("another-role") >= 0
    signal acted

    objectName: "concern-" + concern.person
    padding: Theme.s4
    readonly property var outcomes: concern.outcomes || []
    readonly property bool writing: mode !== ""
    Query { id: roles; name: "people.jobRoles"; enabled: root.another }
    Query { id: roleDay; name: "people.day"; args: ({"days": root.roleDays}); enabled: root.another }
    Command { id: screening; name: "discipline.screen"; onDone: value => { root.mode = ""; if (value.case) Navigation.open("hr/Case", {"matter": value.case}); else root.acted(); } }
    function screen(more) {
        screening.run(Object.assign({"concern": concern.concern, "person": concern.person, "program": concern.program, "outcome": mode, "reason": reason.text.trim()}, more || {}));
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s3
        Avatar { name: root.concern.name; diameter: 44; Layout.alignment: Qt.AlignTop }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            NameText { Layout.fillWidth: true; text: root.concern.name; strong: true }
            SafeText { Layout.fillWidth: true; text: root.concern.sentence; reading: true }
            SafeText { Layout.fillWidth: true; visible: text !== ""; text: [root.concern.siteName || "", root.concern.sinceText || ""].filter(t => t).join(Theme.apart); soft: true; size: Theme.sizeSmall }
        }
        StatusMark {
            Layout.alignment: Qt.AlignTop
            visible: !root.compact && !root.asked
            label: root.concern.state === "support-offered" ? "in-progress" : root.concern.state === "case-opened" ? "assigned" : "exempt"
            word: root.concern.state === "support-offered" ? qsTr("Support offered") : root.concern.state === "case-opened" ? qsTr("A case") : qsTr("Set aside")
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
        SafeText { Layout.fillWidth: true; visible: root.concern.policy !== ""; text: qsTr("Asked by the policy “%1”, version %2: %3").arg(Theme.isolate(root.concern.policyTitle || root.concern.policy)).arg(Theme.isolate(root.concern.policyVersion)).arg(Theme.isolate(root.concern.ruleTitle || root.concern.rule)); size: Theme.sizeSmall; soft: true }
    }
    // Buttons wrap where two do not stand side by side; none is wider than the card.
    component Act: ActionButton { width: Math.min(implicitWidth, parent ? parent.width : implicitWidth) }
    Notice { objectName: "proposal-" + root.concern.person; Layout.fillWidth: true; visible: text !== ""; tone: root.concern.proposal && root.concern.proposal.state === "agreed" ? "good" : "calm"; iconName: "support"; text: root.concern.proposal ? root.concern.proposal.sentence : "" }
    Notice { objectName: "conflict-" + root.concern.person; Layout.fillWidth: true; visible: text !== ""; tone: "calm"; iconName: "shield"; text: root.asked ? root.concern.conflict || "" : "" }
    Flow {
        visible: root.asked && !root.writing && root.outcomes.length > 0
        Layout.fillWidth: true
        spacing: Theme.s3
        Act { objectName: "offer-support"; visible: root.outcomes.indexOf("support") >= 0; text: qsTr("Offer support"); iconName: "support"; onClicked: root.mode = "support" }
        Act { objectName: "to-case"; visible: root.outcomes.indexOf("case") >= 0; kind: "quiet"; text: qsTr("It is a case"); iconName: "shield"; onClicked: root.mode = "case" }
        Act { objectName: "set-aside"; visible: root.outcomes.indexOf("none") >= 0; kind: "plain"; text: qsTr("Set aside"); onClicked: root.mode = "none" }
    }
    ColumnLayout {
        visible: root.writing
        Layout.fillWidth: true
        spacing: Theme.s3
        Divider { Layout.fillWidth: true }
        SafeText { Layout.fillWidth: true; visible: root.mode === "support"; text: qsTr("A plan that helps"); strong: true }
        Flow {
            Layout.fillWidth: true
            visible: root.mode === "support"
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
            visible: root.mode === "support"
            label: qsTr("How long")
            options: [7, 14, 21, 30].map(d => ({"value": String(d), "label": Theme.days(d)}))
            value: String(root.days)
            onChosen: value => root.days = Number(value)
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.another
            spacing: Theme.s3
            SafeText { Layout.fillWidth: true; text: qsTr("Another role is only proposed. Nothing changes unless the person agrees."); soft: true; size: Theme.sizeLabel }
            Choice { Layout.fillWidth: true; visible: roles.ready; fieldName: "other-role"; label: qsTr("Which role?"); options: roles.value && roles.value.rows ? roles.value.rows.map(r => ({"value": r.jobRole, "label": r.name})) : []; value: root.jobRole; onChosen: value => root.jobRole = value }
            DayChoice { Layout.fillWidth: true; fieldName: "role-day"; label: qsTr("From which day?"); earliest: 1; latest: root.days; days: root.roleDays; dayText: roleDay.value ? roleDay.value.text : ""; onMoved: days => root.roleIn = days }
        }
        TextBox { id: reason; Layout.fillWidth: true; fieldName: "screening-reason"; lines: 2; label: root.mode === "support" ? qsTr("Why will this help?") : root.mode === "case" ? qsTr("Why is this a case?") : qsTr("Why is this not a concern?"); hint: qsTr("The person can read your reason.") }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: screening.errorMessage || "" }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s3
            Act { objectName: "send-offer"; visible: root.mode === "support"; text: qsTr("Offer it"); busy: screening.busy; enabled: !screening.busy && root.steps.length > 0 && reason.text.trim() !== "" && (!root.another || root.jobRole !== "" && roleDay.ready); onClicked: root.screen(Object.assign({"days": root.days, "steps": root.steps}, root.another ? {"jobRole": root.jobRole, "roleFrom": roleDay.value.date} : {})) }
            Act { objectName: "send-case"; visible: root.mode === "case"; text: qsTr("Open the case"); busy: screening.busy; enabled: !screening.busy && reason.text.trim() !== ""; onClicked: root.screen() }
            Act { objectName: "send-aside"; visible: root.mode === "none"; text: qsTr("Set aside"); busy: screening.busy; enabled: !screening.busy && reason.text.trim() !== ""; onClicked: root.screen() }
            Act { kind: "plain"; text: qsTr("Cancel"); onClicked: root.mode = "" }
        }
    }
}
