// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// A quiz with a supervisor: whose, which, and on which machine; or, for whoever it is read aloud to, here and entered by the supervisor.
QtObject {
    id: model

    property string site: House.me && House.me.jobs && House.me.jobs.length > 0 ? House.me.jobs[0].site : ""
    property string person
    property string exam
    property string device
    readonly property var people: _tonight.value ? _tonight.value.rows.filter(r => r.person !== House.person) : []
    readonly property var row: people.find(p => p.person === person) || null
    readonly property var exams: _exams.value ? _exams.value.rows : []
    readonly property var value: person !== "" && exam !== "" ? _exam.value || null : null
    readonly property bool supervised: value !== null && value.supervised === true
    readonly property bool aloud: value !== null && !!value.accommodation && value.accommodation.aloud === true
    // The code as it is read out and typed: small letters, nothing between them.
    readonly property string code: device.toLowerCase().replace(/[^a-z0-9]/g, "")
    readonly property bool ready: supervised && code.length === 6
    readonly property string phase: _tonight.refused ? "error" : _tonight.ready || site === "" ? "ready" : "loading"
    readonly property string error: _unlock.errorMessage || _unlockHere.errorMessage || _start.errorMessage || _exams.errorMessage || _exam.errorMessage || ""
    readonly property string trouble: _tonight.errorMessage || ""
    readonly property bool busy: _unlock.busy || _unlockHere.busy || _start.busy
    property string until
    signal begun(string attempt)

    onPersonChanged: { exam = ""; until = ""; }
    onExamChanged: until = ""
    onExamsChanged: if (exams.length === 1 && exam === "") exam = exams[0].exam
    function unlock() { _unlock.run({"person": person, "exam": exam, "device": code}); }
    // Read aloud: the attempt runs here, so it is unlocked for this machine first where it needs that.
    function readAloud() {
        if (supervised)
            _unlockHere.run({"person": person, "exam": exam, "device": Device.code});
        else
            _begin();
    }
    function _begin() { _start.run({"person": person, "exam": exam, "device": Device.code}); }
    function ask() { _tonight.ask(); }

    property Query _tonight: Query { name: "certification.tonight"; args: ({"site": model.site, "everybody": true}); enabled: model.site !== "" }
    property Query _exams: Query { name: "assessment.supervisable"; args: ({"person": model.person}); enabled: model.person !== "" }
    property Query _exam: Query { name: "assessment.exam"; args: ({"exam": model.exam, "person": model.person}); enabled: model.exam !== "" && model.person !== "" }
    property Command _unlock: Command { name: "assessment.unlockExam"; onDone: value => model.until = value.until }
    property Command _unlockHere: Command { name: "assessment.unlockExam"; onDone: model._begin() }
    property Command _start: Command { name: "assessment.startAttempt"; onDone: value => model.begun(value.attempt) }
}
