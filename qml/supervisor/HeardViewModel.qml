// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// A phrase said aloud before the supervisor: who, which phrase, in which language, the words as heard; then how they are judged.
QtObject {
    id: model

    property string site: House.me && House.me.jobs && House.me.jobs.length > 0 ? House.me.jobs[0].site : ""
    property string person
    property string formula
    property string guestLocale: House.me && House.me.settings && House.me.settings.guestLocale ? House.me.settings.guestLocale : House.locale
    readonly property var people: _staff.value ? _staff.value.rows.filter(r => r.works && !r.absent && r.person !== House.person) : []
    property string search
    readonly property var shown: people.filter(p => search.trim() === "" || p.name.toLowerCase().includes(search.trim().toLowerCase()) || (p.latinName || "").toLowerCase().includes(search.trim().toLowerCase()))
    readonly property var row: people.find(p => p.person === person) || null
    readonly property var formulas: _list.value ? _list.value.rows : []
    readonly property var card: _card.value || null
    readonly property string phase: _staff.refused || _list.refused ? "error" : (_staff.ready || site === "") && _list.ready ? "ready" : "loading"
    readonly property string trouble: _staff.errorMessage || _list.errorMessage || ""
    readonly property string error: _record.errorMessage || _card.errorMessage || ""
    readonly property bool busy: _record.busy
    property var heard: null            // the answer of the gate
    readonly property var parts: heard && card ? card.slots.map(s => ({"label": s.label, "present": ["ok", "spelling", "form", "out-of-order"].indexOf(heard.grade.slots[s.slot]) >= 0})) : []

    onPersonChanged: heard = null
    onFormulaChanged: heard = null
    onGuestLocaleChanged: heard = null
    function enter(text) {
        if (person !== "" && formula !== "" && text.trim() !== "")
            _record.run({"person": person, "formula": formula, "guestLocale": guestLocale, "text": text.trim()});
    }
    function ask() { _staff.ask(); _list.ask(); }

    property Query _staff: Query { name: "people.list"; args: ({"site": model.site, "limit": 500}); enabled: model.site !== "" }
    property Query _list: Query { name: "formulas.list" }
    property Query _card: Query { name: "formulas.card"; args: ({"formula": model.formula, "guestLocale": model.guestLocale}); enabled: model.formula !== "" }
    property Command _record: Command { name: "formulas.recordHeard"; onDone: value => model.heard = value }
}
