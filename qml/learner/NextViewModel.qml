// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// What comes after a finished step, asked only once it is finished.
QtObject {
    id: model

    property bool wanted: false
    property string kind            // what is finished: `course`, `exam`, and which
    property string ref
    readonly property var programs: _path.value && _path.value.programs ? _path.value.programs : []
    readonly property var program: Steps.leading(programs, kind, ref)
    readonly property var next: program && program.next ? program.next : null
    readonly property bool known: _path.ready

    property Query _path: Query { name: "certification.myPath"; enabled: model.wanted }
}
