// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// One attempt: what is asked, what was answered, what is durable, what was checked. "Saved" shows only after the gate has said so; the
// time left is the gate's, counted down between its answers.
QtObject {
    id: model

    property string attempt
    readonly property var value: _attempt.value || null
    property var items: []              // the same objects as long as the same is asked, so that controls stay under the finger
    property int at: 0
    readonly property var item: at < items.length ? items[at] : null
    readonly property string behaviour: value && value.behaviour ? value.behaviour : "deferred"
    readonly property bool checks: behaviour === "immediate" || behaviour === "tries"
    readonly property bool certain: behaviour === "certainty"
    readonly property bool largeType: value !== null && value.largeType === true
    readonly property bool aloud: value !== null && value.aloud === true
    readonly property bool onlySubmit: value !== null && value.onlySubmit === true
    property var responses: ({})        // slot → response given on this page
    property var certainties: ({})      // slot → certainty stated on this page
    property var flags: ({})            // slot → flagged here
    property var phases: ({})           // slot → saving, saved
    property var feedbacks: ({})        // slot → what a check said
    property bool overview: false
    readonly property int answered: items.filter(i => has(i)).length
    readonly property bool busy: _submit.busy
    readonly property bool checking: _check.busy || _checkSlot > 0
    readonly property string phase: _attempt.refused ? "error" : value ? "ready" : "loading"
    readonly property string error: _attempt.refused ? _attempt.errorMessage : _save.errorMessage || _check.errorMessage || _submit.errorMessage || ""
    property real leftMs: -1
    property real fullMs: -1
    property real graceMs: -1
    property real _askedAt: 0
    signal submitted(var result)
    signal checked

    function itemOf(slot) { return items.find(i => i.slot === slot) || null; }
    function responseOf(item) { return responses[item.slot] !== undefined ? responses[item.slot] : item.response || null; }
    function certaintyOf(item) { return certainties[item.slot] !== undefined ? certainties[item.slot] : item.certainty || 0; }
    function flagged(item) { return flags[item.slot] !== undefined ? flags[item.slot] : item.flagged === true; }
    function feedbackOf(item) { return feedbacks[item.slot] || null; }
    function finished(item) { const f = feedbackOf(item); return f !== null && f.finished === true; }
    function given(r) {
        if (!r)
            return false;
        for (const list of [r.chosen, r.order])
            if (list && list.length > 0)
                return true;
        for (const text of [r.text, r.said, r.number, r.place])
            if (typeof text === "string" && text !== "")
                return true;
        for (const map of [r.pairs, r.gaps, r.ratings, r.point])
            if (map && Object.keys(map).length > 0)
                return true;
        return false;
    }
    function has(item) { return given(responseOf(item)); }
    function _set(map, key, value) {
        const all = Object.assign({}, map);
        all[key] = value;
        return all;
    }
    function _args(values) {
        const args = Object.assign({"attempt": attempt}, values);
        if (value && value.behaviour !== undefined)
            args.device = Device.code;
        return args;
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
        _save.run(_args({"slot": item.slot, "response": response, "flagged": flagged(item)}));
    }
    function state(item, certainty) {
        certainties = _set(certainties, item.slot, certainty);
        _begin(item.slot);
        _save.run(_args({"slot": item.slot, "certainty": certainty}));
    }
    function flag(item) {
        const now = !flagged(item);
        flags = _set(flags, item.slot, now);
        _begin(item.slot);
        _save.run(_args({"slot": item.slot, "flagged": now}));
    }
    // What was checked and not changed since need not be checked again.
    property var _checked: ({})
    function mayCheck(item) { return checks && !onlySubmit && has(item) && !finished(item) && _checked[item.slot] !== JSON.stringify(responseOf(item)); }
    // A check, as handing in, waits for the last answer to be kept.
    property int _checkSlot: 0
    property bool _justChecked: false
    function check(item) {
        _checkSlot = item.slot;
        _settled();
    }
    property bool _handingIn: false
    function submit() {
        _handingIn = true;
        _settled();
    }
    function _settled() {
        if (_save.busy)
            return;
        if (_checkSlot > 0) {
            const slot = _checkSlot;
            _checkSlot = 0;
            _checked = _set(_checked, slot, JSON.stringify(responseOf(itemOf(slot))));
            _check.run(_args({"slot": slot}));
        }
        if (_handingIn) {
            _handingIn = false;
            _submit.run(_args({}));
        }
    }
    function ask() { _attempt.ask(); }

    function _asked(item) { return JSON.stringify(Object.assign({}, item, {"response": null, "flagged": null, "certainty": null, "feedback": null})); }
    property Query _attempt: Query {
        name: "assessment.attempt"
        // Every save would otherwise bring the whole attempt again and make the choices anew under the finger. What was drawn does not
        // change; time, checks and handing in are asked for by themselves.
        rooms: ["none"]
        args: ({"attempt": model.attempt})
        enabled: model.attempt !== ""
        onAnswered: {
            if (!ready)
                return;
            const same = value.items.length === model.items.length && value.items.every((item, i) => model._asked(item) === model._asked(model.items[i]));
            if (!same)
                model.items = value.items;
            const said = {};
            for (const item of value.items)
                if (item.feedback)
                    said[item.slot] = item.feedback;
            model.feedbacks = said;
            if (model._justChecked) {
                model._justChecked = false;
                model.checked();
            }
            if (value.state && value.state !== "in-progress")
                model.submitted(value);
            model._askedAt = Date.now();
            if (value.remainingMs !== undefined && value.remainingMs !== null) {
                model.leftMs = value.remainingMs;
                if (model.fullMs < 0)
                    model.fullMs = Math.max(value.remainingMs, 1);
            }
            model.graceMs = value.onlySubmit === true ? value.graceRemainingMs || 0 : -1;
        }
    }
    property Timer _tick: Timer {
        interval: 1000
        repeat: true
        running: (model.leftMs > 0 || model.graceMs > 0) && !model.busy
        onTriggered: {
            const gone = Math.max(0, Date.now() - model._askedAt);
            model._askedAt = Date.now();
            const counted = model.graceMs > 0 ? "graceMs" : "leftMs";
            model[counted] = Math.max(0, model[counted] - gone);
            if (model[counted] <= 0)
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
        onBusyChanged: if (!busy) model._settled()
        onRefused: (code, message, field) => {
            // What the gate did not take is not shown as if it stood; what is wrong with it stays to be read.
            model._open = ({});
            model.phases = ({});
            model._checkSlot = 0;
            model._handingIn = false;
            model._attempt.ask();
        }
    }
    property Command _check: Command {
        name: "assessment.checkResponse"
        onDone: { model._justChecked = true; model._attempt.ask(); }
        onRefused: model._attempt.ask()
    }
    property Command _submit: Command { name: "assessment.submitAttempt"; onDone: value => model.submitted(value); onRefused: model._attempt.ask() }
}
