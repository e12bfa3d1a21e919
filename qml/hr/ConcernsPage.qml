// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// What the policies in force ask a person to look at. Support is offered first; setting aside needs a reason; nothing happens by itself.
AdabPage {
    id: root

    title: qsTr("Concerns")
    Query { id: query; name: "discipline.concerns"; rooms: ["*"] }
    readonly property var rows: query.value && query.value.rows ? query.value.rows : []
    readonly property var open: rows.filter(r => r.state === "asked")
    // Whoever is writing a plan into one of them keeps it while another one changes.
    readonly property string openIds: open.map(r => r.concern).join(" ")
    readonly property var gone: ({"concern": "", "person": "", "name": "", "program": "", "sentence": "", "siteName": "", "sinceText": "", "offerText": "", "state": "", "facts": [], "policy": "", "policyTitle": "", "policyVersion": "", "rule": "", "ruleTitle": "", "outcomes": []})
    readonly property var acted: rows.filter(r => r.state !== "asked")

    ScrollColumn {
        anchors.fill: parent
        widest: 820
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Concerns"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("Being late is a matter of time and help, not of guilt. Only conduct can become a case. You decide; the person sees every step."); soft: true }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s3
            ActionButton { objectName: "cases"; kind: "quiet"; iconName: "shield"; text: qsTr("Cases of conduct"); onClicked: Navigation.open("hr/Cases") }
            ActionButton { objectName: "report-concern"; kind: "plain"; iconName: "plus"; text: qsTr("Report conduct"); onClicked: Navigation.open("hr/Report") }
        }
        StateView {
            Layout.fillWidth: true
            visible: root.rows.length === 0
            phase: query.refused ? "error" : query.ready ? "empty" : "loading"
            errorText: query.errorMessage
            emptyIcon: "support"
            emptyTitle: qsTr("Nothing to look at")
            emptyText: qsTr("When a policy asks you to help somebody, it appears here with its evidence.")
            onRetried: query.ask()
        }
        Repeater { model: root.openIds === "" ? [] : root.openIds.split(" "); ConcernRow { required property string modelData; Layout.fillWidth: true; concern: root.rows.find(r => r.concern === modelData) || root.gone; compact: root.compact; onActed: query.ask() } }
        SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s3; visible: root.acted.length > 0; text: qsTr("In good hands"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
        Repeater { model: root.acted; ConcernRow { required property var modelData; Layout.fillWidth: true; concern: modelData; compact: root.compact } }
    }
}
