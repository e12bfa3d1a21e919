// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components
import Adab.Author

// The questions of one bank: filtered by rule, difficulty, kind and state; figures and exports one step away.
AdabPage {
    id: root

    property alias bank: model.bank
    property alias state: model.state
    property string saved
    property string trouble

    title: model.value ? model.value.title : qsTr("Questions")
    BankViewModel { id: model; onWritten: (name, text) => { exportAs(""); House.saveDocument(name, files.encoded(text)); } }
    SourceFile { id: files }
    Connections {
        target: House
        function onDocumentSaved(path) { root.saved = path; root.trouble = ""; }
        function onDocumentRefused(message) { root.trouble = message; root.saved = ""; }
    }

    ScrollColumn {
        anchors.fill: parent
        widest: 860
        spacing: Theme.s4
        StateView { Layout.fillWidth: true; visible: model.phase !== "ready"; phase: model.phase; errorText: model.error; onRetried: model.ask() }
        ColumnLayout {
            Layout.fillWidth: true
            visible: model.phase === "ready"
            spacing: 2
            SafeText { Layout.fillWidth: true; text: root.title; size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
            SafeText { Layout.fillWidth: true; text: model.value ? [Words.questions(model.rows.length), qsTr("version %1").arg(Theme.isolate(House.digits(model.value.version)))].join(Theme.apart) : ""; soft: true }
        }
        ActionButton { objectName: "primary"; Layout.fillWidth: root.compact; visible: model.yours.length > 0; iconName: "check"; text: Theme.counted(qsTr("Read the %n that wait for you", "", model.yours.length), model.yours.length); onClicked: Navigation.open("author/Item", {"bank": model.bank, "item": model.yours[0].item}) }
        Flow {
            Layout.fillWidth: true
            visible: model.phase === "ready"
            spacing: Theme.s2
            ActionButton { objectName: "statistics"; kind: "quiet"; iconName: "matrix"; text: qsTr("Figures"); onClicked: Navigation.open("author/Statistics", {"bank": model.bank}) }
            ActionButton { objectName: "import-into"; visible: model.imported; kind: "quiet"; iconName: "plus"; text: qsTr("Import into this bank"); onClicked: Navigation.open("author/Import", {"bank": model.bank}) }
            ActionButton { objectName: "export-gift"; kind: "plain"; iconName: "save"; text: qsTr("Save as GIFT"); onClicked: model.exportAs("gift") }
            ActionButton { objectName: "export-csv"; kind: "plain"; iconName: "save"; text: qsTr("Save as CSV"); onClicked: model.exportAs("csv") }
        }
        Notice { objectName: "saved"; Layout.fillWidth: true; visible: root.saved !== ""; tone: "good"; text: qsTr("Saved to %1").arg(Theme.isolate(root.saved)); detail: model.left > 0 ? Theme.counted(qsTr("%n questions are of kinds that this format cannot hold; they are left out.", "", model.left), model.left) : "" }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: root.trouble || model.exportError }
        Flow {
            Layout.fillWidth: true
            visible: model.phase === "ready" && model.rows.length > 1
            spacing: Theme.s2
            readonly property real widest: root.compact ? width : 260
            Select { objectName: "filter-state"; width: Math.min(Math.max(160, implicitWidth), parent.widest); label: qsTr("State"); options: [{"value": "", "label": qsTr("every state")}, {"value": "yours", "label": qsTr("waiting for you")}, {"value": "waiting", "label": qsTr("waiting for approval")}, {"value": "approved", "label": qsTr("approved")}, {"value": "practice", "label": qsTr("practice only")}]; value: model.state; onChosen: value => model.state = value }
            Select { objectName: "filter-kind"; width: Math.min(Math.max(160, implicitWidth), parent.widest); label: qsTr("Kind"); options: [{"value": "", "label": qsTr("every kind")}].concat(Words.kinds.filter(k => model.kinds.indexOf(k) >= 0).map(k => ({"value": k, "label": Words.kind(k)}))); value: model.kind; onChosen: value => model.kind = value }
            Select { objectName: "filter-difficulty"; width: Math.min(Math.max(160, implicitWidth), parent.widest); label: qsTr("Difficulty"); options: [{"value": "", "label": qsTr("every difficulty")}].concat([1, 2, 3].map(d => ({"value": String(d), "label": Words.difficulty(d)}))); value: model.difficulty; onChosen: value => model.difficulty = value }
            Select { objectName: "filter-rule"; visible: model.rules.length > 0; width: Math.min(Math.max(160, implicitWidth), parent.widest); label: qsTr("Rule"); options: [{"value": "", "label": qsTr("every rule")}].concat(model.rules.map(r => ({"value": r.rule, "label": r.title}))); value: model.rule; onChosen: value => model.rule = value }
        }
        StateView { Layout.fillWidth: true; visible: model.phase === "ready" && model.found.length === 0; phase: "empty"; emptyIcon: "filter"; emptyTitle: qsTr("No question fits"); emptyText: qsTr("Try another rule, kind or state."); action: model.filtered ? qsTr("Show all") : ""; onActed: model.clear() }
        Repeater {
            model: model.found.slice(0, model.shown)
            ListRow {
                required property var modelData
                readonly property string where: model.stateOf(modelData)
                readonly property int met: model.met(modelData)
                objectName: "item-" + modelData.item
                narrow: root.compact
                text: modelData.stem
                note: [Words.kind(modelData.kind), Words.difficulty(modelData.difficulty), met > 0 ? Theme.counted(qsTr("met in %n attempts", "", met), met) : ""].filter(t => t !== "").join(Theme.apart)
                mark: where === "approved" ? "certified" : where === "waiting" ? "in-grace" : "exempt"
                markWord: where === "approved" ? qsTr("Approved") : where === "waiting" ? qsTr("Waits for approval") : qsTr("Practice only")
                onClicked: Navigation.open("author/Item", {"bank": model.bank, "item": modelData.item})
            }
        }
        ActionButton { objectName: "more"; Layout.alignment: Qt.AlignHCenter; visible: model.found.length > model.shown; kind: "quiet"; text: qsTr("Show more"); onClicked: model.shown += 50 }
    }
}
