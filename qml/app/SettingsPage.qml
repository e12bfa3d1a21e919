// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Language of the screen, of the lessons and of the guest; calendar, appearance, size of text; the way out.
FocusScope {
    id: page
    objectName: "settingsPage"
    property string title: qsTr("Settings")

    SettingsViewModel { id: model }

    readonly property string nativeDigits: ({ "th": "๑๒๓", "fa": "۱۲۳", "ar": "١٢٣" })[House.locale] || "123"
    readonly property var languages: House.locales.map(l => ({ value: l.locale, text: l.name }))

    FormColumn {
        anchors.fill: parent
        widest: 620
        NameText { Layout.fillWidth: true; text: House.me.name ?? ""; strong: true; size: Theme.sizeHead }
        SafeText { Layout.fillWidth: true; visible: text !== ""; text: model.message; color: Theme.danger }
        Card {
            Layout.fillWidth: true
            spacing: Theme.s5
            SettingRow { Layout.fillWidth: true; setting: "locale"; label: qsTr("Language of the screen"); choices: page.languages; chosen: House.locale; onPicked: value => model.save("locale", value) }
            SettingRow { Layout.fillWidth: true; setting: "lessonLocale"; label: qsTr("Language of the lessons"); choices: page.languages; chosen: model.settings.lessonLocale || House.locale; onPicked: value => model.save("lessonLocale", value) }
            SettingRow { Layout.fillWidth: true; setting: "guestLocale"; label: qsTr("Language of the guests when you practise"); choices: page.languages; chosen: model.settings.guestLocale || House.locale; onPicked: value => model.save("guestLocale", value) }
            SettingRow {
                Layout.fillWidth: true
                setting: "calendar"
                label: qsTr("Calendar")
                choices: [{ value: "gregorian", text: qsTr("Gregorian") }, { value: "buddhist", text: qsTr("Buddhist") }, { value: "jalali", text: qsTr("Jalali") }, { value: "umm-al-qura", text: qsTr("Umm al-Qura") }]
                chosen: House.calendar
                onPicked: value => model.save("calendar", value)
            }
            SettingRow {
                Layout.fillWidth: true
                visible: page.nativeDigits !== "123"
                setting: "digits"
                label: qsTr("Digits")
                choices: [{ value: "native", text: page.nativeDigits }, { value: "latin", text: "123" }]
                chosen: House.numbering === "latn" ? "latin" : "native"
                onPicked: value => model.save("digits", value)
            }
            SettingRow {
                Layout.fillWidth: true
                setting: "appearance"
                label: qsTr("Appearance")
                choices: [{ value: "system", text: qsTr("Same as the system") }, { value: "light", text: qsTr("Light") }, { value: "dark", text: qsTr("Dark") }]
                chosen: House.appearance
                onPicked: value => model.save("appearance", value)
            }
            SettingRow {
                Layout.fillWidth: true
                setting: "textSize"
                label: qsTr("Size of text")
                choices: [100, 125, 150, 200].map(n => ({ value: n, text: Theme.percent(n) }))
                chosen: Math.round(House.textScale * 100)
                onPicked: value => model.save("textSize", value)
            }
        }
        Card {
            Layout.fillWidth: true
            visible: model.hasAddress
            spacing: Theme.s3
            TextEntry { id: address; Layout.fillWidth: true; fieldName: "reminder-address"; label: qsTr("Where reminders go"); hint: qsTr("Your mail address; empty means no letters. None comes while you are away or outside the hours of your site."); inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase; text: model.address; error: model.addressError; onAccepted: model.saveAddress(text.trim()) }
            ActionButton { objectName: "save-address"; kind: "quiet"; text: qsTr("Save the address"); busy: model.addressBusy; enabled: address.text.trim() !== model.address && !model.addressBusy; onClicked: model.saveAddress(address.text.trim()) }
        }
        ActionButton {
            objectName: "signOut"
            Layout.fillWidth: true
            kind: "quiet"
            iconName: "sign-out"
            text: House.kiosk ? qsTr("Sign out: the tablet forgets you") : qsTr("Sign out")
            onClicked: House.signOut()
        }
    }
}
