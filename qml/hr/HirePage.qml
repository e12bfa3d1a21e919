// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Somebody new in the house: who, where, as what, from when; then straight to the slip that opens the door.
AdabPage {
    id: root

    title: qsTr("Add a person")
    HireViewModel { id: model; onHired: (person, name) => Navigation.replace("hr/Slip", {"person": person, "name": name}) }
    Component.onCompleted: nameField.focusField()

    function errorOf(field) { return model.field === field ? model.message : ""; }

    ScrollColumn {
        anchors.fill: parent
        widest: 680
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Who is new in the house?"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("The slip with the first-day code comes next."); soft: true }
        StateView { Layout.fillWidth: true; visible: model.phase !== "ready"; phase: model.phase; errorText: model.loadError; onRetried: model.ask() }
        Card {
            visible: model.phase === "ready"
            Layout.fillWidth: true
            padding: root.compact ? Theme.s4 : Theme.s5
            spacing: Theme.s5
            GridLayout {
                Layout.fillWidth: true
                columns: root.compact ? 1 : 2
                columnSpacing: Theme.s4
                rowSpacing: Theme.s4
                TextEntry { id: nameField; Layout.fillWidth: true; Layout.preferredWidth: 10; Layout.alignment: Qt.AlignTop; fieldName: "hire-name"; label: qsTr("Name"); hint: qsTr("As the person writes it, in their own script."); error: root.errorOf("name"); onTextChanged: model.name = text; onAccepted: latinField.focusField() }
                TextEntry { id: latinField; Layout.fillWidth: true; Layout.preferredWidth: 10; Layout.alignment: Qt.AlignTop; fieldName: "hire-latin"; label: qsTr("Name in Latin letters"); hint: qsTr("As in the passport; it appears on the certificate."); inputMethodHints: Qt.ImhPreferLatin; error: root.errorOf("latinName"); onTextChanged: model.latinName = text }
                Choice { Layout.fillWidth: true; Layout.preferredWidth: 10; Layout.alignment: Qt.AlignTop; label: qsTr("Site"); fieldName: "hire-site"; options: model.sites; value: model.site; error: root.errorOf("site"); onChosen: value => model.site = value }
                Choice { Layout.fillWidth: true; Layout.preferredWidth: 10; Layout.alignment: Qt.AlignTop; label: qsTr("Department"); fieldName: "hire-department"; options: model.departments; value: model.department; error: root.errorOf("department"); onChosen: value => model.department = value }
                Choice { Layout.fillWidth: true; Layout.preferredWidth: 10; Layout.alignment: Qt.AlignTop; label: qsTr("Job role"); fieldName: "hire-role"; options: model.roles; value: model.jobRole; error: root.errorOf("jobRole"); onChosen: value => model.jobRole = value }
                Choice { Layout.fillWidth: true; Layout.preferredWidth: 10; Layout.alignment: Qt.AlignTop; label: qsTr("Language of the first screen"); fieldName: "hire-locale"; options: House.locales.map(l => ({"value": l.locale, "label": l.name})); value: model.locale; onChosen: value => model.locale = value }
            }
            DayChoice { Layout.fillWidth: true; label: qsTr("First day of work"); days: model.inDays; earliest: model.earliest; latest: model.latest; dayText: model.dayText; error: root.errorOf("from"); onMoved: days => model.inDays = days }
        }
        Notice { Layout.fillWidth: true; visible: model.message !== "" && ["name", "latinName", "site", "department", "jobRole", "from"].indexOf(model.field) < 0; tone: "danger"; text: model.message }
        ActionButton { objectName: "primary"; visible: model.phase === "ready"; Layout.fillWidth: root.compact; text: qsTr("Add, and make the slip"); iconName: "key"; busy: model.busy; enabled: model.complete && !model.busy; onClicked: model.hire() }
    }
}
