// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Somebody says a phrase aloud, the supervisor hears it and enters the words; what was heard of it stands below, part by part.
AdabPage {
    id: root

    property alias person: model.person

    title: qsTr("A phrase said aloud")
    HeardViewModel { id: model }

    ScrollColumn {
        anchors.fill: parent
        widest: 640
        spacing: Theme.s4
        StateView { Layout.fillWidth: true; visible: model.phase !== "ready" || model.people.length === 0; phase: model.phase === "ready" ? "empty" : model.phase; errorText: model.trouble; emptyIcon: "tonight"; emptyText: qsTr("Those who work at your site today appear here."); onRetried: model.ask() }
        SafeText { Layout.fillWidth: true; visible: model.people.length > 0; text: model.row ? model.row.name : qsTr("Who says it?"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        TextEntry { Layout.fillWidth: true; visible: model.person === "" && model.people.length > 8; fieldName: "search"; iconName: "search"; label: qsTr("Search by name"); onEdited: model.search = text }
        Repeater {
            model: model.person === "" ? model.shown : []
            ChoiceRow {
                required property var modelData
                objectName: "person-" + modelData.person
                Layout.fillWidth: true
                reading: false
                text: modelData.name
                note: modelData.jobRoleName || ""
                checkable: false
                onClicked: model.person = modelData.person
                Keys.onReturnPressed: clicked()
            }
        }
        ActionButton { objectName: "another-person"; visible: model.person !== ""; kind: "plain"; iconName: "people"; text: qsTr("Somebody else"); onClicked: model.person = "" }
        Card {
            Layout.fillWidth: true
            visible: model.person !== ""
            padding: Theme.s4
            spacing: Theme.s3
            Select { objectName: "heard-formula"; Layout.fillWidth: true; plain: true; label: qsTr("Which phrase?"); placeholder: qsTr("Which phrase?"); options: model.formulas.map(f => ({"value": f.formula, "label": f.title})); value: model.formula; onChosen: value => model.formula = value }
            Select { objectName: "guest-language"; Layout.fillWidth: true; plain: true; label: qsTr("Language of the guest"); options: House.locales.map(l => ({"value": l.locale, "label": qsTr("The guest speaks %1").arg(Theme.isolate(l.name))})); value: model.guestLocale; onChosen: value => model.guestLocale = value }
            SafeText { Layout.fillWidth: true; visible: text !== ""; text: model.card ? model.card.situation : ""; soft: true; size: Theme.sizeLabel; reading: true }
            TextBox { id: words; Layout.fillWidth: true; fieldName: "heard-words"; label: qsTr("The words as you heard them"); onEdited: model.heard = null }
            ActionButton { objectName: "primary"; Layout.fillWidth: true; text: qsTr("Enter them"); busy: model.busy; enabled: model.formula !== "" && words.text.trim() !== "" && !model.busy && model.heard === null; onClicked: model.enter(words.text) }
            Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: model.error }
        }
        Notice {
            objectName: model.heard && model.heard.grade.pass ? "heard-well" : "heard"
            Layout.fillWidth: true
            visible: model.heard !== null
            tone: model.heard && model.heard.grade.pass ? "good" : "info"
            iconName: model.heard && model.heard.grade.pass ? "check" : "idea"
            text: !model.heard ? "" : model.heard.grade.pass ? qsTr("Every part was heard.") : model.heard.needsPerson ? qsTr("Part of it is not known to the programme. Judge it by your own ear.") : qsTr("Not every part was heard. Talk it over and let them say it again.")
        }
        Repeater {
            model: model.parts
            RowLayout {
                id: part
                required property var modelData
                Layout.fillWidth: true
                spacing: Theme.s2
                Icon { name: part.modelData.present ? "check" : "plus"; size: 18; color: part.modelData.present ? Theme.good : Theme.attention; mirror: false }
                SafeText { Layout.fillWidth: true; text: part.modelData.label; color: part.modelData.present ? Theme.good : Theme.attention; Accessible.name: part.modelData.present ? qsTr("%1: heard").arg(text) : qsTr("%1: missing").arg(text) }
            }
        }
        SafeText { Layout.fillWidth: true; visible: model.heard !== null; text: qsTr("The words are kept with the person's record, so that the judgement can be looked at again."); soft: true; size: Theme.sizeSmall }
    }
}
