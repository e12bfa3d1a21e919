// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Whoever signs says once more who they are. The signature is for this one thing.
ColumnLayout {
    id: root

    property string meaning         // what one's name under it says
    property string action
    property string kind: "primary"
    property bool complete: true
    property bool busy: false
    signal signed(string signature)

    spacing: Theme.s3
    Command { id: confirming; name: "people.confirm"; onDone: value => { secret.text = ""; root.signed(value.signature); } onRefused: secret.text = "" }
    function sign() {
        if (complete && secret.text !== "" && !confirming.busy && !busy)
            confirming.run({"login": House.me.login, "secret": secret.text});
    }
    SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.meaning; size: Theme.sizeLabel; soft: true }
    TextEntry { id: secret; Layout.fillWidth: true; fieldName: "sign-secret"; label: qsTr("Your PIN or password once more"); echoMode: TextInput.Password; error: confirming.errorMessage || ""; inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase; onAccepted: root.sign() }
    ActionButton { objectName: "sign"; Layout.fillWidth: Theme.textScale > 1.3; kind: root.kind; text: root.action; iconName: "pencil"; busy: confirming.busy || root.busy; enabled: root.complete && secret.text !== "" && !confirming.busy && !root.busy; onClicked: root.sign() }
}
