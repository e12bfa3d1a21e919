// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Who carries the letters: said once, tried with a letter to oneself. The password goes in and never comes out again.
AdabPage {
    id: root

    property string security
    property bool filled: false
    property bool saved: false
    title: qsTr("Sending letters")
    Query { id: query; name: "reminders.mailSettings"; onAnswered: if (ready && !root.filled) root.fill(value) }
    Command { id: saving; name: "reminders.saveMailSettings"; onDone: { root.saved = true; password.text = ""; query.ask(); } }
    Command { id: trying; name: "reminders.sendTestLetter" }
    readonly property var settings: query.value || ({})
    readonly property bool ready: query.ready && !!settings.ready
    property string outcome
    property string problem
    Connections { target: trying; function onDone(value) { root.outcome = value.outcome; root.problem = value.problem; } }

    function fill(value) {
        filled = true;
        security = value.security;
        host.text = value.host;
        port.text = House.digits(value.port);
        user.text = value.user;
        from.text = value.from;
    }
    function usualPort(way) { return way === "tls" ? "465" : way === "none" ? "25" : "587"; }
    function portNumber() { const number = Number(Theme.plainDigits(port.text)); return Number.isInteger(number) ? number : 0; }
    function changed() { saved = false; outcome = ""; problem = ""; }
    function errorOf(field) { return saving.errorField === field ? saving.errorMessage : ""; }

    ScrollColumn {
        anchors.fill: parent
        widest: 760
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Who carries the letters"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("Reminders leave by your house's mail server. Its operator knows what to write here."); soft: true }
        StateView { Layout.fillWidth: true; visible: !root.filled; phase: query.refused ? "error" : "loading"; errorText: query.errorMessage; onRetried: query.ask() }
        Card {
            Layout.fillWidth: true
            visible: root.filled
            padding: root.compact ? Theme.s4 : Theme.s5
            spacing: Theme.s4
            TextEntry { id: host; Layout.fillWidth: true; fieldName: "mail-host"; label: qsTr("Mail server"); placeholder: "mail.example.org"; inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase; error: root.errorOf("host"); onEdited: root.changed() }
            SafeText { Layout.fillWidth: true; text: qsTr("Protection of the line"); size: Theme.sizeLabel; strong: true; Accessible.ignored: true }
            Segments {
                Layout.fillWidth: true
                label: qsTr("Protection of the line")
                options: [{"value": "starttls", "label": qsTr("STARTTLS")}, {"value": "tls", "label": qsTr("TLS")}, {"value": "none", "label": qsTr("None, on this machine")}]
                value: root.security
                onChosen: value => { if (Theme.plainDigits(port.text) === root.usualPort(root.security)) port.text = House.digits(root.usualPort(value)); root.security = value; root.changed(); }
            }
            TextEntry { id: port; Layout.fillWidth: true; Layout.maximumWidth: 240; fieldName: "mail-port"; label: qsTr("Port"); inputMethodHints: Qt.ImhDigitsOnly; error: root.errorOf("port"); onEdited: root.changed() }
            TextEntry { id: user; Layout.fillWidth: true; fieldName: "mail-user"; label: qsTr("User"); hint: qsTr("Empty where nobody signs in there."); inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase; error: root.errorOf("user"); onEdited: root.changed() }
            TextEntry { id: password; Layout.fillWidth: true; visible: user.text.trim() !== ""; fieldName: "mail-password"; label: qsTr("Password"); hint: root.settings.hasPassword ? qsTr("One is kept. Leave this empty to go on with it.") : ""; echoMode: TextInput.Password; inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase; error: root.errorOf("password"); onEdited: root.changed() }
            TextEntry { id: from; Layout.fillWidth: true; fieldName: "mail-from"; label: qsTr("Sender"); placeholder: "adab@example.org"; inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase; error: root.errorOf("from"); onEdited: root.changed() }
            Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: ["host", "port", "user", "password", "from"].indexOf(saving.errorField) >= 0 ? "" : saving.errorMessage || "" }
            Notice { Layout.fillWidth: true; visible: root.saved; tone: "good"; text: qsTr("Kept. Please try it with a letter to yourself.") }
            ActionButton {
                objectName: "save-mail"
                Layout.fillWidth: root.compact
                text: qsTr("Keep these settings")
                kind: root.saved ? "quiet" : "primary"
                busy: saving.busy
                enabled: host.text.trim() !== "" && from.text.trim() !== "" && !saving.busy
                onClicked: { root.changed(); saving.run(Object.assign({"host": host.text.trim(), "port": root.portNumber(), "security": root.security, "user": user.text.trim(), "from": from.text.trim()}, password.visible && password.text !== "" ? {"password": password.text} : {})); }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: root.filled
            padding: root.compact ? Theme.s4 : Theme.s5
            spacing: Theme.s3
            SafeText { Layout.fillWidth: true; text: qsTr("Try it"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
            SafeText { Layout.fillWidth: true; text: !root.ready ? qsTr("Once the settings are kept, a letter to yourself shows whether they work.") : root.settings.ownAddress ? qsTr("A letter goes to %1.").arg(Theme.isolate(root.settings.ownAddress)) : qsTr("Enter your own mail address in your settings first."); soft: true }
            Notice { objectName: "test-outcome"; Layout.fillWidth: true; visible: root.outcome !== ""; tone: root.outcome === "sent" ? "good" : "attention"; text: root.outcome === "sent" ? qsTr("The mail server has taken the letter. Please look into your mailbox.") : qsTr("The letter did not leave. The mail server said: %1").arg(Theme.isolate(root.problem)) }
            Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: trying.errorMessage || "" }
            ActionButton { objectName: "send-test"; Layout.fillWidth: root.compact; kind: root.saved ? "primary" : "quiet"; text: qsTr("Send a test letter to myself"); busy: trying.busy; enabled: root.ready && !!root.settings.ownAddress && !trying.busy; onClicked: { root.outcome = ""; trying.run({"person": House.person}); } }
        }
    }
}
