// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// A table comes into the house: the roster, absences, hours at work, earlier certificates, staff. It is looked at row by row before anything is kept.
AdabPage {
    id: root

    property string kind: "roster"
    property bool browsing: false
    property bool kept: false
    property var answer: null       // of the look, then of the taking
    readonly property var tables: ({
            roster: {entry: "people.importRoster", title: qsTr("Roster"), about: qsTr("Who works when, at which site."), columns: "login site date from until calendar"},
            absences: {entry: "people.importAbsences", title: qsTr("Absences"), about: qsTr("Who is away, from which day to which."), columns: "login kind from until calendar"},
            hours: {entry: "certification.importHours", title: qsTr("Hours at work"), about: qsTr("How many hours somebody worked for a certification, through which day."), columns: "login program hours through calendar"},
            certifications: {entry: "certification.importCertifications", title: qsTr("Earlier certificates"), about: qsTr("What people brought with them. None is worth more than one earned here."), columns: "login program awardedOn validThrough calendar"},
            staff: {entry: "people.importStaff", title: qsTr("Staff"), about: qsTr("Who works here, as what and since when."), columns: "login name latinName site department jobRole from"}
        })
    readonly property var table: tables[kind]
    readonly property int takes: answer ? answer.created + answer.changed : 0
    readonly property var sentences: words.value && words.value.sentences ? words.value.sentences : []

    title: qsTr("From a table")
    SourceFile { id: file; onFileChanged: root.look() }
    Command { id: trying; name: root.table.entry; onDone: value => root.answer = value }
    Command { id: taking; name: root.table.entry; onDone: value => { root.answer = value; root.kept = true; } }
    Query { id: words; name: "people.problemsInWords"; args: ({"problems": root.answer ? root.answer.problems.map(p => ({"code": p.code, "arguments": p.arguments})) : []}); enabled: root.answer !== null && root.answer.problems.length > 0 }

    function look() {
        answer = null;
        kept = false;
        if (file.rows.length > 0)
            trying.run({"rows": file.rows, "dryRun": true});
    }
    onKindChanged: look()

    ScrollColumn {
        anchors.fill: parent
        widest: 760
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("From a table"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("A spreadsheet saved as CSV. You see what would happen before anything is kept."); soft: true }
        Card {
            visible: !root.kept
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s4
            Segments { Layout.fillWidth: true; label: qsTr("What is in it?"); options: ["roster", "absences", "hours", "certifications", "staff"].map(k => ({"value": k, "label": root.tables[k].title})); value: root.kind; onChosen: value => root.kind = value }
            SafeText { Layout.fillWidth: true; text: root.table.about; size: Theme.sizeLabel; soft: true }
            SafeText { Layout.fillWidth: true; text: qsTr("Columns: %1").arg(Theme.isolate(root.table.columns.split(" ").join(", "))); size: Theme.sizeSmall; soft: true }
            TextEntry { Layout.fillWidth: true; fieldName: "import-path"; label: qsTr("File"); hint: qsTr("Choose it from a folder, or type its name."); text: file.name; iconName: "save"; inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase; error: file.problem === "missing" ? qsTr("There is no file of that name in %1.").arg(Theme.isolate(file.folder)) : file.problem === "unreadable" ? qsTr("This file cannot be read. Please see whether you may open it.") : file.problem === "large" ? qsTr("This file is too large for one import. Please split it.") : file.problem === "table" ? qsTr("Line %1 cannot be read: a quotation mark does not close, or there are more cells than columns.").arg(Theme.number(file.problemLine)) : file.name !== "" && file.rows.length === 0 ? qsTr("There are no rows in this file.") : ""; onAccepted: file.open(text) }
            ActionButton { objectName: "browse"; Layout.fillWidth: root.compact; kind: "quiet"; iconName: "search"; text: root.browsing ? qsTr("Close the folder") : qsTr("Choose from a folder"); onClicked: root.browsing = !root.browsing }
            ColumnLayout {
                Layout.fillWidth: true
                visible: root.browsing
                spacing: 0
                SafeText { Layout.fillWidth: true; Layout.bottomMargin: Theme.s2; text: Theme.isolate(file.folder); size: Theme.sizeSmall; soft: true; wrapMode: Text.WrapAnywhere }
                MenuRow { objectName: "folder-above"; visible: file.above !== ""; iconName: "up"; text: qsTr("The folder above"); onClicked: file.open(file.above) }
                Repeater {
                    model: root.browsing ? file.entries.filter(e => e.folder || /\.csv$/i.test(e.name)) : []
                    MenuRow {
                        required property var modelData
                        objectName: (modelData.folder ? "folder-" : "file-") + modelData.name
                        iconName: modelData.folder ? "forward" : "text"
                        text: modelData.name
                        onClicked: {
                            file.open(modelData.path);
                            if (!modelData.folder)
                                root.browsing = false;
                        }
                    }
                }
            }
        }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: trying.errorMessage || taking.errorMessage || "" }
        ColumnLayout {
            objectName: "import-answer"
            Layout.fillWidth: true
            visible: root.answer !== null
            spacing: Theme.s3
            SafeText { objectName: root.kept ? "import-kept" : "import-look"; Layout.fillWidth: true; text: root.kept ? Theme.counted(qsTr("%n rows are in", "", root.takes), root.takes) : root.answer ? Theme.counted(qsTr("%n rows in the file", "", root.answer.rows), root.answer.rows) : ""; size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.s2
                StatusMark { visible: root.answer !== null && root.answer.created > 0; label: "certified"; word: root.answer ? Theme.counted(qsTr("%n new", "", root.answer.created), root.answer.created) : "" }
                StatusMark { visible: root.answer !== null && root.answer.changed > 0; label: "renewable"; word: root.answer ? Theme.counted(qsTr("%n changed", "", root.answer.changed), root.answer.changed) : "" }
                StatusMark { visible: root.answer !== null && root.answer.unchanged > 0; label: "exempt"; word: root.answer ? Theme.counted(qsTr("%n here already", "", root.answer.unchanged), root.answer.unchanged) : "" }
                StatusMark { visible: root.answer !== null && root.answer.refused > 0; label: "lapsed"; word: root.answer ? Theme.counted(qsTr("%n cannot be taken", "", root.answer.refused), root.answer.refused) : "" }
            }
            Repeater {
                model: root.answer ? root.answer.problems.slice(0, 100) : []
                Notice { required property var modelData; required property int index; Layout.fillWidth: true; tone: "attention"; iconName: "alert"; text: modelData.column ? qsTr("Row %1, column %2").arg(Theme.number(modelData.row)).arg(Theme.isolate(modelData.column)) : qsTr("Row %1").arg(Theme.number(modelData.row)); detail: root.sentences[index] || "" }
            }
            SafeText { Layout.fillWidth: true; visible: !root.kept; text: root.takes > 0 ? qsTr("Nothing is kept yet. Rows with a problem stay out; mend them and take the file again.") : qsTr("There is nothing new to take."); soft: true; size: Theme.sizeLabel }
            ActionButton { objectName: "primary"; visible: !root.kept && root.takes > 0; Layout.fillWidth: root.compact; iconName: "check"; text: Theme.counted(qsTr("Take %n rows over", "", root.takes), root.takes); busy: taking.busy; enabled: !taking.busy; onClicked: taking.run({"rows": file.rows}) }
            ActionButton { objectName: "another-file"; visible: root.kept; Layout.fillWidth: root.compact; kind: "quiet"; text: qsTr("Another file"); onClicked: { root.kept = false; file.forget(); } }
        }
    }
}
