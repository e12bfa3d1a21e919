// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// One question with its key, who stands behind it, and the step that is next.
QtObject {
    id: model

    property string bank
    property string item
    readonly property var value: _item.value || null
    readonly property string phase: _item.refused ? "error" : value ? "ready" : "loading"
    readonly property string trouble: _item.errorMessage
    readonly property string error: _approve.errorMessage
    readonly property bool busy: _approve.busy
    readonly property bool counts: value !== null && value.use !== "practice" && value.kind !== "description"
    readonly property var history: value ? value.history : []
    // What else waits for this person.
    readonly property var next: _bank.value ? _bank.value.rows.filter(r => r.mayApprove && r.item !== item && r.use !== "practice" && r.kind !== "description") : []
    property var answer: null

    function approve() { _approve.run({"course": bank, "item": item, "digest": value.digest}); }
    function ask() { _item.ask(); }
    onItemChanged: answer = null

    property Query _item: Query { name: "assessment.item"; args: ({"course": model.bank, "item": model.item}); enabled: model.bank !== "" && model.item !== ""; rooms: ["assessment", "packs"] }
    property Query _bank: Query { name: "assessment.bank"; args: ({"course": model.bank}); enabled: model.bank !== ""; rooms: ["assessment", "packs"] }
    property Command _approve: Command { name: "assessment.approveItem"; onDone: { model._item.ask(); model._bank.ask(); } }
}
