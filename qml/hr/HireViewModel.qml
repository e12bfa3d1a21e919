// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// Somebody new: the name in both scripts, where and as what, from which day. The days come from the gate.
QtObject {
    id: model

    property string name
    property string latinName
    property string locale: House.locale
    property string site
    property string department
    property string jobRole
    property int inDays: 0
    readonly property int earliest: -60
    readonly property int latest: 365

    readonly property var sites: _options(_sites.value, "site")
    readonly property var departments: _options(_departments.value, "department")
    readonly property var roles: _options(_roles.value, "jobRole")
    readonly property string phase: _sites.refused || _departments.refused || _roles.refused ? "error" : _sites.ready && _departments.ready && _roles.ready ? "ready" : "loading"
    readonly property string loadError: _sites.errorMessage || _departments.errorMessage || _roles.errorMessage
    readonly property string dayText: _day.value ? _day.value.text : ""
    readonly property bool complete: name.trim() !== "" && latinName.trim() !== "" && site !== "" && department !== "" && jobRole !== "" && _day.ready && _day.value.date !== ""
    readonly property alias busy: hiring.busy
    readonly property alias message: hiring.errorMessage
    readonly property alias field: hiring.errorField
    signal hired(string person, string name)

    function hire() {
        if (complete && !busy)
            hiring.run({name: name.trim(), latinName: latinName.trim(), locale: locale, site: site, department: department, jobRole: jobRole, from: _day.value.date});
    }
    function ask() {
        _sites.ask();
        _departments.ask();
        _roles.ask();
    }
    function _options(value, key) { return value && value.rows ? value.rows.map(r => ({"value": r[key], "label": r.name})) : []; }

    property Query _sites: Query { name: "people.sites" }
    property Query _departments: Query { name: "people.departments" }
    property Query _roles: Query { name: "people.jobRoles" }
    property Query _day: Query { name: "people.day"; args: ({"days": model.inDays}) }
    property Command hiring: Command { id: hiring; name: "people.hire"; onDone: value => model.hired(value.person, model.name.trim()) }
}
