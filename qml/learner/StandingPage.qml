// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// One certification of mine: where it stands and why, what the next step would change before it is begun, what was decided, what to save.
AdabPage {
    id: root

    property string program

    title: qsTr("My certification")
    Query { id: query; name: "certification.statusOf"; args: ({"program": root.program}) }
    Query { id: path; name: "certification.myPath" }
    Query { id: decisions; name: "certification.decisions"; args: ({"program": root.program}) }
    Query { id: preview; name: "certification.preview"; args: root.next ? ({"kind": root.next.kind, "ref": root.next.ref, "program": root.program}) : ({}); enabled: root.next !== null && !root.waits }
    Query { id: hours; name: "certification.hours"; args: ({"program": root.program}) }
    readonly property var value: query.value || ({sentences: [], records: [], dates: {}})
    readonly property var mine: path.value && path.value.programs ? path.value.programs.find(p => p.program === program) || null : null
    readonly property var next: mine && mine.next && typeof mine.next.ref === "string" && mine.next.ref !== "" ? mine.next : null
    readonly property var told: next && preview.ready && preview.value.rows.length > 0 ? preview.value.rows[0].sentences : []
    // What others confirm begins on no page.
    readonly property bool waits: next !== null && ["hours", "entry", "certification"].indexOf(next.kind) >= 0
    readonly property bool ready: query.ready

    StateView { anchors.fill: parent; anchors.margins: Theme.s5; visible: !root.ready; phase: query.refused ? "error" : "loading"; errorText: query.errorMessage; onRetried: query.ask() }
    ScrollColumn {
        anchors.fill: parent
        visible: root.ready
        widest: 760
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: root.value.title || ""; size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            StatusMark { objectName: "standing"; visible: root.ready; label: root.value.label || "not-required" }
            StatusMark { visible: root.value.paused === true; label: "paused"; word: qsTr("On leave: no date runs") }
        }
        Card {
            objectName: "why"
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s3
            Repeater {
                model: root.value.sentences
                RowLayout {
                    id: why
                    required property string modelData
                    Layout.fillWidth: true
                    spacing: Theme.s2
                    Icon { name: "dot"; size: 12; color: Theme.primary; Layout.alignment: Qt.AlignTop; Layout.topMargin: 8 }
                    SafeText { Layout.fillWidth: true; text: why.modelData; reading: true }
                }
            }
            SafeText { Layout.fillWidth: true; visible: root.value.records.length > 0; text: qsTr("Rests on the records %1").arg(root.value.records.map(r => Theme.isolate(Theme.number(r))).join(Theme.comma)); soft: true; size: Theme.sizeSmall }
        }
        Card {
            visible: root.next !== null
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s2
            lineColor: Theme.primary
            SafeText { Layout.fillWidth: true; text: qsTr("Next: %1").arg(root.next ? root.next.title : ""); strong: true; Accessible.role: Accessible.Heading }
            SafeText { objectName: "preview"; Layout.fillWidth: true; visible: text !== ""; text: root.waits ? root.next.reason || "" : root.told.join(" "); reading: true; size: Theme.sizeLabel }
            ActionButton { objectName: "primary"; visible: !root.waits; Layout.fillWidth: root.compact; text: qsTr("Begin"); iconName: "forward"; iconAfter: true; onClicked: Steps.open(root.next, root.program) }
        }
        Repeater { model: hours.value && hours.value.rows ? hours.value.rows : []; HoursCard { required property var modelData; Layout.fillWidth: true; row: modelData } }
        DecisionList { Layout.fillWidth: true; own: true; rows: decisions.value && decisions.value.rows ? decisions.value.rows : []; onAppealed: decisions.ask() }
        ActionButton { objectName: "certificate"; visible: !!root.value.award && root.value.label !== "revoked"; Layout.fillWidth: root.compact; kind: "quiet"; iconName: "certificate"; text: qsTr("See and save the certificate"); onClicked: Navigation.open("learner/Certificate", {"program": root.program}) }
        SaveDates { Layout.fillWidth: true }
    }
}
