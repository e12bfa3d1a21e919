// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// What is rewarded and what asks for help, each rule in plain words: what counts now, what is coming, what is being written.
AdabPage {
    id: root

    title: qsTr("Policies")
    Query { id: query; name: "policies.list" }
    Query { id: drafting; name: "policies.drafts" }
    Command { id: starting; name: "policies.startDraft"; onDone: value => Navigation.open("hr/Policy", {"policy": value.policy}) }
    // A draft is no record, so nobody tells that it has changed.
    Connections { target: Navigation; function onChanged() { if (Navigation.page === "hr/Policies") drafting.ask(); } }
    readonly property var rows: query.value && query.value.rows ? query.value.rows : []
    readonly property var drafts: drafting.value && drafting.value.rows ? drafting.value.rows : []
    readonly property bool ready: query.ready && drafting.ready
    function having(state) { return rows.filter(r => r.state === state); }
    // What the next version begins from: of each policy, the version that counts last.
    function isNewest(row) {
        const order = ["past", "in-force", "coming", "not-enacted"];
        const mine = rows.filter(r => r.policy === row.policy).sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.from < b.from ? -1 : 1));
        return mine[mine.length - 1].version === row.version;
    }
    function hasDraft(policy) { return drafts.some(d => d.policy === policy); }

    ScrollColumn {
        anchors.fill: parent
        widest: 820
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Policies"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("A policy rewards, or asks somebody to help. It never punishes, and it never counts for what happened before it."); soft: true }
        StateView { Layout.fillWidth: true; visible: !root.ready; phase: query.refused || drafting.refused ? "error" : "loading"; errorText: query.errorMessage || drafting.errorMessage; onRetried: { query.ask(); drafting.ask(); } }
        StateView { Layout.fillWidth: true; visible: root.ready && root.rows.length === 0 && root.drafts.length === 0; phase: "empty"; emptyIcon: "star"; emptyTitle: qsTr("There are no policies yet"); emptyText: qsTr("Write the first one: what it rewards, and when it asks somebody to help.") }

        SafeText { Layout.fillWidth: true; visible: root.drafts.length > 0; text: qsTr("Being written"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
        Repeater {
            model: root.drafts
            Card {
                id: draft
                required property var modelData
                required property int index
                Layout.fillWidth: true
                padding: Theme.s4
                SafeText { Layout.fillWidth: true; text: draft.modelData.title || qsTr("A policy without a title"); strong: true; reading: true }
                SafeText { Layout.fillWidth: true; text: qsTr("Draft of version %1 · last changed by %2").arg(Theme.isolate(draft.modelData.version)).arg(Theme.isolate(draft.modelData.changedByName)); soft: true; size: Theme.sizeSmall }
                SafeText { Layout.fillWidth: true; visible: draft.modelData.faults > 0; text: Theme.counted(qsTr("%n things are still to be mended", "", draft.modelData.faults), draft.modelData.faults); size: Theme.sizeSmall; color: Theme.attention }
                ActionButton { objectName: "go-on-" + draft.modelData.policy; kind: draft.index === 0 ? "primary" : "quiet"; iconName: "pencil"; text: qsTr("Go on with the draft"); onClicked: Navigation.open("hr/Policy", {"policy": draft.modelData.policy}) }
            }
        }
        Repeater {
            model: root.ready ? [{"state": "in-force", "title": qsTr("In force")}, {"state": "coming", "title": qsTr("Coming")}, {"state": "not-enacted", "title": qsTr("Not in force yet")}, {"state": "past", "title": qsTr("Before")}] : []
            ColumnLayout {
                id: group
                required property var modelData
                readonly property var members: root.having(modelData.state)
                Layout.fillWidth: true
                visible: members.length > 0
                spacing: Theme.s4
                SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s2; text: group.modelData.title; size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
                Repeater {
                    model: group.members
                    PolicyCard {
                        required property var modelData
                        required property int index
                        Layout.fillWidth: true
                        policy: modelData
                        drafted: root.hasDraft(modelData.policy)
                        newest: root.isNewest(modelData)
                        first: index === 0 && group.modelData.state === "in-force" && root.drafts.length === 0
                        open: group.modelData.state === "in-force"
                        busy: starting.busy
                        onChangeAsked: starting.run({"policy": modelData.policy})
                    }
                }
            }
        }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: starting.errorMessage || "" }
        ActionButton { objectName: "new-policy"; Layout.fillWidth: root.compact; visible: root.ready; kind: "quiet"; iconName: "plus"; text: qsTr("Write a new policy"); busy: starting.busy; enabled: !starting.busy; onClicked: starting.run({}) }
    }
}
