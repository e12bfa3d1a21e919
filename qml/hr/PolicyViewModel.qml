// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// A draft of a policy while it is written: kept by itself a moment after each change, faults and all, so that nothing is lost.
QtObject {
    id: model

    property string policy
    readonly property var value: _draft.value || null
    readonly property var words: _words.value || null
    readonly property string phase: _draft.refused || _words.refused ? "error" : form && words ? "ready" : "loading"
    readonly property string trouble: _draft.errorMessage || _words.errorMessage
    property var form: null             // what was read first is what is changed
    property int revision: 0
    property bool dirty: false
    property bool kept: false
    readonly property string saved: error !== "" ? "" : dirty || _save.busy ? "saving" : kept ? "saved" : ""
    property bool taken: false          // somebody else was faster
    property string error
    // What is wrong is what the last look found; while something is being kept, that is about what was.
    readonly property bool looked: !dirty && !_save.busy && !_draft.busy && !!value && value.revision === revision
    readonly property var faults: value && value.faults ? value.faults : []
    readonly property var rules: form ? form.rules : []
    property var removed: null          // {rule, at}: can be put back
    signal dropped

    onValueChanged: _take()
    function _take() {
        if (!value || form)
            return;
        revision = value.revision;
        form = value.form;
    }

    function faultOf(rule, field) {
        const found = faults.find(f => f.rule === rule && f.field === field);
        return found ? found.text : "";
    }
    function faultsOf(rule) { return faults.filter(f => f.rule === rule).length; }
    function saysOf(rule) {
        const found = value && value.rules ? value.rules.find(r => r.rule === rule) : null;
        return found ? found.says : null;
    }
    function suggestedFor(rule, locale) {
        const found = value && value.rules ? value.rules.find(r => r.rule === rule) : null;
        return found && found.suggested ? found.suggested[locale] || "" : "";
    }
    function isStale(rule, locale) { return !!value && !!value.stale && value.stale.some(s => s.rule === rule && s.locale === locale); }
    function triggerOf(rule) { return words && rule ? words.triggers.find(t => t.value === rule.trigger) || null : null; }
    function titleOf(rule) {
        if (!rule)
            return "";
        const own = rule.words[House.locale];
        if (own && own.title)
            return own.title;
        const other = Object.keys(rule.words).find(l => rule.words[l].title);
        return other ? rule.words[other].title : "";
    }

    function _put(changed) {
        form = Object.assign({}, form, changed);
        dirty = true;
        _wait.restart();
    }
    function _rules(list) { _put({"rules": list}); }
    function setField(name, text) { if (form[name] !== text) _put({[name]: text}); }
    function setTitle(locale, text) { if ((form.titles[locale] || "") !== text) _put({"titles": Object.assign({}, form.titles, {[locale]: text})}); }
    function setRule(at, changed) {
        const rule = rules[at];
        if (rule && Object.keys(changed).some(k => rule[k] !== changed[k]))
            _rules(rules.map((r, i) => i === at ? Object.assign({}, r, changed) : r));
    }
    function setWords(at, locale, name, text) {
        const rule = rules[at];
        const own = rule.words[locale] || {"title": "", "plain": ""};
        if ((own[name] || "") !== text)
            setRule(at, {"words": Object.assign({}, rule.words, {[locale]: Object.assign({}, own, {[name]: text})})});
    }
    function _freeId() {
        let n = rules.length + 1;
        while (rules.some(r => r.rule === "rule-" + n))
            ++n;
        return "rule-" + n;
    }
    function addRule() {
        const id = _freeId();
        _rules(rules.concat([{"rule": id, "trigger": "", "program": "", "days": "", "kpi": "", "atLeast": "", "below": "", "effect": "", "points": "", "percent": "", "offer": "", "jobRoles": [], "sites": [], "firstTime": false, "withinMonths": "", "notAbsent": false, "words": {}}]));
        return id;
    }
    function copyRule(at) {
        const id = _freeId();
        _rules(rules.slice(0, at + 1).concat([Object.assign({}, rules[at], {"rule": id})], rules.slice(at + 1)));
        return id;
    }
    function removeRule(at) {
        removed = {"rule": rules[at], "at": at};
        _rules(rules.filter((r, i) => i !== at));
    }
    function putBack() {
        _rules(rules.slice(0, removed.at).concat([removed.rule], rules.slice(removed.at)));
        removed = null;
    }
    function keep() {
        _wait.stop();
        if (!dirty || _save.busy || !form)
            return;
        dirty = false;
        error = "";
        _save.run({"policy": policy, "revision": revision, "form": form});
    }
    function startAgain() {
        dirty = false;
        taken = false;
        error = "";
        form = null;
        _draft.ask();
    }
    function drop() { dirty = false; _wait.stop(); _drop.run({"policy": policy}); }
    function ask() { _draft.ask(); _words.ask(); }

    property Timer _wait: Timer { interval: 300; onTriggered: model.keep() }
    property Query _draft: Query { name: "policies.draft"; args: ({"policy": model.policy}); enabled: model.policy !== ""; onAnswered: model._take() }
    property Query _words: Query { name: "policies.vocabulary" }
    property Command _save: Command {
        name: "policies.saveDraft"
        onDone: value => { model.revision = value.revision; model.kept = true; if (model.dirty) model.keep(); else model._draft.ask(); }
        // What could not be kept is still here; only what somebody else has changed is not written over.
        onRefused: (code, message) => { model.error = message; model.taken = code === "policies.draft-other"; model.dirty = !model.taken; }
    }
    property Command _drop: Command { name: "policies.dropDraft"; onDone: model.dropped(); onRefused: (code, message) => model.error = message }
    Component.onDestruction: keep()
}
