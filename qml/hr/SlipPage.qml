// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components
// The types of this folder that are written in C++ come only by name.
import Adab.Hr

// An enrolment slip: the one-time code in large letters and as a square for the scanner. It is shown once; only its hash is kept.
AdabPage {
    id: root

    property string person
    property string name
    property var slip: null

    title: qsTr("Enrolment slip")
    Command { id: issue; name: "people.issueEnrolmentCode"; onDone: value => root.slip = value }
    Connections { target: House; function onForgotten() { root.slip = null; } function onDocumentSaved(path) { toast.show(qsTr("Saved: %1").arg(Theme.isolate(path))); } function onDocumentRefused(message) { toast.show(message); } }

    ScrollColumn {
        anchors.fill: parent
        widest: 560
        spacing: Theme.s4
        NameText { Layout.fillWidth: true; text: root.slip ? root.slip.name : root.name; size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; visible: root.slip === null; text: qsTr("A slip holds a code that works once, for three days. Any earlier code for this person stops working."); soft: true }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: issue.errorMessage || "" }
        ActionButton { objectName: "primary"; visible: root.slip === null; focus: true; text: qsTr("Issue a code"); iconName: "key"; busy: issue.busy; enabled: !issue.busy; onClicked: issue.run({"person": root.person}) }

        Item {
            visible: root.slip !== null
            Layout.fillWidth: true
            implicitHeight: paper.height
            BorderImage { anchors.fill: paper; anchors.margins: -20; source: "qrc:/adab/images/shadow.png"; border { left: 46; right: 46; top: 46; bottom: 46 } }
            Rectangle {
                id: paper
                objectName: "slip"
                width: parent.width
                height: sheet.implicitHeight + 2 * Theme.s5
                color: Theme.paper
                radius: 4
                ColumnLayout {
                    id: sheet
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s5 }
                    spacing: Theme.s3
                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.s3
                        Image { source: "qrc:/adab/images/logo.svg"; sourceSize: Qt.size(32, 32) }
                        SafeText { Layout.fillWidth: true; text: qsTr("Welcome to the house"); strong: true; color: Theme.paperInk }
                    }
                    NameText { Layout.fillWidth: true; text: root.slip ? root.slip.name : ""; size: Theme.sizeTitle; strong: true; color: Theme.paperInk }
                    SafeText { Layout.fillWidth: true; visible: root.slip !== null && !!root.slip.login; text: root.slip && root.slip.login ? qsTr("Login: %1").arg(Theme.isolate(root.slip.login)) : ""; color: Theme.paperInk; size: Theme.sizeLabel }
                    QrCode { Layout.alignment: Qt.AlignHCenter; implicitWidth: 190; implicitHeight: 190; size: root.slip ? root.slip.qr.size : 0; modules: root.slip ? root.slip.qr.modules : ""; Accessible.role: Accessible.Graphic; Accessible.name: qsTr("The code as a square for the scanner") }
                    SafeText { objectName: "slip-code"; Layout.fillWidth: true; text: root.slip ? root.slip.code : ""; size: Theme.sizeHead; strong: true; font.letterSpacing: 3; color: Theme.paperInk; horizontalAlignment: Text.AlignHCenter }
                    Rectangle { Layout.fillWidth: true; implicitHeight: 1; color: "#CDBF9F" }
                    SafeText { Layout.fillWidth: true; text: qsTr("1. Choose your language. 2. Touch “I am new: I have a code”. 3. Hold the square code in front of the scanner, or type the code. 4. Choose a PIN of your own.").replace(/ (?=[2-9۲-۹٢-٩]\. )/g, "\n"); color: Theme.paperInk; size: Theme.sizeLabel; reading: true }
                    SafeText { Layout.fillWidth: true; text: root.slip ? qsTr("Works once, until %1.").arg(Theme.isolate(House.momentText(root.slip.expiresAt, root.slip.zone || ""))) : ""; color: "#5A6472"; size: Theme.sizeSmall }
                }
            }
        }
        Flow {
            visible: root.slip !== null
            Layout.fillWidth: true
            spacing: Theme.s3
            ActionButton {
                objectName: "save-slip"
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Save the slip")
                iconName: "save"
                onClicked: paper.grabToImage(result => House.saveDocument("slip-" + (root.slip.login || root.person) + ".pdf", printer.pdfOf(result)), Qt.size(Math.round(paper.width * 3), Math.round(paper.height * 3)))
            }
            ActionButton { kind: "plain"; text: qsTr("Done"); onClicked: { root.slip = null; Navigation.back(); } }
        }
        SafeText { visible: root.slip !== null; Layout.fillWidth: true; text: qsTr("The code is shown only once. Hand the slip over in person."); soft: true; size: Theme.sizeLabel }
    }
    SlipPrinter { id: printer }
    Toast { id: toast }
}
