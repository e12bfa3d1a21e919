// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// An author's folder: its parts with the page that shows each, what is wrong, which translations are stale, where a rule is used.
QtObject {
    id: model

    readonly property var value: _pack.value || null
    readonly property string phase: _pack.refused ? "error" : value ? "ready" : "loading"
    readonly property string error: _pack.errorMessage
    readonly property var parts: value && value.parts ? value.parts : []
    readonly property var problems: value ? value.problems : []
    readonly property var stale: value && value.stale ? value.stale : []
    readonly property var rules: value && value.rules ? value.rules : []

    // Which part is looked at; the place is kept by its name when the folder is read anew.
    property string key
    readonly property int at: parts.findIndex(p => keyOf(p) === key)
    readonly property var part: at >= 0 ? parts[at] : null
    function keyOf(part) { return part.part + ":" + part.id; }
    function step(by) {
        const next = parts[at + by];
        if (next)
            key = keyOf(next);
    }

    // Where whoever looks would work; empty for the country in which the language is spoken.
    readonly property var countries: value && value.countries ? value.countries : []
    readonly property string country: value && value.country ? value.country : ""
    function stand(country) { _stand.run({"country": country}); }

    property string rule
    readonly property var uses: _uses.value && _uses.value.rule === rule ? _uses.value : null
    property string copied
    function openFile(path, line) { _open.run({"path": path, "line": line}); }
    function ask() { _pack.ask(); }
    onPartsChanged: if (key === "" && parts.length > 0) key = keyOf(parts[0])

    // The folder was read anew.
    signal renewed
    property Connections _house: Connections { target: House; function onRoomsTouched(rooms) { if (rooms.indexOf("preview") >= 0) model.renewed(); } }
    property Query _pack: Query { name: "preview.pack" }
    property Query _uses: Query { name: "preview.ruleUses"; args: ({"rule": model.rule}); enabled: model.rule !== "" }
    property Command _stand: Command { name: "preview.stand" }
    property Command _open: Command { name: "preview.openFile"; onDone: value => model.copied = value.place }
}
