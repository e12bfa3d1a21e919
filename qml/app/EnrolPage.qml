// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// Enrolment with the one-time code of a printed slip, and a secret of one's own, typed twice. No e-mail address is needed.
WelcomeFrame {
    id: page

    objectName: "enrolPage"
    title: qsTr("First time here")
    steps: 3
    step: model.step === "code" ? 0 : model.step === "choose" ? 1 : 2
    withBack: true

    signal languageAsked
    signal signInAsked

    onBackAsked: {
        pad.clear();
        password.text = "";
        if (model.step === "code")
            signInAsked();
        else
            model.step = model.step === "repeat" ? "choose" : "code";
    }

    EnrolViewModel { id: model; onAgain: { pad.clear(); password.text = ""; } onStepChanged: Qt.callLater(page.focusNow); onKindChanged: Qt.callLater(page.focusNow) }
    function focusNow() {
        if (model.step === "code")
            code.focusField();
        else if (model.kind === "pin")
            pad.forceActiveFocus();
        else
            password.focusField();
    }
    Component.onCompleted: focusNow()

    function take(secret) {
        const choosing = model.step === "choose";
        pad.clear();
        password.text = "";
        choosing ? model.chosen(secret) : model.repeated(secret);
    }

    SafeText {
        Layout.fillWidth: true
        text: model.step === "code" ? qsTr("Your first-day code") : model.step === "repeat" ? qsTr("Once more, to be sure") : model.kind === "pin" ? qsTr("Choose a PIN of your own") : qsTr("Choose a password of your own")
        size: Theme.sizeHead
        strong: true
        Accessible.role: Accessible.Heading
    }
    SafeText {
        Layout.fillWidth: true
        soft: true
        text: model.step === "code" ? qsTr("It is printed on the slip that you were given. It works once.")
            : model.step === "repeat" ? (model.kind === "pin" ? qsTr("Type the same PIN again.") : qsTr("Type the same password again."))
            : model.kind === "pin" ? qsTr("Four to eight digits that only you know. Avoid 1234 and birthdays.") : qsTr("At least ten characters that only you know.")
    }
    TextEntry {
        id: code
        visible: model.step === "code"
        Layout.fillWidth: true
        Layout.topMargin: Theme.s2
        fieldName: "enrolmentCode"
        label: qsTr("Code")
        code: true
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase | Qt.ImhPreferLatin
        error: model.step === "code" ? model.message : ""
        onTextChanged: model.code = text
        onAccepted: model.codeGiven()
    }
    Rectangle {
        visible: model.step === "code"
        Layout.fillWidth: true
        implicitHeight: hint.implicitHeight + 2 * Theme.s3
        radius: Theme.radiusControl + 2
        color: Theme.accentSoft
        RowLayout {
            id: hint
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s4 }
            spacing: Theme.s3
            Icon { name: "qr"; size: 28 }
            SafeText { Layout.fillWidth: true; text: qsTr("Is there a scanner on the desk? Hold the square code on your slip in front of it: the code types itself."); size: Theme.sizeLabel }
        }
    }
    PinPad {
        id: pad
        objectName: "newPin"
        visible: model.step !== "code" && model.kind === "pin"
        Layout.fillWidth: true
        Layout.topMargin: Theme.s2
        label: model.step === "choose" ? qsTr("Your new PIN") : qsTr("The same PIN again")
        error: model.different ? qsTr("The two were not the same. Please choose again.") : model.step === "choose" ? model.message : ""
        onFilled: pin => page.take(pin)
    }
    TextEntry {
        id: password
        visible: model.step !== "code" && model.kind === "password"
        Layout.fillWidth: true
        fieldName: "newPassword"
        label: model.step === "choose" ? qsTr("Your new password") : qsTr("The same password again")
        iconName: "lock"
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        error: model.different ? qsTr("The two were not the same. Please choose again.") : model.step === "choose" ? model.message : ""
        onAccepted: page.take(text)
    }
    ActionButton {
        objectName: "enrolNext"
        Layout.fillWidth: true
        Layout.topMargin: Theme.s2
        text: model.step === "repeat" ? qsTr("Begin") : qsTr("Continue")
        busy: model.busy
        enabled: model.ready && !model.busy && (model.step === "code" ? code.text.trim() !== "" : model.kind === "pin" ? pad.pin.length >= 4 : password.text !== "")
        onClicked: model.step === "code" ? model.codeGiven() : page.take(model.kind === "pin" ? pad.pin : password.text)
    }
    ActionButton {
        objectName: "otherSecret"
        visible: model.step === "choose"
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: parent.width
        kind: "plain"
        text: model.kind === "pin" ? qsTr("Use a password instead") : qsTr("Use a PIN instead")
        onClicked: { model.kind = model.kind === "pin" ? "password" : "pin"; model.different = false; }
    }
    ActionButton {
        objectName: "goSignIn"
        visible: model.step === "code"
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: parent.width
        kind: "plain"
        text: qsTr("I have enrolled already")
        onClicked: page.signInAsked()
    }
}
