// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// A file of questions on its way into a bank: chosen, looked at question by question, taken over.
QtObject {
    id: model

    property string bank
    property string format              // as the author says; else what the file tells
    property string language            // of the words; else what their letters show
    property bool onlyProblems
    property int offset: 0
    property SourceFile source: SourceFile { id: source; onFileChanged: { model.format = source.format; model.forget(); } }
    readonly property alias file: source.name
    readonly property string octets: source.octets

    readonly property bool nameFits: /^[a-z0-9][a-z0-9-]{0,59}$/.test(bank.trim())
    readonly property bool complete: nameFits && octets !== "" && format !== ""
    property var wanted: null           // what is looked at
    readonly property var value: wanted !== null ? _preview.value || null : null
    readonly property string phase: wanted === null ? "choose" : _preview.refused ? "error" : value ? "ready" : "loading"
    readonly property string error: _preview.refused && wanted !== null ? _preview.errorMessage : _import.errorMessage
    readonly property int takes: value ? value.added + value.changed : 0
    readonly property var rows: value ? value.rows : []
    readonly property bool busy: _import.busy
    property var done: null             // what the import answered

    onBankChanged: forget()
    onFormatChanged: forget()
    onLanguageChanged: forget()
    onOnlyProblemsChanged: offset = 0
    function forget() {
        wanted = null;
        offset = 0;
        onlyProblems = false;
    }
    function look() {  // Qt 6.4's compiler ahead of time dies of a literal to which a member is added later
        const content = {"octets": octets};
        const args = {"bank": bank.trim(), "format": format, "content": content};
        wanted = language === "" ? args : Object.assign({"locale": language}, args);
    }
    function take() { _import.run(wanted); }
    function another() {
        done = null;
        source.forget();
    }
    function ask() { _preview.ask(); }

    property Query _preview: Query { name: "assessment.previewItems"; args: model.wanted !== null ? Object.assign({"offset": model.offset, "onlyProblems": model.onlyProblems}, model.wanted) : ({}); enabled: model.wanted !== null && model.done === null; rooms: ["packs"] }
    property Command _import: Command { name: "assessment.importItems"; onDone: value => { model.done = value; model.forget(); } }
}
