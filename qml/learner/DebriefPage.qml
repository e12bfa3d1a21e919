// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// A play that is over, looked back at by whoever may: those who played it, and the supervisor who gathered them.
AdabPage {
    id: root

    property string play

    title: qsTr("Looking back")
    Query { id: query; name: "scenarios.debrief"; args: ({"play": root.play}); enabled: root.play !== "" }

    StateView { anchors.fill: parent; anchors.margins: Theme.s5; visible: !query.value; phase: query.refused ? "error" : "loading"; errorText: query.errorMessage; onRetried: query.ask() }
    ScrollColumn {
        anchors.fill: parent
        visible: !!query.value
        widest: 860
        DebriefView {
            objectName: "debrief"
            Layout.fillWidth: true
            debrief: query.value || null
            compact: root.compact
        }
    }
}
