// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// "Saved", beside what was saved, only once the record is durable. It stays quiet and stays.
RowLayout {
    id: root

    property string phase: ""       // "", "saving", "saved"
    spacing: 6
    opacity: phase === "" ? 0 : 1
    Behavior on opacity { NumberAnimation { duration: Theme.quick } }
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text
    Icon { objectName: "saved-tick"; visible: root.phase === "saved"; name: "check"; size: 16; color: Theme.good }
    TimeRing { visible: root.phase === "saving"; implicitWidth: 14; implicitHeight: 14; spinning: visible; tint: Theme.quiet }
    SafeText { id: words; objectName: "saved"; text: root.phase === "saved" ? qsTr("Saved") : root.phase === "saving" ? qsTr("Saving…") : ""; size: Theme.sizeSmall; strong: root.phase === "saved"; color: root.phase === "saved" ? Theme.good : Theme.quiet; lineHeight: 1 }
}
