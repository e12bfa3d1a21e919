// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// One's due dates as a file that any calendar program reads.
ColumnLayout {
    id: root

    property string savedTo

    spacing: Theme.s2
    SourceFile { id: files }
    Query {
        id: dates
        name: "reminders.calendar"
        enabled: false
        onAnswered: if (ready && enabled) { enabled = false; House.saveDocument(value.fileName, files.encoded(value.text)); }
    }
    Connections { target: House; function onDocumentSaved(path) { root.savedTo = path; } }
    ActionButton { objectName: "save-dates"; Layout.fillWidth: Theme.textScale > 1.3; kind: "quiet"; iconName: "calendar"; text: qsTr("Save my dates for my calendar"); busy: dates.busy; onClicked: dates.enabled = true }
    Notice { objectName: "dates-saved"; Layout.fillWidth: true; visible: root.savedTo !== ""; tone: "good"; text: qsTr("Saved: %1").arg(Theme.isolate(root.savedTo)); detail: qsTr("Open the file with your calendar.") }
    Notice { Layout.fillWidth: true; visible: dates.refused; tone: "danger"; text: dates.errorMessage }
}
