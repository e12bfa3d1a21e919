// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// One attempt: what is asked, what was answered, what is durable. "Saved" shows only after the gate has said so; the time left is the
// gate's, counted down between its answers.
QtObject {
    id: model

    property string attempt
    readonly property var value: _attempt.value || null
    readonly property var items: value ? value.items : []
    property int at: 0
    readonly property var item: at < items.length ? items[at] : null
    property var responses: ({})        // slot → response given on this page
    property var flags: ({})            // slot → flagged here
    property var phases: ({})           // slot → saving, saved
    property bool overview: false
    readonly property int answered: items.filter(i => has(i)).length
    readonly property bool busy: _submit.busy
    readonly property string phase: _attempt.refused ? "error" : value ? "ready" : "loading"
    readonly property string error: _attempt.refused ? _attempt.errorMessage : _save.errorMessage || _submit.errorMessage || ""
    property real leftMs: -1
    property real fullMs: -1
    property real _askedAt: 0
    signal submitted

    function responseOf(item) { return responses[item.slot] !== undefined ? responses[item.slot] : item.response; }
    function flagged(item) { return flags[item.slot] !== undefined ? flags[item.slot] : item.flagged === true; }
    function has(item) {
        const r = responseOf(item);
        return !!r && ((r.chosen && r.chosen.length > 0) || (r.order && r.order.length > 0) || (r.text !== undefined && r.text !== null && r.text !== ""));
    }
    function _set(map, key, value) {
        const all = Object.assign({}, map);
        all[key] = value;
        return all;
    }
    // Saves of an item that are on their way: "saved" is true only of the last.
    property var _open: ({})
    function _begin(slot) {
        _open[slot] = (_open[slot] || 0) + 1;
        phases = _set(phases, slot, "saving");
    }
    function save(item, response) {
        responses = _set(responses, item.slot, response);
        _begin(item.slot);
        _save.run({"attempt": attempt, "slot": item.slot, "response": response, "flagged": flagged(item)});
    }
    function flag(item) {
        const now = !flagged(item);
        flags = _set(flags, item.slot, now);
        _begin(item.slot);
        const args = {"attempt": attempt, "slot": item.slot, "flagged": now};
        if (has(item))
            args.response = responseOf(item);
        _save.run(args);
    }
    function choose(item, option) {
        if (item.kind === "multiple-choice") {
            const held = has(item) ? Array.from(responseOf(item).chosen) : [];
            const place = held.indexOf(option);
            place < 0 ? held.push(option) : held.splice(place, 1);
            save(item, {"chosen": held});
        } else {
            save(item, {"chosen": [option]});
        }
    }
    function order(item) {
        const r = responseOf(item);
        return r && r.order && r.order.length === item.options.length ? Array.from(r.order) : item.options.map(o => o.option);
    }
    function move(item, from, to) {
        const now = order(item);
        if (from < 0 || to < 0 || from >= now.length || to >= now.length || from === to)
            return;
        now.splice(to, 0, now.splice(from, 1)[0]);
        save(item, {"order": now});
    }
    // Handing in waits for the last answer to be kept.
    property bool _handingIn: false
    function submit() {
        _handingIn = _save.busy;
        if (!_handingIn)
            _submit.run({"attempt": attempt});
    }
    function ask() { _attempt.ask(); }

    property Query _attempt: Query {
        name: "assessment.attempt"
        // Every save would otherwise bring the whole attempt again and make the choices anew under the finger. What was drawn does not
        // change; time and handing in are asked for by themselves.
        rooms: ["none"]
        args: ({"attempt": model.attempt})
        enabled: model.attempt !== ""
        onAnswered: {
            if (!ready)
                return;
            if (value.state && value.state !== "in-progress")
                model.submitted();
            if (value.remainingMs !== undefined && value.remainingMs !== null) {
                model._askedAt = Date.now();
                model.leftMs = value.remainingMs;
                if (model.fullMs < 0)
                    model.fullMs = Math.max(value.remainingMs, 1);
            }
        }
    }
    property Timer _tick: Timer {
        interval: 1000
        repeat: true
        running: model.leftMs > 0 && !model.busy
        onTriggered: {
            const gone = Date.now() - model._askedAt;
            model._askedAt = Date.now();
            model.leftMs = Math.max(0, model.leftMs - Math.max(0, gone));
            if (model.leftMs <= 0)
                model._attempt.ask();
        }
    }
    property Command _save: Command {
        name: "assessment.saveResponse"
        onDone: (value, args) => {
            model._open[args.slot] = Math.max(0, (model._open[args.slot] || 1) - 1);
            if (model._open[args.slot] === 0)
                model.phases = model._set(model.phases, args.slot, "saved");
        }
        onBusyChanged: if (!busy && model._handingIn) model.submit()
        onRefused: (code, message, field) => { model._open = ({}); model.phases = ({}); model._attempt.ask(); }
    }
    property Command _submit: Command { name: "assessment.submitAttempt"; onDone: model.submitted() }
}
