// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// The matrix: filters that read as a sentence, an instant, a page of rows, and the reason behind one cell.
QtObject {
    id: model

    property string site
    property string jobRole
    property string label
    property string program
    property string search
    property int withinDays: 0
    property int offset: 0
    readonly property int pageSize: 100
    property int days: 0                // from today: before or after it
    property bool asKnownThen: false    // of a day that was: by what was known then

    readonly property var value: _matrix.value || null
    readonly property var rows: value ? value.rows : []
    readonly property var programs: value ? value.programs : []
    readonly property var counts: value ? value.counts : ({})
    readonly property int total: value ? value.total : 0
    readonly property string phase: _matrix.refused ? "error" : value ? "ready" : "loading"
    readonly property string error: _matrix.errorMessage
    readonly property bool busy: _matrix.busy
    readonly property bool filtered: site !== "" || jobRole !== "" || label !== "" || search !== "" || withinDays > 0
    // The day of the slider is the gate's: the instant that is asked about, and how the reader writes it. Empty: now.
    property string at
    property string dayText
    readonly property string known: days < 0 && asKnownThen ? at : ""
    onDaysChanged: if (days === 0) { at = ""; dayText = ""; asKnownThen = false; }

    readonly property var sites: [{"value": "", "label": qsTr("every site")}].concat(_sites.value && _sites.value.rows ? _sites.value.rows.map(s => ({"value": s.site, "label": s.name})) : [])
    readonly property var roles: [{"value": "", "label": qsTr("everybody")}].concat(_roles.value && _roles.value.rows ? _roles.value.rows.map(r => ({"value": r.jobRole, "label": r.name})) : [])

    property string person
    property string cellProgram
    property string personName
    readonly property var cell: cellOpen && _cell.value ? _cell.value : null
    readonly property var decisions: cellOpen && _decisions.ready && _decisions.value ? _decisions.value.rows : []
    readonly property bool cellOpen: person !== "" && cellProgram !== ""
    readonly property bool cellRefused: _cell.refused
    readonly property string cellError: _cell.errorMessage

    onSiteChanged: offset = 0
    onJobRoleChanged: offset = 0
    onLabelChanged: offset = 0
    onSearchChanged: offset = 0
    onWithinDaysChanged: offset = 0

    function clear() {
        site = "";
        jobRole = "";
        label = "";
        search = "";
        withinDays = 0;
    }
    function open(row, program) {
        personName = row.name;
        person = row.person;
        cellProgram = program;
    }
    function close() {
        person = "";
        cellProgram = "";
    }
    function ask() { _matrix.ask(); }

    property Query _matrix: Query {
        name: "insight.matrix"
        at: model.at
        known: model.known
        args: {
            const wanted = {"offset": model.offset, "limit": model.pageSize};
            if (model.site !== "") wanted.site = model.site;
            if (model.jobRole !== "") wanted.jobRole = model.jobRole;
            if (model.label !== "") wanted.label = model.label;
            if (model.program !== "") wanted.program = model.program;
            if (model.search !== "") wanted.search = model.search;
            if (model.withinDays > 0) wanted.withinDays = model.withinDays;
            return wanted;
        }
    }
    property Query _day: Query {
        name: "people.day"
        args: ({"days": model.days})
        enabled: model.days !== 0
        onAnswered: if (ready && model.days !== 0) { model.at = value.at; model.dayText = value.text; }
    }
    property Query _sites: Query { name: "people.sites" }
    property Query _roles: Query { name: "people.jobRoles" }
    property Query _decisions: Query { name: "certification.decisions"; at: model.at; known: model.known; args: ({"person": model.person, "program": model.cellProgram}); enabled: model.cellOpen }
    property Query _cell: Query { name: "insight.cell"; at: model.at; known: model.known; args: ({"person": model.person, "program": model.cellProgram}); enabled: model.cellOpen }
}
