// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// A complaint that several departments answer: which one, and who takes which link. Those gathered already, with where they are.
QtObject {
    id: model

    property string site: House.me && House.me.jobs && House.me.jobs.length > 0 ? House.me.jobs[0].site : ""
    property string scenario
    property var people: ({})           // link → person
    readonly property var chains: _list.value ? _list.value.rows.filter(r => r.links > 1) : []
    readonly property var chain: chains.find(c => c.scenario === scenario) || null
    readonly property var together: _list.value && _list.value.together ? _list.value.together : []
    readonly property var staff: _staff.value ? _staff.value.rows.filter(r => r.works && !r.absent) : []
    readonly property bool complete: chain !== null && chain.chain.every(link => !!people[link.link])
    readonly property string phase: _list.refused || _staff.refused ? "error" : _list.ready && (_staff.ready || site === "") ? "ready" : "loading"
    readonly property string trouble: _list.errorMessage || _staff.errorMessage || ""
    readonly property string error: _gather.errorMessage
    readonly property bool busy: _gather.busy
    property bool gathered: false

    onScenarioChanged: { people = {}; gathered = false; }
    // Nobody answers for two links, so a person is offered where they are not yet.
    function free(link) { return staff.filter(s => people[link] === s.person || Object.keys(people).every(other => people[other] !== s.person)); }
    function seat(link, person) {
        const all = Object.assign({}, people);
        all[link] = person;
        people = all;
        gathered = false;
    }
    function gather() { _gather.run({"scenario": scenario, "people": people}); }
    function ask() { _list.ask(); _staff.ask(); }

    property Query _list: Query { name: "scenarios.list" }
    property Query _staff: Query { name: "people.list"; args: ({"site": model.site, "limit": 500}); enabled: model.site !== "" }
    property Command _gather: Command { name: "scenarios.gather"; onDone: { model.scenario = ""; model.gathered = true; model._list.ask(); } }
}
