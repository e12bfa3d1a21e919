// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// One play of a simulated complaint: what was said, the mood, the choices or one's own words; at its end the debrief.
QtObject {
    id: model

    property string scenario
    property string play
    readonly property var value: _view.value && _view.value.play === play ? _view.value : null
    readonly property bool finished: value !== null && value.finished === true
    readonly property var debrief: _debrief.value || null
    readonly property bool busy: _choose.busy || _say.busy || _start.busy
    readonly property string error: _start.errorMessage || _view.errorMessage || _choose.errorMessage || _say.errorMessage || _debrief.errorMessage || ""
    readonly property string phase: _start.errorMessage || _view.refused ? "error" : value ? "ready" : "loading"

    // How one's own words were taken the last time; null once something else was done.
    property var heard: null
    signal understood

    function begin() {
        if (play === "" && scenario !== "")
            _start.run({"scenario": scenario, "calm": !House.motion});
        else if (play !== "")
            _view.ask();
    }
    function restart() {
        const again = value ? value.scenario : scenario;
        play = "";
        heard = null;
        _start.run({"scenario": again, "calm": !House.motion});
    }
    function choose(move) {
        if (busy)
            return;
        heard = null;
        _choose.run({"play": play, "move": move});
    }
    function say(text) {
        if (!busy && text.trim() !== "")
            _say.run({"play": play, "text": text});
    }

    property Command _start: Command { name: "scenarios.start"; onDone: value => model.play = value.play }
    property Query _view: Query { name: "scenarios.view"; args: ({"play": model.play}); enabled: model.play !== "" }
    property Command _choose: Command { name: "scenarios.choose"; onDone: model._view.ask() }
    property Command _say: Command {
        name: "scenarios.say"
        onDone: value => {
            model.heard = value;
            if (value.heard === "unheard")
                return;
            model.understood();
            model._view.ask();
        }
    }
    property Query _debrief: Query { name: "scenarios.debrief"; args: ({"play": model.play}); enabled: model.play !== "" && model.finished }
}
