// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Adab.Bridge
import Adab.Components

// Before any field: a language by its own name, in its own script. Nothing on this page needs to be read in another language.
WelcomeFrame {
    id: root

    objectName: "languagePage"
    title: qsTr("Language")
    spacing: Theme.s3

    readonly property var greetings: ({"en": "Welcome", "th": "ยินดีต้อนรับ", "fa": "خوش آمدید", "ar": "أهلًا وسهلًا"})

    signal languageChosen

    function choose(locale) {
        House.locale = locale;
        languageChosen();
    }

    Repeater {
        model: House.locales
        T.AbstractButton {
            id: row
            required property var modelData
            required property int index
            readonly property bool rtl: Theme.scriptOfLocale(modelData.locale) === "arabic"
            objectName: "language-" + modelData.locale
            Layout.fillWidth: true
            implicitHeight: Math.max(88, words.implicitHeight + 28)
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            focus: index === 0
            onClicked: root.choose(modelData.locale)
            Keys.onReturnPressed: clicked()
            Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Accessible.role: Accessible.Button
            Accessible.name: modelData.name
            background: Card {
                radius: Theme.radiusCard
                lineColor: row.hovered || row.activeFocus ? Theme.primary : Theme.line
                FocusRing { control: row; parent: row.background; radius: Theme.radiusCard + 3 }
            }
            contentItem: Item {
                // Each row reads in its own direction, whatever the page does.
                LayoutMirroring.enabled: row.rtl
                LayoutMirroring.childrenInherit: true
                ColumnLayout {
                    id: words
                    anchors { left: parent.left; right: go.left; verticalCenter: parent.verticalCenter; leftMargin: Theme.s5; rightMargin: Theme.s3 }
                    spacing: 2
                    SafeText { Layout.fillWidth: true; text: row.modelData.name; size: Theme.sizeTitle; strong: true; Accessible.ignored: true }
                    SafeText { Layout.fillWidth: true; text: root.greetings[row.modelData.locale] || ""; size: Theme.sizeLabel; soft: true; Accessible.ignored: true }
                }
                Icon { id: go; anchors { right: parent.right; rightMargin: Theme.s5; verticalCenter: parent.verticalCenter } name: "chevron"; mirror: row.rtl; color: row.hovered || row.activeFocus ? Theme.primary : Theme.lineStrong }
            }
        }
    }
}
