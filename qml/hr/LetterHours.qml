// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// When letters may arrive at a site: on every day, or in a season such as Ramadan, whose hours go before the usual ones.
Card {
    id: root

    property bool compact: false
    property string site
    property bool season: false

    padding: Theme.s4
    spacing: Theme.s4
    Query { id: sites; name: "people.sites"; onAnswered: if (ready && root.site === "" && value.rows.length > 0) root.site = value.rows[0].site }
    Query { id: hours; name: "reminders.hours"; args: ({"site": root.site}); enabled: root.site !== "" }
    Command { id: setting; name: "reminders.setHours"; onDone: { root.season = false; hours.ask(); } }
    readonly property var rows: hours.value && hours.value.rows ? hours.value.rows : []
    // Of the usual hours the later word holds.
    readonly property var usual: rows.filter(row => !row.first).slice(-1)
    readonly property var seasons: rows.filter(row => row.first)
    function clock(text) { return Theme.isolate(House.digits(text)); }

    SafeText { Layout.fillWidth: true; text: qsTr("When letters may arrive"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
    Choice { Layout.fillWidth: true; Layout.maximumWidth: 340; fieldName: "hours-site"; label: qsTr("Site"); options: sites.value && sites.value.rows ? sites.value.rows.map(row => ({"value": row.site, "label": row.name})) : []; value: root.site; onChosen: value => root.site = value }
    SafeText { objectName: "usual-hours"; Layout.fillWidth: true; visible: hours.ready; text: root.usual.length > 0 ? qsTr("Usually from %1 to %2.").arg(root.clock(root.usual[0].from)).arg(root.clock(root.usual[0].until)) : qsTr("Usually from %1 to %2, as nobody chose other hours.").arg(root.clock("08:00")).arg(root.clock("20:00")) }
    Repeater {
        model: root.seasons
        SafeText { required property var modelData; Layout.fillWidth: true; text: qsTr("From %1 through %2: from %3 to %4.").arg(House.dateText(modelData.first)).arg(House.dateText(modelData.last)).arg(root.clock(modelData.from)).arg(root.clock(modelData.until)) }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.compact ? 1 : 2
        columnSpacing: Theme.s4
        rowSpacing: Theme.s3
        TextEntry { id: from; Layout.fillWidth: true; Layout.preferredWidth: 10; fieldName: "hours-from"; label: qsTr("From"); placeholder: House.digits("08:00"); inputMethodHints: Qt.ImhTime; error: setting.errorField === "from" ? setting.errorMessage : "" }
        TextEntry { id: until; Layout.fillWidth: true; Layout.preferredWidth: 10; fieldName: "hours-until"; label: qsTr("To"); placeholder: House.digits("20:00"); inputMethodHints: Qt.ImhTime; error: setting.errorField === "until" ? setting.errorMessage : "" }
    }
    ChoiceRow { objectName: "hours-season"; Layout.fillWidth: true; several: true; reading: false; text: qsTr("Only in a season, as in Ramadan"); note: qsTr("Evening hours may reach over midnight: from %1 to %2.").arg(root.clock("20:00")).arg(root.clock("02:00")); checked: root.season; onClicked: root.season = checked }
    GridLayout {
        Layout.fillWidth: true
        visible: root.season
        columns: root.compact ? 1 : 2
        columnSpacing: Theme.s4
        rowSpacing: Theme.s3
        DayField { id: first; Layout.fillWidth: true; Layout.alignment: Qt.AlignTop; label: qsTr("First day"); fieldName: "season-first" }
        DayField { id: last; Layout.fillWidth: true; Layout.alignment: Qt.AlignTop; label: qsTr("Last day"); fieldName: "season-last"; start: 29 }
    }
    Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: setting.errorField === "from" || setting.errorField === "until" ? "" : setting.errorMessage }
    ActionButton {
        objectName: "set-hours"
        Layout.fillWidth: root.compact
        kind: "quiet"
        text: qsTr("Set these hours")
        busy: setting.busy
        enabled: root.site !== "" && from.text.trim() !== "" && until.text.trim() !== "" && (!root.season || (first.complete && last.complete)) && !setting.busy
        onClicked: setting.run(Object.assign({"site": root.site, "from": from.text.trim(), "until": until.text.trim()}, root.season ? {"first": first.value.date, "last": last.value.date} : {}))
    }
}
