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

    readonly property var languages: House.locales.map(l => ({ value: l.locale, text: l.name }))

    FormColumn {
        anchors.fill: parent
        widest: 620
        SafeText { Layout.fillWidth: true; text: House.me.name ?? ""; strong: true; size: Theme.sizeHead }
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
                visible: House.mirrored
                setting: "digits"
                label: qsTr("Digits")
                choices: [{ value: "native", text: Theme.mirrored && Theme.locale === "fa" ? "۱۲۳" : "١٢٣" }, { value: "latin", text: "123" }]
                chosen: House.digitStyle === "latin" ? "latin" : "native"
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
                setting: "textScale"
                label: qsTr("Size of text")
                choices: [1, 1.25, 1.5, 2].map(n => ({ value: n, text: Theme.percent(n * 100) }))
                chosen: Theme.textScale
                onPicked: value => Theme.textScale = value
            }
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
