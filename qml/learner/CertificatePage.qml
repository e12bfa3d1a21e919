// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// The certificate as paper: the house's name, the person's name large in their script and in Latin, what it proves in one sentence, dates
// in two calendars, a seal drawn from the place in the ledger, and the code that anybody can check.
AdabPage {
    id: root

    property string program
    property string person
    readonly property var value: query.value || null
    readonly property bool wide: paper.width > 620
    property string savedTo

    title: qsTr("Certificate")
    Query { id: query; name: "credentials.certificate"; args: root.person !== "" ? ({"program": root.program, "person": root.person}) : ({"program": root.program}); enabled: root.program !== "" }
    Query { id: decisions; name: "certification.decisions"; args: query.args; enabled: query.ready }
    // Where a person decided, their name, the time and its meaning stand with the certificate.
    readonly property string signature: {
        const rows = decisions.value && decisions.value.rows ? decisions.value.rows.filter(r => r.kind === "certify") : [];
        return rows.length > 0 ? rows[rows.length - 1].signed.sentence : "";
    }
    Query {
        id: document
        name: "print.certificate"
        args: query.args
        enabled: false
        onAnswered: if (ready && enabled) { enabled = false; House.saveDocument(value.fileName, value.pdf); }
    }
    Query {
        id: badge
        name: "credentials.openBadge"
        args: query.args
        enabled: false
        onAnswered: if (ready && enabled) { enabled = false; House.saveDocument(value.fileName, value.file); }
    }
    Connections { target: House; function onDocumentSaved(path) { root.savedTo = path; toast.show(qsTr("Saved: %1").arg(Theme.isolate(path))); } function onDocumentRefused(message) { toast.show(message); } }

    ScrollColumn {
        anchors.fill: parent
        widest: 880
        spacing: Theme.s4
        StateView {
            Layout.fillWidth: true
            visible: !root.value
            phase: query.errorCode === "credentials.no-certificate" ? "empty" : query.refused ? "error" : "loading"
            emptyIcon: "certificate"
            emptyTitle: qsTr("Your certificate will appear here")
            emptyText: qsTr("It is issued when every step of the path is done.")
            errorText: query.errorMessage
            onRetried: query.ask()
            action: qsTr("Go on with the training")
            onActed: Navigation.goTo("learner/Today")
        }
        Item {
            visible: root.value !== null
            Layout.fillWidth: true
            implicitHeight: paper.height
            BorderImage { anchors.fill: paper; anchors.margins: -20; source: "qrc:/adab/images/shadow.png"; border { left: 46; right: 46; top: 46; bottom: 46 } }
            Rectangle {
                id: paper
                width: parent.width
                height: sheet.implicitHeight + 2 * sheet.anchors.margins
                radius: 4
                color: Theme.paper
                Rectangle { anchors.fill: parent; anchors.margins: 10; color: "transparent"; border.width: 1; border.color: "#CDBF9F"; radius: 3 }
                Rectangle { anchors.fill: parent; anchors.margins: 14; color: "transparent"; border.width: 2; border.color: "#0F6B66"; radius: 2 }
                ColumnLayout {
                    id: sheet
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: root.wide ? 52 : 34 }
                    spacing: Theme.s3
                    RowLayout {
                        Layout.alignment: Qt.AlignHCenter
                        Layout.maximumWidth: sheet.width
                        spacing: Theme.s3
                        Image { source: "qrc:/adab/images/logo.svg"; sourceSize: Qt.size(36, 36) }
                        SafeText { Layout.fillWidth: true; text: root.value && root.value.issuerName ? root.value.issuerName : qsTr("Adab"); strong: true; color: Theme.paperInk; size: Theme.sizeBody }
                    }
                    SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s2; text: root.value ? root.value.programTitle : ""; size: Theme.sizeTitle; strong: true; color: "#0F6B66"; horizontalAlignment: Text.AlignHCenter }
                    SafeText { Layout.fillWidth: true; visible: root.value !== null && root.value.programTitleEn !== root.value.programTitle; text: root.value ? root.value.programTitleEn : ""; size: Theme.sizeLabel; color: "#5A6472"; horizontalAlignment: Text.AlignHCenter }
                    NameText { Layout.fillWidth: true; Layout.topMargin: Theme.s4; text: root.value ? root.value.name : ""; size: root.wide ? Theme.sizeHero : Theme.sizeHead; strong: true; reading: true; color: Theme.paperInk; horizontalAlignment: Text.AlignHCenter; Accessible.role: Accessible.Heading }
                    SafeText { Layout.fillWidth: true; visible: root.value !== null && root.value.latinName !== root.value.name; text: root.value ? root.value.latinName : ""; size: Theme.sizeBody; color: "#5A6472"; horizontalAlignment: Text.AlignHCenter }
                    Rectangle { Layout.alignment: Qt.AlignHCenter; Layout.topMargin: Theme.s2; implicitWidth: 120; implicitHeight: 2; color: "#E9A820" }
                    SafeText { Layout.fillWidth: true; Layout.maximumWidth: 600; Layout.alignment: Qt.AlignHCenter; Layout.topMargin: Theme.s2; text: root.value ? root.value.sentence : ""; reading: true; color: Theme.paperInk; horizontalAlignment: Text.AlignHCenter }
                    SafeText { Layout.fillWidth: true; Layout.maximumWidth: 600; Layout.alignment: Qt.AlignHCenter; visible: root.value !== null && root.value.sentenceEn !== root.value.sentence; text: root.value ? root.value.sentenceEn : ""; size: Theme.sizeSmall; color: "#5A6472"; horizontalAlignment: Text.AlignHCenter }
                    GridLayout {
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.s5
                        columns: root.wide ? 3 : 1
                        columnSpacing: Theme.s4
                        rowSpacing: Theme.s4
                        Seal { Layout.alignment: root.wide ? Qt.AlignLeft | Qt.AlignVCenter : Qt.AlignHCenter; implicitWidth: 112; implicitHeight: 112; position: root.value ? root.value.ledgerSeq : 1; Accessible.role: Accessible.Graphic; Accessible.name: qsTr("Seal of the record %1").arg(root.value ? root.value.ledgerSeq : "") }
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 6
                            Repeater {
                                model: root.dates
                                ColumnLayout {
                                    required property var modelData
                                    Layout.fillWidth: true
                                    spacing: 0
                                    SafeText { Layout.fillWidth: true; text: qsTr("Issued %1").arg(Theme.isolate(modelData.issued)); size: Theme.sizeLabel; color: Theme.paperInk; horizontalAlignment: Text.AlignHCenter }
                                    SafeText { Layout.fillWidth: true; text: qsTr("Valid through %1").arg(Theme.isolate(modelData.until)); size: Theme.sizeLabel; color: Theme.paperInk; strong: true; horizontalAlignment: Text.AlignHCenter }
                                }
                            }
                            SafeText { Layout.fillWidth: true; Layout.topMargin: 4; text: root.value ? qsTr("No. %1 · record %2").arg(Theme.isolate(root.value.serial)).arg(Theme.isolate(root.value.ledgerSeq)) : ""; size: Theme.sizeSmall; color: "#5A6472"; horizontalAlignment: Text.AlignHCenter }
                        }
                        QrCode { Layout.alignment: root.wide ? Qt.AlignRight | Qt.AlignVCenter : Qt.AlignHCenter; implicitWidth: 148; implicitHeight: 148; size: root.value && root.value.qr ? root.value.qr.size : 0; modules: root.value && root.value.qr ? root.value.qr.modules : ""; Accessible.role: Accessible.Graphic; Accessible.name: qsTr("Code to check this certificate") }
                    }
                }
            }
        }
        SafeText { objectName: "certificate-signed"; Layout.fillWidth: true; visible: root.value !== null && text !== ""; text: root.signature; size: Theme.sizeLabel; soft: true; horizontalAlignment: Text.AlignHCenter }
        GridLayout {
            visible: root.value !== null
            Layout.fillWidth: true
            Layout.topMargin: Theme.s2
            columns: root.compact ? 1 : 3
            columnSpacing: Theme.s4
            ActionButton { objectName: "savePdf"; Layout.fillWidth: root.compact; text: qsTr("Save as PDF"); iconName: "save"; busy: document.busy; onClicked: { document.enabled = true; } }
            ActionButton { objectName: "saveBadge"; Layout.fillWidth: root.compact; kind: "quiet"; text: qsTr("Save as Open Badge"); iconName: "save"; busy: badge.busy; onClicked: { badge.enabled = true; } }
            SafeText { Layout.fillWidth: true; text: qsTr("Anybody can check the code without asking us for your data."); soft: true; size: Theme.sizeLabel }
        }
        Notice { Layout.fillWidth: true; visible: document.refused; tone: "danger"; text: document.errorMessage }
        Notice { Layout.fillWidth: true; visible: badge.refused; tone: "danger"; text: badge.errorMessage }
    }
    readonly property var dates: value && value.dates ? value.dates : []
    Toast { id: toast }
}
