// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// One version of a policy: since when, and each rule in plain words.
Card {
    id: root

    property var policy
    property bool drafted: false    // a next version is being written
    property bool newest: false     // the version that the next one begins from
    property bool first: false
    property bool open: false       // its rules are shown
    property bool busy: false
    signal changeAsked

    readonly property var rules: policy.rules || []
    objectName: "policy-" + policy.policy + "-" + policy.version
    padding: Theme.s4
    SafeText { Layout.fillWidth: true; text: root.policy.title; strong: true; reading: true }
    SafeText {
        Layout.fillWidth: true
        readonly property string version: qsTr("Version %1").arg(Theme.isolate(root.policy.version))
        text: !root.policy.from ? version
            : root.policy.state === "coming" ? version + Theme.apart + qsTr("from %1").arg(House.dateText(root.policy.from))
            : root.policy.state === "past" && root.policy.until ? version + Theme.apart + qsTr("%1 – %2").arg(House.dateText(root.policy.from)).arg(House.dateText(root.policy.until))
            : version + Theme.apart + qsTr("since %1").arg(House.dateText(root.policy.from))
        soft: true
        size: Theme.sizeSmall
    }
    SafeText { Layout.fillWidth: true; visible: root.rules.length === 0; text: qsTr("It says how a case of conduct is run, and has no rules of its own."); soft: true }
    Repeater {
        model: root.open ? root.rules : []
        ColumnLayout {
            id: rule
            required property var modelData
            Layout.fillWidth: true
            spacing: 2
            Divider { Layout.fillWidth: true; Layout.bottomMargin: Theme.s2 }
            RowLayout {
                spacing: Theme.s2
                Icon { name: rule.modelData.effect === "concern" ? "support" : "star"; size: 18; color: Theme.primary; Layout.alignment: Qt.AlignTop; Layout.topMargin: 4 }
                SafeText { Layout.fillWidth: true; text: rule.modelData.title; strong: true; reading: true }
            }
            SafeText { Layout.fillWidth: true; text: rule.modelData.plain; reading: true }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s2
        ActionButton { objectName: "change-" + root.policy.policy; visible: root.policy.state !== "not-enacted" && root.newest && !root.drafted; kind: root.first ? "primary" : "quiet"; iconName: "pencil"; text: qsTr("Change"); busy: root.busy; enabled: !root.busy; onClicked: root.changeAsked() }
        ActionButton { objectName: "preview-" + root.policy.policy; visible: root.policy.state === "not-enacted"; kind: "quiet"; iconName: "eye"; text: qsTr("See what it would do"); onClicked: Navigation.open("hr/PolicyPreview", {"policy": root.policy.policy}) }
        ActionButton { objectName: "change-" + root.policy.policy; visible: root.policy.state === "not-enacted" && root.newest && !root.drafted; kind: "plain"; iconName: "pencil"; text: qsTr("Change"); busy: root.busy; enabled: !root.busy; onClicked: root.changeAsked() }
        ActionButton { objectName: "compare-" + root.policy.policy; visible: root.policy.state !== "in-force" || root.drafted; kind: "plain"; iconName: "swap"; text: qsTr("Compare"); onClicked: Navigation.open("hr/PolicyCompare", root.policy.state === "in-force" ? {"policy": root.policy.policy} : {"policy": root.policy.policy, "to": root.policy.version}) }
        ActionButton { objectName: "rules-" + root.policy.policy + "-" + root.policy.version; visible: root.rules.length > 0; kind: "plain"; iconName: root.open ? "up" : "down"; text: root.open ? qsTr("Hide the rules") : qsTr("Show the rules"); onClicked: root.open = !root.open }
    }
}
