// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// One slot of a phrase: empty, filled, heard or missing.
Rectangle {
    id: root

    property string label
    property string filled
    property string verdict         // "", present, missing
    property string hint

    implicitHeight: column.implicitHeight + 2 * Theme.s3
    radius: Theme.radiusControl
    color: verdict === "present" ? Theme.goodSoft : verdict === "missing" ? Theme.attentionSoft : filled !== "" ? Theme.primarySoft : Theme.sunken
    border.width: 1
    border.color: verdict === "present" ? Theme.good : verdict === "missing" ? Theme.attention : filled !== "" ? Theme.primary : Theme.line
    Behavior on color { ColorAnimation { duration: Theme.gentle } }
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + (verdict === "present" ? qsTr("heard") : verdict === "missing" ? qsTr("missing") : filled)

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s3 }
        spacing: 2
        RowLayout {
            spacing: 4
            Icon { visible: root.verdict !== ""; name: root.verdict === "present" ? "check" : root.verdict === "missing" ? "plus" : ""; size: 16; color: root.verdict === "present" ? Theme.good : Theme.attention }
            SafeText { Layout.fillWidth: true; text: root.label; size: Theme.sizeSmall; strong: true; color: root.verdict === "present" ? Theme.good : root.verdict === "missing" ? Theme.attention : Theme.quiet; Accessible.ignored: true }
        }
        SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.filled !== "" ? root.filled : root.verdict === "missing" || root.verdict === "" ? root.hint : ""; size: Theme.sizeSmall; reading: true; soft: root.filled === ""; Accessible.ignored: true }
    }
}
