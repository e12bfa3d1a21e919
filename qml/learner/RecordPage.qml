// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// My record: a timeline of what happened and what it meant, with every why; what was earned; a concern in plain, humane words.
AdabPage {
    id: root

    title: qsTr("My record")
    Query { id: record; name: "insight.record" }
    Query { id: rewards; name: "rewards.mine" }
    Query { id: concerns; name: "discipline.mine" }
    Query { id: path; name: "certification.myPath" }
    Query { id: cases; name: "discipline.myCases" }
    Query { id: seen; name: "certification.observations" }
    Query { id: file; name: "print.personFile"; enabled: false; onAnswered: if (ready && enabled) { enabled = false; House.saveFolder(value.folder, {"person.pdf": value.pdf, "person.json": value.json}); } }
    Connections { target: House; function onDocumentSaved(path) { toast.show(qsTr("Saved: %1").arg(Theme.isolate(path))); } function onDocumentRefused(message) { toast.show(message); } }
    Toast { id: toast }
    readonly property var unread: seen.value && seen.value.rows ? seen.value.rows.filter(r => r.seen === "" && !r.withdrawn) : []
    readonly property var entries: record.value && record.value.entries ? record.value.entries : []
    readonly property var open: concerns.value && concerns.value.concerns ? concerns.value.concerns : []
    readonly property var plans: concerns.value && concerns.value.plans ? concerns.value.plans : []
    readonly property var certified: path.value && path.value.programs ? path.value.programs.filter(p => p.award) : []

    function iconOf(kind) {
        switch (kind) {
        case "lesson": return "learn";
        case "practice": return "practice";
        case "play": case "scenario": return "simulation";
        case "exam": case "attempt": return "exam";
        case "acknowledgement": return "acknowledgement";
        case "award": case "certificate": return "certificate";
        case "points": case "reward": return "star-filled";
        case "support": return "support";
        case "read": return "eye";
        case "file": return "lock";
        case "job": return "people";
        case "absence": return "calendar";
        case "duty": return "today";
        default: return "record";
        }
    }

    ScrollColumn {
        anchors.fill: parent
        widest: 760
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("My record"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("All that is written about you, with its reason. You see it first, and always."); soft: true }

        Repeater {
            model: cases.value && cases.value.rows ? cases.value.rows : []
            Notice {
                id: matter
                required property var modelData
                Layout.fillWidth: true
                tone: modelData.next === "answer" ? "attention" : "info"
                iconName: "support"
                text: modelData.nextText
                detail: modelData.ruleTitle
                ActionButton { objectName: "open-case"; kind: "quiet"; text: qsTr("Read it"); onClicked: Navigation.open("learner/Case", {"matter": matter.modelData.case}) }
            }
        }
        Notice {
            Layout.fillWidth: true
            visible: seen.ready && seen.value.rows.length > 0
            tone: root.unread.length > 0 ? "attention" : "calm"
            iconName: "eye"
            text: root.unread.length > 0 ? qsTr("Somebody watched you at work. Read what they wrote, and sign that you have seen it.") : qsTr("What somebody saw when watching you at work")
            ActionButton { objectName: "open-observations"; kind: "quiet"; text: qsTr("Read it"); onClicked: Navigation.open("learner/Observations", {}) }
        }
        Repeater {
            model: root.open
            ConcernCard { required property var modelData; Layout.fillWidth: true; concern: modelData; plan: root.plans.find(p => p.concern === modelData.concern) || null }
        }
        // A plan that was offered after somebody reported something: what helps stands for itself.
        Repeater {
            model: root.plans.filter(p => !root.open.find(c => c.concern === p.concern))
            ConcernCard { required property var modelData; Layout.fillWidth: true; concern: ({"sentence": qsTr("Support for you"), "facts": []}); plan: modelData }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.compact ? 1 : 2
            columnSpacing: Theme.s4
            rowSpacing: Theme.s3
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 10
                padding: Theme.s4
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s3
                    Rectangle { implicitWidth: 48; implicitHeight: 48; radius: 24; color: Theme.accentSoft; Icon { anchors.centerIn: parent; name: "star-filled"; color: Theme.accent } }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0
                        SafeText { Layout.fillWidth: true; text: Theme.points(rewards.value ? rewards.value.balance || 0 : 0); strong: true; size: Theme.sizeTitle; Accessible.name: text }
                        SafeText { Layout.fillWidth: true; text: qsTr("%1 this month").arg(Theme.number(rewards.value ? rewards.value.month || 0 : 0)); soft: true; size: Theme.sizeSmall }
                    }
                }
                Repeater {
                    model: rewards.value && rewards.value.bookings ? rewards.value.bookings.slice(0, 3) : []
                    RowLayout {
                        required property var modelData
                        Layout.fillWidth: true
                        spacing: Theme.s2
                        SafeText { Layout.fillWidth: true; text: modelData.reasonText; size: Theme.sizeLabel }
                        SafeText { text: "\u2066" + (modelData.points > 0 ? "+" : "") + Theme.number(modelData.points) + "\u2069"; strong: true; size: Theme.sizeLabel; wrapMode: Text.NoWrap; color: modelData.points > 0 ? Theme.good : Theme.ink }
                    }
                }
                Repeater {
                    model: rewards.value && rewards.value.grants ? rewards.value.grants : []
                    ColumnLayout {
                        required property var modelData
                        objectName: "grant-" + modelData.kind
                        Layout.fillWidth: true
                        spacing: 0
                        SafeText { Layout.fillWidth: true; text: modelData.kindText; strong: true; size: Theme.sizeLabel }
                        SafeText { Layout.fillWidth: true; text: [modelData.title, modelData.payday ? qsTr("paid on %1").arg(House.dateText(modelData.payday)) : ""].filter(t => t).join(Theme.apart); soft: true; size: Theme.sizeSmall }
                    }
                }
                SafeText { Layout.fillWidth: true; visible: text !== ""; text: rewards.value && rewards.value.next && rewards.value.next.length > 0 ? qsTr("What comes next: %1").arg(rewards.value.next[0].title) : ""; soft: true; size: Theme.sizeSmall }
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 10
                padding: Theme.s4
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s3
                    Rectangle { implicitWidth: 48; implicitHeight: 48; radius: 24; color: Theme.primarySoft; Icon { anchors.centerIn: parent; name: "certificate"; color: Theme.primary } }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0
                        SafeText { Layout.fillWidth: true; text: root.certified.length > 0 ? root.certified[0].title : qsTr("No certificate yet"); strong: true }
                        SafeText { Layout.fillWidth: true; text: root.certified.length > 0 ? root.certified[0].statusText || "" : qsTr("It appears here as soon as you have it."); soft: true; size: Theme.sizeSmall }
                    }
                }
                Item { Layout.fillHeight: true }
                ActionButton { objectName: "certifications"; Layout.fillWidth: true; kind: "plain"; text: qsTr("My certifications, and why"); onClicked: Navigation.open("learner/Certifications", {}) }
                ActionButton { objectName: "certificate"; visible: root.certified.length > 0; Layout.fillWidth: true; kind: "quiet"; text: qsTr("See the certificate"); onClicked: Navigation.open("learner/Certificate", {"program": root.certified[0].program}) }
            }
        }
        StateView {
            Layout.fillWidth: true
            visible: root.entries.length === 0
            phase: record.refused ? "error" : record.ready ? "empty" : "loading"
            errorText: record.errorMessage
            emptyIcon: "record"
            emptyTitle: qsTr("Your record begins with your first lesson")
            onRetried: record.ask()
        }
        ActionButton { objectName: "save-file"; Layout.fillWidth: root.compact; kind: "plain"; iconName: "save"; text: qsTr("Save my file"); hint: qsTr("Everything about you, to read and to check"); busy: file.busy; enabled: !file.busy; onClicked: file.enabled = true }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: file.errorMessage || "" }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Repeater {
                model: root.entries
                Item {
                    id: entry
                    required property var modelData
                    required property int index
                    Layout.fillWidth: true
                    implicitHeight: words.implicitHeight + Theme.s5
                    Rectangle { visible: entry.index > 0; x: Theme.mirrored ? entry.width - 21 : 19; width: 2; y: 0; height: 14; color: Theme.line }
                    Rectangle { visible: entry.index < root.entries.length - 1; x: Theme.mirrored ? entry.width - 21 : 19; width: 2; y: 14; height: entry.height - 14; color: Theme.line }
                    Rectangle {
                        id: disc
                        anchors.left: parent.left
                        width: 40
                        height: 40
                        radius: 20
                        color: Theme.surface
                        border.width: 1
                        border.color: Theme.line
                        Icon { anchors.centerIn: parent; name: root.iconOf(entry.modelData.kind); size: 20; color: entry.modelData.kind === "points" || entry.modelData.kind === "reward" ? Theme.accent : entry.modelData.kind === "award" || entry.modelData.kind === "certificate" ? Theme.good : Theme.primary }
                    }
                    ColumnLayout {
                        id: words
                        anchors { left: disc.right; leftMargin: Theme.s3; right: parent.right; top: parent.top; topMargin: 2 }
                        spacing: 2
                        SafeText { Layout.fillWidth: true; text: entry.modelData.sentence; size: Theme.sizeLabel; strong: entry.modelData.kind === "award" }
                        SafeText { Layout.fillWidth: true; visible: text !== ""; text: entry.modelData.signed || ""; size: Theme.sizeSmall; soft: true }
                        SafeText { Layout.fillWidth: true; visible: text !== ""; text: entry.modelData.why || ""; size: Theme.sizeSmall; soft: true; reading: true }
                        SafeText { Layout.fillWidth: true; text: Dates.moment(entry.modelData); size: Theme.sizeSmall; soft: true }
                    }
                }
            }
        }
    }
}
