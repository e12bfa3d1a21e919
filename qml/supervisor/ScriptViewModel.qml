// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// One answer and the marks that one gives it: a level for each criterion of the rubric, or a share where there is none.
QtObject {
    id: model

    property string script
    readonly property var value: _script.value || null
    readonly property string phase: _script.refused ? "error" : value ? "ready" : "loading"
    readonly property string error: _script.refused ? _script.errorMessage : _grade.errorMessage || ""
    readonly property var rubric: value && value.rubric ? value.rubric : []
    readonly property var response: value ? value.response : null
    readonly property string words: response ? response.text || response.said || "" : ""
    property var levels: ({})           // criterion → level
    property string share: ""           // as a fraction, where there is no rubric
    property string comment: ""
    readonly property int points: rubric.reduce((sum, c) => sum + (c.levels.find(l => l.level === levels[c.criterion]) || {points: 0}).points, 0)
    readonly property int most: rubric.reduce((sum, c) => sum + Math.max(...c.levels.map(l => l.points)), 0)
    readonly property int open: rubric.filter(c => !levels[c.criterion]).length
    readonly property bool complete: value !== null && (rubric.length > 0 ? open === 0 : share !== "")
    readonly property bool busy: _grade.busy
    // What waits beside this one.
    readonly property var others: _queue.value ? _queue.value.rows.filter(r => r.script !== script) : []
    signal graded

    function choose(criterion, level) {
        const all = Object.assign({}, levels);
        all[criterion] = level;
        levels = all;
    }
    function grade() {
        const args = {"script": script};
        if (rubric.length > 0)
            args.levels = levels;
        else
            args.mark = share;
        if (comment.trim() !== "")
            args.comment = comment.trim();
        _grade.run(args);
    }
    function ask() { _script.ask(); }

    property Query _script: Query { name: "assessment.script"; args: ({"script": model.script}); enabled: model.script !== "" }
    property Query _queue: Query { name: "assessment.gradingQueue" }
    property Command _grade: Command { name: "assessment.gradeScript"; onDone: model.graded() }
}
