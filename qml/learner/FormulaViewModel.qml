// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// One phrase: first put together from tiles, then said in one's own words. The gate grades; nothing of a try is kept.
QtObject {
    id: model

    property string formula
    property string wanted              // another language of the guest than the setting says, for this practice
    readonly property string guestLocale: wanted !== "" ? wanted : House.me && House.me.settings && House.me.settings.guestLocale ? House.me.settings.guestLocale : House.locale
    readonly property var languages: House.locales.map(l => ({"value": l.locale, "label": l.name}))
    readonly property var card: _card.value || null
    readonly property var slots: card ? card.slots.map(s => Object.assign({}, s, {"tiles": (s.tiles || []).map(t => t.text)})) : []
    readonly property string phase: _card.refused ? "error" : card ? "ready" : "loading"
    readonly property string error: _card.errorMessage || _grade.errorMessage || _record.errorMessage
    readonly property string proposing: _propose.errorMessage

    property string mode: "tiles"       // tiles, typing
    property var taken: ({})            // slot → tile
    property string typed
    readonly property string text: mode === "typing" ? typed : _joined(slots.map(s => taken[s.slot] || ""))
    // The whole phrase as one may say it, not only the part that was missing.
    readonly property string modelPhrase: card && card.model ? _joined(card.model.map(m => m.text)) : ""
    // Parts of a phrase stand apart by a space, in Thai too, where it parts clauses; only a polite particle leans on what it ends, and one is enough.
    function _joined(parts) {
        const particle = /^(นะ)?(ค่ะ|คะ|ครับ)$/;
        let all = "";
        for (const part of parts) {
            if (part === "")
                continue;
            if (!particle.test(part))
                all += (all === "" ? "" : " ") + part;
            else if (!/(ค่ะ|คะ|ครับ)$/.test(all))
                all += part;
        }
        return all;
    }
    readonly property bool complete: mode === "typing" ? typed.trim() !== "" : slots.length > 0 && slots.every(s => s.required === false || s.tiles.length === 0 || taken[s.slot])
    property string graded              // the text that the result is about
    readonly property var result: graded !== "" && _grade.ready && _answered === graded ? _grade.value : null
    property string _answered
    readonly property bool busy: _record.busy || (graded !== "" && _answered !== graded && !_grade.refused)
    // Parts of one's own words that were not heard: where one thinks that they were said, a person may read it.
    readonly property var unheard: mode === "typing" && result && result.pass !== true ? result.slots.filter(s => !s.present && s.slot !== "polite") : []
    property bool proposed: false
    property bool recorded: false
    property bool finished: false

    function take(slot, tile) {
        const all = Object.assign({}, taken);
        all[slot] = all[slot] === tile ? "" : tile;
        taken = all;
        graded = "";
    }
    function check() {
        if (!complete)
            return;
        graded = text.trim();
        proposed = false;
        _grade.args = {"formula": formula, "guestLocale": guestLocale, "text": graded};
        if (_grade.enabled)
            _grade.ask();
        _grade.enabled = true;
    }
    function again() { graded = ""; }
    function ownWords() {
        mode = "typing";
        graded = "";
    }
    function speak(locale) {
        wanted = locale;
        taken = {};
        graded = "";
        proposed = false;
    }
    function propose(slot, phrase) {
        _propose.run({"formula": formula, "guestLocale": guestLocale, "slot": slot, "phrase": phrase.trim()});
    }
    function finish() {
        if (recorded)
            finished = true;
        else
            _record.run({"formula": formula, "guestLocale": guestLocale});
    }
    function ask() { _card.ask(); }

    property Query _card: Query { name: "formulas.card"; args: ({"formula": model.formula, "guestLocale": model.guestLocale}); enabled: model.formula !== "" }
    property Query _grade: Query { name: "formulas.grade"; enabled: false; onAnswered: if (ready) model._answered = args.text ?? model.graded }
    property Command _propose: Command { name: "formulas.proposePhrase"; onDone: model.proposed = true }
    property Command _record: Command { name: "formulas.recordPractice"; onDone: { model.recorded = true; model.finished = true; } }
}
