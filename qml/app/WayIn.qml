// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge
import Adab.Components

// The way in: language, then sign-in or enrolment. Each page brings the lobby with it.
FocusScope {
    id: way

    property var missingFonts: []
    property string fontFolder
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

    // What is missing, where, and what helps; the system's own letters stand in meanwhile.
    Notice {
        objectName: "fontsMissing"
        visible: way.missingFonts.length > 0
        z: 5
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.s3 }
        tone: "attention"
        iconName: "alert"
        text: qsTr("The font %1 is missing in %2, so letters may look different. Please install the program again to bring it back.").arg(Theme.isolate(way.missingFonts.slice(0, 2).join(", ") + (way.missingFonts.length > 2 ? ", …" : ""))).arg(Theme.isolate(way.fontFolder))
    }
}
