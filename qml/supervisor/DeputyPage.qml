// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Who leads the team while one is away: a colleague, from today or later, for ninety days at most.
AdabPage {
    id: root

    property string deputy
    property int from: 0
    property int length: 7
    property bool stale: false      // a day that was asked for has not come yet
    onFromChanged: stale = true
    onLengthChanged: stale = true
    function come() {
        if (!first.busy && !last.busy)
            stale = false;
    }
    property string appointed       // their name, once it is done

    title: qsTr("While I am away")
    Query { id: people; name: "people.list"; args: ({"limit": 500}) }
    Query { id: first; name: "people.day"; args: ({"days": root.from}); onAnswered: root.come() }
    Query { id: last; name: "people.day"; args: ({"days": root.from + root.length}); onAnswered: root.come() }
    Command { id: naming; name: "people.appointDeputy"; onDone: root.appointed = (root.names.find(n => n.value === root.deputy) || {label: ""}).label }
    readonly property var names: people.value && people.value.rows ? people.value.rows.filter(r => r.person !== House.me.person).map(r => ({"value": r.person, "label": r.name})) : []

    ScrollColumn {
        anchors.fill: parent
        widest: 680
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Who leads your team meanwhile?"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("For these days they see and do for the team what you do. It ends by itself."); soft: true }
        StateView { Layout.fillWidth: true; visible: !people.ready; phase: people.refused ? "error" : "loading"; errorText: people.errorMessage; onRetried: people.ask() }
        Card {
            visible: people.ready && root.appointed === ""
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s4
            Choice { Layout.fillWidth: true; fieldName: "deputy-who"; label: qsTr("Who stands in?"); options: root.names; value: root.deputy; onChosen: value => root.deputy = value }
            DayChoice { Layout.fillWidth: true; fieldName: "deputy-from"; label: qsTr("First day"); earliest: 0; latest: 365; days: root.from; dayText: first.value ? first.value.text : ""; onMoved: days => root.from = days }
            DayChoice { Layout.fillWidth: true; fieldName: "deputy-until"; label: qsTr("Last day"); earliest: 0; latest: 90; days: root.length; dayText: last.value ? last.value.text : ""; onMoved: days => root.length = days }
            Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: naming.errorMessage || "" }
            ActionButton { objectName: "primary"; Layout.fillWidth: root.compact; text: qsTr("Name them"); busy: naming.busy; enabled: root.deputy !== "" && first.ready && last.ready && !root.stale && !naming.busy; onClicked: naming.run({"deputy": root.deputy, "from": first.value.date, "until": last.value.date}) }
        }
        Notice { objectName: "deputy-named"; Layout.fillWidth: true; visible: root.appointed !== ""; tone: "good"; text: qsTr("%1 leads your team from %2 to %3.").arg(Theme.isolate(root.appointed)).arg(Theme.isolate(first.value ? first.value.text : "")).arg(Theme.isolate(last.value ? last.value.text : "")) }
    }
}
