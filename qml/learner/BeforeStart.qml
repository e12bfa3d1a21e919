// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Told before one begins: towards which certification it counts and what is left after it; that it is done already; or that it is too early
// and would extend nothing.
ColumnLayout {
    id: root

    property string kind
    property string ref
    property bool onlyEarly: false      // where several things can be begun, of which some ask for nothing
    readonly property var rows: query.ready && query.value.rows ? query.value.rows.filter(r => onlyEarly ? r.state === "early" : r.state !== "not-asked") : []

    spacing: Theme.s2
    visible: rows.length > 0
    Query { id: query; name: "certification.preview"; args: ({"kind": root.kind, "ref": root.ref}); enabled: root.ref !== "" }
    Repeater {
        model: root.rows
        Notice {
            required property var modelData
            objectName: "before-" + modelData.state
            Layout.fillWidth: true
            tone: modelData.state === "early" ? "attention" : "calm"
            iconName: modelData.state === "early" ? "clock" : "info"
            text: modelData.sentences.join(" ")
        }
    }
}
