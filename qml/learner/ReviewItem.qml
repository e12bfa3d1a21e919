// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// One answer explained.
Card {
    id: root

    property var item
    property int number: 1
    readonly property var options: item.options || []
    readonly property bool ordering: item.kind === "ordering"

    padding: Theme.s4
    raised: false
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s3
        Icon { Layout.alignment: Qt.AlignTop; Layout.topMargin: 3; mirror: false; name: root.item.right ? "status-certified" : "idea"; size: 22; color: root.item.right ? Theme.good : Theme.attention }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            SafeText { Layout.fillWidth: true; text: root.item.stem; strong: true }
            SafeText { Layout.fillWidth: true; text: root.item.verdictText || (root.item.right ? qsTr("Right") : qsTr("Not right")); size: Theme.sizeSmall; strong: true; color: root.item.right ? Theme.good : Theme.attention }
        }
    }
    Repeater {
        model: root.ordering ? [] : root.options
        ChoiceRow {
            required property var modelData
            Layout.fillWidth: true
            enabled: false
            several: root.item.kind === "multiple-choice"
            text: modelData.text
            checked: modelData.chosen === true
            verdict: modelData.chosen ? (modelData.correct ? "right" : "wrong") : modelData.correct ? "missed" : ""
            note: modelData.chosen || modelData.correct ? modelData.feedback || "" : ""
        }
    }
    ColumnLayout {
        visible: root.ordering
        Layout.fillWidth: true
        spacing: 6
        Repeater {
            model: root.ordering ? Array.from(root.options).sort((a, b) => a.rightPlace - b.rightPlace) : []
            RowLayout {
                required property var modelData
                Layout.fillWidth: true
                spacing: Theme.s3
                SafeText { text: Theme.number(modelData.rightPlace || 0); strong: true; color: Theme.primary }
                SafeText { Layout.fillWidth: true; text: modelData.text; size: Theme.sizeLabel; reading: true }
                Icon { name: modelData.correct ? "check" : "swap"; size: 18; mirror: false; color: modelData.correct ? Theme.good : Theme.attention }
                SafeText { visible: !modelData.correct && !!modelData.chosenPlace; text: qsTr("you: %1").arg(Theme.number(modelData.chosenPlace || 0)); size: Theme.sizeSmall; color: Theme.attention; wrapMode: Text.NoWrap }
            }
        }
    }
    RowLayout {
        visible: root.item.kind === "short-text"
        Layout.fillWidth: true
        spacing: Theme.s2
        SafeText { text: qsTr("You wrote:"); soft: true; size: Theme.sizeLabel }
        SafeText { Layout.fillWidth: true; text: root.item.response && root.item.response.text ? root.item.response.text : qsTr("(nothing)"); size: Theme.sizeLabel; reading: true }
    }
    SafeText { Layout.fillWidth: true; visible: text !== "" && !root.item.right; text: root.item.accepted && root.item.accepted.length > 0 ? qsTr("The right answer: %1").arg(root.item.accepted.slice(0, 3).map(t => Theme.isolate(t)).join(" · ")) : ""; size: Theme.sizeLabel; color: Theme.good }
    Notice { Layout.fillWidth: true; visible: text !== ""; tone: "calm"; text: root.item.why || "" }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s2
        visible: !!root.item.rules && root.item.rules.length > 0
        Repeater {
            model: root.item.rules || []
            Rectangle {
                required property var modelData
                width: Math.min(parent.width, rule.implicitWidth + 20)
                height: rule.implicitHeight + 8
                radius: height / 2
                color: Theme.sunken
                SafeText { id: rule; anchors.centerIn: parent; width: Math.min(implicitWidth, parent.parent.width - 20); text: parent.modelData.title || parent.modelData.rule; size: Theme.sizeSmall; soft: true; elide: Text.ElideRight; wrapMode: Text.NoWrap }
            }
        }
    }
}
