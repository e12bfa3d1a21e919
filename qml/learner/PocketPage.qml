// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// One's phrases for the shift, as one would say them: in the guest's language, in one's own name and voice.
AdabPage {
    id: root

    property string locale
    readonly property var rows: query.value ? query.value.rows : []
    readonly property string guestLocale: query.value ? query.value.guestLocale : locale
    readonly property bool guestMirrored: guestLocale === "fa" || guestLocale === "ar"

    title: qsTr("My phrases for the shift")
    Query { id: query; name: "formulas.pocketCard"; args: root.locale === "" ? ({}) : ({"guestLocale": root.locale}) }

    ScrollColumn {
        anchors.fill: parent
        widest: 760
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Read them once before you go out. Your own words are as good."); soft: true }
        Select {
            objectName: "guest-language"
            Layout.fillWidth: root.compact
            Layout.minimumWidth: 240
            plain: true
            label: qsTr("Language of the guest")
            options: House.locales.map(l => ({"value": l.locale, "label": qsTr("The guest speaks %1").arg(Theme.isolate(l.name))}))
            value: root.guestLocale
            onChosen: value => root.locale = value
        }
        StateView {
            Layout.fillWidth: true
            visible: root.rows.length === 0
            phase: query.refused ? "error" : query.ready ? "empty" : "loading"
            errorText: query.errorMessage
            emptyIcon: "practice"
            emptyText: qsTr("Phrases of your courses will appear here.")
            onRetried: query.ask()
        }
        Repeater {
            model: root.rows
            Card {
                id: card
                required property var modelData
                objectName: "pocket-" + modelData.formula
                Layout.fillWidth: true
                padding: Theme.s4
                spacing: Theme.s2
                SafeText { Layout.fillWidth: true; text: card.modelData.title; strong: true; color: Theme.primary; size: Theme.sizeLabel; Accessible.role: Accessible.Heading }
                Repeater {
                    model: card.modelData.phrases
                    ColumnLayout {
                        id: line
                        required property var modelData
                        Layout.fillWidth: true
                        spacing: 0
                        SafeText { Layout.fillWidth: true; text: line.modelData.label; soft: true; size: Theme.sizeSmall }
                        SafeText { Layout.fillWidth: true; text: line.modelData.text; reading: true; horizontalAlignment: root.guestMirrored === Theme.mirrored ? Text.AlignLeft : Text.AlignRight }
                    }
                }
            }
        }
    }
}
