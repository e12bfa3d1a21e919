// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// What cannot go as it stands, and the answers to it: a later day for many at once, an exception that a second person signs.
QtObject {
    id: model

    readonly property var rows: _queue.value && _queue.value.rows ? _queue.value.rows : []
    readonly property var movable: rows.filter(row => row.movable === true)
    readonly property var others: rows.filter(row => row.movable !== true && row.kind !== "exception")
    readonly property var exceptions: _exceptions.value && _exceptions.value.rows ? _exceptions.value.rows : []
    readonly property var asked: exceptions.filter(row => row.state === "asked")
    readonly property var decided: exceptions.filter(row => row.state !== "asked")
    readonly property string phase: _queue.refused || _exceptions.refused ? "error" : _queue.value && _exceptions.value ? rows.length + exceptions.length === 0 ? "empty" : "ready" : "loading"
    readonly property string error: _queue.errorMessage || _exceptions.errorMessage

    // Chosen by what they are about, so that a fresh answer of the gate keeps the choice.
    property var chosen: ({})
    readonly property var picked: movable.filter(row => chosen[keyOf(row)] === true)
    readonly property bool busy: _moving.busy
    readonly property string moveError: _moving.errorMessage
    property int moved: 0
    property var left: []               // names of those who kept their date
    property bool answered: false

    function keyOf(row) { return row.person + " " + row.program; }
    function choose(row, isChosen) {
        const one = {};
        one[keyOf(row)] = isChosen;
        chosen = Object.assign({}, chosen, one);
    }
    function chooseAll(isChosen) {
        const all = {};
        for (const row of movable)
            all[keyOf(row)] = isChosen;
        chosen = all;
    }
    function titleOf(program) {
        const found = _programs.value && _programs.value.rows ? _programs.value.rows.find(row => row.program === program) : undefined;
        return found ? found.title : program;
    }
    // One command a program; each names its own people.
    function move(due, reason) {
        moved = 0;
        left = [];
        answered = false;
        for (const program of Array.from(new Set(picked.map(row => row.program)))) {
            const persons = Array.from(new Set(picked.filter(row => row.program === program).map(row => row.person)));
            _moving.run({"persons": persons, "program": program, "due": due, "reason": reason});
        }
    }
    function ask() {
        _queue.ask();
        _exceptions.ask();
    }
    function nameOf(person) {
        const found = rows.find(row => row.person === person);
        return found ? found.personName : person;
    }
    signal done

    property Query _queue: Query { name: "certification.queue"; rooms: ["*"] }
    property Query _exceptions: Query { name: "certification.exceptions" }
    property Query _programs: Query { name: "certification.programs" }
    property Command _moving: Command {
        name: "certification.moveDue"
        onDone: value => {
            model.moved += value.moved;
            model.left = model.left.concat(value.left.map(person => model.nameOf(person)));
            model.answered = true;
            model.chosen = {};
            model.ask();
            model.done();
        }
    }
}
