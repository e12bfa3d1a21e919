// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Sign-in: a PIN on a shared tablet, a password or PIN at a desk; one line away the way in for a first day.
WelcomeFrame {
    id: page

    objectName: "signInPage"
    title: qsTr("Sign in")
    widest: 420
    withBack: true
    onBackAsked: languageAsked()

    signal languageAsked
    signal enrolAsked

    SignInViewModel { id: model; onRefused: model.kiosk ? pad.clear() : password.focusField() }
    Component.onCompleted: login.focusField()

    SafeText { Layout.fillWidth: true; text: qsTr("Good to see you"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
    SafeText {
        Layout.fillWidth: true
        visible: model.notice === ""
        text: qsTr("Sign in to go on where you left off.")
        soft: true
    }
    Notice {
        Layout.fillWidth: true
        visible: model.notice !== ""
        tone: "calm"
        text: model.notice === "idle" ? qsTr("Nobody touched the screen for ten minutes, so it was closed for your safety. Nothing is lost.") : qsTr("Your session ended. Please sign in again; nothing is lost.")
    }
    TextEntry {
        id: login
        Layout.fillWidth: true
        Layout.topMargin: Theme.s2
        fieldName: "login"
        label: qsTr("Login")
        iconName: "person"
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhLowercaseOnly | Qt.ImhPreferLatin
        onTextChanged: model.login = text
        onAccepted: model.kiosk ? pad.forceActiveFocus() : password.focusField()
    }
    TextEntry {
        id: password
        visible: !model.kiosk
        Layout.fillWidth: true
        fieldName: "password"
        label: House.shared ? qsTr("Password or PIN") : qsTr("Password")
        iconName: "lock"
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        text: model.secret
        error: model.message
        onTextChanged: model.secret = text
        onAccepted: model.signIn()
    }
    PinPad {
        id: pad
        objectName: "pin"
        visible: model.kiosk
        Layout.fillWidth: true
        Layout.topMargin: Theme.s2
        label: qsTr("Your PIN")
        error: model.message
        onPinChanged: model.secret = pin
        onFilled: model.signIn()
    }
    ActionButton {
        objectName: "signIn"
        Layout.fillWidth: true
        Layout.topMargin: Theme.s2
        text: qsTr("Sign in")
        busy: model.busy
        enabled: model.complete
        onClicked: model.signIn()
    }
    Divider { Layout.fillWidth: true; Layout.topMargin: Theme.s2 }
    SafeText { Layout.fillWidth: true; text: qsTr("Your first day? You were given a slip with a code."); size: Theme.sizeLabel; soft: true; horizontalAlignment: Text.AlignHCenter }
    ActionButton { objectName: "goEnrol"; Layout.fillWidth: true; kind: "quiet"; text: qsTr("I am new: I have a code"); iconName: "key"; onClicked: page.enrolAsked() }
}
