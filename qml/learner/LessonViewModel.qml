// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// A lesson screen by screen. A check's answer is asked of the gate, which alone knows the key; nothing of it is kept.
QtObject {
    id: model

    property string course
    property string lesson
    readonly property var value: _lesson.value || null
    readonly property var screens: value ? value.screens : []
    property int at: 0
    readonly property var screen: at < screens.length ? screens[at] : null
    readonly property var check: screen && screen.check ? screen.check : null
    readonly property bool last: screens.length > 0 && at === screens.length - 1
    readonly property bool mayGoOn: !check || (verdicts[check.check] !== undefined && Object.keys(verdicts[check.check]).length > 0)
    property var verdicts: ({})     // check → option → {right, feedback}
    property string chosen
    property bool finished: false
    readonly property bool busy: _finish.busy
    readonly property string phase: _lesson.refused ? "error" : value ? "ready" : "loading"
    readonly property string error: _lesson.refused ? _lesson.errorMessage : _finish.errorMessage

    function ask() { _lesson.ask(); }
    function answer(option) {
        chosen = option;
        const known = verdicts[check.check];
        if (known && known[option])
            return;
        _check.args = {"course": course, "lesson": lesson, "check": check.check, "option": option};
        _check.enabled = true;
    }
    function forward() {
        if (!mayGoOn || finished)
            return;
        if (last) {
            _finish.run({"course": course, "lesson": lesson});
            return;
        }
        chosen = "";
        at += 1;
    }
    function backward() {
        if (at > 0) {
            chosen = "";
            at -= 1;
        }
    }

    property Query _lesson: Query { name: "courses.lesson"; args: ({"course": model.course, "lesson": model.lesson}); enabled: model.course !== "" && model.lesson !== "" }
    property Query _check: Query {
        name: "courses.checkAnswer"
        enabled: false
        onAnswered: {
            if (!ready || !args.check)
                return;
            const all = Object.assign({}, model.verdicts);
            all[args.check] = Object.assign({}, all[args.check]);
            all[args.check][args.option] = value;
            model.verdicts = all;
        }
    }
    property Command _finish: Command { name: "courses.finishLesson"; onDone: model.finished = true }
}
