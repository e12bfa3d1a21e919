// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// One play of a simulated complaint: what was said, the mood, the choices; at its end the debrief.
QtObject {
    id: model

    property string scenario
    property string play
    readonly property var value: _view.value && _view.value.play === play ? _view.value : null
    readonly property bool finished: value !== null && value.finished === true
    readonly property var debrief: _debrief.value || null
    readonly property bool busy: _choose.busy || _start.busy
    readonly property string error: _start.errorMessage || _view.errorMessage || _choose.errorMessage || _debrief.errorMessage || ""
    readonly property string phase: _start.errorMessage || _view.refused ? "error" : value ? "ready" : "loading"

    function begin() {
        if (play === "" && scenario !== "")
            _start.run({"scenario": scenario});
    }
    function restart() {
        const again = value ? value.scenario : scenario;
        play = "";
        _start.run({"scenario": again});
    }
    function choose(move) {
        if (!busy)
            _choose.run({"play": play, "move": move});
    }

    property Command _start: Command { name: "scenarios.start"; onDone: value => model.play = value.play }
    property Query _view: Query { name: "scenarios.view"; args: ({"play": model.play}); enabled: model.play !== "" }
    property Command _choose: Command { name: "scenarios.choose"; onDone: model._view.ask() }
    property Query _debrief: Query { name: "scenarios.debrief"; args: ({"play": model.play}); enabled: model.play !== "" && model.finished }
}
