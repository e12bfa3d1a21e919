// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// A question of an imported bank while its words, rules or difficulty are changed.
QtObject {
    id: model

    property string bank
    property string item
    readonly property var value: _item.value || null
    readonly property var words: value ? value.words : null
    readonly property string phase: _item.refused ? "error" : !value ? "loading" : "ready"
    readonly property string trouble: _item.errorMessage
    readonly property string error: _edit.errorMessage
    readonly property string field: _edit.errorField
    readonly property bool busy: _edit.busy
    // Every rule of the standards that are installed.
    readonly property var rules: _rules.value ? _flat(_rules.value.values) : []

    property string digest
    property string stem
    property string why
    property var options: ({})
    property var feedback: ({})
    property int difficulty: 1
    property var chosen: []             // rules
    signal edited

    // What was read first is what is changed: a newer wording by somebody else is told when one saves.
    onValueChanged: {
        if (!value || digest !== "")
            return;
        const words = value.words;
        stem = words.stem;
        why = words.why;
        const texts = {}, told = {};
        for (const one of words.options) {
            texts[one.option] = one.text;
            told[one.option] = one.feedback;
        }
        options = texts;
        feedback = told;
        difficulty = value.difficulty;
        chosen = value.rules.map(r => r.rule);
        digest = value.digest;
    }
    function _with(map, key, text) {
        const all = Object.assign({}, map);
        all[key] = text;
        return all;
    }
    function setOption(option, text) { options = _with(options, option, text); }
    function setFeedback(option, text) { feedback = _with(feedback, option, text); }
    function addRule(rule) { if (rule !== "" && chosen.indexOf(rule) < 0) chosen = chosen.concat([rule]); }
    function removeRule(rule) { chosen = chosen.filter(r => r !== rule); }
    function titleOf(rule) {
        const found = rules.find(r => r.rule === rule) || (value ? value.rules.find(r => r.rule === rule) : null);
        return found ? found.title : rule;
    }
    function save() {
        const args = {"bank": bank, "item": item, "digest": digest, "locale": words.locale, "stem": stem.trim(), "why": why.trim(), "difficulty": difficulty, "rules": chosen};
        if (words.options.length > 0) {
            args.feedback = feedback;
            if (words.options.some(o => o.text !== ""))
                args.options = options;
        }
        _edit.run(args);
    }
    function ask() { _item.ask(); }
    function _flat(values) {
        const found = [];
        for (const one of values)
            for (const norm of one.norms)
                for (const standard of norm.standards)
                    for (const rule of standard.rules)
                        found.push({"rule": rule.rule, "title": rule.title || rule.rule});
        return found;
    }

    property Query _item: Query { name: "assessment.item"; args: ({"course": model.bank, "item": model.item}); enabled: model.bank !== "" && model.item !== "" }
    property Query _rules: Query { name: "standards.list" }
    property Command _edit: Command { name: "assessment.editItem"; onDone: model.edited() }
}
