// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge
import Adab.Components

// The way in: language, then sign-in or enrolment. Each page brings the lobby with it.
FocusScope {
    id: way

    property var missingFonts: []
    // language, signIn, enrol. Somebody whom the program just let go comes back to the sign-in, and a kiosk to the languages.
    property string step: House.notice !== "" && !House.kiosk ? "signIn" : "language"

    Loader {
        id: page
        objectName: "wayIn"
        focus: true
        anchors.fill: parent
        source: way.step === "language" ? "LanguagePage.qml" : way.step === "signIn" ? "SignInPage.qml" : "EnrolPage.qml"
        onLoaded: item.forceActiveFocus()
    }
    Connections {
        target: page.item
        ignoreUnknownSignals: true
        function onLanguageChosen() { way.step = "signIn"; }
        function onLanguageAsked() { way.step = "language"; }
        function onEnrolAsked() { way.step = "enrol"; }
        function onSignInAsked() { way.step = "signIn"; }
    }

    SafeText {
        visible: way.missingFonts.length > 0
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.s4 }
        text: qsTr("Some of the program's fonts are missing, so letters may look different. Installing the program again brings them back.")
        size: Theme.sizeSmall
        color: Theme.attention
        horizontalAlignment: Text.AlignHCenter
    }
}
