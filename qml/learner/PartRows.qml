// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// A mark part by part: what the part is about, what was answered, what would have been right, what it earned of what it could.
ColumnLayout {
    id: root

    property var parts: []
    // Fractions as the gate writes them, exact: 1/3 is one third and never 0.33.
    function amount(text) {
        return String(text).split("/").map(n => Theme.number(Number(n))).join("/");
    }
    spacing: Theme.s2
    Repeater {
        model: root.parts
        Rectangle {
            id: part
            required property var modelData
            readonly property bool full: modelData.earned === modelData.of
            readonly property bool none: String(modelData.earned).startsWith("0") || String(modelData.earned).startsWith("-")
            readonly property color tone: full ? Theme.good : none ? Theme.attention : Theme.info
            Layout.fillWidth: true
            implicitHeight: inside.implicitHeight + 2 * Theme.s3
            radius: Theme.radiusControl
            color: Theme.sunken
            Accessible.role: Accessible.ListItem
            Accessible.name: [modelData.label, given.text, expected.text, modelData.sentence || "", share.text, modelData.feedback].filter(t => !!t).join(". ")
            RowLayout {
                id: inside
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s3 }
                spacing: Theme.s3
                Icon { Layout.alignment: Qt.AlignTop; Layout.topMargin: 2; mirror: false; name: part.full ? "check" : part.none ? "close" : "minus"; size: 18; color: part.tone }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2
                    SafeText { Layout.fillWidth: true; visible: text !== ""; text: part.modelData.label || ""; size: Theme.sizeLabel; strong: true; reading: true; Accessible.ignored: true }
                    SafeText { id: given; Layout.fillWidth: true; visible: text !== ""; text: part.modelData.given && part.modelData.given !== part.modelData.label ? qsTr("You: %1").arg(Theme.isolate(part.modelData.given)) : ""; size: Theme.sizeLabel; Accessible.ignored: true }
                    SafeText { id: expected; Layout.fillWidth: true; visible: text !== ""; text: part.modelData.expected && !part.full && part.modelData.expected !== part.modelData.given ? qsTr("Right would be: %1").arg(Theme.isolate(part.modelData.expected)) : ""; size: Theme.sizeLabel; color: Theme.good; Accessible.ignored: true }
                    SafeText { Layout.fillWidth: true; visible: text !== ""; text: part.modelData.sentence || ""; size: Theme.sizeSmall; soft: true; Accessible.ignored: true }
                    SafeText { Layout.fillWidth: true; visible: text !== ""; text: part.modelData.feedback || ""; size: Theme.sizeLabel; reading: true; Accessible.ignored: true }
                }
                SafeText { id: share; Layout.alignment: Qt.AlignTop; text: qsTr("%1 of %2").arg(Theme.isolate(root.amount(part.modelData.earned))).arg(Theme.isolate(root.amount(part.modelData.of))); size: Theme.sizeSmall; strong: true; color: part.tone; wrapMode: Text.NoWrap; Accessible.ignored: true }
            }
        }
    }
}
