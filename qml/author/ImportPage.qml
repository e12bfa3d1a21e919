// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Questions of another program come into a bank: choose the file, look at every question and what is wrong with it, then import.
AdabPage {
    id: root

    property string bank
    property bool browsing: false

    title: qsTr("Import questions")
    ImportViewModel { id: model; bank: root.bank }
    onBankChanged: model.bank = bank

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => { if (drop.hasUrls) model.source.open(drop.urls[0].toString()); }
    }
    ScrollColumn {
        anchors.fill: parent
        anchors.bottomMargin: foot.height
        widest: 760
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; visible: model.done === null; text: qsTr("Import questions"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; visible: model.done === null && model.phase !== "ready"; text: qsTr("From GIFT, Aiken, Moodle XML or a spreadsheet saved as CSV. You see every question before anything is kept."); soft: true }

        // What was chosen steps back once the questions are there.
        RowLayout {
            Layout.fillWidth: true
            visible: model.done === null && model.phase === "ready"
            spacing: Theme.s3
            Icon { name: "text"; size: 22; color: Theme.primary }
            SafeText { Layout.fillWidth: true; text: qsTr("%1 for the bank %2").arg(Theme.isolate(model.file + " (" + Words.format(model.format) + ")")).arg(Theme.isolate(model.bank)); size: Theme.sizeLabel; wrapMode: Text.WrapAtWordBoundaryOrAnywhere }
            ActionButton { objectName: "choose-again"; kind: "quiet"; text: qsTr("Choose again"); onClicked: model.forget() }
        }
        Card {
            Layout.fillWidth: true
            visible: model.done === null && model.phase !== "ready"
            padding: root.compact ? Theme.s4 : Theme.s5
            spacing: Theme.s4
            TextEntry { Layout.fillWidth: true; fieldName: "import-bank"; label: qsTr("Bank"); hint: qsTr("A short name: a–z, 0–9 and hyphens. A new name makes a new bank."); error: model.bank.trim() !== "" && !model.nameFits ? qsTr("Please use a–z, 0–9 and hyphens only.") : ""; text: root.bank; placeholder: qsTr("front-desk"); inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText | Qt.ImhLatinOnly; onEdited: model.bank = text }
            TextEntry { id: path; Layout.fillWidth: true; fieldName: "import-path"; label: qsTr("File"); hint: qsTr("Drop a file here, choose it from a folder, or type its name."); text: model.file; iconName: "save"; inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase; error: model.source.problem === "missing" ? qsTr("There is no file of that name in %1.").arg(Theme.isolate(model.source.folder)) : model.source.problem === "unreadable" ? qsTr("This file cannot be read. Please see whether you may open it.") : model.source.problem === "large" ? qsTr("This file is too large for one import. Please split it.") : ""; onAccepted: model.source.open(text) }
            ActionButton { objectName: "browse"; kind: "quiet"; iconName: "search"; text: root.browsing ? qsTr("Close the folder") : qsTr("Choose from a folder"); onClicked: root.browsing = !root.browsing }
            ColumnLayout {
                Layout.fillWidth: true
                visible: root.browsing
                spacing: 0
                SafeText { Layout.fillWidth: true; Layout.bottomMargin: Theme.s2; text: Theme.isolate(model.source.folder); size: Theme.sizeSmall; soft: true; wrapMode: Text.WrapAnywhere }
                MenuRow { objectName: "folder-above"; visible: model.source.above !== ""; iconName: "up"; text: qsTr("The folder above"); onClicked: model.source.open(model.source.above) }
                Repeater {
                    model: root.browsing ? model.source.entries : []
                    MenuRow {
                        required property var modelData
                        objectName: (modelData.folder ? "folder-" : "file-") + modelData.name
                        iconName: modelData.folder ? "forward" : "text"
                        text: modelData.name
                        onClicked: {
                            model.source.open(modelData.path);
                            if (!modelData.folder)
                                root.browsing = false;
                        }
                    }
                }
                SafeText { Layout.fillWidth: true; visible: model.source.entries.length === 0; text: qsTr("Nothing here that can be imported."); size: Theme.sizeSmall; soft: true }
            }
            GridLayout {
                Layout.fillWidth: true
                visible: model.octets !== ""
                columns: root.compact ? 1 : 2
                columnSpacing: Theme.s4
                rowSpacing: Theme.s3
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 10
                    spacing: 6
                    SafeText { Layout.fillWidth: true; text: qsTr("Format"); size: Theme.sizeLabel; strong: true }
                    Select { objectName: "import-format"; Layout.fillWidth: true; plain: true; label: qsTr("Format"); options: ["gift", "aiken", "moodlexml", "csv"].map(f => ({"value": f, "label": Words.format(f)})); value: model.format; onChosen: value => model.format = value }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 10
                    spacing: 6
                    SafeText { Layout.fillWidth: true; text: qsTr("Language of the questions"); size: Theme.sizeLabel; strong: true }
                    Select { objectName: "import-language"; Layout.fillWidth: true; plain: true; label: qsTr("Language of the questions"); options: [{"value": "", "label": qsTr("as their letters show")}].concat(House.locales.map(l => ({"value": l.locale, "label": l.name}))); value: model.language; onChosen: value => model.language = value }
                }
            }
        }
        StateView { Layout.fillWidth: true; visible: model.done === null && model.phase === "loading"; phase: "loading" }

        ColumnLayout {
            Layout.fillWidth: true
            visible: model.done === null && model.phase === "ready"
            spacing: Theme.s3
            SafeText { objectName: "summary"; Layout.fillWidth: true; text: model.value ? qsTr("%1 in the file").arg(Words.questions(model.value.items)) : ""; size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.s2
                StatusMark { visible: model.value !== null && model.value.added > 0; label: "certified"; word: model.value ? Theme.counted(qsTr("%n new", "", model.value.added), model.value.added) : "" }
                StatusMark { visible: model.value !== null && model.value.changed > 0; label: "renewable"; word: model.value ? Theme.counted(qsTr("%n worded anew", "", model.value.changed), model.value.changed) : "" }
                StatusMark { visible: model.value !== null && model.value.unchanged > 0; label: "exempt"; word: model.value ? Theme.counted(qsTr("%n here already", "", model.value.unchanged), model.value.unchanged) : "" }
                StatusMark { visible: model.value !== null && model.value.refused > 0; label: "lapsed"; word: model.value ? Theme.counted(qsTr("%n cannot be taken", "", model.value.refused), model.value.refused) : "" }
            }
            Chip { objectName: "only-problems"; visible: model.value !== null && model.value.withProblems > 0; checkable: true; checked: model.onlyProblems; iconName: "filter"; text: model.value ? Theme.counted(qsTr("Only the %n with something to tell", "", model.value.withProblems), model.value.withProblems) : ""; onToggled: model.onlyProblems = checked }
            Repeater { model: model.value ? model.value.problems : []; Notice { required property var modelData; Layout.fillWidth: true; tone: "attention"; iconName: "alert"; text: modelData.line > 0 ? qsTr("Line %1").arg(Theme.number(modelData.line)) : ""; detail: modelData.message } }
            Repeater { model: model.rows; ImportRow { required property var modelData; Layout.fillWidth: true; row: modelData } }
            RowLayout {
                Layout.fillWidth: true
                visible: model.value !== null && model.value.total > 100
                SafeText { Layout.fillWidth: true; text: model.value ? qsTr("%1–%2 of %3").arg(Theme.number(model.offset + 1)).arg(Theme.number(Math.min(model.value.total, model.offset + 100))).arg(Theme.number(model.value.total)) : ""; size: Theme.sizeSmall; soft: true }
                IconButton { objectName: "earlier"; iconName: "back"; text: qsTr("Earlier questions"); enabled: model.offset > 0; onClicked: model.offset -= 100 }
                IconButton { objectName: "later"; iconName: "forward"; text: qsTr("Later questions"); enabled: model.value !== null && model.offset + 100 < model.value.total; onClicked: model.offset += 100 }
            }
        }

        Card {
            objectName: "imported"
            Layout.fillWidth: true
            visible: model.done !== null
            Icon { Layout.alignment: Qt.AlignHCenter; name: "check"; size: 48; color: Theme.good; mirror: false }
            SafeText { Layout.fillWidth: true; text: model.done ? (model.done.added + model.done.changed > 0 ? qsTr("%1 taken into %2").arg(Words.questions(model.done.added + model.done.changed)).arg(Theme.isolate(model.done.bank)) : qsTr("Everything in the file was here already")) : ""; size: Theme.sizeHead; strong: true; horizontalAlignment: Text.AlignHCenter; Accessible.role: Accessible.Heading }
            SafeText { Layout.fillWidth: true; visible: text !== ""; text: model.done && model.done.refused > 0 ? Theme.counted(qsTr("%n could not be taken; mend the file and import it once more, what is here already stays as it is.", "", model.done.refused), model.done.refused) : ""; soft: true; horizontalAlignment: Text.AlignHCenter }
            SafeText { Layout.fillWidth: true; visible: model.done !== null && model.done.added + model.done.changed > 0; text: qsTr("They count in quizzes once another author has read and approved them."); soft: true; horizontalAlignment: Text.AlignHCenter }
            Flow {
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: parent.width
                spacing: Theme.s2
                ActionButton { objectName: "open-bank"; text: qsTr("Open the bank"); onClicked: Navigation.replace("author/Bank", {"bank": model.done.bank}) }
                ActionButton { objectName: "another-file"; kind: "quiet"; text: qsTr("Another file"); onClicked: { path.text = ""; model.another(); } }
            }
        }
    }
    Rectangle {
        id: foot
        visible: model.done === null
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: visible ? next.implicitHeight + 2 * Theme.s3 : 0
        color: Theme.surface
        Divider { anchors { left: parent.left; right: parent.right; top: parent.top } }
        ColumnLayout {
            id: next
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.s4, 760)
            spacing: Theme.s2
            Notice { objectName: "import-error"; Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: model.error }
            RowLayout {
                Layout.fillWidth: true
                SafeText { Layout.fillWidth: true; visible: !root.compact; size: Theme.sizeLabel; soft: true; text: model.phase === "ready" ? (model.takes > 0 ? qsTr("Nothing is kept yet.") : qsTr("There is nothing new to take.")) : "" }
                ActionButton { objectName: "primary"; Layout.fillWidth: root.compact; iconName: model.phase === "ready" ? "check" : "eye"; text: model.phase === "ready" ? qsTr("Import %1").arg(Words.questions(model.takes)) : qsTr("Look at the questions"); busy: model.busy || model.phase === "loading"; enabled: !model.busy && (model.phase === "ready" ? model.takes > 0 : model.complete && model.phase !== "loading"); onClicked: model.phase === "ready" ? model.take() : model.look() }
            }
        }
    }
}
