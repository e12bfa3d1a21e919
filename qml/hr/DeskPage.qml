// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// What needs a person today, in order of harm; then, nothing waits.
AdabPage {
    id: root

    title: qsTr("Desk")
    Query { id: query; name: "insight.desk"; rooms: ["*"] }
    readonly property var needs: query.value && query.value.needs ? query.value.needs : []

    function iconOf(kind) {
        switch (kind) {
        case "concerns": return "support";
        case "lapsed": return "status-lapsed";
        case "overdue": return "status-overdue";
        case "exceptions": return "support";
        case "decisions": return "pencil";
        case "in-grace": return "status-in-grace";
        case "suspended": return "status-suspended";
        case "ends-soon": return "clock";
        case "not-enrolled": return "key";
        case "hr-access": return "shield";
        default: return "info";
        }
    }
    function actOf(kind) {
        switch (kind) {
        case "concerns": return qsTr("Offer support");
        case "exceptions": return qsTr("Answer");
        case "decisions": return qsTr("Decide");
        case "not-enrolled": return qsTr("Print slips");
        default: return qsTr("See who");
        }
    }
    function act(need) {
        switch (need.kind) {
        case "concerns":
            Navigation.open("hr/Concerns", {});
            break;
        case "exceptions":
            Navigation.open("hr/Exceptions", {});
            break;
        case "decisions":
            need.count === 1 ? Navigation.open("hr/Decision", {"person": need.person, "personName": need.personName, "program": need.program}) : Navigation.open("hr/Exceptions", {});
            break;
        case "not-enrolled":
            need.person && need.count === 1 ? Navigation.open("hr/Slip", {"person": need.person}) : Navigation.open("hr/People", {"onlyNew": true});
            break;
        case "hr-access":
            Navigation.open("hr/People", {});
            break;
        case "ends-soon":
            Navigation.open("hr/Matrix", {"withinDays": 60});
            break;
        default:
            Navigation.open("hr/Matrix", {"label": need.kind});
        }
    }

    ScrollColumn {
        anchors.fill: parent
        widest: 860
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("What needs you today"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; visible: query.value !== undefined && query.value !== null; text: query.value ? Theme.counted(qsTr("%n people in your care", "", query.value.staff || 0), query.value.staff || 0) : ""; soft: true }
        StateView {
            Layout.fillWidth: true
            visible: root.needs.length === 0
            phase: query.refused ? "error" : query.ready ? "empty" : "loading"
            errorText: query.errorMessage
            emptyIcon: "desk"
            emptyTitle: qsTr("Nothing is waiting for you")
            emptyText: qsTr("Everybody's training is in order today.")
            action: qsTr("Look at the matrix")
            onActed: Navigation.open("hr/Matrix", {})
            onRetried: query.ask()
        }
        Repeater {
            model: root.needs
            Card {
                id: need
                required property var modelData
                required property int index
                readonly property color tint: modelData.severity === "danger" ? Theme.danger : modelData.severity === "attention" ? Theme.attention : Theme.info
                readonly property color soft: modelData.severity === "danger" ? Theme.dangerSoft : modelData.severity === "attention" ? Theme.attentionSoft : Theme.infoSoft
                Layout.fillWidth: true
                padding: Theme.s4
                GridLayout {
                    Layout.fillWidth: true
                    columns: root.compact ? 1 : 2
                    columnSpacing: Theme.s4
                    rowSpacing: Theme.s3
                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.s4
                        Rectangle {
                            implicitWidth: 52
                            implicitHeight: 52
                            radius: 26
                            color: need.soft
                            Icon { anchors.centerIn: parent; name: root.iconOf(need.modelData.kind); color: need.tint; mirror: false }
                        }
                        SafeText { Layout.fillWidth: true; text: need.modelData.sentence; size: need.index === 0 ? Theme.sizeBody : Theme.sizeLabel; strong: need.index === 0 }
                    }
                    ActionButton { objectName: "need-" + need.modelData.kind; Layout.fillWidth: root.compact; kind: need.index === 0 ? "primary" : "quiet"; text: root.actOf(need.modelData.kind); iconName: "forward"; iconAfter: true; onClicked: root.act(need.modelData) }
                }
            }
        }
        SafeText { Layout.fillWidth: true; visible: root.needs.length > 0; text: qsTr("Nobody is judged by a date. Where something is late, help is offered first."); soft: true; size: Theme.sizeLabel; horizontalAlignment: Text.AlignHCenter }
    }
}
