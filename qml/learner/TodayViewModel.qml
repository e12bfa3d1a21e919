// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// What is next for the person, along which path, and what this month has brought.
QtObject {
    id: model

    readonly property var programs: _path.value && _path.value.programs ? _path.value.programs : []
    readonly property var program: Steps.leading(programs, "", "")
    readonly property var others: programs.filter(p => p !== program)
    readonly property var rewards: _rewards.value || null
    readonly property string phase: _path.refused ? "error" : _path.ready ? (programs.length > 0 ? "ready" : "empty") : "loading"
    readonly property string error: _path.errorMessage
    readonly property string today: _day.value ? _day.value.text : ""
    function ask() { _path.ask(); }

    property Query _path: Query { name: "certification.myPath" }
    property Query _day: Query { name: "people.day" }
    property Query _rewards: Query { name: "rewards.mine" }
}
