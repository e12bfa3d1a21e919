// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Is this your name, and what stands on your badge? The person says; HR's spelling is only a proposal.
WelcomeFrame {
    id: root

    objectName: "namePage"
    title: qsTr("Your name")
    steps: 2
    step: 0
    readonly property var me: House.me
    property bool wrong: false
    property string badge

    onMeChanged: if (me && me.name && badge === "") badge = me.settings && me.settings.badgeNames && me.settings.badgeNames[House.locale] ? me.settings.badgeNames[House.locale] : me.name.split(/\s+/)[0]

    NameViewModel { id: model; onConfirmed: Navigation.replace("app/Kept") }
    function confirm() { model.confirm(badge.trim(), !wrong, wrong ? note.text.trim() : ""); }

    SafeText { Layout.fillWidth: true; text: qsTr("Is this your name?"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
    Card {
        Layout.fillWidth: true
        spacing: 2
        NameText { objectName: "staff-name"; Layout.fillWidth: true; text: root.me && root.me.name ? root.me.name : ""; size: Theme.sizeHead; strong: true }
        SafeText { Layout.fillWidth: true; text: root.me && root.me.latinName && root.me.latinName !== root.me.name ? root.me.latinName : ""; visible: text !== ""; soft: true }
    }
    Segments {
        Layout.fillWidth: true
        label: qsTr("Is this your name?")
        options: [{"value": "yes", "label": qsTr("Yes, that is how it is written")}, {"value": "no", "label": qsTr("No, something is wrong")}]
        value: root.wrong ? "no" : "yes"
        onChosen: value => root.wrong = value === "no"
    }
    TextBox { id: note; Layout.fillWidth: true; visible: root.wrong; fieldName: "nameNote"; lines: 2; label: qsTr("How should it be?"); hint: qsTr("HR reads this and corrects it. You can go on in the meantime.") }
    TextEntry {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s2
        fieldName: "badgeName"
        label: qsTr("What should your badge say?")
        hint: qsTr("This is what guests will call you. You may change it at any time.")
        text: root.badge
        onEdited: root.badge = text
        onAccepted: root.confirm()
        error: model.message
    }
    // The badge as a guest will see it.
    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.s2
        implicitWidth: Math.max(220, badgeText.implicitWidth + 88)
        implicitHeight: 76
        radius: 10
        color: Theme.deep
        border.width: 2
        border.color: "#E9A820"
        Accessible.ignored: true
        RowLayout {
            anchors.centerIn: parent
            spacing: Theme.s3
            Image { source: "qrc:/adab/images/logo-on-deep.svg"; sourceSize: Qt.size(34, 34) }
            SafeText { id: badgeText; text: root.badge || "…"; size: Theme.sizeTitle; strong: true; color: Theme.deepInk; lineHeight: 1; wrapMode: Text.NoWrap; Accessible.ignored: true }
        }
    }
    ActionButton { objectName: "nameRight"; Layout.fillWidth: true; Layout.topMargin: Theme.s2; text: qsTr("Continue"); busy: model.busy; enabled: !model.busy && root.badge.trim() !== ""; onClicked: root.confirm() }
}
