// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// A bank and the questions in it that the filters leave; and what is written of it for other programs.
QtObject {
    id: model

    property string bank
    property string rule
    property string difficulty
    property string kind
    property string state              // yours waiting approved practice, or every
    property int shown: 50

    readonly property var value: _bank.value || null
    readonly property string phase: _bank.refused ? "error" : value ? "ready" : "loading"
    readonly property string error: _bank.errorMessage
    readonly property var rows: value ? value.rows : []
    readonly property var rules: value ? value.rules : []
    readonly property var kinds: rows.map(r => r.kind).filter((k, i, all) => all.indexOf(k) === i)
    readonly property bool imported: value !== null && value.kind === "bank"
    readonly property var yours: rows.filter(r => stateOf(r) !== "practice" && r.mayApprove)
    readonly property var found: rows.filter(r => (rule === "" || r.rules.indexOf(rule) >= 0) && (difficulty === "" || r.difficulty === Number(difficulty)) && (kind === "" || r.kind === kind)
                                                  && (state === "" || (state === "yours" ? r.mayApprove && stateOf(r) === "waiting" : stateOf(r) === state)))
    readonly property bool filtered: rule !== "" || difficulty !== "" || kind !== "" || state !== ""
    property string exportFormat
    readonly property string exportError: _export.refused ? _export.errorMessage : ""
    readonly property int left: _export.value ? _export.value.left.length : 0
    signal written(string name, string text)

    // What counts in no quiz needs nobody's approval.
    function stateOf(row) { return row.use === "practice" || row.kind === "description" ? "practice" : row.approved ? "approved" : "waiting"; }
    function met(row) { return row.versions.reduce((sum, v) => sum + v.attempts, 0); }
    function clear() { rule = ""; difficulty = ""; kind = ""; state = ""; }
    function exportAs(format) {
        exportFormat = "";
        exportFormat = format;
    }
    function ask() { _bank.ask(); }
    onFoundChanged: shown = 50

    property Query _bank: Query { name: "assessment.bank"; args: ({"course": model.bank}); enabled: model.bank !== ""; rooms: ["assessment", "packs"] }
    property Query _export: Query {
        name: "assessment.exportItems"
        args: ({"bank": model.bank, "format": model.exportFormat, "locale": House.locale})
        enabled: model.exportFormat !== ""
        onAnswered: if (ready && model.exportFormat !== "") model.written(model.bank + (model.exportFormat === "csv" ? ".csv" : ".gift.txt"), value.text)
    }
}
