// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Wordings from practice that supervisors accepted: the author takes them into the next version of the pack of speech formulas.
AdabPage {
    id: root

    readonly property var rows: query.value ? query.value.rows : []
    // By language, formula and part, as slots.yaml of that language has them.
    readonly property string asYaml: {
        const quoted = text => "\"" + text.replace(/\\/g, "\\\\").replace(/"/g, "\\\"") + "\"";
        let text = "";
        let last = ["", "", ""];
        for (const row of Array.from(rows).sort((a, b) => [a.guestLocale, a.formula, a.slot].join(" ") < [b.guestLocale, b.formula, b.slot].join(" ") ? -1 : 1)) {
            const here = [row.guestLocale, row.formula, row.slot];
            for (let i = 0; i < here.length; ++i)
                if (here.slice(0, i + 1).join(" ") !== last.slice(0, i + 1).join(" "))
                    text += "  ".repeat(i) + here[i] + ":\n";
            text += "      - " + quoted(row.phrase) + "\n";
            last = here;
        }
        return text;
    }

    title: qsTr("Accepted phrases")
    Query { id: query; name: "formulas.proposals"; args: ({"state": "accepted"}) }
    SourceFile { id: files }
    property string saved
    property string trouble
    Connections {
        target: House
        function onDocumentSaved(path) { root.saved = path; root.trouble = ""; }
        function onDocumentRefused(message) { root.trouble = message; }
    }

    ScrollColumn {
        anchors.fill: parent
        widest: 860
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; visible: root.rows.length > 0; text: Theme.counted(qsTr("%n accepted phrases", "", root.rows.length), root.rows.length); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; visible: root.rows.length > 0; text: qsTr("Put each into the rule that its part uses, in general words, and install the next version of the pack."); soft: true }
        StateView {
            Layout.fillWidth: true
            visible: root.rows.length === 0
            phase: query.refused ? "error" : query.ready ? "empty" : "loading"
            errorText: query.errorMessage
            emptyIcon: "text"
            emptyTitle: qsTr("No accepted phrases")
            emptyText: qsTr("What supervisors accept from practice comes here for the next version of the speech formulas.")
            onRetried: query.ask()
        }
        ActionButton { objectName: "primary"; Layout.fillWidth: root.compact; visible: root.rows.length > 0; iconName: "save"; text: qsTr("Save them as a file"); onClicked: House.saveDocument("accepted-phrases.yaml", files.encoded(root.asYaml)) }
        Notice { objectName: "saved"; Layout.fillWidth: true; visible: root.saved !== ""; tone: "good"; iconName: "check"; text: qsTr("Saved: %1").arg(Theme.isolate(root.saved)) }
        Notice { Layout.fillWidth: true; visible: root.trouble !== ""; tone: "danger"; text: root.trouble }
        Repeater {
            model: root.rows
            Card {
                id: row
                required property var modelData
                objectName: "accepted-" + modelData.proposal
                Layout.fillWidth: true
                padding: Theme.s4
                spacing: 2
                raised: false
                SafeText { Layout.fillWidth: true; text: row.modelData.phrase; strong: true; reading: true }
                SafeText { Layout.fillWidth: true; text: qsTr("%1 · part: %2 · %3").arg(row.modelData.title).arg(row.modelData.label).arg(Theme.isolate(House.languageName(row.modelData.guestLocale))); soft: true; size: Theme.sizeSmall }
                SafeText { Layout.fillWidth: true; visible: text !== ""; text: row.modelData.reason || ""; soft: true; size: Theme.sizeLabel }
            }
        }
    }
}
